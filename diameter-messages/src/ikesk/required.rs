// @generated from dictionaries/ikesk.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Auth-Application-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Auth-Application-Id is not set",
    label = "set Auth-Application-Id before `build`"
)]
pub trait AuthApplicationId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AuthApplicationId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Auth-Request-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Auth-Request-Type is not set",
    label = "set Auth-Request-Type before `build`"
)]
pub trait AuthRequestType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AuthRequestType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Destination-Realm is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Destination-Realm is not set",
    label = "set Destination-Realm before `build`"
)]
pub trait DestinationRealm<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> DestinationRealm<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// ID-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP ID-Type is not set",
    label = "set ID-Type before `build`"
)]
pub trait IdType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> IdType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Identification-Data is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Identification-Data is not set",
    label = "set Identification-Data before `build`"
)]
pub trait IdentificationData<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> IdentificationData<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// IKEv2-Identity is set.
#[diagnostic::on_unimplemented(
    message = "required AVP IKEv2-Identity is not set",
    label = "set IKEv2-Identity before `build`"
)]
pub trait Ikev2Identity<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Ikev2Identity<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// IKEv2-Nonces is set.
#[diagnostic::on_unimplemented(
    message = "required AVP IKEv2-Nonces is not set",
    label = "set IKEv2-Nonces before `build`"
)]
pub trait Ikev2Nonces<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Ikev2Nonces<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Initiator-Identity is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Initiator-Identity is not set",
    label = "set Initiator-Identity before `build`"
)]
pub trait InitiatorIdentity<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> InitiatorIdentity<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Key-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Key-Type is not set",
    label = "set Key-Type before `build`"
)]
pub trait KeyType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> KeyType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Keying-Material is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Keying-Material is not set",
    label = "set Keying-Material before `build`"
)]
pub trait KeyingMaterial<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> KeyingMaterial<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Ni is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Ni is not set",
    label = "set Ni before `build`"
)]
pub trait Ni<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Ni<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Nr is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Nr is not set",
    label = "set Nr before `build`"
)]
pub trait Nr<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Nr<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Origin-Host is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Origin-Host is not set",
    label = "set Origin-Host before `build`"
)]
pub trait OriginHost<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> OriginHost<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Origin-Realm is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Origin-Realm is not set",
    label = "set Origin-Realm before `build`"
)]
pub trait OriginRealm<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> OriginRealm<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Result-Code is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Result-Code is not set",
    label = "set Result-Code before `build`"
)]
pub trait ResultCode<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ResultCode<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Session-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Session-Id is not set",
    label = "set Session-Id before `build`"
)]
pub trait SessionId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SessionId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

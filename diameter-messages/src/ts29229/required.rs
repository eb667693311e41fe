// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Call-ID-SIP-Header is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Call-ID-SIP-Header is not set",
    label = "set Call-ID-SIP-Header before `build`"
)]
pub trait CallIdSipHeader<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> CallIdSipHeader<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Contact is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Contact is not set",
    label = "set Contact before `build`"
)]
pub trait Contact<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Contact<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Digest-HA1 is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Digest-HA1 is not set",
    label = "set Digest-HA1 before `build`"
)]
pub trait DigestHa1<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> DigestHa1<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Digest-Qop is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Digest-Qop is not set",
    label = "set Digest-Qop before `build`"
)]
pub trait DigestQop<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> DigestQop<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Digest-Realm is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Digest-Realm is not set",
    label = "set Digest-Realm before `build`"
)]
pub trait DigestRealm<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> DigestRealm<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Feature-List is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Feature-List is not set",
    label = "set Feature-List before `build`"
)]
pub trait FeatureList<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> FeatureList<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Feature-List-ID is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Feature-List-ID is not set",
    label = "set Feature-List-ID before `build`"
)]
pub trait FeatureListId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> FeatureListId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// From-SIP-Header is set.
#[diagnostic::on_unimplemented(
    message = "required AVP From-SIP-Header is not set",
    label = "set From-SIP-Header before `build`"
)]
pub trait FromSipHeader<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> FromSipHeader<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Path is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Path is not set",
    label = "set Path before `build`"
)]
pub trait Path<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Path<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Public-Identity is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Public-Identity is not set",
    label = "set Public-Identity before `build`"
)]
pub trait PublicIdentity<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> PublicIdentity<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Reason-Code is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Reason-Code is not set",
    label = "set Reason-Code before `build`"
)]
pub trait ReasonCode<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ReasonCode<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Record-Route is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Record-Route is not set",
    label = "set Record-Route before `build`"
)]
pub trait RecordRoute<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> RecordRoute<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Restoration-Info is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Restoration-Info is not set",
    label = "set Restoration-Info before `build`"
)]
pub trait RestorationInfo<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> RestorationInfo<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// To-SIP-Header is set.
#[diagnostic::on_unimplemented(
    message = "required AVP To-SIP-Header is not set",
    label = "set To-SIP-Header before `build`"
)]
pub trait ToSipHeader<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ToSipHeader<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// User-Name is set.
#[diagnostic::on_unimplemented(
    message = "required AVP User-Name is not set",
    label = "set User-Name before `build`"
)]
pub trait UserName<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> UserName<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Vendor-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Vendor-Id is not set",
    label = "set Vendor-Id before `build`"
)]
pub trait VendorId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> VendorId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

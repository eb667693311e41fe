// @generated from dictionaries/cx.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Auth-Session-State is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Auth-Session-State is not set",
    label = "set Auth-Session-State before `build`"
)]
pub trait AuthSessionState<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AuthSessionState<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Deregistration-Reason is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Deregistration-Reason is not set",
    label = "set Deregistration-Reason before `build`"
)]
pub trait DeregistrationReason<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> DeregistrationReason<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Destination-Host is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Destination-Host is not set",
    label = "set Destination-Host before `build`"
)]
pub trait DestinationHost<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> DestinationHost<T> for Set<T> {
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

/// Server-Assignment-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Server-Assignment-Type is not set",
    label = "set Server-Assignment-Type before `build`"
)]
pub trait ServerAssignmentType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ServerAssignmentType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Server-Name is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Server-Name is not set",
    label = "set Server-Name before `build`"
)]
pub trait ServerName<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ServerName<T> for Set<T> {
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

/// SIP-Auth-Data-Item is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SIP-Auth-Data-Item is not set",
    label = "set SIP-Auth-Data-Item before `build`"
)]
pub trait SipAuthDataItem<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SipAuthDataItem<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// SIP-Number-Auth-Items is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SIP-Number-Auth-Items is not set",
    label = "set SIP-Number-Auth-Items before `build`"
)]
pub trait SipNumberAuthItems<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SipNumberAuthItems<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// User-Data-Already-Available is set.
#[diagnostic::on_unimplemented(
    message = "required AVP User-Data-Already-Available is not set",
    label = "set User-Data-Already-Available before `build`"
)]
pub trait UserDataAlreadyAvailable<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> UserDataAlreadyAvailable<T> for Set<T> {
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

/// Vendor-Specific-Application-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Vendor-Specific-Application-Id is not set",
    label = "set Vendor-Specific-Application-Id before `build`"
)]
pub trait VendorSpecificApplicationId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> VendorSpecificApplicationId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Visited-Network-Identifier is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Visited-Network-Identifier is not set",
    label = "set Visited-Network-Identifier before `build`"
)]
pub trait VisitedNetworkIdentifier<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> VisitedNetworkIdentifier<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

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

/// Digest-Nonce is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Digest-Nonce is not set",
    label = "set Digest-Nonce before `build`"
)]
pub trait DigestNonce<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> DigestNonce<T> for Set<T> {
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

/// Digest-Response is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Digest-Response is not set",
    label = "set Digest-Response before `build`"
)]
pub trait DigestResponse<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> DigestResponse<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Digest-URI is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Digest-URI is not set",
    label = "set Digest-URI before `build`"
)]
pub trait DigestUri<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> DigestUri<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Digest-Username is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Digest-Username is not set",
    label = "set Digest-Username before `build`"
)]
pub trait DigestUsername<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> DigestUsername<T> for Set<T> {
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

/// SIP-AOR is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SIP-AOR is not set",
    label = "set SIP-AOR before `build`"
)]
pub trait SipAor<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SipAor<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// SIP-Authentication-Scheme is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SIP-Authentication-Scheme is not set",
    label = "set SIP-Authentication-Scheme before `build`"
)]
pub trait SipAuthenticationScheme<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SipAuthenticationScheme<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// SIP-Deregistration-Reason is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SIP-Deregistration-Reason is not set",
    label = "set SIP-Deregistration-Reason before `build`"
)]
pub trait SipDeregistrationReason<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SipDeregistrationReason<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// SIP-Method is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SIP-Method is not set",
    label = "set SIP-Method before `build`"
)]
pub trait SipMethod<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SipMethod<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// SIP-Reason-Code is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SIP-Reason-Code is not set",
    label = "set SIP-Reason-Code before `build`"
)]
pub trait SipReasonCode<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SipReasonCode<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// SIP-Server-Assignment-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SIP-Server-Assignment-Type is not set",
    label = "set SIP-Server-Assignment-Type before `build`"
)]
pub trait SipServerAssignmentType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SipServerAssignmentType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// SIP-User-Data-Already-Available is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SIP-User-Data-Already-Available is not set",
    label = "set SIP-User-Data-Already-Available before `build`"
)]
pub trait SipUserDataAlreadyAvailable<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SipUserDataAlreadyAvailable<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// SIP-User-Data-Contents is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SIP-User-Data-Contents is not set",
    label = "set SIP-User-Data-Contents before `build`"
)]
pub trait SipUserDataContents<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SipUserDataContents<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// SIP-User-Data-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SIP-User-Data-Type is not set",
    label = "set SIP-User-Data-Type before `build`"
)]
pub trait SipUserDataType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SipUserDataType<T> for Set<T> {
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

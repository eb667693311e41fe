// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Accounting-Record-Number is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Accounting-Record-Number is not set",
    label = "set Accounting-Record-Number before `build`"
)]
pub trait AccountingRecordNumber<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AccountingRecordNumber<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Accounting-Record-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Accounting-Record-Type is not set",
    label = "set Accounting-Record-Type before `build`"
)]
pub trait AccountingRecordType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AccountingRecordType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Acct-Application-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Acct-Application-Id is not set",
    label = "set Acct-Application-Id before `build`"
)]
pub trait AcctApplicationId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AcctApplicationId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

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

/// CHAP-Algorithm is set.
#[diagnostic::on_unimplemented(
    message = "required AVP CHAP-Algorithm is not set",
    label = "set CHAP-Algorithm before `build`"
)]
pub trait ChapAlgorithm<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ChapAlgorithm<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// CHAP-Ident is set.
#[diagnostic::on_unimplemented(
    message = "required AVP CHAP-Ident is not set",
    label = "set CHAP-Ident before `build`"
)]
pub trait ChapIdent<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ChapIdent<T> for Set<T> {
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

/// Re-Auth-Request-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Re-Auth-Request-Type is not set",
    label = "set Re-Auth-Request-Type before `build`"
)]
pub trait ReAuthRequestType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ReAuthRequestType<T> for Set<T> {
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

/// Termination-Cause is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Termination-Cause is not set",
    label = "set Termination-Cause before `build`"
)]
pub trait TerminationCause<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TerminationCause<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Tunnel-Client-Endpoint is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Tunnel-Client-Endpoint is not set",
    label = "set Tunnel-Client-Endpoint before `build`"
)]
pub trait TunnelClientEndpoint<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TunnelClientEndpoint<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Tunnel-Medium-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Tunnel-Medium-Type is not set",
    label = "set Tunnel-Medium-Type before `build`"
)]
pub trait TunnelMediumType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TunnelMediumType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Tunnel-Server-Endpoint is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Tunnel-Server-Endpoint is not set",
    label = "set Tunnel-Server-Endpoint before `build`"
)]
pub trait TunnelServerEndpoint<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TunnelServerEndpoint<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Tunnel-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Tunnel-Type is not set",
    label = "set Tunnel-Type before `build`"
)]
pub trait TunnelType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TunnelType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

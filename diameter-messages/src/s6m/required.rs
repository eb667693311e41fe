// @generated from dictionaries/s6m.xml by cargo xtask regenerate; do not edit.

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

/// SIR-Flags is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SIR-Flags is not set",
    label = "set SIR-Flags before `build`"
)]
pub trait SirFlags<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SirFlags<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// User-Identifier is set.
#[diagnostic::on_unimplemented(
    message = "required AVP User-Identifier is not set",
    label = "set User-Identifier before `build`"
)]
pub trait UserIdentifier<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> UserIdentifier<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

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

// @generated from dictionaries/rfc5778.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// MIP-MSA-Lifetime is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP-MSA-Lifetime is not set",
    label = "set MIP-MSA-Lifetime before `build`"
)]
pub trait MipMsaLifetime<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MipMsaLifetime<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIP-Session-Key is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIP-Session-Key is not set",
    label = "set MIP-Session-Key before `build`"
)]
pub trait MipSessionKey<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MipSessionKey<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

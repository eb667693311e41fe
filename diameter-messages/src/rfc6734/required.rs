// @generated from dictionaries/rfc6734.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

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

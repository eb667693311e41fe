// @generated from dictionaries/ts29283.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Data-Identification-Flags is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Data-Identification-Flags is not set",
    label = "set Data-Identification-Flags before `build`"
)]
pub trait DataIdentificationFlags<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> DataIdentificationFlags<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Data-Identification-Prefix is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Data-Identification-Prefix is not set",
    label = "set Data-Identification-Prefix before `build`"
)]
pub trait DataIdentificationPrefix<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> DataIdentificationPrefix<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

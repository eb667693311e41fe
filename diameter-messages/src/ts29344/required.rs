// @generated from dictionaries/ts29344.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// ProSe-Permission is set.
#[diagnostic::on_unimplemented(
    message = "required AVP ProSe-Permission is not set",
    label = "set ProSe-Permission before `build`"
)]
pub trait ProsePermission<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ProsePermission<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

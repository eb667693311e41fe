// @generated from dictionaries/ts29389.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Application-Server is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Application-Server is not set",
    label = "set Application-Server before `build`"
)]
pub trait ApplicationServer<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ApplicationServer<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

// @generated from dictionaries/ts29215.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Subsession-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Subsession-Id is not set",
    label = "set Subsession-Id before `build`"
)]
pub trait SubsessionId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SubsessionId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

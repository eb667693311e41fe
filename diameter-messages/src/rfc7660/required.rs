// @generated from dictionaries/rfc7660.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Classifier-ID is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Classifier-ID is not set",
    label = "set Classifier-ID before `build`"
)]
pub trait ClassifierId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ClassifierId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Treatment-Action is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Treatment-Action is not set",
    label = "set Treatment-Action before `build`"
)]
pub trait TreatmentAction<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TreatmentAction<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

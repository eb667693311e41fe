// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// AS-Number is set.
#[diagnostic::on_unimplemented(
    message = "required AVP AS-Number is not set",
    label = "set AS-Number before `build`"
)]
pub trait AsNumber<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AsNumber<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Call-Reference-Number is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Call-Reference-Number is not set",
    label = "set Call-Reference-Number before `build`"
)]
pub trait CallReferenceNumber<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> CallReferenceNumber<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Sequence-Number is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Sequence-Number is not set",
    label = "set Sequence-Number before `build`"
)]
pub trait SequenceNumber<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SequenceNumber<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Service-Indication is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Service-Indication is not set",
    label = "set Service-Indication before `build`"
)]
pub trait ServiceIndication<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ServiceIndication<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

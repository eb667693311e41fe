// @generated from dictionaries/ts29140.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Recipient-Address is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Recipient-Address is not set",
    label = "set Recipient-Address before `build`"
)]
pub trait RecipientAddress<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> RecipientAddress<T> for Set<T> {
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

// @generated from dictionaries/ts29368.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Action-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Action-Type is not set",
    label = "set Action-Type before `build`"
)]
pub trait ActionType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ActionType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Payload is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Payload is not set",
    label = "set Payload before `build`"
)]
pub trait Payload<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Payload<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Reference-Number is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Reference-Number is not set",
    label = "set Reference-Number before `build`"
)]
pub trait ReferenceNumber<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ReferenceNumber<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

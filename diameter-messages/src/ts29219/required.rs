// @generated from dictionaries/ts29219.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Pending-Policy-Counter-Change-Time is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Pending-Policy-Counter-Change-Time is not set",
    label = "set Pending-Policy-Counter-Change-Time before `build`"
)]
pub trait PendingPolicyCounterChangeTime<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> PendingPolicyCounterChangeTime<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Policy-Counter-Identifier is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Policy-Counter-Identifier is not set",
    label = "set Policy-Counter-Identifier before `build`"
)]
pub trait PolicyCounterIdentifier<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> PolicyCounterIdentifier<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Policy-Counter-Status is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Policy-Counter-Status is not set",
    label = "set Policy-Counter-Status before `build`"
)]
pub trait PolicyCounterStatus<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> PolicyCounterStatus<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

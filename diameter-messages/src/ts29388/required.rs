// @generated from dictionaries/ts29388.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// PC5-RAT-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP PC5-RAT-Type is not set",
    label = "set PC5-RAT-Type before `build`"
)]
pub trait Pc5RatType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Pc5RatType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Visited-PLMN-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Visited-PLMN-Id is not set",
    label = "set Visited-PLMN-Id before `build`"
)]
pub trait VisitedPlmnId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> VisitedPlmnId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

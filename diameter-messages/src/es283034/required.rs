// @generated from dictionaries/es283034.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// NAS-Filter-Rule is set.
#[diagnostic::on_unimplemented(
    message = "required AVP NAS-Filter-Rule is not set",
    label = "set NAS-Filter-Rule before `build`"
)]
pub trait NasFilterRule<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> NasFilterRule<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// NAS-Port-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP NAS-Port-Type is not set",
    label = "set NAS-Port-Type before `build`"
)]
pub trait NasPortType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> NasPortType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

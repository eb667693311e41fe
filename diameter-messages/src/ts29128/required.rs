// @generated from dictionaries/ts29128.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// EPS-Location-Information is set.
#[diagnostic::on_unimplemented(
    message = "required AVP EPS-Location-Information is not set",
    label = "set EPS-Location-Information before `build`"
)]
pub trait EpsLocationInformation<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> EpsLocationInformation<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// UE-Count is set.
#[diagnostic::on_unimplemented(
    message = "required AVP UE-Count is not set",
    label = "set UE-Count before `build`"
)]
pub trait UeCount<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> UeCount<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

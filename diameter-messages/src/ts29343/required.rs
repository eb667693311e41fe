// @generated from dictionaries/ts29343.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// PDUID is set.
#[diagnostic::on_unimplemented(
    message = "required AVP PDUID is not set",
    label = "set PDUID before `build`"
)]
pub trait Pduid<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Pduid<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Suffix-Code is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Suffix-Code is not set",
    label = "set Suffix-Code before `build`"
)]
pub trait SuffixCode<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SuffixCode<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Suffix-Mask is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Suffix-Mask is not set",
    label = "set Suffix-Mask before `build`"
)]
pub trait SuffixMask<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SuffixMask<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Target-PDUID is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Target-PDUID is not set",
    label = "set Target-PDUID before `build`"
)]
pub trait TargetPduid<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TargetPduid<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Target-RPAUID is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Target-RPAUID is not set",
    label = "set Target-RPAUID before `build`"
)]
pub trait TargetRpauid<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TargetRpauid<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

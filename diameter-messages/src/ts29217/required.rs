// @generated from dictionaries/ts29217.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Aggregated-Congestion-Info is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Aggregated-Congestion-Info is not set",
    label = "set Aggregated-Congestion-Info before `build`"
)]
pub trait AggregatedCongestionInfo<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AggregatedCongestionInfo<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Congestion-Level-Range is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Congestion-Level-Range is not set",
    label = "set Congestion-Level-Range before `build`"
)]
pub trait CongestionLevelRange<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> CongestionLevelRange<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Congestion-Level-Set-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Congestion-Level-Set-Id is not set",
    label = "set Congestion-Level-Set-Id before `build`"
)]
pub trait CongestionLevelSetId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> CongestionLevelSetId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

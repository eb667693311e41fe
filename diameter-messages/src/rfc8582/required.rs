// @generated from dictionaries/rfc8582.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// OC-Report-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP OC-Report-Type is not set",
    label = "set OC-Report-Type before `build`"
)]
pub trait OcReportType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> OcReportType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// OC-Sequence-Number is set.
#[diagnostic::on_unimplemented(
    message = "required AVP OC-Sequence-Number is not set",
    label = "set OC-Sequence-Number before `build`"
)]
pub trait OcSequenceNumber<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> OcSequenceNumber<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

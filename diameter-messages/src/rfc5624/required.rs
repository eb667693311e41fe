// @generated from dictionaries/rfc5624.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Bucket-Depth is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Bucket-Depth is not set",
    label = "set Bucket-Depth before `build`"
)]
pub trait BucketDepth<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> BucketDepth<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Maximum-Packet-Size is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Maximum-Packet-Size is not set",
    label = "set Maximum-Packet-Size before `build`"
)]
pub trait MaximumPacketSize<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MaximumPacketSize<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Minimum-Policed-Unit is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Minimum-Policed-Unit is not set",
    label = "set Minimum-Policed-Unit before `build`"
)]
pub trait MinimumPolicedUnit<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MinimumPolicedUnit<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Peak-Traffic-Rate is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Peak-Traffic-Rate is not set",
    label = "set Peak-Traffic-Rate before `build`"
)]
pub trait PeakTrafficRate<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> PeakTrafficRate<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Token-Rate is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Token-Rate is not set",
    label = "set Token-Rate before `build`"
)]
pub trait TokenRate<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TokenRate<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

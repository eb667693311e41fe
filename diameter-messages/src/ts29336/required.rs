// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Enhanced-Coverage-Restriction is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Enhanced-Coverage-Restriction is not set",
    label = "set Enhanced-Coverage-Restriction before `build`"
)]
pub trait EnhancedCoverageRestriction<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> EnhancedCoverageRestriction<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Granted-Validity-Time is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Granted-Validity-Time is not set",
    label = "set Granted-Validity-Time before `build`"
)]
pub trait GrantedValidityTime<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> GrantedValidityTime<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Monitoring-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Monitoring-Type is not set",
    label = "set Monitoring-Type before `build`"
)]
pub trait MonitoringType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MonitoringType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// PDN-Connectivity-Status-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP PDN-Connectivity-Status-Type is not set",
    label = "set PDN-Connectivity-Status-Type before `build`"
)]
pub trait PdnConnectivityStatusType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> PdnConnectivityStatusType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// SCEF-ID is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SCEF-ID is not set",
    label = "set SCEF-ID before `build`"
)]
pub trait ScefId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ScefId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// SCEF-Reference-ID is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SCEF-Reference-ID is not set",
    label = "set SCEF-Reference-ID before `build`"
)]
pub trait ScefReferenceId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ScefReferenceId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Service-Selection is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Service-Selection is not set",
    label = "set Service-Selection before `build`"
)]
pub trait ServiceSelection<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ServiceSelection<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// User-Identifier is set.
#[diagnostic::on_unimplemented(
    message = "required AVP User-Identifier is not set",
    label = "set User-Identifier before `build`"
)]
pub trait UserIdentifier<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> UserIdentifier<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

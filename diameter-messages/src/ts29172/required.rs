// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Area is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Area is not set",
    label = "set Area before `build`"
)]
pub trait Area<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Area<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Area-Definition is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Area-Definition is not set",
    label = "set Area-Definition before `build`"
)]
pub trait AreaDefinition<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AreaDefinition<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Area-Identification is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Area-Identification is not set",
    label = "set Area-Identification before `build`"
)]
pub trait AreaIdentification<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AreaIdentification<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Area-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Area-Type is not set",
    label = "set Area-Type before `build`"
)]
pub trait AreaType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AreaType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Deferred-Location-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Deferred-Location-Type is not set",
    label = "set Deferred-Location-Type before `build`"
)]
pub trait DeferredLocationType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> DeferredLocationType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// LCS-Privacy-Check is set.
#[diagnostic::on_unimplemented(
    message = "required AVP LCS-Privacy-Check is not set",
    label = "set LCS-Privacy-Check before `build`"
)]
pub trait LcsPrivacyCheck<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> LcsPrivacyCheck<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Linear-Distance is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Linear-Distance is not set",
    label = "set Linear-Distance before `build`"
)]
pub trait LinearDistance<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> LinearDistance<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// PLMN-ID-List is set.
#[diagnostic::on_unimplemented(
    message = "required AVP PLMN-ID-List is not set",
    label = "set PLMN-ID-List before `build`"
)]
pub trait PlmnIdList<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> PlmnIdList<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Reporting-Amount is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Reporting-Amount is not set",
    label = "set Reporting-Amount before `build`"
)]
pub trait ReportingAmount<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ReportingAmount<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Reporting-Interval is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Reporting-Interval is not set",
    label = "set Reporting-Interval before `build`"
)]
pub trait ReportingInterval<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ReportingInterval<T> for Set<T> {
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

// @generated from dictionaries/ts29154.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Event-Configuration-State is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Event-Configuration-State is not set",
    label = "set Event-Configuration-State before `build`"
)]
pub trait EventConfigurationState<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> EventConfigurationState<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Event-Reporting-Results is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Event-Reporting-Results is not set",
    label = "set Event-Reporting-Results before `build`"
)]
pub trait EventReportingResults<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> EventReportingResults<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Extended-SCEF-Reference-ID is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Extended-SCEF-Reference-ID is not set",
    label = "set Extended-SCEF-Reference-ID before `build`"
)]
pub trait ExtendedScefReferenceId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ExtendedScefReferenceId<T> for Set<T> {
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

/// Transfer-End-Time is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Transfer-End-Time is not set",
    label = "set Transfer-End-Time before `build`"
)]
pub trait TransferEndTime<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TransferEndTime<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Transfer-Policy-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Transfer-Policy-Id is not set",
    label = "set Transfer-Policy-Id before `build`"
)]
pub trait TransferPolicyId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TransferPolicyId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Transfer-Start-Time is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Transfer-Start-Time is not set",
    label = "set Transfer-Start-Time before `build`"
)]
pub trait TransferStartTime<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TransferStartTime<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

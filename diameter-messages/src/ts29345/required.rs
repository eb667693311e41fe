// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Beginning-Suffix is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Beginning-Suffix is not set",
    label = "set Beginning-Suffix before `build`"
)]
pub trait BeginningSuffix<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> BeginningSuffix<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Discovery-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Discovery-Type is not set",
    label = "set Discovery-Type before `build`"
)]
pub trait DiscoveryType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> DiscoveryType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Filter-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Filter-Id is not set",
    label = "set Filter-Id before `build`"
)]
pub trait FilterId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> FilterId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Location-Report-Interval-Time is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Location-Report-Interval-Time is not set",
    label = "set Location-Report-Interval-Time before `build`"
)]
pub trait LocationReportIntervalTime<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> LocationReportIntervalTime<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Location-Update-Event-Trigger is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Location-Update-Event-Trigger is not set",
    label = "set Location-Update-Event-Trigger before `build`"
)]
pub trait LocationUpdateEventTrigger<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> LocationUpdateEventTrigger<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Location-Update-Event-Type is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Location-Update-Event-Type is not set",
    label = "set Location-Update-Event-Type before `build`"
)]
pub trait LocationUpdateEventType<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> LocationUpdateEventType<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// MIC is set.
#[diagnostic::on_unimplemented(
    message = "required AVP MIC is not set",
    label = "set MIC before `build`"
)]
pub trait Mic<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> Mic<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// OS-App-ID is set.
#[diagnostic::on_unimplemented(
    message = "required AVP OS-App-ID is not set",
    label = "set OS-App-ID before `build`"
)]
pub trait OsAppId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> OsAppId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// OS-ID is set.
#[diagnostic::on_unimplemented(
    message = "required AVP OS-ID is not set",
    label = "set OS-ID before `build`"
)]
pub trait OsId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> OsId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// ProSe-App-Code is set.
#[diagnostic::on_unimplemented(
    message = "required AVP ProSe-App-Code is not set",
    label = "set ProSe-App-Code before `build`"
)]
pub trait ProseAppCode<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ProseAppCode<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// ProSe-App-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP ProSe-App-Id is not set",
    label = "set ProSe-App-Id before `build`"
)]
pub trait ProseAppId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ProseAppId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// ProSe-Validity-Timer is set.
#[diagnostic::on_unimplemented(
    message = "required AVP ProSe-Validity-Timer is not set",
    label = "set ProSe-Validity-Timer before `build`"
)]
pub trait ProseValidityTimer<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ProseValidityTimer<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Report-Cardinality is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Report-Cardinality is not set",
    label = "set Report-Cardinality before `build`"
)]
pub trait ReportCardinality<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ReportCardinality<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Total-Number-Of-Reports is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Total-Number-Of-Reports is not set",
    label = "set Total-Number-Of-Reports before `build`"
)]
pub trait TotalNumberOfReports<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> TotalNumberOfReports<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// UTC-based-Counter is set.
#[diagnostic::on_unimplemented(
    message = "required AVP UTC-based-Counter is not set",
    label = "set UTC-based-Counter before `build`"
)]
pub trait UtcBasedCounter<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> UtcBasedCounter<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

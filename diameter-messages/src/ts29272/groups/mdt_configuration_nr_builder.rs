// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, OctetString};
use crate::ts29272::{
    AreaScope, CollectionPeriodM6Nr, CollectionPeriodRrmNr, JobType, MdtConfigurationNr,
    ReportAmount, ReportInterval, SensorMeasurement, required,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`MdtConfigurationNr`]. `build` exists once all that is required is set: Job-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MdtConfigurationNrBuilder<R = (Unset,)> {
    required: R,
    optional: MdtConfigurationNrOptional,
}

impl MdtConfigurationNrBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> MdtConfigurationNrBuilder<(A,)> {
    /// Sets Job-Type (required).
    pub fn job_type(
        self,
        value: impl Into<JobType>,
    ) -> MdtConfigurationNrBuilder<(Set<JobType>,)> {
        let (_,) = self.required;
        MdtConfigurationNrBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MdtConfigurationNr
    where
        A: required::JobType<JobType>,
    {
        let (a,) = self.required;
        MdtConfigurationNr {
            job_type: a.value(),
            area_scope: self.optional.area_scope,
            list_of_measurements: self.optional.list_of_measurements,
            reporting_trigger: self.optional.reporting_trigger,
            report_interval: self.optional.report_interval,
            report_amount: self.optional.report_amount,
            event_threshold_rsrp: self.optional.event_threshold_rsrp,
            event_threshold_rsrq: self.optional.event_threshold_rsrq,
            event_threshold_sinr: self.optional.event_threshold_sinr,
            collection_period_rrm_nr: self.optional.collection_period_rrm_nr,
            collection_period_m6_nr: self.optional.collection_period_m6_nr,
            collection_period_m7_nr: self.optional.collection_period_m7_nr,
            positioning_method: self.optional.positioning_method,
            sensor_measurement: self.optional.sensor_measurement,
            mdt_allowed_plmn_id: self.optional.mdt_allowed_plmn_id,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a MDT-Configuration-NR may carry but need not.
#[derive(Clone, Debug, Default)]
struct MdtConfigurationNrOptional {
    area_scope: Option<AreaScope>,
    list_of_measurements: Option<u32>,
    reporting_trigger: Option<u32>,
    report_interval: Option<ReportInterval>,
    report_amount: Option<ReportAmount>,
    event_threshold_rsrp: Option<u32>,
    event_threshold_rsrq: Option<u32>,
    event_threshold_sinr: Option<u32>,
    collection_period_rrm_nr: Option<CollectionPeriodRrmNr>,
    collection_period_m6_nr: Option<CollectionPeriodM6Nr>,
    collection_period_m7_nr: Option<u32>,
    positioning_method: Option<OctetString>,
    sensor_measurement: Vec<SensorMeasurement>,
    mdt_allowed_plmn_id: Vec<OctetString>,
    additional_avps: AdditionalAvps,
}

impl<R> MdtConfigurationNrBuilder<R> {
    /// Sets Area-Scope.
    pub fn area_scope(mut self, value: impl Into<AreaScope>) -> Self {
        self.optional.area_scope = Some(value.into());
        self
    }

    /// Sets List-Of-Measurements.
    pub fn list_of_measurements(mut self, value: u32) -> Self {
        self.optional.list_of_measurements = Some(value);
        self
    }

    /// Sets Reporting-Trigger.
    pub fn reporting_trigger(mut self, value: u32) -> Self {
        self.optional.reporting_trigger = Some(value);
        self
    }

    /// Sets Report-Interval.
    pub fn report_interval(mut self, value: impl Into<ReportInterval>) -> Self {
        self.optional.report_interval = Some(value.into());
        self
    }

    /// Sets Report-Amount.
    pub fn report_amount(mut self, value: impl Into<ReportAmount>) -> Self {
        self.optional.report_amount = Some(value.into());
        self
    }

    /// Sets Event-Threshold-RSRP.
    pub fn event_threshold_rsrp(mut self, value: u32) -> Self {
        self.optional.event_threshold_rsrp = Some(value);
        self
    }

    /// Sets Event-Threshold-RSRQ.
    pub fn event_threshold_rsrq(mut self, value: u32) -> Self {
        self.optional.event_threshold_rsrq = Some(value);
        self
    }

    /// Sets Event-Threshold-SINR.
    pub fn event_threshold_sinr(mut self, value: u32) -> Self {
        self.optional.event_threshold_sinr = Some(value);
        self
    }

    /// Sets Collection-Period-RRM-NR.
    pub fn collection_period_rrm_nr(
        mut self,
        value: impl Into<CollectionPeriodRrmNr>,
    ) -> Self {
        self.optional.collection_period_rrm_nr = Some(value.into());
        self
    }

    /// Sets Collection-Period-M6-NR.
    pub fn collection_period_m6_nr(
        mut self,
        value: impl Into<CollectionPeriodM6Nr>,
    ) -> Self {
        self.optional.collection_period_m6_nr = Some(value.into());
        self
    }

    /// Sets Collection-Period-M7-NR.
    pub fn collection_period_m7_nr(mut self, value: u32) -> Self {
        self.optional.collection_period_m7_nr = Some(value);
        self
    }

    /// Sets Positioning-Method.
    pub fn positioning_method(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.positioning_method = Some(value.into());
        self
    }

    /// Adds one Sensor-Measurement.
    pub fn sensor_measurement(mut self, value: impl Into<SensorMeasurement>) -> Self {
        append(&mut self.optional.sensor_measurement, value.into());
        self
    }

    /// Adds any number of Sensor-Measurement.
    pub fn sensor_measurements(
        mut self,
        values: impl IntoIterator<Item = impl Into<SensorMeasurement>>,
    ) -> Self {
        self.optional.sensor_measurement.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one MDT-Allowed-PLMN-Id.
    pub fn mdt_allowed_plmn_id(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.mdt_allowed_plmn_id, value.into());
        self
    }

    /// Adds any number of MDT-Allowed-PLMN-Id.
    pub fn mdt_allowed_plmn_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.mdt_allowed_plmn_id.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}

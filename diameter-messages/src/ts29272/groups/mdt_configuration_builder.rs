// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, OctetString};
use crate::ts29272::{
    AreaScope, CollectionPeriodRrmLte, CollectionPeriodRrmUmts, JobType, LoggingDuration,
    LoggingInterval, MbsfnArea, MdtConfiguration, MeasurementPeriodLte,
    MeasurementPeriodUmts, ReportAmount, ReportInterval, required,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`MdtConfiguration`]. `build` exists once all that is required is set: Job-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MdtConfigurationBuilder<R = (Unset,)> {
    required: R,
    optional: MdtConfigurationOptional,
}

impl MdtConfigurationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> MdtConfigurationBuilder<(A,)> {
    /// Sets Job-Type (required).
    pub fn job_type(
        self,
        value: impl Into<JobType>,
    ) -> MdtConfigurationBuilder<(Set<JobType>,)> {
        let (_,) = self.required;
        MdtConfigurationBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MdtConfiguration
    where
        A: required::JobType<JobType>,
    {
        let (a,) = self.required;
        MdtConfiguration {
            job_type: a.value(),
            area_scope: self.optional.area_scope,
            list_of_measurements: self.optional.list_of_measurements,
            reporting_trigger: self.optional.reporting_trigger,
            report_interval: self.optional.report_interval,
            report_amount: self.optional.report_amount,
            event_threshold_rsrp: self.optional.event_threshold_rsrp,
            event_threshold_rsrq: self.optional.event_threshold_rsrq,
            logging_interval: self.optional.logging_interval,
            logging_duration: self.optional.logging_duration,
            measurement_period_lte: self.optional.measurement_period_lte,
            measurement_period_umts: self.optional.measurement_period_umts,
            collection_period_rrm_lte: self.optional.collection_period_rrm_lte,
            collection_period_rrm_umts: self.optional.collection_period_rrm_umts,
            positioning_method: self.optional.positioning_method,
            measurement_quantity: self.optional.measurement_quantity,
            event_threshold_event_1f: self.optional.event_threshold_event_1f,
            event_threshold_event_1i: self.optional.event_threshold_event_1i,
            mdt_allowed_plmn_id: self.optional.mdt_allowed_plmn_id,
            mbsfn_area: self.optional.mbsfn_area,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a MDT-Configuration may carry but need not.
#[derive(Clone, Debug, Default)]
struct MdtConfigurationOptional {
    area_scope: Option<AreaScope>,
    list_of_measurements: Option<u32>,
    reporting_trigger: Option<u32>,
    report_interval: Option<ReportInterval>,
    report_amount: Option<ReportAmount>,
    event_threshold_rsrp: Option<u32>,
    event_threshold_rsrq: Option<u32>,
    logging_interval: Option<LoggingInterval>,
    logging_duration: Option<LoggingDuration>,
    measurement_period_lte: Option<MeasurementPeriodLte>,
    measurement_period_umts: Option<MeasurementPeriodUmts>,
    collection_period_rrm_lte: Option<CollectionPeriodRrmLte>,
    collection_period_rrm_umts: Option<CollectionPeriodRrmUmts>,
    positioning_method: Option<OctetString>,
    measurement_quantity: Option<OctetString>,
    event_threshold_event_1f: Option<i32>,
    event_threshold_event_1i: Option<i32>,
    mdt_allowed_plmn_id: Vec<OctetString>,
    mbsfn_area: Vec<MbsfnArea>,
    additional_avps: AdditionalAvps,
}

impl<R> MdtConfigurationBuilder<R> {
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

    /// Sets Logging-Interval.
    pub fn logging_interval(mut self, value: impl Into<LoggingInterval>) -> Self {
        self.optional.logging_interval = Some(value.into());
        self
    }

    /// Sets Logging-Duration.
    pub fn logging_duration(mut self, value: impl Into<LoggingDuration>) -> Self {
        self.optional.logging_duration = Some(value.into());
        self
    }

    /// Sets Measurement-Period-LTE.
    pub fn measurement_period_lte(
        mut self,
        value: impl Into<MeasurementPeriodLte>,
    ) -> Self {
        self.optional.measurement_period_lte = Some(value.into());
        self
    }

    /// Sets Measurement-Period-UMTS.
    pub fn measurement_period_umts(
        mut self,
        value: impl Into<MeasurementPeriodUmts>,
    ) -> Self {
        self.optional.measurement_period_umts = Some(value.into());
        self
    }

    /// Sets Collection-Period-RRM-LTE.
    pub fn collection_period_rrm_lte(
        mut self,
        value: impl Into<CollectionPeriodRrmLte>,
    ) -> Self {
        self.optional.collection_period_rrm_lte = Some(value.into());
        self
    }

    /// Sets Collection-Period-RRM-UMTS.
    pub fn collection_period_rrm_umts(
        mut self,
        value: impl Into<CollectionPeriodRrmUmts>,
    ) -> Self {
        self.optional.collection_period_rrm_umts = Some(value.into());
        self
    }

    /// Sets Positioning-Method.
    pub fn positioning_method(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.positioning_method = Some(value.into());
        self
    }

    /// Sets Measurement-Quantity.
    pub fn measurement_quantity(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.measurement_quantity = Some(value.into());
        self
    }

    /// Sets Event-Threshold-Event-1F.
    pub fn event_threshold_event_1f(mut self, value: i32) -> Self {
        self.optional.event_threshold_event_1f = Some(value);
        self
    }

    /// Sets Event-Threshold-Event-1I.
    pub fn event_threshold_event_1i(mut self, value: i32) -> Self {
        self.optional.event_threshold_event_1i = Some(value);
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

    /// Adds one MBSFN-Area.
    pub fn mbsfn_area(mut self, value: impl Into<MbsfnArea>) -> Self {
        append(&mut self.optional.mbsfn_area, value.into());
        self
    }

    /// Adds any number of MBSFN-Area.
    pub fn mbsfn_areas(
        mut self,
        values: impl IntoIterator<Item = impl Into<MbsfnArea>>,
    ) -> Self {
        self.optional.mbsfn_area.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}

// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, DiameterIdentity, Encoder, Grammar, Group, Item,
    Unread,
};
use crate::base;
use crate::base::ResultCode;
use crate::ts29336::{avp, required};
use diameter_core::builder::{Set, Unset};

/// Whether a report was handled.
///
/// ```text
/// Monitoring-Event-Report-Status ::= < AVP Header: 3171 10415 >
///                                    { SCEF-Reference-ID }
///                                    [ SCEF-Reference-ID-Ext ]
///                                    { SCEF-ID }
///                                    [ Result-Code ]
///                                    [ Experimental-Result-Code ]
///                                  * [ AVP ]
/// ```
///
/// AVP code 3171 of vendor 10415, 3GPP TS 29.336, 8.4.67.
#[derive(Clone, Debug, PartialEq)]
pub struct MonitoringEventReportStatus {
    /// SCEF-Reference-ID (3124/10415), Unsigned32; 3GPP TS 29.336, 8.4.4.
    pub scef_reference_id: u32,
    /// SCEF-Reference-ID-Ext (3186/10415), Unsigned64; 3GPP TS 29.336, 8.4.82.
    pub scef_reference_id_ext: Option<u64>,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.336, 8.4.5.
    pub scef_id: DiameterIdentity,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Experimental-Result-Code (298), Unsigned32; RFC 6733, 7.7.
    pub experimental_result_code: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MonitoringEventReportStatus {
    /// Starts building the AVPs of a Monitoring-Event-Report-Status.
    pub fn builder() -> MonitoringEventReportStatusBuilder {
        MonitoringEventReportStatusBuilder::new()
    }
}

impl Group for MonitoringEventReportStatus {}

static GRAMMAR: Grammar = Grammar {
    name: "Monitoring-Event-Report-Status",
    items: &[
        Item::required(avp::SCEF_REFERENCE_ID.description()),
        Item::optional(avp::SCEF_REFERENCE_ID_EXT.description()),
        Item::required(avp::SCEF_ID.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT_CODE.description()),
        Item::any(),
    ],
};

impl Contents for MonitoringEventReportStatus {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            scef_reference_id: unread.value(),
            scef_reference_id_ext: None,
            scef_id: unread.value(),
            result_code: None,
            experimental_result_code: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3124) => received.one(0, 0, &mut self.scef_reference_id),
            (10415, 3186) => received.optional(1, &mut self.scef_reference_id_ext),
            (10415, 3125) => received.one(2, 1, &mut self.scef_id),
            (0, 268) => received.optional(3, &mut self.result_code),
            (0, 298) => received.optional(4, &mut self.experimental_result_code),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::SCEF_REFERENCE_ID, &self.scef_reference_id);
        encoder.optional(&avp::SCEF_REFERENCE_ID_EXT, &self.scef_reference_id_ext);
        encoder.one(&avp::SCEF_ID, &self.scef_id);
        encoder.optional(&base::avp::RESULT_CODE, &self.result_code);
        encoder
            .optional(
                &base::avp::EXPERIMENTAL_RESULT_CODE,
                &self.experimental_result_code,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MonitoringEventReportStatus`]. `build` exists once all that is required is set:
/// SCEF-Reference-ID, SCEF-ID.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MonitoringEventReportStatusBuilder<R = (Unset, Unset)> {
    required: R,
    optional: MonitoringEventReportStatusOptional,
}

impl MonitoringEventReportStatusBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> MonitoringEventReportStatusBuilder<(A, B)> {
    /// Sets SCEF-Reference-ID (required).
    pub fn scef_reference_id(
        self,
        value: u32,
    ) -> MonitoringEventReportStatusBuilder<(Set<u32>, B)> {
        let (_, b) = self.required;
        MonitoringEventReportStatusBuilder {
            required: (Set(value), b),
            optional: self.optional,
        }
    }

    /// Sets SCEF-ID (required).
    pub fn scef_id(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MonitoringEventReportStatusBuilder<(A, Set<DiameterIdentity>)> {
        let (a, _) = self.required;
        MonitoringEventReportStatusBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MonitoringEventReportStatus
    where
        A: required::ScefReferenceId<u32>,
        B: required::ScefId<DiameterIdentity>,
    {
        let (a, b) = self.required;
        MonitoringEventReportStatus {
            scef_reference_id: a.value(),
            scef_reference_id_ext: self.optional.scef_reference_id_ext,
            scef_id: b.value(),
            result_code: self.optional.result_code,
            experimental_result_code: self.optional.experimental_result_code,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Monitoring-Event-Report-Status may carry but need not.
#[derive(Clone, Debug, Default)]
struct MonitoringEventReportStatusOptional {
    scef_reference_id_ext: Option<u64>,
    result_code: Option<ResultCode>,
    experimental_result_code: Option<u32>,
    additional_avps: AdditionalAvps,
}

impl<R> MonitoringEventReportStatusBuilder<R> {
    /// Sets SCEF-Reference-ID-Ext.
    pub fn scef_reference_id_ext(mut self, value: u64) -> Self {
        self.optional.scef_reference_id_ext = Some(value);
        self
    }

    /// Sets Result-Code.
    pub fn result_code(mut self, value: impl Into<ResultCode>) -> Self {
        self.optional.result_code = Some(value.into());
        self
    }

    /// Sets Experimental-Result-Code.
    pub fn experimental_result_code(mut self, value: u32) -> Self {
        self.optional.experimental_result_code = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}

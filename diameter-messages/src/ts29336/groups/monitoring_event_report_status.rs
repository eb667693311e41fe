// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, DiameterIdentity, Grammar, Group, Item};
use crate::required;
use crate::base;
use crate::base::ResultCode;
use crate::ts29336::avp;

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
#[non_exhaustive]
pub struct MonitoringEventReportStatus {
    /// SCEF-Reference-ID (3124/10415), Unsigned32; 3GPP TS 29.336, 8.4.4.
    /// Identifies, with SCEF-ID, a monitoring event.
    pub scef_reference_id: u32,
    /// SCEF-Reference-ID-Ext (3186/10415), Unsigned64; 3GPP TS 29.336, 8.4.82.
    /// Like SCEF-Reference-ID, 64 bits wide.
    pub scef_reference_id_ext: Option<u64>,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.336, 8.4.5.
    /// The exposure function, by its Diameter identity.
    pub scef_id: DiameterIdentity,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Experimental-Result-Code (298), Unsigned32; RFC 6733, 7.7.
    /// A result code of the vendor beside it, by convention in the ranges of Result-Code.
    pub experimental_result_code: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::SCEF_REFERENCE_ID, &self.scef_reference_id);
        avps.optional(&avp::SCEF_REFERENCE_ID_EXT, &self.scef_reference_id_ext);
        avps.one(&avp::SCEF_ID, &self.scef_id);
        avps.optional(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(
            &base::avp::EXPERIMENTAL_RESULT_CODE,
            &self.experimental_result_code,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MonitoringEventReportStatusBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group MonitoringEventReportStatus in MonitoringEventReportStatus, with additional_avps;
    required scef_reference_id: IntoField<u32>, "SCEF-Reference-ID" => (Set, B), A: required::ScefReferenceId;
    required scef_id: IntoIdentity<DiameterIdentity>, "SCEF-ID" => (A, Set), B: required::ScefId;
    optional scef_reference_id_ext: IntoField<u64, Option<u64>>, "SCEF-Reference-ID-Ext";
    optional result_code: IntoField<ResultCode, Option<ResultCode>>, "Result-Code";
    optional experimental_result_code: IntoField<u32, Option<u32>>, "Experimental-Result-Code";
}

// @generated from dictionaries/rfc8582.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, DiameterIdentity, Grammar, Group, Item};
use crate::required;
use crate::rfc7683;
use crate::rfc8581;
use crate::rfc7683::OcReportType;
use crate::rfc8582::avp;

/// An overload report, with a rate where bit 2 of OC-Feature-Vector was agreed on.
///
/// ```text
/// OC-OLR ::= < AVP Header: 623 >
///            < OC-Sequence-Number >
///            < OC-Report-Type >
///            [ OC-Reduction-Percentage ]
///            [ OC-Validity-Duration ]
///            [ SourceID ]
///            [ OC-Maximum-Rate ]
///          * [ AVP ]
/// ```
///
/// AVP code 623, RFC 8582, 7.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OcOlr {
    /// OC-Sequence-Number (624), Unsigned64; RFC 7683, 7.4.
    /// Grows with each new report; an old number is a repetition.
    pub oc_sequence_number: u64,
    /// OC-Report-Type (626), Enumerated; RFC 7683, 7.6.
    pub oc_report_type: OcReportType,
    /// OC-Reduction-Percentage (627), Unsigned32; RFC 7683, 7.7.
    /// By how many per cent fewer requests are to be sent, 0 to 100.
    pub oc_reduction_percentage: Option<u32>,
    /// OC-Validity-Duration (625), Unsigned32; RFC 7683, 7.5.
    /// Seconds for which the report holds, at most 86400; absent is 30, 0 ends the overload.
    pub oc_validity_duration: Option<u32>,
    /// SourceID (649), DiameterIdentity; RFC 8581, 7.3.
    /// The node that made the group around it: a report, or a list of features.
    pub source_id: Option<DiameterIdentity>,
    /// OC-Maximum-Rate (670), Unsigned32; RFC 8582, 7.2.1.
    /// Requests a second that may be sent; 0 stops them.
    pub oc_maximum_rate: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for OcOlr {}

static GRAMMAR: Grammar = Grammar {
    name: "OC-OLR",
    items: &[
        Item::fixed(rfc7683::avp::OC_SEQUENCE_NUMBER.description()),
        Item::fixed(rfc7683::avp::OC_REPORT_TYPE.description()),
        Item::optional(rfc7683::avp::OC_REDUCTION_PERCENTAGE.description()),
        Item::optional(rfc7683::avp::OC_VALIDITY_DURATION.description()),
        Item::optional(rfc8581::avp::SOURCE_ID.description()),
        Item::optional(avp::OC_MAXIMUM_RATE.description()),
        Item::any(),
    ],
};

impl Contents for OcOlr {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            oc_sequence_number: unread.value(),
            oc_report_type: unread.value(),
            oc_reduction_percentage: None,
            oc_validity_duration: None,
            source_id: None,
            oc_maximum_rate: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 624) => received.one(0, 0, &mut self.oc_sequence_number),
            (0, 626) => received.one(1, 1, &mut self.oc_report_type),
            (0, 627) => received.optional(2, &mut self.oc_reduction_percentage),
            (0, 625) => received.optional(3, &mut self.oc_validity_duration),
            (0, 649) => received.optional(4, &mut self.source_id),
            (0, 670) => received.optional(5, &mut self.oc_maximum_rate),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&rfc7683::avp::OC_SEQUENCE_NUMBER, &self.oc_sequence_number);
        avps.one(&rfc7683::avp::OC_REPORT_TYPE, &self.oc_report_type);
        avps.optional(
            &rfc7683::avp::OC_REDUCTION_PERCENTAGE,
            &self.oc_reduction_percentage,
        );
        avps.optional(&rfc7683::avp::OC_VALIDITY_DURATION, &self.oc_validity_duration);
        avps.optional(&rfc8581::avp::SOURCE_ID, &self.source_id);
        avps.optional(&avp::OC_MAXIMUM_RATE, &self.oc_maximum_rate);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    OcOlrBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group OcOlr in OcOlr, with additional_avps;
    required oc_sequence_number: IntoField<u64>, "OC-Sequence-Number" => (Set, B), A: required::OcSequenceNumber;
    required oc_report_type: IntoField<OcReportType>, "OC-Report-Type" => (A, Set), B: required::OcReportType;
    optional oc_reduction_percentage: IntoField<u32, Option<u32>>, "OC-Reduction-Percentage";
    optional oc_validity_duration: IntoField<u32, Option<u32>>, "OC-Validity-Duration";
    optional source_id: IntoIdentity<Option<DiameterIdentity>>, "SourceID";
    optional oc_maximum_rate: IntoField<u32, Option<u32>>, "OC-Maximum-Rate";
}

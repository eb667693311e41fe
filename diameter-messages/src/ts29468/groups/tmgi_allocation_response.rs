// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29061;
use crate::ts29468::avp;

/// The outcome of an allocation.
///
/// ```text
/// TMGI-Allocation-Response ::= < AVP Header: 3510 10415 >
///                            * [ TMGI ]
///                              [ MBMS-Session-Duration ]
///                              [ TMGI-Allocation-Result ]
///                            * [ AVP ]
/// ```
///
/// AVP code 3510 of vendor 10415, 3GPP TS 29.468, 6.4.12.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TmgiAllocationResponse {
    /// TMGI (900/10415), OctetString; 3GPP TS 29.061, 17.7.2.
    /// The temporary mobile group identity: 3 octets of service, then MCC and MNC in 3 octets.
    pub tmgi: Vec<OctetString>,
    /// MBMS-Session-Duration (904/10415), OctetString; 3GPP TS 29.061, 17.7.7.
    /// 3 octets: 17 bits of seconds, 7 bits of days; all zeros is without end.
    pub mbms_session_duration: Option<OctetString>,
    /// TMGI-Allocation-Result (3511/10415), Unsigned32; 3GPP TS 29.468, 6.4.13.
    /// A bit mask of the outcome: bit 0, success.
    pub tmgi_allocation_result: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for TmgiAllocationResponse {}

static GRAMMAR: Grammar = Grammar {
    name: "TMGI-Allocation-Response",
    items: &[
        Item::repeated(ts29061::avp::TMGI.description()),
        Item::optional(ts29061::avp::MBMS_SESSION_DURATION.description()),
        Item::optional(avp::TMGI_ALLOCATION_RESULT.description()),
        Item::any(),
    ],
};

impl Contents for TmgiAllocationResponse {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 900) => received.many(0, &mut self.tmgi),
            (10415, 904) => received.optional(1, &mut self.mbms_session_duration),
            (10415, 3511) => received.optional(2, &mut self.tmgi_allocation_result),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&ts29061::avp::TMGI, &self.tmgi);
        avps.optional(&ts29061::avp::MBMS_SESSION_DURATION, &self.mbms_session_duration);
        avps.optional(&avp::TMGI_ALLOCATION_RESULT, &self.tmgi_allocation_result);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TmgiAllocationResponseBuilder builds group TmgiAllocationResponse in TmgiAllocationResponse, with additional_avps;
    optional mbms_session_duration: IntoField<OctetString, Option<OctetString>>, "MBMS-Session-Duration";
    optional tmgi_allocation_result: IntoField<u32, Option<u32>>, "TMGI-Allocation-Result";
    repeated tmgi, tmgis: IntoField<OctetString>, "TMGI";
}

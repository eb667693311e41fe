// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29272;
use crate::ts29272::TraceData;

/// A trace to start, or the reference of one to stop.
///
/// ```text
/// Trace-Info ::= < AVP Header: 1505 10415 >
///                [ Trace-Data ]
///                [ Trace-Reference ]
///              * [ AVP ]
/// ```
///
/// AVP code 1505 of vendor 10415, 3GPP TS 29.273, 8.2.3.1.3.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TraceInfo {
    /// Trace-Data (1458/10415), Grouped; 3GPP TS 29.272, 7.3.63.
    pub trace_data: Option<Box<TraceData>>,
    /// Trace-Reference (1459/10415), OctetString; 3GPP TS 29.272, 7.3.64.
    /// MCC and MNC in 3 octets, then a trace id in 3 octets.
    pub trace_reference: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for TraceInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Trace-Info",
    items: &[
        Item::optional(ts29272::avp::TRACE_DATA.description()),
        Item::optional(ts29272::avp::TRACE_REFERENCE.description()),
        Item::any(),
    ],
};

impl Contents for TraceInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1458) => received.optional_boxed(0, &mut self.trace_data),
            (10415, 1459) => received.optional(1, &mut self.trace_reference),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional_boxed(&ts29272::avp::TRACE_DATA, &self.trace_data);
        avps.optional(&ts29272::avp::TRACE_REFERENCE, &self.trace_reference);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TraceInfoBuilder builds group TraceInfo in TraceInfo, with additional_avps;
    optional trace_data: IntoField<TraceData, Option<Box<TraceData>>>, "Trace-Data";
    optional trace_reference: IntoField<OctetString, Option<OctetString>>, "Trace-Reference";
}

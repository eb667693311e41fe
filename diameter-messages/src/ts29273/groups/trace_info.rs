// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
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
pub struct TraceInfo {
    /// Trace-Data (1458/10415), Grouped; 3GPP TS 29.272, 7.3.63.
    pub trace_data: Option<Box<TraceData>>,
    /// Trace-Reference (1459/10415), OctetString; 3GPP TS 29.272, 7.3.64.
    pub trace_reference: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl TraceInfo {
    /// Starts building the AVPs of a Trace-Info.
    pub fn builder() -> TraceInfoBuilder {
        TraceInfoBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional_boxed(&ts29272::avp::TRACE_DATA, &self.trace_data);
        encoder.optional(&ts29272::avp::TRACE_REFERENCE, &self.trace_reference);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`TraceInfo`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct TraceInfoBuilder {
    contents: TraceInfo,
}

impl TraceInfoBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Trace-Data.
    pub fn trace_data(mut self, value: impl Into<Box<TraceData>>) -> Self {
        self.contents.trace_data = Some(value.into());
        self
    }

    /// Sets Trace-Reference.
    pub fn trace_reference(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.trace_reference = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> TraceInfo {
        self.contents
    }
}

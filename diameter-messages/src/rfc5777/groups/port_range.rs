// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::rfc5777::avp;

/// A range of ports, both ends included; without a start it begins at 0, without an end it runs to
/// 65535.
///
/// ```text
/// Port-Range ::= < AVP Header: 531 >
///                [ Port-Start ]
///                [ Port-End ]
///              * [ AVP ]
/// ```
///
/// AVP code 531, RFC 5777, 4.1.7.15.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PortRange {
    /// Port-Start (532), Integer32; RFC 5777, 4.1.7.16.
    pub port_start: Option<i32>,
    /// Port-End (533), Integer32; RFC 5777, 4.1.7.17.
    pub port_end: Option<i32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl PortRange {
    /// Starts building the AVPs of a Port-Range.
    pub fn builder() -> PortRangeBuilder {
        PortRangeBuilder::new()
    }
}

impl Group for PortRange {}

static GRAMMAR: Grammar = Grammar {
    name: "Port-Range",
    items: &[
        Item::optional(avp::PORT_START.description()),
        Item::optional(avp::PORT_END.description()),
        Item::any(),
    ],
};

impl Contents for PortRange {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 532) => received.optional(0, &mut self.port_start),
            (0, 533) => received.optional(1, &mut self.port_end),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::PORT_START, &self.port_start);
        encoder.optional(&avp::PORT_END, &self.port_end);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`PortRange`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct PortRangeBuilder {
    contents: PortRange,
}

impl PortRangeBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Port-Start.
    pub fn port_start(mut self, value: i32) -> Self {
        self.contents.port_start = Some(value);
        self
    }

    /// Sets Port-End.
    pub fn port_end(mut self, value: i32) -> Self {
        self.contents.port_end = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> PortRange {
        self.contents
    }
}

// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29336::avp;

/// The services that a node supports.
///
/// ```text
/// Supported-Services ::= < AVP Header: 3143 10415 >
///                        [ Supported-Monitoring-Events ]
///                        [ Node-Type ]
///                      * [ AVP ]
/// ```
///
/// AVP code 3143 of vendor 10415, 3GPP TS 29.336, 8.4.40.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SupportedServices {
    /// Supported-Monitoring-Events (3144/10415), Unsigned64; 3GPP TS 29.336, 8.4.41.
    pub supported_monitoring_events: Option<u64>,
    /// Node-Type (3153/10415), Unsigned32; 3GPP TS 29.336, 8.4.48.
    pub node_type: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl SupportedServices {
    /// Starts building the AVPs of a Supported-Services.
    pub fn builder() -> SupportedServicesBuilder {
        SupportedServicesBuilder::new()
    }
}

impl Group for SupportedServices {}

static GRAMMAR: Grammar = Grammar {
    name: "Supported-Services",
    items: &[
        Item::optional(avp::SUPPORTED_MONITORING_EVENTS.description()),
        Item::optional(avp::NODE_TYPE.description()),
        Item::any(),
    ],
};

impl Contents for SupportedServices {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3144) => received.optional(0, &mut self.supported_monitoring_events),
            (10415, 3153) => received.optional(1, &mut self.node_type),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .optional(
                &avp::SUPPORTED_MONITORING_EVENTS,
                &self.supported_monitoring_events,
            );
        encoder.optional(&avp::NODE_TYPE, &self.node_type);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`SupportedServices`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct SupportedServicesBuilder {
    contents: SupportedServices,
}

impl SupportedServicesBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Supported-Monitoring-Events.
    pub fn supported_monitoring_events(mut self, value: u64) -> Self {
        self.contents.supported_monitoring_events = Some(value);
        self
    }

    /// Sets Node-Type.
    pub fn node_type(mut self, value: u32) -> Self {
        self.contents.node_type = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> SupportedServices {
        self.contents
    }
}

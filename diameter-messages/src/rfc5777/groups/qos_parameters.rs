// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};

/// The parameters of a quality of service, those of RFC 5624 for profile 0.
///
/// ```text
/// QoS-Parameters ::= < AVP Header: 576 >
///                  * [ AVP ]
/// ```
///
/// AVP code 576, RFC 5777, 5.5.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct QosParameters {
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl QosParameters {
    /// Starts building the AVPs of a QoS-Parameters.
    pub fn builder() -> QosParametersBuilder {
        QosParametersBuilder::new()
    }
}

impl Group for QosParameters {}

static GRAMMAR: Grammar = Grammar {
    name: "QoS-Parameters",
    items: &[Item::any()],
};

impl Contents for QosParameters {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, _: (u32, u32), received: &mut Avps<'_, '_>) {
        received.additional(&mut self.additional_avps);
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`QosParameters`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct QosParametersBuilder {
    contents: QosParameters,
}

impl QosParametersBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> QosParameters {
        self.contents
    }
}

// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, IpFilterRule, Item, Unread,
};
use crate::ts29214;
use crate::ts29468::avp;
use diameter_core::builder::append;

/// The outcome for header compression and forward error correction.
///
/// ```text
/// Userplane-Protocol-Result ::= < AVP Header: 3529 10415 >
///                             * [ Flow-Description ]
///                               [ ROHC-Result ]
///                               [ FEC-Result ]
///                             * [ AVP ]
/// ```
///
/// AVP code 3529 of vendor 10415, 3GPP TS 29.468, 6.4.31.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UserplaneProtocolResult {
    /// Flow-Description (507/10415), IPFilterRule; 3GPP TS 29.214, 5.3.8.
    pub flow_description: Vec<IpFilterRule>,
    /// ROHC-Result (3530/10415), Unsigned32; 3GPP TS 29.468, 6.4.32.
    pub rohc_result: Option<u32>,
    /// FEC-Result (3531/10415), Unsigned32; 3GPP TS 29.468, 6.4.33.
    pub fec_result: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl UserplaneProtocolResult {
    /// Starts building the AVPs of a Userplane-Protocol-Result.
    pub fn builder() -> UserplaneProtocolResultBuilder {
        UserplaneProtocolResultBuilder::new()
    }
}

impl Group for UserplaneProtocolResult {}

static GRAMMAR: Grammar = Grammar {
    name: "Userplane-Protocol-Result",
    items: &[
        Item::repeated(ts29214::avp::FLOW_DESCRIPTION.description()),
        Item::optional(avp::ROHC_RESULT.description()),
        Item::optional(avp::FEC_RESULT.description()),
        Item::any(),
    ],
};

impl Contents for UserplaneProtocolResult {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 507) => received.many(0, &mut self.flow_description),
            (10415, 3530) => received.optional(1, &mut self.rohc_result),
            (10415, 3531) => received.optional(2, &mut self.fec_result),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&ts29214::avp::FLOW_DESCRIPTION, &self.flow_description);
        encoder.optional(&avp::ROHC_RESULT, &self.rohc_result);
        encoder.optional(&avp::FEC_RESULT, &self.fec_result);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`UserplaneProtocolResult`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct UserplaneProtocolResultBuilder {
    contents: UserplaneProtocolResult,
}

impl UserplaneProtocolResultBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one Flow-Description.
    pub fn flow_description(mut self, value: impl Into<IpFilterRule>) -> Self {
        append(&mut self.contents.flow_description, value.into());
        self
    }

    /// Adds any number of Flow-Description.
    pub fn flow_descriptions(
        mut self,
        values: impl IntoIterator<Item = impl Into<IpFilterRule>>,
    ) -> Self {
        self.contents.flow_description.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets ROHC-Result.
    pub fn rohc_result(mut self, value: u32) -> Self {
        self.contents.rohc_result = Some(value);
        self
    }

    /// Sets FEC-Result.
    pub fn fec_result(mut self, value: u32) -> Self {
        self.contents.fec_result = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> UserplaneProtocolResult {
        self.contents
    }
}

// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29336::{ApnValidityTime, avp};
use diameter_core::builder::append;

/// A change in a user's right to use non-IP data delivery.
///
/// ```text
/// NIDD-Authorization-Update ::= < AVP Header: 3161 10415 >
///                             * [ APN-Validity-Time ]
///                             * [ AVP ]
/// ```
///
/// AVP code 3161 of vendor 10415, 3GPP TS 29.336, 8.4.57.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NiddAuthorizationUpdate {
    /// APN-Validity-Time (3169/10415), Grouped; 3GPP TS 29.336, 8.4.65.
    pub apn_validity_time: Vec<ApnValidityTime>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl NiddAuthorizationUpdate {
    /// Starts building the AVPs of a NIDD-Authorization-Update.
    pub fn builder() -> NiddAuthorizationUpdateBuilder {
        NiddAuthorizationUpdateBuilder::new()
    }
}

impl Group for NiddAuthorizationUpdate {}

static GRAMMAR: Grammar = Grammar {
    name: "NIDD-Authorization-Update",
    items: &[Item::repeated(avp::APN_VALIDITY_TIME.description()), Item::any()],
};

impl Contents for NiddAuthorizationUpdate {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3169) => received.many(0, &mut self.apn_validity_time),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::APN_VALIDITY_TIME, &self.apn_validity_time);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`NiddAuthorizationUpdate`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct NiddAuthorizationUpdateBuilder {
    contents: NiddAuthorizationUpdate,
}

impl NiddAuthorizationUpdateBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one APN-Validity-Time.
    pub fn apn_validity_time(mut self, value: impl Into<ApnValidityTime>) -> Self {
        append(&mut self.contents.apn_validity_time, value.into());
        self
    }

    /// Adds any number of APN-Validity-Time.
    pub fn apn_validity_times(
        mut self,
        values: impl IntoIterator<Item = impl Into<ApnValidityTime>>,
    ) -> Self {
        self.contents.apn_validity_time.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> NiddAuthorizationUpdate {
        self.contents
    }
}

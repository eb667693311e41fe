// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29272;
use diameter_core::builder::append;

/// Networks where enhanced coverage is allowed.
///
/// ```text
/// Allowed-PLMN-List ::= < AVP Header: 3158 10415 >
///                     * [ Visited-PLMN-Id ]
///                     * [ AVP ]
/// ```
///
/// AVP code 3158 of vendor 10415, 3GPP TS 29.336, 8.4.54.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AllowedPlmnList {
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    pub visited_plmn_id: Vec<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl AllowedPlmnList {
    /// Starts building the AVPs of an Allowed-PLMN-List.
    pub fn builder() -> AllowedPlmnListBuilder {
        AllowedPlmnListBuilder::new()
    }
}

impl Group for AllowedPlmnList {}

static GRAMMAR: Grammar = Grammar {
    name: "Allowed-PLMN-List",
    items: &[Item::repeated(ts29272::avp::VISITED_PLMN_ID.description()), Item::any()],
};

impl Contents for AllowedPlmnList {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1407) => received.many(0, &mut self.visited_plmn_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`AllowedPlmnList`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct AllowedPlmnListBuilder {
    contents: AllowedPlmnList,
}

impl AllowedPlmnListBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one Visited-PLMN-Id.
    pub fn visited_plmn_id(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.contents.visited_plmn_id, value.into());
        self
    }

    /// Adds any number of Visited-PLMN-Id.
    pub fn visited_plmn_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.contents.visited_plmn_id.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> AllowedPlmnList {
        self.contents
    }
}

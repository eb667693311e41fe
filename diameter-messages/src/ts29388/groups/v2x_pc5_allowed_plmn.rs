// @generated from dictionaries/ts29388.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29272;
use crate::ts29388::{PlmnAllowedPc5Rats, avp};
use diameter_core::builder::append;

/// A network in which V2X communication over PC5 is allowed.
///
/// ```text
/// V2X-PC5-Allowed-PLMN ::= < AVP Header: 4600 10415 >
///                        * [ Visited-PLMN-Id ]
///                        * [ PLMN-Allowed-PC5-RATs ]
///                        * [ AVP ]
/// ```
///
/// AVP code 4600 of vendor 10415, 3GPP TS 29.388, 6.3.3.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct V2xPc5AllowedPlmn {
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    pub visited_plmn_id: Vec<OctetString>,
    /// PLMN-Allowed-PC5-RATs (4603/10415), Grouped; 3GPP TS 29.388, 6.4.
    pub plmn_allowed_pc5_rats: Vec<PlmnAllowedPc5Rats>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl V2xPc5AllowedPlmn {
    /// Starts building the AVPs of a V2X-PC5-Allowed-PLMN.
    pub fn builder() -> V2xPc5AllowedPlmnBuilder {
        V2xPc5AllowedPlmnBuilder::new()
    }
}

impl Group for V2xPc5AllowedPlmn {}

static GRAMMAR: Grammar = Grammar {
    name: "V2X-PC5-Allowed-PLMN",
    items: &[
        Item::repeated(ts29272::avp::VISITED_PLMN_ID.description()),
        Item::repeated(avp::PLMN_ALLOWED_PC5_RATS.description()),
        Item::any(),
    ],
};

impl Contents for V2xPc5AllowedPlmn {
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
            (10415, 4603) => received.many(1, &mut self.plmn_allowed_pc5_rats),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        encoder.many(&avp::PLMN_ALLOWED_PC5_RATS, &self.plmn_allowed_pc5_rats);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`V2xPc5AllowedPlmn`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct V2xPc5AllowedPlmnBuilder {
    contents: V2xPc5AllowedPlmn,
}

impl V2xPc5AllowedPlmnBuilder {
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

    /// Adds one PLMN-Allowed-PC5-RATs.
    pub fn plmn_allowed_pc5_rats(
        mut self,
        value: impl Into<PlmnAllowedPc5Rats>,
    ) -> Self {
        append(&mut self.contents.plmn_allowed_pc5_rats, value.into());
        self
    }

    /// Adds any number of PLMN-Allowed-PC5-RATs.
    pub fn plmn_allowed_pc5_rats_list(
        mut self,
        values: impl IntoIterator<Item = impl Into<PlmnAllowedPc5Rats>>,
    ) -> Self {
        self.contents.plmn_allowed_pc5_rats.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> V2xPc5AllowedPlmn {
        self.contents
    }
}

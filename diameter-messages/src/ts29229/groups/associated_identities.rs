// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread, Utf8String,
};
use crate::base;
use diameter_core::builder::append;

/// The private identities of a user.
///
/// ```text
/// Associated-Identities ::= < AVP Header: 632 10415 >
///                         * [ User-Name ]
///                         * [ AVP ]
/// ```
///
/// AVP code 632 of vendor 10415, 3GPP TS 29.229, 6.3.33.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AssociatedIdentities {
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    pub user_name: Vec<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl AssociatedIdentities {
    /// Starts building the AVPs of an Associated-Identities.
    pub fn builder() -> AssociatedIdentitiesBuilder {
        AssociatedIdentitiesBuilder::new()
    }
}

impl Group for AssociatedIdentities {}

static GRAMMAR: Grammar = Grammar {
    name: "Associated-Identities",
    items: &[Item::repeated(base::avp::USER_NAME.description()), Item::any()],
};

impl Contents for AssociatedIdentities {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 1) => received.many(0, &mut self.user_name),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&base::avp::USER_NAME, &self.user_name);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`AssociatedIdentities`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct AssociatedIdentitiesBuilder {
    contents: AssociatedIdentities,
}

impl AssociatedIdentitiesBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.contents.user_name, value.into());
        self
    }

    /// Adds any number of User-Name.
    pub fn user_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.contents.user_name.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> AssociatedIdentities {
        self.contents
    }
}

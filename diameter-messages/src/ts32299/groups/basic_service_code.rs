// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, OctetString, UnlistedAvps, Unread,
};
use crate::ts32299::avp;

/// The bearer service or teleservice of a circuit-switched call.
///
/// ```text
/// Basic-Service-Code ::= < AVP Header: 3411 10415 >
///                        [ Bearer-Service ]
///                        [ Teleservice ]
/// ```
///
/// AVP code 3411 of vendor 10415, 3GPP TS 32.299, 7.2.29A.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BasicServiceCode {
    /// Bearer-Service (854/10415), OctetString; 3GPP TS 32.299, 7.2.
    pub bearer_service: Option<OctetString>,
    /// Teleservice (3413/10415), OctetString; 3GPP TS 32.299, 7.2.
    pub teleservice: Option<OctetString>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl BasicServiceCode {
    /// Starts building the AVPs of a Basic-Service-Code.
    pub fn builder() -> BasicServiceCodeBuilder {
        BasicServiceCodeBuilder::new()
    }
}

impl Group for BasicServiceCode {}

static GRAMMAR: Grammar = Grammar {
    name: "Basic-Service-Code",
    items: &[
        Item::optional(avp::BEARER_SERVICE.description()),
        Item::optional(avp::TELESERVICE.description()),
    ],
};

impl Contents for BasicServiceCode {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 854) => received.optional(0, &mut self.bearer_service),
            (10415, 3413) => received.optional(1, &mut self.teleservice),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::BEARER_SERVICE, &self.bearer_service);
        encoder.optional(&avp::TELESERVICE, &self.teleservice);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`BasicServiceCode`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct BasicServiceCodeBuilder {
    contents: BasicServiceCode,
}

impl BasicServiceCodeBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Bearer-Service.
    pub fn bearer_service(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.bearer_service = Some(value.into());
        self
    }

    /// Sets Teleservice.
    pub fn teleservice(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.teleservice = Some(value.into());
        self
    }

    /// The finished value.
    pub fn build(self) -> BasicServiceCode {
        self.contents
    }
}

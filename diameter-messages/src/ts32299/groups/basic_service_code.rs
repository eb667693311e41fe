// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, UnlistedAvps};
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
#[non_exhaustive]
pub struct BasicServiceCode {
    /// Bearer-Service (854/10415), OctetString; 3GPP TS 32.299, 7.2.
    pub bearer_service: Option<OctetString>,
    /// Teleservice (3413/10415), OctetString; 3GPP TS 32.299, 7.2.
    pub teleservice: Option<OctetString>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::BEARER_SERVICE, &self.bearer_service);
        avps.optional(&avp::TELESERVICE, &self.teleservice);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    BasicServiceCodeBuilder builds group BasicServiceCode in BasicServiceCode;
    optional bearer_service: IntoField<OctetString, Option<OctetString>>, "Bearer-Service";
    optional teleservice: IntoField<OctetString, Option<OctetString>>, "Teleservice";
}

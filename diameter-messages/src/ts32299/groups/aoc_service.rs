// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::ts32299::{AocServiceObligatoryType, AocServiceType, avp};

/// A kind of advice of charge the user has subscribed to.
///
/// ```text
/// AoC-Service ::= < AVP Header: 2311 10415 >
///                 [ AoC-Service-Obligatory-Type ]
///                 [ AoC-Service-Type ]
/// ```
///
/// AVP code 2311 of vendor 10415, 3GPP TS 32.299, 7.2.17.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AocService {
    /// AoC-Service-Obligatory-Type (2312/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub aoc_service_obligatory_type: Option<AocServiceObligatoryType>,
    /// AoC-Service-Type (2313/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub aoc_service_type: Option<AocServiceType>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for AocService {}

static GRAMMAR: Grammar = Grammar {
    name: "AoC-Service",
    items: &[
        Item::optional(avp::AOC_SERVICE_OBLIGATORY_TYPE.description()),
        Item::optional(avp::AOC_SERVICE_TYPE.description()),
    ],
};

impl Contents for AocService {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2312) => received.optional(0, &mut self.aoc_service_obligatory_type),
            (10415, 2313) => received.optional(1, &mut self.aoc_service_type),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &avp::AOC_SERVICE_OBLIGATORY_TYPE,
            &self.aoc_service_obligatory_type,
        );
        avps.optional(&avp::AOC_SERVICE_TYPE, &self.aoc_service_type);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AocServiceBuilder builds group AocService in AocService;
    optional aoc_service_obligatory_type: IntoField<AocServiceObligatoryType, Option<AocServiceObligatoryType>>, "AoC-Service-Obligatory-Type";
    optional aoc_service_type: IntoField<AocServiceType, Option<AocServiceType>>, "AoC-Service-Type";
}

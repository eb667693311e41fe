// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread};
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
pub struct AocService {
    /// AoC-Service-Obligatory-Type (2312/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub aoc_service_obligatory_type: Option<AocServiceObligatoryType>,
    /// AoC-Service-Type (2313/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub aoc_service_type: Option<AocServiceType>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl AocService {
    /// Starts building the AVPs of an AoC-Service.
    pub fn builder() -> AocServiceBuilder {
        AocServiceBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .optional(
                &avp::AOC_SERVICE_OBLIGATORY_TYPE,
                &self.aoc_service_obligatory_type,
            );
        encoder.optional(&avp::AOC_SERVICE_TYPE, &self.aoc_service_type);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`AocService`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct AocServiceBuilder {
    contents: AocService,
}

impl AocServiceBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets AoC-Service-Obligatory-Type.
    pub fn aoc_service_obligatory_type(
        mut self,
        value: impl Into<AocServiceObligatoryType>,
    ) -> Self {
        self.contents.aoc_service_obligatory_type = Some(value.into());
        self
    }

    /// Sets AoC-Service-Type.
    pub fn aoc_service_type(mut self, value: impl Into<AocServiceType>) -> Self {
        self.contents.aoc_service_type = Some(value.into());
        self
    }

    /// The finished value.
    pub fn build(self) -> AocService {
        self.contents
    }
}

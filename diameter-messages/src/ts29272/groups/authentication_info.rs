// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29272::{EUtranVector, GeranVector, UtranVector, avp};

/// Authentication vectors.
///
/// ```text
/// Authentication-Info ::= < AVP Header: 1413 10415 >
///                       * [ E-UTRAN-Vector ]
///                       * [ UTRAN-Vector ]
///                       * [ GERAN-Vector ]
///                       * [ AVP ]
/// ```
///
/// AVP code 1413 of vendor 10415, 3GPP TS 29.272, 7.3.17.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AuthenticationInfo {
    /// E-UTRAN-Vector (1414/10415), Grouped; 3GPP TS 29.272, 7.3.18.
    pub e_utran_vector: Vec<EUtranVector>,
    /// UTRAN-Vector (1415/10415), Grouped; 3GPP TS 29.272, 7.3.19.
    pub utran_vector: Vec<UtranVector>,
    /// GERAN-Vector (1416/10415), Grouped; 3GPP TS 29.272, 7.3.20.
    pub geran_vector: Vec<GeranVector>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for AuthenticationInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Authentication-Info",
    items: &[
        Item::repeated(avp::E_UTRAN_VECTOR.description()),
        Item::repeated(avp::UTRAN_VECTOR.description()),
        Item::repeated(avp::GERAN_VECTOR.description()),
        Item::any(),
    ],
};

impl Contents for AuthenticationInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1414) => received.many(0, &mut self.e_utran_vector),
            (10415, 1415) => received.many(1, &mut self.utran_vector),
            (10415, 1416) => received.many(2, &mut self.geran_vector),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::E_UTRAN_VECTOR, &self.e_utran_vector);
        avps.many(&avp::UTRAN_VECTOR, &self.utran_vector);
        avps.many(&avp::GERAN_VECTOR, &self.geran_vector);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AuthenticationInfoBuilder builds group AuthenticationInfo in AuthenticationInfo, with additional_avps;
    repeated e_utran_vector, e_utran_vectors: IntoField<EUtranVector>, "E-UTRAN-Vector";
    repeated utran_vector, utran_vectors: IntoField<UtranVector>, "UTRAN-Vector";
    repeated geran_vector, geran_vectors: IntoField<GeranVector>, "GERAN-Vector";
}

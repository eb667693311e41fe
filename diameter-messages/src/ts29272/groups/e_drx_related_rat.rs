// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, List};
use crate::required;
use crate::ts29212::RatType;
use crate::ts29272::avp;

/// The radio access technologies whose extended sleep cycles are deleted.
///
/// ```text
/// eDRX-Related-RAT ::= < AVP Header: 1705 10415 >
///                   1* { RAT-Type }
///                    * [ AVP ]
/// ```
///
/// AVP code 1705 of vendor 10415, 3GPP TS 29.272, 7.3.229.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EDrxRelatedRat {
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.272, 7.3.1.
    pub rat_type: List<RatType, 1>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for EDrxRelatedRat {}

static GRAMMAR: Grammar = Grammar {
    name: "eDRX-Related-RAT",
    items: &[Item::required(avp::RAT_TYPE.description()).times(1, None), Item::any()],
};

impl Contents for EDrxRelatedRat {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            rat_type: unread.list(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1032) => received.bounded(0, 0, &mut self.rat_type),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::RAT_TYPE, &self.rat_type);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    EDrxRelatedRatBuilder<(A,) = (Unset,), (Set,)> builds group EDrxRelatedRat in EDrxRelatedRat, with additional_avps;
    required rat_type: IntoField<RatType, List<RatType, 1>>, "RAT-Type" => (Set,), A: required::RatType;
}

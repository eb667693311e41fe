// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29212::RatType;
use crate::ts29272::avp;

/// The extended sleep cycle for a radio access technology.
///
/// ```text
/// eDRX-Cycle-Length ::= < AVP Header: 1691 10415 >
///                       { RAT-Type }
///                       { eDRX-Cycle-Length-Value }
///                     * [ AVP ]
/// ```
///
/// AVP code 1691 of vendor 10415, 3GPP TS 29.272, 7.3.215.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EDrxCycleLength {
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.272, 7.3.1.
    pub rat_type: RatType,
    /// eDRX-Cycle-Length-Value (1692/10415), OctetString; 3GPP TS 29.272, 7.3.216.
    /// One octet with the value of TS 24.008.
    pub e_drx_cycle_length_value: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for EDrxCycleLength {}

static GRAMMAR: Grammar = Grammar {
    name: "eDRX-Cycle-Length",
    items: &[
        Item::required(avp::RAT_TYPE.description()),
        Item::required(avp::E_DRX_CYCLE_LENGTH_VALUE.description()),
        Item::any(),
    ],
};

impl Contents for EDrxCycleLength {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            rat_type: unread.value(),
            e_drx_cycle_length_value: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1032) => received.one(0, 0, &mut self.rat_type),
            (10415, 1692) => received.one(1, 1, &mut self.e_drx_cycle_length_value),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::RAT_TYPE, &self.rat_type);
        avps.one(&avp::E_DRX_CYCLE_LENGTH_VALUE, &self.e_drx_cycle_length_value);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    EDrxCycleLengthBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group EDrxCycleLength in EDrxCycleLength, with additional_avps;
    required rat_type: IntoField<RatType>, "RAT-Type" => (Set, B), A: required::RatType;
    required e_drx_cycle_length_value: IntoField<OctetString>, "eDRX-Cycle-Length-Value" => (A, Set), B: required::EDrxCycleLengthValue;
}

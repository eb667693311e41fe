// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::required;
use crate::credit_control::{CcUnitType, UnitValue, avp};

/// Says that a quota draws on a credit pool, and at which rate (Unit-Value) its units convert.
///
/// ```text
/// G-S-U-Pool-Reference ::= < AVP Header: 457 >
///                          { G-S-U-Pool-Identifier }
///                          { CC-Unit-Type }
///                          { Unit-Value }
/// ```
///
/// AVP code 457, RFC 8506, 8.30.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GSUPoolReference {
    /// G-S-U-Pool-Identifier (453), Unsigned32; RFC 8506, 8.31.
    /// A credit pool, unique within the session.
    pub g_s_u_pool_identifier: u32,
    /// CC-Unit-Type (454), Enumerated; RFC 8506, 8.32.
    pub cc_unit_type: CcUnitType,
    /// Unit-Value (445), Grouped; RFC 8506, 8.8.
    pub unit_value: UnitValue,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for GSUPoolReference {}

static GRAMMAR: Grammar = Grammar {
    name: "G-S-U-Pool-Reference",
    items: &[
        Item::required(avp::G_S_U_POOL_IDENTIFIER.description()),
        Item::required(avp::CC_UNIT_TYPE.description()),
        Item::required(avp::UNIT_VALUE.description()),
    ],
};

impl Contents for GSUPoolReference {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            g_s_u_pool_identifier: unread.value(),
            cc_unit_type: unread.value(),
            unit_value: unread.value(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 453) => received.one(0, 0, &mut self.g_s_u_pool_identifier),
            (0, 454) => received.one(1, 1, &mut self.cc_unit_type),
            (0, 445) => received.one(2, 2, &mut self.unit_value),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::G_S_U_POOL_IDENTIFIER, &self.g_s_u_pool_identifier);
        avps.one(&avp::CC_UNIT_TYPE, &self.cc_unit_type);
        avps.one(&avp::UNIT_VALUE, &self.unit_value);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    GSUPoolReferenceBuilder<(A, B, C) = (Unset, Unset, Unset), (Set, Set, Set)> builds group GSUPoolReference in GSUPoolReference;
    required g_s_u_pool_identifier: IntoField<u32>, "G-S-U-Pool-Identifier" => (Set, B, C), A: required::GSUPoolIdentifier;
    required cc_unit_type: IntoField<CcUnitType>, "CC-Unit-Type" => (A, Set, C), B: required::CcUnitType;
    required unit_value: IntoField<UnitValue>, "Unit-Value" => (A, B, Set), C: required::UnitValue;
}

#[cfg(feature = "session")]
diameter_session::credit_control_avps! {
    group GSUPoolReference = { g_s_u_pool_identifier, cc_unit_type, unit_value; unlisted_avps };
    PoolReference: g_s_u_pool_identifier, cc_unit_type, unit_value;
}

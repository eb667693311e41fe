// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::required;
use crate::credit_control;
use crate::credit_control::UnitValue;

/// What is left in the user's account.
///
/// ```text
/// Remaining-Balance ::= < AVP Header: 2021 10415 >
///                       { Unit-Value }
///                       { Currency-Code }
/// ```
///
/// AVP code 2021 of vendor 10415, 3GPP TS 32.299, 7.2.172.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemainingBalance {
    /// Unit-Value (445), Grouped; RFC 8506, 8.8.
    pub unit_value: UnitValue,
    /// Currency-Code (425), Unsigned32; RFC 8506, 8.11.
    /// The currency, as the numeric code of ISO 4217 (978 is the euro).
    pub currency_code: u32,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for RemainingBalance {}

static GRAMMAR: Grammar = Grammar {
    name: "Remaining-Balance",
    items: &[
        Item::required(credit_control::avp::UNIT_VALUE.description()),
        Item::required(credit_control::avp::CURRENCY_CODE.description()),
    ],
};

impl Contents for RemainingBalance {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            unit_value: unread.value(),
            currency_code: unread.value(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 445) => received.one(0, 0, &mut self.unit_value),
            (0, 425) => received.one(1, 1, &mut self.currency_code),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&credit_control::avp::UNIT_VALUE, &self.unit_value);
        avps.one(&credit_control::avp::CURRENCY_CODE, &self.currency_code);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    RemainingBalanceBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group RemainingBalance in RemainingBalance;
    required unit_value: IntoField<UnitValue>, "Unit-Value" => (Set, B), A: required::UnitValue;
    required currency_code: IntoField<u32>, "Currency-Code" => (A, Set), B: required::CurrencyCode;
}

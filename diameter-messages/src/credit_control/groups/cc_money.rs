// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::required;
use crate::credit_control::{UnitValue, avp};

/// An amount of money; without Currency-Code in the account's currency.
///
/// ```text
/// CC-Money ::= < AVP Header: 413 >
///              { Unit-Value }
///              [ Currency-Code ]
/// ```
///
/// AVP code 413, RFC 8506, 8.22.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CcMoney {
    /// Unit-Value (445), Grouped; RFC 8506, 8.8.
    pub unit_value: UnitValue,
    /// Currency-Code (425), Unsigned32; RFC 8506, 8.11.
    /// The currency, as the numeric code of ISO 4217 (978 is the euro).
    pub currency_code: Option<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for CcMoney {}

static GRAMMAR: Grammar = Grammar {
    name: "CC-Money",
    items: &[
        Item::required(avp::UNIT_VALUE.description()),
        Item::optional(avp::CURRENCY_CODE.description()),
    ],
};

impl Contents for CcMoney {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            unit_value: unread.value(),
            currency_code: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 445) => received.one(0, 0, &mut self.unit_value),
            (0, 425) => received.optional(1, &mut self.currency_code),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::UNIT_VALUE, &self.unit_value);
        avps.optional(&avp::CURRENCY_CODE, &self.currency_code);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    CcMoneyBuilder<(A,) = (Unset,), (Set,)> builds group CcMoney in CcMoney;
    required unit_value: IntoField<UnitValue>, "Unit-Value" => (Set,), A: required::UnitValue;
    optional currency_code: IntoField<u32, Option<u32>>, "Currency-Code";
}

#[cfg(feature = "session")]
diameter_session::credit_control_avps! {
    group CcMoney = { unit_value; currency_code, unlisted_avps };
    Amount: unit_value, currency_code;
}

// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::required;
use crate::credit_control::{UnitValue, avp};

/// What a service costs, as a text or tariff for the user; nothing is reserved.
///
/// ```text
/// Cost-Information ::= < AVP Header: 423 >
///                      { Unit-Value }
///                      { Currency-Code }
///                      [ Cost-Unit ]
/// ```
///
/// AVP code 423, RFC 8506, 8.7.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CostInformation {
    /// Unit-Value (445), Grouped; RFC 8506, 8.8.
    pub unit_value: UnitValue,
    /// Currency-Code (425), Unsigned32; RFC 8506, 8.11.
    /// The currency, as the numeric code of ISO 4217 (978 is the euro).
    pub currency_code: u32,
    /// Cost-Unit (424), UTF8String; RFC 8506, 8.12.
    /// What the cost is for, to be shown to people: a minute, a megabyte.
    pub cost_unit: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for CostInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Cost-Information",
    items: &[
        Item::required(avp::UNIT_VALUE.description()),
        Item::required(avp::CURRENCY_CODE.description()),
        Item::optional(avp::COST_UNIT.description()),
    ],
};

impl Contents for CostInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            unit_value: unread.value(),
            currency_code: unread.value(),
            cost_unit: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 445) => received.one(0, 0, &mut self.unit_value),
            (0, 425) => received.one(1, 1, &mut self.currency_code),
            (0, 424) => received.optional(2, &mut self.cost_unit),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::UNIT_VALUE, &self.unit_value);
        avps.one(&avp::CURRENCY_CODE, &self.currency_code);
        avps.optional(&avp::COST_UNIT, &self.cost_unit);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    CostInformationBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group CostInformation in CostInformation;
    required unit_value: IntoField<UnitValue>, "Unit-Value" => (Set, B), A: required::UnitValue;
    required currency_code: IntoField<u32>, "Currency-Code" => (A, Set), B: required::CurrencyCode;
    optional cost_unit: IntoField<Utf8String, Option<Utf8String>>, "Cost-Unit";
}

// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::required;
use crate::credit_control::avp;

/// A number in decimal notation: Value-Digits times ten to the power of Exponent.
///
/// ```text
/// Unit-Value ::= < AVP Header: 445 >
///                { Value-Digits }
///                [ Exponent ]
/// ```
///
/// AVP code 445, RFC 8506, 8.8.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnitValue {
    /// Value-Digits (447), Integer64; RFC 8506, 8.10.
    /// The significant digits of a number, without a decimal point.
    pub value_digits: i64,
    /// Exponent (429), Integer32; RFC 8506, 8.9.
    /// The power of ten by which Value-Digits is multiplied; absent is 0.
    pub exponent: Option<i32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for UnitValue {}

static GRAMMAR: Grammar = Grammar {
    name: "Unit-Value",
    items: &[
        Item::required(avp::VALUE_DIGITS.description()),
        Item::optional(avp::EXPONENT.description()),
    ],
};

impl Contents for UnitValue {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            value_digits: unread.value(),
            exponent: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 447) => received.one(0, 0, &mut self.value_digits),
            (0, 429) => received.optional(1, &mut self.exponent),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::VALUE_DIGITS, &self.value_digits);
        avps.optional(&avp::EXPONENT, &self.exponent);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    UnitValueBuilder<(A,) = (Unset,), (Set,)> builds group UnitValue in UnitValue;
    required value_digits: IntoField<i64>, "Value-Digits" => (Set,), A: required::ValueDigits;
    optional exponent: IntoField<i32, Option<i32>>, "Exponent";
}

#[cfg(feature = "session")]
diameter_session::credit_control_avps! {
    group UnitValue = { value_digits; exponent, unlisted_avps };
    UnitValue: value_digits, exponent;
}

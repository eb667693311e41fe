// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::credit_control;
use crate::ts32299::{RateElement, ScaleFactor, avp};

/// The tariff that will apply after a change.
///
/// ```text
/// Next-Tariff ::= < AVP Header: 2057 10415 >
///                 [ Currency-Code ]
///                 [ Scale-Factor ]
///               * [ Rate-Element ]
/// ```
///
/// AVP code 2057 of vendor 10415, 3GPP TS 32.299, 7.2.112.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NextTariff {
    /// Currency-Code (425), Unsigned32; RFC 8506, 8.11.
    /// The currency, as the numeric code of ISO 4217 (978 is the euro).
    pub currency_code: Option<u32>,
    /// Scale-Factor (2059/10415), Grouped; 3GPP TS 32.299, 7.2.178.
    pub scale_factor: Option<ScaleFactor>,
    /// Rate-Element (2058/10415), Grouped; 3GPP TS 32.299, 7.2.161.
    pub rate_element: Vec<RateElement>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for NextTariff {}

static GRAMMAR: Grammar = Grammar {
    name: "Next-Tariff",
    items: &[
        Item::optional(credit_control::avp::CURRENCY_CODE.description()),
        Item::optional(avp::SCALE_FACTOR.description()),
        Item::repeated(avp::RATE_ELEMENT.description()),
    ],
};

impl Contents for NextTariff {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 425) => received.optional(0, &mut self.currency_code),
            (10415, 2059) => received.optional(1, &mut self.scale_factor),
            (10415, 2058) => received.many(2, &mut self.rate_element),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&credit_control::avp::CURRENCY_CODE, &self.currency_code);
        avps.optional(&avp::SCALE_FACTOR, &self.scale_factor);
        avps.many(&avp::RATE_ELEMENT, &self.rate_element);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    NextTariffBuilder builds group NextTariff in NextTariff;
    optional currency_code: IntoField<u32, Option<u32>>, "Currency-Code";
    optional scale_factor: IntoField<ScaleFactor, Option<ScaleFactor>>, "Scale-Factor";
    repeated rate_element, rate_elements: IntoField<RateElement>, "Rate-Element";
}

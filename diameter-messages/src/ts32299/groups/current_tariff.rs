// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread};
use crate::credit_control;
use crate::ts32299::{RateElement, ScaleFactor, avp};
use diameter_core::builder::append;

/// The tariff that applies now.
///
/// ```text
/// Current-Tariff ::= < AVP Header: 2056 10415 >
///                    [ Currency-Code ]
///                    [ Scale-Factor ]
///                  * [ Rate-Element ]
/// ```
///
/// AVP code 2056 of vendor 10415, 3GPP TS 32.299, 7.2.47.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CurrentTariff {
    /// Currency-Code (425), Unsigned32; RFC 8506, 8.11.
    pub currency_code: Option<u32>,
    /// Scale-Factor (2059/10415), Grouped; 3GPP TS 32.299, 7.2.178.
    pub scale_factor: Option<ScaleFactor>,
    /// Rate-Element (2058/10415), Grouped; 3GPP TS 32.299, 7.2.161.
    pub rate_element: Vec<RateElement>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl CurrentTariff {
    /// Starts building the AVPs of a Current-Tariff.
    pub fn builder() -> CurrentTariffBuilder {
        CurrentTariffBuilder::new()
    }
}

impl Group for CurrentTariff {}

static GRAMMAR: Grammar = Grammar {
    name: "Current-Tariff",
    items: &[
        Item::optional(credit_control::avp::CURRENCY_CODE.description()),
        Item::optional(avp::SCALE_FACTOR.description()),
        Item::repeated(avp::RATE_ELEMENT.description()),
    ],
};

impl Contents for CurrentTariff {
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&credit_control::avp::CURRENCY_CODE, &self.currency_code);
        encoder.optional(&avp::SCALE_FACTOR, &self.scale_factor);
        encoder.many(&avp::RATE_ELEMENT, &self.rate_element);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`CurrentTariff`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct CurrentTariffBuilder {
    contents: CurrentTariff,
}

impl CurrentTariffBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Currency-Code.
    pub fn currency_code(mut self, value: u32) -> Self {
        self.contents.currency_code = Some(value);
        self
    }

    /// Sets Scale-Factor.
    pub fn scale_factor(mut self, value: impl Into<ScaleFactor>) -> Self {
        self.contents.scale_factor = Some(value.into());
        self
    }

    /// Adds one Rate-Element.
    pub fn rate_element(mut self, value: impl Into<RateElement>) -> Self {
        append(&mut self.contents.rate_element, value.into());
        self
    }

    /// Adds any number of Rate-Element.
    pub fn rate_elements(
        mut self,
        values: impl IntoIterator<Item = impl Into<RateElement>>,
    ) -> Self {
        self.contents.rate_element.extend(values.into_iter().map(Into::into));
        self
    }

    /// The finished value.
    pub fn build(self) -> CurrentTariff {
        self.contents
    }
}

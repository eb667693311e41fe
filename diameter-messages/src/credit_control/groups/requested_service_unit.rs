// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::credit_control::{CcMoney, avp};

/// Units the client asks for; an empty one leaves the amount to the server.
///
/// ```text
/// Requested-Service-Unit ::= < AVP Header: 437 >
///                            [ CC-Time ]
///                            [ CC-Money ]
///                            [ CC-Total-Octets ]
///                            [ CC-Input-Octets ]
///                            [ CC-Output-Octets ]
///                            [ CC-Service-Specific-Units ]
///                          * [ AVP ]
/// ```
///
/// AVP code 437, RFC 8506, 8.18.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RequestedServiceUnit {
    /// CC-Time (420), Unsigned32; RFC 8506, 8.21.
    pub cc_time: Option<u32>,
    /// CC-Money (413), Grouped; RFC 8506, 8.22.
    pub cc_money: Option<CcMoney>,
    /// CC-Total-Octets (421), Unsigned64; RFC 8506, 8.23.
    pub cc_total_octets: Option<u64>,
    /// CC-Input-Octets (412), Unsigned64; RFC 8506, 8.24.
    pub cc_input_octets: Option<u64>,
    /// CC-Output-Octets (414), Unsigned64; RFC 8506, 8.25.
    pub cc_output_octets: Option<u64>,
    /// CC-Service-Specific-Units (417), Unsigned64; RFC 8506, 8.26.
    pub cc_service_specific_units: Option<u64>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl RequestedServiceUnit {
    /// Starts building the AVPs of a Requested-Service-Unit.
    pub fn builder() -> RequestedServiceUnitBuilder {
        RequestedServiceUnitBuilder::new()
    }
}

impl Group for RequestedServiceUnit {}

static GRAMMAR: Grammar = Grammar {
    name: "Requested-Service-Unit",
    items: &[
        Item::optional(avp::CC_TIME.description()),
        Item::optional(avp::CC_MONEY.description()),
        Item::optional(avp::CC_TOTAL_OCTETS.description()),
        Item::optional(avp::CC_INPUT_OCTETS.description()),
        Item::optional(avp::CC_OUTPUT_OCTETS.description()),
        Item::optional(avp::CC_SERVICE_SPECIFIC_UNITS.description()),
        Item::any(),
    ],
};

impl Contents for RequestedServiceUnit {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 420) => received.optional(0, &mut self.cc_time),
            (0, 413) => received.optional(1, &mut self.cc_money),
            (0, 421) => received.optional(2, &mut self.cc_total_octets),
            (0, 412) => received.optional(3, &mut self.cc_input_octets),
            (0, 414) => received.optional(4, &mut self.cc_output_octets),
            (0, 417) => received.optional(5, &mut self.cc_service_specific_units),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::CC_TIME, &self.cc_time);
        encoder.optional(&avp::CC_MONEY, &self.cc_money);
        encoder.optional(&avp::CC_TOTAL_OCTETS, &self.cc_total_octets);
        encoder.optional(&avp::CC_INPUT_OCTETS, &self.cc_input_octets);
        encoder.optional(&avp::CC_OUTPUT_OCTETS, &self.cc_output_octets);
        encoder
            .optional(&avp::CC_SERVICE_SPECIFIC_UNITS, &self.cc_service_specific_units);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`RequestedServiceUnit`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct RequestedServiceUnitBuilder {
    contents: RequestedServiceUnit,
}

impl RequestedServiceUnitBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets CC-Time.
    pub fn cc_time(mut self, value: u32) -> Self {
        self.contents.cc_time = Some(value);
        self
    }

    /// Sets CC-Money.
    pub fn cc_money(mut self, value: impl Into<CcMoney>) -> Self {
        self.contents.cc_money = Some(value.into());
        self
    }

    /// Sets CC-Total-Octets.
    pub fn cc_total_octets(mut self, value: u64) -> Self {
        self.contents.cc_total_octets = Some(value);
        self
    }

    /// Sets CC-Input-Octets.
    pub fn cc_input_octets(mut self, value: u64) -> Self {
        self.contents.cc_input_octets = Some(value);
        self
    }

    /// Sets CC-Output-Octets.
    pub fn cc_output_octets(mut self, value: u64) -> Self {
        self.contents.cc_output_octets = Some(value);
        self
    }

    /// Sets CC-Service-Specific-Units.
    pub fn cc_service_specific_units(mut self, value: u64) -> Self {
        self.contents.cc_service_specific_units = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> RequestedServiceUnit {
        self.contents
    }
}

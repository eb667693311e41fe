// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::credit_control::{CcMoney, TariffChangeUsage, avp};

/// Units consumed since the last report; they may exceed the grant.
///
/// ```text
/// Used-Service-Unit ::= < AVP Header: 446 >
///                       [ Tariff-Change-Usage ]
///                       [ CC-Time ]
///                       [ CC-Money ]
///                       [ CC-Total-Octets ]
///                       [ CC-Input-Octets ]
///                       [ CC-Output-Octets ]
///                       [ CC-Service-Specific-Units ]
///                     * [ AVP ]
/// ```
///
/// AVP code 446, RFC 8506, 8.19.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UsedServiceUnit {
    /// Tariff-Change-Usage (452), Enumerated; RFC 8506, 8.27.
    pub tariff_change_usage: Option<TariffChangeUsage>,
    /// CC-Time (420), Unsigned32; RFC 8506, 8.21.
    /// A duration in seconds.
    pub cc_time: Option<u32>,
    /// CC-Money (413), Grouped; RFC 8506, 8.22.
    pub cc_money: Option<CcMoney>,
    /// CC-Total-Octets (421), Unsigned64; RFC 8506, 8.23.
    /// Octets in both directions, 64 bits wide.
    pub cc_total_octets: Option<u64>,
    /// CC-Input-Octets (412), Unsigned64; RFC 8506, 8.24.
    /// Octets from the user, 64 bits wide.
    pub cc_input_octets: Option<u64>,
    /// CC-Output-Octets (414), Unsigned64; RFC 8506, 8.25.
    /// Octets to the user, 64 bits wide.
    pub cc_output_octets: Option<u64>,
    /// CC-Service-Specific-Units (417), Unsigned64; RFC 8506, 8.26.
    /// Units of a kind that the service defines (events, points), 64 bits wide.
    pub cc_service_specific_units: Option<u64>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for UsedServiceUnit {}

static GRAMMAR: Grammar = Grammar {
    name: "Used-Service-Unit",
    items: &[
        Item::optional(avp::TARIFF_CHANGE_USAGE.description()),
        Item::optional(avp::CC_TIME.description()),
        Item::optional(avp::CC_MONEY.description()),
        Item::optional(avp::CC_TOTAL_OCTETS.description()),
        Item::optional(avp::CC_INPUT_OCTETS.description()),
        Item::optional(avp::CC_OUTPUT_OCTETS.description()),
        Item::optional(avp::CC_SERVICE_SPECIFIC_UNITS.description()),
        Item::any(),
    ],
};

impl Contents for UsedServiceUnit {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 452) => received.optional(0, &mut self.tariff_change_usage),
            (0, 420) => received.optional(1, &mut self.cc_time),
            (0, 413) => received.optional(2, &mut self.cc_money),
            (0, 421) => received.optional(3, &mut self.cc_total_octets),
            (0, 412) => received.optional(4, &mut self.cc_input_octets),
            (0, 414) => received.optional(5, &mut self.cc_output_octets),
            (0, 417) => received.optional(6, &mut self.cc_service_specific_units),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::TARIFF_CHANGE_USAGE, &self.tariff_change_usage);
        avps.optional(&avp::CC_TIME, &self.cc_time);
        avps.optional(&avp::CC_MONEY, &self.cc_money);
        avps.optional(&avp::CC_TOTAL_OCTETS, &self.cc_total_octets);
        avps.optional(&avp::CC_INPUT_OCTETS, &self.cc_input_octets);
        avps.optional(&avp::CC_OUTPUT_OCTETS, &self.cc_output_octets);
        avps.optional(&avp::CC_SERVICE_SPECIFIC_UNITS, &self.cc_service_specific_units);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    UsedServiceUnitBuilder builds group UsedServiceUnit in UsedServiceUnit, with additional_avps;
    optional tariff_change_usage: IntoField<TariffChangeUsage, Option<TariffChangeUsage>>, "Tariff-Change-Usage";
    optional cc_time: IntoField<u32, Option<u32>>, "CC-Time";
    optional cc_money: IntoField<CcMoney, Option<CcMoney>>, "CC-Money";
    optional cc_total_octets: IntoField<u64, Option<u64>>, "CC-Total-Octets";
    optional cc_input_octets: IntoField<u64, Option<u64>>, "CC-Input-Octets";
    optional cc_output_octets: IntoField<u64, Option<u64>>, "CC-Output-Octets";
    optional cc_service_specific_units: IntoField<u64, Option<u64>>, "CC-Service-Specific-Units";
}

#[cfg(feature = "session")]
diameter_session::credit_control_avps! {
    group UsedServiceUnit = Default::default();
    Used: tariff_change_usage, cc_time, cc_money, cc_total_octets, cc_input_octets, cc_output_octets, cc_service_specific_units;
}

// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Time};
use crate::credit_control;
use crate::credit_control::CcMoney;
use crate::ts29212::avp;

/// A threshold: the units after which use is to be reported, before or after Monitoring-Time.
///
/// ```text
/// Granted-Service-Unit ::= < AVP Header: 431 >
///                          [ Tariff-Time-Change ]
///                          [ CC-Time ]
///                          [ CC-Money ]
///                          [ CC-Total-Octets ]
///                          [ CC-Input-Octets ]
///                          [ CC-Output-Octets ]
///                          [ CC-Service-Specific-Units ]
///                          [ Monitoring-Time ]
///                        * [ AVP ]
/// ```
///
/// AVP code 431, 3GPP TS 29.212, 5.4.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GrantedServiceUnit {
    /// Tariff-Time-Change (451), Time; RFC 8506, 8.20.
    /// When the tariff changes; units used before and after are then reported apart.
    pub tariff_time_change: Option<Time>,
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
    /// Monitoring-Time (2810/10415), Time; 3GPP TS 29.212, 5.3.99.
    /// When the usage counter starts anew with the next threshold.
    pub monitoring_time: Option<Time>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for GrantedServiceUnit {}

static GRAMMAR: Grammar = Grammar {
    name: "Granted-Service-Unit",
    items: &[
        Item::optional(credit_control::avp::TARIFF_TIME_CHANGE.description()),
        Item::optional(credit_control::avp::CC_TIME.description()),
        Item::optional(credit_control::avp::CC_MONEY.description()),
        Item::optional(credit_control::avp::CC_TOTAL_OCTETS.description()),
        Item::optional(credit_control::avp::CC_INPUT_OCTETS.description()),
        Item::optional(credit_control::avp::CC_OUTPUT_OCTETS.description()),
        Item::optional(credit_control::avp::CC_SERVICE_SPECIFIC_UNITS.description()),
        Item::optional(avp::MONITORING_TIME.description()),
        Item::any(),
    ],
};

impl Contents for GrantedServiceUnit {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 451) => received.optional(0, &mut self.tariff_time_change),
            (0, 420) => received.optional(1, &mut self.cc_time),
            (0, 413) => received.optional(2, &mut self.cc_money),
            (0, 421) => received.optional(3, &mut self.cc_total_octets),
            (0, 412) => received.optional(4, &mut self.cc_input_octets),
            (0, 414) => received.optional(5, &mut self.cc_output_octets),
            (0, 417) => received.optional(6, &mut self.cc_service_specific_units),
            (10415, 2810) => received.optional(7, &mut self.monitoring_time),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &credit_control::avp::TARIFF_TIME_CHANGE,
            &self.tariff_time_change,
        );
        avps.optional(&credit_control::avp::CC_TIME, &self.cc_time);
        avps.optional(&credit_control::avp::CC_MONEY, &self.cc_money);
        avps.optional(&credit_control::avp::CC_TOTAL_OCTETS, &self.cc_total_octets);
        avps.optional(&credit_control::avp::CC_INPUT_OCTETS, &self.cc_input_octets);
        avps.optional(&credit_control::avp::CC_OUTPUT_OCTETS, &self.cc_output_octets);
        avps.optional(
            &credit_control::avp::CC_SERVICE_SPECIFIC_UNITS,
            &self.cc_service_specific_units,
        );
        avps.optional(&avp::MONITORING_TIME, &self.monitoring_time);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    GrantedServiceUnitBuilder builds group GrantedServiceUnit in GrantedServiceUnit, with additional_avps;
    optional tariff_time_change: IntoTime<Option<Time>>, "Tariff-Time-Change";
    optional cc_time: IntoField<u32, Option<u32>>, "CC-Time";
    optional cc_money: IntoField<CcMoney, Option<CcMoney>>, "CC-Money";
    optional cc_total_octets: IntoField<u64, Option<u64>>, "CC-Total-Octets";
    optional cc_input_octets: IntoField<u64, Option<u64>>, "CC-Input-Octets";
    optional cc_output_octets: IntoField<u64, Option<u64>>, "CC-Output-Octets";
    optional cc_service_specific_units: IntoField<u64, Option<u64>>, "CC-Service-Specific-Units";
    optional monitoring_time: IntoTime<Option<Time>>, "Monitoring-Time";
}

#[cfg(feature = "session")]
diameter_session::credit_control_avps! {
    group GrantedServiceUnit = Default::default();
    Granted: tariff_time_change, cc_time, cc_money, cc_total_octets, cc_input_octets, cc_output_octets, cc_service_specific_units;
}

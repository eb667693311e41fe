// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, Time, UnlistedAvps};
use crate::required;
use crate::credit_control;
use crate::ts32299::{CurrentTariff, NextTariff, avp};

/// The tariff now, and the next one with the time of change.
///
/// ```text
/// Tariff-Information ::= < AVP Header: 2060 10415 >
///                        { Current-Tariff }
///                        [ Tariff-Time-Change ]
///                        [ Next-Tariff ]
/// ```
///
/// AVP code 2060 of vendor 10415, 3GPP TS 32.299, 7.2.223.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TariffInformation {
    /// Current-Tariff (2056/10415), Grouped; 3GPP TS 32.299, 7.2.47.
    pub current_tariff: CurrentTariff,
    /// Tariff-Time-Change (451), Time; RFC 8506, 8.20.
    /// When the tariff changes; units used before and after are then reported apart.
    pub tariff_time_change: Option<Time>,
    /// Next-Tariff (2057/10415), Grouped; 3GPP TS 32.299, 7.2.112.
    pub next_tariff: Option<NextTariff>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for TariffInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Tariff-Information",
    items: &[
        Item::required(avp::CURRENT_TARIFF.description()),
        Item::optional(credit_control::avp::TARIFF_TIME_CHANGE.description()),
        Item::optional(avp::NEXT_TARIFF.description()),
    ],
};

impl Contents for TariffInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            current_tariff: unread.value(),
            tariff_time_change: None,
            next_tariff: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2056) => received.one(0, 0, &mut self.current_tariff),
            (0, 451) => received.optional(1, &mut self.tariff_time_change),
            (10415, 2057) => received.optional(2, &mut self.next_tariff),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::CURRENT_TARIFF, &self.current_tariff);
        avps.optional(
            &credit_control::avp::TARIFF_TIME_CHANGE,
            &self.tariff_time_change,
        );
        avps.optional(&avp::NEXT_TARIFF, &self.next_tariff);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TariffInformationBuilder<(A,) = (Unset,), (Set,)> builds group TariffInformation in TariffInformation;
    required current_tariff: IntoField<CurrentTariff>, "Current-Tariff" => (Set,), A: required::CurrentTariff;
    optional tariff_time_change: IntoTime<Option<Time>>, "Tariff-Time-Change";
    optional next_tariff: IntoField<NextTariff, Option<NextTariff>>, "Next-Tariff";
}

// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Single};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, DiameterUri, Grammar, Group, Item};
use crate::ts29229::avp;

/// The charging functions of a user.
///
/// ```text
/// Charging-Information ::= < AVP Header: 618 10415 >
///                          [ Primary-Event-Charging-Function-Name ]
///                          [ Secondary-Event-Charging-Function-Name ]
///                          [ Primary-Charging-Collection-Function-Name ]
///                          [ Secondary-Charging-Collection-Function-Name ]
///                        * [ AVP ]
/// ```
///
/// AVP code 618 of vendor 10415, 3GPP TS 29.229, 6.3.19.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChargingInformation {
    /// Primary-Event-Charging-Function-Name (619/10415), DiameterURI; 3GPP TS 29.229, 6.3.20.
    pub primary_event_charging_function_name: Option<DiameterUri>,
    /// Secondary-Event-Charging-Function-Name (620/10415), DiameterURI; 3GPP TS 29.229, 6.3.21.
    pub secondary_event_charging_function_name: Option<DiameterUri>,
    /// Primary-Charging-Collection-Function-Name (621/10415), DiameterURI; 3GPP TS 29.229, 6.3.22.
    pub primary_charging_collection_function_name: Option<DiameterUri>,
    /// Secondary-Charging-Collection-Function-Name (622/10415), DiameterURI; 3GPP TS 29.229, 6.3.23.
    pub secondary_charging_collection_function_name: Option<DiameterUri>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ChargingInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Charging-Information",
    items: &[
        Item::optional(avp::PRIMARY_EVENT_CHARGING_FUNCTION_NAME.description()),
        Item::optional(avp::SECONDARY_EVENT_CHARGING_FUNCTION_NAME.description()),
        Item::optional(avp::PRIMARY_CHARGING_COLLECTION_FUNCTION_NAME.description()),
        Item::optional(avp::SECONDARY_CHARGING_COLLECTION_FUNCTION_NAME.description()),
        Item::any(),
    ],
};

impl Contents for ChargingInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 619) => {
                received.optional(0, &mut self.primary_event_charging_function_name)
            }
            (10415, 620) => {
                received.optional(1, &mut self.secondary_event_charging_function_name)
            }
            (10415, 621) => {
                received.optional(2, &mut self.primary_charging_collection_function_name)
            }
            (10415, 622) => {
                received
                    .optional(3, &mut self.secondary_charging_collection_function_name)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &avp::PRIMARY_EVENT_CHARGING_FUNCTION_NAME,
            &self.primary_event_charging_function_name,
        );
        avps.optional(
            &avp::SECONDARY_EVENT_CHARGING_FUNCTION_NAME,
            &self.secondary_event_charging_function_name,
        );
        avps.optional(
            &avp::PRIMARY_CHARGING_COLLECTION_FUNCTION_NAME,
            &self.primary_charging_collection_function_name,
        );
        avps.optional(
            &avp::SECONDARY_CHARGING_COLLECTION_FUNCTION_NAME,
            &self.secondary_charging_collection_function_name,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ChargingInformationBuilder builds group ChargingInformation in Single<ChargingInformation>, with additional_avps;
    optional primary_event_charging_function_name: IntoField<DiameterUri, Option<DiameterUri>>, "Primary-Event-Charging-Function-Name";
    optional secondary_event_charging_function_name: IntoField<DiameterUri, Option<DiameterUri>>, "Secondary-Event-Charging-Function-Name";
    optional primary_charging_collection_function_name: IntoField<DiameterUri, Option<DiameterUri>>, "Primary-Charging-Collection-Function-Name";
    optional secondary_charging_collection_function_name: IntoField<DiameterUri, Option<DiameterUri>>, "Secondary-Charging-Collection-Function-Name";
}

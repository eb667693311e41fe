// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, UnlistedAvps};
use crate::required;
use crate::ts29214::{Flows, avp};

/// The charging identifier of the access network, and the flows it holds for.
///
/// ```text
/// Access-Network-Charging-Identifier ::= < AVP Header: 502 10415 >
///                                        { Access-Network-Charging-Identifier-Value }
///                                      * [ Flows ]
/// ```
///
/// AVP code 502 of vendor 10415, 3GPP TS 29.214, 5.3.3.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessNetworkChargingIdentifier {
    /// Access-Network-Charging-Identifier-Value (503/10415), OctetString; 3GPP TS 29.214, 5.3.4.
    /// The charging identifier, in octets of the access network.
    pub access_network_charging_identifier_value: OctetString,
    /// Flows (510/10415), Grouped; 3GPP TS 29.214, 5.3.10.
    pub flows: Vec<Flows>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for AccessNetworkChargingIdentifier {}

static GRAMMAR: Grammar = Grammar {
    name: "Access-Network-Charging-Identifier",
    items: &[
        Item::required(avp::ACCESS_NETWORK_CHARGING_IDENTIFIER_VALUE.description()),
        Item::repeated(avp::FLOWS.description()),
    ],
};

impl Contents for AccessNetworkChargingIdentifier {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            access_network_charging_identifier_value: unread.value(),
            flows: Vec::new(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 503) => {
                received.one(0, 0, &mut self.access_network_charging_identifier_value)
            }
            (10415, 510) => received.many(1, &mut self.flows),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(
            &avp::ACCESS_NETWORK_CHARGING_IDENTIFIER_VALUE,
            &self.access_network_charging_identifier_value,
        );
        avps.many(&avp::FLOWS, &self.flows);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AccessNetworkChargingIdentifierBuilder<(A,) = (Unset,), (Set,)> builds group AccessNetworkChargingIdentifier in AccessNetworkChargingIdentifier;
    required access_network_charging_identifier_value: IntoField<OctetString>, "Access-Network-Charging-Identifier-Value" => (Set,), A: required::AccessNetworkChargingIdentifierValue;
    repeated flows, flows_list: IntoField<Flows>, "Flows";
}

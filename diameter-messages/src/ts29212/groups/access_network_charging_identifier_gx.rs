// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::required;
use crate::ts29214;
use crate::ts29212::{IpCanSessionChargingScope, avp};

/// The charging identifier of the access network, and the rules it holds for.
///
/// ```text
/// Access-Network-Charging-Identifier-Gx ::= < AVP Header: 1022 10415 >
///                                           { Access-Network-Charging-Identifier-Value }
///                                         * [ Charging-Rule-Base-Name ]
///                                         * [ Charging-Rule-Name ]
///                                           [ IP-CAN-Session-Charging-Scope ]
///                                         * [ AVP ]
/// ```
///
/// AVP code 1022 of vendor 10415, 3GPP TS 29.212, 5.3.22.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessNetworkChargingIdentifierGx {
    /// Access-Network-Charging-Identifier-Value (503/10415), OctetString; 3GPP TS 29.214, 5.3.4.
    /// The charging identifier, in octets of the access network.
    pub access_network_charging_identifier_value: OctetString,
    /// Charging-Rule-Base-Name (1004/10415), UTF8String; 3GPP TS 29.212, 5.3.5.
    /// The name of a group of charging rules that is configured in the gateway.
    pub charging_rule_base_name: Vec<Utf8String>,
    /// Charging-Rule-Name (1005/10415), OctetString; 3GPP TS 29.212, 5.3.6.
    /// The name of a charging rule, within the session for dynamic rules.
    pub charging_rule_name: Vec<OctetString>,
    /// IP-CAN-Session-Charging-Scope (2827/10415), Enumerated; 3GPP TS 29.212, 5.3.114.
    pub ip_can_session_charging_scope: Option<IpCanSessionChargingScope>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for AccessNetworkChargingIdentifierGx {}

static GRAMMAR: Grammar = Grammar {
    name: "Access-Network-Charging-Identifier-Gx",
    items: &[
        Item::required(
            ts29214::avp::ACCESS_NETWORK_CHARGING_IDENTIFIER_VALUE.description(),
        ),
        Item::repeated(avp::CHARGING_RULE_BASE_NAME.description()),
        Item::repeated(avp::CHARGING_RULE_NAME.description()),
        Item::optional(avp::IP_CAN_SESSION_CHARGING_SCOPE.description()),
        Item::any(),
    ],
};

impl Contents for AccessNetworkChargingIdentifierGx {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            access_network_charging_identifier_value: unread.value(),
            charging_rule_base_name: Vec::new(),
            charging_rule_name: Vec::new(),
            ip_can_session_charging_scope: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 503) => {
                received.one(0, 0, &mut self.access_network_charging_identifier_value)
            }
            (10415, 1004) => received.many(1, &mut self.charging_rule_base_name),
            (10415, 1005) => received.many(2, &mut self.charging_rule_name),
            (10415, 2827) => {
                received.optional(3, &mut self.ip_can_session_charging_scope)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(
            &ts29214::avp::ACCESS_NETWORK_CHARGING_IDENTIFIER_VALUE,
            &self.access_network_charging_identifier_value,
        );
        avps.many(&avp::CHARGING_RULE_BASE_NAME, &self.charging_rule_base_name);
        avps.many(&avp::CHARGING_RULE_NAME, &self.charging_rule_name);
        avps.optional(
            &avp::IP_CAN_SESSION_CHARGING_SCOPE,
            &self.ip_can_session_charging_scope,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AccessNetworkChargingIdentifierGxBuilder<(A,) = (Unset,), (Set,)> builds group AccessNetworkChargingIdentifierGx in AccessNetworkChargingIdentifierGx, with additional_avps;
    required access_network_charging_identifier_value: IntoField<OctetString>, "Access-Network-Charging-Identifier-Value" => (Set,), A: required::AccessNetworkChargingIdentifierValue;
    optional ip_can_session_charging_scope: IntoField<IpCanSessionChargingScope, Option<IpCanSessionChargingScope>>, "IP-CAN-Session-Charging-Scope";
    repeated charging_rule_base_name, charging_rule_base_names: IntoField<Utf8String>, "Charging-Rule-Base-Name";
    repeated charging_rule_name, charging_rule_names: IntoField<OctetString>, "Charging-Rule-Name";
}

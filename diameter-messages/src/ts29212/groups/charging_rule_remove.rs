// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::ts29214;
use crate::ts29212::{ResourceReleaseNotification, avp};
use crate::ts29214::RequiredAccessInfo;

/// Deactivates charging rules by name.
///
/// ```text
/// Charging-Rule-Remove ::= < AVP Header: 1002 10415 >
///                        * [ Charging-Rule-Name ]
///                        * [ Charging-Rule-Base-Name ]
///                        * [ Required-Access-Info ]
///                          [ Resource-Release-Notification ]
///                        * [ AVP ]
/// ```
///
/// AVP code 1002 of vendor 10415, 3GPP TS 29.212, 5.3.3.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ChargingRuleRemove {
    /// Charging-Rule-Name (1005/10415), OctetString; 3GPP TS 29.212, 5.3.6.
    /// The name of a charging rule, within the session for dynamic rules.
    pub charging_rule_name: Vec<OctetString>,
    /// Charging-Rule-Base-Name (1004/10415), UTF8String; 3GPP TS 29.212, 5.3.5.
    /// The name of a group of charging rules that is configured in the gateway.
    pub charging_rule_base_name: Vec<Utf8String>,
    /// Required-Access-Info (536/10415), Enumerated; 3GPP TS 29.214, 5.3.34.
    pub required_access_info: Vec<RequiredAccessInfo>,
    /// Resource-Release-Notification (2841/10415), Enumerated; 3GPP TS 29.212, 5.3.125.
    pub resource_release_notification: Option<ResourceReleaseNotification>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ChargingRuleRemove {}

static GRAMMAR: Grammar = Grammar {
    name: "Charging-Rule-Remove",
    items: &[
        Item::repeated(avp::CHARGING_RULE_NAME.description()),
        Item::repeated(avp::CHARGING_RULE_BASE_NAME.description()),
        Item::repeated(ts29214::avp::REQUIRED_ACCESS_INFO.description()),
        Item::optional(avp::RESOURCE_RELEASE_NOTIFICATION.description()),
        Item::any(),
    ],
};

impl Contents for ChargingRuleRemove {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1005) => received.many(0, &mut self.charging_rule_name),
            (10415, 1004) => received.many(1, &mut self.charging_rule_base_name),
            (10415, 536) => received.many(2, &mut self.required_access_info),
            (10415, 2841) => {
                received.optional(3, &mut self.resource_release_notification)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::CHARGING_RULE_NAME, &self.charging_rule_name);
        avps.many(&avp::CHARGING_RULE_BASE_NAME, &self.charging_rule_base_name);
        avps.many(&ts29214::avp::REQUIRED_ACCESS_INFO, &self.required_access_info);
        avps.optional(
            &avp::RESOURCE_RELEASE_NOTIFICATION,
            &self.resource_release_notification,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ChargingRuleRemoveBuilder builds group ChargingRuleRemove in ChargingRuleRemove, with additional_avps;
    optional resource_release_notification: IntoField<ResourceReleaseNotification, Option<ResourceReleaseNotification>>, "Resource-Release-Notification";
    repeated charging_rule_name, charging_rule_names: IntoField<OctetString>, "Charging-Rule-Name";
    repeated charging_rule_base_name, charging_rule_base_names: IntoField<Utf8String>, "Charging-Rule-Base-Name";
    repeated required_access_info, required_access_infos: IntoField<RequiredAccessInfo>, "Required-Access-Info";
}

// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
    Utf8String,
};
use crate::ts29214;
use crate::ts29212::{ResourceReleaseNotification, avp};
use crate::ts29214::RequiredAccessInfo;
use diameter_core::builder::append;

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
pub struct ChargingRuleRemove {
    /// Charging-Rule-Name (1005/10415), OctetString; 3GPP TS 29.212, 5.3.6.
    pub charging_rule_name: Vec<OctetString>,
    /// Charging-Rule-Base-Name (1004/10415), UTF8String; 3GPP TS 29.212, 5.3.5.
    pub charging_rule_base_name: Vec<Utf8String>,
    /// Required-Access-Info (536/10415), Enumerated; 3GPP TS 29.214, 5.3.34.
    pub required_access_info: Vec<RequiredAccessInfo>,
    /// Resource-Release-Notification (2841/10415), Enumerated; 3GPP TS 29.212, 5.3.125.
    pub resource_release_notification: Option<ResourceReleaseNotification>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ChargingRuleRemove {
    /// Starts building the AVPs of a Charging-Rule-Remove.
    pub fn builder() -> ChargingRuleRemoveBuilder {
        ChargingRuleRemoveBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::CHARGING_RULE_NAME, &self.charging_rule_name);
        encoder.many(&avp::CHARGING_RULE_BASE_NAME, &self.charging_rule_base_name);
        encoder.many(&ts29214::avp::REQUIRED_ACCESS_INFO, &self.required_access_info);
        encoder
            .optional(
                &avp::RESOURCE_RELEASE_NOTIFICATION,
                &self.resource_release_notification,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ChargingRuleRemove`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct ChargingRuleRemoveBuilder {
    contents: ChargingRuleRemove,
}

impl ChargingRuleRemoveBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one Charging-Rule-Name.
    pub fn charging_rule_name(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.contents.charging_rule_name, value.into());
        self
    }

    /// Adds any number of Charging-Rule-Name.
    pub fn charging_rule_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.contents.charging_rule_name.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Charging-Rule-Base-Name.
    pub fn charging_rule_base_name(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.contents.charging_rule_base_name, value.into());
        self
    }

    /// Adds any number of Charging-Rule-Base-Name.
    pub fn charging_rule_base_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.contents.charging_rule_base_name.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Required-Access-Info.
    pub fn required_access_info(mut self, value: impl Into<RequiredAccessInfo>) -> Self {
        append(&mut self.contents.required_access_info, value.into());
        self
    }

    /// Adds any number of Required-Access-Info.
    pub fn required_access_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<RequiredAccessInfo>>,
    ) -> Self {
        self.contents.required_access_info.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Resource-Release-Notification.
    pub fn resource_release_notification(
        mut self,
        value: impl Into<ResourceReleaseNotification>,
    ) -> Self {
        self.contents.resource_release_notification = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> ChargingRuleRemove {
        self.contents
    }
}

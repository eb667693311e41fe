// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
    Utf8String,
};
use crate::ts29214;
use crate::ts29212::{IpCanSessionChargingScope, avp, required};
use diameter_core::builder::{append, Set, Unset};

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
pub struct AccessNetworkChargingIdentifierGx {
    /// Access-Network-Charging-Identifier-Value (503/10415), OctetString; 3GPP TS 29.214, 5.3.4.
    pub access_network_charging_identifier_value: OctetString,
    /// Charging-Rule-Base-Name (1004/10415), UTF8String; 3GPP TS 29.212, 5.3.5.
    pub charging_rule_base_name: Vec<Utf8String>,
    /// Charging-Rule-Name (1005/10415), OctetString; 3GPP TS 29.212, 5.3.6.
    pub charging_rule_name: Vec<OctetString>,
    /// IP-CAN-Session-Charging-Scope (2827/10415), Enumerated; 3GPP TS 29.212, 5.3.114.
    pub ip_can_session_charging_scope: Option<IpCanSessionChargingScope>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl AccessNetworkChargingIdentifierGx {
    /// Starts building the AVPs of an Access-Network-Charging-Identifier-Gx.
    pub fn builder() -> AccessNetworkChargingIdentifierGxBuilder {
        AccessNetworkChargingIdentifierGxBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .one(
                &ts29214::avp::ACCESS_NETWORK_CHARGING_IDENTIFIER_VALUE,
                &self.access_network_charging_identifier_value,
            );
        encoder.many(&avp::CHARGING_RULE_BASE_NAME, &self.charging_rule_base_name);
        encoder.many(&avp::CHARGING_RULE_NAME, &self.charging_rule_name);
        encoder
            .optional(
                &avp::IP_CAN_SESSION_CHARGING_SCOPE,
                &self.ip_can_session_charging_scope,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`AccessNetworkChargingIdentifierGx`]. `build` exists once all that is required is set:
/// Access-Network-Charging-Identifier-Value.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AccessNetworkChargingIdentifierGxBuilder<R = (Unset,)> {
    required: R,
    optional: AccessNetworkChargingIdentifierGxOptional,
}

impl AccessNetworkChargingIdentifierGxBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> AccessNetworkChargingIdentifierGxBuilder<(A,)> {
    /// Sets Access-Network-Charging-Identifier-Value (required).
    pub fn access_network_charging_identifier_value(
        self,
        value: impl Into<OctetString>,
    ) -> AccessNetworkChargingIdentifierGxBuilder<(Set<OctetString>,)> {
        let (_,) = self.required;
        AccessNetworkChargingIdentifierGxBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AccessNetworkChargingIdentifierGx
    where
        A: required::AccessNetworkChargingIdentifierValue<OctetString>,
    {
        let (a,) = self.required;
        AccessNetworkChargingIdentifierGx {
            access_network_charging_identifier_value: a.value(),
            charging_rule_base_name: self.optional.charging_rule_base_name,
            charging_rule_name: self.optional.charging_rule_name,
            ip_can_session_charging_scope: self.optional.ip_can_session_charging_scope,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an Access-Network-Charging-Identifier-Gx may carry but need not.
#[derive(Clone, Debug, Default)]
struct AccessNetworkChargingIdentifierGxOptional {
    charging_rule_base_name: Vec<Utf8String>,
    charging_rule_name: Vec<OctetString>,
    ip_can_session_charging_scope: Option<IpCanSessionChargingScope>,
    additional_avps: AdditionalAvps,
}

impl<R> AccessNetworkChargingIdentifierGxBuilder<R> {
    /// Adds one Charging-Rule-Base-Name.
    pub fn charging_rule_base_name(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.charging_rule_base_name, value.into());
        self
    }

    /// Adds any number of Charging-Rule-Base-Name.
    pub fn charging_rule_base_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.charging_rule_base_name.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Charging-Rule-Name.
    pub fn charging_rule_name(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.charging_rule_name, value.into());
        self
    }

    /// Adds any number of Charging-Rule-Name.
    pub fn charging_rule_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.charging_rule_name.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets IP-CAN-Session-Charging-Scope.
    pub fn ip_can_session_charging_scope(
        mut self,
        value: impl Into<IpCanSessionChargingScope>,
    ) -> Self {
        self.optional.ip_can_session_charging_scope = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}

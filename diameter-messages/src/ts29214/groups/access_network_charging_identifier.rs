// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, OctetString, UnlistedAvps, Unread,
};
use crate::ts29214::{Flows, avp, required};
use diameter_core::builder::{append, Set, Unset};

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
pub struct AccessNetworkChargingIdentifier {
    /// Access-Network-Charging-Identifier-Value (503/10415), OctetString; 3GPP TS 29.214, 5.3.4.
    pub access_network_charging_identifier_value: OctetString,
    /// Flows (510/10415), Grouped; 3GPP TS 29.214, 5.3.10.
    pub flows: Vec<Flows>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl AccessNetworkChargingIdentifier {
    /// Starts building the AVPs of an Access-Network-Charging-Identifier.
    pub fn builder() -> AccessNetworkChargingIdentifierBuilder {
        AccessNetworkChargingIdentifierBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .one(
                &avp::ACCESS_NETWORK_CHARGING_IDENTIFIER_VALUE,
                &self.access_network_charging_identifier_value,
            );
        encoder.many(&avp::FLOWS, &self.flows);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`AccessNetworkChargingIdentifier`]. `build` exists once all that is required is set:
/// Access-Network-Charging-Identifier-Value.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AccessNetworkChargingIdentifierBuilder<R = (Unset,)> {
    required: R,
    optional: AccessNetworkChargingIdentifierOptional,
}

impl AccessNetworkChargingIdentifierBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> AccessNetworkChargingIdentifierBuilder<(A,)> {
    /// Sets Access-Network-Charging-Identifier-Value (required).
    pub fn access_network_charging_identifier_value(
        self,
        value: impl Into<OctetString>,
    ) -> AccessNetworkChargingIdentifierBuilder<(Set<OctetString>,)> {
        let (_,) = self.required;
        AccessNetworkChargingIdentifierBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AccessNetworkChargingIdentifier
    where
        A: required::AccessNetworkChargingIdentifierValue<OctetString>,
    {
        let (a,) = self.required;
        AccessNetworkChargingIdentifier {
            access_network_charging_identifier_value: a.value(),
            flows: self.optional.flows,
            unlisted_avps: Default::default(),
        }
    }
}

/// What an Access-Network-Charging-Identifier may carry but need not.
#[derive(Clone, Debug, Default)]
struct AccessNetworkChargingIdentifierOptional {
    flows: Vec<Flows>,
}

impl<R> AccessNetworkChargingIdentifierBuilder<R> {
    /// Adds one Flows.
    pub fn flows(mut self, value: impl Into<Flows>) -> Self {
        append(&mut self.optional.flows, value.into());
        self
    }

    /// Adds any number of Flows.
    pub fn flows_list(
        mut self,
        values: impl IntoIterator<Item = impl Into<Flows>>,
    ) -> Self {
        self.optional.flows.extend(values.into_iter().map(Into::into));
        self
    }
}

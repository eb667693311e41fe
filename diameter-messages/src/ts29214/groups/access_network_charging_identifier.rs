// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Place};
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
}

impl AccessNetworkChargingIdentifier {
    /// Starts building the AVPs of an Access-Network-Charging-Identifier.
    pub fn builder() -> AccessNetworkChargingIdentifierBuilder {
        AccessNetworkChargingIdentifierBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (access_network_charging_identifier_value,): (OctetString,),
        optional: AccessNetworkChargingIdentifierOptional,
    ) -> Self {
        Self {
            access_network_charging_identifier_value,
            flows: optional.flows,
        }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut access_network_charging_identifier_value = None;
        let mut optional = AccessNetworkChargingIdentifierOptional::default();
        while let Some(key) = received.next() {
            match key {
                (10415, 503) => {
                    received.one(0, &mut access_network_charging_identifier_value)
                }
                (10415, 510) => received.many(1, &mut optional.flows),
                _ => received.not_allowed(),
            }
        }
        received.required(0, &access_network_charging_identifier_value);
        let required = (access_network_charging_identifier_value?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .one(
                &avp::ACCESS_NETWORK_CHARGING_IDENTIFIER_VALUE,
                &self.access_network_charging_identifier_value,
            );
        encoder.many(&avp::FLOWS, &self.flows);
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
        AccessNetworkChargingIdentifier::assemble((a.value(),), self.optional)
    }
}

/// What an Access-Network-Charging-Identifier may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct AccessNetworkChargingIdentifierOptional {
    pub(super) flows: Vec<Flows>,
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

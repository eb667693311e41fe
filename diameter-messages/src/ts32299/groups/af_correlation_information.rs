// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, OctetString, UnlistedAvps, Unread,
};
use crate::ts29214;
use crate::ts29214::Flows;
use crate::ts32299::required;
use diameter_core::builder::{append, Set, Unset};

/// Ties the charging of an application function to that of the flows it asked for.
///
/// ```text
/// AF-Correlation-Information ::= < AVP Header: 1276 10415 >
///                                { AF-Charging-Identifier }
///                              * [ Flows ]
/// ```
///
/// AVP code 1276 of vendor 10415, 3GPP TS 32.299, 7.2.11.
#[derive(Clone, Debug, PartialEq)]
pub struct AfCorrelationInformation {
    /// AF-Charging-Identifier (505/10415), OctetString; 3GPP TS 29.214, 5.3.6.
    pub af_charging_identifier: OctetString,
    /// Flows (510/10415), Grouped; 3GPP TS 29.214, 5.3.10.
    pub flows: Vec<Flows>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl AfCorrelationInformation {
    /// Starts building the AVPs of an AF-Correlation-Information.
    pub fn builder() -> AfCorrelationInformationBuilder {
        AfCorrelationInformationBuilder::new()
    }
}

impl Group for AfCorrelationInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "AF-Correlation-Information",
    items: &[
        Item::required(ts29214::avp::AF_CHARGING_IDENTIFIER.description()),
        Item::repeated(ts29214::avp::FLOWS.description()),
    ],
};

impl Contents for AfCorrelationInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            af_charging_identifier: unread.value(),
            flows: Vec::new(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 505) => received.one(0, 0, &mut self.af_charging_identifier),
            (10415, 510) => received.many(1, &mut self.flows),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&ts29214::avp::AF_CHARGING_IDENTIFIER, &self.af_charging_identifier);
        encoder.many(&ts29214::avp::FLOWS, &self.flows);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`AfCorrelationInformation`]. `build` exists once all that is required is set:
/// AF-Charging-Identifier.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AfCorrelationInformationBuilder<R = (Unset,)> {
    required: R,
    optional: AfCorrelationInformationOptional,
}

impl AfCorrelationInformationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> AfCorrelationInformationBuilder<(A,)> {
    /// Sets AF-Charging-Identifier (required).
    pub fn af_charging_identifier(
        self,
        value: impl Into<OctetString>,
    ) -> AfCorrelationInformationBuilder<(Set<OctetString>,)> {
        let (_,) = self.required;
        AfCorrelationInformationBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AfCorrelationInformation
    where
        A: required::AfChargingIdentifier<OctetString>,
    {
        let (a,) = self.required;
        AfCorrelationInformation {
            af_charging_identifier: a.value(),
            flows: self.optional.flows,
            unlisted_avps: Default::default(),
        }
    }
}

/// What an AF-Correlation-Information may carry but need not.
#[derive(Clone, Debug, Default)]
struct AfCorrelationInformationOptional {
    flows: Vec<Flows>,
}

impl<R> AfCorrelationInformationBuilder<R> {
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

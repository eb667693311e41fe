// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
    Utf8String,
};
use crate::rfc5447;
use crate::rfc5778;
use crate::rfc5447::Mip6AgentInfo;
use crate::ts29272::{avp, required};
use diameter_core::builder::{Set, Unset};

/// A concrete APN that a user of the wildcard APN is connected to, and its gateway.
///
/// ```text
/// Specific-APN-Info ::= < AVP Header: 1472 10415 >
///                       { Service-Selection }
///                       { MIP6-Agent-Info }
///                       [ Visited-Network-Identifier ]
///                     * [ AVP ]
/// ```
///
/// AVP code 1472 of vendor 10415, 3GPP TS 29.272, 7.3.82.
#[derive(Clone, Debug, PartialEq)]
pub struct SpecificApnInfo {
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    pub service_selection: Utf8String,
    /// MIP6-Agent-Info (486), Grouped; RFC 5447, 4.2.1.
    pub mip6_agent_info: Mip6AgentInfo,
    /// Visited-Network-Identifier (600/10415), OctetString; 3GPP TS 29.272, 7.3.1.
    pub visited_network_identifier: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl SpecificApnInfo {
    /// Starts building the AVPs of a Specific-APN-Info.
    pub fn builder() -> SpecificApnInfoBuilder {
        SpecificApnInfoBuilder::new()
    }
}

impl Group for SpecificApnInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Specific-APN-Info",
    items: &[
        Item::required(rfc5778::avp::SERVICE_SELECTION.description()),
        Item::required(rfc5447::avp::MIP6_AGENT_INFO.description()),
        Item::optional(avp::VISITED_NETWORK_IDENTIFIER.description()),
        Item::any(),
    ],
};

impl Contents for SpecificApnInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            service_selection: unread.value(),
            mip6_agent_info: unread.value(),
            visited_network_identifier: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 493) => received.one(0, 0, &mut self.service_selection),
            (0, 486) => received.one(1, 1, &mut self.mip6_agent_info),
            (10415, 600) => received.optional(2, &mut self.visited_network_identifier),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        encoder.one(&rfc5447::avp::MIP6_AGENT_INFO, &self.mip6_agent_info);
        encoder
            .optional(
                &avp::VISITED_NETWORK_IDENTIFIER,
                &self.visited_network_identifier,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`SpecificApnInfo`]. `build` exists once all that is required is set: Service-Selection,
/// MIP6-Agent-Info.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct SpecificApnInfoBuilder<R = (Unset, Unset)> {
    required: R,
    optional: SpecificApnInfoOptional,
}

impl SpecificApnInfoBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> SpecificApnInfoBuilder<(A, B)> {
    /// Sets Service-Selection (required).
    pub fn service_selection(
        self,
        value: impl Into<Utf8String>,
    ) -> SpecificApnInfoBuilder<(Set<Utf8String>, B)> {
        let (_, b) = self.required;
        SpecificApnInfoBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets MIP6-Agent-Info (required).
    pub fn mip6_agent_info(
        self,
        value: impl Into<Mip6AgentInfo>,
    ) -> SpecificApnInfoBuilder<(A, Set<Mip6AgentInfo>)> {
        let (a, _) = self.required;
        SpecificApnInfoBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> SpecificApnInfo
    where
        A: required::ServiceSelection<Utf8String>,
        B: required::Mip6AgentInfo<Mip6AgentInfo>,
    {
        let (a, b) = self.required;
        SpecificApnInfo {
            service_selection: a.value(),
            mip6_agent_info: b.value(),
            visited_network_identifier: self.optional.visited_network_identifier,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Specific-APN-Info may carry but need not.
#[derive(Clone, Debug, Default)]
struct SpecificApnInfoOptional {
    visited_network_identifier: Option<OctetString>,
    additional_avps: AdditionalAvps,
}

impl<R> SpecificApnInfoBuilder<R> {
    /// Sets Visited-Network-Identifier.
    pub fn visited_network_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.visited_network_identifier = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}

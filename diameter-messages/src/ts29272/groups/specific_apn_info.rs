// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::required;
use crate::rfc5447;
use crate::rfc5778;
use crate::rfc5447::Mip6AgentInfo;
use crate::ts29272::avp;

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
#[non_exhaustive]
pub struct SpecificApnInfo {
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    /// The name of the service or network the user wants: in 3GPP the APN, without operator identifier.
    /// "\*" is the wildcard APN of S6a.
    pub service_selection: Utf8String,
    /// MIP6-Agent-Info (486), Grouped; RFC 5447, 4.2.1.
    pub mip6_agent_info: Mip6AgentInfo,
    /// Visited-Network-Identifier (600/10415), OctetString; 3GPP TS 29.272, 7.3.1.
    pub visited_network_identifier: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        avps.one(&rfc5447::avp::MIP6_AGENT_INFO, &self.mip6_agent_info);
        avps.optional(
            &avp::VISITED_NETWORK_IDENTIFIER,
            &self.visited_network_identifier,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SpecificApnInfoBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group SpecificApnInfo in SpecificApnInfo, with additional_avps;
    required service_selection: IntoField<Utf8String>, "Service-Selection" => (Set, B), A: required::ServiceSelection;
    required mip6_agent_info: IntoField<Mip6AgentInfo>, "MIP6-Agent-Info" => (A, Set), B: required::Mip6AgentInfo;
    optional visited_network_identifier: IntoField<OctetString, Option<OctetString>>, "Visited-Network-Identifier";
}

// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Single, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::required;
use crate::rfc5447;
use crate::rfc5778;
use crate::rfc5447::Mip6AgentInfo;
use crate::ts29272::{SpecificApnInfo, avp};

/// An APN the user has a connection to, for the restoration of the HSS's data.
///
/// ```text
/// Active-APN ::= < AVP Header: 1612 10415 >
///                { Context-Identifier }
///                [ Service-Selection ]
///                [ MIP6-Agent-Info ]
///                [ Visited-Network-Identifier ]
///              * [ Specific-APN-Info ]
///              * [ AVP ]
/// ```
///
/// AVP code 1612 of vendor 10415, 3GPP TS 29.272, 7.3.127.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ActiveApn {
    /// Context-Identifier (1423/10415), Unsigned32; 3GPP TS 29.272, 7.3.27.
    /// Identifies an APN configuration or PDP context among those of one user.
    pub context_identifier: u32,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    /// The name of the service or network the user wants: in 3GPP the APN, without operator identifier.
    /// "\*" is the wildcard APN of S6a.
    pub service_selection: Option<Utf8String>,
    /// MIP6-Agent-Info (486), Grouped; RFC 5447, 4.2.1.
    pub mip6_agent_info: Option<Mip6AgentInfo>,
    /// Visited-Network-Identifier (600/10415), OctetString; 3GPP TS 29.272, 7.3.1.
    pub visited_network_identifier: Option<OctetString>,
    /// Specific-APN-Info (1472/10415), Grouped; 3GPP TS 29.272, 7.3.82.
    pub specific_apn_info: Vec<SpecificApnInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ActiveApn {}

static GRAMMAR: Grammar = Grammar {
    name: "Active-APN",
    items: &[
        Item::required(avp::CONTEXT_IDENTIFIER.description()),
        Item::optional(rfc5778::avp::SERVICE_SELECTION.description()),
        Item::optional(rfc5447::avp::MIP6_AGENT_INFO.description()),
        Item::optional(avp::VISITED_NETWORK_IDENTIFIER.description()),
        Item::repeated(avp::SPECIFIC_APN_INFO.description()),
        Item::any(),
    ],
};

impl Contents for ActiveApn {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            context_identifier: unread.value(),
            service_selection: None,
            mip6_agent_info: None,
            visited_network_identifier: None,
            specific_apn_info: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1423) => received.one(0, 0, &mut self.context_identifier),
            (0, 493) => received.optional(1, &mut self.service_selection),
            (0, 486) => received.optional(2, &mut self.mip6_agent_info),
            (10415, 600) => received.optional(3, &mut self.visited_network_identifier),
            (10415, 1472) => received.many(4, &mut self.specific_apn_info),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::CONTEXT_IDENTIFIER, &self.context_identifier);
        avps.optional(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        avps.optional(&rfc5447::avp::MIP6_AGENT_INFO, &self.mip6_agent_info);
        avps.optional(
            &avp::VISITED_NETWORK_IDENTIFIER,
            &self.visited_network_identifier,
        );
        avps.many(&avp::SPECIFIC_APN_INFO, &self.specific_apn_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ActiveApnBuilder<(A,) = (Unset,), (Set,)> builds group ActiveApn in Single<ActiveApn>, with additional_avps;
    required context_identifier: IntoField<u32>, "Context-Identifier" => (Set,), A: required::ContextIdentifier;
    optional service_selection: IntoField<Utf8String, Option<Utf8String>>, "Service-Selection";
    optional mip6_agent_info: IntoField<Mip6AgentInfo, Option<Mip6AgentInfo>>, "MIP6-Agent-Info";
    optional visited_network_identifier: IntoField<OctetString, Option<OctetString>>, "Visited-Network-Identifier";
    repeated specific_apn_info, specific_apn_infos: IntoField<SpecificApnInfo>, "Specific-APN-Info";
}

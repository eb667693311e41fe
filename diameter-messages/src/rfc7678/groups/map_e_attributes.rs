// @generated from dictionaries/rfc7678.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, List, OctetString};
use crate::required;
use crate::rfc4818;
use crate::rfc7678::{MapMappingRule, MapMeshMode, avp};

/// A MAP-E domain: its border relays and mapping rules, several rules in mesh mode only.
///
/// ```text
/// MAP-E-Attributes ::= < AVP Header: 642 >
///                   1* { Border-Router-Name }
///                   1* { MAP-Mapping-Rule }
///                      [ MAP-Mesh-Mode ]
///                      [ Delegated-IPv6-Prefix ]
///                    * [ AVP ]
/// ```
///
/// AVP code 642, RFC 7678, 3.7.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MapEAttributes {
    /// Border-Router-Name (633), OctetString; RFC 7678, 3.2.
    /// The domain name of a border router, in ASCII.
    pub border_router_name: List<OctetString, 1>,
    /// MAP-Mapping-Rule (644), Grouped; RFC 7678, 3.9.
    pub map_mapping_rule: List<MapMappingRule, 1>,
    /// MAP-Mesh-Mode (643), Enumerated; RFC 7678, 3.8.
    pub map_mesh_mode: Option<MapMeshMode>,
    /// Delegated-IPv6-Prefix (123), OctetString; RFC 4818.
    /// A prefix to delegate to the user, in octets of RFC 4818.
    pub delegated_ipv6_prefix: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MapEAttributes {}

static GRAMMAR: Grammar = Grammar {
    name: "MAP-E-Attributes",
    items: &[
        Item::required(avp::BORDER_ROUTER_NAME.description()).times(1, None),
        Item::required(avp::MAP_MAPPING_RULE.description()).times(1, None),
        Item::optional(avp::MAP_MESH_MODE.description()),
        Item::optional(rfc4818::avp::DELEGATED_IPV6_PREFIX.description()),
        Item::any(),
    ],
};

impl Contents for MapEAttributes {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            border_router_name: unread.list(),
            map_mapping_rule: unread.list(),
            map_mesh_mode: None,
            delegated_ipv6_prefix: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 633) => received.bounded(0, 0, &mut self.border_router_name),
            (0, 644) => received.bounded(1, 1, &mut self.map_mapping_rule),
            (0, 643) => received.optional(2, &mut self.map_mesh_mode),
            (0, 123) => received.optional(3, &mut self.delegated_ipv6_prefix),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::BORDER_ROUTER_NAME, &self.border_router_name);
        avps.many(&avp::MAP_MAPPING_RULE, &self.map_mapping_rule);
        avps.optional(&avp::MAP_MESH_MODE, &self.map_mesh_mode);
        avps.optional(&rfc4818::avp::DELEGATED_IPV6_PREFIX, &self.delegated_ipv6_prefix);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MapEAttributesBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group MapEAttributes in MapEAttributes, with additional_avps;
    required border_router_name: IntoField<OctetString, List<OctetString, 1>>, "Border-Router-Name" => (Set, B), A: required::BorderRouterName;
    required map_mapping_rule: IntoField<MapMappingRule, List<MapMappingRule, 1>>, "MAP-Mapping-Rule" => (A, Set), B: required::MapMappingRule;
    optional map_mesh_mode: IntoField<MapMeshMode, Option<MapMeshMode>>, "MAP-Mesh-Mode";
    optional delegated_ipv6_prefix: IntoField<OctetString, Option<OctetString>>, "Delegated-IPv6-Prefix";
}

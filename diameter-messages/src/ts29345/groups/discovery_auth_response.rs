// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, UnlistedAvps};
use crate::required;
use crate::ts29272;
use crate::ts29345::{ProseDiscoveryFilter, avp};

/// Whether another network allows discovery.
///
/// ```text
/// Discovery-Auth-Response ::= < AVP Header: 3855 10415 >
///                             { Discovery-Type }
///                           * [ ProSe-Discovery-Filter ]
///                             [ Visited-PLMN-Id ]
///                             [ ProSe-Restricted-Code ]
/// ```
///
/// AVP code 3855 of vendor 10415, 3GPP TS 29.345, 6.3.54.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DiscoveryAuthResponse {
    /// Discovery-Type (3804/10415), Unsigned32; 3GPP TS 29.345, 6.3.5.
    pub discovery_type: u32,
    /// ProSe-Discovery-Filter (3813/10415), Grouped; 3GPP TS 29.345, 6.3.20.
    pub prose_discovery_filter: Vec<ProseDiscoveryFilter>,
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    /// MCC and MNC packed in 3 octets: 262/01 is 62 f2 10.
    pub visited_plmn_id: Option<OctetString>,
    /// ProSe-Restricted-Code (3846/10415), OctetString; 3GPP TS 29.345, 6.3.67.
    pub prose_restricted_code: Option<OctetString>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for DiscoveryAuthResponse {}

static GRAMMAR: Grammar = Grammar {
    name: "Discovery-Auth-Response",
    items: &[
        Item::required(avp::DISCOVERY_TYPE.description()),
        Item::repeated(avp::PROSE_DISCOVERY_FILTER.description()),
        Item::optional(ts29272::avp::VISITED_PLMN_ID.description()),
        Item::optional(avp::PROSE_RESTRICTED_CODE.description()),
    ],
};

impl Contents for DiscoveryAuthResponse {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            discovery_type: unread.value(),
            prose_discovery_filter: Vec::new(),
            visited_plmn_id: None,
            prose_restricted_code: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3804) => received.one(0, 0, &mut self.discovery_type),
            (10415, 3813) => received.many(1, &mut self.prose_discovery_filter),
            (10415, 1407) => received.optional(2, &mut self.visited_plmn_id),
            (10415, 3846) => received.optional(3, &mut self.prose_restricted_code),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::DISCOVERY_TYPE, &self.discovery_type);
        avps.many(&avp::PROSE_DISCOVERY_FILTER, &self.prose_discovery_filter);
        avps.optional(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        avps.optional(&avp::PROSE_RESTRICTED_CODE, &self.prose_restricted_code);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    DiscoveryAuthResponseBuilder<(A,) = (Unset,), (Set,)> builds group DiscoveryAuthResponse in DiscoveryAuthResponse;
    required discovery_type: IntoField<u32>, "Discovery-Type" => (Set,), A: required::DiscoveryType;
    optional visited_plmn_id: IntoField<OctetString, Option<OctetString>>, "Visited-PLMN-Id";
    optional prose_restricted_code: IntoField<OctetString, Option<OctetString>>, "ProSe-Restricted-Code";
    repeated prose_discovery_filter, prose_discovery_filters: IntoField<ProseDiscoveryFilter>, "ProSe-Discovery-Filter";
}

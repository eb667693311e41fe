// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29272;
use crate::ts29329;
use crate::ts29329::UserIdentity;
use crate::ts29345::{ProseAppCodeInfo, avp};

/// Asks another network about a code.
///
/// ```text
/// Match-Request ::= < AVP Header: 3856 10415 >
///                   { Discovery-Type }
///                   [ User-Identity ]
///                   [ Visited-PLMN-Id ]
///                 * [ ProSe-App-Code-Info ]
///                   [ PC5-tech ]
///                 * [ AVP ]
/// ```
///
/// AVP code 3856 of vendor 10415, 3GPP TS 29.345, 6.3.55.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MatchRequest {
    /// Discovery-Type (3804/10415), Unsigned32; 3GPP TS 29.345, 6.3.5.
    pub discovery_type: u32,
    /// User-Identity (700/10415), Grouped; 3GPP TS 29.329, 6.3.1.
    pub user_identity: Option<UserIdentity>,
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    /// MCC and MNC packed in 3 octets: 262/01 is 62 f2 10.
    pub visited_plmn_id: Option<OctetString>,
    /// ProSe-App-Code-Info (3835/10415), Grouped; 3GPP TS 29.345, 6.3.39.
    pub prose_app_code_info: Vec<ProseAppCodeInfo>,
    /// PC5-tech (3868/10415), OctetString; 3GPP TS 29.345, 6.3.84.
    pub pc5_tech: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MatchRequest {}

static GRAMMAR: Grammar = Grammar {
    name: "Match-Request",
    items: &[
        Item::required(avp::DISCOVERY_TYPE.description()),
        Item::optional(ts29329::avp::USER_IDENTITY.description()),
        Item::optional(ts29272::avp::VISITED_PLMN_ID.description()),
        Item::repeated(avp::PROSE_APP_CODE_INFO.description()),
        Item::optional(avp::PC5_TECH.description()),
        Item::any(),
    ],
};

impl Contents for MatchRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            discovery_type: unread.value(),
            user_identity: None,
            visited_plmn_id: None,
            prose_app_code_info: Vec::new(),
            pc5_tech: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3804) => received.one(0, 0, &mut self.discovery_type),
            (10415, 700) => received.optional(1, &mut self.user_identity),
            (10415, 1407) => received.optional(2, &mut self.visited_plmn_id),
            (10415, 3835) => received.many(3, &mut self.prose_app_code_info),
            (10415, 3868) => received.optional(4, &mut self.pc5_tech),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::DISCOVERY_TYPE, &self.discovery_type);
        avps.optional(&ts29329::avp::USER_IDENTITY, &self.user_identity);
        avps.optional(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        avps.many(&avp::PROSE_APP_CODE_INFO, &self.prose_app_code_info);
        avps.optional(&avp::PC5_TECH, &self.pc5_tech);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MatchRequestBuilder<(A,) = (Unset,), (Set,)> builds group MatchRequest in MatchRequest, with additional_avps;
    required discovery_type: IntoField<u32>, "Discovery-Type" => (Set,), A: required::DiscoveryType;
    optional user_identity: IntoField<UserIdentity, Option<UserIdentity>>, "User-Identity";
    optional visited_plmn_id: IntoField<OctetString, Option<OctetString>>, "Visited-PLMN-Id";
    optional pc5_tech: IntoField<OctetString, Option<OctetString>>, "PC5-tech";
    repeated prose_app_code_info, prose_app_code_infos: IntoField<ProseAppCodeInfo>, "ProSe-App-Code-Info";
}

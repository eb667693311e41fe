// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::required;
use crate::ts29329;
use crate::ts29329::UserIdentity;
use crate::ts29345::avp;

/// A match, for another network.
///
/// ```text
/// Match-Report-Info ::= < AVP Header: 3857 10415 >
///                       { Discovery-Type }
///                       [ User-Identity ]
///                     * [ ProSe-App-Id ]
///                     * [ AVP ]
/// ```
///
/// AVP code 3857 of vendor 10415, 3GPP TS 29.345, 6.3.56.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MatchReportInfo {
    /// Discovery-Type (3804/10415), Unsigned32; 3GPP TS 29.345, 6.3.5.
    pub discovery_type: u32,
    /// User-Identity (700/10415), Grouped; 3GPP TS 29.329, 6.3.1.
    pub user_identity: Option<UserIdentity>,
    /// ProSe-App-Id (3811/10415), UTF8String; 3GPP TS 29.345, 6.3.17.
    pub prose_app_id: Vec<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MatchReportInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Match-Report-Info",
    items: &[
        Item::required(avp::DISCOVERY_TYPE.description()),
        Item::optional(ts29329::avp::USER_IDENTITY.description()),
        Item::repeated(avp::PROSE_APP_ID.description()),
        Item::any(),
    ],
};

impl Contents for MatchReportInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            discovery_type: unread.value(),
            user_identity: None,
            prose_app_id: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3804) => received.one(0, 0, &mut self.discovery_type),
            (10415, 700) => received.optional(1, &mut self.user_identity),
            (10415, 3811) => received.many(2, &mut self.prose_app_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::DISCOVERY_TYPE, &self.discovery_type);
        avps.optional(&ts29329::avp::USER_IDENTITY, &self.user_identity);
        avps.many(&avp::PROSE_APP_ID, &self.prose_app_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MatchReportInfoBuilder<(A,) = (Unset,), (Set,)> builds group MatchReportInfo in MatchReportInfo, with additional_avps;
    required discovery_type: IntoField<u32>, "Discovery-Type" => (Set,), A: required::DiscoveryType;
    optional user_identity: IntoField<UserIdentity, Option<UserIdentity>>, "User-Identity";
    repeated prose_app_id, prose_app_ids: IntoField<Utf8String>, "ProSe-App-Id";
}

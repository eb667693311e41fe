// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, UnlistedAvps, Utf8String};
use crate::required;
use crate::ts29329;
use crate::ts29329::UserIdentity;
use crate::ts29345::{AppIdentifier, ProseAppCodeSuffixRange, avp};

/// Asks another network to allow discovery.
///
/// ```text
/// Discovery-Auth-Request ::= < AVP Header: 3854 10415 >
///                            { Discovery-Type }
///                            [ User-Identity ]
///                            [ ProSe-App-Id ]
///                            [ ProSe-App-Code ]
///                            [ ProSe-App-Code-Suffix-Range ]
///                            [ ProSe-Validity-Timer ]
///                            [ App-Identifier ]
///                            [ Requesting-RPAUID ]
///                            [ Target-RPAUID ]
///                            [ Target-PDUID ]
///                            [ ProSe-Restricted-Code ]
/// ```
///
/// AVP code 3854 of vendor 10415, 3GPP TS 29.345, 6.3.53.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DiscoveryAuthRequest {
    /// Discovery-Type (3804/10415), Unsigned32; 3GPP TS 29.345, 6.3.5.
    pub discovery_type: u32,
    /// User-Identity (700/10415), Grouped; 3GPP TS 29.329, 6.3.1.
    pub user_identity: Option<UserIdentity>,
    /// ProSe-App-Id (3811/10415), UTF8String; 3GPP TS 29.345, 6.3.17.
    pub prose_app_id: Option<Utf8String>,
    /// ProSe-App-Code (3810/10415), OctetString; 3GPP TS 29.345, 6.3.16.
    pub prose_app_code: Option<OctetString>,
    /// ProSe-App-Code-Suffix-Range (3867/10415), Grouped; 3GPP TS 29.345, 6.3.82.
    pub prose_app_code_suffix_range: Option<ProseAppCodeSuffixRange>,
    /// ProSe-Validity-Timer (3815/10415), Unsigned32; 3GPP TS 29.345, 6.3.22.
    pub prose_validity_timer: Option<u32>,
    /// App-Identifier (3840/10415), Grouped; 3GPP TS 29.345, 6.3.61.
    pub app_identifier: Option<AppIdentifier>,
    /// Requesting-RPAUID (3843/10415), UTF8String; 3GPP TS 29.345, 6.3.64.
    pub requesting_rpauid: Option<Utf8String>,
    /// Target-RPAUID (3844/10415), UTF8String; 3GPP TS 29.345, 6.3.65.
    pub target_rpauid: Option<Utf8String>,
    /// Target-PDUID (3845/10415), OctetString; 3GPP TS 29.345, 6.3.66.
    pub target_pduid: Option<OctetString>,
    /// ProSe-Restricted-Code (3846/10415), OctetString; 3GPP TS 29.345, 6.3.67.
    pub prose_restricted_code: Option<OctetString>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for DiscoveryAuthRequest {}

static GRAMMAR: Grammar = Grammar {
    name: "Discovery-Auth-Request",
    items: &[
        Item::required(avp::DISCOVERY_TYPE.description()),
        Item::optional(ts29329::avp::USER_IDENTITY.description()),
        Item::optional(avp::PROSE_APP_ID.description()),
        Item::optional(avp::PROSE_APP_CODE.description()),
        Item::optional(avp::PROSE_APP_CODE_SUFFIX_RANGE.description()),
        Item::optional(avp::PROSE_VALIDITY_TIMER.description()),
        Item::optional(avp::APP_IDENTIFIER.description()),
        Item::optional(avp::REQUESTING_RPAUID.description()),
        Item::optional(avp::TARGET_RPAUID.description()),
        Item::optional(avp::TARGET_PDUID.description()),
        Item::optional(avp::PROSE_RESTRICTED_CODE.description()),
    ],
};

impl Contents for DiscoveryAuthRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            discovery_type: unread.value(),
            user_identity: None,
            prose_app_id: None,
            prose_app_code: None,
            prose_app_code_suffix_range: None,
            prose_validity_timer: None,
            app_identifier: None,
            requesting_rpauid: None,
            target_rpauid: None,
            target_pduid: None,
            prose_restricted_code: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3804) => received.one(0, 0, &mut self.discovery_type),
            (10415, 700) => received.optional(1, &mut self.user_identity),
            (10415, 3811) => received.optional(2, &mut self.prose_app_id),
            (10415, 3810) => received.optional(3, &mut self.prose_app_code),
            (10415, 3867) => received.optional(4, &mut self.prose_app_code_suffix_range),
            (10415, 3815) => received.optional(5, &mut self.prose_validity_timer),
            (10415, 3840) => received.optional(6, &mut self.app_identifier),
            (10415, 3843) => received.optional(7, &mut self.requesting_rpauid),
            (10415, 3844) => received.optional(8, &mut self.target_rpauid),
            (10415, 3845) => received.optional(9, &mut self.target_pduid),
            (10415, 3846) => received.optional(10, &mut self.prose_restricted_code),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::DISCOVERY_TYPE, &self.discovery_type);
        avps.optional(&ts29329::avp::USER_IDENTITY, &self.user_identity);
        avps.optional(&avp::PROSE_APP_ID, &self.prose_app_id);
        avps.optional(&avp::PROSE_APP_CODE, &self.prose_app_code);
        avps.optional(
            &avp::PROSE_APP_CODE_SUFFIX_RANGE,
            &self.prose_app_code_suffix_range,
        );
        avps.optional(&avp::PROSE_VALIDITY_TIMER, &self.prose_validity_timer);
        avps.optional(&avp::APP_IDENTIFIER, &self.app_identifier);
        avps.optional(&avp::REQUESTING_RPAUID, &self.requesting_rpauid);
        avps.optional(&avp::TARGET_RPAUID, &self.target_rpauid);
        avps.optional(&avp::TARGET_PDUID, &self.target_pduid);
        avps.optional(&avp::PROSE_RESTRICTED_CODE, &self.prose_restricted_code);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    DiscoveryAuthRequestBuilder<(A,) = (Unset,), (Set,)> builds group DiscoveryAuthRequest in Box<DiscoveryAuthRequest>;
    required discovery_type: IntoField<u32>, "Discovery-Type" => (Set,), A: required::DiscoveryType;
    optional user_identity: IntoField<UserIdentity, Option<UserIdentity>>, "User-Identity";
    optional prose_app_id: IntoField<Utf8String, Option<Utf8String>>, "ProSe-App-Id";
    optional prose_app_code: IntoField<OctetString, Option<OctetString>>, "ProSe-App-Code";
    optional prose_app_code_suffix_range: IntoField<ProseAppCodeSuffixRange, Option<ProseAppCodeSuffixRange>>, "ProSe-App-Code-Suffix-Range";
    optional prose_validity_timer: IntoField<u32, Option<u32>>, "ProSe-Validity-Timer";
    optional app_identifier: IntoField<AppIdentifier, Option<AppIdentifier>>, "App-Identifier";
    optional requesting_rpauid: IntoField<Utf8String, Option<Utf8String>>, "Requesting-RPAUID";
    optional target_rpauid: IntoField<Utf8String, Option<Utf8String>>, "Target-RPAUID";
    optional target_pduid: IntoField<OctetString, Option<OctetString>>, "Target-PDUID";
    optional prose_restricted_code: IntoField<OctetString, Option<OctetString>>, "ProSe-Restricted-Code";
}

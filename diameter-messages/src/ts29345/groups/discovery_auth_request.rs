// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, OctetString, UnlistedAvps, Unread,
    Utf8String,
};
use crate::ts29329;
use crate::ts29329::UserIdentity;
use crate::ts29345::{AppIdentifier, ProseAppCodeSuffixRange, avp, required};
use diameter_core::builder::{Set, Unset};

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

impl DiscoveryAuthRequest {
    /// Starts building the AVPs of a Discovery-Auth-Request.
    pub fn builder() -> DiscoveryAuthRequestBuilder {
        DiscoveryAuthRequestBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::DISCOVERY_TYPE, &self.discovery_type);
        encoder.optional(&ts29329::avp::USER_IDENTITY, &self.user_identity);
        encoder.optional(&avp::PROSE_APP_ID, &self.prose_app_id);
        encoder.optional(&avp::PROSE_APP_CODE, &self.prose_app_code);
        encoder
            .optional(
                &avp::PROSE_APP_CODE_SUFFIX_RANGE,
                &self.prose_app_code_suffix_range,
            );
        encoder.optional(&avp::PROSE_VALIDITY_TIMER, &self.prose_validity_timer);
        encoder.optional(&avp::APP_IDENTIFIER, &self.app_identifier);
        encoder.optional(&avp::REQUESTING_RPAUID, &self.requesting_rpauid);
        encoder.optional(&avp::TARGET_RPAUID, &self.target_rpauid);
        encoder.optional(&avp::TARGET_PDUID, &self.target_pduid);
        encoder.optional(&avp::PROSE_RESTRICTED_CODE, &self.prose_restricted_code);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`DiscoveryAuthRequest`]. `build` exists once all that is required is set:
/// Discovery-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct DiscoveryAuthRequestBuilder<R = (Unset,)> {
    required: R,
    optional: DiscoveryAuthRequestOptional,
}

impl DiscoveryAuthRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> DiscoveryAuthRequestBuilder<(A,)> {
    /// Sets Discovery-Type (required).
    pub fn discovery_type(self, value: u32) -> DiscoveryAuthRequestBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        DiscoveryAuthRequestBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> DiscoveryAuthRequest
    where
        A: required::DiscoveryType<u32>,
    {
        let (a,) = self.required;
        DiscoveryAuthRequest {
            discovery_type: a.value(),
            user_identity: self.optional.user_identity,
            prose_app_id: self.optional.prose_app_id,
            prose_app_code: self.optional.prose_app_code,
            prose_app_code_suffix_range: self.optional.prose_app_code_suffix_range,
            prose_validity_timer: self.optional.prose_validity_timer,
            app_identifier: self.optional.app_identifier,
            requesting_rpauid: self.optional.requesting_rpauid,
            target_rpauid: self.optional.target_rpauid,
            target_pduid: self.optional.target_pduid,
            prose_restricted_code: self.optional.prose_restricted_code,
            unlisted_avps: Default::default(),
        }
    }
}

/// What a Discovery-Auth-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct DiscoveryAuthRequestOptional {
    user_identity: Option<UserIdentity>,
    prose_app_id: Option<Utf8String>,
    prose_app_code: Option<OctetString>,
    prose_app_code_suffix_range: Option<ProseAppCodeSuffixRange>,
    prose_validity_timer: Option<u32>,
    app_identifier: Option<AppIdentifier>,
    requesting_rpauid: Option<Utf8String>,
    target_rpauid: Option<Utf8String>,
    target_pduid: Option<OctetString>,
    prose_restricted_code: Option<OctetString>,
}

impl<R> DiscoveryAuthRequestBuilder<R> {
    /// Sets User-Identity.
    pub fn user_identity(mut self, value: impl Into<UserIdentity>) -> Self {
        self.optional.user_identity = Some(value.into());
        self
    }

    /// Sets ProSe-App-Id.
    pub fn prose_app_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.prose_app_id = Some(value.into());
        self
    }

    /// Sets ProSe-App-Code.
    pub fn prose_app_code(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.prose_app_code = Some(value.into());
        self
    }

    /// Sets ProSe-App-Code-Suffix-Range.
    pub fn prose_app_code_suffix_range(
        mut self,
        value: impl Into<ProseAppCodeSuffixRange>,
    ) -> Self {
        self.optional.prose_app_code_suffix_range = Some(value.into());
        self
    }

    /// Sets ProSe-Validity-Timer.
    pub fn prose_validity_timer(mut self, value: u32) -> Self {
        self.optional.prose_validity_timer = Some(value);
        self
    }

    /// Sets App-Identifier.
    pub fn app_identifier(mut self, value: impl Into<AppIdentifier>) -> Self {
        self.optional.app_identifier = Some(value.into());
        self
    }

    /// Sets Requesting-RPAUID.
    pub fn requesting_rpauid(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.requesting_rpauid = Some(value.into());
        self
    }

    /// Sets Target-RPAUID.
    pub fn target_rpauid(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.target_rpauid = Some(value.into());
        self
    }

    /// Sets Target-PDUID.
    pub fn target_pduid(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.target_pduid = Some(value.into());
        self
    }

    /// Sets ProSe-Restricted-Code.
    pub fn prose_restricted_code(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.prose_restricted_code = Some(value.into());
        self
    }
}

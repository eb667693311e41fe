// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Place,
};
use crate::ts29272;
use crate::ts29329;
use crate::ts29329::UserIdentity;
use crate::ts29345::{ProseAppCodeInfo, avp, required};
use diameter_core::builder::{append, Set, Unset};

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
pub struct MatchRequest {
    /// Discovery-Type (3804/10415), Unsigned32; 3GPP TS 29.345, 6.3.5.
    pub discovery_type: u32,
    /// User-Identity (700/10415), Grouped; 3GPP TS 29.329, 6.3.1.
    pub user_identity: Option<UserIdentity>,
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    pub visited_plmn_id: Option<OctetString>,
    /// ProSe-App-Code-Info (3835/10415), Grouped; 3GPP TS 29.345, 6.3.39.
    pub prose_app_code_info: Vec<ProseAppCodeInfo>,
    /// PC5-tech (3868/10415), OctetString; 3GPP TS 29.345, 6.3.84.
    pub pc5_tech: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MatchRequest {
    /// Starts building the AVPs of a Match-Request.
    pub fn builder() -> MatchRequestBuilder {
        MatchRequestBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (discovery_type,): (u32,),
        optional: MatchRequestOptional,
    ) -> Self {
        Self {
            discovery_type,
            user_identity: optional.user_identity,
            visited_plmn_id: optional.visited_plmn_id,
            prose_app_code_info: optional.prose_app_code_info,
            pc5_tech: optional.pc5_tech,
            additional_avps: optional.additional_avps,
        }
    }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut discovery_type = None;
        let mut optional = MatchRequestOptional::default();
        while let Some(key) = received.next() {
            match key {
                (10415, 3804) => received.one(0, &mut discovery_type),
                (10415, 700) => received.one(1, &mut optional.user_identity),
                (10415, 1407) => received.one(2, &mut optional.visited_plmn_id),
                (10415, 3835) => received.many(3, &mut optional.prose_app_code_info),
                (10415, 3868) => received.one(4, &mut optional.pc5_tech),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &discovery_type);
        let required = (discovery_type?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::DISCOVERY_TYPE, &self.discovery_type);
        encoder.optional(&ts29329::avp::USER_IDENTITY, &self.user_identity);
        encoder.optional(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        encoder.many(&avp::PROSE_APP_CODE_INFO, &self.prose_app_code_info);
        encoder.optional(&avp::PC5_TECH, &self.pc5_tech);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MatchRequest`]. `build` exists once all that is required is set: Discovery-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MatchRequestBuilder<R = (Unset,)> {
    required: R,
    optional: MatchRequestOptional,
}

impl MatchRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> MatchRequestBuilder<(A,)> {
    /// Sets Discovery-Type (required).
    pub fn discovery_type(self, value: u32) -> MatchRequestBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        MatchRequestBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MatchRequest
    where
        A: required::DiscoveryType<u32>,
    {
        let (a,) = self.required;
        MatchRequest::assemble((a.value(),), self.optional)
    }
}

/// What a Match-Request may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct MatchRequestOptional {
    pub(super) user_identity: Option<UserIdentity>,
    pub(super) visited_plmn_id: Option<OctetString>,
    pub(super) prose_app_code_info: Vec<ProseAppCodeInfo>,
    pub(super) pc5_tech: Option<OctetString>,
    pub(super) additional_avps: AdditionalAvps,
}

impl<R> MatchRequestBuilder<R> {
    /// Sets User-Identity.
    pub fn user_identity(mut self, value: impl Into<UserIdentity>) -> Self {
        self.optional.user_identity = Some(value.into());
        self
    }

    /// Sets Visited-PLMN-Id.
    pub fn visited_plmn_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.visited_plmn_id = Some(value.into());
        self
    }

    /// Adds one ProSe-App-Code-Info.
    pub fn prose_app_code_info(mut self, value: impl Into<ProseAppCodeInfo>) -> Self {
        append(&mut self.optional.prose_app_code_info, value.into());
        self
    }

    /// Adds any number of ProSe-App-Code-Info.
    pub fn prose_app_code_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProseAppCodeInfo>>,
    ) -> Self {
        self.optional.prose_app_code_info.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets PC5-tech.
    pub fn pc5_tech(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.pc5_tech = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}

// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, OctetString, UnlistedAvps, Unread,
};
use crate::ts29272;
use crate::ts29345::{ProseDiscoveryFilter, avp, required};
use diameter_core::builder::{append, Set, Unset};

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
pub struct DiscoveryAuthResponse {
    /// Discovery-Type (3804/10415), Unsigned32; 3GPP TS 29.345, 6.3.5.
    pub discovery_type: u32,
    /// ProSe-Discovery-Filter (3813/10415), Grouped; 3GPP TS 29.345, 6.3.20.
    pub prose_discovery_filter: Vec<ProseDiscoveryFilter>,
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    pub visited_plmn_id: Option<OctetString>,
    /// ProSe-Restricted-Code (3846/10415), OctetString; 3GPP TS 29.345, 6.3.67.
    pub prose_restricted_code: Option<OctetString>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl DiscoveryAuthResponse {
    /// Starts building the AVPs of a Discovery-Auth-Response.
    pub fn builder() -> DiscoveryAuthResponseBuilder {
        DiscoveryAuthResponseBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::DISCOVERY_TYPE, &self.discovery_type);
        encoder.many(&avp::PROSE_DISCOVERY_FILTER, &self.prose_discovery_filter);
        encoder.optional(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        encoder.optional(&avp::PROSE_RESTRICTED_CODE, &self.prose_restricted_code);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`DiscoveryAuthResponse`]. `build` exists once all that is required is set:
/// Discovery-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct DiscoveryAuthResponseBuilder<R = (Unset,)> {
    required: R,
    optional: DiscoveryAuthResponseOptional,
}

impl DiscoveryAuthResponseBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> DiscoveryAuthResponseBuilder<(A,)> {
    /// Sets Discovery-Type (required).
    pub fn discovery_type(
        self,
        value: u32,
    ) -> DiscoveryAuthResponseBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        DiscoveryAuthResponseBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> DiscoveryAuthResponse
    where
        A: required::DiscoveryType<u32>,
    {
        let (a,) = self.required;
        DiscoveryAuthResponse {
            discovery_type: a.value(),
            prose_discovery_filter: self.optional.prose_discovery_filter,
            visited_plmn_id: self.optional.visited_plmn_id,
            prose_restricted_code: self.optional.prose_restricted_code,
            unlisted_avps: Default::default(),
        }
    }
}

/// What a Discovery-Auth-Response may carry but need not.
#[derive(Clone, Debug, Default)]
struct DiscoveryAuthResponseOptional {
    prose_discovery_filter: Vec<ProseDiscoveryFilter>,
    visited_plmn_id: Option<OctetString>,
    prose_restricted_code: Option<OctetString>,
}

impl<R> DiscoveryAuthResponseBuilder<R> {
    /// Adds one ProSe-Discovery-Filter.
    pub fn prose_discovery_filter(
        mut self,
        value: impl Into<ProseDiscoveryFilter>,
    ) -> Self {
        append(&mut self.optional.prose_discovery_filter, value.into());
        self
    }

    /// Adds any number of ProSe-Discovery-Filter.
    pub fn prose_discovery_filters(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProseDiscoveryFilter>>,
    ) -> Self {
        self.optional.prose_discovery_filter.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Visited-PLMN-Id.
    pub fn visited_plmn_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.visited_plmn_id = Some(value.into());
        self
    }

    /// Sets ProSe-Restricted-Code.
    pub fn prose_restricted_code(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.prose_restricted_code = Some(value.into());
        self
    }
}

// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread, Utf8String,
};
use crate::ts29329;
use crate::ts29329::UserIdentity;
use crate::ts29345::{avp, required};
use diameter_core::builder::{append, Set, Unset};

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

impl MatchReportInfo {
    /// Starts building the AVPs of a Match-Report-Info.
    pub fn builder() -> MatchReportInfoBuilder {
        MatchReportInfoBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::DISCOVERY_TYPE, &self.discovery_type);
        encoder.optional(&ts29329::avp::USER_IDENTITY, &self.user_identity);
        encoder.many(&avp::PROSE_APP_ID, &self.prose_app_id);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MatchReportInfo`]. `build` exists once all that is required is set: Discovery-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MatchReportInfoBuilder<R = (Unset,)> {
    required: R,
    optional: MatchReportInfoOptional,
}

impl MatchReportInfoBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> MatchReportInfoBuilder<(A,)> {
    /// Sets Discovery-Type (required).
    pub fn discovery_type(self, value: u32) -> MatchReportInfoBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        MatchReportInfoBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MatchReportInfo
    where
        A: required::DiscoveryType<u32>,
    {
        let (a,) = self.required;
        MatchReportInfo {
            discovery_type: a.value(),
            user_identity: self.optional.user_identity,
            prose_app_id: self.optional.prose_app_id,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Match-Report-Info may carry but need not.
#[derive(Clone, Debug, Default)]
struct MatchReportInfoOptional {
    user_identity: Option<UserIdentity>,
    prose_app_id: Vec<Utf8String>,
    additional_avps: AdditionalAvps,
}

impl<R> MatchReportInfoBuilder<R> {
    /// Sets User-Identity.
    pub fn user_identity(mut self, value: impl Into<UserIdentity>) -> Self {
        self.optional.user_identity = Some(value.into());
        self
    }

    /// Adds one ProSe-App-Id.
    pub fn prose_app_id(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.prose_app_id, value.into());
        self
    }

    /// Adds any number of ProSe-App-Id.
    pub fn prose_app_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.prose_app_id.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}

// @generated from dictionaries/es283034.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, IpFilterRule, Item, List, UnlistedAvps,
    Unread,
};
use crate::nasreq;
use crate::es283034::{avp, required};
use diameter_core::builder::{Set, Unset};

/// What a new session may send, before any service asks for more.
///
/// ```text
/// Initial-Gate-Setting-Description ::= < AVP Header: 303 13019 >
///                                   1* { NAS-Filter-Rule }
///                                      [ Maximum-Allowed-Bandwidth-UL ]
///                                      [ Maximum-Allowed-Bandwidth-DL ]
/// ```
///
/// AVP code 303 of vendor 13019, ETSI ES 283 034, 7.3.4.
#[derive(Clone, Debug, PartialEq)]
pub struct InitialGateSettingDescription {
    /// NAS-Filter-Rule (400), IPFilterRule; RFC 7155, 4.4.6.
    pub nas_filter_rule: List<IpFilterRule, 1>,
    /// Maximum-Allowed-Bandwidth-UL (308/13019), Unsigned32; ETSI ES 283 034, 7.3.9.
    pub maximum_allowed_bandwidth_ul: Option<u32>,
    /// Maximum-Allowed-Bandwidth-DL (309/13019), Unsigned32; ETSI ES 283 034, 7.3.10.
    pub maximum_allowed_bandwidth_dl: Option<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl InitialGateSettingDescription {
    /// Starts building the AVPs of an Initial-Gate-Setting-Description.
    pub fn builder() -> InitialGateSettingDescriptionBuilder {
        InitialGateSettingDescriptionBuilder::new()
    }
}

impl Group for InitialGateSettingDescription {}

static GRAMMAR: Grammar = Grammar {
    name: "Initial-Gate-Setting-Description",
    items: &[
        Item::required(nasreq::avp::NAS_FILTER_RULE.description()).times(1, None),
        Item::optional(avp::MAXIMUM_ALLOWED_BANDWIDTH_UL.description()),
        Item::optional(avp::MAXIMUM_ALLOWED_BANDWIDTH_DL.description()),
    ],
};

impl Contents for InitialGateSettingDescription {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            nas_filter_rule: unread.list(),
            maximum_allowed_bandwidth_ul: None,
            maximum_allowed_bandwidth_dl: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 400) => received.bounded(0, 0, &mut self.nas_filter_rule),
            (13019, 308) => received.optional(1, &mut self.maximum_allowed_bandwidth_ul),
            (13019, 309) => received.optional(2, &mut self.maximum_allowed_bandwidth_dl),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&nasreq::avp::NAS_FILTER_RULE, &self.nas_filter_rule);
        encoder
            .optional(
                &avp::MAXIMUM_ALLOWED_BANDWIDTH_UL,
                &self.maximum_allowed_bandwidth_ul,
            );
        encoder
            .optional(
                &avp::MAXIMUM_ALLOWED_BANDWIDTH_DL,
                &self.maximum_allowed_bandwidth_dl,
            );
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`InitialGateSettingDescription`]. `build` exists once all that is required is set:
/// NAS-Filter-Rule.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct InitialGateSettingDescriptionBuilder<R = (Unset,)> {
    required: R,
    optional: InitialGateSettingDescriptionOptional,
}

impl InitialGateSettingDescriptionBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> InitialGateSettingDescriptionBuilder<(A,)> {
    /// Sets all NAS-Filter-Rule (required).
    pub fn nas_filter_rule(
        self,
        value: impl Into<List<IpFilterRule, 1>>,
    ) -> InitialGateSettingDescriptionBuilder<(Set<List<IpFilterRule, 1>>,)> {
        let (_,) = self.required;
        InitialGateSettingDescriptionBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> InitialGateSettingDescription
    where
        A: required::NasFilterRule<List<IpFilterRule, 1>>,
    {
        let (a,) = self.required;
        InitialGateSettingDescription {
            nas_filter_rule: a.value(),
            maximum_allowed_bandwidth_ul: self.optional.maximum_allowed_bandwidth_ul,
            maximum_allowed_bandwidth_dl: self.optional.maximum_allowed_bandwidth_dl,
            unlisted_avps: Default::default(),
        }
    }
}

/// What an Initial-Gate-Setting-Description may carry but need not.
#[derive(Clone, Debug, Default)]
struct InitialGateSettingDescriptionOptional {
    maximum_allowed_bandwidth_ul: Option<u32>,
    maximum_allowed_bandwidth_dl: Option<u32>,
}

impl<R> InitialGateSettingDescriptionBuilder<R> {
    /// Sets Maximum-Allowed-Bandwidth-UL.
    pub fn maximum_allowed_bandwidth_ul(mut self, value: u32) -> Self {
        self.optional.maximum_allowed_bandwidth_ul = Some(value);
        self
    }

    /// Sets Maximum-Allowed-Bandwidth-DL.
    pub fn maximum_allowed_bandwidth_dl(mut self, value: u32) -> Self {
        self.optional.maximum_allowed_bandwidth_dl = Some(value);
        self
    }
}

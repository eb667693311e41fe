// @generated from dictionaries/ts29344.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread, Utf8String,
};
use crate::ts29061;
use crate::ts29344::{ProseAllowedPlmn, avp, required};
use diameter_core::builder::{append, Set, Unset};

/// What a user may do with proximity services, and where.
///
/// ```text
/// ProSe-Subscription-Data ::= < AVP Header: 3701 10415 >
///                             { ProSe-Permission }
///                           * [ ProSe-Allowed-PLMN ]
///                             [ 3GPP-Charging-Characteristics ]
///                           * [ AVP ]
/// ```
///
/// AVP code 3701 of vendor 10415, 3GPP TS 29.344, 6.3.2.
#[derive(Clone, Debug, PartialEq)]
pub struct ProseSubscriptionData {
    /// ProSe-Permission (3702/10415), Unsigned32; 3GPP TS 29.344, 6.3.3.
    pub prose_permission: u32,
    /// ProSe-Allowed-PLMN (3703/10415), Grouped; 3GPP TS 29.344, 6.3.4.
    pub prose_allowed_plmn: Vec<ProseAllowedPlmn>,
    /// 3GPP-Charging-Characteristics (13/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    pub three_gpp_charging_characteristics: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ProseSubscriptionData {
    /// Starts building the AVPs of a ProSe-Subscription-Data.
    pub fn builder() -> ProseSubscriptionDataBuilder {
        ProseSubscriptionDataBuilder::new()
    }
}

impl Group for ProseSubscriptionData {}

static GRAMMAR: Grammar = Grammar {
    name: "ProSe-Subscription-Data",
    items: &[
        Item::required(avp::PROSE_PERMISSION.description()),
        Item::repeated(avp::PROSE_ALLOWED_PLMN.description()),
        Item::optional(ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS.description()),
        Item::any(),
    ],
};

impl Contents for ProseSubscriptionData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            prose_permission: unread.value(),
            prose_allowed_plmn: Vec::new(),
            three_gpp_charging_characteristics: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3702) => received.one(0, 0, &mut self.prose_permission),
            (10415, 3703) => received.many(1, &mut self.prose_allowed_plmn),
            (10415, 13) => {
                received.optional(2, &mut self.three_gpp_charging_characteristics)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::PROSE_PERMISSION, &self.prose_permission);
        encoder.many(&avp::PROSE_ALLOWED_PLMN, &self.prose_allowed_plmn);
        encoder
            .optional(
                &ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS,
                &self.three_gpp_charging_characteristics,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ProseSubscriptionData`]. `build` exists once all that is required is set:
/// ProSe-Permission.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ProseSubscriptionDataBuilder<R = (Unset,)> {
    required: R,
    optional: ProseSubscriptionDataOptional,
}

impl ProseSubscriptionDataBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> ProseSubscriptionDataBuilder<(A,)> {
    /// Sets ProSe-Permission (required).
    pub fn prose_permission(
        self,
        value: u32,
    ) -> ProseSubscriptionDataBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        ProseSubscriptionDataBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ProseSubscriptionData
    where
        A: required::ProsePermission<u32>,
    {
        let (a,) = self.required;
        ProseSubscriptionData {
            prose_permission: a.value(),
            prose_allowed_plmn: self.optional.prose_allowed_plmn,
            three_gpp_charging_characteristics: self
                .optional
                .three_gpp_charging_characteristics,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a ProSe-Subscription-Data may carry but need not.
#[derive(Clone, Debug, Default)]
struct ProseSubscriptionDataOptional {
    prose_allowed_plmn: Vec<ProseAllowedPlmn>,
    three_gpp_charging_characteristics: Option<Utf8String>,
    additional_avps: AdditionalAvps,
}

impl<R> ProseSubscriptionDataBuilder<R> {
    /// Adds one ProSe-Allowed-PLMN.
    pub fn prose_allowed_plmn(mut self, value: impl Into<ProseAllowedPlmn>) -> Self {
        append(&mut self.optional.prose_allowed_plmn, value.into());
        self
    }

    /// Adds any number of ProSe-Allowed-PLMN.
    pub fn prose_allowed_plmns(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProseAllowedPlmn>>,
    ) -> Self {
        self.optional.prose_allowed_plmn.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets 3GPP-Charging-Characteristics.
    pub fn three_gpp_charging_characteristics(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.optional.three_gpp_charging_characteristics = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}

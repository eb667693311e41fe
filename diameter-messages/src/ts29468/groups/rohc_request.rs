// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, IpFilterRule, Item, List,
    Unread,
};
use crate::ts29214;
use crate::ts29468::{avp, required};
use diameter_core::builder::{Set, Unset};

/// Header compression that is asked for.
///
/// ```text
/// ROHC-Request ::= < AVP Header: 3526 10415 >
///               1* { Flow-Description }
///                  [ ROHC-Full-Header-Periodicity ]
///                  { ROHC-Profile }
///                * [ AVP ]
/// ```
///
/// AVP code 3526 of vendor 10415, 3GPP TS 29.468, 6.4.28.
#[derive(Clone, Debug, PartialEq)]
pub struct RohcRequest {
    /// Flow-Description (507/10415), IPFilterRule; 3GPP TS 29.214, 5.3.8.
    pub flow_description: List<IpFilterRule, 1>,
    /// ROHC-Full-Header-Periodicity (3527/10415), Float32; 3GPP TS 29.468, 6.4.29.
    pub rohc_full_header_periodicity: Option<f32>,
    /// ROHC-Profile (3528/10415), Unsigned32; 3GPP TS 29.468, 6.4.30.
    pub rohc_profile: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl RohcRequest {
    /// Starts building the AVPs of a ROHC-Request.
    pub fn builder() -> RohcRequestBuilder {
        RohcRequestBuilder::new()
    }
}

impl Group for RohcRequest {}

static GRAMMAR: Grammar = Grammar {
    name: "ROHC-Request",
    items: &[
        Item::required(ts29214::avp::FLOW_DESCRIPTION.description()).times(1, None),
        Item::optional(avp::ROHC_FULL_HEADER_PERIODICITY.description()),
        Item::required(avp::ROHC_PROFILE.description()),
        Item::any(),
    ],
};

impl Contents for RohcRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            flow_description: unread.list(),
            rohc_full_header_periodicity: None,
            rohc_profile: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 507) => received.bounded(0, 0, &mut self.flow_description),
            (10415, 3527) => received.optional(1, &mut self.rohc_full_header_periodicity),
            (10415, 3528) => received.one(2, 1, &mut self.rohc_profile),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&ts29214::avp::FLOW_DESCRIPTION, &self.flow_description);
        encoder
            .optional(
                &avp::ROHC_FULL_HEADER_PERIODICITY,
                &self.rohc_full_header_periodicity,
            );
        encoder.one(&avp::ROHC_PROFILE, &self.rohc_profile);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`RohcRequest`]. `build` exists once all that is required is set: Flow-Description,
/// ROHC-Profile.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct RohcRequestBuilder<R = (Unset, Unset)> {
    required: R,
    optional: RohcRequestOptional,
}

impl RohcRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> RohcRequestBuilder<(A, B)> {
    /// Sets all Flow-Description (required).
    pub fn flow_description(
        self,
        value: impl Into<List<IpFilterRule, 1>>,
    ) -> RohcRequestBuilder<(Set<List<IpFilterRule, 1>>, B)> {
        let (_, b) = self.required;
        RohcRequestBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets ROHC-Profile (required).
    pub fn rohc_profile(self, value: u32) -> RohcRequestBuilder<(A, Set<u32>)> {
        let (a, _) = self.required;
        RohcRequestBuilder {
            required: (a, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> RohcRequest
    where
        A: required::FlowDescription<List<IpFilterRule, 1>>,
        B: required::RohcProfile<u32>,
    {
        let (a, b) = self.required;
        RohcRequest {
            flow_description: a.value(),
            rohc_full_header_periodicity: self.optional.rohc_full_header_periodicity,
            rohc_profile: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a ROHC-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct RohcRequestOptional {
    rohc_full_header_periodicity: Option<f32>,
    additional_avps: AdditionalAvps,
}

impl<R> RohcRequestBuilder<R> {
    /// Sets ROHC-Full-Header-Periodicity.
    pub fn rohc_full_header_periodicity(mut self, value: f32) -> Self {
        self.optional.rohc_full_header_periodicity = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}

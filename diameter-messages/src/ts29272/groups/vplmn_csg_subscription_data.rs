// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Time, Unread,
};
use crate::ts29272::{avp, required};
use diameter_core::builder::{Set, Unset};

/// A closed subscriber group of the visited network that the user belongs to.
///
/// ```text
/// VPLMN-CSG-Subscription-Data ::= < AVP Header: 1641 10415 >
///                                 { CSG-Id }
///                                 [ Expiration-Date ]
///                               * [ AVP ]
/// ```
///
/// AVP code 1641 of vendor 10415, 3GPP TS 29.272, 7.3.155.
#[derive(Clone, Debug, PartialEq)]
pub struct VplmnCsgSubscriptionData {
    /// CSG-Id (1437/10415), Unsigned32; 3GPP TS 29.272, 7.3.79.
    pub csg_id: u32,
    /// Expiration-Date (1439/10415), Time; 3GPP TS 29.272, 7.3.80.
    pub expiration_date: Option<Time>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl VplmnCsgSubscriptionData {
    /// Starts building the AVPs of a VPLMN-CSG-Subscription-Data.
    pub fn builder() -> VplmnCsgSubscriptionDataBuilder {
        VplmnCsgSubscriptionDataBuilder::new()
    }
}

impl Group for VplmnCsgSubscriptionData {}

static GRAMMAR: Grammar = Grammar {
    name: "VPLMN-CSG-Subscription-Data",
    items: &[
        Item::required(avp::CSG_ID.description()),
        Item::optional(avp::EXPIRATION_DATE.description()),
        Item::any(),
    ],
};

impl Contents for VplmnCsgSubscriptionData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            csg_id: unread.value(),
            expiration_date: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1437) => received.one(0, 0, &mut self.csg_id),
            (10415, 1439) => received.optional(1, &mut self.expiration_date),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::CSG_ID, &self.csg_id);
        encoder.optional(&avp::EXPIRATION_DATE, &self.expiration_date);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`VplmnCsgSubscriptionData`]. `build` exists once all that is required is set: CSG-Id.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct VplmnCsgSubscriptionDataBuilder<R = (Unset,)> {
    required: R,
    optional: VplmnCsgSubscriptionDataOptional,
}

impl VplmnCsgSubscriptionDataBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> VplmnCsgSubscriptionDataBuilder<(A,)> {
    /// Sets CSG-Id (required).
    pub fn csg_id(self, value: u32) -> VplmnCsgSubscriptionDataBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        VplmnCsgSubscriptionDataBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> VplmnCsgSubscriptionData
    where
        A: required::CsgId<u32>,
    {
        let (a,) = self.required;
        VplmnCsgSubscriptionData {
            csg_id: a.value(),
            expiration_date: self.optional.expiration_date,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a VPLMN-CSG-Subscription-Data may carry but need not.
#[derive(Clone, Debug, Default)]
struct VplmnCsgSubscriptionDataOptional {
    expiration_date: Option<Time>,
    additional_avps: AdditionalAvps,
}

impl<R> VplmnCsgSubscriptionDataBuilder<R> {
    /// Sets Expiration-Date.
    pub fn expiration_date(mut self, value: impl Into<Time>) -> Self {
        self.optional.expiration_date = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}

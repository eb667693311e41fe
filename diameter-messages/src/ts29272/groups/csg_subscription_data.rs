// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Time,
    Unread, Utf8String,
};
use crate::rfc5778;
use crate::ts29272::{avp, required};
use diameter_core::builder::{append, Set, Unset};

/// A closed subscriber group the user belongs to.
///
/// ```text
/// CSG-Subscription-Data ::= < AVP Header: 1436 10415 >
///                           { CSG-Id }
///                           [ Expiration-Date ]
///                         * [ Service-Selection ]
///                           [ Visited-PLMN-Id ]
///                         * [ AVP ]
/// ```
///
/// AVP code 1436 of vendor 10415, 3GPP TS 29.272, 7.3.78.
#[derive(Clone, Debug, PartialEq)]
pub struct CsgSubscriptionData {
    /// CSG-Id (1437/10415), Unsigned32; 3GPP TS 29.272, 7.3.79.
    pub csg_id: u32,
    /// Expiration-Date (1439/10415), Time; 3GPP TS 29.272, 7.3.80.
    pub expiration_date: Option<Time>,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    pub service_selection: Vec<Utf8String>,
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    pub visited_plmn_id: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl CsgSubscriptionData {
    /// Starts building the AVPs of a CSG-Subscription-Data.
    pub fn builder() -> CsgSubscriptionDataBuilder {
        CsgSubscriptionDataBuilder::new()
    }
}

impl Group for CsgSubscriptionData {}

static GRAMMAR: Grammar = Grammar {
    name: "CSG-Subscription-Data",
    items: &[
        Item::required(avp::CSG_ID.description()),
        Item::optional(avp::EXPIRATION_DATE.description()),
        Item::repeated(rfc5778::avp::SERVICE_SELECTION.description()),
        Item::optional(avp::VISITED_PLMN_ID.description()),
        Item::any(),
    ],
};

impl Contents for CsgSubscriptionData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            csg_id: unread.value(),
            expiration_date: None,
            service_selection: Vec::new(),
            visited_plmn_id: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1437) => received.one(0, 0, &mut self.csg_id),
            (10415, 1439) => received.optional(1, &mut self.expiration_date),
            (0, 493) => received.many(2, &mut self.service_selection),
            (10415, 1407) => received.optional(3, &mut self.visited_plmn_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::CSG_ID, &self.csg_id);
        encoder.optional(&avp::EXPIRATION_DATE, &self.expiration_date);
        encoder.many(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        encoder.optional(&avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`CsgSubscriptionData`]. `build` exists once all that is required is set: CSG-Id.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct CsgSubscriptionDataBuilder<R = (Unset,)> {
    required: R,
    optional: CsgSubscriptionDataOptional,
}

impl CsgSubscriptionDataBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> CsgSubscriptionDataBuilder<(A,)> {
    /// Sets CSG-Id (required).
    pub fn csg_id(self, value: u32) -> CsgSubscriptionDataBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        CsgSubscriptionDataBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> CsgSubscriptionData
    where
        A: required::CsgId<u32>,
    {
        let (a,) = self.required;
        CsgSubscriptionData {
            csg_id: a.value(),
            expiration_date: self.optional.expiration_date,
            service_selection: self.optional.service_selection,
            visited_plmn_id: self.optional.visited_plmn_id,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a CSG-Subscription-Data may carry but need not.
#[derive(Clone, Debug, Default)]
struct CsgSubscriptionDataOptional {
    expiration_date: Option<Time>,
    service_selection: Vec<Utf8String>,
    visited_plmn_id: Option<OctetString>,
    additional_avps: AdditionalAvps,
}

impl<R> CsgSubscriptionDataBuilder<R> {
    /// Sets Expiration-Date.
    pub fn expiration_date(mut self, value: impl Into<Time>) -> Self {
        self.optional.expiration_date = Some(value.into());
        self
    }

    /// Adds one Service-Selection.
    pub fn service_selection(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.service_selection, value.into());
        self
    }

    /// Adds any number of Service-Selection.
    pub fn service_selections(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.service_selection.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Visited-PLMN-Id.
    pub fn visited_plmn_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.visited_plmn_id = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}

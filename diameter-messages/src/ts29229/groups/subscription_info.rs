// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29229::{avp, required};
use diameter_core::builder::{Set, Unset};

/// A subscription to the registration event package.
///
/// ```text
/// Subscription-Info ::= < AVP Header: 642 10415 >
///                       { Call-ID-SIP-Header }
///                       { From-SIP-Header }
///                       { To-SIP-Header }
///                       { Record-Route }
///                       { Contact }
///                     * [ AVP ]
/// ```
///
/// AVP code 642 of vendor 10415, 3GPP TS 29.229, 6.3.49.
#[derive(Clone, Debug, PartialEq)]
pub struct SubscriptionInfo {
    /// Call-ID-SIP-Header (643/10415), OctetString; 3GPP TS 29.229, 6.3.49.1.
    pub call_id_sip_header: OctetString,
    /// From-SIP-Header (644/10415), OctetString; 3GPP TS 29.229, 6.3.49.2.
    pub from_sip_header: OctetString,
    /// To-SIP-Header (645/10415), OctetString; 3GPP TS 29.229, 6.3.49.3.
    pub to_sip_header: OctetString,
    /// Record-Route (646/10415), OctetString; 3GPP TS 29.229, 6.3.49.4.
    pub record_route: OctetString,
    /// Contact (641/10415), OctetString; 3GPP TS 29.229, 6.3.48.
    pub contact: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl SubscriptionInfo {
    /// Starts building the AVPs of a Subscription-Info.
    pub fn builder() -> SubscriptionInfoBuilder {
        SubscriptionInfoBuilder::new()
    }
}

impl Group for SubscriptionInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Subscription-Info",
    items: &[
        Item::required(avp::CALL_ID_SIP_HEADER.description()),
        Item::required(avp::FROM_SIP_HEADER.description()),
        Item::required(avp::TO_SIP_HEADER.description()),
        Item::required(avp::RECORD_ROUTE.description()),
        Item::required(avp::CONTACT.description()),
        Item::any(),
    ],
};

impl Contents for SubscriptionInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 5;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            call_id_sip_header: unread.value(),
            from_sip_header: unread.value(),
            to_sip_header: unread.value(),
            record_route: unread.value(),
            contact: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 643) => received.one(0, 0, &mut self.call_id_sip_header),
            (10415, 644) => received.one(1, 1, &mut self.from_sip_header),
            (10415, 645) => received.one(2, 2, &mut self.to_sip_header),
            (10415, 646) => received.one(3, 3, &mut self.record_route),
            (10415, 641) => received.one(4, 4, &mut self.contact),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::CALL_ID_SIP_HEADER, &self.call_id_sip_header);
        encoder.one(&avp::FROM_SIP_HEADER, &self.from_sip_header);
        encoder.one(&avp::TO_SIP_HEADER, &self.to_sip_header);
        encoder.one(&avp::RECORD_ROUTE, &self.record_route);
        encoder.one(&avp::CONTACT, &self.contact);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`SubscriptionInfo`]. `build` exists once all that is required is set:
/// Call-ID-SIP-Header, From-SIP-Header, To-SIP-Header, Record-Route, Contact.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct SubscriptionInfoBuilder<R = (Unset, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: SubscriptionInfoOptional,
}

impl SubscriptionInfoBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E> SubscriptionInfoBuilder<(A, B, C, D, E)> {
    /// Sets Call-ID-SIP-Header (required).
    pub fn call_id_sip_header(
        self,
        value: impl Into<OctetString>,
    ) -> SubscriptionInfoBuilder<(Set<OctetString>, B, C, D, E)> {
        let (_, b, c, d, e) = self.required;
        SubscriptionInfoBuilder {
            required: (Set(value.into()), b, c, d, e),
            optional: self.optional,
        }
    }

    /// Sets From-SIP-Header (required).
    pub fn from_sip_header(
        self,
        value: impl Into<OctetString>,
    ) -> SubscriptionInfoBuilder<(A, Set<OctetString>, C, D, E)> {
        let (a, _, c, d, e) = self.required;
        SubscriptionInfoBuilder {
            required: (a, Set(value.into()), c, d, e),
            optional: self.optional,
        }
    }

    /// Sets To-SIP-Header (required).
    pub fn to_sip_header(
        self,
        value: impl Into<OctetString>,
    ) -> SubscriptionInfoBuilder<(A, B, Set<OctetString>, D, E)> {
        let (a, b, _, d, e) = self.required;
        SubscriptionInfoBuilder {
            required: (a, b, Set(value.into()), d, e),
            optional: self.optional,
        }
    }

    /// Sets Record-Route (required).
    pub fn record_route(
        self,
        value: impl Into<OctetString>,
    ) -> SubscriptionInfoBuilder<(A, B, C, Set<OctetString>, E)> {
        let (a, b, c, _, e) = self.required;
        SubscriptionInfoBuilder {
            required: (a, b, c, Set(value.into()), e),
            optional: self.optional,
        }
    }

    /// Sets Contact (required).
    pub fn contact(
        self,
        value: impl Into<OctetString>,
    ) -> SubscriptionInfoBuilder<(A, B, C, D, Set<OctetString>)> {
        let (a, b, c, d, _) = self.required;
        SubscriptionInfoBuilder {
            required: (a, b, c, d, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> SubscriptionInfo
    where
        A: required::CallIdSipHeader<OctetString>,
        B: required::FromSipHeader<OctetString>,
        C: required::ToSipHeader<OctetString>,
        D: required::RecordRoute<OctetString>,
        E: required::Contact<OctetString>,
    {
        let (a, b, c, d, e) = self.required;
        SubscriptionInfo {
            call_id_sip_header: a.value(),
            from_sip_header: b.value(),
            to_sip_header: c.value(),
            record_route: d.value(),
            contact: e.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Subscription-Info may carry but need not.
#[derive(Clone, Debug, Default)]
struct SubscriptionInfoOptional {
    additional_avps: AdditionalAvps,
}

impl<R> SubscriptionInfoBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}

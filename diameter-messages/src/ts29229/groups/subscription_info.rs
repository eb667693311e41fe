// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29229::avp;

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
#[non_exhaustive]
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
    /// A Contact header of SIP, or its value.
    pub contact: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::CALL_ID_SIP_HEADER, &self.call_id_sip_header);
        avps.one(&avp::FROM_SIP_HEADER, &self.from_sip_header);
        avps.one(&avp::TO_SIP_HEADER, &self.to_sip_header);
        avps.one(&avp::RECORD_ROUTE, &self.record_route);
        avps.one(&avp::CONTACT, &self.contact);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SubscriptionInfoBuilder<(A, B, C, D, E) = (Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set)> builds group SubscriptionInfo in SubscriptionInfo, with additional_avps;
    required call_id_sip_header: IntoField<OctetString>, "Call-ID-SIP-Header" => (Set, B, C, D, E), A: required::CallIdSipHeader;
    required from_sip_header: IntoField<OctetString>, "From-SIP-Header" => (A, Set, C, D, E), B: required::FromSipHeader;
    required to_sip_header: IntoField<OctetString>, "To-SIP-Header" => (A, B, Set, D, E), C: required::ToSipHeader;
    required record_route: IntoField<OctetString>, "Record-Route" => (A, B, C, Set, E), D: required::RecordRoute;
    required contact: IntoField<OctetString>, "Contact" => (A, B, C, D, Set), E: required::Contact;
}

// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Time, Utf8String};
use crate::required;
use crate::rfc5778;
use crate::ts29272::avp;

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
#[non_exhaustive]
pub struct CsgSubscriptionData {
    /// CSG-Id (1437/10415), Unsigned32; 3GPP TS 29.272, 7.3.79.
    /// A closed subscriber group, 27 bits; the upper 5 bits are 0.
    pub csg_id: u32,
    /// Expiration-Date (1439/10415), Time; 3GPP TS 29.272, 7.3.80.
    /// Until when the membership is valid.
    pub expiration_date: Option<Time>,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    /// The name of the service or network the user wants: in 3GPP the APN, without operator identifier.
    /// "\*" is the wildcard APN of S6a.
    pub service_selection: Vec<Utf8String>,
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    /// MCC and MNC packed in 3 octets: 262/01 is 62 f2 10.
    pub visited_plmn_id: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::CSG_ID, &self.csg_id);
        avps.optional(&avp::EXPIRATION_DATE, &self.expiration_date);
        avps.many(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        avps.optional(&avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    CsgSubscriptionDataBuilder<(A,) = (Unset,), (Set,)> builds group CsgSubscriptionData in CsgSubscriptionData, with additional_avps;
    required csg_id: IntoField<u32>, "CSG-Id" => (Set,), A: required::CsgId;
    optional expiration_date: IntoTime<Option<Time>>, "Expiration-Date";
    optional visited_plmn_id: IntoField<OctetString, Option<OctetString>>, "Visited-PLMN-Id";
    repeated service_selection, service_selections: IntoField<Utf8String>, "Service-Selection";
}

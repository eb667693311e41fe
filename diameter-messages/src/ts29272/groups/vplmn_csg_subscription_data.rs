// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Time};
use crate::required;
use crate::ts29272::avp;

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
#[non_exhaustive]
pub struct VplmnCsgSubscriptionData {
    /// CSG-Id (1437/10415), Unsigned32; 3GPP TS 29.272, 7.3.79.
    /// A closed subscriber group, 27 bits; the upper 5 bits are 0.
    pub csg_id: u32,
    /// Expiration-Date (1439/10415), Time; 3GPP TS 29.272, 7.3.80.
    /// Until when the membership is valid.
    pub expiration_date: Option<Time>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::CSG_ID, &self.csg_id);
        avps.optional(&avp::EXPIRATION_DATE, &self.expiration_date);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    VplmnCsgSubscriptionDataBuilder<(A,) = (Unset,), (Set,)> builds group VplmnCsgSubscriptionData in VplmnCsgSubscriptionData, with additional_avps;
    required csg_id: IntoField<u32>, "CSG-Id" => (Set,), A: required::CsgId;
    optional expiration_date: IntoTime<Option<Time>>, "Expiration-Date";
}

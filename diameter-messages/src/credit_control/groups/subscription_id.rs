// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::required;
use crate::credit_control::{SubscriptionIdType, avp};

/// An identity of the user, with its kind.
///
/// ```text
/// Subscription-Id ::= < AVP Header: 443 >
///                     { Subscription-Id-Type }
///                     { Subscription-Id-Data }
/// ```
///
/// AVP code 443, RFC 8506, 8.46.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionId {
    /// Subscription-Id-Type (450), Enumerated; RFC 8506, 8.47.
    pub subscription_id_type: SubscriptionIdType,
    /// Subscription-Id-Data (444), UTF8String; RFC 8506, 8.48.
    /// The identity: E.164 and IMSI as decimal digits, SIP URI and NAI as text.
    pub subscription_id_data: Utf8String,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for SubscriptionId {}

static GRAMMAR: Grammar = Grammar {
    name: "Subscription-Id",
    items: &[
        Item::required(avp::SUBSCRIPTION_ID_TYPE.description()),
        Item::required(avp::SUBSCRIPTION_ID_DATA.description()),
    ],
};

impl Contents for SubscriptionId {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            subscription_id_type: unread.value(),
            subscription_id_data: unread.value(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 450) => received.one(0, 0, &mut self.subscription_id_type),
            (0, 444) => received.one(1, 1, &mut self.subscription_id_data),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::SUBSCRIPTION_ID_TYPE, &self.subscription_id_type);
        avps.one(&avp::SUBSCRIPTION_ID_DATA, &self.subscription_id_data);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SubscriptionIdBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group SubscriptionId in SubscriptionId;
    required subscription_id_type: IntoField<SubscriptionIdType>, "Subscription-Id-Type" => (Set, B), A: required::SubscriptionIdType;
    required subscription_id_data: IntoField<Utf8String>, "Subscription-Id-Data" => (A, Set), B: required::SubscriptionIdData;
}

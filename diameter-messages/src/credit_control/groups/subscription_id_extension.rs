// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, RawAvp, Utf8String};
use crate::credit_control::avp;

/// An identity of the user, each kind in an AVP of its own. Exactly one AVP stands in it.
///
/// ```text
/// Subscription-Id-Extension ::= < AVP Header: 659 >
///                               [ Subscription-Id-E164 ]
///                               [ Subscription-Id-IMSI ]
///                               [ Subscription-Id-SIP-URI ]
///                               [ Subscription-Id-NAI ]
///                               [ Subscription-Id-Private ]
///                               [ AVP ]
/// ```
///
/// AVP code 659, RFC 8506, 8.58.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SubscriptionIdExtension {
    /// Subscription-Id-E164 (660), UTF8String; RFC 8506, 8.59.
    /// A telephone number in decimal digits, without "+".
    pub subscription_id_e164: Option<Utf8String>,
    /// Subscription-Id-IMSI (661), UTF8String; RFC 8506, 8.60.
    /// An IMSI in decimal digits.
    pub subscription_id_imsi: Option<Utf8String>,
    /// Subscription-Id-SIP-URI (662), UTF8String; RFC 8506, 8.61.
    /// A SIP URI.
    pub subscription_id_sip_uri: Option<Utf8String>,
    /// Subscription-Id-NAI (663), UTF8String; RFC 8506, 8.62.
    /// A network access identifier.
    pub subscription_id_nai: Option<Utf8String>,
    /// Subscription-Id-Private (664), UTF8String; RFC 8506, 8.63.
    /// An identity that only the operator understands.
    pub subscription_id_private: Option<Utf8String>,
    /// One AVP that the grammar does not list.
    pub additional_avp: Option<RawAvp>,
}

impl Group for SubscriptionIdExtension {}

static GRAMMAR: Grammar = Grammar {
    name: "Subscription-Id-Extension",
    items: &[
        Item::optional(avp::SUBSCRIPTION_ID_E164.description()),
        Item::optional(avp::SUBSCRIPTION_ID_IMSI.description()),
        Item::optional(avp::SUBSCRIPTION_ID_SIP_URI.description()),
        Item::optional(avp::SUBSCRIPTION_ID_NAI.description()),
        Item::optional(avp::SUBSCRIPTION_ID_PRIVATE.description()),
        Item::any().times(0, Some(1)),
    ],
};

impl Contents for SubscriptionIdExtension {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 660) => received.optional(0, &mut self.subscription_id_e164),
            (0, 661) => received.optional(1, &mut self.subscription_id_imsi),
            (0, 662) => received.optional(2, &mut self.subscription_id_sip_uri),
            (0, 663) => received.optional(3, &mut self.subscription_id_nai),
            (0, 664) => received.optional(4, &mut self.subscription_id_private),
            _ => received.additional_optional(5, &mut self.additional_avp),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SUBSCRIPTION_ID_E164, &self.subscription_id_e164);
        avps.optional(&avp::SUBSCRIPTION_ID_IMSI, &self.subscription_id_imsi);
        avps.optional(&avp::SUBSCRIPTION_ID_SIP_URI, &self.subscription_id_sip_uri);
        avps.optional(&avp::SUBSCRIPTION_ID_NAI, &self.subscription_id_nai);
        avps.optional(&avp::SUBSCRIPTION_ID_PRIVATE, &self.subscription_id_private);
        avps.additional(&GRAMMAR, self.additional_avp.as_slice());
        avps.end()
    }
}

diameter_core::builder! {
    SubscriptionIdExtensionBuilder builds group SubscriptionIdExtension in SubscriptionIdExtension;
    optional subscription_id_e164: IntoField<Utf8String, Option<Utf8String>>, "Subscription-Id-E164";
    optional subscription_id_imsi: IntoField<Utf8String, Option<Utf8String>>, "Subscription-Id-IMSI";
    optional subscription_id_sip_uri: IntoField<Utf8String, Option<Utf8String>>, "Subscription-Id-SIP-URI";
    optional subscription_id_nai: IntoField<Utf8String, Option<Utf8String>>, "Subscription-Id-NAI";
    optional subscription_id_private: IntoField<Utf8String, Option<Utf8String>>, "Subscription-Id-Private";
    optional additional_avp: IntoField<RawAvp, Option<RawAvp>>, "AVP";
}

// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::required;
use crate::base;
use crate::ts29229::avp;

/// An identity that is registered for an emergency.
///
/// ```text
/// Identity-with-Emergency-Registration ::= < AVP Header: 651 10415 >
///                                          { User-Name }
///                                          { Public-Identity }
///                                        * [ AVP ]
/// ```
///
/// AVP code 651 of vendor 10415, 3GPP TS 29.229, 6.3.57.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityWithEmergencyRegistration {
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Utf8String,
    /// Public-Identity (601/10415), UTF8String; 3GPP TS 29.229, 6.3.2.
    /// A public identity of the user, a SIP or tel URI.
    pub public_identity: Utf8String,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for IdentityWithEmergencyRegistration {}

static GRAMMAR: Grammar = Grammar {
    name: "Identity-with-Emergency-Registration",
    items: &[
        Item::required(base::avp::USER_NAME.description()),
        Item::required(avp::PUBLIC_IDENTITY.description()),
        Item::any(),
    ],
};

impl Contents for IdentityWithEmergencyRegistration {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            user_name: unread.value(),
            public_identity: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 1) => received.one(0, 0, &mut self.user_name),
            (10415, 601) => received.one(1, 1, &mut self.public_identity),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::USER_NAME, &self.user_name);
        avps.one(&avp::PUBLIC_IDENTITY, &self.public_identity);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    IdentityWithEmergencyRegistrationBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group IdentityWithEmergencyRegistration in IdentityWithEmergencyRegistration, with additional_avps;
    required user_name: IntoField<Utf8String>, "User-Name" => (Set, B), A: required::UserName;
    required public_identity: IntoField<Utf8String>, "Public-Identity" => (A, Set), B: required::PublicIdentity;
}

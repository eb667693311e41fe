// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::required;
use crate::rfc4590;
use crate::ts29229::avp;

/// What is needed for HTTP Digest authentication.
///
/// ```text
/// SIP-Digest-Authenticate ::= < AVP Header: 635 10415 >
///                             { Digest-Realm }
///                             [ Digest-Algorithm ]
///                             { Digest-Qop }
///                             { Digest-HA1 }
///                             [ Alternate-Digest-Algorithm ]
///                             [ Alternate-Digest-HA1 ]
///                           * [ AVP ]
/// ```
///
/// AVP code 635 of vendor 10415, 3GPP TS 29.229, 6.3.36.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SipDigestAuthenticate {
    /// Digest-Realm (104), UTF8String; RFC 4590, 3.2.
    /// The realm of the challenge.
    pub digest_realm: Utf8String,
    /// Digest-Algorithm (111), UTF8String; RFC 4590, 3.9.
    pub digest_algorithm: Option<Utf8String>,
    /// Digest-Qop (110), UTF8String; RFC 4590, 3.8.
    pub digest_qop: Utf8String,
    /// Digest-HA1 (121), UTF8String; RFC 4590, 3.19.
    /// The hash H(A1) of name, realm and password, in hexadecimal digits: as good as the password.
    pub digest_ha1: Utf8String,
    /// Alternate-Digest-Algorithm (662/10415), UTF8String; 3GPP TS 29.229, 6.3.72.
    pub alternate_digest_algorithm: Option<Utf8String>,
    /// Alternate-Digest-HA1 (663/10415), UTF8String; 3GPP TS 29.229, 6.3.73.
    pub alternate_digest_ha1: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for SipDigestAuthenticate {}

static GRAMMAR: Grammar = Grammar {
    name: "SIP-Digest-Authenticate",
    items: &[
        Item::required(rfc4590::avp::DIGEST_REALM.description()),
        Item::optional(rfc4590::avp::DIGEST_ALGORITHM.description()),
        Item::required(rfc4590::avp::DIGEST_QOP.description()),
        Item::required(rfc4590::avp::DIGEST_HA1.description()),
        Item::optional(avp::ALTERNATE_DIGEST_ALGORITHM.description()),
        Item::optional(avp::ALTERNATE_DIGEST_HA1.description()),
        Item::any(),
    ],
};

impl Contents for SipDigestAuthenticate {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            digest_realm: unread.value(),
            digest_algorithm: None,
            digest_qop: unread.value(),
            digest_ha1: unread.value(),
            alternate_digest_algorithm: None,
            alternate_digest_ha1: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 104) => received.one(0, 0, &mut self.digest_realm),
            (0, 111) => received.optional(1, &mut self.digest_algorithm),
            (0, 110) => received.one(2, 1, &mut self.digest_qop),
            (0, 121) => received.one(3, 2, &mut self.digest_ha1),
            (10415, 662) => received.optional(4, &mut self.alternate_digest_algorithm),
            (10415, 663) => received.optional(5, &mut self.alternate_digest_ha1),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&rfc4590::avp::DIGEST_REALM, &self.digest_realm);
        avps.optional(&rfc4590::avp::DIGEST_ALGORITHM, &self.digest_algorithm);
        avps.one(&rfc4590::avp::DIGEST_QOP, &self.digest_qop);
        avps.one(&rfc4590::avp::DIGEST_HA1, &self.digest_ha1);
        avps.optional(
            &avp::ALTERNATE_DIGEST_ALGORITHM,
            &self.alternate_digest_algorithm,
        );
        avps.optional(&avp::ALTERNATE_DIGEST_HA1, &self.alternate_digest_ha1);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SipDigestAuthenticateBuilder<(A, B, C) = (Unset, Unset, Unset), (Set, Set, Set)> builds group SipDigestAuthenticate in SipDigestAuthenticate, with additional_avps;
    required digest_realm: IntoField<Utf8String>, "Digest-Realm" => (Set, B, C), A: required::DigestRealm;
    required digest_qop: IntoField<Utf8String>, "Digest-Qop" => (A, Set, C), B: required::DigestQop;
    required digest_ha1: IntoField<Utf8String>, "Digest-HA1" => (A, B, Set), C: required::DigestHa1;
    optional digest_algorithm: IntoField<Utf8String, Option<Utf8String>>, "Digest-Algorithm";
    optional alternate_digest_algorithm: IntoField<Utf8String, Option<Utf8String>>, "Alternate-Digest-Algorithm";
    optional alternate_digest_ha1: IntoField<Utf8String, Option<Utf8String>>, "Alternate-Digest-HA1";
}

// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Single, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::required;
use crate::rfc4590;

/// The parts of a WWW-Authenticate or Proxy-Authenticate header.
///
/// ```text
/// SIP-Authenticate ::= < AVP Header: 379 >
///                      { Digest-Realm }
///                      { Digest-Nonce }
///                      [ Digest-Domain ]
///                      [ Digest-Opaque ]
///                      [ Digest-Stale ]
///                      [ Digest-Algorithm ]
///                      [ Digest-Qop ]
///                      [ Digest-HA1 ]
///                    * [ Digest-Auth-Param ]
///                    * [ AVP ]
/// ```
///
/// AVP code 379, RFC 4740, 9.5.3.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SipAuthenticate {
    /// Digest-Realm (104), UTF8String; RFC 4590, 3.2.
    /// The realm of the challenge.
    pub digest_realm: Utf8String,
    /// Digest-Nonce (105), UTF8String; RFC 4590, 3.3.
    /// The nonce of the challenge.
    pub digest_nonce: Utf8String,
    /// Digest-Domain (119), UTF8String; RFC 4590, 3.17.
    pub digest_domain: Option<Utf8String>,
    /// Digest-Opaque (116), UTF8String; RFC 4590, 3.14.
    pub digest_opaque: Option<Utf8String>,
    /// Digest-Stale (120), UTF8String; RFC 4590, 3.18.
    pub digest_stale: Option<Utf8String>,
    /// Digest-Algorithm (111), UTF8String; RFC 4590, 3.9.
    pub digest_algorithm: Option<Utf8String>,
    /// Digest-Qop (110), UTF8String; RFC 4590, 3.8.
    pub digest_qop: Option<Utf8String>,
    /// Digest-HA1 (121), UTF8String; RFC 4590, 3.19.
    /// The hash H(A1) of name, realm and password, in hexadecimal digits: as good as the password.
    pub digest_ha1: Option<Utf8String>,
    /// Digest-Auth-Param (117), UTF8String; RFC 4590, 3.15.
    pub digest_auth_param: Vec<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for SipAuthenticate {}

static GRAMMAR: Grammar = Grammar {
    name: "SIP-Authenticate",
    items: &[
        Item::required(rfc4590::avp::DIGEST_REALM.description()),
        Item::required(rfc4590::avp::DIGEST_NONCE.description()),
        Item::optional(rfc4590::avp::DIGEST_DOMAIN.description()),
        Item::optional(rfc4590::avp::DIGEST_OPAQUE.description()),
        Item::optional(rfc4590::avp::DIGEST_STALE.description()),
        Item::optional(rfc4590::avp::DIGEST_ALGORITHM.description()),
        Item::optional(rfc4590::avp::DIGEST_QOP.description()),
        Item::optional(rfc4590::avp::DIGEST_HA1.description()),
        Item::repeated(rfc4590::avp::DIGEST_AUTH_PARAM.description()),
        Item::any(),
    ],
};

impl Contents for SipAuthenticate {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            digest_realm: unread.value(),
            digest_nonce: unread.value(),
            digest_domain: None,
            digest_opaque: None,
            digest_stale: None,
            digest_algorithm: None,
            digest_qop: None,
            digest_ha1: None,
            digest_auth_param: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 104) => received.one(0, 0, &mut self.digest_realm),
            (0, 105) => received.one(1, 1, &mut self.digest_nonce),
            (0, 119) => received.optional(2, &mut self.digest_domain),
            (0, 116) => received.optional(3, &mut self.digest_opaque),
            (0, 120) => received.optional(4, &mut self.digest_stale),
            (0, 111) => received.optional(5, &mut self.digest_algorithm),
            (0, 110) => received.optional(6, &mut self.digest_qop),
            (0, 121) => received.optional(7, &mut self.digest_ha1),
            (0, 117) => received.many(8, &mut self.digest_auth_param),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&rfc4590::avp::DIGEST_REALM, &self.digest_realm);
        avps.one(&rfc4590::avp::DIGEST_NONCE, &self.digest_nonce);
        avps.optional(&rfc4590::avp::DIGEST_DOMAIN, &self.digest_domain);
        avps.optional(&rfc4590::avp::DIGEST_OPAQUE, &self.digest_opaque);
        avps.optional(&rfc4590::avp::DIGEST_STALE, &self.digest_stale);
        avps.optional(&rfc4590::avp::DIGEST_ALGORITHM, &self.digest_algorithm);
        avps.optional(&rfc4590::avp::DIGEST_QOP, &self.digest_qop);
        avps.optional(&rfc4590::avp::DIGEST_HA1, &self.digest_ha1);
        avps.many(&rfc4590::avp::DIGEST_AUTH_PARAM, &self.digest_auth_param);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SipAuthenticateBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group SipAuthenticate in Single<SipAuthenticate>, with additional_avps;
    required digest_realm: IntoField<Utf8String>, "Digest-Realm" => (Set, B), A: required::DigestRealm;
    required digest_nonce: IntoField<Utf8String>, "Digest-Nonce" => (A, Set), B: required::DigestNonce;
    optional digest_domain: IntoField<Utf8String, Option<Utf8String>>, "Digest-Domain";
    optional digest_opaque: IntoField<Utf8String, Option<Utf8String>>, "Digest-Opaque";
    optional digest_stale: IntoField<Utf8String, Option<Utf8String>>, "Digest-Stale";
    optional digest_algorithm: IntoField<Utf8String, Option<Utf8String>>, "Digest-Algorithm";
    optional digest_qop: IntoField<Utf8String, Option<Utf8String>>, "Digest-Qop";
    optional digest_ha1: IntoField<Utf8String, Option<Utf8String>>, "Digest-HA1";
    repeated digest_auth_param, digest_auth_params: IntoField<Utf8String>, "Digest-Auth-Param";
}

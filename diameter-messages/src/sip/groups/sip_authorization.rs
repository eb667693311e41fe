// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Single, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::required;
use crate::rfc4590;

/// The parts of an Authorization or Proxy-Authorization header.
///
/// ```text
/// SIP-Authorization ::= < AVP Header: 380 >
///                       { Digest-Username }
///                       { Digest-Realm }
///                       { Digest-Nonce }
///                       { Digest-URI }
///                       { Digest-Response }
///                       [ Digest-Algorithm ]
///                       [ Digest-CNonce ]
///                       [ Digest-Opaque ]
///                       [ Digest-Qop ]
///                       [ Digest-Nonce-Count ]
///                       [ Digest-Method ]
///                       [ Digest-Entity-Body-Hash ]
///                     * [ Digest-Auth-Param ]
///                     * [ AVP ]
/// ```
///
/// AVP code 380, RFC 4740, 9.5.4.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SipAuthorization {
    /// Digest-Username (115), UTF8String; RFC 4590, 3.13.
    pub digest_username: Utf8String,
    /// Digest-Realm (104), UTF8String; RFC 4590, 3.2.
    /// The realm of the challenge.
    pub digest_realm: Utf8String,
    /// Digest-Nonce (105), UTF8String; RFC 4590, 3.3.
    /// The nonce of the challenge.
    pub digest_nonce: Utf8String,
    /// Digest-URI (109), UTF8String; RFC 4590, 3.7.
    pub digest_uri: Utf8String,
    /// Digest-Response (103), UTF8String; RFC 4590, 3.1.
    /// The response that the client computed.
    pub digest_response: Utf8String,
    /// Digest-Algorithm (111), UTF8String; RFC 4590, 3.9.
    pub digest_algorithm: Option<Utf8String>,
    /// Digest-CNonce (113), UTF8String; RFC 4590, 3.11.
    pub digest_cnonce: Option<Utf8String>,
    /// Digest-Opaque (116), UTF8String; RFC 4590, 3.14.
    pub digest_opaque: Option<Utf8String>,
    /// Digest-Qop (110), UTF8String; RFC 4590, 3.8.
    pub digest_qop: Option<Utf8String>,
    /// Digest-Nonce-Count (114), UTF8String; RFC 4590, 3.12.
    pub digest_nonce_count: Option<Utf8String>,
    /// Digest-Method (108), UTF8String; RFC 4590, 3.6.
    pub digest_method: Option<Utf8String>,
    /// Digest-Entity-Body-Hash (112), UTF8String; RFC 4590, 3.10.
    pub digest_entity_body_hash: Option<Utf8String>,
    /// Digest-Auth-Param (117), UTF8String; RFC 4590, 3.15.
    pub digest_auth_param: Vec<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for SipAuthorization {}

static GRAMMAR: Grammar = Grammar {
    name: "SIP-Authorization",
    items: &[
        Item::required(rfc4590::avp::DIGEST_USERNAME.description()),
        Item::required(rfc4590::avp::DIGEST_REALM.description()),
        Item::required(rfc4590::avp::DIGEST_NONCE.description()),
        Item::required(rfc4590::avp::DIGEST_URI.description()),
        Item::required(rfc4590::avp::DIGEST_RESPONSE.description()),
        Item::optional(rfc4590::avp::DIGEST_ALGORITHM.description()),
        Item::optional(rfc4590::avp::DIGEST_CNONCE.description()),
        Item::optional(rfc4590::avp::DIGEST_OPAQUE.description()),
        Item::optional(rfc4590::avp::DIGEST_QOP.description()),
        Item::optional(rfc4590::avp::DIGEST_NONCE_COUNT.description()),
        Item::optional(rfc4590::avp::DIGEST_METHOD.description()),
        Item::optional(rfc4590::avp::DIGEST_ENTITY_BODY_HASH.description()),
        Item::repeated(rfc4590::avp::DIGEST_AUTH_PARAM.description()),
        Item::any(),
    ],
};

impl Contents for SipAuthorization {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 5;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            digest_username: unread.value(),
            digest_realm: unread.value(),
            digest_nonce: unread.value(),
            digest_uri: unread.value(),
            digest_response: unread.value(),
            digest_algorithm: None,
            digest_cnonce: None,
            digest_opaque: None,
            digest_qop: None,
            digest_nonce_count: None,
            digest_method: None,
            digest_entity_body_hash: None,
            digest_auth_param: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 115) => received.one(0, 0, &mut self.digest_username),
            (0, 104) => received.one(1, 1, &mut self.digest_realm),
            (0, 105) => received.one(2, 2, &mut self.digest_nonce),
            (0, 109) => received.one(3, 3, &mut self.digest_uri),
            (0, 103) => received.one(4, 4, &mut self.digest_response),
            (0, 111) => received.optional(5, &mut self.digest_algorithm),
            (0, 113) => received.optional(6, &mut self.digest_cnonce),
            (0, 116) => received.optional(7, &mut self.digest_opaque),
            (0, 110) => received.optional(8, &mut self.digest_qop),
            (0, 114) => received.optional(9, &mut self.digest_nonce_count),
            (0, 108) => received.optional(10, &mut self.digest_method),
            (0, 112) => received.optional(11, &mut self.digest_entity_body_hash),
            (0, 117) => received.many(12, &mut self.digest_auth_param),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&rfc4590::avp::DIGEST_USERNAME, &self.digest_username);
        avps.one(&rfc4590::avp::DIGEST_REALM, &self.digest_realm);
        avps.one(&rfc4590::avp::DIGEST_NONCE, &self.digest_nonce);
        avps.one(&rfc4590::avp::DIGEST_URI, &self.digest_uri);
        avps.one(&rfc4590::avp::DIGEST_RESPONSE, &self.digest_response);
        avps.optional(&rfc4590::avp::DIGEST_ALGORITHM, &self.digest_algorithm);
        avps.optional(&rfc4590::avp::DIGEST_CNONCE, &self.digest_cnonce);
        avps.optional(&rfc4590::avp::DIGEST_OPAQUE, &self.digest_opaque);
        avps.optional(&rfc4590::avp::DIGEST_QOP, &self.digest_qop);
        avps.optional(&rfc4590::avp::DIGEST_NONCE_COUNT, &self.digest_nonce_count);
        avps.optional(&rfc4590::avp::DIGEST_METHOD, &self.digest_method);
        avps.optional(
            &rfc4590::avp::DIGEST_ENTITY_BODY_HASH,
            &self.digest_entity_body_hash,
        );
        avps.many(&rfc4590::avp::DIGEST_AUTH_PARAM, &self.digest_auth_param);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SipAuthorizationBuilder<(A, B, C, D, E) = (Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set)> builds group SipAuthorization in Single<SipAuthorization>, with additional_avps;
    required digest_username: IntoField<Utf8String>, "Digest-Username" => (Set, B, C, D, E), A: required::DigestUsername;
    required digest_realm: IntoField<Utf8String>, "Digest-Realm" => (A, Set, C, D, E), B: required::DigestRealm;
    required digest_nonce: IntoField<Utf8String>, "Digest-Nonce" => (A, B, Set, D, E), C: required::DigestNonce;
    required digest_uri: IntoField<Utf8String>, "Digest-URI" => (A, B, C, Set, E), D: required::DigestUri;
    required digest_response: IntoField<Utf8String>, "Digest-Response" => (A, B, C, D, Set), E: required::DigestResponse;
    optional digest_algorithm: IntoField<Utf8String, Option<Utf8String>>, "Digest-Algorithm";
    optional digest_cnonce: IntoField<Utf8String, Option<Utf8String>>, "Digest-CNonce";
    optional digest_opaque: IntoField<Utf8String, Option<Utf8String>>, "Digest-Opaque";
    optional digest_qop: IntoField<Utf8String, Option<Utf8String>>, "Digest-Qop";
    optional digest_nonce_count: IntoField<Utf8String, Option<Utf8String>>, "Digest-Nonce-Count";
    optional digest_method: IntoField<Utf8String, Option<Utf8String>>, "Digest-Method";
    optional digest_entity_body_hash: IntoField<Utf8String, Option<Utf8String>>, "Digest-Entity-Body-Hash";
    repeated digest_auth_param, digest_auth_params: IntoField<Utf8String>, "Digest-Auth-Param";
}

// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread, Utf8String,
};
use crate::rfc4590;
use crate::sip::required;
use diameter_core::builder::{append, Set, Unset};

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
pub struct SipAuthorization {
    /// Digest-Username (115), UTF8String; RFC 4590, 3.13.
    pub digest_username: Utf8String,
    /// Digest-Realm (104), UTF8String; RFC 4590, 3.2.
    pub digest_realm: Utf8String,
    /// Digest-Nonce (105), UTF8String; RFC 4590, 3.3.
    pub digest_nonce: Utf8String,
    /// Digest-URI (109), UTF8String; RFC 4590, 3.7.
    pub digest_uri: Utf8String,
    /// Digest-Response (103), UTF8String; RFC 4590, 3.1.
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

impl SipAuthorization {
    /// Starts building the AVPs of a SIP-Authorization.
    pub fn builder() -> SipAuthorizationBuilder {
        SipAuthorizationBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&rfc4590::avp::DIGEST_USERNAME, &self.digest_username);
        encoder.one(&rfc4590::avp::DIGEST_REALM, &self.digest_realm);
        encoder.one(&rfc4590::avp::DIGEST_NONCE, &self.digest_nonce);
        encoder.one(&rfc4590::avp::DIGEST_URI, &self.digest_uri);
        encoder.one(&rfc4590::avp::DIGEST_RESPONSE, &self.digest_response);
        encoder.optional(&rfc4590::avp::DIGEST_ALGORITHM, &self.digest_algorithm);
        encoder.optional(&rfc4590::avp::DIGEST_CNONCE, &self.digest_cnonce);
        encoder.optional(&rfc4590::avp::DIGEST_OPAQUE, &self.digest_opaque);
        encoder.optional(&rfc4590::avp::DIGEST_QOP, &self.digest_qop);
        encoder.optional(&rfc4590::avp::DIGEST_NONCE_COUNT, &self.digest_nonce_count);
        encoder.optional(&rfc4590::avp::DIGEST_METHOD, &self.digest_method);
        encoder
            .optional(
                &rfc4590::avp::DIGEST_ENTITY_BODY_HASH,
                &self.digest_entity_body_hash,
            );
        encoder.many(&rfc4590::avp::DIGEST_AUTH_PARAM, &self.digest_auth_param);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`SipAuthorization`]. `build` exists once all that is required is set: Digest-Username,
/// Digest-Realm, Digest-Nonce, Digest-URI, Digest-Response.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct SipAuthorizationBuilder<R = (Unset, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: SipAuthorizationOptional,
}

impl SipAuthorizationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E> SipAuthorizationBuilder<(A, B, C, D, E)> {
    /// Sets Digest-Username (required).
    pub fn digest_username(
        self,
        value: impl Into<Utf8String>,
    ) -> SipAuthorizationBuilder<(Set<Utf8String>, B, C, D, E)> {
        let (_, b, c, d, e) = self.required;
        SipAuthorizationBuilder {
            required: (Set(value.into()), b, c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Digest-Realm (required).
    pub fn digest_realm(
        self,
        value: impl Into<Utf8String>,
    ) -> SipAuthorizationBuilder<(A, Set<Utf8String>, C, D, E)> {
        let (a, _, c, d, e) = self.required;
        SipAuthorizationBuilder {
            required: (a, Set(value.into()), c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Digest-Nonce (required).
    pub fn digest_nonce(
        self,
        value: impl Into<Utf8String>,
    ) -> SipAuthorizationBuilder<(A, B, Set<Utf8String>, D, E)> {
        let (a, b, _, d, e) = self.required;
        SipAuthorizationBuilder {
            required: (a, b, Set(value.into()), d, e),
            optional: self.optional,
        }
    }

    /// Sets Digest-URI (required).
    pub fn digest_uri(
        self,
        value: impl Into<Utf8String>,
    ) -> SipAuthorizationBuilder<(A, B, C, Set<Utf8String>, E)> {
        let (a, b, c, _, e) = self.required;
        SipAuthorizationBuilder {
            required: (a, b, c, Set(value.into()), e),
            optional: self.optional,
        }
    }

    /// Sets Digest-Response (required).
    pub fn digest_response(
        self,
        value: impl Into<Utf8String>,
    ) -> SipAuthorizationBuilder<(A, B, C, D, Set<Utf8String>)> {
        let (a, b, c, d, _) = self.required;
        SipAuthorizationBuilder {
            required: (a, b, c, d, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> SipAuthorization
    where
        A: required::DigestUsername<Utf8String>,
        B: required::DigestRealm<Utf8String>,
        C: required::DigestNonce<Utf8String>,
        D: required::DigestUri<Utf8String>,
        E: required::DigestResponse<Utf8String>,
    {
        let (a, b, c, d, e) = self.required;
        SipAuthorization {
            digest_username: a.value(),
            digest_realm: b.value(),
            digest_nonce: c.value(),
            digest_uri: d.value(),
            digest_response: e.value(),
            digest_algorithm: self.optional.digest_algorithm,
            digest_cnonce: self.optional.digest_cnonce,
            digest_opaque: self.optional.digest_opaque,
            digest_qop: self.optional.digest_qop,
            digest_nonce_count: self.optional.digest_nonce_count,
            digest_method: self.optional.digest_method,
            digest_entity_body_hash: self.optional.digest_entity_body_hash,
            digest_auth_param: self.optional.digest_auth_param,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a SIP-Authorization may carry but need not.
#[derive(Clone, Debug, Default)]
struct SipAuthorizationOptional {
    digest_algorithm: Option<Utf8String>,
    digest_cnonce: Option<Utf8String>,
    digest_opaque: Option<Utf8String>,
    digest_qop: Option<Utf8String>,
    digest_nonce_count: Option<Utf8String>,
    digest_method: Option<Utf8String>,
    digest_entity_body_hash: Option<Utf8String>,
    digest_auth_param: Vec<Utf8String>,
    additional_avps: AdditionalAvps,
}

impl<R> SipAuthorizationBuilder<R> {
    /// Sets Digest-Algorithm.
    pub fn digest_algorithm(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.digest_algorithm = Some(value.into());
        self
    }

    /// Sets Digest-CNonce.
    pub fn digest_cnonce(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.digest_cnonce = Some(value.into());
        self
    }

    /// Sets Digest-Opaque.
    pub fn digest_opaque(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.digest_opaque = Some(value.into());
        self
    }

    /// Sets Digest-Qop.
    pub fn digest_qop(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.digest_qop = Some(value.into());
        self
    }

    /// Sets Digest-Nonce-Count.
    pub fn digest_nonce_count(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.digest_nonce_count = Some(value.into());
        self
    }

    /// Sets Digest-Method.
    pub fn digest_method(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.digest_method = Some(value.into());
        self
    }

    /// Sets Digest-Entity-Body-Hash.
    pub fn digest_entity_body_hash(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.digest_entity_body_hash = Some(value.into());
        self
    }

    /// Adds one Digest-Auth-Param.
    pub fn digest_auth_param(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.digest_auth_param, value.into());
        self
    }

    /// Adds any number of Digest-Auth-Param.
    pub fn digest_auth_params(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.digest_auth_param.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}

// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread, Utf8String,
};
use crate::rfc4590;
use crate::sip::required;
use diameter_core::builder::{append, Set, Unset};

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
pub struct SipAuthenticate {
    /// Digest-Realm (104), UTF8String; RFC 4590, 3.2.
    pub digest_realm: Utf8String,
    /// Digest-Nonce (105), UTF8String; RFC 4590, 3.3.
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
    pub digest_ha1: Option<Utf8String>,
    /// Digest-Auth-Param (117), UTF8String; RFC 4590, 3.15.
    pub digest_auth_param: Vec<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl SipAuthenticate {
    /// Starts building the AVPs of a SIP-Authenticate.
    pub fn builder() -> SipAuthenticateBuilder {
        SipAuthenticateBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&rfc4590::avp::DIGEST_REALM, &self.digest_realm);
        encoder.one(&rfc4590::avp::DIGEST_NONCE, &self.digest_nonce);
        encoder.optional(&rfc4590::avp::DIGEST_DOMAIN, &self.digest_domain);
        encoder.optional(&rfc4590::avp::DIGEST_OPAQUE, &self.digest_opaque);
        encoder.optional(&rfc4590::avp::DIGEST_STALE, &self.digest_stale);
        encoder.optional(&rfc4590::avp::DIGEST_ALGORITHM, &self.digest_algorithm);
        encoder.optional(&rfc4590::avp::DIGEST_QOP, &self.digest_qop);
        encoder.optional(&rfc4590::avp::DIGEST_HA1, &self.digest_ha1);
        encoder.many(&rfc4590::avp::DIGEST_AUTH_PARAM, &self.digest_auth_param);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`SipAuthenticate`]. `build` exists once all that is required is set: Digest-Realm,
/// Digest-Nonce.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct SipAuthenticateBuilder<R = (Unset, Unset)> {
    required: R,
    optional: SipAuthenticateOptional,
}

impl SipAuthenticateBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> SipAuthenticateBuilder<(A, B)> {
    /// Sets Digest-Realm (required).
    pub fn digest_realm(
        self,
        value: impl Into<Utf8String>,
    ) -> SipAuthenticateBuilder<(Set<Utf8String>, B)> {
        let (_, b) = self.required;
        SipAuthenticateBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets Digest-Nonce (required).
    pub fn digest_nonce(
        self,
        value: impl Into<Utf8String>,
    ) -> SipAuthenticateBuilder<(A, Set<Utf8String>)> {
        let (a, _) = self.required;
        SipAuthenticateBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> SipAuthenticate
    where
        A: required::DigestRealm<Utf8String>,
        B: required::DigestNonce<Utf8String>,
    {
        let (a, b) = self.required;
        SipAuthenticate {
            digest_realm: a.value(),
            digest_nonce: b.value(),
            digest_domain: self.optional.digest_domain,
            digest_opaque: self.optional.digest_opaque,
            digest_stale: self.optional.digest_stale,
            digest_algorithm: self.optional.digest_algorithm,
            digest_qop: self.optional.digest_qop,
            digest_ha1: self.optional.digest_ha1,
            digest_auth_param: self.optional.digest_auth_param,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a SIP-Authenticate may carry but need not.
#[derive(Clone, Debug, Default)]
struct SipAuthenticateOptional {
    digest_domain: Option<Utf8String>,
    digest_opaque: Option<Utf8String>,
    digest_stale: Option<Utf8String>,
    digest_algorithm: Option<Utf8String>,
    digest_qop: Option<Utf8String>,
    digest_ha1: Option<Utf8String>,
    digest_auth_param: Vec<Utf8String>,
    additional_avps: AdditionalAvps,
}

impl<R> SipAuthenticateBuilder<R> {
    /// Sets Digest-Domain.
    pub fn digest_domain(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.digest_domain = Some(value.into());
        self
    }

    /// Sets Digest-Opaque.
    pub fn digest_opaque(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.digest_opaque = Some(value.into());
        self
    }

    /// Sets Digest-Stale.
    pub fn digest_stale(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.digest_stale = Some(value.into());
        self
    }

    /// Sets Digest-Algorithm.
    pub fn digest_algorithm(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.digest_algorithm = Some(value.into());
        self
    }

    /// Sets Digest-Qop.
    pub fn digest_qop(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.digest_qop = Some(value.into());
        self
    }

    /// Sets Digest-HA1.
    pub fn digest_ha1(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.digest_ha1 = Some(value.into());
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

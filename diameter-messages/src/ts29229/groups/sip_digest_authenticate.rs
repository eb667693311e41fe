// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread, Utf8String,
};
use crate::rfc4590;
use crate::ts29229::{avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct SipDigestAuthenticate {
    /// Digest-Realm (104), UTF8String; RFC 4590, 3.2.
    pub digest_realm: Utf8String,
    /// Digest-Algorithm (111), UTF8String; RFC 4590, 3.9.
    pub digest_algorithm: Option<Utf8String>,
    /// Digest-Qop (110), UTF8String; RFC 4590, 3.8.
    pub digest_qop: Utf8String,
    /// Digest-HA1 (121), UTF8String; RFC 4590, 3.19.
    pub digest_ha1: Utf8String,
    /// Alternate-Digest-Algorithm (662/10415), UTF8String; 3GPP TS 29.229, 6.3.72.
    pub alternate_digest_algorithm: Option<Utf8String>,
    /// Alternate-Digest-HA1 (663/10415), UTF8String; 3GPP TS 29.229, 6.3.73.
    pub alternate_digest_ha1: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl SipDigestAuthenticate {
    /// Starts building the AVPs of a SIP-Digest-Authenticate.
    pub fn builder() -> SipDigestAuthenticateBuilder {
        SipDigestAuthenticateBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&rfc4590::avp::DIGEST_REALM, &self.digest_realm);
        encoder.optional(&rfc4590::avp::DIGEST_ALGORITHM, &self.digest_algorithm);
        encoder.one(&rfc4590::avp::DIGEST_QOP, &self.digest_qop);
        encoder.one(&rfc4590::avp::DIGEST_HA1, &self.digest_ha1);
        encoder
            .optional(
                &avp::ALTERNATE_DIGEST_ALGORITHM,
                &self.alternate_digest_algorithm,
            );
        encoder.optional(&avp::ALTERNATE_DIGEST_HA1, &self.alternate_digest_ha1);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`SipDigestAuthenticate`]. `build` exists once all that is required is set: Digest-Realm,
/// Digest-Qop, Digest-HA1.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct SipDigestAuthenticateBuilder<R = (Unset, Unset, Unset)> {
    required: R,
    optional: SipDigestAuthenticateOptional,
}

impl SipDigestAuthenticateBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C> SipDigestAuthenticateBuilder<(A, B, C)> {
    /// Sets Digest-Realm (required).
    pub fn digest_realm(
        self,
        value: impl Into<Utf8String>,
    ) -> SipDigestAuthenticateBuilder<(Set<Utf8String>, B, C)> {
        let (_, b, c) = self.required;
        SipDigestAuthenticateBuilder {
            required: (Set(value.into()), b, c),
            optional: self.optional,
        }
    }

    /// Sets Digest-Qop (required).
    pub fn digest_qop(
        self,
        value: impl Into<Utf8String>,
    ) -> SipDigestAuthenticateBuilder<(A, Set<Utf8String>, C)> {
        let (a, _, c) = self.required;
        SipDigestAuthenticateBuilder {
            required: (a, Set(value.into()), c),
            optional: self.optional,
        }
    }

    /// Sets Digest-HA1 (required).
    pub fn digest_ha1(
        self,
        value: impl Into<Utf8String>,
    ) -> SipDigestAuthenticateBuilder<(A, B, Set<Utf8String>)> {
        let (a, b, _) = self.required;
        SipDigestAuthenticateBuilder {
            required: (a, b, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> SipDigestAuthenticate
    where
        A: required::DigestRealm<Utf8String>,
        B: required::DigestQop<Utf8String>,
        C: required::DigestHa1<Utf8String>,
    {
        let (a, b, c) = self.required;
        SipDigestAuthenticate {
            digest_realm: a.value(),
            digest_algorithm: self.optional.digest_algorithm,
            digest_qop: b.value(),
            digest_ha1: c.value(),
            alternate_digest_algorithm: self.optional.alternate_digest_algorithm,
            alternate_digest_ha1: self.optional.alternate_digest_ha1,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a SIP-Digest-Authenticate may carry but need not.
#[derive(Clone, Debug, Default)]
struct SipDigestAuthenticateOptional {
    digest_algorithm: Option<Utf8String>,
    alternate_digest_algorithm: Option<Utf8String>,
    alternate_digest_ha1: Option<Utf8String>,
    additional_avps: AdditionalAvps,
}

impl<R> SipDigestAuthenticateBuilder<R> {
    /// Sets Digest-Algorithm.
    pub fn digest_algorithm(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.digest_algorithm = Some(value.into());
        self
    }

    /// Sets Alternate-Digest-Algorithm.
    pub fn alternate_digest_algorithm(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.alternate_digest_algorithm = Some(value.into());
        self
    }

    /// Sets Alternate-Digest-HA1.
    pub fn alternate_digest_ha1(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.alternate_digest_ha1 = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}

// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::rfc4590;

/// The parts of an Authentication-Info header.
///
/// ```text
/// SIP-Authentication-Info ::= < AVP Header: 381 >
///                             [ Digest-Nextnonce ]
///                             [ Digest-Qop ]
///                             [ Digest-Response-Auth ]
///                             [ Digest-CNonce ]
///                             [ Digest-Nonce-Count ]
///                           * [ AVP ]
/// ```
///
/// AVP code 381, RFC 4740, 9.5.5.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SipAuthenticationInfo {
    /// Digest-Nextnonce (107), UTF8String; RFC 4590, 3.5.
    pub digest_nextnonce: Option<Utf8String>,
    /// Digest-Qop (110), UTF8String; RFC 4590, 3.8.
    pub digest_qop: Option<Utf8String>,
    /// Digest-Response-Auth (106), UTF8String; RFC 4590, 3.4.
    /// The response with which the server proves itself.
    pub digest_response_auth: Option<Utf8String>,
    /// Digest-CNonce (113), UTF8String; RFC 4590, 3.11.
    pub digest_cnonce: Option<Utf8String>,
    /// Digest-Nonce-Count (114), UTF8String; RFC 4590, 3.12.
    pub digest_nonce_count: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for SipAuthenticationInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "SIP-Authentication-Info",
    items: &[
        Item::optional(rfc4590::avp::DIGEST_NEXTNONCE.description()),
        Item::optional(rfc4590::avp::DIGEST_QOP.description()),
        Item::optional(rfc4590::avp::DIGEST_RESPONSE_AUTH.description()),
        Item::optional(rfc4590::avp::DIGEST_CNONCE.description()),
        Item::optional(rfc4590::avp::DIGEST_NONCE_COUNT.description()),
        Item::any(),
    ],
};

impl Contents for SipAuthenticationInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 107) => received.optional(0, &mut self.digest_nextnonce),
            (0, 110) => received.optional(1, &mut self.digest_qop),
            (0, 106) => received.optional(2, &mut self.digest_response_auth),
            (0, 113) => received.optional(3, &mut self.digest_cnonce),
            (0, 114) => received.optional(4, &mut self.digest_nonce_count),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&rfc4590::avp::DIGEST_NEXTNONCE, &self.digest_nextnonce);
        avps.optional(&rfc4590::avp::DIGEST_QOP, &self.digest_qop);
        avps.optional(&rfc4590::avp::DIGEST_RESPONSE_AUTH, &self.digest_response_auth);
        avps.optional(&rfc4590::avp::DIGEST_CNONCE, &self.digest_cnonce);
        avps.optional(&rfc4590::avp::DIGEST_NONCE_COUNT, &self.digest_nonce_count);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SipAuthenticationInfoBuilder builds group SipAuthenticationInfo in SipAuthenticationInfo, with additional_avps;
    optional digest_nextnonce: IntoField<Utf8String, Option<Utf8String>>, "Digest-Nextnonce";
    optional digest_qop: IntoField<Utf8String, Option<Utf8String>>, "Digest-Qop";
    optional digest_response_auth: IntoField<Utf8String, Option<Utf8String>>, "Digest-Response-Auth";
    optional digest_cnonce: IntoField<Utf8String, Option<Utf8String>>, "Digest-CNonce";
    optional digest_nonce_count: IntoField<Utf8String, Option<Utf8String>>, "Digest-Nonce-Count";
}

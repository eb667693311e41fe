// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::nasreq;
use crate::ts29229::{SipDigestAuthenticate, avp};

/// What is needed to authenticate a user.
///
/// ```text
/// SIP-Auth-Data-Item ::= < AVP Header: 612 10415 >
///                        [ SIP-Item-Number ]
///                        [ SIP-Authentication-Scheme ]
///                        [ SIP-Authenticate ]
///                        [ SIP-Authorization ]
///                        [ SIP-Authentication-Context ]
///                        [ Confidentiality-Key ]
///                        [ Integrity-Key ]
///                        [ SIP-Digest-Authenticate ]
///                        [ Framed-IP-Address ]
///                        [ Framed-IPv6-Prefix ]
///                        [ Framed-Interface-Id ]
///                      * [ Line-Identifier ]
///                      * [ AVP ]
/// ```
///
/// AVP code 612 of vendor 10415, 3GPP TS 29.229, 6.3.13.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ThreeGppSipAuthDataItem {
    /// SIP-Item-Number (613/10415), Unsigned32; 3GPP TS 29.229, 6.3.14.
    /// The order in which authentication items are to be used.
    pub three_gpp_sip_item_number: Option<u32>,
    /// SIP-Authentication-Scheme (608/10415), UTF8String; 3GPP TS 29.229, 6.3.9.
    /// The scheme as text, such as Digest-AKAv1-MD5.
    pub three_gpp_sip_authentication_scheme: Option<Utf8String>,
    /// SIP-Authenticate (609/10415), OctetString; 3GPP TS 29.229, 6.3.10.
    /// With AKA, RAND and AUTN one after the other, 16 octets each.
    pub three_gpp_sip_authenticate: Option<OctetString>,
    /// SIP-Authorization (610/10415), OctetString; 3GPP TS 29.229, 6.3.11.
    /// With AKA, the expected response, or in a request RAND and AUTS one after the other.
    pub three_gpp_sip_authorization: Option<OctetString>,
    /// SIP-Authentication-Context (611/10415), OctetString; 3GPP TS 29.229, 6.3.12.
    pub sip_authentication_context: Option<OctetString>,
    /// Confidentiality-Key (625/10415), OctetString; 3GPP TS 29.229, 6.3.27.
    /// CK, 16 octets.
    pub confidentiality_key: Option<OctetString>,
    /// Integrity-Key (626/10415), OctetString; 3GPP TS 29.229, 6.3.28.
    /// IK, 16 octets.
    pub integrity_key: Option<OctetString>,
    /// SIP-Digest-Authenticate (635/10415), Grouped; 3GPP TS 29.229, 6.3.36.
    pub sip_digest_authenticate: Option<SipDigestAuthenticate>,
    /// Framed-IP-Address (8), OctetString; RFC 7155, 4.4.10.5.1.
    /// 4 octets without an address family. ff ff ff ff lets the user, ff ff ff fe the access server
    /// choose.
    pub framed_ip_address: Option<OctetString>,
    /// Framed-IPv6-Prefix (97), OctetString; RFC 7155, 4.4.10.5.6.
    /// A reserved octet, the prefix length in bits, and as many octets of prefix as that takes.
    pub framed_ipv6_prefix: Option<OctetString>,
    /// Framed-Interface-Id (96), Unsigned64; RFC 7155, 4.4.10.5.5.
    /// The interface identifier, the lower 64 bits of an IPv6 address.
    pub framed_interface_id: Option<u64>,
    /// Line-Identifier (500/13019), OctetString; 3GPP TS 29.229, 6.3.42.
    /// The fixed line, in octets of ETSI TS 183 066.
    pub line_identifier: Vec<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ThreeGppSipAuthDataItem {}

static GRAMMAR: Grammar = Grammar {
    name: "SIP-Auth-Data-Item",
    items: &[
        Item::optional(avp::THREE_GPP_SIP_ITEM_NUMBER.description()),
        Item::optional(avp::THREE_GPP_SIP_AUTHENTICATION_SCHEME.description()),
        Item::optional(avp::THREE_GPP_SIP_AUTHENTICATE.description()),
        Item::optional(avp::THREE_GPP_SIP_AUTHORIZATION.description()),
        Item::optional(avp::SIP_AUTHENTICATION_CONTEXT.description()),
        Item::optional(avp::CONFIDENTIALITY_KEY.description()),
        Item::optional(avp::INTEGRITY_KEY.description()),
        Item::optional(avp::SIP_DIGEST_AUTHENTICATE.description()),
        Item::optional(nasreq::avp::FRAMED_IP_ADDRESS.description()),
        Item::optional(nasreq::avp::FRAMED_IPV6_PREFIX.description()),
        Item::optional(nasreq::avp::FRAMED_INTERFACE_ID.description()),
        Item::repeated(avp::LINE_IDENTIFIER.description()),
        Item::any(),
    ],
};

impl Contents for ThreeGppSipAuthDataItem {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 613) => received.optional(0, &mut self.three_gpp_sip_item_number),
            (10415, 608) => {
                received.optional(1, &mut self.three_gpp_sip_authentication_scheme)
            }
            (10415, 609) => received.optional(2, &mut self.three_gpp_sip_authenticate),
            (10415, 610) => received.optional(3, &mut self.three_gpp_sip_authorization),
            (10415, 611) => received.optional(4, &mut self.sip_authentication_context),
            (10415, 625) => received.optional(5, &mut self.confidentiality_key),
            (10415, 626) => received.optional(6, &mut self.integrity_key),
            (10415, 635) => received.optional(7, &mut self.sip_digest_authenticate),
            (0, 8) => received.optional(8, &mut self.framed_ip_address),
            (0, 97) => received.optional(9, &mut self.framed_ipv6_prefix),
            (0, 96) => received.optional(10, &mut self.framed_interface_id),
            (13019, 500) => received.many(11, &mut self.line_identifier),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::THREE_GPP_SIP_ITEM_NUMBER, &self.three_gpp_sip_item_number);
        avps.optional(
            &avp::THREE_GPP_SIP_AUTHENTICATION_SCHEME,
            &self.three_gpp_sip_authentication_scheme,
        );
        avps.optional(
            &avp::THREE_GPP_SIP_AUTHENTICATE,
            &self.three_gpp_sip_authenticate,
        );
        avps.optional(
            &avp::THREE_GPP_SIP_AUTHORIZATION,
            &self.three_gpp_sip_authorization,
        );
        avps.optional(
            &avp::SIP_AUTHENTICATION_CONTEXT,
            &self.sip_authentication_context,
        );
        avps.optional(&avp::CONFIDENTIALITY_KEY, &self.confidentiality_key);
        avps.optional(&avp::INTEGRITY_KEY, &self.integrity_key);
        avps.optional(&avp::SIP_DIGEST_AUTHENTICATE, &self.sip_digest_authenticate);
        avps.optional(&nasreq::avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        avps.optional(&nasreq::avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        avps.optional(&nasreq::avp::FRAMED_INTERFACE_ID, &self.framed_interface_id);
        avps.many(&avp::LINE_IDENTIFIER, &self.line_identifier);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ThreeGppSipAuthDataItemBuilder builds group ThreeGppSipAuthDataItem in Box<ThreeGppSipAuthDataItem>, with additional_avps;
    optional three_gpp_sip_item_number: IntoField<u32, Option<u32>>, "SIP-Item-Number";
    optional three_gpp_sip_authentication_scheme: IntoField<Utf8String, Option<Utf8String>>, "SIP-Authentication-Scheme";
    optional three_gpp_sip_authenticate: IntoField<OctetString, Option<OctetString>>, "SIP-Authenticate";
    optional three_gpp_sip_authorization: IntoField<OctetString, Option<OctetString>>, "SIP-Authorization";
    optional sip_authentication_context: IntoField<OctetString, Option<OctetString>>, "SIP-Authentication-Context";
    optional confidentiality_key: IntoField<OctetString, Option<OctetString>>, "Confidentiality-Key";
    optional integrity_key: IntoField<OctetString, Option<OctetString>>, "Integrity-Key";
    optional sip_digest_authenticate: IntoField<SipDigestAuthenticate, Option<SipDigestAuthenticate>>, "SIP-Digest-Authenticate";
    optional framed_ip_address: IntoField<OctetString, Option<OctetString>>, "Framed-IP-Address";
    optional framed_ipv6_prefix: IntoField<OctetString, Option<OctetString>>, "Framed-IPv6-Prefix";
    optional framed_interface_id: IntoField<u64, Option<u64>>, "Framed-Interface-Id";
    repeated line_identifier, line_identifiers: IntoField<OctetString>, "Line-Identifier";
}

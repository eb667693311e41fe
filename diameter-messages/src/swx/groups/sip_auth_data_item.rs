// @generated from dictionaries/swx.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::ts29229;

/// What is needed to authenticate a user; shorter than that of Cx.
///
/// ```text
/// SIP-Auth-Data-Item ::= < AVP Header: 612 10415 >
///                        [ SIP-Item-Number ]
///                        [ SIP-Authentication-Scheme ]
///                        [ SIP-Authenticate ]
///                        [ SIP-Authorization ]
///                        [ Confidentiality-Key ]
///                        [ Integrity-Key ]
///                      * [ AVP ]
/// ```
///
/// AVP code 612 of vendor 10415, 3GPP TS 29.273, 8.2.3.9.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SipAuthDataItem {
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
    /// Confidentiality-Key (625/10415), OctetString; 3GPP TS 29.229, 6.3.27.
    /// CK, 16 octets.
    pub confidentiality_key: Option<OctetString>,
    /// Integrity-Key (626/10415), OctetString; 3GPP TS 29.229, 6.3.28.
    /// IK, 16 octets.
    pub integrity_key: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for SipAuthDataItem {}

static GRAMMAR: Grammar = Grammar {
    name: "SIP-Auth-Data-Item",
    items: &[
        Item::optional(ts29229::avp::THREE_GPP_SIP_ITEM_NUMBER.description()),
        Item::optional(ts29229::avp::THREE_GPP_SIP_AUTHENTICATION_SCHEME.description()),
        Item::optional(ts29229::avp::THREE_GPP_SIP_AUTHENTICATE.description()),
        Item::optional(ts29229::avp::THREE_GPP_SIP_AUTHORIZATION.description()),
        Item::optional(ts29229::avp::CONFIDENTIALITY_KEY.description()),
        Item::optional(ts29229::avp::INTEGRITY_KEY.description()),
        Item::any(),
    ],
};

impl Contents for SipAuthDataItem {
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
            (10415, 625) => received.optional(4, &mut self.confidentiality_key),
            (10415, 626) => received.optional(5, &mut self.integrity_key),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &ts29229::avp::THREE_GPP_SIP_ITEM_NUMBER,
            &self.three_gpp_sip_item_number,
        );
        avps.optional(
            &ts29229::avp::THREE_GPP_SIP_AUTHENTICATION_SCHEME,
            &self.three_gpp_sip_authentication_scheme,
        );
        avps.optional(
            &ts29229::avp::THREE_GPP_SIP_AUTHENTICATE,
            &self.three_gpp_sip_authenticate,
        );
        avps.optional(
            &ts29229::avp::THREE_GPP_SIP_AUTHORIZATION,
            &self.three_gpp_sip_authorization,
        );
        avps.optional(&ts29229::avp::CONFIDENTIALITY_KEY, &self.confidentiality_key);
        avps.optional(&ts29229::avp::INTEGRITY_KEY, &self.integrity_key);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SipAuthDataItemBuilder builds group SipAuthDataItem in SipAuthDataItem, with additional_avps;
    optional three_gpp_sip_item_number: IntoField<u32, Option<u32>>, "SIP-Item-Number";
    optional three_gpp_sip_authentication_scheme: IntoField<Utf8String, Option<Utf8String>>, "SIP-Authentication-Scheme";
    optional three_gpp_sip_authenticate: IntoField<OctetString, Option<OctetString>>, "SIP-Authenticate";
    optional three_gpp_sip_authorization: IntoField<OctetString, Option<OctetString>>, "SIP-Authorization";
    optional confidentiality_key: IntoField<OctetString, Option<OctetString>>, "Confidentiality-Key";
    optional integrity_key: IntoField<OctetString, Option<OctetString>>, "Integrity-Key";
}

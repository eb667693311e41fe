// @generated from dictionaries/swx.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
    Utf8String,
};
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
pub struct SipAuthDataItem {
    /// SIP-Item-Number (613/10415), Unsigned32; 3GPP TS 29.229, 6.3.14.
    pub three_gpp_sip_item_number: Option<u32>,
    /// SIP-Authentication-Scheme (608/10415), UTF8String; 3GPP TS 29.229, 6.3.9.
    pub three_gpp_sip_authentication_scheme: Option<Utf8String>,
    /// SIP-Authenticate (609/10415), OctetString; 3GPP TS 29.229, 6.3.10.
    pub three_gpp_sip_authenticate: Option<OctetString>,
    /// SIP-Authorization (610/10415), OctetString; 3GPP TS 29.229, 6.3.11.
    pub three_gpp_sip_authorization: Option<OctetString>,
    /// Confidentiality-Key (625/10415), OctetString; 3GPP TS 29.229, 6.3.27.
    pub confidentiality_key: Option<OctetString>,
    /// Integrity-Key (626/10415), OctetString; 3GPP TS 29.229, 6.3.28.
    pub integrity_key: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl SipAuthDataItem {
    /// Starts building the AVPs of a SIP-Auth-Data-Item.
    pub fn builder() -> SipAuthDataItemBuilder {
        SipAuthDataItemBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .optional(
                &ts29229::avp::THREE_GPP_SIP_ITEM_NUMBER,
                &self.three_gpp_sip_item_number,
            );
        encoder
            .optional(
                &ts29229::avp::THREE_GPP_SIP_AUTHENTICATION_SCHEME,
                &self.three_gpp_sip_authentication_scheme,
            );
        encoder
            .optional(
                &ts29229::avp::THREE_GPP_SIP_AUTHENTICATE,
                &self.three_gpp_sip_authenticate,
            );
        encoder
            .optional(
                &ts29229::avp::THREE_GPP_SIP_AUTHORIZATION,
                &self.three_gpp_sip_authorization,
            );
        encoder.optional(&ts29229::avp::CONFIDENTIALITY_KEY, &self.confidentiality_key);
        encoder.optional(&ts29229::avp::INTEGRITY_KEY, &self.integrity_key);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`SipAuthDataItem`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct SipAuthDataItemBuilder {
    contents: SipAuthDataItem,
}

impl SipAuthDataItemBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets SIP-Item-Number.
    pub fn three_gpp_sip_item_number(mut self, value: u32) -> Self {
        self.contents.three_gpp_sip_item_number = Some(value);
        self
    }

    /// Sets SIP-Authentication-Scheme.
    pub fn three_gpp_sip_authentication_scheme(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.contents.three_gpp_sip_authentication_scheme = Some(value.into());
        self
    }

    /// Sets SIP-Authenticate.
    pub fn three_gpp_sip_authenticate(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.three_gpp_sip_authenticate = Some(value.into());
        self
    }

    /// Sets SIP-Authorization.
    pub fn three_gpp_sip_authorization(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.three_gpp_sip_authorization = Some(value.into());
        self
    }

    /// Sets Confidentiality-Key.
    pub fn confidentiality_key(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.confidentiality_key = Some(value.into());
        self
    }

    /// Sets Integrity-Key.
    pub fn integrity_key(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.integrity_key = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> SipAuthDataItem {
        self.contents
    }
}

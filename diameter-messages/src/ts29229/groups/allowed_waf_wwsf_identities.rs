// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread, Utf8String,
};
use crate::ts29229::avp;
use diameter_core::builder::append;

/// The WebRTC functions a user may come through.
///
/// ```text
/// Allowed-WAF-WWSF-Identities ::= < AVP Header: 656 10415 >
///                               * [ WebRTC-Authentication-Function-Name ]
///                               * [ WebRTC-Web-Server-Function-Name ]
///                               * [ AVP ]
/// ```
///
/// AVP code 656 of vendor 10415, 3GPP TS 29.229, 6.3.64.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AllowedWafWwsfIdentities {
    /// WebRTC-Authentication-Function-Name (657/10415), UTF8String; 3GPP TS 29.229, 6.3.65.
    pub web_rtc_authentication_function_name: Vec<Utf8String>,
    /// WebRTC-Web-Server-Function-Name (658/10415), UTF8String; 3GPP TS 29.229, 6.3.66.
    pub web_rtc_web_server_function_name: Vec<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl AllowedWafWwsfIdentities {
    /// Starts building the AVPs of an Allowed-WAF-WWSF-Identities.
    pub fn builder() -> AllowedWafWwsfIdentitiesBuilder {
        AllowedWafWwsfIdentitiesBuilder::new()
    }
}

impl Group for AllowedWafWwsfIdentities {}

static GRAMMAR: Grammar = Grammar {
    name: "Allowed-WAF-WWSF-Identities",
    items: &[
        Item::repeated(avp::WEB_RTC_AUTHENTICATION_FUNCTION_NAME.description()),
        Item::repeated(avp::WEB_RTC_WEB_SERVER_FUNCTION_NAME.description()),
        Item::any(),
    ],
};

impl Contents for AllowedWafWwsfIdentities {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 657) => {
                received.many(0, &mut self.web_rtc_authentication_function_name)
            }
            (10415, 658) => received.many(1, &mut self.web_rtc_web_server_function_name),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .many(
                &avp::WEB_RTC_AUTHENTICATION_FUNCTION_NAME,
                &self.web_rtc_authentication_function_name,
            );
        encoder
            .many(
                &avp::WEB_RTC_WEB_SERVER_FUNCTION_NAME,
                &self.web_rtc_web_server_function_name,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`AllowedWafWwsfIdentities`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct AllowedWafWwsfIdentitiesBuilder {
    contents: AllowedWafWwsfIdentities,
}

impl AllowedWafWwsfIdentitiesBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one WebRTC-Authentication-Function-Name.
    pub fn web_rtc_authentication_function_name(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        append(&mut self.contents.web_rtc_authentication_function_name, value.into());
        self
    }

    /// Adds any number of WebRTC-Authentication-Function-Name.
    pub fn web_rtc_authentication_function_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.contents
            .web_rtc_authentication_function_name
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one WebRTC-Web-Server-Function-Name.
    pub fn web_rtc_web_server_function_name(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        append(&mut self.contents.web_rtc_web_server_function_name, value.into());
        self
    }

    /// Adds any number of WebRTC-Web-Server-Function-Name.
    pub fn web_rtc_web_server_function_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.contents
            .web_rtc_web_server_function_name
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> AllowedWafWwsfIdentities {
        self.contents
    }
}

// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::ts29229::avp;

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
#[non_exhaustive]
pub struct AllowedWafWwsfIdentities {
    /// WebRTC-Authentication-Function-Name (657/10415), UTF8String; 3GPP TS 29.229, 6.3.65.
    pub web_rtc_authentication_function_name: Vec<Utf8String>,
    /// WebRTC-Web-Server-Function-Name (658/10415), UTF8String; 3GPP TS 29.229, 6.3.66.
    pub web_rtc_web_server_function_name: Vec<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(
            &avp::WEB_RTC_AUTHENTICATION_FUNCTION_NAME,
            &self.web_rtc_authentication_function_name,
        );
        avps.many(
            &avp::WEB_RTC_WEB_SERVER_FUNCTION_NAME,
            &self.web_rtc_web_server_function_name,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AllowedWafWwsfIdentitiesBuilder builds group AllowedWafWwsfIdentities in AllowedWafWwsfIdentities, with additional_avps;
    repeated web_rtc_authentication_function_name, web_rtc_authentication_function_names: IntoField<Utf8String>, "WebRTC-Authentication-Function-Name";
    repeated web_rtc_web_server_function_name, web_rtc_web_server_function_names: IntoField<Utf8String>, "WebRTC-Web-Server-Function-Name";
}

// @generated from dictionaries/swx.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Item, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7683;
use crate::rfc7944;
use crate::rfc8583;
use crate::ts29229;
use crate::ts29273;
use crate::base::{
    AuthSessionState, ExperimentalResult, ProxyInfo, ResultCode,
    VendorSpecificApplicationId,
};
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::swx::{SipAuthDataItem, avp};
use crate::ts29229::SupportedFeatures;

/// The AAA server asks for authentication vectors.
///
/// ```text
/// <MAA> ::= < Diameter Header: 303, PXY, 16777265 >
///           < Session-Id >
///           [ DRMP ]
///           { Vendor-Specific-Application-Id }
///           [ Result-Code ]
///           [ Experimental-Result ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           { User-Name }
///           [ SIP-Number-Auth-Items ]
///         * [ SIP-Auth-Data-Item ]
///           [ 3GPP-AAA-Server-Name ]
///           [ OC-Supported-Features ]
///           [ OC-OLR ]
///         * [ Load ]
///         * [ Supported-Features ]
///         * [ Proxy-Info ]
///         * [ AVP ]
/// ```
///
/// Command code 303, 3GPP TS 29.273, 8.2.2.1.
#[doc(alias = "MAA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MultimediaAuthAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: VendorSpecificApplicationId,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Utf8String,
    /// SIP-Number-Auth-Items (607/10415), Unsigned32; 3GPP TS 29.229, 6.3.8.
    /// How many authentication items are wanted or given.
    pub three_gpp_sip_number_auth_items: Option<u32>,
    /// SIP-Auth-Data-Item (612/10415), Grouped; 3GPP TS 29.273, 8.2.3.9.
    pub sip_auth_data_item: Vec<SipAuthDataItem>,
    /// 3GPP-AAA-Server-Name (318/10415), DiameterIdentity; 3GPP TS 29.273, 8.2.3.24.
    /// The server in charge of the user.
    pub three_gpp_aaa_server_name: Option<DiameterIdentity>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// OC-OLR (623), Grouped; RFC 7683, 7.3.
    pub oc_olr: Option<OcOlr>,
    /// Load (650), Grouped; RFC 8583, 7.1.
    pub load: Vec<Load>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for MultimediaAuthAnswer {}

impl Command for MultimediaAuthAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Multimedia-Auth-Answer",
    abbreviation: "MAA",
    code: Some(303),
    application_id: 16777265,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::swx::DICTIONARY,
    answer: None,
    normalize: normalize::<MultimediaAuthAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Multimedia-Auth-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::USER_NAME.description()),
        Item::optional(ts29229::avp::THREE_GPP_SIP_NUMBER_AUTH_ITEMS.description()),
        Item::repeated(avp::SIP_AUTH_DATA_ITEM.description()),
        Item::optional(ts29273::avp::THREE_GPP_AAA_SERVER_NAME.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(rfc7683::avp::OC_OLR.description()),
        Item::repeated(rfc8583::avp::LOAD.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::any(),
    ],
};

impl Contents for MultimediaAuthAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            vendor_specific_application_id: unread.value(),
            result_code: None,
            experimental_result: None,
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            user_name: unread.value(),
            three_gpp_sip_number_auth_items: None,
            sip_auth_data_item: Vec::new(),
            three_gpp_aaa_server_name: None,
            oc_supported_features: None,
            oc_olr: None,
            load: Vec::new(),
            supported_features: Vec::new(),
            proxy_info: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 260) => received.one(2, 1, &mut self.vendor_specific_application_id),
            (0, 268) => received.optional(3, &mut self.result_code),
            (0, 297) => received.optional(4, &mut self.experimental_result),
            (0, 277) => received.one(5, 2, &mut self.auth_session_state),
            (0, 264) => received.one(6, 3, &mut self.origin_host),
            (0, 296) => received.one(7, 4, &mut self.origin_realm),
            (0, 1) => received.one(8, 5, &mut self.user_name),
            (10415, 607) => {
                received.optional(9, &mut self.three_gpp_sip_number_auth_items)
            }
            (10415, 612) => received.many(10, &mut self.sip_auth_data_item),
            (10415, 318) => received.optional(11, &mut self.three_gpp_aaa_server_name),
            (0, 621) => received.optional(12, &mut self.oc_supported_features),
            (0, 623) => received.optional(13, &mut self.oc_olr),
            (0, 650) => received.many(14, &mut self.load),
            (10415, 628) => received.many(15, &mut self.supported_features),
            (0, 284) => received.many(16, &mut self.proxy_info),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(
            &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
            &self.vendor_specific_application_id,
        );
        avps.optional(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::USER_NAME, &self.user_name);
        avps.optional(
            &ts29229::avp::THREE_GPP_SIP_NUMBER_AUTH_ITEMS,
            &self.three_gpp_sip_number_auth_items,
        );
        avps.many(&avp::SIP_AUTH_DATA_ITEM, &self.sip_auth_data_item);
        avps.optional(
            &ts29273::avp::THREE_GPP_AAA_SERVER_NAME,
            &self.three_gpp_aaa_server_name,
        );
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional(&rfc7683::avp::OC_OLR, &self.oc_olr);
        avps.many(&rfc8583::avp::LOAD, &self.load);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MultimediaAuthAnswerBuilder<(A, B, C, D, E, F) = (Unset, Set, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command MultimediaAuthAnswer in Box<MultimediaAuthAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required vendor_specific_application_id: IntoField<VendorSpecificApplicationId> = VendorSpecificApplicationId::builder().vendor_id(10415).auth_application_id(16777265).build(), "Vendor-Specific-Application-Id" => (A, Set, C, D, E, F), B: required::VendorSpecificApplicationId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, B, Set, D, E, F), C: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, Set, E, F), D: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, Set, F), E: required::OriginRealm;
    required user_name: IntoField<Utf8String>, "User-Name" => (A, B, C, D, E, Set), F: required::UserName;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional result_code: IntoField<ResultCode, Option<ResultCode>>, "Result-Code";
    optional experimental_result: IntoField<ExperimentalResult, Option<ExperimentalResult>>, "Experimental-Result";
    optional three_gpp_sip_number_auth_items: IntoField<u32, Option<u32>>, "SIP-Number-Auth-Items";
    optional three_gpp_aaa_server_name: IntoIdentity<Option<DiameterIdentity>>, "3GPP-AAA-Server-Name";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional oc_olr: IntoField<OcOlr, Option<OcOlr>>, "OC-OLR";
    repeated sip_auth_data_item, sip_auth_data_items: IntoField<SipAuthDataItem>, "SIP-Auth-Data-Item";
    repeated load, loads: IntoField<Load>, "Load";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
}

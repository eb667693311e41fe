// @generated from dictionaries/sta.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    DiameterUri, Grammar, Item, OctetString, Utf8String,
};
use crate::required;
use crate::base;
use crate::eap;
use crate::rfc5447;
use crate::rfc5779;
use crate::rfc6734;
use crate::rfc6942;
use crate::rfc7683;
use crate::rfc7944;
use crate::rfc8583;
use crate::ts29061;
use crate::ts29229;
use crate::ts29272;
use crate::ts29273;
use crate::base::{AuthRequestType, ExperimentalResult, ProxyInfo, ResultCode};
use crate::credit_control::SubscriptionId;
use crate::rfc5447::Mip6AgentInfo;
use crate::rfc6734::Key;
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::sta::avp;
use crate::ts29229::SupportedFeatures;
use crate::ts29272::{Ambr, ApnConfiguration, EmergencyInfo, TerminalInformation};
use crate::ts29273::{AnTrusted, DeaFlags, TraceInfo, TwanConnectivityParameters};

/// Carries an EAP packet of the user; the answer carries the next one, or the outcome with the
/// user's authorization.
///
/// ```text
/// <DEA> ::= < Diameter Header: 268, PXY, 16777250 >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Application-Id }
///           { Result-Code }
///           [ Experimental-Result ]
///           { Origin-Host }
///           { Origin-Realm }
///           { Auth-Request-Type }
///           [ EAP-Payload ]
///           [ User-Name ]
///           [ Session-Timeout ]
///           [ Acct-Interim-Interval ]
///           [ EAP-Master-Session-Key ]
///           [ Context-Identifier ]
///           [ APN-OI-Replacement ]
///         * [ APN-Configuration ]
///           [ rfc5447:MIP6-Agent-Info ]
///           [ MIP6-Feature-Vector ]
///           [ Mobile-Node-Identifier ]
///           [ 3GPP-Charging-Characteristics ]
///           [ AMBR ]
///         * [ Redirect-Host ]
///           [ AN-Trusted ]
///           [ Trace-Info ]
///           [ Subscription-Id ]
///           [ OC-Supported-Features ]
///           [ OC-OLR ]
///         * [ Load ]
///         * [ Supported-Features ]
///           [ MIP-FA-RK ]
///           [ MIP-FA-RK-SPI ]
///           [ DEA-Flags ]
///           [ TWAN-Connection-Mode ]
///           [ TWAN-Connectivity-Parameters ]
///           [ WLCP-Key ]
///           [ Terminal-Information ]
///           [ UE-Usage-Type ]
///           [ Emergency-Services ]
///           [ Emergency-Info ]
///           [ Key ]
///           [ ERP-Realm ]
///         * [ Proxy-Info ]
///         * [ AVP ]
/// ```
///
/// Command code 268, 3GPP TS 29.273, 5.2.2.1.1/5.2.2.1.2.
#[doc(alias = "DEA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DiameterEapAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Auth-Request-Type (274), Enumerated; RFC 6733, 8.7.
    pub auth_request_type: AuthRequestType,
    /// EAP-Payload (462), OctetString; RFC 4072, 4.1.1.
    /// An EAP packet.
    pub eap_payload: Option<OctetString>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// Session-Timeout (27), Unsigned32; RFC 6733, 8.13.
    /// Seconds until the session ends; 0 or absence is no limit.
    pub session_timeout: Option<u32>,
    /// Acct-Interim-Interval (85), Unsigned32; RFC 6733, 9.8.2.
    /// Seconds between interim records; 0 or absence asks for none.
    pub acct_interim_interval: Option<u32>,
    /// EAP-Master-Session-Key (464), OctetString; RFC 4072, 4.1.3.
    /// The key that EAP agreed on, in clear: protect the connection.
    pub eap_master_session_key: Option<OctetString>,
    /// Context-Identifier (1423/10415), Unsigned32; 3GPP TS 29.272, 7.3.27.
    /// Identifies an APN configuration or PDP context among those of one user.
    pub context_identifier: Option<u32>,
    /// APN-OI-Replacement (1427/10415), UTF8String; 3GPP TS 29.272, 7.3.32.
    /// Takes the place of the APN operator identifier when the gateway's name is built.
    pub apn_oi_replacement: Option<Utf8String>,
    /// APN-Configuration (1430/10415), Grouped; 3GPP TS 29.272, 7.3.35.
    pub apn_configuration: Vec<ApnConfiguration>,
    /// MIP6-Agent-Info (486), Grouped; RFC 5447, 4.2.1.
    pub mip6_agent_info: Option<Mip6AgentInfo>,
    /// MIP6-Feature-Vector (124), Unsigned64; RFC 5447, 4.2.5.
    /// A bit mask, 64 bits wide, of the mobility features of the access server and the home server.
    pub mip6_feature_vector: Option<u64>,
    /// Mobile-Node-Identifier (506), UTF8String; RFC 5779, 5.6.
    /// The mobile node, as a network access identifier.
    pub mobile_node_identifier: Option<Utf8String>,
    /// 3GPP-Charging-Characteristics (13/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// The charging characteristics as text, 4 hexadecimal digits.
    pub three_gpp_charging_characteristics: Option<Utf8String>,
    /// AMBR (1435/10415), Grouped; 3GPP TS 29.272, 7.3.41.
    pub ambr: Option<Ambr>,
    /// Redirect-Host (292), DiameterURI; RFC 6733, 6.12.
    /// Where to send the redirected request; several are alternatives.
    pub redirect_host: Vec<DiameterUri>,
    /// AN-Trusted (1503/10415), Enumerated; 3GPP TS 29.273, 5.2.3.9.
    pub an_trusted: Option<AnTrusted>,
    /// Trace-Info (1505/10415), Grouped; 3GPP TS 29.273, 8.2.3.1.3.
    pub trace_info: Option<TraceInfo>,
    /// Subscription-Id (443), Grouped; 3GPP TS 29.273, 5.2.3.1.
    pub subscription_id: Option<SubscriptionId>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// OC-OLR (623), Grouped; RFC 7683, 7.3.
    pub oc_olr: Option<OcOlr>,
    /// Load (650), Grouped; RFC 8583, 7.1.
    pub load: Vec<Load>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// MIP-FA-RK (1506/10415), OctetString; 3GPP TS 29.273, 5.2.3.12.
    pub mip_fa_rk: Option<OctetString>,
    /// MIP-FA-RK-SPI (1507/10415), Unsigned32; 3GPP TS 29.273, 5.2.3.13.
    pub mip_fa_rk_spi: Option<u32>,
    /// DEA-Flags (1521/10415), Unsigned32; 3GPP TS 29.273, 5.2.3.21.
    pub dea_flags: Option<DeaFlags>,
    /// TWAN-Connection-Mode (1527/10415), Unsigned32; 3GPP TS 29.273, 5.2.3.25.
    pub twan_connection_mode: Option<u32>,
    /// TWAN-Connectivity-Parameters (1528/10415), Grouped; 3GPP TS 29.273, 5.2.3.26.
    pub twan_connectivity_parameters: Option<TwanConnectivityParameters>,
    /// WLCP-Key (1535/10415), OctetString; 3GPP TS 29.273, 5.2.3.33.
    pub wlcp_key: Option<OctetString>,
    /// Terminal-Information (1401/10415), Grouped; 3GPP TS 29.272, 7.3.3.
    pub terminal_information: Option<TerminalInformation>,
    /// UE-Usage-Type (1680/10415), Unsigned32; 3GPP TS 29.272, 7.3.202.
    /// A number that selects a dedicated core network; 0 to 127 are standardised, 128 to 255 the
    /// operator's.
    pub ue_usage_type: Option<u32>,
    /// Emergency-Services (1538/10415), Unsigned32; 3GPP TS 29.273, 7.2.3.4.
    /// A bit mask: bit 0, emergency.
    pub emergency_services: Option<u32>,
    /// Emergency-Info (1687/10415), Grouped; 3GPP TS 29.272, 7.3.210.
    pub emergency_info: Option<EmergencyInfo>,
    /// Key (581), Grouped; RFC 6734, 3.1.
    pub key: Option<Key>,
    /// ERP-Realm (619), DiameterIdentity; RFC 6942, 8.2.
    /// The realm of the EAP re-authentication protocol.
    pub erp_realm: Option<DiameterIdentity>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Answer for DiameterEapAnswer {}

impl Command for DiameterEapAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Diameter-EAP-Answer",
    abbreviation: "DEA",
    code: Some(268),
    application_id: 16777250,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::sta::DICTIONARY,
    answer: None,
    normalize: normalize::<DiameterEapAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Diameter-EAP-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::AUTH_REQUEST_TYPE.description()),
        Item::optional(eap::avp::EAP_PAYLOAD.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(base::avp::SESSION_TIMEOUT.description()),
        Item::optional(base::avp::ACCT_INTERIM_INTERVAL.description()),
        Item::optional(eap::avp::EAP_MASTER_SESSION_KEY.description()),
        Item::optional(ts29272::avp::CONTEXT_IDENTIFIER.description()),
        Item::optional(ts29272::avp::APN_OI_REPLACEMENT.description()),
        Item::repeated(ts29272::avp::APN_CONFIGURATION.description()),
        Item::optional(rfc5447::avp::MIP6_AGENT_INFO.description()),
        Item::optional(rfc5447::avp::MIP6_FEATURE_VECTOR.description()),
        Item::optional(rfc5779::avp::MOBILE_NODE_IDENTIFIER.description()),
        Item::optional(ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS.description()),
        Item::optional(ts29272::avp::AMBR.description()),
        Item::repeated(base::avp::REDIRECT_HOST.description()),
        Item::optional(ts29273::avp::AN_TRUSTED.description()),
        Item::optional(ts29273::avp::TRACE_INFO.description()),
        Item::optional(avp::SUBSCRIPTION_ID.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(rfc7683::avp::OC_OLR.description()),
        Item::repeated(rfc8583::avp::LOAD.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(ts29273::avp::MIP_FA_RK.description()),
        Item::optional(ts29273::avp::MIP_FA_RK_SPI.description()),
        Item::optional(ts29273::avp::DEA_FLAGS.description()),
        Item::optional(ts29273::avp::TWAN_CONNECTION_MODE.description()),
        Item::optional(ts29273::avp::TWAN_CONNECTIVITY_PARAMETERS.description()),
        Item::optional(ts29273::avp::WLCP_KEY.description()),
        Item::optional(ts29272::avp::TERMINAL_INFORMATION.description()),
        Item::optional(ts29272::avp::UE_USAGE_TYPE.description()),
        Item::optional(ts29273::avp::EMERGENCY_SERVICES.description()),
        Item::optional(ts29272::avp::EMERGENCY_INFO.description()),
        Item::optional(rfc6734::avp::KEY.description()),
        Item::optional(rfc6942::avp::ERP_REALM.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::any(),
    ],
};

impl Contents for DiameterEapAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            auth_application_id: unread.value(),
            result_code: unread.value(),
            experimental_result: None,
            origin_host: unread.value(),
            origin_realm: unread.value(),
            auth_request_type: unread.value(),
            eap_payload: None,
            user_name: None,
            session_timeout: None,
            acct_interim_interval: None,
            eap_master_session_key: None,
            context_identifier: None,
            apn_oi_replacement: None,
            apn_configuration: Vec::new(),
            mip6_agent_info: None,
            mip6_feature_vector: None,
            mobile_node_identifier: None,
            three_gpp_charging_characteristics: None,
            ambr: None,
            redirect_host: Vec::new(),
            an_trusted: None,
            trace_info: None,
            subscription_id: None,
            oc_supported_features: None,
            oc_olr: None,
            load: Vec::new(),
            supported_features: Vec::new(),
            mip_fa_rk: None,
            mip_fa_rk_spi: None,
            dea_flags: None,
            twan_connection_mode: None,
            twan_connectivity_parameters: None,
            wlcp_key: None,
            terminal_information: None,
            ue_usage_type: None,
            emergency_services: None,
            emergency_info: None,
            key: None,
            erp_realm: None,
            proxy_info: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 258) => received.one(2, 1, &mut self.auth_application_id),
            (0, 268) => received.one(3, 2, &mut self.result_code),
            (0, 297) => received.optional(4, &mut self.experimental_result),
            (0, 264) => received.one(5, 3, &mut self.origin_host),
            (0, 296) => received.one(6, 4, &mut self.origin_realm),
            (0, 274) => received.one(7, 5, &mut self.auth_request_type),
            (0, 462) => received.optional(8, &mut self.eap_payload),
            (0, 1) => received.optional(9, &mut self.user_name),
            (0, 27) => received.optional(10, &mut self.session_timeout),
            (0, 85) => received.optional(11, &mut self.acct_interim_interval),
            (0, 464) => received.optional(12, &mut self.eap_master_session_key),
            (10415, 1423) => received.optional(13, &mut self.context_identifier),
            (10415, 1427) => received.optional(14, &mut self.apn_oi_replacement),
            (10415, 1430) => received.many(15, &mut self.apn_configuration),
            (0, 486) => received.optional(16, &mut self.mip6_agent_info),
            (0, 124) => received.optional(17, &mut self.mip6_feature_vector),
            (0, 506) => received.optional(18, &mut self.mobile_node_identifier),
            (10415, 13) => {
                received.optional(19, &mut self.three_gpp_charging_characteristics)
            }
            (10415, 1435) => received.optional(20, &mut self.ambr),
            (0, 292) => received.many(21, &mut self.redirect_host),
            (10415, 1503) => received.optional(22, &mut self.an_trusted),
            (10415, 1505) => received.optional(23, &mut self.trace_info),
            (0, 443) => received.optional(24, &mut self.subscription_id),
            (0, 621) => received.optional(25, &mut self.oc_supported_features),
            (0, 623) => received.optional(26, &mut self.oc_olr),
            (0, 650) => received.many(27, &mut self.load),
            (10415, 628) => received.many(28, &mut self.supported_features),
            (10415, 1506) => received.optional(29, &mut self.mip_fa_rk),
            (10415, 1507) => received.optional(30, &mut self.mip_fa_rk_spi),
            (10415, 1521) => received.optional(31, &mut self.dea_flags),
            (10415, 1527) => received.optional(32, &mut self.twan_connection_mode),
            (10415, 1528) => {
                received.optional(33, &mut self.twan_connectivity_parameters)
            }
            (10415, 1535) => received.optional(34, &mut self.wlcp_key),
            (10415, 1401) => received.optional(35, &mut self.terminal_information),
            (10415, 1680) => received.optional(36, &mut self.ue_usage_type),
            (10415, 1538) => received.optional(37, &mut self.emergency_services),
            (10415, 1687) => received.optional(38, &mut self.emergency_info),
            (0, 581) => received.optional(39, &mut self.key),
            (0, 619) => received.optional(40, &mut self.erp_realm),
            (0, 284) => received.many(41, &mut self.proxy_info),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::AUTH_REQUEST_TYPE, &self.auth_request_type);
        avps.optional(&eap::avp::EAP_PAYLOAD, &self.eap_payload);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&base::avp::SESSION_TIMEOUT, &self.session_timeout);
        avps.optional(&base::avp::ACCT_INTERIM_INTERVAL, &self.acct_interim_interval);
        avps.optional(&eap::avp::EAP_MASTER_SESSION_KEY, &self.eap_master_session_key);
        avps.optional(&ts29272::avp::CONTEXT_IDENTIFIER, &self.context_identifier);
        avps.optional(&ts29272::avp::APN_OI_REPLACEMENT, &self.apn_oi_replacement);
        avps.many(&ts29272::avp::APN_CONFIGURATION, &self.apn_configuration);
        avps.optional(&rfc5447::avp::MIP6_AGENT_INFO, &self.mip6_agent_info);
        avps.optional(&rfc5447::avp::MIP6_FEATURE_VECTOR, &self.mip6_feature_vector);
        avps.optional(
            &rfc5779::avp::MOBILE_NODE_IDENTIFIER,
            &self.mobile_node_identifier,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS,
            &self.three_gpp_charging_characteristics,
        );
        avps.optional(&ts29272::avp::AMBR, &self.ambr);
        avps.many(&base::avp::REDIRECT_HOST, &self.redirect_host);
        avps.optional(&ts29273::avp::AN_TRUSTED, &self.an_trusted);
        avps.optional(&ts29273::avp::TRACE_INFO, &self.trace_info);
        avps.optional(&avp::SUBSCRIPTION_ID, &self.subscription_id);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional(&rfc7683::avp::OC_OLR, &self.oc_olr);
        avps.many(&rfc8583::avp::LOAD, &self.load);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&ts29273::avp::MIP_FA_RK, &self.mip_fa_rk);
        avps.optional(&ts29273::avp::MIP_FA_RK_SPI, &self.mip_fa_rk_spi);
        avps.optional(&ts29273::avp::DEA_FLAGS, &self.dea_flags);
        avps.optional(&ts29273::avp::TWAN_CONNECTION_MODE, &self.twan_connection_mode);
        avps.optional(
            &ts29273::avp::TWAN_CONNECTIVITY_PARAMETERS,
            &self.twan_connectivity_parameters,
        );
        avps.optional(&ts29273::avp::WLCP_KEY, &self.wlcp_key);
        avps.optional(&ts29272::avp::TERMINAL_INFORMATION, &self.terminal_information);
        avps.optional(&ts29272::avp::UE_USAGE_TYPE, &self.ue_usage_type);
        avps.optional(&ts29273::avp::EMERGENCY_SERVICES, &self.emergency_services);
        avps.optional(&ts29272::avp::EMERGENCY_INFO, &self.emergency_info);
        avps.optional(&rfc6734::avp::KEY, &self.key);
        avps.optional(&rfc6942::avp::ERP_REALM, &self.erp_realm);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    DiameterEapAnswerBuilder<(A, B, C, D, E, F) = (Unset, Set, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command DiameterEapAnswer in Box<DiameterEapAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 16777250, "Auth-Application-Id" => (A, Set, C, D, E, F), B: required::AuthApplicationId;
    required result_code: IntoField<ResultCode>, "Result-Code" => (A, B, Set, D, E, F), C: required::ResultCode;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, Set, E, F), D: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, Set, F), E: required::OriginRealm;
    required auth_request_type: IntoField<AuthRequestType>, "Auth-Request-Type" => (A, B, C, D, E, Set), F: required::AuthRequestType;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional experimental_result: IntoField<ExperimentalResult, Option<ExperimentalResult>>, "Experimental-Result";
    optional eap_payload: IntoField<OctetString, Option<OctetString>>, "EAP-Payload";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional session_timeout: IntoField<u32, Option<u32>>, "Session-Timeout";
    optional acct_interim_interval: IntoField<u32, Option<u32>>, "Acct-Interim-Interval";
    optional eap_master_session_key: IntoField<OctetString, Option<OctetString>>, "EAP-Master-Session-Key";
    optional context_identifier: IntoField<u32, Option<u32>>, "Context-Identifier";
    optional apn_oi_replacement: IntoField<Utf8String, Option<Utf8String>>, "APN-OI-Replacement";
    optional mip6_agent_info: IntoField<Mip6AgentInfo, Option<Mip6AgentInfo>>, "MIP6-Agent-Info";
    optional mip6_feature_vector: IntoField<u64, Option<u64>>, "MIP6-Feature-Vector";
    optional mobile_node_identifier: IntoField<Utf8String, Option<Utf8String>>, "Mobile-Node-Identifier";
    optional three_gpp_charging_characteristics: IntoField<Utf8String, Option<Utf8String>>, "3GPP-Charging-Characteristics";
    optional ambr: IntoField<Ambr, Option<Ambr>>, "AMBR";
    optional an_trusted: IntoField<AnTrusted, Option<AnTrusted>>, "AN-Trusted";
    optional trace_info: IntoField<TraceInfo, Option<TraceInfo>>, "Trace-Info";
    optional subscription_id: IntoField<SubscriptionId, Option<SubscriptionId>>, "Subscription-Id";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional oc_olr: IntoField<OcOlr, Option<OcOlr>>, "OC-OLR";
    optional mip_fa_rk: IntoField<OctetString, Option<OctetString>>, "MIP-FA-RK";
    optional mip_fa_rk_spi: IntoField<u32, Option<u32>>, "MIP-FA-RK-SPI";
    optional dea_flags: IntoField<DeaFlags, Option<DeaFlags>>, "DEA-Flags";
    optional twan_connection_mode: IntoField<u32, Option<u32>>, "TWAN-Connection-Mode";
    optional twan_connectivity_parameters: IntoField<TwanConnectivityParameters, Option<TwanConnectivityParameters>>, "TWAN-Connectivity-Parameters";
    optional wlcp_key: IntoField<OctetString, Option<OctetString>>, "WLCP-Key";
    optional terminal_information: IntoField<TerminalInformation, Option<TerminalInformation>>, "Terminal-Information";
    optional ue_usage_type: IntoField<u32, Option<u32>>, "UE-Usage-Type";
    optional emergency_services: IntoField<u32, Option<u32>>, "Emergency-Services";
    optional emergency_info: IntoField<EmergencyInfo, Option<EmergencyInfo>>, "Emergency-Info";
    optional key: IntoField<Key, Option<Key>>, "Key";
    optional erp_realm: IntoIdentity<Option<DiameterIdentity>>, "ERP-Realm";
    repeated apn_configuration, apn_configurations: IntoField<ApnConfiguration>, "APN-Configuration";
    repeated redirect_host, redirect_hosts: IntoField<DiameterUri>, "Redirect-Host";
    repeated load, loads: IntoField<Load>, "Load";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
}

// @generated from dictionaries/rx.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, Answer, Avps, Command, CommandDescription, CommandFlags,
    Contents, DiameterIdentity, DiameterUri, Encoder, Grammar, Item, List, OctetString,
    Place, Utf8String, normalize,
};
use crate::base;
use crate::credit_control;
use crate::rfc7683;
use crate::rfc7944;
use crate::rfc8583;
use crate::ts29212;
use crate::ts29214;
use crate::ts29229;
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, RedirectHostUsage,
    ResultCode,
};
use crate::credit_control::{
    SubscriptionId, UserEquipmentInfo, UserEquipmentInfoExtension,
};
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::rx::avp;
use crate::ts29212::{IpCanType, RatType};
use crate::ts29214::{
    AcceptableServiceInfo, AccessNetworkChargingIdentifier, Flows, MaInformation,
};
use crate::ts29229::SupportedFeatures;
use crate::ts29273::AnTrusted;
use super::answer_builder::{AaAnswerBuilder, AaAnswerOptional};

/// The application function gives the media of a session, new or changed, and subscribes to events.
///
/// ```text
/// <AAA> ::= < Diameter Header: 265, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Result-Code ]
///           [ Experimental-Result ]
///           [ Auth-Session-State ]
///         * [ Access-Network-Charging-Identifier ]
///           [ Access-Network-Charging-Address ]
///           [ Acceptable-Service-Info ]
///        *2 [ AN-GW-Address ]
///           [ AN-Trusted ]
///           [ Service-Authorization-Info ]
///           [ IP-CAN-Type ]
///           [ MA-Information ]
///           [ NetLoc-Access-Support ]
///           [ RAT-Type ]
///         * [ Flows ]
///           [ OC-Supported-Features ]
///           [ rfc7683:OC-OLR ]
///         * [ Supported-Features ]
///         * [ Subscription-Id ]
///           [ User-Equipment-Info ]
///           [ User-Equipment-Info-Extension ]
///           [ 3GPP-SGSN-MCC-MNC ]
///           [ NID ]
///         * [ Class ]
///           [ Error-Message ]
///           [ Error-Reporting-Host ]
///           [ Failed-AVP ]
///           [ Retry-Interval ]
///           [ Origin-State-Id ]
///         * [ Redirect-Host ]
///           [ Redirect-Host-Usage ]
///           [ Redirect-Max-Cache-Time ]
///         * [ Proxy-Info ]
///         * [ Load ]
///         * [ AVP ]
/// ```
///
/// Command code 265, 3GPP TS 29.214, 5.6.1/5.6.2.
#[doc(alias = "AAA")]
#[derive(Clone, Debug, PartialEq)]
pub struct AaAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    pub auth_application_id: u32,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: Option<AuthSessionState>,
    /// Access-Network-Charging-Identifier (502/10415), Grouped; 3GPP TS 29.214, 5.3.3.
    pub access_network_charging_identifier: Vec<AccessNetworkChargingIdentifier>,
    /// Access-Network-Charging-Address (501/10415), Address; 3GPP TS 29.214, 5.3.2.
    pub access_network_charging_address: Option<Address>,
    /// Acceptable-Service-Info (526/10415), Grouped; 3GPP TS 29.214, 5.3.24.
    pub acceptable_service_info: Option<AcceptableServiceInfo>,
    /// AN-GW-Address (1050/10415), Address; 3GPP TS 29.212, 5.3.49.
    pub an_gw_address: List<Address, 0, 2>,
    /// AN-Trusted (1503/10415), Enumerated; 3GPP TS 29.214, 5.4.0.1.
    pub an_trusted: Option<AnTrusted>,
    /// Service-Authorization-Info (548/10415), Unsigned32; 3GPP TS 29.214, 5.3.46.
    pub service_authorization_info: Option<u32>,
    /// IP-CAN-Type (1027/10415), Enumerated; 3GPP TS 29.212, 5.3.27.
    pub ip_can_type: Option<IpCanType>,
    /// MA-Information (570/10415), Grouped; 3GPP TS 29.214, 5.3.66.
    pub ma_information: Option<MaInformation>,
    /// NetLoc-Access-Support (2824/10415), Unsigned32; 3GPP TS 29.212, 5.3.111.
    pub net_loc_access_support: Option<u32>,
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.212, 5.3.31.
    pub rat_type: Option<RatType>,
    /// Flows (510/10415), Grouped; 3GPP TS 29.214, 5.3.10.
    pub flows: Vec<Flows>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// OC-OLR (623), Grouped; RFC 7683, 7.3.
    pub oc_olr: Option<OcOlr>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Subscription-Id (443), Grouped; RFC 8506, 8.46.
    pub subscription_id: Vec<SubscriptionId>,
    /// User-Equipment-Info (458), Grouped; RFC 8506, 8.49.
    pub user_equipment_info: Option<UserEquipmentInfo>,
    /// User-Equipment-Info-Extension (653), Grouped; RFC 8506, 8.52.
    pub user_equipment_info_extension: Option<Box<UserEquipmentInfoExtension>>,
    /// 3GPP-SGSN-MCC-MNC (18/10415), UTF8String; 3GPP TS 29.214, 5.4.0.1.
    pub three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    /// NID (569/10415), OctetString; 3GPP TS 29.214.
    pub nid: Option<OctetString>,
    /// Class (25), OctetString; RFC 6733, 8.20.
    pub class: Vec<OctetString>,
    /// Error-Message (281), UTF8String; RFC 6733, 7.3.
    pub error_message: Option<Utf8String>,
    /// Error-Reporting-Host (294), DiameterIdentity; RFC 6733, 7.4.
    pub error_reporting_host: Option<DiameterIdentity>,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Retry-Interval (541/10415), Unsigned32; 3GPP TS 29.214, 5.3.39.
    pub retry_interval: Option<u32>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    pub origin_state_id: Option<u32>,
    /// Redirect-Host (292), DiameterURI; RFC 6733, 6.12.
    pub redirect_host: Vec<DiameterUri>,
    /// Redirect-Host-Usage (261), Enumerated; RFC 6733, 6.13.
    pub redirect_host_usage: Option<RedirectHostUsage>,
    /// Redirect-Max-Cache-Time (262), Unsigned32; RFC 6733, 6.14.
    pub redirect_max_cache_time: Option<u32>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Load (650), Grouped; RFC 8583, 7.1.
    pub load: Vec<Load>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl AaAnswer {
    /// Starts building the AVPs of an AA-Answer.
    pub fn builder() -> AaAnswerBuilder {
        AaAnswerBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            auth_application_id,
            origin_host,
            origin_realm,
        ): (Utf8String, u32, DiameterIdentity, DiameterIdentity),
        optional: AaAnswerOptional,
    ) -> Self {
        Self {
            session_id,
            drmp: optional.drmp,
            auth_application_id,
            origin_host,
            origin_realm,
            result_code: optional.result_code,
            experimental_result: optional.experimental_result,
            auth_session_state: optional.auth_session_state,
            access_network_charging_identifier: optional
                .access_network_charging_identifier,
            access_network_charging_address: optional.access_network_charging_address,
            acceptable_service_info: optional.acceptable_service_info,
            an_gw_address: optional.an_gw_address,
            an_trusted: optional.an_trusted,
            service_authorization_info: optional.service_authorization_info,
            ip_can_type: optional.ip_can_type,
            ma_information: optional.ma_information,
            net_loc_access_support: optional.net_loc_access_support,
            rat_type: optional.rat_type,
            flows: optional.flows,
            oc_supported_features: optional.oc_supported_features,
            oc_olr: optional.oc_olr,
            supported_features: optional.supported_features,
            subscription_id: optional.subscription_id,
            user_equipment_info: optional.user_equipment_info,
            user_equipment_info_extension: optional.user_equipment_info_extension,
            three_gpp_sgsn_mcc_mnc: optional.three_gpp_sgsn_mcc_mnc,
            nid: optional.nid,
            class: optional.class,
            error_message: optional.error_message,
            error_reporting_host: optional.error_reporting_host,
            failed_avp: optional.failed_avp,
            retry_interval: optional.retry_interval,
            origin_state_id: optional.origin_state_id,
            redirect_host: optional.redirect_host,
            redirect_host_usage: optional.redirect_host_usage,
            redirect_max_cache_time: optional.redirect_max_cache_time,
            proxy_info: optional.proxy_info,
            load: optional.load,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Answer for AaAnswer {}

impl Command for AaAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "AA-Answer",
    abbreviation: "AAA",
    code: Some(265),
    application_id: 16777236,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::rx::DICTIONARY,
    answer: None,
    normalize: normalize::<AaAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "AA-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::optional(base::avp::AUTH_SESSION_STATE.description()),
        Item::repeated(ts29214::avp::ACCESS_NETWORK_CHARGING_IDENTIFIER.description()),
        Item::optional(ts29214::avp::ACCESS_NETWORK_CHARGING_ADDRESS.description()),
        Item::optional(ts29214::avp::ACCEPTABLE_SERVICE_INFO.description()),
        Item::optional(ts29212::avp::AN_GW_ADDRESS.description()).times(0, Some(2)),
        Item::optional(avp::AN_TRUSTED.description()),
        Item::optional(ts29214::avp::SERVICE_AUTHORIZATION_INFO.description()),
        Item::optional(ts29212::avp::IP_CAN_TYPE.description()),
        Item::optional(ts29214::avp::MA_INFORMATION.description()),
        Item::optional(ts29212::avp::NET_LOC_ACCESS_SUPPORT.description()),
        Item::optional(ts29212::avp::RAT_TYPE.description()),
        Item::repeated(ts29214::avp::FLOWS.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(rfc7683::avp::OC_OLR.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::repeated(credit_control::avp::SUBSCRIPTION_ID.description()),
        Item::optional(credit_control::avp::USER_EQUIPMENT_INFO.description()),
        Item::optional(credit_control::avp::USER_EQUIPMENT_INFO_EXTENSION.description()),
        Item::optional(avp::THREE_GPP_SGSN_MCC_MNC.description()),
        Item::optional(ts29214::avp::NID.description()),
        Item::repeated(base::avp::CLASS.description()),
        Item::optional(base::avp::ERROR_MESSAGE.description()),
        Item::optional(base::avp::ERROR_REPORTING_HOST.description()),
        Item::optional(base::avp::FAILED_AVP.description()),
        Item::optional(ts29214::avp::RETRY_INTERVAL.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::repeated(base::avp::REDIRECT_HOST.description()),
        Item::optional(base::avp::REDIRECT_HOST_USAGE.description()),
        Item::optional(base::avp::REDIRECT_MAX_CACHE_TIME.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(rfc8583::avp::LOAD.description()),
        Item::any(),
    ],
};

impl Contents for AaAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut session_id = None;
        let mut auth_application_id = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut an_gw_address = Vec::new();
        let mut optional = AaAnswerOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 301) => received.one(1, &mut optional.drmp),
                (0, 258) => received.one(2, &mut auth_application_id),
                (0, 264) => received.one(3, &mut origin_host),
                (0, 296) => received.one(4, &mut origin_realm),
                (0, 268) => received.one(5, &mut optional.result_code),
                (0, 297) => received.one(6, &mut optional.experimental_result),
                (0, 277) => received.one(7, &mut optional.auth_session_state),
                (10415, 502) => {
                    received.many(8, &mut optional.access_network_charging_identifier)
                }
                (10415, 501) => {
                    received.one(9, &mut optional.access_network_charging_address)
                }
                (10415, 526) => received.one(10, &mut optional.acceptable_service_info),
                (10415, 1050) => received.up_to(11, &mut an_gw_address, 2),
                (10415, 1503) => received.one(12, &mut optional.an_trusted),
                (10415, 548) => {
                    received.one(13, &mut optional.service_authorization_info)
                }
                (10415, 1027) => received.one(14, &mut optional.ip_can_type),
                (10415, 570) => received.one(15, &mut optional.ma_information),
                (10415, 2824) => received.one(16, &mut optional.net_loc_access_support),
                (10415, 1032) => received.one(17, &mut optional.rat_type),
                (10415, 510) => received.many(18, &mut optional.flows),
                (0, 621) => received.one(19, &mut optional.oc_supported_features),
                (0, 623) => received.one(20, &mut optional.oc_olr),
                (10415, 628) => received.many(21, &mut optional.supported_features),
                (0, 443) => received.many(22, &mut optional.subscription_id),
                (0, 458) => received.one(23, &mut optional.user_equipment_info),
                (0, 653) => {
                    received.one_boxed(24, &mut optional.user_equipment_info_extension)
                }
                (10415, 18) => received.one(25, &mut optional.three_gpp_sgsn_mcc_mnc),
                (10415, 569) => received.one(26, &mut optional.nid),
                (0, 25) => received.many(27, &mut optional.class),
                (0, 281) => received.one(28, &mut optional.error_message),
                (0, 294) => received.one(29, &mut optional.error_reporting_host),
                (0, 279) => received.one(30, &mut optional.failed_avp),
                (10415, 541) => received.one(31, &mut optional.retry_interval),
                (0, 278) => received.one(32, &mut optional.origin_state_id),
                (0, 292) => received.many(33, &mut optional.redirect_host),
                (0, 261) => received.one(34, &mut optional.redirect_host_usage),
                (0, 262) => received.one(35, &mut optional.redirect_max_cache_time),
                (0, 284) => received.many(36, &mut optional.proxy_info),
                (0, 650) => received.many(37, &mut optional.load),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(2, &auth_application_id);
        received.required(3, &origin_host);
        received.required(4, &origin_realm);
        optional.an_gw_address = received.at_most(an_gw_address);
        let required = (session_id?, auth_application_id?, origin_host?, origin_realm?);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.optional(&rfc7944::avp::DRMP, &self.drmp);
        encoder.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.optional(&base::avp::RESULT_CODE, &self.result_code);
        encoder.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        encoder.optional(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        encoder
            .many(
                &ts29214::avp::ACCESS_NETWORK_CHARGING_IDENTIFIER,
                &self.access_network_charging_identifier,
            );
        encoder
            .optional(
                &ts29214::avp::ACCESS_NETWORK_CHARGING_ADDRESS,
                &self.access_network_charging_address,
            );
        encoder
            .optional(
                &ts29214::avp::ACCEPTABLE_SERVICE_INFO,
                &self.acceptable_service_info,
            );
        encoder.many(&ts29212::avp::AN_GW_ADDRESS, &self.an_gw_address);
        encoder.optional(&avp::AN_TRUSTED, &self.an_trusted);
        encoder
            .optional(
                &ts29214::avp::SERVICE_AUTHORIZATION_INFO,
                &self.service_authorization_info,
            );
        encoder.optional(&ts29212::avp::IP_CAN_TYPE, &self.ip_can_type);
        encoder.optional(&ts29214::avp::MA_INFORMATION, &self.ma_information);
        encoder
            .optional(
                &ts29212::avp::NET_LOC_ACCESS_SUPPORT,
                &self.net_loc_access_support,
            );
        encoder.optional(&ts29212::avp::RAT_TYPE, &self.rat_type);
        encoder.many(&ts29214::avp::FLOWS, &self.flows);
        encoder
            .optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        encoder.optional(&rfc7683::avp::OC_OLR, &self.oc_olr);
        encoder.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        encoder.many(&credit_control::avp::SUBSCRIPTION_ID, &self.subscription_id);
        encoder
            .optional(
                &credit_control::avp::USER_EQUIPMENT_INFO,
                &self.user_equipment_info,
            );
        encoder
            .optional_boxed(
                &credit_control::avp::USER_EQUIPMENT_INFO_EXTENSION,
                &self.user_equipment_info_extension,
            );
        encoder.optional(&avp::THREE_GPP_SGSN_MCC_MNC, &self.three_gpp_sgsn_mcc_mnc);
        encoder.optional(&ts29214::avp::NID, &self.nid);
        encoder.many(&base::avp::CLASS, &self.class);
        encoder.optional(&base::avp::ERROR_MESSAGE, &self.error_message);
        encoder.optional(&base::avp::ERROR_REPORTING_HOST, &self.error_reporting_host);
        encoder.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        encoder.optional(&ts29214::avp::RETRY_INTERVAL, &self.retry_interval);
        encoder.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        encoder.many(&base::avp::REDIRECT_HOST, &self.redirect_host);
        encoder.optional(&base::avp::REDIRECT_HOST_USAGE, &self.redirect_host_usage);
        encoder
            .optional(
                &base::avp::REDIRECT_MAX_CACHE_TIME,
                &self.redirect_max_cache_time,
            );
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.many(&rfc8583::avp::LOAD, &self.load);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

// @generated from dictionaries/e4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Answer, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, Encoder, Grammar, Item, OctetString, Place, Utf8String, normalize,
};
use crate::base;
use crate::es283034;
use crate::ts32299;
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, ResultCode,
    VendorSpecificApplicationId,
};
use crate::es283034::{
    AccessNetworkType, GloballyUniqueAddress, InitialGateSettingDescription,
    IpConnectivityStatus, QosProfileDescription,
};
use super::answer_builder::{UserDataAnswerBuilder, UserDataAnswerOptional};

/// Asks for the profile of a connected user.
///
/// ```text
/// <UDA> ::= < Diameter Header: 306, PXY, 16777231 >
///           < Session-Id >
///           { Vendor-Specific-Application-Id }
///           [ Result-Code ]
///           [ Experimental-Result ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Globally-Unique-Address ]
///           [ User-Name ]
///           [ Logical-Access-ID ]
///           [ Physical-Access-ID ]
///           [ Access-Network-Type ]
///           [ Initial-Gate-Setting-Description ]
///         * [ QoS-Profile-Description ]
///           [ IP-Connectivity-Status ]
///           [ QoS-Profile-ID ]
///           [ Initial-Gate-Setting-ID ]
///         * [ AVP ]
///         * [ Failed-AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 306, ETSI ES 283 034, 7.1.1/7.1.2.
#[doc(alias = "UDA")]
#[derive(Clone, Debug, PartialEq)]
pub struct UserDataAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: VendorSpecificApplicationId,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Globally-Unique-Address (300/13019), Grouped; ETSI ES 283 034, 7.3.1.
    pub globally_unique_address: Option<GloballyUniqueAddress>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    pub user_name: Option<Utf8String>,
    /// Logical-Access-ID (302/13019), OctetString; 3GPP TS 32.299, 7.3.3.
    pub logical_access_id: Option<OctetString>,
    /// Physical-Access-ID (313/13019), UTF8String; 3GPP TS 32.299, 7.3.14.
    pub physical_access_id: Option<Utf8String>,
    /// Access-Network-Type (306/13019), Grouped; ETSI ES 283 034, 7.3.7.
    pub access_network_type: Option<AccessNetworkType>,
    /// Initial-Gate-Setting-Description (303/13019), Grouped; ETSI ES 283 034, 7.3.4.
    pub initial_gate_setting_description: Option<InitialGateSettingDescription>,
    /// QoS-Profile-Description (304/13019), Grouped; ETSI ES 283 034, 7.3.5.
    pub qos_profile_description: Vec<QosProfileDescription>,
    /// IP-Connectivity-Status (305/13019), Enumerated; ETSI ES 283 034, 7.3.6.
    pub ip_connectivity_status: Option<IpConnectivityStatus>,
    /// QoS-Profile-ID (315/13019), Unsigned32; ETSI ES 283 034, 7.3.23.
    pub etsi_qos_profile_id: Option<u32>,
    /// Initial-Gate-Setting-ID (314/13019), Unsigned32; ETSI ES 283 034, 7.3.22.
    pub initial_gate_setting_id: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Vec<FailedAvp>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    pub route_record: Vec<DiameterIdentity>,
}

impl UserDataAnswer {
    /// Starts building the AVPs of a User-Data-Answer.
    pub fn builder() -> UserDataAnswerBuilder {
        UserDataAnswerBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            vendor_specific_application_id,
            auth_session_state,
            origin_host,
            origin_realm,
        ): (
            Utf8String,
            VendorSpecificApplicationId,
            AuthSessionState,
            DiameterIdentity,
            DiameterIdentity,
        ),
        optional: UserDataAnswerOptional,
    ) -> Self {
        Self {
            session_id,
            vendor_specific_application_id,
            result_code: optional.result_code,
            experimental_result: optional.experimental_result,
            auth_session_state,
            origin_host,
            origin_realm,
            globally_unique_address: optional.globally_unique_address,
            user_name: optional.user_name,
            logical_access_id: optional.logical_access_id,
            physical_access_id: optional.physical_access_id,
            access_network_type: optional.access_network_type,
            initial_gate_setting_description: optional.initial_gate_setting_description,
            qos_profile_description: optional.qos_profile_description,
            ip_connectivity_status: optional.ip_connectivity_status,
            etsi_qos_profile_id: optional.etsi_qos_profile_id,
            initial_gate_setting_id: optional.initial_gate_setting_id,
            additional_avps: optional.additional_avps,
            failed_avp: optional.failed_avp,
            proxy_info: optional.proxy_info,
            route_record: optional.route_record,
        }
    }
}

impl Answer for UserDataAnswer {}

impl Command for UserDataAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "User-Data-Answer",
    abbreviation: "UDA",
    code: Some(306),
    application_id: 16777231,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::e4::DICTIONARY,
    answer: None,
    normalize: normalize::<UserDataAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "User-Data-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(es283034::avp::GLOBALLY_UNIQUE_ADDRESS.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(ts32299::avp::LOGICAL_ACCESS_ID.description()),
        Item::optional(ts32299::avp::PHYSICAL_ACCESS_ID.description()),
        Item::optional(es283034::avp::ACCESS_NETWORK_TYPE.description()),
        Item::optional(es283034::avp::INITIAL_GATE_SETTING_DESCRIPTION.description()),
        Item::repeated(es283034::avp::QOS_PROFILE_DESCRIPTION.description()),
        Item::optional(es283034::avp::IP_CONNECTIVITY_STATUS.description()),
        Item::optional(es283034::avp::ETSI_QOS_PROFILE_ID.description()),
        Item::optional(es283034::avp::INITIAL_GATE_SETTING_ID.description()),
        Item::any(),
        Item::repeated(base::avp::FAILED_AVP.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for UserDataAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut session_id = None;
        let mut vendor_specific_application_id = None;
        let mut auth_session_state = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut optional = UserDataAnswerOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 260) => received.one(1, &mut vendor_specific_application_id),
                (0, 268) => received.one(2, &mut optional.result_code),
                (0, 297) => received.one(3, &mut optional.experimental_result),
                (0, 277) => received.one(4, &mut auth_session_state),
                (0, 264) => received.one(5, &mut origin_host),
                (0, 296) => received.one(6, &mut origin_realm),
                (13019, 300) => received.one(7, &mut optional.globally_unique_address),
                (0, 1) => received.one(8, &mut optional.user_name),
                (13019, 302) => received.one(9, &mut optional.logical_access_id),
                (13019, 313) => received.one(10, &mut optional.physical_access_id),
                (13019, 306) => received.one(11, &mut optional.access_network_type),
                (13019, 303) => {
                    received.one(12, &mut optional.initial_gate_setting_description)
                }
                (13019, 304) => received.many(13, &mut optional.qos_profile_description),
                (13019, 305) => received.one(14, &mut optional.ip_connectivity_status),
                (13019, 315) => received.one(15, &mut optional.etsi_qos_profile_id),
                (13019, 314) => received.one(16, &mut optional.initial_gate_setting_id),
                (0, 279) => received.many(18, &mut optional.failed_avp),
                (0, 284) => received.many(19, &mut optional.proxy_info),
                (0, 282) => received.many(20, &mut optional.route_record),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(1, &vendor_specific_application_id);
        received.required(4, &auth_session_state);
        received.required(5, &origin_host);
        received.required(6, &origin_realm);
        let required = (
            session_id?,
            vendor_specific_application_id?,
            auth_session_state?,
            origin_host?,
            origin_realm?,
        );
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder
            .one(
                &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
                &self.vendor_specific_application_id,
            );
        encoder.optional(&base::avp::RESULT_CODE, &self.result_code);
        encoder.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        encoder.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder
            .optional(
                &es283034::avp::GLOBALLY_UNIQUE_ADDRESS,
                &self.globally_unique_address,
            );
        encoder.optional(&base::avp::USER_NAME, &self.user_name);
        encoder.optional(&ts32299::avp::LOGICAL_ACCESS_ID, &self.logical_access_id);
        encoder.optional(&ts32299::avp::PHYSICAL_ACCESS_ID, &self.physical_access_id);
        encoder.optional(&es283034::avp::ACCESS_NETWORK_TYPE, &self.access_network_type);
        encoder
            .optional(
                &es283034::avp::INITIAL_GATE_SETTING_DESCRIPTION,
                &self.initial_gate_setting_description,
            );
        encoder
            .many(
                &es283034::avp::QOS_PROFILE_DESCRIPTION,
                &self.qos_profile_description,
            );
        encoder
            .optional(
                &es283034::avp::IP_CONNECTIVITY_STATUS,
                &self.ip_connectivity_status,
            );
        encoder.optional(&es283034::avp::ETSI_QOS_PROFILE_ID, &self.etsi_qos_profile_id);
        encoder
            .optional(
                &es283034::avp::INITIAL_GATE_SETTING_ID,
                &self.initial_gate_setting_id,
            );
        encoder.many(&base::avp::FAILED_AVP, &self.failed_avp);
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.many(&base::avp::ROUTE_RECORD, &self.route_record);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

// @generated from dictionaries/e4.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Item, OctetString, Utf8String,
};
use crate::required;
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
#[non_exhaustive]
pub struct UserDataAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
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
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Globally-Unique-Address (300/13019), Grouped; ETSI ES 283 034, 7.3.1.
    pub globally_unique_address: Option<GloballyUniqueAddress>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// Logical-Access-ID (302/13019), OctetString; 3GPP TS 32.299, 7.3.3.
    /// The logical access of a fixed network, as in ETSI ES 283 034.
    pub logical_access_id: Option<OctetString>,
    /// Physical-Access-ID (313/13019), UTF8String; 3GPP TS 32.299, 7.3.14.
    /// The physical access of a fixed network, as text of ETSI ES 283 034.
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
    /// Names a preconfigured QoS-Profile-Description. Code 315 of ETSI; 573 is the QoS-Profile-Id of
    /// the IETF.
    pub etsi_qos_profile_id: Option<u32>,
    /// Initial-Gate-Setting-ID (314/13019), Unsigned32; ETSI ES 283 034, 7.3.22.
    /// Names a preconfigured Initial-Gate-Setting-Description.
    pub initial_gate_setting_id: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Vec<FailedAvp>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
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
    const REQUIRED: u32 = 5;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            vendor_specific_application_id: unread.value(),
            result_code: None,
            experimental_result: None,
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            globally_unique_address: None,
            user_name: None,
            logical_access_id: None,
            physical_access_id: None,
            access_network_type: None,
            initial_gate_setting_description: None,
            qos_profile_description: Vec::new(),
            ip_connectivity_status: None,
            etsi_qos_profile_id: None,
            initial_gate_setting_id: None,
            additional_avps: Default::default(),
            failed_avp: Vec::new(),
            proxy_info: Vec::new(),
            route_record: Vec::new(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 260) => received.one(1, 1, &mut self.vendor_specific_application_id),
            (0, 268) => received.optional(2, &mut self.result_code),
            (0, 297) => received.optional(3, &mut self.experimental_result),
            (0, 277) => received.one(4, 2, &mut self.auth_session_state),
            (0, 264) => received.one(5, 3, &mut self.origin_host),
            (0, 296) => received.one(6, 4, &mut self.origin_realm),
            (13019, 300) => received.optional(7, &mut self.globally_unique_address),
            (0, 1) => received.optional(8, &mut self.user_name),
            (13019, 302) => received.optional(9, &mut self.logical_access_id),
            (13019, 313) => received.optional(10, &mut self.physical_access_id),
            (13019, 306) => received.optional(11, &mut self.access_network_type),
            (13019, 303) => {
                received.optional(12, &mut self.initial_gate_setting_description)
            }
            (13019, 304) => received.many(13, &mut self.qos_profile_description),
            (13019, 305) => received.optional(14, &mut self.ip_connectivity_status),
            (13019, 315) => received.optional(15, &mut self.etsi_qos_profile_id),
            (13019, 314) => received.optional(16, &mut self.initial_gate_setting_id),
            (0, 279) => received.many(18, &mut self.failed_avp),
            (0, 284) => received.many(19, &mut self.proxy_info),
            (0, 282) => received.many(20, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(
            &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
            &self.vendor_specific_application_id,
        );
        avps.optional(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(
            &es283034::avp::GLOBALLY_UNIQUE_ADDRESS,
            &self.globally_unique_address,
        );
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&ts32299::avp::LOGICAL_ACCESS_ID, &self.logical_access_id);
        avps.optional(&ts32299::avp::PHYSICAL_ACCESS_ID, &self.physical_access_id);
        avps.optional(&es283034::avp::ACCESS_NETWORK_TYPE, &self.access_network_type);
        avps.optional(
            &es283034::avp::INITIAL_GATE_SETTING_DESCRIPTION,
            &self.initial_gate_setting_description,
        );
        avps.many(
            &es283034::avp::QOS_PROFILE_DESCRIPTION,
            &self.qos_profile_description,
        );
        avps.optional(
            &es283034::avp::IP_CONNECTIVITY_STATUS,
            &self.ip_connectivity_status,
        );
        avps.optional(&es283034::avp::ETSI_QOS_PROFILE_ID, &self.etsi_qos_profile_id);
        avps.optional(
            &es283034::avp::INITIAL_GATE_SETTING_ID,
            &self.initial_gate_setting_id,
        );
        avps.many(&base::avp::FAILED_AVP, &self.failed_avp);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    UserDataAnswerBuilder<(A, B, C, D, E) = (Unset, Set, Unset, Unset, Unset), (Set, Set, Set, Set, Set)> builds command UserDataAnswer in Box<UserDataAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E), A: required::SessionId;
    required vendor_specific_application_id: IntoField<VendorSpecificApplicationId> = VendorSpecificApplicationId::builder().vendor_id(13019).auth_application_id(16777231).build(), "Vendor-Specific-Application-Id" => (A, Set, C, D, E), B: required::VendorSpecificApplicationId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, B, Set, D, E), C: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, Set, E), D: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, Set), E: required::OriginRealm;
    optional result_code: IntoField<ResultCode, Option<ResultCode>>, "Result-Code";
    optional experimental_result: IntoField<ExperimentalResult, Option<ExperimentalResult>>, "Experimental-Result";
    optional globally_unique_address: IntoField<GloballyUniqueAddress, Option<GloballyUniqueAddress>>, "Globally-Unique-Address";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional logical_access_id: IntoField<OctetString, Option<OctetString>>, "Logical-Access-ID";
    optional physical_access_id: IntoField<Utf8String, Option<Utf8String>>, "Physical-Access-ID";
    optional access_network_type: IntoField<AccessNetworkType, Option<AccessNetworkType>>, "Access-Network-Type";
    optional initial_gate_setting_description: IntoField<InitialGateSettingDescription, Option<InitialGateSettingDescription>>, "Initial-Gate-Setting-Description";
    optional ip_connectivity_status: IntoField<IpConnectivityStatus, Option<IpConnectivityStatus>>, "IP-Connectivity-Status";
    optional etsi_qos_profile_id: IntoField<u32, Option<u32>>, "QoS-Profile-ID";
    optional initial_gate_setting_id: IntoField<u32, Option<u32>>, "Initial-Gate-Setting-ID";
    repeated qos_profile_description, qos_profile_descriptions: IntoField<QosProfileDescription>, "QoS-Profile-Description";
    repeated failed_avp, failed_avps: IntoField<FailedAvp>, "Failed-AVP";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}

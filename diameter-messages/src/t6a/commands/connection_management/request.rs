// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc5778;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29061;
use crate::ts29128;
use crate::ts29212;
use crate::ts29229;
use crate::ts29272;
use crate::ts29336;
use crate::ts29338;
use crate::base::{AuthSessionState, ProxyInfo};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::t6a::{
    ConnectionManagementAnswer, ConnectionManagementAnswerBuilder, TerminalInformation,
    avp,
};
use crate::ts29128::{ApnRateControlStatus, ServingPlmnRateControl};
use crate::ts29212::RatType;
use crate::ts29229::SupportedFeatures;
use crate::ts29336::UserIdentifier;

/// Establishes, updates or releases a connection for non-IP data.
///
/// ```text
/// <CMR> ::= < Diameter Header: 8388732, REQ, PXY, 16777346 >
///           < Session-Id >
///           < User-Identifier >
///           < Bearer-Identifier >
///           [ DRMP ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Destination-Host ]
///           { Destination-Realm }
///           [ OC-Supported-Features ]
///           [ CMR-Flags ]
///           [ Maximum-UE-Availability-Time ]
///         * [ Supported-Features ]
///           [ Connection-Action ]
///           [ Service-Selection ]
///           [ Serving-PLMN-Rate-Control ]
///           [ Extended-PCO ]
///           [ 3GPP-Charging-Characteristics ]
///           [ ts29212:RAT-Type ]
///           [ Terminal-Information ]
///           [ Visited-PLMN-Id ]
///           [ APN-Rate-Control-Status ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 8388732, 3GPP TS 29.128, 6.2.7/6.2.8.
#[doc(alias = "CMR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectionManagementRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// User-Identifier (3102/10415), Grouped; 3GPP TS 29.336, 6.4.2/8.4.36.
    pub user_identifier: UserIdentifier,
    /// Bearer-Identifier (1020/10415), OctetString; 3GPP TS 29.212, 5.3.20.
    /// A bearer of the access network, in octets of its own.
    pub bearer_identifier: OctetString,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// CMR-Flags (4317/10415), Unsigned32; 3GPP TS 29.128, 6.4.25.
    pub cmr_flags: Option<u32>,
    /// Maximum-UE-Availability-Time (3329/10415), Time; 3GPP TS 29.338, 5.3.3.22.
    /// Until when the user stays reachable.
    pub maximum_ue_availability_time: Option<Time>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Connection-Action (4314/10415), Unsigned32; 3GPP TS 29.128, 6.4.18.
    pub connection_action: Option<u32>,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    /// The name of the service or network the user wants: in 3GPP the APN, without operator identifier.
    /// "\*" is the wildcard APN of S6a.
    pub service_selection: Option<Utf8String>,
    /// Serving-PLMN-Rate-Control (4310/10415), Grouped; 3GPP TS 29.128, 6.4.21.
    pub serving_plmn_rate_control: Option<ServingPlmnRateControl>,
    /// Extended-PCO (4313/10415), OctetString; 3GPP TS 29.128, 6.4.26.
    /// Protocol configuration options of TS 24.301.
    pub extended_pco: Option<OctetString>,
    /// 3GPP-Charging-Characteristics (13/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// The charging characteristics as text, 4 hexadecimal digits.
    pub three_gpp_charging_characteristics: Option<Utf8String>,
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.212, 5.3.31.
    pub rat_type: Option<RatType>,
    /// Terminal-Information (1401/10415), Grouped; 3GPP TS 29.128, 6.4.30.
    pub terminal_information: Option<TerminalInformation>,
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    /// MCC and MNC packed in 3 octets: 262/01 is 62 f2 10.
    pub visited_plmn_id: Option<OctetString>,
    /// APN-Rate-Control-Status (4326/10415), Grouped; 3GPP TS 29.128, 6.4.36.
    pub apn_rate_control_status: Option<ApnRateControlStatus>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for ConnectionManagementRequest {
    type Answer = ConnectionManagementAnswer;
}

impl Command for ConnectionManagementRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Connection-Management-Request",
    abbreviation: "CMR",
    code: Some(8388732),
    application_id: 16777346,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::t6a::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<ConnectionManagementRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Connection-Management-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::fixed(ts29336::avp::USER_IDENTIFIER.description()),
        Item::fixed(ts29212::avp::BEARER_IDENTIFIER.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(ts29128::avp::CMR_FLAGS.description()),
        Item::optional(ts29338::avp::MAXIMUM_UE_AVAILABILITY_TIME.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(ts29128::avp::CONNECTION_ACTION.description()),
        Item::optional(rfc5778::avp::SERVICE_SELECTION.description()),
        Item::optional(ts29128::avp::SERVING_PLMN_RATE_CONTROL.description()),
        Item::optional(ts29128::avp::EXTENDED_PCO.description()),
        Item::optional(ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS.description()),
        Item::optional(ts29212::avp::RAT_TYPE.description()),
        Item::optional(avp::TERMINAL_INFORMATION.description()),
        Item::optional(ts29272::avp::VISITED_PLMN_ID.description()),
        Item::optional(ts29128::avp::APN_RATE_CONTROL_STATUS.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for ConnectionManagementRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 7;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            user_identifier: unread.value(),
            bearer_identifier: unread.value(),
            drmp: None,
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_host: None,
            destination_realm: unread.value(),
            oc_supported_features: None,
            cmr_flags: None,
            maximum_ue_availability_time: None,
            supported_features: Vec::new(),
            connection_action: None,
            service_selection: None,
            serving_plmn_rate_control: None,
            extended_pco: None,
            three_gpp_charging_characteristics: None,
            rat_type: None,
            terminal_information: None,
            visited_plmn_id: None,
            apn_rate_control_status: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (10415, 3102) => received.one(1, 1, &mut self.user_identifier),
            (10415, 1020) => received.one(2, 2, &mut self.bearer_identifier),
            (0, 301) => received.optional(3, &mut self.drmp),
            (0, 277) => received.one(4, 3, &mut self.auth_session_state),
            (0, 264) => received.one(5, 4, &mut self.origin_host),
            (0, 296) => received.one(6, 5, &mut self.origin_realm),
            (0, 293) => received.optional(7, &mut self.destination_host),
            (0, 283) => received.one(8, 6, &mut self.destination_realm),
            (0, 621) => received.optional(9, &mut self.oc_supported_features),
            (10415, 4317) => received.optional(10, &mut self.cmr_flags),
            (10415, 3329) => {
                received.optional(11, &mut self.maximum_ue_availability_time)
            }
            (10415, 628) => received.many(12, &mut self.supported_features),
            (10415, 4314) => received.optional(13, &mut self.connection_action),
            (0, 493) => received.optional(14, &mut self.service_selection),
            (10415, 4310) => received.optional(15, &mut self.serving_plmn_rate_control),
            (10415, 4313) => received.optional(16, &mut self.extended_pco),
            (10415, 13) => {
                received.optional(17, &mut self.three_gpp_charging_characteristics)
            }
            (10415, 1032) => received.optional(18, &mut self.rat_type),
            (10415, 1401) => received.optional(19, &mut self.terminal_information),
            (10415, 1407) => received.optional(20, &mut self.visited_plmn_id),
            (10415, 4326) => received.optional(21, &mut self.apn_rate_control_status),
            (0, 284) => received.many(22, &mut self.proxy_info),
            (0, 282) => received.many(23, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&ts29336::avp::USER_IDENTIFIER, &self.user_identifier);
        avps.one(&ts29212::avp::BEARER_IDENTIFIER, &self.bearer_identifier);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional(&ts29128::avp::CMR_FLAGS, &self.cmr_flags);
        avps.optional(
            &ts29338::avp::MAXIMUM_UE_AVAILABILITY_TIME,
            &self.maximum_ue_availability_time,
        );
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&ts29128::avp::CONNECTION_ACTION, &self.connection_action);
        avps.optional(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        avps.optional(
            &ts29128::avp::SERVING_PLMN_RATE_CONTROL,
            &self.serving_plmn_rate_control,
        );
        avps.optional(&ts29128::avp::EXTENDED_PCO, &self.extended_pco);
        avps.optional(
            &ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS,
            &self.three_gpp_charging_characteristics,
        );
        avps.optional(&ts29212::avp::RAT_TYPE, &self.rat_type);
        avps.optional(&avp::TERMINAL_INFORMATION, &self.terminal_information);
        avps.optional(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        avps.optional(
            &ts29128::avp::APN_RATE_CONTROL_STATUS,
            &self.apn_rate_control_status,
        );
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl ConnectionManagementRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Session-State, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> ConnectionManagementAnswerBuilder<(Set, Set, Set, Set)> {
        ConnectionManagementAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

diameter_core::builder! {
    ConnectionManagementRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command ConnectionManagementRequest in Box<ConnectionManagementRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required user_identifier: IntoField<UserIdentifier>, "User-Identifier" => (A, Set, C, D, E, F, G), B: required::UserIdentifier;
    required bearer_identifier: IntoField<OctetString>, "Bearer-Identifier" => (A, B, Set, D, E, F, G), C: required::BearerIdentifier;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, B, C, Set, E, F, G), D: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, D, Set, F, G), E: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, E, Set, G), F: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, E, F, Set), G: required::DestinationRealm;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional cmr_flags: IntoField<u32, Option<u32>>, "CMR-Flags";
    optional maximum_ue_availability_time: IntoTime<Option<Time>>, "Maximum-UE-Availability-Time";
    optional connection_action: IntoField<u32, Option<u32>>, "Connection-Action";
    optional service_selection: IntoField<Utf8String, Option<Utf8String>>, "Service-Selection";
    optional serving_plmn_rate_control: IntoField<ServingPlmnRateControl, Option<ServingPlmnRateControl>>, "Serving-PLMN-Rate-Control";
    optional extended_pco: IntoField<OctetString, Option<OctetString>>, "Extended-PCO";
    optional three_gpp_charging_characteristics: IntoField<Utf8String, Option<Utf8String>>, "3GPP-Charging-Characteristics";
    optional rat_type: IntoField<RatType, Option<RatType>>, "RAT-Type";
    optional terminal_information: IntoField<TerminalInformation, Option<TerminalInformation>>, "Terminal-Information";
    optional visited_plmn_id: IntoField<OctetString, Option<OctetString>>, "Visited-PLMN-Id";
    optional apn_rate_control_status: IntoField<ApnRateControlStatus, Option<ApnRateControlStatus>>, "APN-Rate-Control-Status";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}

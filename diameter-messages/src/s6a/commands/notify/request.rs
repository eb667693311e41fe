// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc5447;
use crate::rfc5778;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29229;
use crate::ts29272;
use crate::ts29273;
use crate::ts29338;
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc5447::Mip6AgentInfo;
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::s6a::{NotifyAnswer, NotifyAnswerBuilder};
use crate::ts29229::SupportedFeatures;
use crate::ts29272::{
    AlertReason, HomogeneousSupportOfImsVoiceOverPsSessions, NorFlags,
    TerminalInformation, UeSrvccCapability,
};
use crate::ts29336::MonitoringEventConfigStatus;

/// The serving node tells the HSS about a terminal, a dynamically chosen gateway, or an event that
/// needs no location update.
///
/// ```text
/// <NOR> ::= < Diameter Header: 323, REQ, PXY, 16777251 >
///           < Session-Id >
///           [ Vendor-Specific-Application-Id ]
///           [ DRMP ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Destination-Host ]
///           { Destination-Realm }
///           { User-Name }
///           [ OC-Supported-Features ]
///         * [ Supported-Features ]
///           [ Terminal-Information ]
///           [ MIP6-Agent-Info ]
///           [ Visited-Network-Identifier ]
///           [ Context-Identifier ]
///           [ Service-Selection ]
///           [ Alert-Reason ]
///           [ UE-SRVCC-Capability ]
///           [ NOR-Flags ]
///           [ Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions ]
///           [ Maximum-UE-Availability-Time ]
///         * [ Monitoring-Event-Config-Status ]
///           [ Emergency-Services ]
///         * [ AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 323, 3GPP TS 29.272, 7.2.17/7.2.18.
#[doc(alias = "NOR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotifyRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: Option<VendorSpecificApplicationId>,
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
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Utf8String,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Terminal-Information (1401/10415), Grouped; 3GPP TS 29.272, 7.3.3.
    pub terminal_information: Option<TerminalInformation>,
    /// MIP6-Agent-Info (486), Grouped; RFC 5447, 4.2.1.
    pub mip6_agent_info: Option<Mip6AgentInfo>,
    /// Visited-Network-Identifier (600/10415), OctetString; 3GPP TS 29.272, 7.3.1.
    pub visited_network_identifier: Option<OctetString>,
    /// Context-Identifier (1423/10415), Unsigned32; 3GPP TS 29.272, 7.3.27.
    /// Identifies an APN configuration or PDP context among those of one user.
    pub context_identifier: Option<u32>,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    /// The name of the service or network the user wants: in 3GPP the APN, without operator identifier.
    /// "\*" is the wildcard APN of S6a.
    pub service_selection: Option<Utf8String>,
    /// Alert-Reason (1434/10415), Enumerated; 3GPP TS 29.272, 7.3.83.
    pub alert_reason: Option<AlertReason>,
    /// UE-SRVCC-Capability (1615/10415), Enumerated; 3GPP TS 29.272, 7.3.130.
    pub ue_srvcc_capability: Option<UeSrvccCapability>,
    /// NOR-Flags (1443/10415), Unsigned32; 3GPP TS 29.272, 7.3.49.
    pub nor_flags: Option<NorFlags>,
    /// Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions (1493/10415), Enumerated; 3GPP TS 29.272, 7.3.107.
    pub homogeneous_support_of_ims_voice_over_ps_sessions: Option<
        HomogeneousSupportOfImsVoiceOverPsSessions,
    >,
    /// Maximum-UE-Availability-Time (3329/10415), Time; 3GPP TS 29.338, 5.3.3.22.
    /// Until when the user stays reachable.
    pub maximum_ue_availability_time: Option<Time>,
    /// Monitoring-Event-Config-Status (3142/10415), Grouped; 3GPP TS 29.272, 7.3.1.
    pub monitoring_event_config_status: Vec<MonitoringEventConfigStatus>,
    /// Emergency-Services (1538/10415), Unsigned32; 3GPP TS 29.273, 7.2.3.4.
    /// A bit mask: bit 0, emergency.
    pub emergency_services: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
}

impl Request for NotifyRequest {
    type Answer = NotifyAnswer;
}

impl Command for NotifyRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Notify-Request",
    abbreviation: "NOR",
    code: Some(323),
    application_id: 16777251,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::s6a::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<NotifyRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Notify-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::USER_NAME.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(ts29272::avp::TERMINAL_INFORMATION.description()),
        Item::optional(rfc5447::avp::MIP6_AGENT_INFO.description()),
        Item::optional(ts29272::avp::VISITED_NETWORK_IDENTIFIER.description()),
        Item::optional(ts29272::avp::CONTEXT_IDENTIFIER.description()),
        Item::optional(rfc5778::avp::SERVICE_SELECTION.description()),
        Item::optional(ts29272::avp::ALERT_REASON.description()),
        Item::optional(ts29272::avp::UE_SRVCC_CAPABILITY.description()),
        Item::optional(ts29272::avp::NOR_FLAGS.description()),
        Item::optional(
            ts29272::avp::HOMOGENEOUS_SUPPORT_OF_IMS_VOICE_OVER_PS_SESSIONS.description(),
        ),
        Item::optional(ts29338::avp::MAXIMUM_UE_AVAILABILITY_TIME.description()),
        Item::repeated(ts29272::avp::MONITORING_EVENT_CONFIG_STATUS.description()),
        Item::optional(ts29273::avp::EMERGENCY_SERVICES.description()),
        Item::any(),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for NotifyRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            vendor_specific_application_id: None,
            drmp: None,
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_host: None,
            destination_realm: unread.value(),
            user_name: unread.value(),
            oc_supported_features: None,
            supported_features: Vec::new(),
            terminal_information: None,
            mip6_agent_info: None,
            visited_network_identifier: None,
            context_identifier: None,
            service_selection: None,
            alert_reason: None,
            ue_srvcc_capability: None,
            nor_flags: None,
            homogeneous_support_of_ims_voice_over_ps_sessions: None,
            maximum_ue_availability_time: None,
            monitoring_event_config_status: Vec::new(),
            emergency_services: None,
            additional_avps: Default::default(),
            proxy_info: Vec::new(),
            route_record: Vec::new(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 260) => received.optional(1, &mut self.vendor_specific_application_id),
            (0, 301) => received.optional(2, &mut self.drmp),
            (0, 277) => received.one(3, 1, &mut self.auth_session_state),
            (0, 264) => received.one(4, 2, &mut self.origin_host),
            (0, 296) => received.one(5, 3, &mut self.origin_realm),
            (0, 293) => received.optional(6, &mut self.destination_host),
            (0, 283) => received.one(7, 4, &mut self.destination_realm),
            (0, 1) => received.one(8, 5, &mut self.user_name),
            (0, 621) => received.optional(9, &mut self.oc_supported_features),
            (10415, 628) => received.many(10, &mut self.supported_features),
            (10415, 1401) => received.optional(11, &mut self.terminal_information),
            (0, 486) => received.optional(12, &mut self.mip6_agent_info),
            (10415, 600) => received.optional(13, &mut self.visited_network_identifier),
            (10415, 1423) => received.optional(14, &mut self.context_identifier),
            (0, 493) => received.optional(15, &mut self.service_selection),
            (10415, 1434) => received.optional(16, &mut self.alert_reason),
            (10415, 1615) => received.optional(17, &mut self.ue_srvcc_capability),
            (10415, 1443) => received.optional(18, &mut self.nor_flags),
            (10415, 1493) => {
                received
                    .optional(
                        19,
                        &mut self.homogeneous_support_of_ims_voice_over_ps_sessions,
                    )
            }
            (10415, 3329) => {
                received.optional(20, &mut self.maximum_ue_availability_time)
            }
            (10415, 3142) => received.many(21, &mut self.monitoring_event_config_status),
            (10415, 1538) => received.optional(22, &mut self.emergency_services),
            (0, 284) => received.many(24, &mut self.proxy_info),
            (0, 282) => received.many(25, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(
            &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
            &self.vendor_specific_application_id,
        );
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&ts29272::avp::TERMINAL_INFORMATION, &self.terminal_information);
        avps.optional(&rfc5447::avp::MIP6_AGENT_INFO, &self.mip6_agent_info);
        avps.optional(
            &ts29272::avp::VISITED_NETWORK_IDENTIFIER,
            &self.visited_network_identifier,
        );
        avps.optional(&ts29272::avp::CONTEXT_IDENTIFIER, &self.context_identifier);
        avps.optional(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        avps.optional(&ts29272::avp::ALERT_REASON, &self.alert_reason);
        avps.optional(&ts29272::avp::UE_SRVCC_CAPABILITY, &self.ue_srvcc_capability);
        avps.optional(&ts29272::avp::NOR_FLAGS, &self.nor_flags);
        avps.optional(
            &ts29272::avp::HOMOGENEOUS_SUPPORT_OF_IMS_VOICE_OVER_PS_SESSIONS,
            &self.homogeneous_support_of_ims_voice_over_ps_sessions,
        );
        avps.optional(
            &ts29338::avp::MAXIMUM_UE_AVAILABILITY_TIME,
            &self.maximum_ue_availability_time,
        );
        avps.many(
            &ts29272::avp::MONITORING_EVENT_CONFIG_STATUS,
            &self.monitoring_event_config_status,
        );
        avps.optional(&ts29273::avp::EMERGENCY_SERVICES, &self.emergency_services);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl NotifyRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Session-State, Proxy-Info, Vendor-Specific-Application-Id.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> NotifyAnswerBuilder<(Set, Set, Set, Set)> {
        let mut builder = NotifyAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(application) = &self.vendor_specific_application_id {
            let mut application = application.clone();
            application.unlisted_avps.clear();
            builder = builder.vendor_specific_application_id(application);
        }
        builder
    }
}

diameter_core::builder! {
    NotifyRequestBuilder<(A, B, C, D, E, F) = (Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command NotifyRequest in Box<NotifyRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, Set, C, D, E, F), B: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F), E: required::DestinationRealm;
    required user_name: IntoField<Utf8String>, "User-Name" => (A, B, C, D, E, Set), F: required::UserName;
    optional vendor_specific_application_id: IntoField<VendorSpecificApplicationId, Option<VendorSpecificApplicationId>>, "Vendor-Specific-Application-Id";
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional terminal_information: IntoField<TerminalInformation, Option<TerminalInformation>>, "Terminal-Information";
    optional mip6_agent_info: IntoField<Mip6AgentInfo, Option<Mip6AgentInfo>>, "MIP6-Agent-Info";
    optional visited_network_identifier: IntoField<OctetString, Option<OctetString>>, "Visited-Network-Identifier";
    optional context_identifier: IntoField<u32, Option<u32>>, "Context-Identifier";
    optional service_selection: IntoField<Utf8String, Option<Utf8String>>, "Service-Selection";
    optional alert_reason: IntoField<AlertReason, Option<AlertReason>>, "Alert-Reason";
    optional ue_srvcc_capability: IntoField<UeSrvccCapability, Option<UeSrvccCapability>>, "UE-SRVCC-Capability";
    optional nor_flags: IntoField<NorFlags, Option<NorFlags>>, "NOR-Flags";
    optional homogeneous_support_of_ims_voice_over_ps_sessions: IntoField<HomogeneousSupportOfImsVoiceOverPsSessions, Option<HomogeneousSupportOfImsVoiceOverPsSessions>>, "Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions";
    optional maximum_ue_availability_time: IntoTime<Option<Time>>, "Maximum-UE-Availability-Time";
    optional emergency_services: IntoField<u32, Option<u32>>, "Emergency-Services";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated monitoring_event_config_status, monitoring_event_config_status_list: IntoField<MonitoringEventConfigStatus>, "Monitoring-Event-Config-Status";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}

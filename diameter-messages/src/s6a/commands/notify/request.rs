// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, Encoder, Grammar, Identity, Item, OctetString, Place, Request,
    Time, Utf8String, normalize,
};
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
use diameter_core::builder::Set;
use super::request_builder::{NotifyRequestBuilder, NotifyRequestOptional};

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
pub struct NotifyRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    pub destination_host: Option<DiameterIdentity>,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    pub destination_realm: DiameterIdentity,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
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
    pub context_identifier: Option<u32>,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
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
    pub maximum_ue_availability_time: Option<Time>,
    /// Monitoring-Event-Config-Status (3142/10415), Grouped; 3GPP TS 29.272, 7.3.1.
    pub monitoring_event_config_status: Vec<MonitoringEventConfigStatus>,
    /// Emergency-Services (1538/10415), Unsigned32; 3GPP TS 29.273, 7.2.3.4.
    pub emergency_services: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    pub route_record: Vec<DiameterIdentity>,
}

impl NotifyRequest {
    /// Starts building the AVPs of a Notify-Request.
    pub fn builder() -> NotifyRequestBuilder {
        NotifyRequestBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            auth_session_state,
            origin_host,
            origin_realm,
            destination_realm,
            user_name,
        ): (
            Utf8String,
            AuthSessionState,
            DiameterIdentity,
            DiameterIdentity,
            DiameterIdentity,
            Utf8String,
        ),
        optional: NotifyRequestOptional,
    ) -> Self {
        Self {
            session_id,
            vendor_specific_application_id: optional.vendor_specific_application_id,
            drmp: optional.drmp,
            auth_session_state,
            origin_host,
            origin_realm,
            destination_host: optional.destination_host,
            destination_realm,
            user_name,
            oc_supported_features: optional.oc_supported_features,
            supported_features: optional.supported_features,
            terminal_information: optional.terminal_information,
            mip6_agent_info: optional.mip6_agent_info,
            visited_network_identifier: optional.visited_network_identifier,
            context_identifier: optional.context_identifier,
            service_selection: optional.service_selection,
            alert_reason: optional.alert_reason,
            ue_srvcc_capability: optional.ue_srvcc_capability,
            nor_flags: optional.nor_flags,
            homogeneous_support_of_ims_voice_over_ps_sessions: optional
                .homogeneous_support_of_ims_voice_over_ps_sessions,
            maximum_ue_availability_time: optional.maximum_ue_availability_time,
            monitoring_event_config_status: optional.monitoring_event_config_status,
            emergency_services: optional.emergency_services,
            additional_avps: optional.additional_avps,
            proxy_info: optional.proxy_info,
            route_record: optional.route_record,
        }
    }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut session_id = None;
        let mut auth_session_state = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut destination_realm = None;
        let mut user_name = None;
        let mut optional = NotifyRequestOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 260) => received.one(1, &mut optional.vendor_specific_application_id),
                (0, 301) => received.one(2, &mut optional.drmp),
                (0, 277) => received.one(3, &mut auth_session_state),
                (0, 264) => received.one(4, &mut origin_host),
                (0, 296) => received.one(5, &mut origin_realm),
                (0, 293) => received.one(6, &mut optional.destination_host),
                (0, 283) => received.one(7, &mut destination_realm),
                (0, 1) => received.one(8, &mut user_name),
                (0, 621) => received.one(9, &mut optional.oc_supported_features),
                (10415, 628) => received.many(10, &mut optional.supported_features),
                (10415, 1401) => received.one(11, &mut optional.terminal_information),
                (0, 486) => received.one(12, &mut optional.mip6_agent_info),
                (10415, 600) => {
                    received.one(13, &mut optional.visited_network_identifier)
                }
                (10415, 1423) => received.one(14, &mut optional.context_identifier),
                (0, 493) => received.one(15, &mut optional.service_selection),
                (10415, 1434) => received.one(16, &mut optional.alert_reason),
                (10415, 1615) => received.one(17, &mut optional.ue_srvcc_capability),
                (10415, 1443) => received.one(18, &mut optional.nor_flags),
                (10415, 1493) => {
                    received
                        .one(
                            19,
                            &mut optional
                                .homogeneous_support_of_ims_voice_over_ps_sessions,
                        )
                }
                (10415, 3329) => {
                    received.one(20, &mut optional.maximum_ue_availability_time)
                }
                (10415, 3142) => {
                    received.many(21, &mut optional.monitoring_event_config_status)
                }
                (10415, 1538) => received.one(22, &mut optional.emergency_services),
                (0, 284) => received.many(24, &mut optional.proxy_info),
                (0, 282) => received.many(25, &mut optional.route_record),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(3, &auth_session_state);
        received.required(4, &origin_host);
        received.required(5, &origin_realm);
        received.required(7, &destination_realm);
        received.required(8, &user_name);
        let required = (
            session_id?,
            auth_session_state?,
            origin_host?,
            origin_realm?,
            destination_realm?,
            user_name?,
        );
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder
            .optional(
                &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
                &self.vendor_specific_application_id,
            );
        encoder.optional(&rfc7944::avp::DRMP, &self.drmp);
        encoder.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        encoder.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        encoder.one(&base::avp::USER_NAME, &self.user_name);
        encoder
            .optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        encoder.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        encoder
            .optional(&ts29272::avp::TERMINAL_INFORMATION, &self.terminal_information);
        encoder.optional(&rfc5447::avp::MIP6_AGENT_INFO, &self.mip6_agent_info);
        encoder
            .optional(
                &ts29272::avp::VISITED_NETWORK_IDENTIFIER,
                &self.visited_network_identifier,
            );
        encoder.optional(&ts29272::avp::CONTEXT_IDENTIFIER, &self.context_identifier);
        encoder.optional(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        encoder.optional(&ts29272::avp::ALERT_REASON, &self.alert_reason);
        encoder.optional(&ts29272::avp::UE_SRVCC_CAPABILITY, &self.ue_srvcc_capability);
        encoder.optional(&ts29272::avp::NOR_FLAGS, &self.nor_flags);
        encoder
            .optional(
                &ts29272::avp::HOMOGENEOUS_SUPPORT_OF_IMS_VOICE_OVER_PS_SESSIONS,
                &self.homogeneous_support_of_ims_voice_over_ps_sessions,
            );
        encoder
            .optional(
                &ts29338::avp::MAXIMUM_UE_AVAILABILITY_TIME,
                &self.maximum_ue_availability_time,
            );
        encoder
            .many(
                &ts29272::avp::MONITORING_EVENT_CONFIG_STATUS,
                &self.monitoring_event_config_status,
            );
        encoder.optional(&ts29273::avp::EMERGENCY_SERVICES, &self.emergency_services);
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.many(&base::avp::ROUTE_RECORD, &self.route_record);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

impl NotifyRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Session-State, Proxy-Info, Vendor-Specific-Application-Id.
    #[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> NotifyAnswerBuilder<
        (
            Set<Utf8String>,
            Set<AuthSessionState>,
            Set<DiameterIdentity>,
            Set<DiameterIdentity>,
        ),
    > {
        let mut builder = NotifyAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(application) = &self.vendor_specific_application_id {
            builder = builder.vendor_specific_application_id(application.clone());
        }
        builder
    }
}

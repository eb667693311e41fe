// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, Encoder, Grammar, Identity, Item, OctetString, Place, Request,
    Time, Utf8String, normalize,
};
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
use diameter_core::builder::Set;
use super::request_builder::{
    ConnectionManagementRequestBuilder, ConnectionManagementRequestOptional,
};

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
pub struct ConnectionManagementRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// User-Identifier (3102/10415), Grouped; 3GPP TS 29.336, 6.4.2/8.4.36.
    pub user_identifier: UserIdentifier,
    /// Bearer-Identifier (1020/10415), OctetString; 3GPP TS 29.212, 5.3.20.
    pub bearer_identifier: OctetString,
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
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// CMR-Flags (4317/10415), Unsigned32; 3GPP TS 29.128, 6.4.25.
    pub cmr_flags: Option<u32>,
    /// Maximum-UE-Availability-Time (3329/10415), Time; 3GPP TS 29.338, 5.3.3.22.
    pub maximum_ue_availability_time: Option<Time>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Connection-Action (4314/10415), Unsigned32; 3GPP TS 29.128, 6.4.18.
    pub connection_action: Option<u32>,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    pub service_selection: Option<Utf8String>,
    /// Serving-PLMN-Rate-Control (4310/10415), Grouped; 3GPP TS 29.128, 6.4.21.
    pub serving_plmn_rate_control: Option<ServingPlmnRateControl>,
    /// Extended-PCO (4313/10415), OctetString; 3GPP TS 29.128, 6.4.26.
    pub extended_pco: Option<OctetString>,
    /// 3GPP-Charging-Characteristics (13/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    pub three_gpp_charging_characteristics: Option<Utf8String>,
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.212, 5.3.31.
    pub rat_type: Option<RatType>,
    /// Terminal-Information (1401/10415), Grouped; 3GPP TS 29.128, 6.4.30.
    pub terminal_information: Option<TerminalInformation>,
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    pub visited_plmn_id: Option<OctetString>,
    /// APN-Rate-Control-Status (4326/10415), Grouped; 3GPP TS 29.128, 6.4.36.
    pub apn_rate_control_status: Option<ApnRateControlStatus>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ConnectionManagementRequest {
    /// Starts building the AVPs of a Connection-Management-Request.
    pub fn builder() -> ConnectionManagementRequestBuilder {
        ConnectionManagementRequestBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            user_identifier,
            bearer_identifier,
            auth_session_state,
            origin_host,
            origin_realm,
            destination_realm,
        ): (
            Utf8String,
            UserIdentifier,
            OctetString,
            AuthSessionState,
            DiameterIdentity,
            DiameterIdentity,
            DiameterIdentity,
        ),
        optional: ConnectionManagementRequestOptional,
    ) -> Self {
        Self {
            session_id,
            user_identifier,
            bearer_identifier,
            drmp: optional.drmp,
            auth_session_state,
            origin_host,
            origin_realm,
            destination_host: optional.destination_host,
            destination_realm,
            oc_supported_features: optional.oc_supported_features,
            cmr_flags: optional.cmr_flags,
            maximum_ue_availability_time: optional.maximum_ue_availability_time,
            supported_features: optional.supported_features,
            connection_action: optional.connection_action,
            service_selection: optional.service_selection,
            serving_plmn_rate_control: optional.serving_plmn_rate_control,
            extended_pco: optional.extended_pco,
            three_gpp_charging_characteristics: optional
                .three_gpp_charging_characteristics,
            rat_type: optional.rat_type,
            terminal_information: optional.terminal_information,
            visited_plmn_id: optional.visited_plmn_id,
            apn_rate_control_status: optional.apn_rate_control_status,
            proxy_info: optional.proxy_info,
            route_record: optional.route_record,
            additional_avps: optional.additional_avps,
        }
    }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut session_id = None;
        let mut user_identifier = None;
        let mut bearer_identifier = None;
        let mut auth_session_state = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut destination_realm = None;
        let mut optional = ConnectionManagementRequestOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (10415, 3102) => received.one(1, &mut user_identifier),
                (10415, 1020) => received.one(2, &mut bearer_identifier),
                (0, 301) => received.one(3, &mut optional.drmp),
                (0, 277) => received.one(4, &mut auth_session_state),
                (0, 264) => received.one(5, &mut origin_host),
                (0, 296) => received.one(6, &mut origin_realm),
                (0, 293) => received.one(7, &mut optional.destination_host),
                (0, 283) => received.one(8, &mut destination_realm),
                (0, 621) => received.one(9, &mut optional.oc_supported_features),
                (10415, 4317) => received.one(10, &mut optional.cmr_flags),
                (10415, 3329) => {
                    received.one(11, &mut optional.maximum_ue_availability_time)
                }
                (10415, 628) => received.many(12, &mut optional.supported_features),
                (10415, 4314) => received.one(13, &mut optional.connection_action),
                (0, 493) => received.one(14, &mut optional.service_selection),
                (10415, 4310) => {
                    received.one(15, &mut optional.serving_plmn_rate_control)
                }
                (10415, 4313) => received.one(16, &mut optional.extended_pco),
                (10415, 13) => {
                    received.one(17, &mut optional.three_gpp_charging_characteristics)
                }
                (10415, 1032) => received.one(18, &mut optional.rat_type),
                (10415, 1401) => received.one(19, &mut optional.terminal_information),
                (10415, 1407) => received.one(20, &mut optional.visited_plmn_id),
                (10415, 4326) => received.one(21, &mut optional.apn_rate_control_status),
                (0, 284) => received.many(22, &mut optional.proxy_info),
                (0, 282) => received.many(23, &mut optional.route_record),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(1, &user_identifier);
        received.required(2, &bearer_identifier);
        received.required(4, &auth_session_state);
        received.required(5, &origin_host);
        received.required(6, &origin_realm);
        received.required(8, &destination_realm);
        let required = (
            session_id?,
            user_identifier?,
            bearer_identifier?,
            auth_session_state?,
            origin_host?,
            origin_realm?,
            destination_realm?,
        );
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.one(&ts29336::avp::USER_IDENTIFIER, &self.user_identifier);
        encoder.one(&ts29212::avp::BEARER_IDENTIFIER, &self.bearer_identifier);
        encoder.optional(&rfc7944::avp::DRMP, &self.drmp);
        encoder.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        encoder.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        encoder
            .optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        encoder.optional(&ts29128::avp::CMR_FLAGS, &self.cmr_flags);
        encoder
            .optional(
                &ts29338::avp::MAXIMUM_UE_AVAILABILITY_TIME,
                &self.maximum_ue_availability_time,
            );
        encoder.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        encoder.optional(&ts29128::avp::CONNECTION_ACTION, &self.connection_action);
        encoder.optional(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        encoder
            .optional(
                &ts29128::avp::SERVING_PLMN_RATE_CONTROL,
                &self.serving_plmn_rate_control,
            );
        encoder.optional(&ts29128::avp::EXTENDED_PCO, &self.extended_pco);
        encoder
            .optional(
                &ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS,
                &self.three_gpp_charging_characteristics,
            );
        encoder.optional(&ts29212::avp::RAT_TYPE, &self.rat_type);
        encoder.optional(&avp::TERMINAL_INFORMATION, &self.terminal_information);
        encoder.optional(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        encoder
            .optional(
                &ts29128::avp::APN_RATE_CONTROL_STATUS,
                &self.apn_rate_control_status,
            );
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.many(&base::avp::ROUTE_RECORD, &self.route_record);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

impl ConnectionManagementRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Session-State, Proxy-Info.
    #[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> ConnectionManagementAnswerBuilder<
        (
            Set<Utf8String>,
            Set<AuthSessionState>,
            Set<DiameterIdentity>,
            Set<DiameterIdentity>,
        ),
    > {
        ConnectionManagementAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

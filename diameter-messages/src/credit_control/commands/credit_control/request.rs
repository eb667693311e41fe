// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, Encoder, Grammar, Identity, Item, OctetString, Place, Request,
    Time, Utf8String, normalize,
};
use crate::base;
use crate::base::{ProxyInfo, TerminationCause};
use crate::credit_control::{
    CcRequestType, CreditControlAnswer, CreditControlAnswerBuilder,
    MultipleServicesCreditControl, MultipleServicesIndicator, RequestedAction,
    RequestedServiceUnit, ServiceParameterInfo, SubscriptionId, SubscriptionIdExtension,
    UsedServiceUnit, UserEquipmentInfo, UserEquipmentInfoExtension, avp,
};
use diameter_core::builder::{Set, Unset};
use super::request_builder::{CreditControlRequestBuilder, CreditControlRequestOptional};

/// The client asks for credit, reports what was used and ends the session, or has one event
/// charged, refunded, priced or checked against the balance.
///
/// ```text
/// <CCR> ::= < Diameter Header: 272, REQ, PXY >
///           < Session-Id >
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Auth-Application-Id }
///           { Service-Context-Id }
///           { CC-Request-Type }
///           { CC-Request-Number }
///           [ Destination-Host ]
///           [ User-Name ]
///           [ CC-Sub-Session-Id ]
///           [ Acct-Multi-Session-Id ]
///           [ Origin-State-Id ]
///           [ Event-Timestamp ]
///         * [ Subscription-Id ]
///         * [ Subscription-Id-Extension ]
///           [ Service-Identifier ]
///           [ Termination-Cause ]
///           [ Requested-Service-Unit ]
///           [ Requested-Action ]
///         * [ Used-Service-Unit ]
///           [ Multiple-Services-Indicator ]
///         * [ Multiple-Services-Credit-Control ]
///         * [ Service-Parameter-Info ]
///           [ CC-Correlation-Id ]
///           [ User-Equipment-Info ]
///           [ User-Equipment-Info-Extension ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 272, RFC 8506, 3.
#[doc(alias = "CCR")]
#[derive(Clone, Debug, PartialEq)]
pub struct CreditControlRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    pub destination_realm: DiameterIdentity,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    pub auth_application_id: u32,
    /// Service-Context-Id (461), UTF8String; RFC 8506, 8.42.
    pub service_context_id: Utf8String,
    /// CC-Request-Type (416), Enumerated; RFC 8506, 8.3.
    pub cc_request_type: CcRequestType,
    /// CC-Request-Number (415), Unsigned32; RFC 8506, 8.2.
    pub cc_request_number: u32,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    pub destination_host: Option<DiameterIdentity>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    pub user_name: Option<Utf8String>,
    /// CC-Sub-Session-Id (419), Unsigned64; RFC 8506, 8.5.
    pub cc_sub_session_id: Option<u64>,
    /// Acct-Multi-Session-Id (50), UTF8String; RFC 6733, 9.8.5.
    pub acct_multi_session_id: Option<Utf8String>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    pub origin_state_id: Option<u32>,
    /// Event-Timestamp (55), Time; RFC 6733, 8.21.
    pub event_timestamp: Option<Time>,
    /// Subscription-Id (443), Grouped; RFC 8506, 8.46.
    pub subscription_id: Vec<SubscriptionId>,
    /// Subscription-Id-Extension (659), Grouped; RFC 8506, 8.58.
    pub subscription_id_extension: Vec<SubscriptionIdExtension>,
    /// Service-Identifier (439), Unsigned32; RFC 8506, 8.28.
    pub service_identifier: Option<u32>,
    /// Termination-Cause (295), Enumerated; RFC 6733, 8.15.
    pub termination_cause: Option<TerminationCause>,
    /// Requested-Service-Unit (437), Grouped; RFC 8506, 8.18.
    pub requested_service_unit: Option<RequestedServiceUnit>,
    /// Requested-Action (436), Enumerated; RFC 8506, 8.41.
    pub requested_action: Option<RequestedAction>,
    /// Used-Service-Unit (446), Grouped; RFC 8506, 8.19.
    pub used_service_unit: Vec<UsedServiceUnit>,
    /// Multiple-Services-Indicator (455), Enumerated; RFC 8506, 8.40.
    pub multiple_services_indicator: Option<MultipleServicesIndicator>,
    /// Multiple-Services-Credit-Control (456), Grouped; RFC 8506, 8.16.
    pub multiple_services_credit_control: Vec<MultipleServicesCreditControl>,
    /// Service-Parameter-Info (440), Grouped; RFC 8506, 8.43.
    pub service_parameter_info: Vec<ServiceParameterInfo>,
    /// CC-Correlation-Id (411), OctetString; RFC 8506, 8.1.
    pub cc_correlation_id: Option<OctetString>,
    /// User-Equipment-Info (458), Grouped; RFC 8506, 8.49.
    pub user_equipment_info: Option<UserEquipmentInfo>,
    /// User-Equipment-Info-Extension (653), Grouped; RFC 8506, 8.52.
    pub user_equipment_info_extension: Option<Box<UserEquipmentInfoExtension>>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl CreditControlRequest {
    /// Starts building the AVPs of a Credit-Control-Request.
    pub fn builder() -> CreditControlRequestBuilder {
        CreditControlRequestBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            origin_host,
            origin_realm,
            destination_realm,
            auth_application_id,
            service_context_id,
            cc_request_type,
            cc_request_number,
        ): (
            Utf8String,
            DiameterIdentity,
            DiameterIdentity,
            DiameterIdentity,
            u32,
            Utf8String,
            CcRequestType,
            u32,
        ),
        optional: CreditControlRequestOptional,
    ) -> Self {
        Self {
            session_id,
            origin_host,
            origin_realm,
            destination_realm,
            auth_application_id,
            service_context_id,
            cc_request_type,
            cc_request_number,
            destination_host: optional.destination_host,
            user_name: optional.user_name,
            cc_sub_session_id: optional.cc_sub_session_id,
            acct_multi_session_id: optional.acct_multi_session_id,
            origin_state_id: optional.origin_state_id,
            event_timestamp: optional.event_timestamp,
            subscription_id: optional.subscription_id,
            subscription_id_extension: optional.subscription_id_extension,
            service_identifier: optional.service_identifier,
            termination_cause: optional.termination_cause,
            requested_service_unit: optional.requested_service_unit,
            requested_action: optional.requested_action,
            used_service_unit: optional.used_service_unit,
            multiple_services_indicator: optional.multiple_services_indicator,
            multiple_services_credit_control: optional.multiple_services_credit_control,
            service_parameter_info: optional.service_parameter_info,
            cc_correlation_id: optional.cc_correlation_id,
            user_equipment_info: optional.user_equipment_info,
            user_equipment_info_extension: optional.user_equipment_info_extension,
            proxy_info: optional.proxy_info,
            route_record: optional.route_record,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Request for CreditControlRequest {
    type Answer = CreditControlAnswer;
}

impl Command for CreditControlRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Credit-Control-Request",
    abbreviation: "CCR",
    code: Some(272),
    application_id: 4,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::credit_control::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<CreditControlRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Credit-Control-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(avp::SERVICE_CONTEXT_ID.description()),
        Item::required(avp::CC_REQUEST_TYPE.description()),
        Item::required(avp::CC_REQUEST_NUMBER.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(avp::CC_SUB_SESSION_ID.description()),
        Item::optional(base::avp::ACCT_MULTI_SESSION_ID.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(base::avp::EVENT_TIMESTAMP.description()),
        Item::repeated(avp::SUBSCRIPTION_ID.description()),
        Item::repeated(avp::SUBSCRIPTION_ID_EXTENSION.description()),
        Item::optional(avp::SERVICE_IDENTIFIER.description()),
        Item::optional(base::avp::TERMINATION_CAUSE.description()),
        Item::optional(avp::REQUESTED_SERVICE_UNIT.description()),
        Item::optional(avp::REQUESTED_ACTION.description()),
        Item::repeated(avp::USED_SERVICE_UNIT.description()),
        Item::optional(avp::MULTIPLE_SERVICES_INDICATOR.description()),
        Item::repeated(avp::MULTIPLE_SERVICES_CREDIT_CONTROL.description()),
        Item::repeated(avp::SERVICE_PARAMETER_INFO.description()),
        Item::optional(avp::CC_CORRELATION_ID.description()),
        Item::optional(avp::USER_EQUIPMENT_INFO.description()),
        Item::optional(avp::USER_EQUIPMENT_INFO_EXTENSION.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for CreditControlRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut session_id = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut destination_realm = None;
        let mut auth_application_id = None;
        let mut service_context_id = None;
        let mut cc_request_type = None;
        let mut cc_request_number = None;
        let mut optional = CreditControlRequestOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 264) => received.one(1, &mut origin_host),
                (0, 296) => received.one(2, &mut origin_realm),
                (0, 283) => received.one(3, &mut destination_realm),
                (0, 258) => received.one(4, &mut auth_application_id),
                (0, 461) => received.one(5, &mut service_context_id),
                (0, 416) => received.one(6, &mut cc_request_type),
                (0, 415) => received.one(7, &mut cc_request_number),
                (0, 293) => received.one(8, &mut optional.destination_host),
                (0, 1) => received.one(9, &mut optional.user_name),
                (0, 419) => received.one(10, &mut optional.cc_sub_session_id),
                (0, 50) => received.one(11, &mut optional.acct_multi_session_id),
                (0, 278) => received.one(12, &mut optional.origin_state_id),
                (0, 55) => received.one(13, &mut optional.event_timestamp),
                (0, 443) => received.many(14, &mut optional.subscription_id),
                (0, 659) => received.many(15, &mut optional.subscription_id_extension),
                (0, 439) => received.one(16, &mut optional.service_identifier),
                (0, 295) => received.one(17, &mut optional.termination_cause),
                (0, 437) => received.one(18, &mut optional.requested_service_unit),
                (0, 436) => received.one(19, &mut optional.requested_action),
                (0, 446) => received.many(20, &mut optional.used_service_unit),
                (0, 455) => received.one(21, &mut optional.multiple_services_indicator),
                (0, 456) => {
                    received.many(22, &mut optional.multiple_services_credit_control)
                }
                (0, 440) => received.many(23, &mut optional.service_parameter_info),
                (0, 411) => received.one(24, &mut optional.cc_correlation_id),
                (0, 458) => received.one(25, &mut optional.user_equipment_info),
                (0, 653) => {
                    received.one_boxed(26, &mut optional.user_equipment_info_extension)
                }
                (0, 284) => received.many(27, &mut optional.proxy_info),
                (0, 282) => received.many(28, &mut optional.route_record),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(1, &origin_host);
        received.required(2, &origin_realm);
        received.required(3, &destination_realm);
        received.required(4, &auth_application_id);
        received.required(5, &service_context_id);
        received.required(6, &cc_request_type);
        received.required(7, &cc_request_number);
        let required = (
            session_id?,
            origin_host?,
            origin_realm?,
            destination_realm?,
            auth_application_id?,
            service_context_id?,
            cc_request_type?,
            cc_request_number?,
        );
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        encoder.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        encoder.one(&avp::SERVICE_CONTEXT_ID, &self.service_context_id);
        encoder.one(&avp::CC_REQUEST_TYPE, &self.cc_request_type);
        encoder.one(&avp::CC_REQUEST_NUMBER, &self.cc_request_number);
        encoder.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        encoder.optional(&base::avp::USER_NAME, &self.user_name);
        encoder.optional(&avp::CC_SUB_SESSION_ID, &self.cc_sub_session_id);
        encoder.optional(&base::avp::ACCT_MULTI_SESSION_ID, &self.acct_multi_session_id);
        encoder.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        encoder.optional(&base::avp::EVENT_TIMESTAMP, &self.event_timestamp);
        encoder.many(&avp::SUBSCRIPTION_ID, &self.subscription_id);
        encoder.many(&avp::SUBSCRIPTION_ID_EXTENSION, &self.subscription_id_extension);
        encoder.optional(&avp::SERVICE_IDENTIFIER, &self.service_identifier);
        encoder.optional(&base::avp::TERMINATION_CAUSE, &self.termination_cause);
        encoder.optional(&avp::REQUESTED_SERVICE_UNIT, &self.requested_service_unit);
        encoder.optional(&avp::REQUESTED_ACTION, &self.requested_action);
        encoder.many(&avp::USED_SERVICE_UNIT, &self.used_service_unit);
        encoder
            .optional(
                &avp::MULTIPLE_SERVICES_INDICATOR,
                &self.multiple_services_indicator,
            );
        encoder
            .many(
                &avp::MULTIPLE_SERVICES_CREDIT_CONTROL,
                &self.multiple_services_credit_control,
            );
        encoder.many(&avp::SERVICE_PARAMETER_INFO, &self.service_parameter_info);
        encoder.optional(&avp::CC_CORRELATION_ID, &self.cc_correlation_id);
        encoder.optional(&avp::USER_EQUIPMENT_INFO, &self.user_equipment_info);
        encoder
            .optional_boxed(
                &avp::USER_EQUIPMENT_INFO_EXTENSION,
                &self.user_equipment_info_extension,
            );
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.many(&base::avp::ROUTE_RECORD, &self.route_record);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

impl CreditControlRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Auth-Application-Id, CC-Request-Type, CC-Request-Number,
    /// Proxy-Info.
    #[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> CreditControlAnswerBuilder<
        (
            Set<Utf8String>,
            Unset,
            Set<DiameterIdentity>,
            Set<DiameterIdentity>,
            Set<u32>,
            Set<CcRequestType>,
            Set<u32>,
        ),
    > {
        let mut builder = CreditControlAnswer::builder()
            .session_id(self.session_id.clone())
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .auth_application_id(self.auth_application_id)
            .cc_request_type(self.cc_request_type)
            .cc_request_number(self.cc_request_number)
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(state_id) = identity.state_id {
            builder = builder.origin_state_id(state_id);
        }
        builder
    }
}

// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 32.299, release 16.
//!
//! The charging AVPs of 3GPP, shared by offline charging (Rf) and online charging (Ro, Gy): the
//! contents of Service-Information for each service, quota management, tariffs and advice of
//! charge. AVPs only, for import by the dictionaries of applications.
//!
//! Newer than V15.7.0 of TS 32.299: PSCell-Info in PS-Information and VoLTE-Information in
//! Service-Data-Container; the release in which they came is not known.

pub mod avp;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s6a",
        feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgd",
        feature = "slg", feature = "st", feature = "t6a"
    )
)]
mod enums;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s6a",
        feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgd",
        feature = "st", feature = "t6a"
    )
)]
mod groups;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s6a",
        feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgd",
        feature = "slg", feature = "st", feature = "t6a"
    )
)]
pub use self::enums::*;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s6a",
        feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgd",
        feature = "st", feature = "t6a"
    )
)]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts32299",
    spec: "3GPP TS 32.299",
    applications: &[],
    avps: &[
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::USED_SERVICE_UNIT.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::MULTIPLE_SERVICES_CREDIT_CONTROL.description(),
        #[cfg(feature = "gy")]
        avp::OC_OLR.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::EVENT_TYPE.description(),
        avp::THREE_GPP_SIP_METHOD.description(),
        avp::EVENT.description(),
        avp::CONTENT_TYPE.description(),
        avp::CONTENT_LENGTH.description(),
        avp::CONTENT_DISPOSITION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::ROLE_OF_NODE.description(),
        avp::USER_SESSION_ID.description(),
        avp::CALLING_PARTY_ADDRESS.description(),
        avp::CALLED_PARTY_ADDRESS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::TIME_STAMPS.description(),
        avp::SIP_REQUEST_TIMESTAMP.description(),
        avp::SIP_RESPONSE_TIMESTAMP.description(),
        avp::APPLICATION_SERVER.description(),
        avp::APPLICATION_PROVIDED_CALLED_PARTY_ADDRESS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::INTER_OPERATOR_IDENTIFIER.description(),
        avp::ORIGINATING_IOI.description(),
        avp::TERMINATING_IOI.description(),
        avp::IMS_CHARGING_IDENTIFIER.description(),
        avp::SDP_SESSION_DESCRIPTION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::SDP_MEDIA_COMPONENT.description(),
        avp::SDP_MEDIA_NAME.description(),
        avp::SDP_MEDIA_DESCRIPTION.description(),
        avp::CG_ADDRESS.description(),
        avp::GGSN_ADDRESS.description(),
        avp::SERVED_PARTY_IP_ADDRESS.description(),
        avp::AUTHORISED_QOS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::APPLICATION_SERVER_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::TRUNK_GROUP_ID.description(),
        avp::INCOMING_TRUNK_GROUP_ID.description(),
        avp::OUTGOING_TRUNK_GROUP_ID.description(),
        avp::BEARER_SERVICE.description(),
        avp::SERVICE_ID.description(),
        avp::ASSOCIATED_URI.description(),
        avp::CHARGED_PARTY.description(),
        avp::POC_CONTROLLING_ADDRESS.description(),
        avp::POC_GROUP_NAME.description(),
        #[cfg(feature = "full")]
        avp::CAUSE.description(),
        avp::CAUSE_CODE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::NODE_FUNCTIONALITY.description(),
        avp::SERVICE_SPECIFIC_DATA.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::ORIGINATOR.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::PS_FURNISH_CHARGING_INFORMATION.description(),
        avp::PS_FREE_FORMAT_DATA.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::PS_APPEND_FREE_FORMAT_DATA.description(),
        avp::TIME_QUOTA_THRESHOLD.description(),
        avp::VOLUME_QUOTA_THRESHOLD.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::TRIGGER_TYPE.description(),
        avp::QUOTA_HOLDING_TIME.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::REPORTING_REASON.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::SERVICE_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::PS_INFORMATION.description(),
        #[cfg(feature = "full")]
        avp::WLAN_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::IMS_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::MMS_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::LCS_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::POC_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::MBMS_INFORMATION.description(),
        avp::QUOTA_CONSUMPTION_TIME.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::MEDIA_INITIATOR_FLAG.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::POC_SERVER_ROLE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::POC_SESSION_TYPE.description(),
        avp::NUMBER_OF_PARTICIPANTS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::ORIGINATOR_ADDRESS.description(),
        avp::PARTICIPANTS_INVOLVED.description(),
        avp::EXPIRES.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::MESSAGE_BODY.description(),
        avp::WAG_ADDRESS.description(),
        avp::WAG_PLMN_ID.description(),
        #[cfg(feature = "full")]
        avp::WLAN_RADIO_CONTAINER.description(),
        avp::WLAN_TECHNOLOGY.description(),
        avp::WLAN_UE_LOCAL_IPADDRESS.description(),
        avp::PDG_ADDRESS.description(),
        avp::PDG_CHARGING_ID.description(),
        avp::ADDRESS_DATA.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::ADDRESS_DOMAIN.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::ADDRESS_TYPE.description(),
        avp::DOMAIN_NAME.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::RECIPIENT_ADDRESS.description(),
        avp::SUBMISSION_TIME.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::MM_CONTENT_TYPE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::TYPE_NUMBER.description(),
        avp::ADDITIONAL_TYPE_INFORMATION.description(),
        avp::CONTENT_SIZE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::ADDITIONAL_CONTENT_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::ADDRESSEE_TYPE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::PRIORITY.description(),
        avp::MESSAGE_ID.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::MESSAGE_TYPE.description(),
        avp::MESSAGE_SIZE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::MESSAGE_CLASS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::CLASS_IDENTIFIER.description(),
        avp::TOKEN_TEXT.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::DELIVERY_REPORT_REQUESTED.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::ADAPTATIONS.description(),
        avp::APPLIC_ID.description(),
        avp::AUX_APPLIC_INFO.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::CONTENT_CLASS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::DRM_CONTENT.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::READ_REPLY_REPORT_REQUESTED.description(),
        avp::REPLY_APPLIC_ID.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::FILE_REPAIR_SUPPORTED.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::MBMS_USER_SERVICE_TYPE.description(),
        avp::UNIT_QUOTA_THRESHOLD.description(),
        avp::PDP_ADDRESS.description(),
        avp::SGSN_ADDRESS.description(),
        avp::POC_SESSION_ID.description(),
        avp::DEFERRED_LOCATION_EVENT_TYPE.description(),
        avp::LCS_APN.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::LCS_CLIENT_ID.description(),
        avp::LCS_CLIENT_DIALED_BY_MS.description(),
        avp::LCS_CLIENT_EXTERNAL_ID.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::LCS_CLIENT_NAME.description(),
        avp::LCS_DATA_CODING_SCHEME.description(),
        #[cfg(any(feature = "gy", feature = "rf", feature = "slg"))]
        avp::LCS_FORMAT_INDICATOR.description(),
        avp::LCS_NAME_STRING.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::LCS_REQUESTOR_ID.description(),
        avp::LCS_REQUESTOR_ID_STRING.description(),
        #[cfg(any(feature = "gy", feature = "rf", feature = "slg"))]
        avp::LCS_CLIENT_TYPE.description(),
        avp::LOCATION_ESTIMATE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::LOCATION_ESTIMATE_TYPE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::LOCATION_TYPE.description(),
        avp::POSITIONING_DATA.description(),
        avp::WLAN_SESSION_ID.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::PDP_CONTEXT_TYPE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::MMBOX_STORAGE_REQUESTED.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::SERVICE_SPECIFIC_INFO.description(),
        avp::CALLED_ASSERTED_IDENTITY.description(),
        avp::REQUESTED_PARTY_ADDRESS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::POC_USER_ROLE.description(),
        avp::POC_USER_ROLE_IDS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::POC_USER_ROLE_INFO_UNITS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::TALK_BURST_EXCHANGE.description(),
        avp::SERVICE_SPECIFIC_TYPE.description(),
        avp::EVENT_CHARGING_TIME_STAMP.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::PARTICIPANT_ACCESS_PRIORITY.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::PARTICIPANT_GROUP.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::POC_CHANGE_CONDITION.description(),
        avp::POC_CHANGE_TIME.description(),
        avp::ACCESS_NETWORK_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::TRIGGER.description(),
        avp::BASE_TIME_INTERVAL.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::ENVELOPE.description(),
        avp::ENVELOPE_END_TIME.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::ENVELOPE_REPORTING.description(),
        avp::ENVELOPE_START_TIME.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::TIME_QUOTA_MECHANISM.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::TIME_QUOTA_TYPE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::EARLY_MEDIA_DESCRIPTION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::SDP_TIME_STAMPS.description(),
        avp::SDP_OFFER_TIMESTAMP.description(),
        avp::SDP_ANSWER_TIMESTAMP.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::AF_CORRELATION_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::POC_SESSION_INITIATION_TYPE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::OFFLINE_CHARGING.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::USER_PARTICIPATING_TYPE.description(),
        avp::ALTERNATE_CHARGED_PARTY_ADDRESS.description(),
        avp::IMS_COMMUNICATION_SERVICE_IDENTIFIER.description(),
        avp::NUMBER_OF_RECEIVED_TALK_BURSTS.description(),
        avp::NUMBER_OF_TALK_BURSTS.description(),
        avp::RECEIVED_TALK_BURST_TIME.description(),
        avp::RECEIVED_TALK_BURST_VOLUME.description(),
        avp::TALK_BURST_TIME.description(),
        avp::TALK_BURST_VOLUME.description(),
        avp::MEDIA_INITIATOR_PARTY.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::PC5_RADIO_TECHNOLOGY.description(),
        avp::RAN_END_TIMESTAMP.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::RAN_SECONDARY_RAT_USAGE_REPORT.description(),
        avp::RAN_START_TIMESTAMP.description(),
        avp::SECONDARY_RAT_TYPE.description(),
        avp::CIVIC_ADDRESS_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::WLAN_OPERATOR_ID.description(),
        avp::WLAN_OPERATOR_NAME.description(),
        avp::WLAN_PLMN_ID.description(),
        avp::API_CONTENT.description(),
        #[cfg(feature = "full")]
        avp::API_DIRECTION.description(),
        avp::API_IDENTIFIER.description(),
        avp::API_INVOCATION_TIMESTAMP.description(),
        avp::API_RESULT_CODE.description(),
        avp::API_SIZE.description(),
        #[cfg(feature = "full")]
        avp::API_NETWORK_SERVICE_NODE.description(),
        #[cfg(feature = "full")]
        avp::EXPOSURE_FUNCTION_API_INFORMATION.description(),
        avp::SCEF_ADDRESS.description(),
        avp::TLTRI.description(),
        #[cfg(feature = "gy")]
        avp::THREE_GPP_OC_SPECIFIC_REDUCTION.description(),
        avp::THREE_GPP_OC_RATING_GROUP.description(),
        #[cfg(feature = "gy")]
        avp::THREE_GPP_OC_REQUEST_TYPE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::VO_LTE_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::PSCELL_INFO.description(),
        avp::NR_CGI.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::SMS_INFORMATION.description(),
        avp::DATA_CODING_SCHEME.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::DESTINATION_INTERFACE.description(),
        avp::INTERFACE_ID.description(),
        avp::INTERFACE_PORT.description(),
        avp::INTERFACE_TEXT.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::INTERFACE_TYPE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::SM_MESSAGE_TYPE.description(),
        avp::ORIGINATOR_SCCP_ADDRESS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::ORIGINATOR_INTERFACE.description(),
        avp::RECIPIENT_SCCP_ADDRESS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::REPLY_PATH_REQUESTED.description(),
        avp::SM_DISCHARGE_TIME.description(),
        avp::SM_PROTOCOL_ID.description(),
        avp::SM_STATUS.description(),
        avp::SM_USER_DATA_HEADER.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::SMS_NODE.description(),
        avp::SMSC_ADDRESS.description(),
        avp::CLIENT_ADDRESS.description(),
        avp::NUMBER_OF_MESSAGES_SENT.description(),
        #[cfg(feature = "gy")]
        avp::LOW_BALANCE_INDICATION.description(),
        #[cfg(feature = "gy")]
        avp::REMAINING_BALANCE.description(),
        avp::REFUND_INFORMATION.description(),
        avp::CARRIER_SELECT_ROUTING_INFORMATION.description(),
        avp::NUMBER_PORTABILITY_ROUTING_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::POC_EVENT_TYPE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::RECIPIENT_INFO.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::ORIGINATOR_RECEIVED_ADDRESS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::RECIPIENT_RECEIVED_ADDRESS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::SM_SERVICE_TYPE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::MMTEL_INFORMATION.description(),
        avp::MMTEL_SSERVICE_TYPE.description(),
        avp::SERVICE_MODE.description(),
        #[cfg(feature = "full")]
        avp::SUBSCRIBER_ROLE.description(),
        avp::NUMBER_OF_DIVERSIONS.description(),
        avp::ASSOCIATED_PARTY_ADDRESS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::SDP_TYPE.description(),
        avp::CHANGE_CONDITION.description(),
        avp::CHANGE_TIME.description(),
        avp::DIAGNOSTICS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::SERVICE_DATA_CONTAINER.description(),
        avp::START_TIME.description(),
        avp::STOP_TIME.description(),
        avp::TIME_FIRST_USAGE.description(),
        avp::TIME_LAST_USAGE.description(),
        avp::TIME_USAGE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::TRAFFIC_DATA_VOLUMES.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::SERVING_NODE_TYPE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::SUPPLEMENTARY_SERVICE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::PARTICIPANT_ACTION_TYPE.description(),
        avp::PDN_CONNECTION_CHARGING_ID.description(),
        #[cfg(any(feature = "gx", feature = "gy", feature = "rf", feature = "sd"))]
        avp::DYNAMIC_ADDRESS_FLAG.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::ACCUMULATED_COST.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::AOC_COST_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::AOC_INFORMATION.description(),
        #[cfg(feature = "gy")]
        avp::AOC_REQUEST_TYPE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::CURRENT_TARIFF.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::NEXT_TARIFF.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::RATE_ELEMENT.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::SCALE_FACTOR.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::TARIFF_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::UNIT_COST.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::INCREMENTAL_COST.description(),
        avp::LOCAL_SEQUENCE_NUMBER.description(),
        avp::NODE_ID.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::SGW_CHANGE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::CHARGING_CHARACTERISTICS_SELECTION_MODE.description(),
        avp::SGW_ADDRESS.description(),
        #[cfg(any(feature = "gx", feature = "gy", feature = "rf", feature = "sd"))]
        avp::DYNAMIC_ADDRESS_FLAG_EXTENSION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::CHARGE_REASON_CODE.description(),
        avp::SIP_REQUEST_TIMESTAMP_FRACTION.description(),
        avp::SIP_RESPONSE_TIMESTAMP_FRACTION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::ONLINE_CHARGING_FLAG.description(),
        avp::CUG_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::REAL_TIME_TARIFF_INFORMATION.description(),
        avp::TARIFF_XML.description(),
        avp::MBMS_GW_ADDRESS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::IMSI_UNAUTHENTICATED_FLAG.description(),
        avp::ACCOUNT_EXPIRATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::AOC_FORMAT.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::AOC_SERVICE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::AOC_SERVICE_OBLIGATORY_TYPE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::AOC_SERVICE_TYPE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::AOC_SUBSCRIPTION_INFORMATION.description(),
        avp::PREFERRED_AOC_CURRENCY.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s6a",
                feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgd",
                feature = "st", feature = "t6a"
            )
        )]
        avp::CSG_ACCESS_MODE.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s6a",
                feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgd",
                feature = "st", feature = "t6a"
            )
        )]
        avp::CSG_MEMBERSHIP_INDICATION.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s6a",
                feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgd",
                feature = "st", feature = "t6a"
            )
        )]
        avp::USER_CSG_INFORMATION.description(),
        avp::OUTGOING_SESSION_ID.description(),
        avp::INITIAL_IMS_CHARGING_IDENTIFIER.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::IMS_EMERGENCY_INDICATOR.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::MBMS_CHARGED_PARTY.description(),
        avp::IMS_APPLICATION_REFERENCE_IDENTIFIER.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::LOW_PRIORITY_INDICATOR.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::IP_REALM_DEFAULT_INDICATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::LOCAL_GW_INSERTED_INDICATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::TRANSCODER_INSERTED_INDICATION.description(),
        avp::PDP_ADDRESS_PREFIX_LENGTH.description(),
        avp::TRANSIT_IOI_LIST.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::STATUS_AS_CODE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::NNI_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::NNI_TYPE.description(),
        avp::NEIGHBOUR_NODE_ADDRESS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::RELATIONSHIP_MODE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::SESSION_DIRECTION.description(),
        avp::FROM_ADDRESS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::ACCESS_TRANSFER_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::ACCESS_TRANSFER_TYPE.description(),
        avp::RELATED_IMS_CHARGING_IDENTIFIER.description(),
        avp::RELATED_IMS_CHARGING_IDENTIFIER_NODE.description(),
        avp::IMS_VISITED_NETWORK_IDENTIFIER.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::TWAN_USER_LOCATION_INFO.description(),
        avp::BSSID.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::TAD_IDENTIFIER.description(),
        avp::REASON_HEADER.description(),
        avp::INSTANCE_ID.description(),
        avp::ROUTE_HEADER_RECEIVED.description(),
        avp::ROUTE_HEADER_TRANSMITTED.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::SM_DEVICE_TRIGGER_INFORMATION.description(),
        avp::MTC_IWF_ADDRESS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::SM_DEVICE_TRIGGER_INDICATOR.description(),
        avp::SM_SEQUENCE_NUMBER.description(),
        avp::SMS_RESULT.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::VCS_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::BASIC_SERVICE_CODE.description(),
        avp::BEARER_CAPABILITY.description(),
        avp::TELESERVICE.description(),
        avp::ISUP_LOCATION_NUMBER.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::FORWARDING_PENDING.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::ISUP_CAUSE.description(),
        avp::MSC_ADDRESS.description(),
        avp::NETWORK_CALL_REFERENCE_NUMBER.description(),
        avp::START_OF_CHARGING.description(),
        avp::VLR_NUMBER.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::CN_OPERATOR_SELECTION_ENTITY.description(),
        avp::ISUP_CAUSE_DIAGNOSTICS.description(),
        avp::ISUP_CAUSE_LOCATION.description(),
        avp::ISUP_CAUSE_VALUE.description(),
        avp::EPDG_ADDRESS.description(),
        avp::ANNOUNCING_UE_HPLMN_IDENTIFIER.description(),
        avp::ANNOUNCING_UE_VPLMN_IDENTIFIER.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::COVERAGE_STATUS.description(),
        avp::LAYER_2_GROUP_ID.description(),
        avp::MONITORED_PLMN_IDENTIFIER.description(),
        avp::MONITORING_UE_HPLMN_IDENTIFIER.description(),
        avp::MONITORING_UE_IDENTIFIER.description(),
        avp::MONITORING_UE_VPLMN_IDENTIFIER.description(),
        avp::PC3_CONTROL_PROTOCOL_CAUSE.description(),
        avp::PC3_EPC_CONTROL_PROTOCOL_CAUSE.description(),
        avp::REQUESTED_PLMN_IDENTIFIER.description(),
        avp::REQUESTOR_PLMN_IDENTIFIER.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::ROLE_OF_PROSE_FUNCTION.description(),
        avp::USAGE_INFORMATION_REPORT_SEQUENCE_NUMBER.description(),
        avp::PROSE_3RD_PARTY_APPLICATION_ID.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::PROSE_DIRECT_COMMUNICATION_TRANSMISSION_DATA_CONTAINER.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::PROSE_DIRECT_DISCOVERY_MODEL.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::PROSE_EVENT_TYPE.description(),
        avp::PROSE_FUNCTION_IP_ADDRESS.description(),
        #[cfg(feature = "full")]
        avp::PROSE_FUNCTIONALITY.description(),
        avp::PROSE_GROUP_IP_MULTICAST_ADDRESS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::PROSE_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::PROSE_RANGE_CLASS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::PROSE_REASON_FOR_CANCELLATION.description(),
        avp::PROSE_REQUEST_TIMESTAMP.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::PROSE_ROLE_OF_UE.description(),
        avp::PROSE_SOURCE_IP_ADDRESS.description(),
        avp::PROSE_UE_ID.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::PROXIMITY_ALERT_INDICATION.description(),
        avp::PROXIMITY_ALERT_TIMESTAMP.description(),
        avp::PROXIMITY_CANCELLATION_TIMESTAMP.description(),
        avp::PROSE_FUNCTION_PLMN_IDENTIFIER.description(),
        avp::APPLICATION_SPECIFIC_DATA.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::COVERAGE_INFO.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::LOCATION_INFO.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::PROSE_DIRECT_COMMUNICATION_RECEPTION_DATA_CONTAINER.description(),
        avp::RADIO_FREQUENCY.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::RADIO_PARAMETER_SET_INFO.description(),
        avp::RADIO_PARAMETER_SET_VALUES.description(),
        avp::RADIO_RESOURCES_INDICATOR.description(),
        avp::TIME_FIRST_RECEPTION.description(),
        avp::TIME_FIRST_TRANSMISSION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::TRANSMITTER_INFO.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::ENHANCED_DIAGNOSTICS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::INTER_UE_TRANSFER.description(),
        avp::TWAG_ADDRESS.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::ANNOUNCEMENT_INFORMATION.description(),
        avp::ANNOUNCEMENT_IDENTIFIER.description(),
        avp::ANNOUNCEMENT_ORDER.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::VARIABLE_PART.description(),
        avp::VARIABLE_PART_ORDER.description(),
        avp::VARIABLE_PART_TYPE.description(),
        avp::VARIABLE_PART_VALUE.description(),
        avp::TIME_INDICATOR.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::QUOTA_INDICATOR.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::PLAY_ALTERNATIVE.description(),
        avp::LANGUAGE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::PRIVACY_INDICATOR.description(),
        avp::CALLED_IDENTITY.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::CALLED_IDENTITY_CHANGE.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::UWAN_USER_LOCATION_INFO.description(),
        avp::MONITORING_EVENT_CONFIGURATION_ACTIVITY.description(),
        #[cfg(feature = "full")]
        avp::MONITORING_EVENT_REPORT_DATA.description(),
        #[cfg(feature = "full")]
        avp::MONITORING_EVENT_INFORMATION.description(),
        avp::MONITORING_EVENT_FUNCTIONALITY.description(),
        avp::MONITORING_EVENT_REPORT_NUMBER.description(),
        avp::CELLULAR_NETWORK_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::RELATED_CHANGE_CONDITION_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::RELATED_TRIGGER.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::CPDT_INFORMATION.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::NIDD_SUBMISSION.description(),
        avp::SERVING_NODE_IDENTITY.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::CP_CIOT_EPS_OPTIMISATION_INDICATOR.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::SGI_PTP_TUNNELLING_METHOD.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::UNI_PDU_CP_ONLY_FLAG.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::APN_RATE_CONTROL.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::APN_RATE_CONTROL_DOWNLINK.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::APN_RATE_CONTROL_UPLINK.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::ADDITIONAL_EXCEPTION_REPORTS.description(),
        avp::RATE_CONTROL_MAX_MESSAGE_SIZE.description(),
        avp::RATE_CONTROL_MAX_RATE.description(),
        avp::RATE_CONTROL_TIME_UNIT.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::SCS_AS_ADDRESS.description(),
        avp::SCS_ADDRESS.description(),
        avp::SCS_REALM.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::CHARGING_PER_IP_CAN_SESSION_INDICATOR.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::ACCESS_NETWORK_INFO_CHANGE.description(),
        avp::DISCOVEREE_UE_HPLMN_IDENTIFIER.description(),
        avp::DISCOVEREE_UE_VPLMN_IDENTIFIER.description(),
        avp::DISCOVERER_UE_HPLMN_IDENTIFIER.description(),
        avp::DISCOVERER_UE_VPLMN_IDENTIFIER.description(),
        #[cfg(any(feature = "gy", feature = "rf"))]
        avp::CHARGING_3GPP_PS_DATA_OFF_STATUS.description(),
        avp::UNUSED_QUOTA_TIMER.description(),
        avp::ANNOUNCING_PLMN_ID.description(),
        avp::PROSE_UE_TO_NETWORK_RELAY_UE_ID.description(),
        avp::PROSE_TARGET_LAYER_2_ID.description(),
        avp::RELAY_IP_ADDRESS.description(),
        avp::TARGET_IP_ADDRESS.description(),
        avp::FE_IDENTIFIER_LIST.description(),
        avp::LOGICAL_ACCESS_ID.description(),
        avp::PHYSICAL_ACCESS_ID.description(),
    ],
    imports: &[
        &crate::base::DICTIONARY,
        #[cfg(
            any(
                feature = "credit-control", feature = "gq", feature = "gx", feature = "gxx",
                feature = "gy", feature = "np", feature = "nt", feature = "rf", feature = "rx",
                feature = "s15", feature = "s9", feature = "s9a", feature = "sd", feature = "st",
                feature = "sta", feature = "swd", feature = "swm", feature = "swx", feature = "sy",
                feature = "t4", feature = "tsp"
            )
        )]
        &crate::credit_control::DICTIONARY,
        #[cfg(
            any(
                feature = "credit-control", feature = "cx", feature = "e4", feature = "eap",
                feature = "gmb", feature = "gx", feature = "gxx", feature = "gy", feature = "ikesk",
                feature = "mip6a", feature = "mip6i", feature = "nasreq", feature = "nat-control",
                feature = "np", feature = "rf", feature = "rx", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sgi", feature = "sgmb", feature = "st", feature = "sta",
                feature = "swa", feature = "swd"
            )
        )]
        &crate::nasreq::DICTIONARY,
        #[cfg(
            any(
                feature = "cx", feature = "gx", feature = "gxx", feature = "gy", feature = "np",
                feature = "nt", feature = "nta", feature = "pc4a", feature = "pc6", feature = "rx",
                feature = "s15", feature = "s6a", feature = "s6b", feature = "s6m", feature = "s6t",
                feature = "s9", feature = "s9a", feature = "sd", feature = "sh", feature = "st",
                feature = "sta", feature = "swa", feature = "swd", feature = "swm", feature = "swx",
                feature = "sy", feature = "t6a"
            )
        )]
        &crate::rfc7683::DICTIONARY,
        #[cfg(
            any(
                feature = "gmb", feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c",
                feature = "mm10", feature = "np", feature = "nta", feature = "pc4a", feature = "rf",
                feature = "rx", feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sgi", feature = "sgmb", feature = "st", feature = "sta",
                feature = "swd", feature = "swm", feature = "swx", feature = "t6a"
            )
        )]
        &crate::ts29061::DICTIONARY,
        #[cfg(
            any(
                feature = "gy", feature = "rf", feature = "s6a", feature = "s6t", feature = "t6a"
            )
        )]
        &crate::ts29128::DICTIONARY,
        #[cfg(any(feature = "gy", feature = "mm10", feature = "rf"))]
        &crate::ts29140::DICTIONARY,
        #[cfg(
            any(
                feature = "gy", feature = "pc4a", feature = "rf", feature = "s6a", feature = "s6c",
                feature = "s6m", feature = "s6t", feature = "sgd", feature = "slg", feature = "slh",
                feature = "t4", feature = "t6a"
            )
        )]
        &crate::ts29173::DICTIONARY,
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "nta",
                feature = "rf", feature = "rx", feature = "s15", feature = "s6a", feature = "s6b",
                feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgmb",
                feature = "st", feature = "sta", feature = "swa", feature = "swd", feature = "swm",
                feature = "swx", feature = "t6a"
            )
        )]
        &crate::ts29212::DICTIONARY,
        #[cfg(
            any(
                feature = "e4", feature = "gq", feature = "gx", feature = "gxx", feature = "gy",
                feature = "mb2c", feature = "nt", feature = "rf", feature = "rx", feature = "s15",
                feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a", feature = "sd",
                feature = "sgmb", feature = "st", feature = "sta", feature = "swd", feature = "swm",
                feature = "swx"
            )
        )]
        &crate::ts29214::DICTIONARY,
        #[cfg(
            any(
                feature = "cx", feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c",
                feature = "np", feature = "nt", feature = "nta", feature = "pc4a", feature = "pc6",
                feature = "rf", feature = "rx", feature = "s6a", feature = "s6b", feature = "s6c",
                feature = "s6m", feature = "s6t", feature = "s7a", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sgd", feature = "sgmb", feature = "sh", feature = "slg",
                feature = "slh", feature = "st", feature = "sta", feature = "swa", feature = "swd",
                feature = "swm", feature = "swx", feature = "sy", feature = "t4", feature = "t6a",
                feature = "tsp"
            )
        )]
        &crate::ts29229::DICTIONARY,
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "gy", feature = "pc4a", feature = "pc6",
                feature = "rf", feature = "s13", feature = "s6a", feature = "s6b", feature = "s6c",
                feature = "s6m", feature = "s6t", feature = "s7a", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sgd", feature = "slg", feature = "slh", feature = "st",
                feature = "sta", feature = "swd", feature = "swm", feature = "swx", feature = "t4",
                feature = "t6a"
            )
        )]
        &crate::ts29272::DICTIONARY,
        #[cfg(
            any(
                feature = "gx", feature = "gy", feature = "pc6", feature = "rf", feature = "rx",
                feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a", feature = "sd",
                feature = "slg", feature = "slh", feature = "st", feature = "sta", feature = "swa",
                feature = "swd", feature = "swm", feature = "swx"
            )
        )]
        &crate::ts29273::DICTIONARY,
        #[cfg(
            any(
                feature = "gy", feature = "mm10", feature = "nta", feature = "pc4a",
                feature = "pc6", feature = "rf", feature = "s6a", feature = "s6c", feature = "s6m",
                feature = "s6t", feature = "s7a", feature = "sgd", feature = "sh", feature = "slg",
                feature = "slh", feature = "t4", feature = "t6a", feature = "tsp"
            )
        )]
        &crate::ts29329::DICTIONARY,
        #[cfg(
            any(
                feature = "gy", feature = "nta", feature = "pc6", feature = "rf", feature = "s6a",
                feature = "s6b", feature = "s6c", feature = "s6m", feature = "s6t", feature = "sgd",
                feature = "sgi", feature = "sh", feature = "sta", feature = "swd", feature = "swm",
                feature = "swx", feature = "t4", feature = "t6a", feature = "tsp"
            )
        )]
        &crate::ts29336::DICTIONARY,
        #[cfg(any(feature = "gy", feature = "pc2", feature = "rf"))]
        &crate::ts29343::DICTIONARY,
        #[cfg(any(feature = "gy", feature = "pc2", feature = "pc6", feature = "rf"))]
        &crate::ts29345::DICTIONARY,
        #[cfg(
            any(
                feature = "gy", feature = "rf", feature = "s6m", feature = "t4", feature = "tsp"
            )
        )]
        &crate::ts29368::DICTIONARY,
        #[cfg(any(feature = "gy", feature = "rf"))]
        &crate::oma_dds::DICTIONARY,
        #[cfg(any(feature = "gy", feature = "rf"))]
        &crate::onem2m::DICTIONARY,
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s9",
                feature = "s9a", feature = "sd", feature = "st"
            )
        )]
        &crate::xs0057::DICTIONARY,
    ],
};

// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(any(feature = "gy", feature = "rf"))]
mod access_transfer_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod adaptations;
#[cfg(any(feature = "gy", feature = "rf"))]
mod additional_exception_reports;
#[cfg(any(feature = "gy", feature = "rf"))]
mod address_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod addressee_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod aoc_format;
#[cfg(feature = "gy")]
mod aoc_request_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod aoc_service_obligatory_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod aoc_service_type;
#[cfg(feature = "full")]
mod api_direction;
#[cfg(feature = "full")]
mod api_network_service_node;
#[cfg(any(feature = "gy", feature = "rf"))]
mod charge_reason_code;
#[cfg(any(feature = "gy", feature = "rf"))]
mod charging_3gpp_ps_data_off_status;
#[cfg(any(feature = "gy", feature = "rf"))]
mod charging_characteristics_selection_mode;
#[cfg(any(feature = "gy", feature = "rf"))]
mod charging_per_ip_can_session_indicator;
#[cfg(any(feature = "gy", feature = "rf"))]
mod class_identifier;
#[cfg(any(feature = "gy", feature = "rf"))]
mod cn_operator_selection_entity;
#[cfg(any(feature = "gy", feature = "rf"))]
mod content_class;
#[cfg(any(feature = "gy", feature = "rf"))]
mod coverage_status;
#[cfg(any(feature = "gy", feature = "rf"))]
mod cp_ciot_eps_optimisation_indicator;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s6a",
        feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgd",
        feature = "st", feature = "t6a"
    )
)]
mod csg_access_mode;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s6a",
        feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgd",
        feature = "st", feature = "t6a"
    )
)]
mod csg_membership_indication;
#[cfg(any(feature = "gy", feature = "rf"))]
mod delivery_report_requested;
#[cfg(any(feature = "gy", feature = "rf"))]
mod drm_content;
#[cfg(any(feature = "gx", feature = "gy", feature = "rf", feature = "sd"))]
mod dynamic_address_flag;
#[cfg(any(feature = "gx", feature = "gy", feature = "rf", feature = "sd"))]
mod dynamic_address_flag_extension;
#[cfg(any(feature = "gy", feature = "rf"))]
mod envelope_reporting;
#[cfg(any(feature = "gy", feature = "rf"))]
mod file_repair_supported;
#[cfg(any(feature = "gy", feature = "rf"))]
mod forwarding_pending;
#[cfg(any(feature = "gy", feature = "rf"))]
mod ims_emergency_indicator;
#[cfg(any(feature = "gy", feature = "rf"))]
mod imsi_unauthenticated_flag;
#[cfg(any(feature = "gy", feature = "rf"))]
mod inter_ue_transfer;
#[cfg(any(feature = "gy", feature = "rf"))]
mod interface_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod ip_realm_default_indication;
#[cfg(any(feature = "gy", feature = "rf", feature = "slg"))]
mod lcs_client_type;
#[cfg(any(feature = "gy", feature = "rf", feature = "slg"))]
mod lcs_format_indicator;
#[cfg(any(feature = "gy", feature = "rf"))]
mod local_gw_inserted_indication;
#[cfg(any(feature = "gy", feature = "rf"))]
mod location_estimate_type;
#[cfg(feature = "gy")]
mod low_balance_indication;
#[cfg(any(feature = "gy", feature = "rf"))]
mod low_priority_indicator;
#[cfg(any(feature = "gy", feature = "rf"))]
mod mbms_charged_party;
#[cfg(any(feature = "gy", feature = "rf"))]
mod mbms_user_service_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod media_initiator_flag;
#[cfg(any(feature = "gy", feature = "rf"))]
mod message_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod mmbox_storage_requested;
#[cfg(any(feature = "gy", feature = "rf"))]
mod nni_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod node_functionality;
#[cfg(any(feature = "gy", feature = "rf"))]
mod online_charging_flag;
#[cfg(any(feature = "gy", feature = "rf"))]
mod originator;
#[cfg(any(feature = "gy", feature = "rf"))]
mod participant_access_priority;
#[cfg(any(feature = "gy", feature = "rf"))]
mod participant_action_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod pc5_radio_technology;
#[cfg(any(feature = "gy", feature = "rf"))]
mod pdp_context_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod play_alternative;
#[cfg(any(feature = "gy", feature = "rf"))]
mod poc_change_condition;
#[cfg(any(feature = "gy", feature = "rf"))]
mod poc_event_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod poc_server_role;
#[cfg(any(feature = "gy", feature = "rf"))]
mod poc_session_initiation_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod poc_session_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod poc_user_role_info_units;
#[cfg(any(feature = "gy", feature = "rf"))]
mod priority;
#[cfg(any(feature = "gy", feature = "rf"))]
mod privacy_indicator;
#[cfg(any(feature = "gy", feature = "rf"))]
mod prose_direct_discovery_model;
#[cfg(any(feature = "gy", feature = "rf"))]
mod prose_event_type;
#[cfg(feature = "full")]
mod prose_functionality;
#[cfg(any(feature = "gy", feature = "rf"))]
mod prose_range_class;
#[cfg(any(feature = "gy", feature = "rf"))]
mod prose_reason_for_cancellation;
#[cfg(any(feature = "gy", feature = "rf"))]
mod prose_role_of_ue;
#[cfg(any(feature = "gy", feature = "rf"))]
mod proximity_alert_indication;
#[cfg(any(feature = "gy", feature = "rf"))]
mod ps_append_free_format_data;
#[cfg(any(feature = "gy", feature = "rf"))]
mod quota_indicator;
#[cfg(any(feature = "gy", feature = "rf"))]
mod read_reply_report_requested;
#[cfg(any(feature = "gy", feature = "rf"))]
mod relationship_mode;
#[cfg(any(feature = "gy", feature = "rf"))]
mod reply_path_requested;
#[cfg(any(feature = "gy", feature = "rf"))]
mod reporting_reason;
#[cfg(any(feature = "gy", feature = "rf"))]
mod role_of_node;
#[cfg(any(feature = "gy", feature = "rf"))]
mod role_of_prose_function;
#[cfg(any(feature = "gy", feature = "rf"))]
mod sdp_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod serving_node_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod session_direction;
#[cfg(any(feature = "gy", feature = "rf"))]
mod sgi_ptp_tunnelling_method;
#[cfg(any(feature = "gy", feature = "rf"))]
mod sgw_change;
#[cfg(any(feature = "gy", feature = "rf"))]
mod sm_device_trigger_indicator;
#[cfg(any(feature = "gy", feature = "rf"))]
mod sm_message_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod sm_service_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod sms_node;
#[cfg(any(feature = "gy", feature = "rf"))]
mod status_as_code;
#[cfg(feature = "full")]
mod subscriber_role;
#[cfg(any(feature = "gy", feature = "rf"))]
mod tad_identifier;
#[cfg(feature = "gy")]
mod three_gpp_oc_request_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod time_quota_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod transcoder_inserted_indication;
#[cfg(any(feature = "gy", feature = "rf"))]
mod trigger_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod type_number;
#[cfg(any(feature = "gy", feature = "rf"))]
mod uni_pdu_cp_only_flag;
#[cfg(any(feature = "gy", feature = "rf"))]
mod user_participating_type;
#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::access_transfer_type::AccessTransferType;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::adaptations::Adaptations;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::additional_exception_reports::AdditionalExceptionReports;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::address_type::AddressType;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::addressee_type::AddresseeType;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::aoc_format::AocFormat;

#[cfg(feature = "gy")]
pub use self::aoc_request_type::AocRequestType;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::aoc_service_obligatory_type::AocServiceObligatoryType;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::aoc_service_type::AocServiceType;

#[cfg(feature = "full")]
pub use self::api_direction::ApiDirection;

#[cfg(feature = "full")]
pub use self::api_network_service_node::ApiNetworkServiceNode;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::charge_reason_code::ChargeReasonCode;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::charging_3gpp_ps_data_off_status::Charging3gppPsDataOffStatus;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::charging_characteristics_selection_mode::ChargingCharacteristicsSelectionMode;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::charging_per_ip_can_session_indicator::ChargingPerIpCanSessionIndicator;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::class_identifier::ClassIdentifier;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::cn_operator_selection_entity::CnOperatorSelectionEntity;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::content_class::ContentClass;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::coverage_status::CoverageStatus;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::cp_ciot_eps_optimisation_indicator::CpCiotEpsOptimisationIndicator;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s6a",
        feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgd",
        feature = "st", feature = "t6a"
    )
)]
pub use self::csg_access_mode::CsgAccessMode;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s6a",
        feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgd",
        feature = "st", feature = "t6a"
    )
)]
pub use self::csg_membership_indication::CsgMembershipIndication;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::delivery_report_requested::DeliveryReportRequested;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::drm_content::DrmContent;

#[cfg(any(feature = "gx", feature = "gy", feature = "rf", feature = "sd"))]
pub use self::dynamic_address_flag::DynamicAddressFlag;

#[cfg(any(feature = "gx", feature = "gy", feature = "rf", feature = "sd"))]
pub use self::dynamic_address_flag_extension::DynamicAddressFlagExtension;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::envelope_reporting::EnvelopeReporting;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::file_repair_supported::FileRepairSupported;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::forwarding_pending::ForwardingPending;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::ims_emergency_indicator::ImsEmergencyIndicator;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::imsi_unauthenticated_flag::ImsiUnauthenticatedFlag;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::inter_ue_transfer::InterUeTransfer;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::interface_type::InterfaceType;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::ip_realm_default_indication::IpRealmDefaultIndication;

#[cfg(any(feature = "gy", feature = "rf", feature = "slg"))]
pub use self::lcs_client_type::LcsClientType;

#[cfg(any(feature = "gy", feature = "rf", feature = "slg"))]
pub use self::lcs_format_indicator::LcsFormatIndicator;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::local_gw_inserted_indication::LocalGwInsertedIndication;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::location_estimate_type::LocationEstimateType;

#[cfg(feature = "gy")]
pub use self::low_balance_indication::LowBalanceIndication;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::low_priority_indicator::LowPriorityIndicator;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::mbms_charged_party::MbmsChargedParty;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::mbms_user_service_type::MbmsUserServiceType;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::media_initiator_flag::MediaInitiatorFlag;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::message_type::MessageType;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::mmbox_storage_requested::MmboxStorageRequested;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::nni_type::NniType;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::node_functionality::NodeFunctionality;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::online_charging_flag::OnlineChargingFlag;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::originator::Originator;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::participant_access_priority::ParticipantAccessPriority;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::participant_action_type::ParticipantActionType;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::pc5_radio_technology::Pc5RadioTechnology;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::pdp_context_type::PdpContextType;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::play_alternative::PlayAlternative;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::poc_change_condition::PocChangeCondition;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::poc_event_type::PocEventType;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::poc_server_role::PocServerRole;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::poc_session_initiation_type::PocSessionInitiationType;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::poc_session_type::PocSessionType;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::poc_user_role_info_units::PocUserRoleInfoUnits;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::priority::Priority;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::privacy_indicator::PrivacyIndicator;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::prose_direct_discovery_model::ProseDirectDiscoveryModel;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::prose_event_type::ProseEventType;

#[cfg(feature = "full")]
pub use self::prose_functionality::ProseFunctionality;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::prose_range_class::ProseRangeClass;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::prose_reason_for_cancellation::ProseReasonForCancellation;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::prose_role_of_ue::ProseRoleOfUe;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::proximity_alert_indication::ProximityAlertIndication;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::ps_append_free_format_data::PsAppendFreeFormatData;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::quota_indicator::QuotaIndicator;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::read_reply_report_requested::ReadReplyReportRequested;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::relationship_mode::RelationshipMode;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::reply_path_requested::ReplyPathRequested;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::reporting_reason::ReportingReason;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::role_of_node::RoleOfNode;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::role_of_prose_function::RoleOfProseFunction;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::sdp_type::SdpType;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::serving_node_type::ServingNodeType;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::session_direction::SessionDirection;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::sgi_ptp_tunnelling_method::SgiPtpTunnellingMethod;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::sgw_change::SgwChange;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::sm_device_trigger_indicator::SmDeviceTriggerIndicator;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::sm_message_type::SmMessageType;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::sm_service_type::SmServiceType;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::sms_node::SmsNode;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::status_as_code::StatusAsCode;

#[cfg(feature = "full")]
pub use self::subscriber_role::SubscriberRole;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::tad_identifier::TadIdentifier;

#[cfg(feature = "gy")]
pub use self::three_gpp_oc_request_type::ThreeGppOcRequestType;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::time_quota_type::TimeQuotaType;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::transcoder_inserted_indication::TranscoderInsertedIndication;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::trigger_type::TriggerType;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::type_number::TypeNumber;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::uni_pdu_cp_only_flag::UniPduCpOnlyFlag;

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::user_participating_type::UserParticipatingType;

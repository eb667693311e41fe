// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values have names, one file each.

#[cfg(any(feature = "full", feature = "gy"))]
mod access_transfer_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod adaptations;
#[cfg(any(feature = "full", feature = "gy"))]
mod additional_exception_reports;
#[cfg(any(feature = "full", feature = "gy"))]
mod address_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod addressee_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod aoc_format;
#[cfg(any(feature = "full", feature = "gy"))]
mod aoc_request_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod aoc_service_obligatory_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod aoc_service_type;
#[cfg(feature = "full")]
mod api_direction;
#[cfg(feature = "full")]
mod api_network_service_node;
#[cfg(any(feature = "full", feature = "gy"))]
mod charge_reason_code;
#[cfg(any(feature = "full", feature = "gy"))]
mod charging_3gpp_ps_data_off_status;
#[cfg(any(feature = "full", feature = "gy"))]
mod charging_characteristics_selection_mode;
#[cfg(any(feature = "full", feature = "gy"))]
mod charging_per_ip_can_session_indicator;
#[cfg(any(feature = "full", feature = "gy"))]
mod class_identifier;
#[cfg(any(feature = "full", feature = "gy"))]
mod cn_operator_selection_entity;
#[cfg(any(feature = "full", feature = "gy"))]
mod content_class;
#[cfg(any(feature = "full", feature = "gy"))]
mod coverage_status;
#[cfg(any(feature = "full", feature = "gy"))]
mod cp_ciot_eps_optimisation_indicator;
mod csg_access_mode;
mod csg_membership_indication;
#[cfg(any(feature = "full", feature = "gy"))]
mod delivery_report_requested;
#[cfg(any(feature = "full", feature = "gy"))]
mod drm_content;
#[cfg(any(feature = "full", feature = "gy"))]
mod dynamic_address_flag;
#[cfg(any(feature = "full", feature = "gy"))]
mod dynamic_address_flag_extension;
#[cfg(any(feature = "full", feature = "gy"))]
mod envelope_reporting;
#[cfg(any(feature = "full", feature = "gy"))]
mod file_repair_supported;
#[cfg(any(feature = "full", feature = "gy"))]
mod forwarding_pending;
#[cfg(any(feature = "full", feature = "gy"))]
mod ims_emergency_indicator;
#[cfg(any(feature = "full", feature = "gy"))]
mod imsi_unauthenticated_flag;
#[cfg(any(feature = "full", feature = "gy"))]
mod inter_ue_transfer;
#[cfg(any(feature = "full", feature = "gy"))]
mod interface_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod ip_realm_default_indication;
#[cfg(any(feature = "full", feature = "gy"))]
mod lcs_client_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod lcs_format_indicator;
#[cfg(any(feature = "full", feature = "gy"))]
mod local_gw_inserted_indication;
#[cfg(any(feature = "full", feature = "gy"))]
mod location_estimate_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod low_balance_indication;
#[cfg(any(feature = "full", feature = "gy"))]
mod low_priority_indicator;
#[cfg(any(feature = "full", feature = "gy"))]
mod mbms_charged_party;
#[cfg(any(feature = "full", feature = "gy"))]
mod mbms_user_service_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod media_initiator_flag;
#[cfg(any(feature = "full", feature = "gy"))]
mod message_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod mmbox_storage_requested;
#[cfg(any(feature = "full", feature = "gy"))]
mod nni_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod node_functionality;
#[cfg(any(feature = "full", feature = "gy"))]
mod online_charging_flag;
#[cfg(any(feature = "full", feature = "gy"))]
mod originator;
#[cfg(any(feature = "full", feature = "gy"))]
mod participant_access_priority;
#[cfg(any(feature = "full", feature = "gy"))]
mod participant_action_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod pc5_radio_technology;
#[cfg(any(feature = "full", feature = "gy"))]
mod pdp_context_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod play_alternative;
#[cfg(any(feature = "full", feature = "gy"))]
mod poc_change_condition;
#[cfg(any(feature = "full", feature = "gy"))]
mod poc_event_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod poc_server_role;
#[cfg(any(feature = "full", feature = "gy"))]
mod poc_session_initiation_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod poc_session_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod poc_user_role_info_units;
#[cfg(any(feature = "full", feature = "gy"))]
mod priority;
#[cfg(any(feature = "full", feature = "gy"))]
mod privacy_indicator;
#[cfg(any(feature = "full", feature = "gy"))]
mod prose_direct_discovery_model;
#[cfg(any(feature = "full", feature = "gy"))]
mod prose_event_type;
#[cfg(feature = "full")]
mod prose_functionality;
#[cfg(any(feature = "full", feature = "gy"))]
mod prose_range_class;
#[cfg(any(feature = "full", feature = "gy"))]
mod prose_reason_for_cancellation;
#[cfg(any(feature = "full", feature = "gy"))]
mod prose_role_of_ue;
#[cfg(any(feature = "full", feature = "gy"))]
mod proximity_alert_indication;
#[cfg(any(feature = "full", feature = "gy"))]
mod ps_append_free_format_data;
#[cfg(any(feature = "full", feature = "gy"))]
mod quota_indicator;
#[cfg(any(feature = "full", feature = "gy"))]
mod read_reply_report_requested;
#[cfg(any(feature = "full", feature = "gy"))]
mod relationship_mode;
#[cfg(any(feature = "full", feature = "gy"))]
mod reply_path_requested;
#[cfg(any(feature = "full", feature = "gy"))]
mod reporting_reason;
#[cfg(any(feature = "full", feature = "gy"))]
mod role_of_node;
#[cfg(any(feature = "full", feature = "gy"))]
mod role_of_prose_function;
#[cfg(any(feature = "full", feature = "gy"))]
mod sdp_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod serving_node_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod session_direction;
#[cfg(any(feature = "full", feature = "gy"))]
mod sgi_ptp_tunnelling_method;
#[cfg(any(feature = "full", feature = "gy"))]
mod sgw_change;
#[cfg(any(feature = "full", feature = "gy"))]
mod sm_device_trigger_indicator;
#[cfg(any(feature = "full", feature = "gy"))]
mod sm_message_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod sm_service_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod sms_node;
#[cfg(any(feature = "full", feature = "gy"))]
mod status_as_code;
#[cfg(feature = "full")]
mod subscriber_role;
#[cfg(any(feature = "full", feature = "gy"))]
mod tad_identifier;
#[cfg(any(feature = "full", feature = "gy"))]
mod three_gpp_oc_request_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod time_quota_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod transcoder_inserted_indication;
#[cfg(any(feature = "full", feature = "gy"))]
mod trigger_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod type_number;
#[cfg(any(feature = "full", feature = "gy"))]
mod uni_pdu_cp_only_flag;
#[cfg(any(feature = "full", feature = "gy"))]
mod user_participating_type;
#[cfg(any(feature = "full", feature = "gy"))]
pub use self::access_transfer_type::AccessTransferType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::adaptations::Adaptations;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::additional_exception_reports::AdditionalExceptionReports;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::address_type::AddressType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::addressee_type::AddresseeType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::aoc_format::AocFormat;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::aoc_request_type::AocRequestType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::aoc_service_obligatory_type::AocServiceObligatoryType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::aoc_service_type::AocServiceType;

#[cfg(feature = "full")]
pub use self::api_direction::ApiDirection;

#[cfg(feature = "full")]
pub use self::api_network_service_node::ApiNetworkServiceNode;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::charge_reason_code::ChargeReasonCode;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::charging_3gpp_ps_data_off_status::Charging3gppPsDataOffStatus;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::charging_characteristics_selection_mode::ChargingCharacteristicsSelectionMode;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::charging_per_ip_can_session_indicator::ChargingPerIpCanSessionIndicator;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::class_identifier::ClassIdentifier;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::cn_operator_selection_entity::CnOperatorSelectionEntity;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::content_class::ContentClass;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::coverage_status::CoverageStatus;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::cp_ciot_eps_optimisation_indicator::CpCiotEpsOptimisationIndicator;
pub use self::csg_access_mode::CsgAccessMode;
pub use self::csg_membership_indication::CsgMembershipIndication;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::delivery_report_requested::DeliveryReportRequested;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::drm_content::DrmContent;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::dynamic_address_flag::DynamicAddressFlag;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::dynamic_address_flag_extension::DynamicAddressFlagExtension;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::envelope_reporting::EnvelopeReporting;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::file_repair_supported::FileRepairSupported;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::forwarding_pending::ForwardingPending;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::ims_emergency_indicator::ImsEmergencyIndicator;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::imsi_unauthenticated_flag::ImsiUnauthenticatedFlag;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::inter_ue_transfer::InterUeTransfer;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::interface_type::InterfaceType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::ip_realm_default_indication::IpRealmDefaultIndication;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::lcs_client_type::LcsClientType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::lcs_format_indicator::LcsFormatIndicator;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::local_gw_inserted_indication::LocalGwInsertedIndication;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::location_estimate_type::LocationEstimateType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::low_balance_indication::LowBalanceIndication;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::low_priority_indicator::LowPriorityIndicator;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::mbms_charged_party::MbmsChargedParty;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::mbms_user_service_type::MbmsUserServiceType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::media_initiator_flag::MediaInitiatorFlag;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::message_type::MessageType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::mmbox_storage_requested::MmboxStorageRequested;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::nni_type::NniType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::node_functionality::NodeFunctionality;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::online_charging_flag::OnlineChargingFlag;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::originator::Originator;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::participant_access_priority::ParticipantAccessPriority;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::participant_action_type::ParticipantActionType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::pc5_radio_technology::Pc5RadioTechnology;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::pdp_context_type::PdpContextType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::play_alternative::PlayAlternative;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::poc_change_condition::PocChangeCondition;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::poc_event_type::PocEventType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::poc_server_role::PocServerRole;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::poc_session_initiation_type::PocSessionInitiationType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::poc_session_type::PocSessionType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::poc_user_role_info_units::PocUserRoleInfoUnits;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::priority::Priority;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::privacy_indicator::PrivacyIndicator;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::prose_direct_discovery_model::ProseDirectDiscoveryModel;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::prose_event_type::ProseEventType;

#[cfg(feature = "full")]
pub use self::prose_functionality::ProseFunctionality;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::prose_range_class::ProseRangeClass;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::prose_reason_for_cancellation::ProseReasonForCancellation;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::prose_role_of_ue::ProseRoleOfUe;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::proximity_alert_indication::ProximityAlertIndication;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::ps_append_free_format_data::PsAppendFreeFormatData;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::quota_indicator::QuotaIndicator;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::read_reply_report_requested::ReadReplyReportRequested;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::relationship_mode::RelationshipMode;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::reply_path_requested::ReplyPathRequested;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::reporting_reason::ReportingReason;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::role_of_node::RoleOfNode;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::role_of_prose_function::RoleOfProseFunction;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::sdp_type::SdpType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::serving_node_type::ServingNodeType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::session_direction::SessionDirection;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::sgi_ptp_tunnelling_method::SgiPtpTunnellingMethod;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::sgw_change::SgwChange;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::sm_device_trigger_indicator::SmDeviceTriggerIndicator;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::sm_message_type::SmMessageType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::sm_service_type::SmServiceType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::sms_node::SmsNode;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::status_as_code::StatusAsCode;

#[cfg(feature = "full")]
pub use self::subscriber_role::SubscriberRole;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::tad_identifier::TadIdentifier;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::three_gpp_oc_request_type::ThreeGppOcRequestType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::time_quota_type::TimeQuotaType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::transcoder_inserted_indication::TranscoderInsertedIndication;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::trigger_type::TriggerType;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::type_number::TypeNumber;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::uni_pdu_cp_only_flag::UniPduCpOnlyFlag;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::user_participating_type::UserParticipatingType;

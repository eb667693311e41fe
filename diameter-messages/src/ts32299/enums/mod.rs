// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "gy")]
mod access_transfer_type;
#[cfg(feature = "gy")]
mod adaptations;
#[cfg(feature = "gy")]
mod additional_exception_reports;
#[cfg(feature = "gy")]
mod address_type;
#[cfg(feature = "gy")]
mod addressee_type;
#[cfg(feature = "gy")]
mod aoc_format;
#[cfg(feature = "gy")]
mod aoc_request_type;
#[cfg(feature = "gy")]
mod aoc_service_obligatory_type;
#[cfg(feature = "gy")]
mod aoc_service_type;
#[cfg(feature = "full")]
mod api_direction;
#[cfg(feature = "full")]
mod api_network_service_node;
#[cfg(feature = "gy")]
mod charge_reason_code;
#[cfg(feature = "gy")]
mod charging_3gpp_ps_data_off_status;
#[cfg(feature = "gy")]
mod charging_characteristics_selection_mode;
#[cfg(feature = "gy")]
mod charging_per_ip_can_session_indicator;
#[cfg(feature = "gy")]
mod class_identifier;
#[cfg(feature = "gy")]
mod cn_operator_selection_entity;
#[cfg(feature = "gy")]
mod content_class;
#[cfg(feature = "gy")]
mod coverage_status;
#[cfg(feature = "gy")]
mod cp_ciot_eps_optimisation_indicator;
mod csg_access_mode;
mod csg_membership_indication;
#[cfg(feature = "gy")]
mod delivery_report_requested;
#[cfg(feature = "gy")]
mod drm_content;
#[cfg(feature = "gy")]
mod dynamic_address_flag;
#[cfg(feature = "gy")]
mod dynamic_address_flag_extension;
#[cfg(feature = "gy")]
mod envelope_reporting;
#[cfg(feature = "gy")]
mod file_repair_supported;
#[cfg(feature = "gy")]
mod forwarding_pending;
#[cfg(feature = "gy")]
mod ims_emergency_indicator;
#[cfg(feature = "gy")]
mod imsi_unauthenticated_flag;
#[cfg(feature = "gy")]
mod inter_ue_transfer;
#[cfg(feature = "gy")]
mod interface_type;
#[cfg(feature = "gy")]
mod ip_realm_default_indication;
#[cfg(feature = "gy")]
mod lcs_client_type;
#[cfg(feature = "gy")]
mod lcs_format_indicator;
#[cfg(feature = "gy")]
mod local_gw_inserted_indication;
#[cfg(feature = "gy")]
mod location_estimate_type;
#[cfg(feature = "gy")]
mod low_balance_indication;
#[cfg(feature = "gy")]
mod low_priority_indicator;
#[cfg(feature = "gy")]
mod mbms_charged_party;
#[cfg(feature = "gy")]
mod mbms_user_service_type;
#[cfg(feature = "gy")]
mod media_initiator_flag;
#[cfg(feature = "gy")]
mod message_type;
#[cfg(feature = "gy")]
mod mmbox_storage_requested;
#[cfg(feature = "gy")]
mod nni_type;
#[cfg(feature = "gy")]
mod node_functionality;
#[cfg(feature = "gy")]
mod online_charging_flag;
#[cfg(feature = "gy")]
mod originator;
#[cfg(feature = "gy")]
mod participant_access_priority;
#[cfg(feature = "gy")]
mod participant_action_type;
#[cfg(feature = "gy")]
mod pc5_radio_technology;
#[cfg(feature = "gy")]
mod pdp_context_type;
#[cfg(feature = "gy")]
mod play_alternative;
#[cfg(feature = "gy")]
mod poc_change_condition;
#[cfg(feature = "gy")]
mod poc_event_type;
#[cfg(feature = "gy")]
mod poc_server_role;
#[cfg(feature = "gy")]
mod poc_session_initiation_type;
#[cfg(feature = "gy")]
mod poc_session_type;
#[cfg(feature = "gy")]
mod poc_user_role_info_units;
#[cfg(feature = "gy")]
mod priority;
#[cfg(feature = "gy")]
mod privacy_indicator;
#[cfg(feature = "gy")]
mod prose_direct_discovery_model;
#[cfg(feature = "gy")]
mod prose_event_type;
#[cfg(feature = "full")]
mod prose_functionality;
#[cfg(feature = "gy")]
mod prose_range_class;
#[cfg(feature = "gy")]
mod prose_reason_for_cancellation;
#[cfg(feature = "gy")]
mod prose_role_of_ue;
#[cfg(feature = "gy")]
mod proximity_alert_indication;
#[cfg(feature = "gy")]
mod ps_append_free_format_data;
#[cfg(feature = "gy")]
mod quota_indicator;
#[cfg(feature = "gy")]
mod read_reply_report_requested;
#[cfg(feature = "gy")]
mod relationship_mode;
#[cfg(feature = "gy")]
mod reply_path_requested;
#[cfg(feature = "gy")]
mod reporting_reason;
#[cfg(feature = "gy")]
mod role_of_node;
#[cfg(feature = "gy")]
mod role_of_prose_function;
#[cfg(feature = "gy")]
mod sdp_type;
#[cfg(feature = "gy")]
mod serving_node_type;
#[cfg(feature = "gy")]
mod session_direction;
#[cfg(feature = "gy")]
mod sgi_ptp_tunnelling_method;
#[cfg(feature = "gy")]
mod sgw_change;
#[cfg(feature = "gy")]
mod sm_device_trigger_indicator;
#[cfg(feature = "gy")]
mod sm_message_type;
#[cfg(feature = "gy")]
mod sm_service_type;
#[cfg(feature = "gy")]
mod sms_node;
#[cfg(feature = "gy")]
mod status_as_code;
#[cfg(feature = "full")]
mod subscriber_role;
#[cfg(feature = "gy")]
mod tad_identifier;
#[cfg(feature = "gy")]
mod three_gpp_oc_request_type;
#[cfg(feature = "gy")]
mod time_quota_type;
#[cfg(feature = "gy")]
mod transcoder_inserted_indication;
#[cfg(feature = "gy")]
mod trigger_type;
#[cfg(feature = "gy")]
mod type_number;
#[cfg(feature = "gy")]
mod uni_pdu_cp_only_flag;
#[cfg(feature = "gy")]
mod user_participating_type;
#[cfg(feature = "gy")]
pub use self::access_transfer_type::AccessTransferType;

#[cfg(feature = "gy")]
pub use self::adaptations::Adaptations;

#[cfg(feature = "gy")]
pub use self::additional_exception_reports::AdditionalExceptionReports;

#[cfg(feature = "gy")]
pub use self::address_type::AddressType;

#[cfg(feature = "gy")]
pub use self::addressee_type::AddresseeType;

#[cfg(feature = "gy")]
pub use self::aoc_format::AocFormat;

#[cfg(feature = "gy")]
pub use self::aoc_request_type::AocRequestType;

#[cfg(feature = "gy")]
pub use self::aoc_service_obligatory_type::AocServiceObligatoryType;

#[cfg(feature = "gy")]
pub use self::aoc_service_type::AocServiceType;

#[cfg(feature = "full")]
pub use self::api_direction::ApiDirection;

#[cfg(feature = "full")]
pub use self::api_network_service_node::ApiNetworkServiceNode;

#[cfg(feature = "gy")]
pub use self::charge_reason_code::ChargeReasonCode;

#[cfg(feature = "gy")]
pub use self::charging_3gpp_ps_data_off_status::Charging3gppPsDataOffStatus;

#[cfg(feature = "gy")]
pub use self::charging_characteristics_selection_mode::ChargingCharacteristicsSelectionMode;

#[cfg(feature = "gy")]
pub use self::charging_per_ip_can_session_indicator::ChargingPerIpCanSessionIndicator;

#[cfg(feature = "gy")]
pub use self::class_identifier::ClassIdentifier;

#[cfg(feature = "gy")]
pub use self::cn_operator_selection_entity::CnOperatorSelectionEntity;

#[cfg(feature = "gy")]
pub use self::content_class::ContentClass;

#[cfg(feature = "gy")]
pub use self::coverage_status::CoverageStatus;

#[cfg(feature = "gy")]
pub use self::cp_ciot_eps_optimisation_indicator::CpCiotEpsOptimisationIndicator;
pub use self::csg_access_mode::CsgAccessMode;
pub use self::csg_membership_indication::CsgMembershipIndication;

#[cfg(feature = "gy")]
pub use self::delivery_report_requested::DeliveryReportRequested;

#[cfg(feature = "gy")]
pub use self::drm_content::DrmContent;

#[cfg(feature = "gy")]
pub use self::dynamic_address_flag::DynamicAddressFlag;

#[cfg(feature = "gy")]
pub use self::dynamic_address_flag_extension::DynamicAddressFlagExtension;

#[cfg(feature = "gy")]
pub use self::envelope_reporting::EnvelopeReporting;

#[cfg(feature = "gy")]
pub use self::file_repair_supported::FileRepairSupported;

#[cfg(feature = "gy")]
pub use self::forwarding_pending::ForwardingPending;

#[cfg(feature = "gy")]
pub use self::ims_emergency_indicator::ImsEmergencyIndicator;

#[cfg(feature = "gy")]
pub use self::imsi_unauthenticated_flag::ImsiUnauthenticatedFlag;

#[cfg(feature = "gy")]
pub use self::inter_ue_transfer::InterUeTransfer;

#[cfg(feature = "gy")]
pub use self::interface_type::InterfaceType;

#[cfg(feature = "gy")]
pub use self::ip_realm_default_indication::IpRealmDefaultIndication;

#[cfg(feature = "gy")]
pub use self::lcs_client_type::LcsClientType;

#[cfg(feature = "gy")]
pub use self::lcs_format_indicator::LcsFormatIndicator;

#[cfg(feature = "gy")]
pub use self::local_gw_inserted_indication::LocalGwInsertedIndication;

#[cfg(feature = "gy")]
pub use self::location_estimate_type::LocationEstimateType;

#[cfg(feature = "gy")]
pub use self::low_balance_indication::LowBalanceIndication;

#[cfg(feature = "gy")]
pub use self::low_priority_indicator::LowPriorityIndicator;

#[cfg(feature = "gy")]
pub use self::mbms_charged_party::MbmsChargedParty;

#[cfg(feature = "gy")]
pub use self::mbms_user_service_type::MbmsUserServiceType;

#[cfg(feature = "gy")]
pub use self::media_initiator_flag::MediaInitiatorFlag;

#[cfg(feature = "gy")]
pub use self::message_type::MessageType;

#[cfg(feature = "gy")]
pub use self::mmbox_storage_requested::MmboxStorageRequested;

#[cfg(feature = "gy")]
pub use self::nni_type::NniType;

#[cfg(feature = "gy")]
pub use self::node_functionality::NodeFunctionality;

#[cfg(feature = "gy")]
pub use self::online_charging_flag::OnlineChargingFlag;

#[cfg(feature = "gy")]
pub use self::originator::Originator;

#[cfg(feature = "gy")]
pub use self::participant_access_priority::ParticipantAccessPriority;

#[cfg(feature = "gy")]
pub use self::participant_action_type::ParticipantActionType;

#[cfg(feature = "gy")]
pub use self::pc5_radio_technology::Pc5RadioTechnology;

#[cfg(feature = "gy")]
pub use self::pdp_context_type::PdpContextType;

#[cfg(feature = "gy")]
pub use self::play_alternative::PlayAlternative;

#[cfg(feature = "gy")]
pub use self::poc_change_condition::PocChangeCondition;

#[cfg(feature = "gy")]
pub use self::poc_event_type::PocEventType;

#[cfg(feature = "gy")]
pub use self::poc_server_role::PocServerRole;

#[cfg(feature = "gy")]
pub use self::poc_session_initiation_type::PocSessionInitiationType;

#[cfg(feature = "gy")]
pub use self::poc_session_type::PocSessionType;

#[cfg(feature = "gy")]
pub use self::poc_user_role_info_units::PocUserRoleInfoUnits;

#[cfg(feature = "gy")]
pub use self::priority::Priority;

#[cfg(feature = "gy")]
pub use self::privacy_indicator::PrivacyIndicator;

#[cfg(feature = "gy")]
pub use self::prose_direct_discovery_model::ProseDirectDiscoveryModel;

#[cfg(feature = "gy")]
pub use self::prose_event_type::ProseEventType;

#[cfg(feature = "full")]
pub use self::prose_functionality::ProseFunctionality;

#[cfg(feature = "gy")]
pub use self::prose_range_class::ProseRangeClass;

#[cfg(feature = "gy")]
pub use self::prose_reason_for_cancellation::ProseReasonForCancellation;

#[cfg(feature = "gy")]
pub use self::prose_role_of_ue::ProseRoleOfUe;

#[cfg(feature = "gy")]
pub use self::proximity_alert_indication::ProximityAlertIndication;

#[cfg(feature = "gy")]
pub use self::ps_append_free_format_data::PsAppendFreeFormatData;

#[cfg(feature = "gy")]
pub use self::quota_indicator::QuotaIndicator;

#[cfg(feature = "gy")]
pub use self::read_reply_report_requested::ReadReplyReportRequested;

#[cfg(feature = "gy")]
pub use self::relationship_mode::RelationshipMode;

#[cfg(feature = "gy")]
pub use self::reply_path_requested::ReplyPathRequested;

#[cfg(feature = "gy")]
pub use self::reporting_reason::ReportingReason;

#[cfg(feature = "gy")]
pub use self::role_of_node::RoleOfNode;

#[cfg(feature = "gy")]
pub use self::role_of_prose_function::RoleOfProseFunction;

#[cfg(feature = "gy")]
pub use self::sdp_type::SdpType;

#[cfg(feature = "gy")]
pub use self::serving_node_type::ServingNodeType;

#[cfg(feature = "gy")]
pub use self::session_direction::SessionDirection;

#[cfg(feature = "gy")]
pub use self::sgi_ptp_tunnelling_method::SgiPtpTunnellingMethod;

#[cfg(feature = "gy")]
pub use self::sgw_change::SgwChange;

#[cfg(feature = "gy")]
pub use self::sm_device_trigger_indicator::SmDeviceTriggerIndicator;

#[cfg(feature = "gy")]
pub use self::sm_message_type::SmMessageType;

#[cfg(feature = "gy")]
pub use self::sm_service_type::SmServiceType;

#[cfg(feature = "gy")]
pub use self::sms_node::SmsNode;

#[cfg(feature = "gy")]
pub use self::status_as_code::StatusAsCode;

#[cfg(feature = "full")]
pub use self::subscriber_role::SubscriberRole;

#[cfg(feature = "gy")]
pub use self::tad_identifier::TadIdentifier;

#[cfg(feature = "gy")]
pub use self::three_gpp_oc_request_type::ThreeGppOcRequestType;

#[cfg(feature = "gy")]
pub use self::time_quota_type::TimeQuotaType;

#[cfg(feature = "gy")]
pub use self::transcoder_inserted_indication::TranscoderInsertedIndication;

#[cfg(feature = "gy")]
pub use self::trigger_type::TriggerType;

#[cfg(feature = "gy")]
pub use self::type_number::TypeNumber;

#[cfg(feature = "gy")]
pub use self::uni_pdu_cp_only_flag::UniPduCpOnlyFlag;

#[cfg(feature = "gy")]
pub use self::user_participating_type::UserParticipatingType;

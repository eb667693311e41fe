// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "s6a")]
mod access_restriction_data;
#[cfg(feature = "s6a")]
mod air_flags;
#[cfg(feature = "s6a")]
mod alert_reason;
#[cfg(feature = "s6a")]
mod all_apn_configurations_included_indicator;
#[cfg(feature = "s6a")]
mod cancellation_type;
#[cfg(feature = "s6a")]
mod clr_flags;
#[cfg(feature = "s6a")]
mod collection_period_m6_nr;
#[cfg(feature = "s6a")]
mod collection_period_rrm_lte;
#[cfg(feature = "s6a")]
mod collection_period_rrm_nr;
#[cfg(feature = "s6a")]
mod collection_period_rrm_umts;
#[cfg(feature = "s6a")]
mod complete_data_list_included_indicator;
#[cfg(feature = "s6a")]
mod current_location_retrieved;
#[cfg(feature = "s6a")]
mod daylight_saving_time;
#[cfg(feature = "s6a")]
mod dsa_flags;
#[cfg(feature = "s6a")]
mod dsr_flags;
#[cfg(feature = "full")]
mod equipment_status;
#[cfg(feature = "s6a")]
mod error_diagnostic;
#[cfg(feature = "s6a")]
mod ethernet_pdn_type_indicator;
#[cfg(feature = "s6a")]
mod gmlc_restriction;
#[cfg(feature = "s6a")]
mod homogeneous_support_of_ims_voice_over_ps_sessions;
#[cfg(feature = "s6a")]
mod iab_operation_permission;
#[cfg(feature = "s6a")]
mod ics_indicator;
#[cfg(feature = "s6a")]
mod ida_flags;
#[cfg(feature = "s6a")]
mod idr_flags;
#[cfg(feature = "s6a")]
mod ims_voice_over_ps_sessions_supported;
#[cfg(feature = "s6a")]
mod interworking_5gs_indicator;
#[cfg(feature = "s6a")]
mod job_type;
#[cfg(feature = "s6a")]
mod lipa_permission;
#[cfg(feature = "s6a")]
mod logging_duration;
#[cfg(feature = "s6a")]
mod logging_interval;
#[cfg(feature = "s6a")]
mod mdt_user_consent;
#[cfg(feature = "s6a")]
mod measurement_period_lte;
#[cfg(feature = "s6a")]
mod measurement_period_umts;
#[cfg(feature = "s6a")]
mod network_access_mode;
#[cfg(feature = "s6a")]
mod non_ip_pdn_type_indicator;
#[cfg(feature = "s6a")]
mod nor_flags;
#[cfg(feature = "s6a")]
mod notification_to_ue_user;
#[cfg(feature = "s6a")]
mod operator_determined_barring;
#[cfg(feature = "s6a")]
mod pdn_gw_allocation_type;
#[cfg(feature = "s6a")]
mod pdn_type;
#[cfg(feature = "s6a")]
mod plmn_client;
#[cfg(feature = "s6a")]
mod pua_flags;
#[cfg(feature = "s6a")]
mod pur_flags;
#[cfg(feature = "s6a")]
mod rds_indicator;
#[cfg(feature = "s6a")]
mod relay_node_indicator;
#[cfg(feature = "s6a")]
mod report_amount;
#[cfg(feature = "s6a")]
mod report_interval;
#[cfg(feature = "s6a")]
mod roaming_restricted_due_to_unsupported_feature;
#[cfg(feature = "s6a")]
mod sensor_measurement;
#[cfg(feature = "s6a")]
mod sf_provisional_indication;
#[cfg(feature = "s6a")]
mod sipto_permission;
#[cfg(feature = "s6a")]
mod sms_register_request;
#[cfg(feature = "s6a")]
mod subscribed_vsrvcc;
#[cfg(feature = "s6a")]
mod subscriber_status;
#[cfg(feature = "s6a")]
mod subscription_data_flags;
#[cfg(feature = "s6a")]
mod trace_depth;
#[cfg(feature = "s6a")]
mod ue_srvcc_capability;
#[cfg(feature = "s6a")]
mod ula_flags;
#[cfg(feature = "s6a")]
mod ulr_flags;
#[cfg(feature = "s6a")]
mod user_state;
#[cfg(feature = "full")]
mod uva_flags;
#[cfg(feature = "full")]
mod uvr_flags;
#[cfg(feature = "s6a")]
mod vplmn_dynamic_address_allowed;
#[cfg(feature = "s6a")]
mod vplmn_lipa_allowed;
#[cfg(feature = "s6a")]
pub use self::access_restriction_data::AccessRestrictionData;

#[cfg(feature = "s6a")]
pub use self::air_flags::AirFlags;

#[cfg(feature = "s6a")]
pub use self::alert_reason::AlertReason;

#[cfg(feature = "s6a")]
pub use self::all_apn_configurations_included_indicator::AllApnConfigurationsIncludedIndicator;

#[cfg(feature = "s6a")]
pub use self::cancellation_type::CancellationType;

#[cfg(feature = "s6a")]
pub use self::clr_flags::ClrFlags;

#[cfg(feature = "s6a")]
pub use self::collection_period_m6_nr::CollectionPeriodM6Nr;

#[cfg(feature = "s6a")]
pub use self::collection_period_rrm_lte::CollectionPeriodRrmLte;

#[cfg(feature = "s6a")]
pub use self::collection_period_rrm_nr::CollectionPeriodRrmNr;

#[cfg(feature = "s6a")]
pub use self::collection_period_rrm_umts::CollectionPeriodRrmUmts;

#[cfg(feature = "s6a")]
pub use self::complete_data_list_included_indicator::CompleteDataListIncludedIndicator;

#[cfg(feature = "s6a")]
pub use self::current_location_retrieved::CurrentLocationRetrieved;

#[cfg(feature = "s6a")]
pub use self::daylight_saving_time::DaylightSavingTime;

#[cfg(feature = "s6a")]
pub use self::dsa_flags::DsaFlags;

#[cfg(feature = "s6a")]
pub use self::dsr_flags::DsrFlags;

#[cfg(feature = "full")]
pub use self::equipment_status::EquipmentStatus;

#[cfg(feature = "s6a")]
pub use self::error_diagnostic::ErrorDiagnostic;

#[cfg(feature = "s6a")]
pub use self::ethernet_pdn_type_indicator::EthernetPdnTypeIndicator;

#[cfg(feature = "s6a")]
pub use self::gmlc_restriction::GmlcRestriction;

#[cfg(feature = "s6a")]
pub use self::homogeneous_support_of_ims_voice_over_ps_sessions::HomogeneousSupportOfImsVoiceOverPsSessions;

#[cfg(feature = "s6a")]
pub use self::iab_operation_permission::IabOperationPermission;

#[cfg(feature = "s6a")]
pub use self::ics_indicator::IcsIndicator;

#[cfg(feature = "s6a")]
pub use self::ida_flags::IdaFlags;

#[cfg(feature = "s6a")]
pub use self::idr_flags::IdrFlags;

#[cfg(feature = "s6a")]
pub use self::ims_voice_over_ps_sessions_supported::ImsVoiceOverPsSessionsSupported;

#[cfg(feature = "s6a")]
pub use self::interworking_5gs_indicator::Interworking5gsIndicator;

#[cfg(feature = "s6a")]
pub use self::job_type::JobType;

#[cfg(feature = "s6a")]
pub use self::lipa_permission::LipaPermission;

#[cfg(feature = "s6a")]
pub use self::logging_duration::LoggingDuration;

#[cfg(feature = "s6a")]
pub use self::logging_interval::LoggingInterval;

#[cfg(feature = "s6a")]
pub use self::mdt_user_consent::MdtUserConsent;

#[cfg(feature = "s6a")]
pub use self::measurement_period_lte::MeasurementPeriodLte;

#[cfg(feature = "s6a")]
pub use self::measurement_period_umts::MeasurementPeriodUmts;

#[cfg(feature = "s6a")]
pub use self::network_access_mode::NetworkAccessMode;

#[cfg(feature = "s6a")]
pub use self::non_ip_pdn_type_indicator::NonIpPdnTypeIndicator;

#[cfg(feature = "s6a")]
pub use self::nor_flags::NorFlags;

#[cfg(feature = "s6a")]
pub use self::notification_to_ue_user::NotificationToUeUser;

#[cfg(feature = "s6a")]
pub use self::operator_determined_barring::OperatorDeterminedBarring;

#[cfg(feature = "s6a")]
pub use self::pdn_gw_allocation_type::PdnGwAllocationType;

#[cfg(feature = "s6a")]
pub use self::pdn_type::PdnType;

#[cfg(feature = "s6a")]
pub use self::plmn_client::PlmnClient;

#[cfg(feature = "s6a")]
pub use self::pua_flags::PuaFlags;

#[cfg(feature = "s6a")]
pub use self::pur_flags::PurFlags;

#[cfg(feature = "s6a")]
pub use self::rds_indicator::RdsIndicator;

#[cfg(feature = "s6a")]
pub use self::relay_node_indicator::RelayNodeIndicator;

#[cfg(feature = "s6a")]
pub use self::report_amount::ReportAmount;

#[cfg(feature = "s6a")]
pub use self::report_interval::ReportInterval;

#[cfg(feature = "s6a")]
pub use self::roaming_restricted_due_to_unsupported_feature::RoamingRestrictedDueToUnsupportedFeature;

#[cfg(feature = "s6a")]
pub use self::sensor_measurement::SensorMeasurement;

#[cfg(feature = "s6a")]
pub use self::sf_provisional_indication::SfProvisionalIndication;

#[cfg(feature = "s6a")]
pub use self::sipto_permission::SiptoPermission;

#[cfg(feature = "s6a")]
pub use self::sms_register_request::SmsRegisterRequest;

#[cfg(feature = "s6a")]
pub use self::subscribed_vsrvcc::SubscribedVsrvcc;

#[cfg(feature = "s6a")]
pub use self::subscriber_status::SubscriberStatus;

#[cfg(feature = "s6a")]
pub use self::subscription_data_flags::SubscriptionDataFlags;

#[cfg(feature = "s6a")]
pub use self::trace_depth::TraceDepth;

#[cfg(feature = "s6a")]
pub use self::ue_srvcc_capability::UeSrvccCapability;

#[cfg(feature = "s6a")]
pub use self::ula_flags::UlaFlags;

#[cfg(feature = "s6a")]
pub use self::ulr_flags::UlrFlags;

#[cfg(feature = "s6a")]
pub use self::user_state::UserState;

#[cfg(feature = "full")]
pub use self::uva_flags::UvaFlags;

#[cfg(feature = "full")]
pub use self::uvr_flags::UvrFlags;

#[cfg(feature = "s6a")]
pub use self::vplmn_dynamic_address_allowed::VplmnDynamicAddressAllowed;

#[cfg(feature = "s6a")]
pub use self::vplmn_lipa_allowed::VplmnLipaAllowed;

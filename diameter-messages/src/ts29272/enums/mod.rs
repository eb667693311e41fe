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
#[cfg(any(feature = "s6a", feature = "s7a"))]
mod cancellation_type;
#[cfg(feature = "s6a")]
mod clr_flags;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
mod collection_period_m6_nr;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
mod collection_period_rrm_lte;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
mod collection_period_rrm_nr;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
mod collection_period_rrm_umts;
#[cfg(feature = "s6a")]
mod complete_data_list_included_indicator;
#[cfg(any(feature = "s6a", feature = "s6t", feature = "sgd", feature = "t6a"))]
mod current_location_retrieved;
#[cfg(any(feature = "s6a", feature = "sta", feature = "swx"))]
mod daylight_saving_time;
#[cfg(feature = "s6a")]
mod dsa_flags;
#[cfg(any(feature = "s6a", feature = "s7a"))]
mod dsr_flags;
#[cfg(feature = "s13")]
mod equipment_status;
#[cfg(any(feature = "s6a", feature = "s7a"))]
mod error_diagnostic;
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
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
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
mod interworking_5gs_indicator;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
mod job_type;
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
mod lipa_permission;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
mod logging_duration;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
mod logging_interval;
#[cfg(feature = "s6a")]
mod mdt_user_consent;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
mod measurement_period_lte;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
mod measurement_period_umts;
#[cfg(feature = "s6a")]
mod network_access_mode;
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "s6t", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx", feature = "t6a"
    )
)]
mod non_ip_pdn_type_indicator;
#[cfg(feature = "s6a")]
mod nor_flags;
#[cfg(feature = "s6a")]
mod notification_to_ue_user;
#[cfg(feature = "s6a")]
mod operator_determined_barring;
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
mod pdn_gw_allocation_type;
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "s6t", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx", feature = "t6a"
    )
)]
mod pdn_type;
#[cfg(feature = "s6a")]
mod plmn_client;
#[cfg(feature = "s6a")]
mod pua_flags;
#[cfg(feature = "s6a")]
mod pur_flags;
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
mod rds_indicator;
#[cfg(feature = "s6a")]
mod relay_node_indicator;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
mod report_amount;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
mod report_interval;
#[cfg(feature = "full")]
mod requesting_node_type;
#[cfg(feature = "s6a")]
mod roaming_restricted_due_to_unsupported_feature;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
mod sensor_measurement;
#[cfg(feature = "s6a")]
mod sf_provisional_indication;
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
mod sipto_permission;
#[cfg(feature = "s6a")]
mod sms_register_request;
#[cfg(feature = "s6a")]
mod subscribed_vsrvcc;
#[cfg(feature = "s6a")]
mod subscriber_status;
#[cfg(feature = "s6a")]
mod subscription_data_flags;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
mod trace_depth;
#[cfg(feature = "s6a")]
mod ue_srvcc_capability;
#[cfg(feature = "s6a")]
mod ula_flags;
#[cfg(feature = "s6a")]
mod ulr_flags;
#[cfg(feature = "s6a")]
mod user_state;
#[cfg(feature = "s7a")]
mod uva_flags;
#[cfg(feature = "s7a")]
mod uvr_flags;
#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
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

#[cfg(any(feature = "s6a", feature = "s7a"))]
pub use self::cancellation_type::CancellationType;

#[cfg(feature = "s6a")]
pub use self::clr_flags::ClrFlags;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub use self::collection_period_m6_nr::CollectionPeriodM6Nr;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub use self::collection_period_rrm_lte::CollectionPeriodRrmLte;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub use self::collection_period_rrm_nr::CollectionPeriodRrmNr;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub use self::collection_period_rrm_umts::CollectionPeriodRrmUmts;

#[cfg(feature = "s6a")]
pub use self::complete_data_list_included_indicator::CompleteDataListIncludedIndicator;

#[cfg(any(feature = "s6a", feature = "s6t", feature = "sgd", feature = "t6a"))]
pub use self::current_location_retrieved::CurrentLocationRetrieved;

#[cfg(any(feature = "s6a", feature = "sta", feature = "swx"))]
pub use self::daylight_saving_time::DaylightSavingTime;

#[cfg(feature = "s6a")]
pub use self::dsa_flags::DsaFlags;

#[cfg(any(feature = "s6a", feature = "s7a"))]
pub use self::dsr_flags::DsrFlags;

#[cfg(feature = "s13")]
pub use self::equipment_status::EquipmentStatus;

#[cfg(any(feature = "s6a", feature = "s7a"))]
pub use self::error_diagnostic::ErrorDiagnostic;

#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
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

#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub use self::interworking_5gs_indicator::Interworking5gsIndicator;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub use self::job_type::JobType;

#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub use self::lipa_permission::LipaPermission;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub use self::logging_duration::LoggingDuration;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub use self::logging_interval::LoggingInterval;

#[cfg(feature = "s6a")]
pub use self::mdt_user_consent::MdtUserConsent;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub use self::measurement_period_lte::MeasurementPeriodLte;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub use self::measurement_period_umts::MeasurementPeriodUmts;

#[cfg(feature = "s6a")]
pub use self::network_access_mode::NetworkAccessMode;

#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "s6t", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx", feature = "t6a"
    )
)]
pub use self::non_ip_pdn_type_indicator::NonIpPdnTypeIndicator;

#[cfg(feature = "s6a")]
pub use self::nor_flags::NorFlags;

#[cfg(feature = "s6a")]
pub use self::notification_to_ue_user::NotificationToUeUser;

#[cfg(feature = "s6a")]
pub use self::operator_determined_barring::OperatorDeterminedBarring;

#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub use self::pdn_gw_allocation_type::PdnGwAllocationType;

#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "s6t", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx", feature = "t6a"
    )
)]
pub use self::pdn_type::PdnType;

#[cfg(feature = "s6a")]
pub use self::plmn_client::PlmnClient;

#[cfg(feature = "s6a")]
pub use self::pua_flags::PuaFlags;

#[cfg(feature = "s6a")]
pub use self::pur_flags::PurFlags;

#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub use self::rds_indicator::RdsIndicator;

#[cfg(feature = "s6a")]
pub use self::relay_node_indicator::RelayNodeIndicator;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub use self::report_amount::ReportAmount;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub use self::report_interval::ReportInterval;

#[cfg(feature = "full")]
pub use self::requesting_node_type::RequestingNodeType;

#[cfg(feature = "s6a")]
pub use self::roaming_restricted_due_to_unsupported_feature::RoamingRestrictedDueToUnsupportedFeature;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub use self::sensor_measurement::SensorMeasurement;

#[cfg(feature = "s6a")]
pub use self::sf_provisional_indication::SfProvisionalIndication;

#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub use self::sipto_permission::SiptoPermission;

#[cfg(feature = "s6a")]
pub use self::sms_register_request::SmsRegisterRequest;

#[cfg(feature = "s6a")]
pub use self::subscribed_vsrvcc::SubscribedVsrvcc;

#[cfg(feature = "s6a")]
pub use self::subscriber_status::SubscriberStatus;

#[cfg(feature = "s6a")]
pub use self::subscription_data_flags::SubscriptionDataFlags;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub use self::trace_depth::TraceDepth;

#[cfg(feature = "s6a")]
pub use self::ue_srvcc_capability::UeSrvccCapability;

#[cfg(feature = "s6a")]
pub use self::ula_flags::UlaFlags;

#[cfg(feature = "s6a")]
pub use self::ulr_flags::UlrFlags;

#[cfg(feature = "s6a")]
pub use self::user_state::UserState;

#[cfg(feature = "s7a")]
pub use self::uva_flags::UvaFlags;

#[cfg(feature = "s7a")]
pub use self::uvr_flags::UvrFlags;

#[cfg(
    any(
        feature = "s6a", feature = "s6b", feature = "sta", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub use self::vplmn_dynamic_address_allowed::VplmnDynamicAddressAllowed;

#[cfg(feature = "s6a")]
pub use self::vplmn_lipa_allowed::VplmnLipaAllowed;

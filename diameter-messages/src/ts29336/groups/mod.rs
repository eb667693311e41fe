// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "full")]
mod additional_identifiers;
#[cfg(feature = "s6a")]
mod aese_communication_pattern;
#[cfg(feature = "full")]
mod aese_communication_pattern_config_status;
#[cfg(feature = "full")]
mod aese_error_report;
#[cfg(feature = "full")]
mod allowed_plmn_list;
#[cfg(feature = "full")]
mod apn_validity_time;
#[cfg(feature = "s6a")]
mod communication_pattern_set;
#[cfg(feature = "full")]
mod enhanced_coverage_restriction;
#[cfg(feature = "full")]
mod enhanced_coverage_restriction_data;
#[cfg(feature = "s6a")]
mod exclude_identifiers;
#[cfg(feature = "full")]
mod group_report;
#[cfg(feature = "full")]
mod group_report_item;
#[cfg(feature = "full")]
mod group_report_item_builder;
#[cfg(feature = "full")]
mod group_user_identifier;
#[cfg(feature = "s6a")]
mod include_identifiers;
#[cfg(feature = "s6a")]
mod location_information_configuration;
#[cfg(feature = "s6a")]
mod monitoring_event_config_status;
#[cfg(feature = "s6a")]
mod monitoring_event_configuration;
#[cfg(feature = "s6a")]
mod monitoring_event_configuration_builder;
#[cfg(feature = "s6a")]
mod monitoring_event_report;
#[cfg(feature = "s6a")]
mod monitoring_event_report_builder;
#[cfg(feature = "full")]
mod monitoring_event_report_status;
#[cfg(feature = "s6a")]
mod mtc_provider_info;
#[cfg(feature = "full")]
mod nidd_authorization_request;
#[cfg(feature = "full")]
mod nidd_authorization_response;
#[cfg(feature = "full")]
mod nidd_authorization_update;
#[cfg(feature = "s6a")]
mod pdn_connectivity_status_configuration;
#[cfg(feature = "s6a")]
mod pdn_connectivity_status_report;
#[cfg(feature = "full")]
mod restricted_plmn_list;
#[cfg(feature = "s6a")]
mod scheduled_communication_time;
#[cfg(feature = "full")]
mod service_data;
#[cfg(feature = "full")]
mod service_parameters;
#[cfg(feature = "s6a")]
mod service_report;
#[cfg(feature = "s6a")]
mod service_result;
#[cfg(feature = "full")]
mod suggested_network_configuration;
#[cfg(feature = "s6a")]
mod supported_services;
#[cfg(feature = "full")]
mod t4_data;
#[cfg(feature = "full")]
mod t4_parameters;
#[cfg(feature = "s6a")]
mod ue_reachability_configuration;
#[cfg(feature = "full")]
mod updated_network_configuration;
#[cfg(feature = "full")]
mod user_identifier;
#[cfg(feature = "full")]
pub use self::additional_identifiers::{
    AdditionalIdentifiers, AdditionalIdentifiersBuilder,
};

#[cfg(feature = "s6a")]
pub use self::aese_communication_pattern::{
    AeseCommunicationPattern, AeseCommunicationPatternBuilder,
};

#[cfg(feature = "full")]
pub use self::aese_communication_pattern_config_status::{
    AeseCommunicationPatternConfigStatus, AeseCommunicationPatternConfigStatusBuilder,
};

#[cfg(feature = "full")]
pub use self::aese_error_report::{AeseErrorReport, AeseErrorReportBuilder};

#[cfg(feature = "full")]
pub use self::allowed_plmn_list::{AllowedPlmnList, AllowedPlmnListBuilder};

#[cfg(feature = "full")]
pub use self::apn_validity_time::{ApnValidityTime, ApnValidityTimeBuilder};

#[cfg(feature = "s6a")]
pub use self::communication_pattern_set::{
    CommunicationPatternSet, CommunicationPatternSetBuilder,
};

#[cfg(feature = "full")]
pub use self::enhanced_coverage_restriction::{
    EnhancedCoverageRestriction, EnhancedCoverageRestrictionBuilder,
};

#[cfg(feature = "full")]
pub use self::enhanced_coverage_restriction_data::{
    EnhancedCoverageRestrictionData, EnhancedCoverageRestrictionDataBuilder,
};

#[cfg(feature = "s6a")]
pub use self::exclude_identifiers::{ExcludeIdentifiers, ExcludeIdentifiersBuilder};

#[cfg(feature = "full")]
pub use self::group_report::{GroupReport, GroupReportBuilder};

#[cfg(feature = "full")]
pub use self::group_report_item::GroupReportItem;

#[cfg(feature = "full")]
pub use self::group_report_item_builder::GroupReportItemBuilder;

#[cfg(feature = "full")]
pub use self::group_user_identifier::{GroupUserIdentifier, GroupUserIdentifierBuilder};

#[cfg(feature = "s6a")]
pub use self::include_identifiers::{IncludeIdentifiers, IncludeIdentifiersBuilder};

#[cfg(feature = "s6a")]
pub use self::location_information_configuration::{
    LocationInformationConfiguration, LocationInformationConfigurationBuilder,
};

#[cfg(feature = "s6a")]
pub use self::monitoring_event_config_status::{
    MonitoringEventConfigStatus, MonitoringEventConfigStatusBuilder,
};

#[cfg(feature = "s6a")]
pub use self::monitoring_event_configuration::MonitoringEventConfiguration;

#[cfg(feature = "s6a")]
pub use self::monitoring_event_configuration_builder::MonitoringEventConfigurationBuilder;

#[cfg(feature = "s6a")]
pub use self::monitoring_event_report::MonitoringEventReport;

#[cfg(feature = "s6a")]
pub use self::monitoring_event_report_builder::MonitoringEventReportBuilder;

#[cfg(feature = "full")]
pub use self::monitoring_event_report_status::{
    MonitoringEventReportStatus, MonitoringEventReportStatusBuilder,
};

#[cfg(feature = "s6a")]
pub use self::mtc_provider_info::{MtcProviderInfo, MtcProviderInfoBuilder};

#[cfg(feature = "full")]
pub use self::nidd_authorization_request::{
    NiddAuthorizationRequest, NiddAuthorizationRequestBuilder,
};

#[cfg(feature = "full")]
pub use self::nidd_authorization_response::{
    NiddAuthorizationResponse, NiddAuthorizationResponseBuilder,
};

#[cfg(feature = "full")]
pub use self::nidd_authorization_update::{
    NiddAuthorizationUpdate, NiddAuthorizationUpdateBuilder,
};

#[cfg(feature = "s6a")]
pub use self::pdn_connectivity_status_configuration::{
    PdnConnectivityStatusConfiguration, PdnConnectivityStatusConfigurationBuilder,
};

#[cfg(feature = "s6a")]
pub use self::pdn_connectivity_status_report::{
    PdnConnectivityStatusReport, PdnConnectivityStatusReportBuilder,
};

#[cfg(feature = "full")]
pub use self::restricted_plmn_list::{RestrictedPlmnList, RestrictedPlmnListBuilder};

#[cfg(feature = "s6a")]
pub use self::scheduled_communication_time::{
    ScheduledCommunicationTime, ScheduledCommunicationTimeBuilder,
};

#[cfg(feature = "full")]
pub use self::service_data::{ServiceData, ServiceDataBuilder};

#[cfg(feature = "full")]
pub use self::service_parameters::{ServiceParameters, ServiceParametersBuilder};

#[cfg(feature = "s6a")]
pub use self::service_report::{ServiceReport, ServiceReportBuilder};

#[cfg(feature = "s6a")]
pub use self::service_result::{ServiceResult, ServiceResultBuilder};

#[cfg(feature = "full")]
pub use self::suggested_network_configuration::{
    SuggestedNetworkConfiguration, SuggestedNetworkConfigurationBuilder,
};

#[cfg(feature = "s6a")]
pub use self::supported_services::{SupportedServices, SupportedServicesBuilder};

#[cfg(feature = "full")]
pub use self::t4_data::{T4Data, T4DataBuilder};

#[cfg(feature = "full")]
pub use self::t4_parameters::{T4Parameters, T4ParametersBuilder};

#[cfg(feature = "s6a")]
pub use self::ue_reachability_configuration::{
    UeReachabilityConfiguration, UeReachabilityConfigurationBuilder,
};

#[cfg(feature = "full")]
pub use self::updated_network_configuration::{
    UpdatedNetworkConfiguration, UpdatedNetworkConfigurationBuilder,
};

#[cfg(feature = "full")]
pub use self::user_identifier::{UserIdentifier, UserIdentifierBuilder};

// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "s6t")]
mod additional_identifiers;
#[cfg(feature = "s6m")]
mod additional_serving_node;
#[cfg(any(feature = "s6a", feature = "s6t"))]
mod aese_communication_pattern;
#[cfg(feature = "s6t")]
mod aese_communication_pattern_config_status;
#[cfg(feature = "s6t")]
mod aese_error_report;
#[cfg(feature = "s6t")]
mod allowed_plmn_list;
#[cfg(feature = "s6t")]
mod apn_validity_time;
#[cfg(any(feature = "s6a", feature = "s6t"))]
mod communication_pattern_set;
#[cfg(feature = "s6t")]
mod enhanced_coverage_restriction;
#[cfg(feature = "s6t")]
mod enhanced_coverage_restriction_data;
#[cfg(any(feature = "s6a", feature = "s6t"))]
mod exclude_identifiers;
#[cfg(feature = "s6t")]
mod group_report;
#[cfg(feature = "s6t")]
mod group_report_item;
#[cfg(feature = "s6t")]
mod group_user_identifier;
#[cfg(any(feature = "s6a", feature = "s6t"))]
mod include_identifiers;
#[cfg(any(feature = "nta", feature = "s6a", feature = "s6t", feature = "t6a"))]
mod location_information_configuration;
#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
mod monitoring_event_config_status;
#[cfg(any(feature = "s6a", feature = "s6t"))]
mod monitoring_event_configuration;
#[cfg(any(feature = "s6a", feature = "s6t"))]
mod monitoring_event_report;
#[cfg(any(feature = "s6t", feature = "t6a"))]
mod monitoring_event_report_status;
#[cfg(any(feature = "s6a", feature = "s6t"))]
mod mtc_provider_info;
#[cfg(feature = "s6t")]
mod nidd_authorization_request;
#[cfg(feature = "s6t")]
mod nidd_authorization_response;
#[cfg(feature = "s6t")]
mod nidd_authorization_update;
#[cfg(any(feature = "s6a", feature = "s6t"))]
mod pdn_connectivity_status_configuration;
#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
mod pdn_connectivity_status_report;
#[cfg(feature = "s6t")]
mod restricted_plmn_list;
#[cfg(any(feature = "s6a", feature = "s6t"))]
mod scheduled_communication_time;
#[cfg(feature = "s6m")]
mod service_data;
#[cfg(feature = "s6m")]
mod service_parameters;
#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
mod service_report;
#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
mod service_result;
#[cfg(feature = "s6m")]
mod serving_node;
#[cfg(feature = "s6t")]
mod suggested_network_configuration;
#[cfg(any(feature = "s6a", feature = "s6t"))]
mod supported_services;
#[cfg(feature = "s6m")]
mod t4_data;
#[cfg(feature = "s6m")]
mod t4_parameters;
#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
mod ue_reachability_configuration;
#[cfg(feature = "s6t")]
mod updated_network_configuration;
#[cfg(
    any(
        feature = "s6c", feature = "s6m", feature = "s6t", feature = "sgd", feature = "t4",
        feature = "t6a"
    )
)]
mod user_identifier;
#[cfg(feature = "s6t")]
pub use self::additional_identifiers::{
    AdditionalIdentifiers, AdditionalIdentifiersBuilder,
};

#[cfg(feature = "s6m")]
pub use self::additional_serving_node::{
    AdditionalServingNode, AdditionalServingNodeBuilder,
};

#[cfg(any(feature = "s6a", feature = "s6t"))]
pub use self::aese_communication_pattern::{
    AeseCommunicationPattern, AeseCommunicationPatternBuilder,
};

#[cfg(feature = "s6t")]
pub use self::aese_communication_pattern_config_status::{
    AeseCommunicationPatternConfigStatus, AeseCommunicationPatternConfigStatusBuilder,
};

#[cfg(feature = "s6t")]
pub use self::aese_error_report::{AeseErrorReport, AeseErrorReportBuilder};

#[cfg(feature = "s6t")]
pub use self::allowed_plmn_list::{AllowedPlmnList, AllowedPlmnListBuilder};

#[cfg(feature = "s6t")]
pub use self::apn_validity_time::{ApnValidityTime, ApnValidityTimeBuilder};

#[cfg(any(feature = "s6a", feature = "s6t"))]
pub use self::communication_pattern_set::{
    CommunicationPatternSet, CommunicationPatternSetBuilder,
};

#[cfg(feature = "s6t")]
pub use self::enhanced_coverage_restriction::{
    EnhancedCoverageRestriction, EnhancedCoverageRestrictionBuilder,
};

#[cfg(feature = "s6t")]
pub use self::enhanced_coverage_restriction_data::{
    EnhancedCoverageRestrictionData, EnhancedCoverageRestrictionDataBuilder,
};

#[cfg(any(feature = "s6a", feature = "s6t"))]
pub use self::exclude_identifiers::{ExcludeIdentifiers, ExcludeIdentifiersBuilder};

#[cfg(feature = "s6t")]
pub use self::group_report::{GroupReport, GroupReportBuilder};

#[cfg(feature = "s6t")]
pub use self::group_report_item::{GroupReportItem, GroupReportItemBuilder};

#[cfg(feature = "s6t")]
pub use self::group_user_identifier::{GroupUserIdentifier, GroupUserIdentifierBuilder};

#[cfg(any(feature = "s6a", feature = "s6t"))]
pub use self::include_identifiers::{IncludeIdentifiers, IncludeIdentifiersBuilder};

#[cfg(any(feature = "nta", feature = "s6a", feature = "s6t", feature = "t6a"))]
pub use self::location_information_configuration::{
    LocationInformationConfiguration, LocationInformationConfigurationBuilder,
};

#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
pub use self::monitoring_event_config_status::{
    MonitoringEventConfigStatus, MonitoringEventConfigStatusBuilder,
};

#[cfg(any(feature = "s6a", feature = "s6t"))]
pub use self::monitoring_event_configuration::{
    MonitoringEventConfiguration, MonitoringEventConfigurationBuilder,
};

#[cfg(any(feature = "s6a", feature = "s6t"))]
pub use self::monitoring_event_report::{
    MonitoringEventReport, MonitoringEventReportBuilder,
};

#[cfg(any(feature = "s6t", feature = "t6a"))]
pub use self::monitoring_event_report_status::{
    MonitoringEventReportStatus, MonitoringEventReportStatusBuilder,
};

#[cfg(any(feature = "s6a", feature = "s6t"))]
pub use self::mtc_provider_info::{MtcProviderInfo, MtcProviderInfoBuilder};

#[cfg(feature = "s6t")]
pub use self::nidd_authorization_request::{
    NiddAuthorizationRequest, NiddAuthorizationRequestBuilder,
};

#[cfg(feature = "s6t")]
pub use self::nidd_authorization_response::{
    NiddAuthorizationResponse, NiddAuthorizationResponseBuilder,
};

#[cfg(feature = "s6t")]
pub use self::nidd_authorization_update::{
    NiddAuthorizationUpdate, NiddAuthorizationUpdateBuilder,
};

#[cfg(any(feature = "s6a", feature = "s6t"))]
pub use self::pdn_connectivity_status_configuration::{
    PdnConnectivityStatusConfiguration, PdnConnectivityStatusConfigurationBuilder,
};

#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
pub use self::pdn_connectivity_status_report::{
    PdnConnectivityStatusReport, PdnConnectivityStatusReportBuilder,
};

#[cfg(feature = "s6t")]
pub use self::restricted_plmn_list::{RestrictedPlmnList, RestrictedPlmnListBuilder};

#[cfg(any(feature = "s6a", feature = "s6t"))]
pub use self::scheduled_communication_time::{
    ScheduledCommunicationTime, ScheduledCommunicationTimeBuilder,
};

#[cfg(feature = "s6m")]
pub use self::service_data::{ServiceData, ServiceDataBuilder};

#[cfg(feature = "s6m")]
pub use self::service_parameters::{ServiceParameters, ServiceParametersBuilder};

#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
pub use self::service_report::{ServiceReport, ServiceReportBuilder};

#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
pub use self::service_result::{ServiceResult, ServiceResultBuilder};

#[cfg(feature = "s6m")]
pub use self::serving_node::{ServingNode, ServingNodeBuilder};

#[cfg(feature = "s6t")]
pub use self::suggested_network_configuration::{
    SuggestedNetworkConfiguration, SuggestedNetworkConfigurationBuilder,
};

#[cfg(any(feature = "s6a", feature = "s6t"))]
pub use self::supported_services::{SupportedServices, SupportedServicesBuilder};

#[cfg(feature = "s6m")]
pub use self::t4_data::{T4Data, T4DataBuilder};

#[cfg(feature = "s6m")]
pub use self::t4_parameters::{T4Parameters, T4ParametersBuilder};

#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
pub use self::ue_reachability_configuration::{
    UeReachabilityConfiguration, UeReachabilityConfigurationBuilder,
};

#[cfg(feature = "s6t")]
pub use self::updated_network_configuration::{
    UpdatedNetworkConfiguration, UpdatedNetworkConfigurationBuilder,
};

#[cfg(
    any(
        feature = "s6c", feature = "s6m", feature = "s6t", feature = "sgd", feature = "t4",
        feature = "t6a"
    )
)]
pub use self::user_identifier::{UserIdentifier, UserIdentifierBuilder};

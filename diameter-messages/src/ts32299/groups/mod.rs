// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "gy")]
mod access_network_info_change;
#[cfg(feature = "gy")]
mod access_transfer_information;
#[cfg(feature = "gy")]
mod accumulated_cost;
#[cfg(feature = "gy")]
mod additional_content_information;
#[cfg(feature = "gy")]
mod address_domain;
#[cfg(feature = "gy")]
mod af_correlation_information;
#[cfg(feature = "gy")]
mod announcement_information;
#[cfg(feature = "gy")]
mod aoc_cost_information;
#[cfg(feature = "gy")]
mod aoc_information;
#[cfg(feature = "gy")]
mod aoc_service;
#[cfg(feature = "gy")]
mod aoc_subscription_information;
#[cfg(feature = "gy")]
mod apn_rate_control;
#[cfg(feature = "gy")]
mod apn_rate_control_downlink;
#[cfg(feature = "gy")]
mod apn_rate_control_uplink;
#[cfg(feature = "gy")]
mod application_server_information;
#[cfg(feature = "gy")]
mod basic_service_code;
#[cfg(feature = "gy")]
mod called_identity_change;
#[cfg(feature = "gy")]
mod coverage_info;
#[cfg(feature = "gy")]
mod cpdt_information;
#[cfg(feature = "gy")]
mod current_tariff;
#[cfg(feature = "gy")]
mod destination_interface;
#[cfg(feature = "gy")]
mod early_media_description;
#[cfg(feature = "gy")]
mod enhanced_diagnostics;
#[cfg(feature = "gy")]
mod envelope;
#[cfg(feature = "gy")]
mod event_type;
#[cfg(feature = "full")]
mod exposure_function_api_information;
#[cfg(feature = "gy")]
mod ims_information;
#[cfg(feature = "gy")]
mod ims_information_builder;
#[cfg(feature = "gy")]
mod incremental_cost;
#[cfg(feature = "gy")]
mod inter_operator_identifier;
#[cfg(feature = "gy")]
mod isup_cause;
#[cfg(feature = "gy")]
mod lcs_client_id;
#[cfg(feature = "gy")]
mod lcs_client_name;
#[cfg(feature = "gy")]
mod lcs_information;
#[cfg(feature = "gy")]
mod lcs_requestor_id;
#[cfg(feature = "gy")]
mod location_info;
#[cfg(feature = "gy")]
mod location_type;
#[cfg(feature = "gy")]
mod mbms_information;
#[cfg(feature = "gy")]
mod message_body;
#[cfg(feature = "gy")]
mod message_class;
#[cfg(feature = "gy")]
mod mm_content_type;
#[cfg(feature = "gy")]
mod mms_information;
#[cfg(feature = "gy")]
mod mms_information_builder;
#[cfg(feature = "gy")]
mod mmtel_information;
#[cfg(feature = "full")]
mod monitoring_event_information;
#[cfg(feature = "full")]
mod monitoring_event_report_data;
#[cfg(feature = "gy")]
mod multiple_services_credit_control;
#[cfg(feature = "gy")]
mod multiple_services_credit_control_builder;
#[cfg(feature = "gy")]
mod next_tariff;
#[cfg(feature = "gy")]
mod nidd_submission;
#[cfg(feature = "gy")]
mod nni_information;
#[cfg(feature = "gy")]
mod oc_olr;
#[cfg(feature = "gy")]
mod offline_charging;
#[cfg(feature = "gy")]
mod originator_address;
#[cfg(feature = "gy")]
mod originator_interface;
#[cfg(feature = "gy")]
mod originator_received_address;
#[cfg(feature = "gy")]
mod participant_group;
#[cfg(feature = "gy")]
mod poc_information;
#[cfg(feature = "gy")]
mod poc_user_role;
#[cfg(feature = "gy")]
mod prose_direct_communication_reception_data_container;
#[cfg(feature = "gy")]
mod prose_direct_communication_transmission_data_container;
#[cfg(feature = "gy")]
mod prose_information;
#[cfg(feature = "gy")]
mod prose_information_builder;
#[cfg(feature = "gy")]
mod ps_furnish_charging_information;
#[cfg(feature = "gy")]
mod ps_information;
#[cfg(feature = "gy")]
mod ps_information_builder;
#[cfg(feature = "gy")]
mod pscell_info;
#[cfg(feature = "gy")]
mod radio_parameter_set_info;
#[cfg(feature = "gy")]
mod ran_secondary_rat_usage_report;
#[cfg(feature = "gy")]
mod rate_element;
#[cfg(feature = "gy")]
mod real_time_tariff_information;
#[cfg(feature = "gy")]
mod recipient_address;
#[cfg(feature = "gy")]
mod recipient_info;
#[cfg(feature = "gy")]
mod recipient_received_address;
#[cfg(feature = "gy")]
mod related_change_condition_information;
#[cfg(feature = "gy")]
mod related_trigger;
#[cfg(feature = "gy")]
mod remaining_balance;
#[cfg(feature = "gy")]
mod scale_factor;
#[cfg(feature = "gy")]
mod scs_as_address;
#[cfg(feature = "gy")]
mod sdp_media_component;
#[cfg(feature = "gy")]
mod sdp_time_stamps;
#[cfg(feature = "gy")]
mod service_data_container;
#[cfg(feature = "gy")]
mod service_data_container_builder;
#[cfg(feature = "gy")]
mod service_information;
#[cfg(feature = "gy")]
mod service_information_builder;
#[cfg(feature = "gy")]
mod service_specific_info;
#[cfg(feature = "gy")]
mod sm_device_trigger_information;
#[cfg(feature = "gy")]
mod sms_information;
#[cfg(feature = "gy")]
mod sms_information_builder;
#[cfg(feature = "gy")]
mod supplementary_service;
#[cfg(feature = "gy")]
mod talk_burst_exchange;
#[cfg(feature = "gy")]
mod tariff_information;
#[cfg(feature = "gy")]
mod three_gpp_oc_specific_reduction;
#[cfg(feature = "gy")]
mod time_quota_mechanism;
#[cfg(feature = "gy")]
mod time_stamps;
#[cfg(feature = "gy")]
mod traffic_data_volumes;
#[cfg(feature = "gy")]
mod traffic_data_volumes_builder;
#[cfg(feature = "gy")]
mod transmitter_info;
#[cfg(feature = "gy")]
mod trigger;
#[cfg(feature = "gy")]
mod trunk_group_id;
#[cfg(feature = "gy")]
mod twan_user_location_info;
#[cfg(feature = "gy")]
mod unit_cost;
#[cfg(feature = "gy")]
mod used_service_unit;
mod user_csg_information;
#[cfg(feature = "gy")]
mod uwan_user_location_info;
#[cfg(feature = "gy")]
mod variable_part;
#[cfg(feature = "gy")]
mod vcs_information;
#[cfg(feature = "gy")]
mod vo_lte_information;
#[cfg(feature = "gy")]
mod wlan_operator_id;
#[cfg(feature = "gy")]
pub use self::access_network_info_change::{
    AccessNetworkInfoChange, AccessNetworkInfoChangeBuilder,
};

#[cfg(feature = "gy")]
pub use self::access_transfer_information::{
    AccessTransferInformation, AccessTransferInformationBuilder,
};

#[cfg(feature = "gy")]
pub use self::accumulated_cost::{AccumulatedCost, AccumulatedCostBuilder};

#[cfg(feature = "gy")]
pub use self::additional_content_information::{
    AdditionalContentInformation, AdditionalContentInformationBuilder,
};

#[cfg(feature = "gy")]
pub use self::address_domain::{AddressDomain, AddressDomainBuilder};

#[cfg(feature = "gy")]
pub use self::af_correlation_information::{
    AfCorrelationInformation, AfCorrelationInformationBuilder,
};

#[cfg(feature = "gy")]
pub use self::announcement_information::{
    AnnouncementInformation, AnnouncementInformationBuilder,
};

#[cfg(feature = "gy")]
pub use self::aoc_cost_information::{AocCostInformation, AocCostInformationBuilder};

#[cfg(feature = "gy")]
pub use self::aoc_information::{AocInformation, AocInformationBuilder};

#[cfg(feature = "gy")]
pub use self::aoc_service::{AocService, AocServiceBuilder};

#[cfg(feature = "gy")]
pub use self::aoc_subscription_information::{
    AocSubscriptionInformation, AocSubscriptionInformationBuilder,
};

#[cfg(feature = "gy")]
pub use self::apn_rate_control::{ApnRateControl, ApnRateControlBuilder};

#[cfg(feature = "gy")]
pub use self::apn_rate_control_downlink::{
    ApnRateControlDownlink, ApnRateControlDownlinkBuilder,
};

#[cfg(feature = "gy")]
pub use self::apn_rate_control_uplink::{
    ApnRateControlUplink, ApnRateControlUplinkBuilder,
};

#[cfg(feature = "gy")]
pub use self::application_server_information::{
    ApplicationServerInformation, ApplicationServerInformationBuilder,
};

#[cfg(feature = "gy")]
pub use self::basic_service_code::{BasicServiceCode, BasicServiceCodeBuilder};

#[cfg(feature = "gy")]
pub use self::called_identity_change::{
    CalledIdentityChange, CalledIdentityChangeBuilder,
};

#[cfg(feature = "gy")]
pub use self::coverage_info::{CoverageInfo, CoverageInfoBuilder};

#[cfg(feature = "gy")]
pub use self::cpdt_information::{CpdtInformation, CpdtInformationBuilder};

#[cfg(feature = "gy")]
pub use self::current_tariff::{CurrentTariff, CurrentTariffBuilder};

#[cfg(feature = "gy")]
pub use self::destination_interface::{DestinationInterface, DestinationInterfaceBuilder};

#[cfg(feature = "gy")]
pub use self::early_media_description::{
    EarlyMediaDescription, EarlyMediaDescriptionBuilder,
};

#[cfg(feature = "gy")]
pub use self::enhanced_diagnostics::{EnhancedDiagnostics, EnhancedDiagnosticsBuilder};

#[cfg(feature = "gy")]
pub use self::envelope::{Envelope, EnvelopeBuilder};

#[cfg(feature = "gy")]
pub use self::event_type::{EventType, EventTypeBuilder};

#[cfg(feature = "full")]
pub use self::exposure_function_api_information::{
    ExposureFunctionApiInformation, ExposureFunctionApiInformationBuilder,
};

#[cfg(feature = "gy")]
pub use self::ims_information::ImsInformation;

#[cfg(feature = "gy")]
pub use self::ims_information_builder::ImsInformationBuilder;

#[cfg(feature = "gy")]
pub use self::incremental_cost::{IncrementalCost, IncrementalCostBuilder};

#[cfg(feature = "gy")]
pub use self::inter_operator_identifier::{
    InterOperatorIdentifier, InterOperatorIdentifierBuilder,
};

#[cfg(feature = "gy")]
pub use self::isup_cause::{IsupCause, IsupCauseBuilder};

#[cfg(feature = "gy")]
pub use self::lcs_client_id::{LcsClientId, LcsClientIdBuilder};

#[cfg(feature = "gy")]
pub use self::lcs_client_name::{LcsClientName, LcsClientNameBuilder};

#[cfg(feature = "gy")]
pub use self::lcs_information::{LcsInformation, LcsInformationBuilder};

#[cfg(feature = "gy")]
pub use self::lcs_requestor_id::{LcsRequestorId, LcsRequestorIdBuilder};

#[cfg(feature = "gy")]
pub use self::location_info::{LocationInfo, LocationInfoBuilder};

#[cfg(feature = "gy")]
pub use self::location_type::{LocationType, LocationTypeBuilder};

#[cfg(feature = "gy")]
pub use self::mbms_information::{MbmsInformation, MbmsInformationBuilder};

#[cfg(feature = "gy")]
pub use self::message_body::{MessageBody, MessageBodyBuilder};

#[cfg(feature = "gy")]
pub use self::message_class::{MessageClass, MessageClassBuilder};

#[cfg(feature = "gy")]
pub use self::mm_content_type::{MmContentType, MmContentTypeBuilder};

#[cfg(feature = "gy")]
pub use self::mms_information::MmsInformation;

#[cfg(feature = "gy")]
pub use self::mms_information_builder::MmsInformationBuilder;

#[cfg(feature = "gy")]
pub use self::mmtel_information::{MmtelInformation, MmtelInformationBuilder};

#[cfg(feature = "full")]
pub use self::monitoring_event_information::{
    MonitoringEventInformation, MonitoringEventInformationBuilder,
};

#[cfg(feature = "full")]
pub use self::monitoring_event_report_data::{
    MonitoringEventReportData, MonitoringEventReportDataBuilder,
};

#[cfg(feature = "gy")]
pub use self::multiple_services_credit_control::MultipleServicesCreditControl;

#[cfg(feature = "gy")]
pub use self::multiple_services_credit_control_builder::MultipleServicesCreditControlBuilder;

#[cfg(feature = "gy")]
pub use self::next_tariff::{NextTariff, NextTariffBuilder};

#[cfg(feature = "gy")]
pub use self::nidd_submission::{NiddSubmission, NiddSubmissionBuilder};

#[cfg(feature = "gy")]
pub use self::nni_information::{NniInformation, NniInformationBuilder};

#[cfg(feature = "gy")]
pub use self::oc_olr::{OcOlr, OcOlrBuilder};

#[cfg(feature = "gy")]
pub use self::offline_charging::{OfflineCharging, OfflineChargingBuilder};

#[cfg(feature = "gy")]
pub use self::originator_address::{OriginatorAddress, OriginatorAddressBuilder};

#[cfg(feature = "gy")]
pub use self::originator_interface::{OriginatorInterface, OriginatorInterfaceBuilder};

#[cfg(feature = "gy")]
pub use self::originator_received_address::{
    OriginatorReceivedAddress, OriginatorReceivedAddressBuilder,
};

#[cfg(feature = "gy")]
pub use self::participant_group::{ParticipantGroup, ParticipantGroupBuilder};

#[cfg(feature = "gy")]
pub use self::poc_information::{PocInformation, PocInformationBuilder};

#[cfg(feature = "gy")]
pub use self::poc_user_role::{PocUserRole, PocUserRoleBuilder};

#[cfg(feature = "gy")]
pub use self::prose_direct_communication_reception_data_container::{
    ProseDirectCommunicationReceptionDataContainer,
    ProseDirectCommunicationReceptionDataContainerBuilder,
};

#[cfg(feature = "gy")]
pub use self::prose_direct_communication_transmission_data_container::{
    ProseDirectCommunicationTransmissionDataContainer,
    ProseDirectCommunicationTransmissionDataContainerBuilder,
};

#[cfg(feature = "gy")]
pub use self::prose_information::ProseInformation;

#[cfg(feature = "gy")]
pub use self::prose_information_builder::ProseInformationBuilder;

#[cfg(feature = "gy")]
pub use self::ps_furnish_charging_information::{
    PsFurnishChargingInformation, PsFurnishChargingInformationBuilder,
};

#[cfg(feature = "gy")]
pub use self::ps_information::PsInformation;

#[cfg(feature = "gy")]
pub use self::ps_information_builder::PsInformationBuilder;

#[cfg(feature = "gy")]
pub use self::pscell_info::{PscellInfo, PscellInfoBuilder};

#[cfg(feature = "gy")]
pub use self::radio_parameter_set_info::{
    RadioParameterSetInfo, RadioParameterSetInfoBuilder,
};

#[cfg(feature = "gy")]
pub use self::ran_secondary_rat_usage_report::{
    RanSecondaryRatUsageReport, RanSecondaryRatUsageReportBuilder,
};

#[cfg(feature = "gy")]
pub use self::rate_element::{RateElement, RateElementBuilder};

#[cfg(feature = "gy")]
pub use self::real_time_tariff_information::{
    RealTimeTariffInformation, RealTimeTariffInformationBuilder,
};

#[cfg(feature = "gy")]
pub use self::recipient_address::{RecipientAddress, RecipientAddressBuilder};

#[cfg(feature = "gy")]
pub use self::recipient_info::{RecipientInfo, RecipientInfoBuilder};

#[cfg(feature = "gy")]
pub use self::recipient_received_address::{
    RecipientReceivedAddress, RecipientReceivedAddressBuilder,
};

#[cfg(feature = "gy")]
pub use self::related_change_condition_information::{
    RelatedChangeConditionInformation, RelatedChangeConditionInformationBuilder,
};

#[cfg(feature = "gy")]
pub use self::related_trigger::{RelatedTrigger, RelatedTriggerBuilder};

#[cfg(feature = "gy")]
pub use self::remaining_balance::{RemainingBalance, RemainingBalanceBuilder};

#[cfg(feature = "gy")]
pub use self::scale_factor::{ScaleFactor, ScaleFactorBuilder};

#[cfg(feature = "gy")]
pub use self::scs_as_address::{ScsAsAddress, ScsAsAddressBuilder};

#[cfg(feature = "gy")]
pub use self::sdp_media_component::{SdpMediaComponent, SdpMediaComponentBuilder};

#[cfg(feature = "gy")]
pub use self::sdp_time_stamps::{SdpTimeStamps, SdpTimeStampsBuilder};

#[cfg(feature = "gy")]
pub use self::service_data_container::ServiceDataContainer;

#[cfg(feature = "gy")]
pub use self::service_data_container_builder::ServiceDataContainerBuilder;

#[cfg(feature = "gy")]
pub use self::service_information::ServiceInformation;

#[cfg(feature = "gy")]
pub use self::service_information_builder::ServiceInformationBuilder;

#[cfg(feature = "gy")]
pub use self::service_specific_info::{ServiceSpecificInfo, ServiceSpecificInfoBuilder};

#[cfg(feature = "gy")]
pub use self::sm_device_trigger_information::{
    SmDeviceTriggerInformation, SmDeviceTriggerInformationBuilder,
};

#[cfg(feature = "gy")]
pub use self::sms_information::SmsInformation;

#[cfg(feature = "gy")]
pub use self::sms_information_builder::SmsInformationBuilder;

#[cfg(feature = "gy")]
pub use self::supplementary_service::{SupplementaryService, SupplementaryServiceBuilder};

#[cfg(feature = "gy")]
pub use self::talk_burst_exchange::{TalkBurstExchange, TalkBurstExchangeBuilder};

#[cfg(feature = "gy")]
pub use self::tariff_information::{TariffInformation, TariffInformationBuilder};

#[cfg(feature = "gy")]
pub use self::three_gpp_oc_specific_reduction::{
    ThreeGppOcSpecificReduction, ThreeGppOcSpecificReductionBuilder,
};

#[cfg(feature = "gy")]
pub use self::time_quota_mechanism::{TimeQuotaMechanism, TimeQuotaMechanismBuilder};

#[cfg(feature = "gy")]
pub use self::time_stamps::{TimeStamps, TimeStampsBuilder};

#[cfg(feature = "gy")]
pub use self::traffic_data_volumes::TrafficDataVolumes;

#[cfg(feature = "gy")]
pub use self::traffic_data_volumes_builder::TrafficDataVolumesBuilder;

#[cfg(feature = "gy")]
pub use self::transmitter_info::{TransmitterInfo, TransmitterInfoBuilder};

#[cfg(feature = "gy")]
pub use self::trigger::{Trigger, TriggerBuilder};

#[cfg(feature = "gy")]
pub use self::trunk_group_id::{TrunkGroupId, TrunkGroupIdBuilder};

#[cfg(feature = "gy")]
pub use self::twan_user_location_info::{
    TwanUserLocationInfo, TwanUserLocationInfoBuilder,
};

#[cfg(feature = "gy")]
pub use self::unit_cost::{UnitCost, UnitCostBuilder};

#[cfg(feature = "gy")]
pub use self::used_service_unit::{UsedServiceUnit, UsedServiceUnitBuilder};
pub use self::user_csg_information::{UserCsgInformation, UserCsgInformationBuilder};

#[cfg(feature = "gy")]
pub use self::uwan_user_location_info::{
    UwanUserLocationInfo, UwanUserLocationInfoBuilder,
};

#[cfg(feature = "gy")]
pub use self::variable_part::{VariablePart, VariablePartBuilder};

#[cfg(feature = "gy")]
pub use self::vcs_information::{VcsInformation, VcsInformationBuilder};

#[cfg(feature = "gy")]
pub use self::vo_lte_information::{VoLteInformation, VoLteInformationBuilder};

#[cfg(feature = "gy")]
pub use self::wlan_operator_id::{WlanOperatorId, WlanOperatorIdBuilder};

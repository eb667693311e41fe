// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(any(feature = "full", feature = "gy"))]
mod access_network_info_change;
#[cfg(any(feature = "full", feature = "gy"))]
mod access_transfer_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod accumulated_cost;
#[cfg(any(feature = "full", feature = "gy"))]
mod additional_content_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod address_domain;
#[cfg(any(feature = "full", feature = "gy"))]
mod af_correlation_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod announcement_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod aoc_cost_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod aoc_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod aoc_service;
#[cfg(any(feature = "full", feature = "gy"))]
mod aoc_subscription_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod apn_rate_control;
#[cfg(any(feature = "full", feature = "gy"))]
mod apn_rate_control_downlink;
#[cfg(any(feature = "full", feature = "gy"))]
mod apn_rate_control_uplink;
#[cfg(any(feature = "full", feature = "gy"))]
mod application_server_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod basic_service_code;
#[cfg(any(feature = "full", feature = "gy"))]
mod called_identity_change;
#[cfg(any(feature = "full", feature = "gy"))]
mod coverage_info;
#[cfg(any(feature = "full", feature = "gy"))]
mod cpdt_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod current_tariff;
#[cfg(any(feature = "full", feature = "gy"))]
mod destination_interface;
#[cfg(any(feature = "full", feature = "gy"))]
mod early_media_description;
#[cfg(any(feature = "full", feature = "gy"))]
mod enhanced_diagnostics;
#[cfg(any(feature = "full", feature = "gy"))]
mod envelope;
#[cfg(any(feature = "full", feature = "gy"))]
mod event_type;
#[cfg(feature = "full")]
mod exposure_function_api_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod ims_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod ims_information_builder;
#[cfg(any(feature = "full", feature = "gy"))]
mod incremental_cost;
#[cfg(any(feature = "full", feature = "gy"))]
mod inter_operator_identifier;
#[cfg(any(feature = "full", feature = "gy"))]
mod isup_cause;
#[cfg(any(feature = "full", feature = "gy"))]
mod lcs_client_id;
#[cfg(any(feature = "full", feature = "gy"))]
mod lcs_client_name;
#[cfg(any(feature = "full", feature = "gy"))]
mod lcs_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod lcs_requestor_id;
#[cfg(any(feature = "full", feature = "gy"))]
mod location_info;
#[cfg(any(feature = "full", feature = "gy"))]
mod location_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod mbms_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod message_body;
#[cfg(any(feature = "full", feature = "gy"))]
mod message_class;
#[cfg(any(feature = "full", feature = "gy"))]
mod mm_content_type;
#[cfg(any(feature = "full", feature = "gy"))]
mod mms_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod mms_information_builder;
#[cfg(any(feature = "full", feature = "gy"))]
mod mmtel_information;
#[cfg(feature = "full")]
mod monitoring_event_information;
#[cfg(feature = "full")]
mod monitoring_event_report_data;
#[cfg(any(feature = "full", feature = "gy"))]
mod multiple_services_credit_control;
#[cfg(any(feature = "full", feature = "gy"))]
mod multiple_services_credit_control_builder;
#[cfg(any(feature = "full", feature = "gy"))]
mod next_tariff;
#[cfg(any(feature = "full", feature = "gy"))]
mod nidd_submission;
#[cfg(any(feature = "full", feature = "gy"))]
mod nni_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod oc_olr;
#[cfg(any(feature = "full", feature = "gy"))]
mod offline_charging;
#[cfg(any(feature = "full", feature = "gy"))]
mod originator_address;
#[cfg(any(feature = "full", feature = "gy"))]
mod originator_interface;
#[cfg(any(feature = "full", feature = "gy"))]
mod originator_received_address;
#[cfg(any(feature = "full", feature = "gy"))]
mod participant_group;
#[cfg(any(feature = "full", feature = "gy"))]
mod poc_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod poc_user_role;
#[cfg(any(feature = "full", feature = "gy"))]
mod prose_direct_communication_reception_data_container;
#[cfg(any(feature = "full", feature = "gy"))]
mod prose_direct_communication_transmission_data_container;
#[cfg(any(feature = "full", feature = "gy"))]
mod prose_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod prose_information_builder;
#[cfg(any(feature = "full", feature = "gy"))]
mod ps_furnish_charging_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod ps_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod ps_information_builder;
#[cfg(any(feature = "full", feature = "gy"))]
mod pscell_info;
#[cfg(any(feature = "full", feature = "gy"))]
mod radio_parameter_set_info;
#[cfg(any(feature = "full", feature = "gy"))]
mod ran_secondary_rat_usage_report;
#[cfg(any(feature = "full", feature = "gy"))]
mod rate_element;
#[cfg(any(feature = "full", feature = "gy"))]
mod real_time_tariff_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod recipient_address;
#[cfg(any(feature = "full", feature = "gy"))]
mod recipient_info;
#[cfg(any(feature = "full", feature = "gy"))]
mod recipient_received_address;
#[cfg(any(feature = "full", feature = "gy"))]
mod related_change_condition_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod related_trigger;
#[cfg(any(feature = "full", feature = "gy"))]
mod remaining_balance;
#[cfg(any(feature = "full", feature = "gy"))]
mod scale_factor;
#[cfg(any(feature = "full", feature = "gy"))]
mod scs_as_address;
#[cfg(any(feature = "full", feature = "gy"))]
mod sdp_media_component;
#[cfg(any(feature = "full", feature = "gy"))]
mod sdp_time_stamps;
#[cfg(any(feature = "full", feature = "gy"))]
mod service_data_container;
#[cfg(any(feature = "full", feature = "gy"))]
mod service_data_container_builder;
#[cfg(any(feature = "full", feature = "gy"))]
mod service_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod service_specific_info;
#[cfg(any(feature = "full", feature = "gy"))]
mod sm_device_trigger_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod sms_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod sms_information_builder;
#[cfg(any(feature = "full", feature = "gy"))]
mod supplementary_service;
#[cfg(any(feature = "full", feature = "gy"))]
mod talk_burst_exchange;
#[cfg(any(feature = "full", feature = "gy"))]
mod tariff_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod three_gpp_oc_specific_reduction;
#[cfg(any(feature = "full", feature = "gy"))]
mod time_quota_mechanism;
#[cfg(any(feature = "full", feature = "gy"))]
mod time_stamps;
#[cfg(any(feature = "full", feature = "gy"))]
mod traffic_data_volumes;
#[cfg(any(feature = "full", feature = "gy"))]
mod transmitter_info;
#[cfg(any(feature = "full", feature = "gy"))]
mod trigger;
#[cfg(any(feature = "full", feature = "gy"))]
mod trunk_group_id;
#[cfg(any(feature = "full", feature = "gy"))]
mod twan_user_location_info;
#[cfg(any(feature = "full", feature = "gy"))]
mod unit_cost;
#[cfg(any(feature = "full", feature = "gy"))]
mod used_service_unit;
mod user_csg_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod uwan_user_location_info;
#[cfg(any(feature = "full", feature = "gy"))]
mod variable_part;
#[cfg(any(feature = "full", feature = "gy"))]
mod vcs_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod vo_lte_information;
#[cfg(any(feature = "full", feature = "gy"))]
mod wlan_operator_id;
#[cfg(any(feature = "full", feature = "gy"))]
pub use self::access_network_info_change::{
    AccessNetworkInfoChange, AccessNetworkInfoChangeBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::access_transfer_information::{
    AccessTransferInformation, AccessTransferInformationBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::accumulated_cost::{AccumulatedCost, AccumulatedCostBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::additional_content_information::{
    AdditionalContentInformation, AdditionalContentInformationBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::address_domain::{AddressDomain, AddressDomainBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::af_correlation_information::{
    AfCorrelationInformation, AfCorrelationInformationBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::announcement_information::{
    AnnouncementInformation, AnnouncementInformationBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::aoc_cost_information::{AocCostInformation, AocCostInformationBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::aoc_information::{AocInformation, AocInformationBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::aoc_service::{AocService, AocServiceBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::aoc_subscription_information::{
    AocSubscriptionInformation, AocSubscriptionInformationBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::apn_rate_control::{ApnRateControl, ApnRateControlBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::apn_rate_control_downlink::{
    ApnRateControlDownlink, ApnRateControlDownlinkBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::apn_rate_control_uplink::{
    ApnRateControlUplink, ApnRateControlUplinkBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::application_server_information::{
    ApplicationServerInformation, ApplicationServerInformationBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::basic_service_code::{BasicServiceCode, BasicServiceCodeBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::called_identity_change::{
    CalledIdentityChange, CalledIdentityChangeBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::coverage_info::{CoverageInfo, CoverageInfoBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::cpdt_information::{CpdtInformation, CpdtInformationBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::current_tariff::{CurrentTariff, CurrentTariffBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::destination_interface::{DestinationInterface, DestinationInterfaceBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::early_media_description::{
    EarlyMediaDescription, EarlyMediaDescriptionBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::enhanced_diagnostics::{EnhancedDiagnostics, EnhancedDiagnosticsBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::envelope::{Envelope, EnvelopeBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::event_type::{EventType, EventTypeBuilder};

#[cfg(feature = "full")]
pub use self::exposure_function_api_information::{
    ExposureFunctionApiInformation, ExposureFunctionApiInformationBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::ims_information::ImsInformation;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::ims_information_builder::ImsInformationBuilder;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::incremental_cost::{IncrementalCost, IncrementalCostBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::inter_operator_identifier::{
    InterOperatorIdentifier, InterOperatorIdentifierBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::isup_cause::{IsupCause, IsupCauseBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::lcs_client_id::{LcsClientId, LcsClientIdBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::lcs_client_name::{LcsClientName, LcsClientNameBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::lcs_information::{LcsInformation, LcsInformationBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::lcs_requestor_id::{LcsRequestorId, LcsRequestorIdBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::location_info::{LocationInfo, LocationInfoBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::location_type::{LocationType, LocationTypeBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::mbms_information::{MbmsInformation, MbmsInformationBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::message_body::{MessageBody, MessageBodyBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::message_class::{MessageClass, MessageClassBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::mm_content_type::{MmContentType, MmContentTypeBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::mms_information::MmsInformation;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::mms_information_builder::MmsInformationBuilder;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::mmtel_information::{MmtelInformation, MmtelInformationBuilder};

#[cfg(feature = "full")]
pub use self::monitoring_event_information::{
    MonitoringEventInformation, MonitoringEventInformationBuilder,
};

#[cfg(feature = "full")]
pub use self::monitoring_event_report_data::{
    MonitoringEventReportData, MonitoringEventReportDataBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::multiple_services_credit_control::MultipleServicesCreditControl;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::multiple_services_credit_control_builder::MultipleServicesCreditControlBuilder;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::next_tariff::{NextTariff, NextTariffBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::nidd_submission::{NiddSubmission, NiddSubmissionBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::nni_information::{NniInformation, NniInformationBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::oc_olr::{OcOlr, OcOlrBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::offline_charging::{OfflineCharging, OfflineChargingBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::originator_address::{OriginatorAddress, OriginatorAddressBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::originator_interface::{OriginatorInterface, OriginatorInterfaceBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::originator_received_address::{
    OriginatorReceivedAddress, OriginatorReceivedAddressBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::participant_group::{ParticipantGroup, ParticipantGroupBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::poc_information::{PocInformation, PocInformationBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::poc_user_role::{PocUserRole, PocUserRoleBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::prose_direct_communication_reception_data_container::{
    ProseDirectCommunicationReceptionDataContainer,
    ProseDirectCommunicationReceptionDataContainerBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::prose_direct_communication_transmission_data_container::{
    ProseDirectCommunicationTransmissionDataContainer,
    ProseDirectCommunicationTransmissionDataContainerBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::prose_information::ProseInformation;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::prose_information_builder::ProseInformationBuilder;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::ps_furnish_charging_information::{
    PsFurnishChargingInformation, PsFurnishChargingInformationBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::ps_information::PsInformation;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::ps_information_builder::PsInformationBuilder;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::pscell_info::{PscellInfo, PscellInfoBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::radio_parameter_set_info::{
    RadioParameterSetInfo, RadioParameterSetInfoBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::ran_secondary_rat_usage_report::{
    RanSecondaryRatUsageReport, RanSecondaryRatUsageReportBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::rate_element::{RateElement, RateElementBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::real_time_tariff_information::{
    RealTimeTariffInformation, RealTimeTariffInformationBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::recipient_address::{RecipientAddress, RecipientAddressBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::recipient_info::{RecipientInfo, RecipientInfoBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::recipient_received_address::{
    RecipientReceivedAddress, RecipientReceivedAddressBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::related_change_condition_information::{
    RelatedChangeConditionInformation, RelatedChangeConditionInformationBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::related_trigger::{RelatedTrigger, RelatedTriggerBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::remaining_balance::{RemainingBalance, RemainingBalanceBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::scale_factor::{ScaleFactor, ScaleFactorBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::scs_as_address::{ScsAsAddress, ScsAsAddressBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::sdp_media_component::{SdpMediaComponent, SdpMediaComponentBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::sdp_time_stamps::{SdpTimeStamps, SdpTimeStampsBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::service_data_container::ServiceDataContainer;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::service_data_container_builder::ServiceDataContainerBuilder;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::service_information::{ServiceInformation, ServiceInformationBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::service_specific_info::{ServiceSpecificInfo, ServiceSpecificInfoBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::sm_device_trigger_information::{
    SmDeviceTriggerInformation, SmDeviceTriggerInformationBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::sms_information::SmsInformation;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::sms_information_builder::SmsInformationBuilder;

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::supplementary_service::{SupplementaryService, SupplementaryServiceBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::talk_burst_exchange::{TalkBurstExchange, TalkBurstExchangeBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::tariff_information::{TariffInformation, TariffInformationBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::three_gpp_oc_specific_reduction::{
    ThreeGppOcSpecificReduction, ThreeGppOcSpecificReductionBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::time_quota_mechanism::{TimeQuotaMechanism, TimeQuotaMechanismBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::time_stamps::{TimeStamps, TimeStampsBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::traffic_data_volumes::{TrafficDataVolumes, TrafficDataVolumesBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::transmitter_info::{TransmitterInfo, TransmitterInfoBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::trigger::{Trigger, TriggerBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::trunk_group_id::{TrunkGroupId, TrunkGroupIdBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::twan_user_location_info::{
    TwanUserLocationInfo, TwanUserLocationInfoBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::unit_cost::{UnitCost, UnitCostBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::used_service_unit::{UsedServiceUnit, UsedServiceUnitBuilder};
pub use self::user_csg_information::{UserCsgInformation, UserCsgInformationBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::uwan_user_location_info::{
    UwanUserLocationInfo, UwanUserLocationInfoBuilder,
};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::variable_part::{VariablePart, VariablePartBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::vcs_information::{VcsInformation, VcsInformationBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::vo_lte_information::{VoLteInformation, VoLteInformationBuilder};

#[cfg(any(feature = "full", feature = "gy"))]
pub use self::wlan_operator_id::{WlanOperatorId, WlanOperatorIdBuilder};

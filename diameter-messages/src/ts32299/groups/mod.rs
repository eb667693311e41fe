// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(any(feature = "gy", feature = "rf"))]
mod access_network_info_change;
#[cfg(any(feature = "gy", feature = "rf"))]
mod access_transfer_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod accumulated_cost;
#[cfg(any(feature = "gy", feature = "rf"))]
mod additional_content_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod address_domain;
#[cfg(any(feature = "gy", feature = "rf"))]
mod af_correlation_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod announcement_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod aoc_cost_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod aoc_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod aoc_service;
#[cfg(any(feature = "gy", feature = "rf"))]
mod aoc_subscription_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod apn_rate_control;
#[cfg(any(feature = "gy", feature = "rf"))]
mod apn_rate_control_downlink;
#[cfg(any(feature = "gy", feature = "rf"))]
mod apn_rate_control_uplink;
#[cfg(any(feature = "gy", feature = "rf"))]
mod application_server_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod basic_service_code;
#[cfg(any(feature = "gy", feature = "rf"))]
mod called_identity_change;
#[cfg(feature = "full")]
mod cause;
#[cfg(any(feature = "gy", feature = "rf"))]
mod coverage_info;
#[cfg(any(feature = "gy", feature = "rf"))]
mod cpdt_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod current_tariff;
#[cfg(any(feature = "gy", feature = "rf"))]
mod destination_interface;
#[cfg(any(feature = "gy", feature = "rf"))]
mod early_media_description;
#[cfg(any(feature = "gy", feature = "rf"))]
mod enhanced_diagnostics;
#[cfg(any(feature = "gy", feature = "rf"))]
mod envelope;
#[cfg(any(feature = "gy", feature = "rf"))]
mod event_type;
#[cfg(feature = "full")]
mod exposure_function_api_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod ims_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod incremental_cost;
#[cfg(any(feature = "gy", feature = "rf"))]
mod inter_operator_identifier;
#[cfg(any(feature = "gy", feature = "rf"))]
mod isup_cause;
#[cfg(any(feature = "gy", feature = "rf"))]
mod lcs_client_id;
#[cfg(any(feature = "gy", feature = "rf"))]
mod lcs_client_name;
#[cfg(any(feature = "gy", feature = "rf"))]
mod lcs_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod lcs_requestor_id;
#[cfg(any(feature = "gy", feature = "rf"))]
mod location_info;
#[cfg(any(feature = "gy", feature = "rf"))]
mod location_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod mbms_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod message_body;
#[cfg(any(feature = "gy", feature = "rf"))]
mod message_class;
#[cfg(any(feature = "gy", feature = "rf"))]
mod mm_content_type;
#[cfg(any(feature = "gy", feature = "rf"))]
mod mms_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod mmtel_information;
#[cfg(feature = "full")]
mod monitoring_event_information;
#[cfg(feature = "full")]
mod monitoring_event_report_data;
#[cfg(any(feature = "gy", feature = "rf"))]
mod multiple_services_credit_control;
#[cfg(any(feature = "gy", feature = "rf"))]
mod next_tariff;
#[cfg(any(feature = "gy", feature = "rf"))]
mod nidd_submission;
#[cfg(any(feature = "gy", feature = "rf"))]
mod nni_information;
#[cfg(feature = "gy")]
mod oc_olr;
#[cfg(any(feature = "gy", feature = "rf"))]
mod offline_charging;
#[cfg(any(feature = "gy", feature = "rf"))]
mod originator_address;
#[cfg(any(feature = "gy", feature = "rf"))]
mod originator_interface;
#[cfg(any(feature = "gy", feature = "rf"))]
mod originator_received_address;
#[cfg(any(feature = "gy", feature = "rf"))]
mod participant_group;
#[cfg(any(feature = "gy", feature = "rf"))]
mod poc_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod poc_user_role;
#[cfg(any(feature = "gy", feature = "rf"))]
mod prose_direct_communication_reception_data_container;
#[cfg(any(feature = "gy", feature = "rf"))]
mod prose_direct_communication_transmission_data_container;
#[cfg(any(feature = "gy", feature = "rf"))]
mod prose_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod ps_furnish_charging_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod ps_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod pscell_info;
#[cfg(any(feature = "gy", feature = "rf"))]
mod radio_parameter_set_info;
#[cfg(any(feature = "gy", feature = "rf"))]
mod ran_secondary_rat_usage_report;
#[cfg(any(feature = "gy", feature = "rf"))]
mod rate_element;
#[cfg(any(feature = "gy", feature = "rf"))]
mod real_time_tariff_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod recipient_address;
#[cfg(any(feature = "gy", feature = "rf"))]
mod recipient_info;
#[cfg(any(feature = "gy", feature = "rf"))]
mod recipient_received_address;
#[cfg(any(feature = "gy", feature = "rf"))]
mod related_change_condition_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod related_trigger;
#[cfg(feature = "gy")]
mod remaining_balance;
#[cfg(any(feature = "gy", feature = "rf"))]
mod scale_factor;
#[cfg(any(feature = "gy", feature = "rf"))]
mod scs_as_address;
#[cfg(any(feature = "gy", feature = "rf"))]
mod sdp_media_component;
#[cfg(any(feature = "gy", feature = "rf"))]
mod sdp_time_stamps;
#[cfg(any(feature = "gy", feature = "rf"))]
mod service_data_container;
#[cfg(any(feature = "gy", feature = "rf"))]
mod service_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod service_specific_info;
#[cfg(any(feature = "gy", feature = "rf"))]
mod sm_device_trigger_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod sms_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod supplementary_service;
#[cfg(any(feature = "gy", feature = "rf"))]
mod talk_burst_exchange;
#[cfg(any(feature = "gy", feature = "rf"))]
mod tariff_information;
#[cfg(feature = "gy")]
mod three_gpp_oc_specific_reduction;
#[cfg(any(feature = "gy", feature = "rf"))]
mod time_quota_mechanism;
#[cfg(any(feature = "gy", feature = "rf"))]
mod time_stamps;
#[cfg(any(feature = "gy", feature = "rf"))]
mod traffic_data_volumes;
#[cfg(any(feature = "gy", feature = "rf"))]
mod transmitter_info;
#[cfg(any(feature = "gy", feature = "rf"))]
mod trigger;
#[cfg(any(feature = "gy", feature = "rf"))]
mod trunk_group_id;
#[cfg(any(feature = "gy", feature = "rf"))]
mod twan_user_location_info;
#[cfg(any(feature = "gy", feature = "rf"))]
mod unit_cost;
#[cfg(any(feature = "gy", feature = "rf"))]
mod used_service_unit;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s6a",
        feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgd",
        feature = "st", feature = "t6a"
    )
)]
mod user_csg_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod uwan_user_location_info;
#[cfg(any(feature = "gy", feature = "rf"))]
mod variable_part;
#[cfg(any(feature = "gy", feature = "rf"))]
mod vcs_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod vo_lte_information;
#[cfg(feature = "full")]
mod wlan_information;
#[cfg(any(feature = "gy", feature = "rf"))]
mod wlan_operator_id;
#[cfg(feature = "full")]
mod wlan_radio_container;
#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::access_network_info_change::{
    AccessNetworkInfoChange, AccessNetworkInfoChangeBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::access_transfer_information::{
    AccessTransferInformation, AccessTransferInformationBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::accumulated_cost::{AccumulatedCost, AccumulatedCostBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::additional_content_information::{
    AdditionalContentInformation, AdditionalContentInformationBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::address_domain::{AddressDomain, AddressDomainBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::af_correlation_information::{
    AfCorrelationInformation, AfCorrelationInformationBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::announcement_information::{
    AnnouncementInformation, AnnouncementInformationBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::aoc_cost_information::{AocCostInformation, AocCostInformationBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::aoc_information::{AocInformation, AocInformationBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::aoc_service::{AocService, AocServiceBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::aoc_subscription_information::{
    AocSubscriptionInformation, AocSubscriptionInformationBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::apn_rate_control::{ApnRateControl, ApnRateControlBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::apn_rate_control_downlink::{
    ApnRateControlDownlink, ApnRateControlDownlinkBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::apn_rate_control_uplink::{
    ApnRateControlUplink, ApnRateControlUplinkBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::application_server_information::{
    ApplicationServerInformation, ApplicationServerInformationBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::basic_service_code::{BasicServiceCode, BasicServiceCodeBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::called_identity_change::{
    CalledIdentityChange, CalledIdentityChangeBuilder,
};

#[cfg(feature = "full")]
pub use self::cause::{Cause, CauseBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::coverage_info::{CoverageInfo, CoverageInfoBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::cpdt_information::{CpdtInformation, CpdtInformationBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::current_tariff::{CurrentTariff, CurrentTariffBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::destination_interface::{DestinationInterface, DestinationInterfaceBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::early_media_description::{
    EarlyMediaDescription, EarlyMediaDescriptionBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::enhanced_diagnostics::{EnhancedDiagnostics, EnhancedDiagnosticsBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::envelope::{Envelope, EnvelopeBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::event_type::{EventType, EventTypeBuilder};

#[cfg(feature = "full")]
pub use self::exposure_function_api_information::{
    ExposureFunctionApiInformation, ExposureFunctionApiInformationBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::ims_information::{ImsInformation, ImsInformationBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::incremental_cost::{IncrementalCost, IncrementalCostBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::inter_operator_identifier::{
    InterOperatorIdentifier, InterOperatorIdentifierBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::isup_cause::{IsupCause, IsupCauseBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::lcs_client_id::{LcsClientId, LcsClientIdBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::lcs_client_name::{LcsClientName, LcsClientNameBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::lcs_information::{LcsInformation, LcsInformationBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::lcs_requestor_id::{LcsRequestorId, LcsRequestorIdBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::location_info::{LocationInfo, LocationInfoBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::location_type::{LocationType, LocationTypeBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::mbms_information::{MbmsInformation, MbmsInformationBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::message_body::{MessageBody, MessageBodyBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::message_class::{MessageClass, MessageClassBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::mm_content_type::{MmContentType, MmContentTypeBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::mms_information::{MmsInformation, MmsInformationBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::mmtel_information::{MmtelInformation, MmtelInformationBuilder};

#[cfg(feature = "full")]
pub use self::monitoring_event_information::{
    MonitoringEventInformation, MonitoringEventInformationBuilder,
};

#[cfg(feature = "full")]
pub use self::monitoring_event_report_data::{
    MonitoringEventReportData, MonitoringEventReportDataBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::multiple_services_credit_control::{
    MultipleServicesCreditControl, MultipleServicesCreditControlBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::next_tariff::{NextTariff, NextTariffBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::nidd_submission::{NiddSubmission, NiddSubmissionBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::nni_information::{NniInformation, NniInformationBuilder};

#[cfg(feature = "gy")]
pub use self::oc_olr::{OcOlr, OcOlrBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::offline_charging::{OfflineCharging, OfflineChargingBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::originator_address::{OriginatorAddress, OriginatorAddressBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::originator_interface::{OriginatorInterface, OriginatorInterfaceBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::originator_received_address::{
    OriginatorReceivedAddress, OriginatorReceivedAddressBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::participant_group::{ParticipantGroup, ParticipantGroupBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::poc_information::{PocInformation, PocInformationBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::poc_user_role::{PocUserRole, PocUserRoleBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::prose_direct_communication_reception_data_container::{
    ProseDirectCommunicationReceptionDataContainer,
    ProseDirectCommunicationReceptionDataContainerBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::prose_direct_communication_transmission_data_container::{
    ProseDirectCommunicationTransmissionDataContainer,
    ProseDirectCommunicationTransmissionDataContainerBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::prose_information::{ProseInformation, ProseInformationBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::ps_furnish_charging_information::{
    PsFurnishChargingInformation, PsFurnishChargingInformationBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::ps_information::{PsInformation, PsInformationBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::pscell_info::{PscellInfo, PscellInfoBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::radio_parameter_set_info::{
    RadioParameterSetInfo, RadioParameterSetInfoBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::ran_secondary_rat_usage_report::{
    RanSecondaryRatUsageReport, RanSecondaryRatUsageReportBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::rate_element::{RateElement, RateElementBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::real_time_tariff_information::{
    RealTimeTariffInformation, RealTimeTariffInformationBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::recipient_address::{RecipientAddress, RecipientAddressBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::recipient_info::{RecipientInfo, RecipientInfoBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::recipient_received_address::{
    RecipientReceivedAddress, RecipientReceivedAddressBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::related_change_condition_information::{
    RelatedChangeConditionInformation, RelatedChangeConditionInformationBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::related_trigger::{RelatedTrigger, RelatedTriggerBuilder};

#[cfg(feature = "gy")]
pub use self::remaining_balance::{RemainingBalance, RemainingBalanceBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::scale_factor::{ScaleFactor, ScaleFactorBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::scs_as_address::{ScsAsAddress, ScsAsAddressBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::sdp_media_component::{SdpMediaComponent, SdpMediaComponentBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::sdp_time_stamps::{SdpTimeStamps, SdpTimeStampsBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::service_data_container::{
    ServiceDataContainer, ServiceDataContainerBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::service_information::{ServiceInformation, ServiceInformationBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::service_specific_info::{ServiceSpecificInfo, ServiceSpecificInfoBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::sm_device_trigger_information::{
    SmDeviceTriggerInformation, SmDeviceTriggerInformationBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::sms_information::{SmsInformation, SmsInformationBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::supplementary_service::{SupplementaryService, SupplementaryServiceBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::talk_burst_exchange::{TalkBurstExchange, TalkBurstExchangeBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::tariff_information::{TariffInformation, TariffInformationBuilder};

#[cfg(feature = "gy")]
pub use self::three_gpp_oc_specific_reduction::{
    ThreeGppOcSpecificReduction, ThreeGppOcSpecificReductionBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::time_quota_mechanism::{TimeQuotaMechanism, TimeQuotaMechanismBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::time_stamps::{TimeStamps, TimeStampsBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::traffic_data_volumes::{TrafficDataVolumes, TrafficDataVolumesBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::transmitter_info::{TransmitterInfo, TransmitterInfoBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::trigger::{Trigger, TriggerBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::trunk_group_id::{TrunkGroupId, TrunkGroupIdBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::twan_user_location_info::{
    TwanUserLocationInfo, TwanUserLocationInfoBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::unit_cost::{UnitCost, UnitCostBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::used_service_unit::{UsedServiceUnit, UsedServiceUnitBuilder};

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s6a",
        feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgd",
        feature = "st", feature = "t6a"
    )
)]
pub use self::user_csg_information::{UserCsgInformation, UserCsgInformationBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::uwan_user_location_info::{
    UwanUserLocationInfo, UwanUserLocationInfoBuilder,
};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::variable_part::{VariablePart, VariablePartBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::vcs_information::{VcsInformation, VcsInformationBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::vo_lte_information::{VoLteInformation, VoLteInformationBuilder};

#[cfg(feature = "full")]
pub use self::wlan_information::{WlanInformation, WlanInformationBuilder};

#[cfg(any(feature = "gy", feature = "rf"))]
pub use self::wlan_operator_id::{WlanOperatorId, WlanOperatorIdBuilder};

#[cfg(feature = "full")]
pub use self::wlan_radio_container::{WlanRadioContainer, WlanRadioContainerBuilder};

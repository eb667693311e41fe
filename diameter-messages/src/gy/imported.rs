// @generated from dictionaries/gy.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    ExperimentalResult, ExperimentalResultBuilder, FailedAvp, FailedAvpBuilder,
    ProxyInfo, ProxyInfoBuilder, ReAuthRequestType, RedirectHostUsage, ResultCode,
    TerminationCause,
};

pub use crate::credit_control::{
    CcMoney, CcMoneyBuilder, CcRequestType, CcSessionFailover, CcUnitType,
    CostInformation, CostInformationBuilder, CreditControlFailureHandling,
    DirectDebitingFailureHandling, FinalUnitAction, FinalUnitIndication,
    FinalUnitIndicationBuilder, GSUPoolReference, GSUPoolReferenceBuilder,
    GrantedServiceUnit, GrantedServiceUnitBuilder, MultipleServicesIndicator,
    RedirectAddressType, RedirectServer, RedirectServerBuilder, RequestedAction,
    RequestedServiceUnit, RequestedServiceUnitBuilder, SubscriptionId,
    SubscriptionIdBuilder, SubscriptionIdType, TariffChangeUsage, UnitValue,
    UnitValueBuilder, UserEquipmentInfo, UserEquipmentInfoBuilder, UserEquipmentInfoType,
};

pub use crate::oma_dds::{
    ApplicationServiceType, DcdInformation, DcdInformationBuilder, ImInformation,
    ImInformationBuilder, ServiceGenericInformation, ServiceGenericInformationBuilder,
};

pub use crate::onem2m::{
    M2mInformation, M2mInformationBuilder, ProtocolType, RequestOperation,
    ResponseStatusCode,
};

pub use crate::rfc7683::{OcReportType, OcSupportedFeatures, OcSupportedFeaturesBuilder};
pub use crate::ts29061::{
    CnIpMulticastDistribution, Mbms2g3gIndicator, MbmsServiceType, ThreeGppPdpType,
};

pub use crate::ts29128::{
    RrcCauseCounter, RrcCauseCounterBuilder, ServingPlmnRateControl,
    ServingPlmnRateControlBuilder,
};

pub use crate::ts29173::{ServingNode, ServingNodeBuilder};
pub use crate::ts29212::{
    AllocationRetentionPriority, AllocationRetentionPriorityBuilder,
    ConditionalApnAggregateMaxBitrate, ConditionalApnAggregateMaxBitrateBuilder,
    FixedUserLocationInfo, FixedUserLocationInfoBuilder, IpCanType, NbifomMode,
    NbifomSupport, PreEmptionCapability, PreEmptionVulnerability,
    PresenceReportingAreaInformation, PresenceReportingAreaInformationBuilder,
    QosClassIdentifier, QosInformation, QosInformationBuilder, RatType,
};

pub use crate::ts29214::{
    CalleeInformation, CalleeInformationBuilder, Flows, FlowsBuilder,
};

pub use crate::ts29229::{
    ServerCapabilities, ServerCapabilitiesBuilder, SessionPriority, SupportedFeatures,
    SupportedFeaturesBuilder,
};

pub use crate::ts29272::{TerminalInformation, TerminalInformationBuilder};
pub use crate::ts29345::{WlanLinkLayerId, WlanLinkLayerIdBuilder};
pub use crate::ts29368::PriorityIndication;
pub use crate::ts32299::{
    AccessNetworkInfoChange, AccessNetworkInfoChangeBuilder, AccessTransferInformation,
    AccessTransferInformationBuilder, AccessTransferType, AccumulatedCost,
    AccumulatedCostBuilder, Adaptations, AdditionalContentInformation,
    AdditionalContentInformationBuilder, AdditionalExceptionReports, AddressDomain,
    AddressDomainBuilder, AddressType, AddresseeType, AfCorrelationInformation,
    AfCorrelationInformationBuilder, AnnouncementInformation,
    AnnouncementInformationBuilder, AocCostInformation, AocCostInformationBuilder,
    AocFormat, AocInformation, AocInformationBuilder, AocRequestType, AocService,
    AocServiceBuilder, AocServiceObligatoryType, AocServiceType,
    AocSubscriptionInformation, AocSubscriptionInformationBuilder, ApnRateControl,
    ApnRateControlBuilder, ApnRateControlDownlink, ApnRateControlDownlinkBuilder,
    ApnRateControlUplink, ApnRateControlUplinkBuilder, ApplicationServerInformation,
    ApplicationServerInformationBuilder, BasicServiceCode, BasicServiceCodeBuilder,
    CalledIdentityChange, CalledIdentityChangeBuilder, ChargeReasonCode,
    Charging3gppPsDataOffStatus, ChargingCharacteristicsSelectionMode,
    ChargingPerIpCanSessionIndicator, ClassIdentifier, CnOperatorSelectionEntity,
    ContentClass, CoverageInfo, CoverageInfoBuilder, CoverageStatus,
    CpCiotEpsOptimisationIndicator, CpdtInformation, CpdtInformationBuilder,
    CsgAccessMode, CsgMembershipIndication, CurrentTariff, CurrentTariffBuilder,
    DeliveryReportRequested, DestinationInterface, DestinationInterfaceBuilder,
    DrmContent, DynamicAddressFlag, DynamicAddressFlagExtension, EarlyMediaDescription,
    EarlyMediaDescriptionBuilder, EnhancedDiagnostics, EnhancedDiagnosticsBuilder,
    Envelope, EnvelopeBuilder, EnvelopeReporting, EventType, EventTypeBuilder,
    FileRepairSupported, ForwardingPending, ImsEmergencyIndicator, ImsInformation,
    ImsInformationBuilder, ImsiUnauthenticatedFlag, IncrementalCost,
    IncrementalCostBuilder, InterOperatorIdentifier, InterOperatorIdentifierBuilder,
    InterUeTransfer, InterfaceType, IpRealmDefaultIndication, IsupCause,
    IsupCauseBuilder, LcsClientId, LcsClientIdBuilder, LcsClientName,
    LcsClientNameBuilder, LcsClientType, LcsFormatIndicator, LcsInformation,
    LcsInformationBuilder, LcsRequestorId, LcsRequestorIdBuilder,
    LocalGwInsertedIndication, LocationEstimateType, LocationInfo, LocationInfoBuilder,
    LocationType, LocationTypeBuilder, LowBalanceIndication, LowPriorityIndicator,
    MbmsChargedParty, MbmsInformation, MbmsInformationBuilder, MbmsUserServiceType,
    MediaInitiatorFlag, MessageBody, MessageBodyBuilder, MessageClass,
    MessageClassBuilder, MessageType, MmContentType, MmContentTypeBuilder,
    MmboxStorageRequested, MmsInformation, MmsInformationBuilder, MmtelInformation,
    MmtelInformationBuilder, MultipleServicesCreditControl,
    MultipleServicesCreditControlBuilder, NextTariff, NextTariffBuilder, NiddSubmission,
    NiddSubmissionBuilder, NniInformation, NniInformationBuilder, NniType,
    NodeFunctionality, OcOlr, OcOlrBuilder, OfflineCharging, OfflineChargingBuilder,
    OnlineChargingFlag, Originator, OriginatorAddress, OriginatorAddressBuilder,
    OriginatorInterface, OriginatorInterfaceBuilder, OriginatorReceivedAddress,
    OriginatorReceivedAddressBuilder, ParticipantAccessPriority, ParticipantActionType,
    ParticipantGroup, ParticipantGroupBuilder, Pc5RadioTechnology, PdpContextType,
    PlayAlternative, PocChangeCondition, PocEventType, PocInformation,
    PocInformationBuilder, PocServerRole, PocSessionInitiationType, PocSessionType,
    PocUserRole, PocUserRoleBuilder, PocUserRoleInfoUnits, Priority, PrivacyIndicator,
    ProseDirectCommunicationReceptionDataContainer,
    ProseDirectCommunicationReceptionDataContainerBuilder,
    ProseDirectCommunicationTransmissionDataContainer,
    ProseDirectCommunicationTransmissionDataContainerBuilder, ProseDirectDiscoveryModel,
    ProseEventType, ProseInformation, ProseInformationBuilder, ProseRangeClass,
    ProseReasonForCancellation, ProseRoleOfUe, ProximityAlertIndication,
    PsAppendFreeFormatData, PsFurnishChargingInformation,
    PsFurnishChargingInformationBuilder, PsInformation, PsInformationBuilder, PscellInfo,
    PscellInfoBuilder, QuotaIndicator, RadioParameterSetInfo,
    RadioParameterSetInfoBuilder, RanSecondaryRatUsageReport,
    RanSecondaryRatUsageReportBuilder, RateElement, RateElementBuilder,
    ReadReplyReportRequested, RealTimeTariffInformation,
    RealTimeTariffInformationBuilder, RecipientAddress, RecipientAddressBuilder,
    RecipientInfo, RecipientInfoBuilder, RecipientReceivedAddress,
    RecipientReceivedAddressBuilder, RelatedChangeConditionInformation,
    RelatedChangeConditionInformationBuilder, RelatedTrigger, RelatedTriggerBuilder,
    RelationshipMode, RemainingBalance, RemainingBalanceBuilder, ReplyPathRequested,
    ReportingReason, RoleOfNode, RoleOfProseFunction, ScaleFactor, ScaleFactorBuilder,
    ScsAsAddress, ScsAsAddressBuilder, SdpMediaComponent, SdpMediaComponentBuilder,
    SdpTimeStamps, SdpTimeStampsBuilder, SdpType, ServiceDataContainer,
    ServiceDataContainerBuilder, ServiceInformation, ServiceInformationBuilder,
    ServiceSpecificInfo, ServiceSpecificInfoBuilder, ServingNodeType, SessionDirection,
    SgiPtpTunnellingMethod, SgwChange, SmDeviceTriggerIndicator,
    SmDeviceTriggerInformation, SmDeviceTriggerInformationBuilder, SmMessageType,
    SmServiceType, SmsInformation, SmsInformationBuilder, SmsNode, StatusAsCode,
    SupplementaryService, SupplementaryServiceBuilder, TadIdentifier, TalkBurstExchange,
    TalkBurstExchangeBuilder, TariffInformation, TariffInformationBuilder,
    ThreeGppOcRequestType, ThreeGppOcSpecificReduction,
    ThreeGppOcSpecificReductionBuilder, TimeQuotaMechanism, TimeQuotaMechanismBuilder,
    TimeQuotaType, TimeStamps, TimeStampsBuilder, TrafficDataVolumes,
    TrafficDataVolumesBuilder, TranscoderInsertedIndication, TransmitterInfo,
    TransmitterInfoBuilder, Trigger, TriggerBuilder, TriggerType, TrunkGroupId,
    TrunkGroupIdBuilder, TwanUserLocationInfo, TwanUserLocationInfoBuilder, TypeNumber,
    UniPduCpOnlyFlag, UnitCost, UnitCostBuilder, UsedServiceUnit, UsedServiceUnitBuilder,
    UserCsgInformation, UserCsgInformationBuilder, UserParticipatingType,
    UwanUserLocationInfo, UwanUserLocationInfoBuilder, VariablePart, VariablePartBuilder,
    VcsInformation, VcsInformationBuilder, VoLteInformation, VoLteInformationBuilder,
    WlanOperatorId, WlanOperatorIdBuilder,
};

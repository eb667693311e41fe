// @generated from dictionaries/gy.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 32.299, release 16.
//!
//! Online charging in 3GPP networks over the reference points Ro and Gy: the Diameter
//! Credit-Control Application as TS 32.299 profiles it. The AVPs are those of RFC 8506 and, for
//! what 3GPP adds, of the dictionary ts32299. AVPs that TS 32.299 strikes out of the messages of
//! RFC 8506 ("not used by 3GPP") are left out here; a message that carries one is still decoded, by
//! the rule \* \[ AVP \].
//!
//! # Gy/Ro
//!
//! Application 4. Runs between the Charging Trigger Function of a network element (on Gy the PCEF in a PDN
//! gateway) as client and the Online Charging System as server.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Credit-Control | 272 | [`CCR`](CreditControlRequest) | [`CCA`](CreditControlAnswer) |
//! | Re-Auth | 258 | [`RAR`](ReAuthRequest) | [`RAA`](ReAuthAnswer) |
//! | Abort-Session | 274 | [`ASR`](AbortSessionRequest) | [`ASA`](AbortSessionAnswer) |

mod application;
mod commands;

pub use self::application::*;
pub use self::commands::*;
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

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "gy",
    spec: "3GPP TS 32.299",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 4,
            name: "Gy/Ro",
            vendor_id: None,
            commands: &[
                &commands::credit_control::request::DESCRIPTION,
                &commands::credit_control::answer::DESCRIPTION,
                &commands::re_auth::request::DESCRIPTION,
                &commands::re_auth::answer::DESCRIPTION,
                &commands::abort_session::request::DESCRIPTION,
                &commands::abort_session::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
    ],
    imports: &[
        &crate::base::DICTIONARY,
        #[cfg(
            any(
                feature = "credit-control",
                feature = "gq",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "np",
                feature = "nt",
                feature = "rf",
                feature = "rx",
                feature = "s15",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "st",
                feature = "sta",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "sy",
                feature = "t4",
                feature = "tsp"
            )
        )]
        &crate::credit_control::DICTIONARY,
        #[cfg(
            any(
                feature = "credit-control",
                feature = "cx",
                feature = "e4",
                feature = "eap",
                feature = "gmb",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "ikesk",
                feature = "mip6a",
                feature = "mip6i",
                feature = "nasreq",
                feature = "nat-control",
                feature = "np",
                feature = "rf",
                feature = "rx",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgi",
                feature = "sgmb",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swd"
            )
        )]
        &crate::nasreq::DICTIONARY,
        #[cfg(
            any(
                feature = "cx",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "np",
                feature = "nt",
                feature = "nta",
                feature = "pc4a",
                feature = "pc6",
                feature = "rx",
                feature = "s15",
                feature = "s6a",
                feature = "s6b",
                feature = "s6m",
                feature = "s6t",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sh",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "sy",
                feature = "t6a"
            )
        )]
        &crate::rfc7683::DICTIONARY,
        #[cfg(
            any(
                feature = "gmb",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "mb2c",
                feature = "mm10",
                feature = "np",
                feature = "nta",
                feature = "pc4a",
                feature = "rf",
                feature = "rx",
                feature = "s6a",
                feature = "s6b",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgi",
                feature = "sgmb",
                feature = "st",
                feature = "sta",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "t6a"
            )
        )]
        &crate::ts29061::DICTIONARY,
        #[cfg(
            any(
                feature = "e4",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "nat-control",
                feature = "pc6",
                feature = "rf",
                feature = "rx",
                feature = "s6a",
                feature = "s6b",
                feature = "s6t",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgd",
                feature = "slg",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "sy",
                feature = "t6a"
            )
        )]
        &crate::ts32299::DICTIONARY,
    ],
};

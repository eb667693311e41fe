// @generated from dictionaries/rx.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthSessionState, ExperimentalResult, ExperimentalResultBuilder, FailedAvp,
    FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, RedirectHostUsage, ResultCode,
    TerminationCause,
};

pub use crate::credit_control::{
    CcMoney, CcMoneyBuilder, FinalUnitAction, GrantedServiceUnit,
    GrantedServiceUnitBuilder, SubscriptionId, SubscriptionIdBuilder, SubscriptionIdType,
    TariffChangeUsage, UnitValue, UnitValueBuilder, UsedServiceUnit,
    UsedServiceUnitBuilder, UserEquipmentInfo, UserEquipmentInfoBuilder,
    UserEquipmentInfoExtension, UserEquipmentInfoExtensionBuilder, UserEquipmentInfoType,
};

pub use crate::rfc7683::{
    OcOlr, OcOlrBuilder, OcReportType, OcSupportedFeatures, OcSupportedFeaturesBuilder,
};

pub use crate::rfc7944::Drmp;
pub use crate::rfc8583::{Load, LoadBuilder, LoadType};
pub use crate::ts29209::ReservationPriority;
pub use crate::ts29212::{
    IpCanType, PreEmptionCapability, PreEmptionVulnerability, RatType,
};

pub use crate::ts29214::{
    AbortCause, AcceptableServiceInfo, AcceptableServiceInfoBuilder,
    AccessNetworkChargingIdentifier, AccessNetworkChargingIdentifierBuilder,
    AfSignallingProtocol, CalleeInformation, CalleeInformationBuilder,
    FiveGsRanNasReleaseCause, FiveGsRanNasReleaseCauseBuilder, FlowStatus, FlowUsage,
    Flows, FlowsBuilder, ImsContentType, MaInformation, MaInformationBuilder,
    MediaComponentDescription, MediaComponentDescriptionBuilder, MediaSubComponent,
    MediaSubComponentBuilder, MediaType, MpsAction, NgapCause, NgapCauseBuilder,
    PrioritySharingIndicator, RequiredAccessInfo, RxRequestType, ServiceInfoStatus,
    SipForkingIndication, SpecificAction, SponsoredConnectivityData,
    SponsoredConnectivityDataBuilder, SponsoringAction, WirelineUserLocationInfo,
    WirelineUserLocationInfoBuilder,
};

pub use crate::ts29229::{SupportedFeatures, SupportedFeaturesBuilder};
pub use crate::ts29273::AnTrusted;

// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthSessionState, ExperimentalResult, ExperimentalResultBuilder, FailedAvp,
    FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, ResultCode,
};

pub use crate::rfc7683::{
    OcOlr, OcOlrBuilder, OcReportType, OcSupportedFeatures, OcSupportedFeaturesBuilder,
};

pub use crate::rfc7944::Drmp;
pub use crate::rfc8583::{Load, LoadBuilder, LoadType};
pub use crate::ts29128::{
    ApnRateControlStatus, ApnRateControlStatusBuilder, CommunicationFailureInformation,
    CommunicationFailureInformationBuilder, IdleStatusIndication,
    IdleStatusIndicationBuilder, NumberOfUePerLocationConfiguration,
    NumberOfUePerLocationConfigurationBuilder, NumberOfUePerLocationReport,
    NumberOfUePerLocationReportBuilder, RrcCauseCounter, RrcCauseCounterBuilder,
    ServingPlmnRateControl, ServingPlmnRateControlBuilder,
};

pub use crate::ts29212::RatType;
pub use crate::ts29229::{SupportedFeatures, SupportedFeaturesBuilder};
pub use crate::ts29272::{
    CurrentLocationRetrieved, EDrxCycleLength, EDrxCycleLengthBuilder,
    EpsLocationInformation, EpsLocationInformationBuilder, ImsiGroupId,
    ImsiGroupIdBuilder, MmeLocationInformation, MmeLocationInformationBuilder,
    NonIpPdnTypeIndicator, PdnType, SgsnLocationInformation,
    SgsnLocationInformationBuilder,
};

pub use crate::ts29336::{
    LocationInformationConfiguration, LocationInformationConfigurationBuilder,
    MonitoringEventConfigStatus, MonitoringEventConfigStatusBuilder,
    MonitoringEventReportStatus, MonitoringEventReportStatusBuilder,
    PdnConnectivityStatusReport, PdnConnectivityStatusReportBuilder, ServiceReport,
    ServiceReportBuilder, ServiceResult, ServiceResultBuilder,
    UeReachabilityConfiguration, UeReachabilityConfigurationBuilder, UserIdentifier,
    UserIdentifierBuilder,
};

pub use crate::ts32299::{
    CsgAccessMode, CsgMembershipIndication, UserCsgInformation, UserCsgInformationBuilder,
};

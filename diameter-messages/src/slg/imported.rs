// @generated from dictionaries/slg.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthSessionState, ExperimentalResult, ExperimentalResultBuilder, FailedAvp,
    FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, ResultCode,
    VendorSpecificApplicationId, VendorSpecificApplicationIdBuilder,
};

pub use crate::rfc7944::Drmp;
pub use crate::ts29172::{
    AccuracyFulfilmentIndicator, AdditionalArea, AdditionalAreaBuilder, Area,
    AreaBuilder, AreaDefinition, AreaDefinitionBuilder, AreaEventInfo,
    AreaEventInfoBuilder, DeferredMtLrData, DeferredMtLrDataBuilder,
    DelayedLocationReportingData, DelayedLocationReportingDataBuilder, EsmlcCellInfo,
    EsmlcCellInfoBuilder, GeranPositioningInfo, GeranPositioningInfoBuilder,
    LcsEpsClientName, LcsEpsClientNameBuilder, LcsPrivacyCheck,
    LcsPrivacyCheckNonSession, LcsPrivacyCheckNonSessionBuilder, LcsPrivacyCheckSession,
    LcsPrivacyCheckSessionBuilder, LcsQos, LcsQosBuilder, LcsQosClass, LcsRequestorName,
    LcsRequestorNameBuilder, LocationEvent, MotionEventInfo, MotionEventInfoBuilder,
    OccurrenceInfo, PeriodicLdrInformation, PeriodicLdrInformationBuilder,
    PeriodicLocationSupportIndicator, PlmnIdList, PlmnIdListBuilder,
    PrioritizedListIndicator, PseudonymIndicator, ReportingPlmnList,
    ReportingPlmnListBuilder, ResponseTime, SlgLocationType, UtranPositioningInfo,
    UtranPositioningInfoBuilder, VelocityRequested, VerticalRequested,
};

pub use crate::ts29173::{ServingNode, ServingNodeBuilder};
pub use crate::ts29229::{SupportedFeatures, SupportedFeaturesBuilder};
pub use crate::ts32299::{LcsClientType, LcsFormatIndicator};

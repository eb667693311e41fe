// @generated from dictionaries/cx.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthSessionState, ExperimentalResult, ExperimentalResultBuilder, FailedAvp,
    FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, ResultCode,
    VendorSpecificApplicationId, VendorSpecificApplicationIdBuilder,
};

pub use crate::rfc7683::{
    OcOlr, OcOlrBuilder, OcReportType, OcSupportedFeatures, OcSupportedFeaturesBuilder,
};

pub use crate::rfc7944::Drmp;
pub use crate::rfc8583::{Load, LoadBuilder, LoadType};
pub use crate::ts29229::{
    AllowedWafWwsfIdentities, AllowedWafWwsfIdentitiesBuilder, AssociatedIdentities,
    AssociatedIdentitiesBuilder, AssociatedRegisteredIdentities,
    AssociatedRegisteredIdentitiesBuilder, ChargingInformation,
    ChargingInformationBuilder, DeregistrationReason, DeregistrationReasonBuilder,
    FailedPcscf, FailedPcscfBuilder, IdentityWithEmergencyRegistration,
    IdentityWithEmergencyRegistrationBuilder, LiaFlags, LooseRouteIndication,
    MultipleRegistrationIndication, OriginatingRequest, PCscfSubscriptionInfo,
    PCscfSubscriptionInfoBuilder, PriviledgedSenderIndication, ReasonCode,
    RestorationInfo, RestorationInfoBuilder, RtrFlags, SarFlags, ScscfRestorationInfo,
    ScscfRestorationInfoBuilder, ServerAssignmentType, ServerCapabilities,
    ServerCapabilitiesBuilder, SessionPriority, SipDigestAuthenticate,
    SipDigestAuthenticateBuilder, SubscriptionInfo, SubscriptionInfoBuilder,
    SupportedFeatures, SupportedFeaturesBuilder, ThreeGppSipAuthDataItem,
    ThreeGppSipAuthDataItemBuilder, UarFlags, UserAuthorizationType,
    UserDataAlreadyAvailable,
};

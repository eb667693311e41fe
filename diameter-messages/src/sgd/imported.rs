// @generated from dictionaries/sgd.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthSessionState, ExperimentalResult, ExperimentalResultBuilder, FailedAvp,
    FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, ResultCode,
    VendorSpecificApplicationId, VendorSpecificApplicationIdBuilder,
};

pub use crate::rfc7944::Drmp;
pub use crate::ts29229::{SupportedFeatures, SupportedFeaturesBuilder};
pub use crate::ts29272::{
    CurrentLocationRetrieved, EpsLocationInformation, EpsLocationInformationBuilder,
    MmeLocationInformation, MmeLocationInformationBuilder, SgsnLocationInformation,
    SgsnLocationInformationBuilder,
};

pub use crate::ts29336::{UserIdentifier, UserIdentifierBuilder};
pub use crate::ts29338::{
    IpSmGwSmDeliveryOutcome, IpSmGwSmDeliveryOutcomeBuilder, MmeSmDeliveryOutcome,
    MmeSmDeliveryOutcomeBuilder, MscSmDeliveryOutcome, MscSmDeliveryOutcomeBuilder,
    SgsnSmDeliveryOutcome, SgsnSmDeliveryOutcomeBuilder, SmDeliveryCause,
    SmDeliveryFailureCause, SmDeliveryFailureCauseBuilder, SmDeliveryOutcome,
    SmDeliveryOutcomeBuilder, SmEnumeratedDeliveryFailureCause,
    Smsf3gppSmDeliveryOutcome, Smsf3gppSmDeliveryOutcomeBuilder,
    SmsfNon3gppSmDeliveryOutcome, SmsfNon3gppSmDeliveryOutcomeBuilder,
    SmsmiCorrelationId, SmsmiCorrelationIdBuilder,
};

pub use crate::ts32299::{
    CsgAccessMode, CsgMembershipIndication, UserCsgInformation, UserCsgInformationBuilder,
};

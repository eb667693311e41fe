// @generated from dictionaries/s6c.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthSessionState, ExperimentalResult, ExperimentalResultBuilder, FailedAvp,
    FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, ResultCode,
    VendorSpecificApplicationId, VendorSpecificApplicationIdBuilder,
};

pub use crate::rfc7944::Drmp;
pub use crate::ts29229::{SupportedFeatures, SupportedFeaturesBuilder};
pub use crate::ts29336::{UserIdentifier, UserIdentifierBuilder};
pub use crate::ts29338::{
    IpSmGwSbiSupportIndicator, IpSmGwSmDeliveryOutcome, IpSmGwSmDeliveryOutcomeBuilder,
    MmeSmDeliveryOutcome, MmeSmDeliveryOutcomeBuilder, MscSmDeliveryOutcome,
    MscSmDeliveryOutcomeBuilder, SgsnSmDeliveryOutcome, SgsnSmDeliveryOutcomeBuilder,
    SmDeliveryCause, SmDeliveryNotIntended, SmDeliveryOutcome, SmDeliveryOutcomeBuilder,
    SmRpMti, Smsf3gppAddress, Smsf3gppAddressBuilder, Smsf3gppSbiSupportIndicator,
    Smsf3gppSmDeliveryOutcome, Smsf3gppSmDeliveryOutcomeBuilder, SmsfNon3gppAddress,
    SmsfNon3gppAddressBuilder, SmsfNon3gppSbiSupportIndicator,
    SmsfNon3gppSmDeliveryOutcome, SmsfNon3gppSmDeliveryOutcomeBuilder,
    SmsmiCorrelationId, SmsmiCorrelationIdBuilder,
};

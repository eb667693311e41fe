// @generated from dictionaries/ts29338.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(any(feature = "s6c", feature = "sgd"))]
mod ip_sm_gw_sm_delivery_outcome;
#[cfg(any(feature = "s6c", feature = "sgd"))]
mod mme_sm_delivery_outcome;
#[cfg(any(feature = "s6c", feature = "sgd"))]
mod msc_sm_delivery_outcome;
#[cfg(any(feature = "s6c", feature = "sgd"))]
mod sgsn_sm_delivery_outcome;
#[cfg(feature = "sgd")]
mod sm_delivery_failure_cause;
#[cfg(any(feature = "s6c", feature = "sgd"))]
mod sm_delivery_outcome;
#[cfg(feature = "s6c")]
mod smsf_3gpp_address;
#[cfg(any(feature = "s6c", feature = "sgd"))]
mod smsf_3gpp_sm_delivery_outcome;
#[cfg(feature = "s6c")]
mod smsf_non_3gpp_address;
#[cfg(any(feature = "s6c", feature = "sgd"))]
mod smsf_non_3gpp_sm_delivery_outcome;
#[cfg(any(feature = "s6c", feature = "sgd"))]
mod smsmi_correlation_id;
#[cfg(any(feature = "s6c", feature = "sgd"))]
pub use self::ip_sm_gw_sm_delivery_outcome::{
    IpSmGwSmDeliveryOutcome, IpSmGwSmDeliveryOutcomeBuilder,
};

#[cfg(any(feature = "s6c", feature = "sgd"))]
pub use self::mme_sm_delivery_outcome::{
    MmeSmDeliveryOutcome, MmeSmDeliveryOutcomeBuilder,
};

#[cfg(any(feature = "s6c", feature = "sgd"))]
pub use self::msc_sm_delivery_outcome::{
    MscSmDeliveryOutcome, MscSmDeliveryOutcomeBuilder,
};

#[cfg(any(feature = "s6c", feature = "sgd"))]
pub use self::sgsn_sm_delivery_outcome::{
    SgsnSmDeliveryOutcome, SgsnSmDeliveryOutcomeBuilder,
};

#[cfg(feature = "sgd")]
pub use self::sm_delivery_failure_cause::{
    SmDeliveryFailureCause, SmDeliveryFailureCauseBuilder,
};

#[cfg(any(feature = "s6c", feature = "sgd"))]
pub use self::sm_delivery_outcome::{SmDeliveryOutcome, SmDeliveryOutcomeBuilder};

#[cfg(feature = "s6c")]
pub use self::smsf_3gpp_address::{Smsf3gppAddress, Smsf3gppAddressBuilder};

#[cfg(any(feature = "s6c", feature = "sgd"))]
pub use self::smsf_3gpp_sm_delivery_outcome::{
    Smsf3gppSmDeliveryOutcome, Smsf3gppSmDeliveryOutcomeBuilder,
};

#[cfg(feature = "s6c")]
pub use self::smsf_non_3gpp_address::{SmsfNon3gppAddress, SmsfNon3gppAddressBuilder};

#[cfg(any(feature = "s6c", feature = "sgd"))]
pub use self::smsf_non_3gpp_sm_delivery_outcome::{
    SmsfNon3gppSmDeliveryOutcome, SmsfNon3gppSmDeliveryOutcomeBuilder,
};

#[cfg(any(feature = "s6c", feature = "sgd"))]
pub use self::smsmi_correlation_id::{SmsmiCorrelationId, SmsmiCorrelationIdBuilder};

// @generated from dictionaries/ts29338.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "full")]
mod ip_sm_gw_sm_delivery_outcome;
#[cfg(feature = "full")]
mod mme_sm_delivery_outcome;
#[cfg(feature = "full")]
mod msc_sm_delivery_outcome;
#[cfg(feature = "full")]
mod sgsn_sm_delivery_outcome;
#[cfg(feature = "full")]
mod sm_delivery_failure_cause;
#[cfg(feature = "full")]
mod sm_delivery_outcome;
#[cfg(feature = "full")]
mod smsf_3gpp_address;
#[cfg(feature = "full")]
mod smsf_3gpp_sm_delivery_outcome;
#[cfg(feature = "full")]
mod smsf_non_3gpp_address;
#[cfg(feature = "full")]
mod smsf_non_3gpp_sm_delivery_outcome;
#[cfg(feature = "full")]
mod smsmi_correlation_id;
#[cfg(feature = "full")]
pub use self::ip_sm_gw_sm_delivery_outcome::{
    IpSmGwSmDeliveryOutcome, IpSmGwSmDeliveryOutcomeBuilder,
};

#[cfg(feature = "full")]
pub use self::mme_sm_delivery_outcome::{
    MmeSmDeliveryOutcome, MmeSmDeliveryOutcomeBuilder,
};

#[cfg(feature = "full")]
pub use self::msc_sm_delivery_outcome::{
    MscSmDeliveryOutcome, MscSmDeliveryOutcomeBuilder,
};

#[cfg(feature = "full")]
pub use self::sgsn_sm_delivery_outcome::{
    SgsnSmDeliveryOutcome, SgsnSmDeliveryOutcomeBuilder,
};

#[cfg(feature = "full")]
pub use self::sm_delivery_failure_cause::{
    SmDeliveryFailureCause, SmDeliveryFailureCauseBuilder,
};

#[cfg(feature = "full")]
pub use self::sm_delivery_outcome::{SmDeliveryOutcome, SmDeliveryOutcomeBuilder};

#[cfg(feature = "full")]
pub use self::smsf_3gpp_address::{Smsf3gppAddress, Smsf3gppAddressBuilder};

#[cfg(feature = "full")]
pub use self::smsf_3gpp_sm_delivery_outcome::{
    Smsf3gppSmDeliveryOutcome, Smsf3gppSmDeliveryOutcomeBuilder,
};

#[cfg(feature = "full")]
pub use self::smsf_non_3gpp_address::{SmsfNon3gppAddress, SmsfNon3gppAddressBuilder};

#[cfg(feature = "full")]
pub use self::smsf_non_3gpp_sm_delivery_outcome::{
    SmsfNon3gppSmDeliveryOutcome, SmsfNon3gppSmDeliveryOutcomeBuilder,
};

#[cfg(feature = "full")]
pub use self::smsmi_correlation_id::{SmsmiCorrelationId, SmsmiCorrelationIdBuilder};

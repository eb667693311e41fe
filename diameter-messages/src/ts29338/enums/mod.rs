// @generated from dictionaries/ts29338.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "s6c")]
mod ip_sm_gw_sbi_support_indicator;
#[cfg(any(feature = "s6c", feature = "sgd"))]
mod sm_delivery_cause;
#[cfg(feature = "s6c")]
mod sm_delivery_not_intended;
#[cfg(feature = "sgd")]
mod sm_enumerated_delivery_failure_cause;
#[cfg(feature = "s6c")]
mod sm_rp_mti;
#[cfg(feature = "s6c")]
mod smsf_3gpp_sbi_support_indicator;
#[cfg(feature = "s6c")]
mod smsf_non_3gpp_sbi_support_indicator;
#[cfg(feature = "s6c")]
pub use self::ip_sm_gw_sbi_support_indicator::IpSmGwSbiSupportIndicator;

#[cfg(any(feature = "s6c", feature = "sgd"))]
pub use self::sm_delivery_cause::SmDeliveryCause;

#[cfg(feature = "s6c")]
pub use self::sm_delivery_not_intended::SmDeliveryNotIntended;

#[cfg(feature = "sgd")]
pub use self::sm_enumerated_delivery_failure_cause::SmEnumeratedDeliveryFailureCause;

#[cfg(feature = "s6c")]
pub use self::sm_rp_mti::SmRpMti;

#[cfg(feature = "s6c")]
pub use self::smsf_3gpp_sbi_support_indicator::Smsf3gppSbiSupportIndicator;

#[cfg(feature = "s6c")]
pub use self::smsf_non_3gpp_sbi_support_indicator::SmsfNon3gppSbiSupportIndicator;

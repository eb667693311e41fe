// @generated from dictionaries/ts29338.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "full")]
mod ip_sm_gw_sbi_support_indicator;
#[cfg(feature = "full")]
mod sm_delivery_cause;
#[cfg(feature = "full")]
mod sm_delivery_not_intended;
#[cfg(feature = "full")]
mod sm_enumerated_delivery_failure_cause;
#[cfg(feature = "full")]
mod sm_rp_mti;
#[cfg(feature = "full")]
mod smsf_3gpp_sbi_support_indicator;
#[cfg(feature = "full")]
mod smsf_non_3gpp_sbi_support_indicator;
#[cfg(feature = "full")]
pub use self::ip_sm_gw_sbi_support_indicator::IpSmGwSbiSupportIndicator;

#[cfg(feature = "full")]
pub use self::sm_delivery_cause::SmDeliveryCause;

#[cfg(feature = "full")]
pub use self::sm_delivery_not_intended::SmDeliveryNotIntended;

#[cfg(feature = "full")]
pub use self::sm_enumerated_delivery_failure_cause::SmEnumeratedDeliveryFailureCause;

#[cfg(feature = "full")]
pub use self::sm_rp_mti::SmRpMti;

#[cfg(feature = "full")]
pub use self::smsf_3gpp_sbi_support_indicator::Smsf3gppSbiSupportIndicator;

#[cfg(feature = "full")]
pub use self::smsf_non_3gpp_sbi_support_indicator::SmsfNon3gppSbiSupportIndicator;

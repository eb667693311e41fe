// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

mod cc_request_type;
mod cc_session_failover;
mod cc_unit_type;
#[cfg(feature = "credit-control")]
mod check_balance_result;
#[cfg(feature = "credit-control")]
mod credit_control;
mod credit_control_failure_handling;
mod direct_debiting_failure_handling;
mod final_unit_action;
mod multiple_services_indicator;
mod redirect_address_type;
mod requested_action;
mod subscription_id_type;
mod tariff_change_usage;
mod user_equipment_info_type;

pub use self::cc_request_type::CcRequestType;
pub use self::cc_session_failover::CcSessionFailover;
pub use self::cc_unit_type::CcUnitType;

#[cfg(feature = "credit-control")]
pub use self::check_balance_result::CheckBalanceResult;

#[cfg(feature = "credit-control")]
pub use self::credit_control::CreditControl;
pub use self::credit_control_failure_handling::CreditControlFailureHandling;
pub use self::direct_debiting_failure_handling::DirectDebitingFailureHandling;
pub use self::final_unit_action::FinalUnitAction;
pub use self::multiple_services_indicator::MultipleServicesIndicator;
pub use self::redirect_address_type::RedirectAddressType;
pub use self::requested_action::RequestedAction;
pub use self::subscription_id_type::SubscriptionIdType;
pub use self::tariff_change_usage::TariffChangeUsage;
pub use self::user_equipment_info_type::UserEquipmentInfoType;

// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy",
        feature = "s15", feature = "s9", feature = "s9a", feature = "sd"
    )
)]
mod cc_request_type;
#[cfg(any(feature = "credit-control", feature = "gy"))]
mod cc_session_failover;
#[cfg(any(feature = "credit-control", feature = "gy", feature = "rf"))]
mod cc_unit_type;
#[cfg(feature = "credit-control")]
mod check_balance_result;
#[cfg(feature = "credit-control")]
mod credit_control;
#[cfg(any(feature = "credit-control", feature = "gy"))]
mod credit_control_failure_handling;
#[cfg(any(feature = "credit-control", feature = "gy"))]
mod direct_debiting_failure_handling;
#[cfg(
    any(
        feature = "credit-control", feature = "gq", feature = "gx", feature = "gy", feature = "rf",
        feature = "rx", feature = "s9", feature = "sd", feature = "st"
    )
)]
mod final_unit_action;
#[cfg(any(feature = "credit-control", feature = "gy"))]
mod multiple_services_indicator;
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gy", feature = "rf", feature = "s9",
        feature = "sd", feature = "st"
    )
)]
mod redirect_address_type;
#[cfg(any(feature = "credit-control", feature = "gy"))]
mod requested_action;
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy", feature = "np",
        feature = "rf", feature = "rx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "sta", feature = "swd", feature = "swm", feature = "swx", feature = "sy"
    )
)]
mod subscription_id_type;
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gy", feature = "rf", feature = "rx",
        feature = "s9", feature = "sd"
    )
)]
mod tariff_change_usage;
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy", feature = "rf",
        feature = "rx", feature = "s9", feature = "sd"
    )
)]
mod user_equipment_info_type;
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy",
        feature = "s15", feature = "s9", feature = "s9a", feature = "sd"
    )
)]
pub use self::cc_request_type::CcRequestType;

#[cfg(any(feature = "credit-control", feature = "gy"))]
pub use self::cc_session_failover::CcSessionFailover;

#[cfg(any(feature = "credit-control", feature = "gy", feature = "rf"))]
pub use self::cc_unit_type::CcUnitType;

#[cfg(feature = "credit-control")]
pub use self::check_balance_result::CheckBalanceResult;

#[cfg(feature = "credit-control")]
pub use self::credit_control::CreditControl;

#[cfg(any(feature = "credit-control", feature = "gy"))]
pub use self::credit_control_failure_handling::CreditControlFailureHandling;

#[cfg(any(feature = "credit-control", feature = "gy"))]
pub use self::direct_debiting_failure_handling::DirectDebitingFailureHandling;

#[cfg(
    any(
        feature = "credit-control", feature = "gq", feature = "gx", feature = "gy", feature = "rf",
        feature = "rx", feature = "s9", feature = "sd", feature = "st"
    )
)]
pub use self::final_unit_action::FinalUnitAction;

#[cfg(any(feature = "credit-control", feature = "gy"))]
pub use self::multiple_services_indicator::MultipleServicesIndicator;

#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gy", feature = "rf", feature = "s9",
        feature = "sd", feature = "st"
    )
)]
pub use self::redirect_address_type::RedirectAddressType;

#[cfg(any(feature = "credit-control", feature = "gy"))]
pub use self::requested_action::RequestedAction;

#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy", feature = "np",
        feature = "rf", feature = "rx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "sta", feature = "swd", feature = "swm", feature = "swx", feature = "sy"
    )
)]
pub use self::subscription_id_type::SubscriptionIdType;

#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gy", feature = "rf", feature = "rx",
        feature = "s9", feature = "sd"
    )
)]
pub use self::tariff_change_usage::TariffChangeUsage;

#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy", feature = "rf",
        feature = "rx", feature = "s9", feature = "sd"
    )
)]
pub use self::user_equipment_info_type::UserEquipmentInfoType;

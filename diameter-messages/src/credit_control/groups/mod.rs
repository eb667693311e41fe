// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gy", feature = "rf", feature = "rx",
        feature = "s9", feature = "sd"
    )
)]
mod cc_money;
#[cfg(any(feature = "credit-control", feature = "gy"))]
mod cost_information;
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gy", feature = "rf", feature = "s9",
        feature = "sd", feature = "st"
    )
)]
mod final_unit_indication;
#[cfg(any(feature = "credit-control", feature = "gy", feature = "rf"))]
mod g_s_u_pool_reference;
#[cfg(any(feature = "credit-control", feature = "gy", feature = "rf", feature = "rx"))]
mod granted_service_unit;
#[cfg(feature = "credit-control")]
mod multiple_services_credit_control;
#[cfg(feature = "credit-control")]
mod qos_final_unit_indication;
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gy", feature = "rf", feature = "s9",
        feature = "sd", feature = "st"
    )
)]
mod redirect_server;
#[cfg(feature = "credit-control")]
mod redirect_server_extension;
#[cfg(any(feature = "credit-control", feature = "gy", feature = "rf"))]
mod requested_service_unit;
#[cfg(feature = "credit-control")]
mod service_parameter_info;
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy", feature = "np",
        feature = "rf", feature = "rx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "sta", feature = "swd", feature = "swm", feature = "swx", feature = "sy"
    )
)]
mod subscription_id;
#[cfg(feature = "credit-control")]
mod subscription_id_extension;
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gy", feature = "rf", feature = "rx",
        feature = "s9", feature = "sd"
    )
)]
mod unit_value;
#[cfg(any(feature = "credit-control", feature = "rx"))]
mod used_service_unit;
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy", feature = "rf",
        feature = "rx", feature = "s9", feature = "sd"
    )
)]
mod user_equipment_info;
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gxx", feature = "rx", feature = "sd"
    )
)]
mod user_equipment_info_extension;
#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gy", feature = "rf", feature = "rx",
        feature = "s9", feature = "sd"
    )
)]
pub use self::cc_money::{CcMoney, CcMoneyBuilder};

#[cfg(any(feature = "credit-control", feature = "gy"))]
pub use self::cost_information::{CostInformation, CostInformationBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gy", feature = "rf", feature = "s9",
        feature = "sd", feature = "st"
    )
)]
pub use self::final_unit_indication::{FinalUnitIndication, FinalUnitIndicationBuilder};

#[cfg(any(feature = "credit-control", feature = "gy", feature = "rf"))]
pub use self::g_s_u_pool_reference::{GSUPoolReference, GSUPoolReferenceBuilder};

#[cfg(any(feature = "credit-control", feature = "gy", feature = "rf", feature = "rx"))]
pub use self::granted_service_unit::{GrantedServiceUnit, GrantedServiceUnitBuilder};

#[cfg(feature = "credit-control")]
pub use self::multiple_services_credit_control::{
    MultipleServicesCreditControl, MultipleServicesCreditControlBuilder,
};

#[cfg(feature = "credit-control")]
pub use self::qos_final_unit_indication::{
    QosFinalUnitIndication, QosFinalUnitIndicationBuilder,
};

#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gy", feature = "rf", feature = "s9",
        feature = "sd", feature = "st"
    )
)]
pub use self::redirect_server::{RedirectServer, RedirectServerBuilder};

#[cfg(feature = "credit-control")]
pub use self::redirect_server_extension::{
    RedirectServerExtension, RedirectServerExtensionBuilder,
};

#[cfg(any(feature = "credit-control", feature = "gy", feature = "rf"))]
pub use self::requested_service_unit::{
    RequestedServiceUnit, RequestedServiceUnitBuilder,
};

#[cfg(feature = "credit-control")]
pub use self::service_parameter_info::{
    ServiceParameterInfo, ServiceParameterInfoBuilder,
};

#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy", feature = "np",
        feature = "rf", feature = "rx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "sta", feature = "swd", feature = "swm", feature = "swx", feature = "sy"
    )
)]
pub use self::subscription_id::{SubscriptionId, SubscriptionIdBuilder};

#[cfg(feature = "credit-control")]
pub use self::subscription_id_extension::{
    SubscriptionIdExtension, SubscriptionIdExtensionBuilder,
};

#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gy", feature = "rf", feature = "rx",
        feature = "s9", feature = "sd"
    )
)]
pub use self::unit_value::{UnitValue, UnitValueBuilder};

#[cfg(any(feature = "credit-control", feature = "rx"))]
pub use self::used_service_unit::{UsedServiceUnit, UsedServiceUnitBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gxx", feature = "gy", feature = "rf",
        feature = "rx", feature = "s9", feature = "sd"
    )
)]
pub use self::user_equipment_info::{UserEquipmentInfo, UserEquipmentInfoBuilder};

#[cfg(
    any(
        feature = "credit-control", feature = "gx", feature = "gxx", feature = "rx", feature = "sd"
    )
)]
pub use self::user_equipment_info_extension::{
    UserEquipmentInfoExtension, UserEquipmentInfoExtensionBuilder,
};

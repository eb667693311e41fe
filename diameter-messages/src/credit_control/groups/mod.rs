// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod cc_money;
mod cost_information;
mod final_unit_indication;
mod g_s_u_pool_reference;
mod granted_service_unit;
#[cfg(feature = "credit-control")]
mod multiple_services_credit_control;
#[cfg(feature = "credit-control")]
mod qos_final_unit_indication;
mod redirect_server;
#[cfg(feature = "credit-control")]
mod redirect_server_extension;
mod requested_service_unit;
#[cfg(feature = "credit-control")]
mod service_parameter_info;
mod subscription_id;
#[cfg(feature = "credit-control")]
mod subscription_id_extension;
mod unit_value;
#[cfg(feature = "credit-control")]
mod used_service_unit;
mod user_equipment_info;
#[cfg(feature = "credit-control")]
mod user_equipment_info_extension;

pub use self::cc_money::{CcMoney, CcMoneyBuilder};
pub use self::cost_information::{CostInformation, CostInformationBuilder};
pub use self::final_unit_indication::{FinalUnitIndication, FinalUnitIndicationBuilder};
pub use self::g_s_u_pool_reference::{GSUPoolReference, GSUPoolReferenceBuilder};
pub use self::granted_service_unit::{GrantedServiceUnit, GrantedServiceUnitBuilder};

#[cfg(feature = "credit-control")]
pub use self::multiple_services_credit_control::{
    MultipleServicesCreditControl, MultipleServicesCreditControlBuilder,
};

#[cfg(feature = "credit-control")]
pub use self::qos_final_unit_indication::{
    QosFinalUnitIndication, QosFinalUnitIndicationBuilder,
};

pub use self::redirect_server::{RedirectServer, RedirectServerBuilder};

#[cfg(feature = "credit-control")]
pub use self::redirect_server_extension::{
    RedirectServerExtension, RedirectServerExtensionBuilder,
};

pub use self::requested_service_unit::{
    RequestedServiceUnit, RequestedServiceUnitBuilder,
};

#[cfg(feature = "credit-control")]
pub use self::service_parameter_info::{
    ServiceParameterInfo, ServiceParameterInfoBuilder,
};

pub use self::subscription_id::{SubscriptionId, SubscriptionIdBuilder};

#[cfg(feature = "credit-control")]
pub use self::subscription_id_extension::{
    SubscriptionIdExtension, SubscriptionIdExtensionBuilder,
};

pub use self::unit_value::{UnitValue, UnitValueBuilder};

#[cfg(feature = "credit-control")]
pub use self::used_service_unit::{UsedServiceUnit, UsedServiceUnitBuilder};
pub use self::user_equipment_info::{UserEquipmentInfo, UserEquipmentInfoBuilder};

#[cfg(feature = "credit-control")]
pub use self::user_equipment_info_extension::{
    UserEquipmentInfoExtension, UserEquipmentInfoExtensionBuilder,
};

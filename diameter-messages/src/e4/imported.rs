// @generated from dictionaries/e4.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthSessionState, ExperimentalResult, ExperimentalResultBuilder, FailedAvp,
    FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, ResultCode,
    VendorSpecificApplicationId, VendorSpecificApplicationIdBuilder,
};

pub use crate::es283034::{
    AccessNetworkType, AccessNetworkTypeBuilder, AggregationNetworkType,
    GloballyUniqueAddress, GloballyUniqueAddressBuilder, InitialGateSettingDescription,
    InitialGateSettingDescriptionBuilder, IpConnectivityStatus, QosProfileDescription,
    QosProfileDescriptionBuilder,
};

pub use crate::nasreq::NasPortType;
pub use crate::ts29209::ReservationPriority;
pub use crate::ts29214::MediaType;

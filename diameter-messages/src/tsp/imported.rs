// @generated from dictionaries/tsp.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthSessionState, ExperimentalResult, ExperimentalResultBuilder, FailedAvp,
    FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, RedirectHostUsage, ResultCode,
};

pub use crate::rfc8583::{Load, LoadBuilder, LoadType};
pub use crate::ts29229::{SupportedFeatures, SupportedFeaturesBuilder};
pub use crate::ts29368::{
    ActionType, DeliveryOutcome, DeviceAction, DeviceActionBuilder, DeviceNotification,
    DeviceNotificationBuilder, PriorityIndication, RequestStatus, TriggerData,
    TriggerDataBuilder,
};

// @generated from dictionaries/mm10.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthSessionState, ExperimentalResult, ExperimentalResultBuilder, ProxyInfo,
    ProxyInfoBuilder, ResultCode, VendorSpecificApplicationId,
    VendorSpecificApplicationIdBuilder,
};

pub use crate::ts29140::{
    DeliveryReport, InitialRecipientAddress, InitialRecipientAddressBuilder,
    OriginatingInterface, ReadReply, ResultRecipientAddress,
    ResultRecipientAddressBuilder, SenderVisibility, ServedUserIdentity,
    ServedUserIdentityBuilder, Status, StatusBuilder, TriggerEvent,
};

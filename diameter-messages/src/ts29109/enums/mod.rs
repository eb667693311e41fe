// @generated from dictionaries/ts29109.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

mod experimental_result_code;
mod gba_type;
mod gba_u_awareness_indicator;
mod private_identity_request;
mod ue_id_type;
mod uicc_me;

pub use self::experimental_result_code::ExperimentalResultCode;
pub use self::gba_type::GbaType;
pub use self::gba_u_awareness_indicator::GbaUAwarenessIndicator;
pub use self::private_identity_request::PrivateIdentityRequest;
pub use self::ue_id_type::UeIdType;
pub use self::uicc_me::UiccMe;

// @generated from dictionaries/ts29140.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.140.
//!
//! The AVPs of MM10, between the MMS Relay/Server and the Messaging Service Control Function. AVPs
//! only.

pub mod avp;
#[cfg(feature = "mm10")]
mod enums;
#[cfg(feature = "mm10")]
mod groups;
#[cfg(feature = "mm10")]
pub use self::enums::*;

#[cfg(feature = "mm10")]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29140",
    spec: "3GPP TS 29.140",
    applications: &[],
    avps: &[
        #[cfg(feature = "mm10")]
        avp::SERVED_USER_IDENTITY.description(),
        avp::VASP_ID.description(),
        avp::VAS_ID.description(),
        #[cfg(feature = "mm10")]
        avp::TRIGGER_EVENT.description(),
        avp::SENDER_ADDRESS.description(),
        #[cfg(feature = "mm10")]
        avp::INITIAL_RECIPIENT_ADDRESS.description(),
        #[cfg(feature = "mm10")]
        avp::RESULT_RECIPIENT_ADDRESS.description(),
        avp::MM10_SEQUENCE_NUMBER.description(),
        avp::MM10_RECIPIENT_ADDRESS.description(),
        avp::ROUTEING_ADDRESS.description(),
        #[cfg(feature = "mm10")]
        avp::ORIGINATING_INTERFACE.description(),
        #[cfg(feature = "mm10")]
        avp::DELIVERY_REPORT.description(),
        #[cfg(feature = "mm10")]
        avp::READ_REPLY.description(),
        #[cfg(feature = "mm10")]
        avp::SENDER_VISIBILITY.description(),
        avp::SERVICE_KEY.description(),
        avp::BILLING_INFORMATION.description(),
        #[cfg(feature = "mm10")]
        avp::STATUS.description(),
        avp::STATUS_CODE.description(),
        avp::STATUS_TEXT.description(),
        #[cfg(feature = "full")]
        avp::ROUTEING_ADDRESS_RESOLUTION.description(),
    ],
    imports: &[&crate::ts29329::DICTIONARY],
};

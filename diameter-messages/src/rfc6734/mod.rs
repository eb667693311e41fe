// @generated from dictionaries/rfc6734.xml by cargo xtask regenerate; do not edit.

//! RFC 6734.
//!
//! Keys on their way from AAA servers: the key itself, its kind, name and lifetime. AVPs only.

pub mod avp;
mod enums;
#[cfg(any(feature = "sta", feature = "swd"))]
mod groups;

pub use self::enums::*;

#[cfg(any(feature = "sta", feature = "swd"))]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc6734",
    spec: "RFC 6734",
    applications: &[],
    avps: &[
        #[cfg(any(feature = "sta", feature = "swd"))]
        avp::KEY.description(),
        avp::KEY_TYPE.description(),
        avp::KEYING_MATERIAL.description(),
        avp::KEY_LIFETIME.description(),
        avp::KEY_SPI.description(),
        avp::KEY_NAME.description(),
    ],
    imports: &[],
};

// @generated from dictionaries/rfc4004.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "full")]
mod mip_algorithm_type;
#[cfg(feature = "full")]
mod mip_replay_mode;
#[cfg(feature = "full")]
pub use self::mip_algorithm_type::MipAlgorithmType;

#[cfg(feature = "full")]
pub use self::mip_replay_mode::MipReplayMode;

// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(any(feature = "mip6a", feature = "mobile-ipv4"))]
mod mip_algorithm_type;
#[cfg(any(feature = "mip6a", feature = "mobile-ipv4"))]
mod mip_replay_mode;
#[cfg(any(feature = "mip6a", feature = "mobile-ipv4"))]
pub use self::mip_algorithm_type::MipAlgorithmType;

#[cfg(any(feature = "mip6a", feature = "mobile-ipv4"))]
pub use self::mip_replay_mode::MipReplayMode;

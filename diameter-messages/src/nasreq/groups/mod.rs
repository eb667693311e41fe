// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "full")]
mod chap_auth;
#[cfg(feature = "full")]
mod tunneling;
#[cfg(feature = "full")]
pub use self::chap_auth::{ChapAuth, ChapAuthBuilder};

#[cfg(feature = "full")]
pub use self::tunneling::{Tunneling, TunnelingBuilder};

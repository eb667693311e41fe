// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(any(feature = "nasreq", feature = "sgi"))]
mod chap_auth;
#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
mod tunneling;
#[cfg(any(feature = "nasreq", feature = "sgi"))]
pub use self::chap_auth::{ChapAuth, ChapAuthBuilder};

#[cfg(any(feature = "eap", feature = "nasreq", feature = "sgi"))]
pub use self::tunneling::{Tunneling, TunnelingBuilder};

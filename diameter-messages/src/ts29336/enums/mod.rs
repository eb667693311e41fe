// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(any(feature = "s6a", feature = "s6t"))]
mod plmn_id_requested;
#[cfg(feature = "s6m")]
mod s6m_service_id;
#[cfg(any(feature = "s6a", feature = "s6t"))]
pub use self::plmn_id_requested::PlmnIdRequested;

#[cfg(feature = "s6m")]
pub use self::s6m_service_id::S6mServiceId;

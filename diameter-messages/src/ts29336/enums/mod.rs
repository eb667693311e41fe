// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "s6a")]
mod plmn_id_requested;
#[cfg(feature = "full")]
mod s6m_service_id;
#[cfg(feature = "s6a")]
pub use self::plmn_id_requested::PlmnIdRequested;

#[cfg(feature = "full")]
pub use self::s6m_service_id::S6mServiceId;

// @generated from dictionaries/onem2m.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod m2m_information;

pub use self::m2m_information::{M2mInformation, M2mInformationBuilder};

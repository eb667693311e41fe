// @generated from dictionaries/onem2m.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod m2m_information;
mod m2m_information_builder;

pub use self::m2m_information::M2mInformation;
pub use self::m2m_information_builder::M2mInformationBuilder;

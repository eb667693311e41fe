// @generated from dictionaries/es283035.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod etsi_location_information;

pub use self::etsi_location_information::{
    EtsiLocationInformation, EtsiLocationInformationBuilder,
};

// @generated from dictionaries/oma-dds.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod dcd_information;
mod im_information;
mod service_generic_information;

pub use self::dcd_information::{DcdInformation, DcdInformationBuilder};
pub use self::im_information::{ImInformation, ImInformationBuilder};
pub use self::service_generic_information::{
    ServiceGenericInformation, ServiceGenericInformationBuilder,
};

// @generated from dictionaries/ts29388.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod plmn_allowed_pc5_rats;
mod v2x_pc5_allowed_plmn;

pub use self::plmn_allowed_pc5_rats::{PlmnAllowedPc5Rats, PlmnAllowedPc5RatsBuilder};
pub use self::v2x_pc5_allowed_plmn::{V2xPc5AllowedPlmn, V2xPc5AllowedPlmnBuilder};

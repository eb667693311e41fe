// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod nat_control_definition;
mod nat_control_install;
mod nat_control_record;
mod nat_control_remove;
mod nat_external_address;
mod nat_internal_address;

pub use self::nat_control_definition::{
    NatControlDefinition, NatControlDefinitionBuilder,
};

pub use self::nat_control_install::{NatControlInstall, NatControlInstallBuilder};
pub use self::nat_control_record::{NatControlRecord, NatControlRecordBuilder};
pub use self::nat_control_remove::{NatControlRemove, NatControlRemoveBuilder};
pub use self::nat_external_address::{NatExternalAddress, NatExternalAddressBuilder};
pub use self::nat_internal_address::{NatInternalAddress, NatInternalAddressBuilder};

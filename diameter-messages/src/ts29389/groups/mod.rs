// @generated from dictionaries/ts29389.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod v2x_application_server;
mod v2x_authorization_data;

pub use self::v2x_application_server::{
    V2xApplicationServer, V2xApplicationServerBuilder,
};

pub use self::v2x_authorization_data::{
    V2xAuthorizationData, V2xAuthorizationDataBuilder,
};

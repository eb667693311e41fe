// @generated from dictionaries/ts29140.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "full")]
mod initial_recipient_address;
#[cfg(feature = "full")]
mod result_recipient_address;
#[cfg(feature = "full")]
mod served_user_identity;
#[cfg(feature = "full")]
mod status;
#[cfg(feature = "full")]
pub use self::initial_recipient_address::{
    InitialRecipientAddress, InitialRecipientAddressBuilder,
};

#[cfg(feature = "full")]
pub use self::result_recipient_address::{
    ResultRecipientAddress, ResultRecipientAddressBuilder,
};

#[cfg(feature = "full")]
pub use self::served_user_identity::{ServedUserIdentity, ServedUserIdentityBuilder};

#[cfg(feature = "full")]
pub use self::status::{Status, StatusBuilder};

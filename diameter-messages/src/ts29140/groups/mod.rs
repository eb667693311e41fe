// @generated from dictionaries/ts29140.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "mm10")]
mod initial_recipient_address;
#[cfg(feature = "mm10")]
mod result_recipient_address;
#[cfg(feature = "mm10")]
mod served_user_identity;
#[cfg(feature = "mm10")]
mod status;
#[cfg(feature = "mm10")]
pub use self::initial_recipient_address::{
    InitialRecipientAddress, InitialRecipientAddressBuilder,
};

#[cfg(feature = "mm10")]
pub use self::result_recipient_address::{
    ResultRecipientAddress, ResultRecipientAddressBuilder,
};

#[cfg(feature = "mm10")]
pub use self::served_user_identity::{ServedUserIdentity, ServedUserIdentityBuilder};

#[cfg(feature = "mm10")]
pub use self::status::{Status, StatusBuilder};

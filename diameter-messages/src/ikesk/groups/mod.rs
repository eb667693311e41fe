// @generated from dictionaries/ikesk.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod ikev2_identity;
mod ikev2_nonces;
mod initiator_identity;
mod key;
mod responder_identity;

pub use self::ikev2_identity::{Ikev2Identity, Ikev2IdentityBuilder};
pub use self::ikev2_nonces::{Ikev2Nonces, Ikev2NoncesBuilder};
pub use self::initiator_identity::{InitiatorIdentity, InitiatorIdentityBuilder};
pub use self::key::{Key, KeyBuilder};
pub use self::responder_identity::{ResponderIdentity, ResponderIdentityBuilder};

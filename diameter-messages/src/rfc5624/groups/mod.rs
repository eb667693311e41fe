// @generated from dictionaries/rfc5624.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod tmod_1;
mod tmod_2;

pub use self::tmod_1::{Tmod1, Tmod1Builder};
pub use self::tmod_2::{Tmod2, Tmod2Builder};

// @generated from dictionaries/s7a.xml by cargo xtask regenerate; do not edit.

//! Update-VCSG-Location (8388638): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{UpdateVcsgLocationRequest, UpdateVcsgLocationRequestBuilder};
pub use self::answer::{UpdateVcsgLocationAnswer, UpdateVcsgLocationAnswerBuilder};

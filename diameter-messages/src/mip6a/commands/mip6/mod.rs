// @generated from dictionaries/mip6a.xml by cargo xtask regenerate; do not edit.

//! MIP6 (325): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{Mip6Request, Mip6RequestBuilder};
pub use self::answer::{Mip6Answer, Mip6AnswerBuilder};

// @generated from dictionaries/mip6a.xml by cargo xtask regenerate; do not edit.

//! MIP6 (325): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::Mip6Request;
pub use self::request_builder::Mip6RequestBuilder;
pub use self::answer::Mip6Answer;
pub use self::answer_builder::Mip6AnswerBuilder;

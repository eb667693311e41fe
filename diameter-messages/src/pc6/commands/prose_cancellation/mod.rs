// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

//! ProSe-Cancellation (8388675): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ProseCancellationRequest;
pub use self::request_builder::ProseCancellationRequestBuilder;
pub use self::answer::ProseCancellationAnswer;
pub use self::answer_builder::ProseCancellationAnswerBuilder;

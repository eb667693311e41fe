// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

//! ProSe-Cancellation (8388675): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{ProseCancellationRequest, ProseCancellationRequestBuilder};
pub use self::answer::{ProseCancellationAnswer, ProseCancellationAnswerBuilder};

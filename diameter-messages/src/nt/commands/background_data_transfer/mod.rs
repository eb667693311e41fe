// @generated from dictionaries/nt.xml by cargo xtask regenerate; do not edit.

//! Background-Data-Transfer (8388723): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::BackgroundDataTransferRequest;
pub use self::request_builder::BackgroundDataTransferRequestBuilder;
pub use self::answer::BackgroundDataTransferAnswer;
pub use self::answer_builder::BackgroundDataTransferAnswerBuilder;

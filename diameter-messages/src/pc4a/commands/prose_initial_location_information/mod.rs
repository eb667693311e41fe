// @generated from dictionaries/pc4a.xml by cargo xtask regenerate; do not edit.

//! ProSe-Initial-Location-Information (8388713): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ProseInitialLocationInformationRequest;
pub use self::request_builder::ProseInitialLocationInformationRequestBuilder;
pub use self::answer::ProseInitialLocationInformationAnswer;
pub use self::answer_builder::ProseInitialLocationInformationAnswerBuilder;

// @generated from dictionaries/s6c.xml by cargo xtask regenerate; do not edit.

//! Alert-Service-Centre (8388648): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::AlertServiceCentreRequest;
pub use self::request_builder::AlertServiceCentreRequestBuilder;
pub use self::answer::AlertServiceCentreAnswer;
pub use self::answer_builder::AlertServiceCentreAnswerBuilder;

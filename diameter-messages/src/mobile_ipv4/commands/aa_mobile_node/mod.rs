// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

//! AA-Mobile-Node (260): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::AaMobileNodeRequest;
pub use self::request_builder::AaMobileNodeRequestBuilder;
pub use self::answer::AaMobileNodeAnswer;
pub use self::answer_builder::AaMobileNodeAnswerBuilder;

// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

//! AA-Mobile-Node (260): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{AaMobileNodeRequest, AaMobileNodeRequestBuilder};
pub use self::answer::{AaMobileNodeAnswer, AaMobileNodeAnswerBuilder};

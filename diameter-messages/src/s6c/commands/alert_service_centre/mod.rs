// @generated from dictionaries/s6c.xml by cargo xtask regenerate; do not edit.

//! Alert-Service-Centre (8388648): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{AlertServiceCentreRequest, AlertServiceCentreRequestBuilder};
pub use self::answer::{AlertServiceCentreAnswer, AlertServiceCentreAnswerBuilder};

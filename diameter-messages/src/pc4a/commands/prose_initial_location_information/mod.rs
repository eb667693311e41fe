// @generated from dictionaries/pc4a.xml by cargo xtask regenerate; do not edit.

//! ProSe-Initial-Location-Information (8388713): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{
    ProseInitialLocationInformationRequest, ProseInitialLocationInformationRequestBuilder,
};

pub use self::answer::{
    ProseInitialLocationInformationAnswer, ProseInitialLocationInformationAnswerBuilder,
};

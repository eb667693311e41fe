// @generated from dictionaries/nt.xml by cargo xtask regenerate; do not edit.

//! Background-Data-Transfer (8388723): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{
    BackgroundDataTransferRequest, BackgroundDataTransferRequestBuilder,
};

pub use self::answer::{
    BackgroundDataTransferAnswer, BackgroundDataTransferAnswerBuilder,
};

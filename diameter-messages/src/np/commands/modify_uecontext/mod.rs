// @generated from dictionaries/np.xml by cargo xtask regenerate; do not edit.

//! Modify-Uecontext (8388722): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{ModifyUecontextRequest, ModifyUecontextRequestBuilder};
pub use self::answer::{ModifyUecontextAnswer, ModifyUecontextAnswerBuilder};

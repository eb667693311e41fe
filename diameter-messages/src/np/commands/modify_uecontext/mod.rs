// @generated from dictionaries/np.xml by cargo xtask regenerate; do not edit.

//! Modify-Uecontext (8388722): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::ModifyUecontextRequest;
pub use self::request_builder::ModifyUecontextRequestBuilder;
pub use self::answer::ModifyUecontextAnswer;
pub use self::answer_builder::ModifyUecontextAnswerBuilder;

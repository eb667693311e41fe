// @generated from dictionaries/st.xml by cargo xtask regenerate; do not edit.

//! TSSF-Notification (8388731): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::TssfNotificationRequest;
pub use self::request_builder::TssfNotificationRequestBuilder;
pub use self::answer::TssfNotificationAnswer;
pub use self::answer_builder::TssfNotificationAnswerBuilder;

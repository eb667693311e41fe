// @generated from dictionaries/st.xml by cargo xtask regenerate; do not edit.

//! TSSF-Notification (8388731): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{TssfNotificationRequest, TssfNotificationRequestBuilder};
pub use self::answer::{TssfNotificationAnswer, TssfNotificationAnswerBuilder};

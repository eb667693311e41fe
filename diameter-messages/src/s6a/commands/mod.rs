// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

//! The commands, one file for a request and its answer.

pub(super) mod update_location;

mod update_location_builder;

pub(super) mod cancel_location;

mod cancel_location_builder;

pub(super) mod authentication_information;

mod authentication_information_builder;

pub(super) mod insert_subscriber_data;

mod insert_subscriber_data_builder;

pub(super) mod delete_subscriber_data;

mod delete_subscriber_data_builder;

pub(super) mod purge_ue;

mod purge_ue_builder;

pub(super) mod reset;

mod reset_builder;

pub(super) mod notify;

mod notify_builder;

pub use self::update_location::{UpdateLocationRequest, UpdateLocationAnswer};
pub use self::update_location_builder::{
    UpdateLocationRequestBuilder, UpdateLocationAnswerBuilder,
};

pub use self::cancel_location::{CancelLocationRequest, CancelLocationAnswer};
pub use self::cancel_location_builder::{
    CancelLocationRequestBuilder, CancelLocationAnswerBuilder,
};

pub use self::authentication_information::{
    AuthenticationInformationRequest, AuthenticationInformationAnswer,
};

pub use self::authentication_information_builder::{
    AuthenticationInformationRequestBuilder, AuthenticationInformationAnswerBuilder,
};

pub use self::insert_subscriber_data::{
    InsertSubscriberDataRequest, InsertSubscriberDataAnswer,
};

pub use self::insert_subscriber_data_builder::{
    InsertSubscriberDataRequestBuilder, InsertSubscriberDataAnswerBuilder,
};

pub use self::delete_subscriber_data::{
    DeleteSubscriberDataRequest, DeleteSubscriberDataAnswer,
};

pub use self::delete_subscriber_data_builder::{
    DeleteSubscriberDataRequestBuilder, DeleteSubscriberDataAnswerBuilder,
};

pub use self::purge_ue::{PurgeUeRequest, PurgeUeAnswer};
pub use self::purge_ue_builder::{PurgeUeRequestBuilder, PurgeUeAnswerBuilder};
pub use self::reset::{ResetRequest, ResetAnswer};
pub use self::reset_builder::{ResetRequestBuilder, ResetAnswerBuilder};
pub use self::notify::{NotifyRequest, NotifyAnswer};
pub use self::notify_builder::{NotifyRequestBuilder, NotifyAnswerBuilder};

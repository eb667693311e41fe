// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "full")]
mod abort_cause;
#[cfg(feature = "full")]
mod af_signalling_protocol;
#[cfg(feature = "full")]
mod flow_status;
#[cfg(feature = "full")]
mod flow_usage;
#[cfg(feature = "full")]
mod ims_content_type;
#[cfg(feature = "full")]
mod media_type;
#[cfg(feature = "full")]
mod mps_action;
#[cfg(feature = "full")]
mod pc_session_recovery_status;
#[cfg(feature = "full")]
mod priority_sharing_indicator;
#[cfg(feature = "full")]
mod required_access_info;
#[cfg(feature = "full")]
mod rx_request_type;
#[cfg(feature = "full")]
mod service_info_status;
#[cfg(feature = "full")]
mod sip_forking_indication;
#[cfg(feature = "full")]
mod specific_action;
#[cfg(feature = "full")]
mod sponsoring_action;
#[cfg(feature = "full")]
pub use self::abort_cause::AbortCause;

#[cfg(feature = "full")]
pub use self::af_signalling_protocol::AfSignallingProtocol;

#[cfg(feature = "full")]
pub use self::flow_status::FlowStatus;

#[cfg(feature = "full")]
pub use self::flow_usage::FlowUsage;

#[cfg(feature = "full")]
pub use self::ims_content_type::ImsContentType;

#[cfg(feature = "full")]
pub use self::media_type::MediaType;

#[cfg(feature = "full")]
pub use self::mps_action::MpsAction;

#[cfg(feature = "full")]
pub use self::pc_session_recovery_status::PcSessionRecoveryStatus;

#[cfg(feature = "full")]
pub use self::priority_sharing_indicator::PrioritySharingIndicator;

#[cfg(feature = "full")]
pub use self::required_access_info::RequiredAccessInfo;

#[cfg(feature = "full")]
pub use self::rx_request_type::RxRequestType;

#[cfg(feature = "full")]
pub use self::service_info_status::ServiceInfoStatus;

#[cfg(feature = "full")]
pub use self::sip_forking_indication::SipForkingIndication;

#[cfg(feature = "full")]
pub use self::specific_action::SpecificAction;

#[cfg(feature = "full")]
pub use self::sponsoring_action::SponsoringAction;

// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(any(feature = "gq", feature = "rx"))]
mod abort_cause;
#[cfg(any(feature = "gx", feature = "rx", feature = "s9"))]
mod af_signalling_protocol;
#[cfg(
    any(
        feature = "gq", feature = "gx", feature = "rx", feature = "s9", feature = "sd",
        feature = "st"
    )
)]
mod flow_status;
#[cfg(any(feature = "gq", feature = "rx"))]
mod flow_usage;
#[cfg(feature = "rx")]
mod ims_content_type;
#[cfg(any(feature = "e4", feature = "gq", feature = "rx"))]
mod media_type;
#[cfg(feature = "rx")]
mod mps_action;
#[cfg(feature = "full")]
mod pc_session_recovery_status;
#[cfg(feature = "rx")]
mod priority_sharing_indicator;
#[cfg(
    any(feature = "gx", feature = "gxx", feature = "rx", feature = "s9", feature = "s9a")
)]
mod required_access_info;
#[cfg(feature = "rx")]
mod rx_request_type;
#[cfg(feature = "rx")]
mod service_info_status;
#[cfg(any(feature = "gq", feature = "rx"))]
mod sip_forking_indication;
#[cfg(any(feature = "gq", feature = "rx"))]
mod specific_action;
#[cfg(feature = "rx")]
mod sponsoring_action;
#[cfg(any(feature = "gq", feature = "rx"))]
pub use self::abort_cause::AbortCause;

#[cfg(any(feature = "gx", feature = "rx", feature = "s9"))]
pub use self::af_signalling_protocol::AfSignallingProtocol;

#[cfg(
    any(
        feature = "gq", feature = "gx", feature = "rx", feature = "s9", feature = "sd",
        feature = "st"
    )
)]
pub use self::flow_status::FlowStatus;

#[cfg(any(feature = "gq", feature = "rx"))]
pub use self::flow_usage::FlowUsage;

#[cfg(feature = "rx")]
pub use self::ims_content_type::ImsContentType;

#[cfg(any(feature = "e4", feature = "gq", feature = "rx"))]
pub use self::media_type::MediaType;

#[cfg(feature = "rx")]
pub use self::mps_action::MpsAction;

#[cfg(feature = "full")]
pub use self::pc_session_recovery_status::PcSessionRecoveryStatus;

#[cfg(feature = "rx")]
pub use self::priority_sharing_indicator::PrioritySharingIndicator;

#[cfg(
    any(feature = "gx", feature = "gxx", feature = "rx", feature = "s9", feature = "s9a")
)]
pub use self::required_access_info::RequiredAccessInfo;

#[cfg(feature = "rx")]
pub use self::rx_request_type::RxRequestType;

#[cfg(feature = "rx")]
pub use self::service_info_status::ServiceInfoStatus;

#[cfg(any(feature = "gq", feature = "rx"))]
pub use self::sip_forking_indication::SipForkingIndication;

#[cfg(any(feature = "gq", feature = "rx"))]
pub use self::specific_action::SpecificAction;

#[cfg(feature = "rx")]
pub use self::sponsoring_action::SponsoringAction;

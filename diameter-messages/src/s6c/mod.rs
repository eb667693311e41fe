// @generated from dictionaries/s6c.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.338, release 16.
//!
//! Routing of short messages: where a user is served, and reports of delivery. The AVPs are in the
//! dictionary ts29338.
//!
//! Newer than V15.1.0 of TS 29.338: the AVPs of SMSF in Send-Routing-Info-for-SM-Answer, and
//! IP-SM-GW-SBI-Support- Indicator in Serving-Node; the release in which they came is not known.
//!
//! # S6c
//!
//! Application 16777312 of vendor 10415. Runs between the HSS and the SMS-GMSC, SMS router or IP-SM-GW. These send SRR and RDR; the HSS
//! sends ALR. No session state is kept.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Send-Routing-Info-for-SM | 8388647 | [`SRR`](SendRoutingInfoForSmRequest) | [`SRA`](SendRoutingInfoForSmAnswer) |
//! | Alert-Service-Centre | 8388648 | [`ALR`](AlertServiceCentreRequest) | [`ALA`](AlertServiceCentreAnswer) |
//! | Report-SM-Delivery-Status | 8388649 | [`RDR`](ReportSmDeliveryStatusRequest) | [`RDA`](ReportSmDeliveryStatusAnswer) |

pub mod avp;
mod application;
mod commands;
mod enums;
mod groups;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::enums::*;
pub use self::groups::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "s6c",
    spec: "3GPP TS 29.338",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777312,
            name: "S6c",
            vendor_id: Some(10415),
            commands: &[
                &commands::send_routing_info_for_sm::request::DESCRIPTION,
                &commands::send_routing_info_for_sm::answer::DESCRIPTION,
                &commands::alert_service_centre::request::DESCRIPTION,
                &commands::alert_service_centre::answer::DESCRIPTION,
                &commands::report_sm_delivery_status::request::DESCRIPTION,
                &commands::report_sm_delivery_status::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
        avp::EXPERIMENTAL_RESULT_CODE.description(),
        avp::MME_NUMBER_FOR_MT_SMS.description(),
        avp::SERVING_NODE.description(),
        avp::ADDITIONAL_SERVING_NODE.description(),
        avp::MME_REALM.description(),
    ],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::ts29173::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts29272::DICTIONARY,
        &crate::ts29329::DICTIONARY,
        &crate::ts29336::DICTIONARY,
        &crate::ts29338::DICTIONARY,
    ],
};

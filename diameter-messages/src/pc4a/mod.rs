// @generated from dictionaries/pc4a.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.344, release 15.
//!
//! Subscription data of proximity services. The AVPs are in the dictionary ts29344.
//!
//! # PC4a
//!
//! Application 16777336 of vendor 10415. Runs between the ProSe function and the HSS. The ProSe function sends the requests for
//! information and PNR; the HSS sends UPR and RSR. No session state is kept.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | ProSe-Subscriber-Information | 8388664 | [`PIR`](ProseSubscriberInformationRequest) | [`PIA`](ProseSubscriberInformationAnswer) |
//! | Update-ProSe-Subscriber-Data | 8388665 | [`UPR`](UpdateProseSubscriberDataRequest) | [`UPA`](UpdateProseSubscriberDataAnswer) |
//! | ProSe-Notify | 8388666 | [`PNR`](ProseNotifyRequest) | [`PNA`](ProseNotifyAnswer) |
//! | Reset | 322 | [`RSR`](ResetRequest) | [`RSA`](ResetAnswer) |
//! | ProSe-Initial-Location-Information | 8388713 | [`PSR`](ProseInitialLocationInformationRequest) | [`PSA`](ProseInitialLocationInformationAnswer) |

pub mod avp;
mod application;
mod commands;
mod enums;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::enums::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "pc4a",
    spec: "3GPP TS 29.344",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777336,
            name: "PC4a",
            vendor_id: Some(10415),
            commands: &[
                &commands::prose_subscriber_information::request::DESCRIPTION,
                &commands::prose_subscriber_information::answer::DESCRIPTION,
                &commands::update_prose_subscriber_data::request::DESCRIPTION,
                &commands::update_prose_subscriber_data::answer::DESCRIPTION,
                &commands::prose_notify::request::DESCRIPTION,
                &commands::prose_notify::answer::DESCRIPTION,
                &commands::reset::request::DESCRIPTION,
                &commands::reset::answer::DESCRIPTION,
                &commands::prose_initial_location_information::request::DESCRIPTION,
                &commands::prose_initial_location_information::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[avp::EXPERIMENTAL_RESULT_CODE.description()],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::rfc7683::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::rfc8583::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts29272::DICTIONARY,
        &crate::ts29329::DICTIONARY,
        &crate::ts29344::DICTIONARY,
    ],
};

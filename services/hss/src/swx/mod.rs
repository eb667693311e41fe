//! SWx: what a 3GPP AAA server asks, and what the HSS asks it (TS 29.273, 8), for access by networks that are not of
//! 3GPP.
//!
//! Each procedure takes a request and the [`Record`] of its subscriber, and gives the answer. What it changes in the
//! record is to be written down before the answer leaves; what has to be sent to AAA servers because of it stands in
//! the record too, as a [`Deregistration`] or as [`AaaServer::untold`](crate::location::AaaServer::untold), until it is
//! answered.
//!
//! | request | procedure |
//! |---|---|
//! | Multimedia-Auth (MAR) | [`multimedia_auth()`] |
//! | Server-Assignment (SAR) | [`server_assignment()`] |
//! | Registration-Termination (RTR) | made by [`Deregistration::request`] |
//! | Push-Profile (PPR) | made by [`push_profile`], [`ask_access`] and [`reset`] |

mod multimedia_auth;
mod requests;
mod server_assignment;

pub use multimedia_auth::multimedia_auth;
pub use requests::{AccessQuestions, Deregistration, ask_access, push_profile, reset};
pub use server_assignment::server_assignment;

use diameter_core::{DiameterIdentity, Rejection};
use diameter_messages::swx::{ExperimentalResult, Non3gppUserData, ReasonCode, SupportedFeatures};

use crate::answers::{VENDOR_3GPP, denied, experimental};
use crate::non_3gpp::user_data;
use crate::s6a::Hss;
use crate::subscriber::{Record, Subscriber};

/// DIAMETER_ERROR_IDENTITY_NOT_REGISTERED (TS 29.229, 6.2.2.3).
const NOT_REGISTERED: u32 = 5003;
/// DIAMETER_ERROR_ROAMING_NOT_ALLOWED (TS 29.229, 6.2.2.4).
const ROAMING_NOT_ALLOWED: u32 = 5004;
/// DIAMETER_ERROR_IDENTITY_ALREADY_REGISTERED (TS 29.229, 6.2.2.5).
const ALREADY_REGISTERED: u32 = 5005;
/// DIAMETER_ERROR_USER_NO_NON_3GPP_SUBSCRIPTION (TS 29.273, 10.3.2).
const NO_SUBSCRIPTION: u32 = 5450;
/// DIAMETER_ERROR_RAT_TYPE_NOT_ALLOWED (TS 29.273, 10.3.5).
const RAT_NOT_ALLOWED: u32 = 5452;

/// The feature HSS Restoration, of the first list (TS 29.273, 8.2.3.16).
const HSS_RESTORATION: u32 = 1;

/// Whether whoever asks speaks for the subscriber's home network: the AAA server is there.
fn check_home(
    hss: &Hss,
    realm: &DiameterIdentity,
    subscriber: &Subscriber,
) -> Result<(), Rejection> {
    hss.access.check_home(realm, subscriber).map_err(denied)
}

/// What an AAA server says that it supports, of the first list.
fn features(supported: &[SupportedFeatures]) -> u32 {
    let mut lists = supported.iter();
    let list = lists.find(|it| it.vendor_id == VENDOR_3GPP && it.feature_list_id == 1);
    list.map_or(0, |it| it.feature_list)
}

/// The answer to that: what both support.
fn common(asked: &[SupportedFeatures]) -> Vec<SupportedFeatures> {
    let mut asked = asked.iter();
    let list = asked.find(|it| it.vendor_id == VENDOR_3GPP && it.feature_list_id == 1);
    let answer = list.map(|it| {
        let answer = SupportedFeatures::builder().vendor_id(VENDOR_3GPP).feature_list_id(1);
        answer.feature_list(it.feature_list & HSS_RESTORATION).build()
    });
    answer.into_iter().collect()
}

/// Another AAA server is in charge.
fn already_registered() -> ExperimentalResult {
    ExperimentalResult::builder()
        .vendor_id(VENDOR_3GPP)
        .experimental_result_code(ALREADY_REGISTERED)
        .build()
}

fn no_subscription() -> Rejection {
    experimental(NO_SUBSCRIPTION)
}

/// What an AAA server is told of a subscriber as it is.
pub(crate) fn told(record: &Record) -> Option<Non3gppUserData> {
    user_data(&record.subscriber, &record.location.gateways)
}

/// What is told may have changed: the AAA server is to hear of it, or loses the subscriber when there is nothing left
/// to tell (TS 29.273, 8.1.2.2.3.2 and 8.1.2.3.2).
pub(crate) fn changed(record: &mut Record, before: Option<Non3gppUserData>) {
    let after = told(record);
    let Record { location, changes, .. } = record;
    match (&after, &mut location.aaa) {
        (Some(_), Some(aaa)) if aaa.is_registered && before != after => aaa.untold = Some(*changes),
        (None, aaa) if before.is_some() || aaa.is_some() => {
            if let Some(aaa) = aaa.take() {
                Deregistration::add(record, aaa, ReasonCode::PERMANENT_TERMINATION);
            }
        }
        _ => {}
    }
}

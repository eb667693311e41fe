//! S6a and S6d: what an MME or SGSN asks, and what the HSS asks it (TS 29.272, 5 and 7).
//!
//! Each procedure takes a request and the [`Record`](crate::Record) of its subscriber, and gives the answer. What it
//! changes in the record is to be written down before the answer leaves; on a refusal it changes nothing.
//! What has to be sent to others because of it is a [`Cancellation`].
//!
//! | request | procedure |
//! |---|---|
//! | Authentication-Information (AIR) | [`authentication_information()`] |
//! | Update-Location (ULR) | [`update_location()`] |
//! | Purge-UE (PUR) | [`purge()`] |
//! | Notify (NOR) | [`notify()`] |
//! | Cancel-Location (CLR) | made by [`Cancellation::request`] |
//! | Insert-Subscriber-Data (IDR) | made by [`insert_subscriber_data`] |
//! | Delete-Subscriber-Data (DSR) | made by [`delete_subscriber_data`] |
//! | Reset (RSR) | made by [`reset`] |

mod authentication_information;
mod notify;
mod purge;
mod refusal;
mod requests;
mod subscription_data;
mod update_location;

pub use authentication_information::{MOST_VECTORS, authentication_information};
pub use notify::notify;
pub use purge::purge;
pub use requests::{
    Cancellation, ResetScope, delete_subscriber_data, insert_subscriber_data, reset,
};
pub use update_location::{Updated, update_location};

use diameter_core::Identity;
use diameter_messages::s6a::SupportedFeatures;
use diameter_messages::ts29272::S6aFeatureList1;

use crate::access::Access;

/// What procedures know beside a request and a record.
#[derive(Clone, Debug)]
pub struct Hss {
    /// Who answers.
    pub identity: Identity,
    /// Who may ask for vectors of which network.
    pub access: Access,
}

const VENDOR_3GPP: u32 = 10415;

/// What this HSS supports of feature list 1 (TS 29.272, 7.3.10): serving nodes may bar what is told to them.
const FEATURES: S6aFeatureList1 = S6aFeatureList1::ODB_ALL_APN
    .with(S6aFeatureList1::ODB_HPLMN_APN)
    .with(S6aFeatureList1::ODB_VPLMN_APN)
    .with(S6aFeatureList1::REGSUB)
    .with(S6aFeatureList1::UE_REACHABILITY_NOTIFICATION)
    .with(S6aFeatureList1::STATE_LOCATION_INFORMATION_RETRIEVAL);

/// What a node says it supports of feature list 1; nothing if it says nothing.
fn features_of(supported: &[SupportedFeatures]) -> S6aFeatureList1 {
    let first = supported.iter().find(|it| it.vendor_id == VENDOR_3GPP && it.feature_list_id == 1);
    S6aFeatureList1(first.map_or(0, |it| it.feature_list))
}

/// The answer to what a node says it supports: what both do (TS 29.229, 7.2.1). Nothing where it says nothing.
fn common_features(supported: &[SupportedFeatures]) -> Vec<SupportedFeatures> {
    let asked =
        supported.iter().filter(|it| it.vendor_id == VENDOR_3GPP && it.feature_list_id == 1);
    let answer = |asked: &SupportedFeatures| {
        SupportedFeatures::builder()
            .vendor_id(VENDOR_3GPP)
            .feature_list_id(1)
            .feature_list(asked.feature_list & FEATURES.0)
            .build()
    };
    asked.take(1).map(answer).collect()
}

//! S6a and S6d: what an MME or SGSN asks, and what the HSS asks it (TS 29.272, 5 and 7).
//!
//! Each procedure takes a request and the [`Record`](crate::Record) of its subscriber, and gives the answer. What it
//! changes in the record is to be written down before the answer leaves; on a refusal it changes nothing.
//! What has to be sent to others because of it stands in the record too, as a [`Cancellation`] or as what a node has
//! not been told ([`Untold`](crate::location::Untold)), until it is answered.
//!
//! | request | procedure |
//! |---|---|
//! | Authentication-Information (AIR) | [`authentication_information()`] |
//! | Update-Location (ULR) | [`update_location()`] |
//! | Purge-UE (PUR) | [`purge()`] |
//! | Notify (NOR) | [`notify()`] |
//! | a change by the operator | [`change()`], [`cancel_location()`] |
//! | Cancel-Location (CLR) | made by [`Cancellation::request`] |
//! | Insert-Subscriber-Data (IDR) | made by [`insert_subscriber_data`] |
//! | Delete-Subscriber-Data (DSR) | made by [`delete_subscriber_data`] |
//! | Reset (RSR) | made by [`reset`] |

mod authentication_information;
mod change;
mod features;
mod notify;
mod purge;
mod refusal;
mod requests;
mod subscription_data;
mod update_location;

pub use authentication_information::{MOST_VECTORS, authentication_information};
pub(crate) use change::await_reachability;
pub use change::{cancel_location, change};
pub(crate) use change::{changed, told};
pub use notify::notify;
pub use purge::purge;
pub use requests::{
    Cancellation, ResetScope, delete_subscriber_data, insert_subscriber_data, reset,
};
pub use update_location::{Updated, update_location};

use diameter_core::Identity;

use crate::access::Access;

/// What procedures know beside a request and a record.
#[derive(Clone, Debug)]
pub struct Hss {
    /// Who answers.
    pub identity: Identity,
    /// Who may ask for vectors of which network.
    pub access: Access,
    /// When it is, in seconds since 1970.
    pub now: u64,
}

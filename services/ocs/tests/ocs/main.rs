//! The charging system without a network: requests go to machines and charging, and what comes out is committed here.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail that way")]

mod desk;
mod events;
mod faults;
mod ledger;
mod profiles;
mod rating;
mod sessions;
mod simulation;

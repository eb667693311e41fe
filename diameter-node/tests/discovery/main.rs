//! Peers found in DNS: what is done with each record, and what becomes of a node whose zone changes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may")]

mod nodes;
mod records;
mod server;
mod zone;

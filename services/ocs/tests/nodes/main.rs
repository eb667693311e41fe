//! Whole systems with their clients: several nodes that share a store, and faults that come over the network.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may")]

mod clients;
mod faults;
mod reaching_clients;
mod tariff_files;

//! The function behind a node: what requests become, and what happens when something fails.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may")]

mod consumers;
mod faults;
mod rig;
mod sessions;
mod stores;

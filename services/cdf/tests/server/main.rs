//! The function behind a node: what requests become, and what happens when something fails.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may")]

mod rig;
mod sessions;

//! Sessions between nodes on loopback connections.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail that way")]

mod accounting;
mod authorization;
mod credit_control;
mod first_interrogation;
mod nas;
#[path = "../node/raw.rs"]
#[allow(dead_code, reason = "shared with the tests of nodes")]
mod raw;
#[path = "../node/rig.rs"]
#[allow(dead_code, reason = "shared with the tests of nodes")]
mod rig;
mod server;
mod sub_sessions;

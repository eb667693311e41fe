//! Nodes on loopback connections, through their public API.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail that way")]

mod answering;
mod decoding;
mod hostile;
mod lifecycle;
mod operations;
mod raw;
mod rig;
mod routing;
mod sending;

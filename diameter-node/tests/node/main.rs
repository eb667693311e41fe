//! Nodes on loopback connections, through their public API.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail that way")]

mod answering;
#[path = "../tls/authority.rs"]
#[allow(dead_code, reason = "shared with the tests of TLS")]
mod authority;
mod coming_back;
mod connecting;
mod decoding;
mod duplicates;
mod hostile;
mod last_answers;
mod lifecycle;
mod messages;
mod operations;
mod overload;
#[allow(dead_code, reason = "shared with the tests of sessions")]
mod raw;
mod redirects;
mod rig;
mod routing;
mod sending;
mod transports;
mod writing;

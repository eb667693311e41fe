//! This node with freeDiameter and OTP diameter, as they come with Debian: each as server, client and
//! relay, for credit control and S6a, over TCP and TLS.
//!
//! Ignored unless asked for: `cargo test -p diameter-interop -- --ignored` needs Debian's packages freediameterd,
//! freediameter-extensions, libfreediameter-dev, erlang-diameter, erlang-dev and gcc.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of this is tests")]

mod forger;
mod freediameter;
mod hss;
mod lifecycle;
mod make;
mod otp;
mod our_client;
mod our_relay;
mod our_server;
mod redirects;
mod sessions;
mod us;
mod wrong;

/// What carries plain text here. All modules but `forger` are those of the tests over SCTP too.
const OVER: diameter_testkit::Plain = diameter_testkit::Plain::Tcp;

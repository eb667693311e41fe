//! Nodes over SCTP: with freeDiameter and OTP diameter in every role, as over TCP, and what only SCTP has:
//! several addresses, streams, restarts, messages with ends of their own.
//!
//! `tests/sctp/run` runs them under a kernel that has SCTP. They need Debian's user-mode-linux, kmod, iproute2 and iptables,
//! and what the tests over TCP need.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of this is tests")]

mod bare;
mod capture;
mod firewall;
mod long;
mod paths;
mod restart;
mod speed;
mod wire;

// The same as over TCP.
#[path = "../nodes/freediameter.rs"]
mod freediameter;
#[path = "../nodes/lifecycle.rs"]
mod lifecycle;
#[path = "../nodes/make.rs"]
mod make;
#[path = "../nodes/otp.rs"]
mod otp;
#[path = "../nodes/our_client.rs"]
mod our_client;
#[path = "../nodes/our_server.rs"]
mod our_server;
#[path = "../nodes/us.rs"]
mod us;
#[path = "../nodes/wrong.rs"]
mod wrong;

/// What carries plain text here.
const OVER: diameter_testkit::Plain = diameter_testkit::Plain::Sctp;

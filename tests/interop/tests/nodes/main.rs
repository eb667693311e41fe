//! This node with freeDiameter and OTP diameter, as they come with Debian: each as server, client and
//! relay, for credit control and S6a, over TCP and TLS.
//!
//! Runs when `DIAMETER_INTEROP` is set, and fails then where one of them is not installed: packages
//! freediameterd, freediameter-extensions, libfreediameter-dev, erlang-diameter, erlang-dev, gcc.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of this is tests")]

mod address;
mod certificates;
mod forger;
mod freediameter;
mod lifecycle;
mod make;
mod otp;
mod our_client;
mod our_server;
mod program;
mod us;
mod wrong;

/// Whether the programs are there, or have to be.
fn is_wanted() -> bool {
    std::env::var_os("DIAMETER_INTEROP").is_some()
}

//! Nodes as agents between peers that speak in octets: what goes in, what comes out, and what is counted.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail that way")]

mod failover;
mod forwarding;
mod hostile;
mod limits;
mod local;
mod policies;
mod refusals;
mod rig;
mod screening;

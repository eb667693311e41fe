//! Everything that can be tested of a peer without another one: real octets in, outputs out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of this is tests")]

mod peer_state_machine;
mod rig;

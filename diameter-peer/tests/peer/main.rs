//! Everything that can be tested of a peer without another one: real octets in, outputs out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of this is tests")]

mod capabilities_exchange;
mod contest;
mod disconnection;
mod framing;
mod hostile_peers;
mod identifiers;
mod peer_state_machine;
mod reconnection;
mod recorded_conversations;
mod requests_in_flight;
mod rig;
mod unknown_names;
mod watchdog;

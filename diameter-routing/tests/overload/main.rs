//! Overload control: reacting node, reporting node, agent, and all of them together in simulated time.
#![allow(clippy::unwrap_used, reason = "a test may")]

#[path = "../messages/mod.rs"]
mod messages;

mod agent;
mod any_octets;
mod reacting;
mod reporting;
mod simulation;

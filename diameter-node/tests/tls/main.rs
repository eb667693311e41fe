//! TLS between two nodes: who gets a connection, who does not, and what an operator is told.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may")]

mod authority;
mod files;
mod handshake;
mod nodes;

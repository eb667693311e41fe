//! Screening, hiding and rewriting: as sections of a file, and at an edge between two networks.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may")]

mod edge;
mod file;
mod vendors;

/// A key of hiding.
const KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n";

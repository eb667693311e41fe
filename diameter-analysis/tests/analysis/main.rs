//! What messages have to do with each other, told from octets alone.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may")]

mod any;
mod bounds;
mod exchanges;
mod message;
mod relations;
mod statistics;
mod subscribers;

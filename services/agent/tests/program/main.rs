//! The program itself, between nodes of the kind that it serves, and administered over HTTP.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may")]

mod administration;
mod commands;
mod examples;
mod explaining;
mod mistakes;
mod pages;
mod reloading;
mod stopping;
mod support;

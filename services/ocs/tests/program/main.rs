//! The program as its users run it: files, signals, the command line, pages, and a client on a connection.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of this is tests")]

mod administration;
mod charging;
mod commands;
mod database;
mod example;
mod interop;
mod pages;
mod support;

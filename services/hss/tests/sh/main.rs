//! Sh: what application servers of the IMS read, write and hear of (TS 29.328).
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail that way"
)]

#[path = "../../examples/ims/cscf/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the example uses all of it")]
mod cscf;
#[path = "../scenes/mod.rs"]
mod scenes;
#[path = "../../examples/application_server/server.rs"]
#[allow(dead_code, reason = "the example uses all of it")]
mod server;

mod document;
mod reading;
mod scene;
mod subscribing;
mod switching;
mod told;
mod writing;

//! Cx: procedures on a record, profiles in XML, and a server on real connections with CSCFs of the example.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail that way"
)]

mod assignment;
mod authentication;
mod authorization;
mod digest;
mod faults;
mod lab;
mod location;
mod profile;
mod scene;
mod told;

#[path = "../../examples/ims/cscf/mod.rs"]
#[allow(dead_code, reason = "the example uses all of it")]
mod cscf;

//! What tests of the workspace need beside the code under test: other Diameter implementations, tshark,
//! a browser, a database and a DNS server as programs, certificates, ports and folders. Each has one starter, here.
//!
//! A test that needs a program is marked `#[ignore = "needs freeDiameterd"]`, so that it is reported as
//! ignored where it does not run. Where it runs, a program that is missing fails it and names the
//! package.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail that way")]

mod address;
pub mod browser;
mod certificates;
pub mod freediameter;
pub mod freeradius;
pub mod http;
pub mod lab;
pub mod nsd;
pub mod otp;
pub mod postgres;
mod program;
mod sockets;
pub mod tshark;

pub use address::{Address, Plain, TCP, TLS, free_port};
pub use certificates::{Certificates, Files};
pub use program::{Program, build, build_folder, launch};

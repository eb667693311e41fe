//! The end points that run in the other implementations: their sources, and what they say at their end.

use std::path::{Path, PathBuf};

use diameter_testkit::Program;

/// The last line of the clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) sent: u32,
    pub(crate) answered: u32,
    pub(crate) successful: u32,
}

impl Tally {
    /// Waits for what a client says at its end.
    pub(crate) async fn of(client: &Program) -> Self {
        let line = client.wait_for("LAB-RESULT").await;
        let number = |name: &str| {
            let (_, rest) = line.split_once(name).unwrap();
            rest.split_whitespace().next().unwrap().parse().unwrap()
        };
        Self {
            sent: number("sent="),
            answered: number("answered="),
            successful: number("success="),
        }
    }
}

/// A file beside these tests.
pub(crate) fn source(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/nodes").join(name)
}

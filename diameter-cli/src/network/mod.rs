//! What the commands that speak with peers have in common.

mod connection;
mod options;

use std::future::Future;

use anyhow::Context;

pub(crate) use connection::{Connection, Greeting};
pub(crate) use options::{Connecting, TlsArguments, identity, realm_of, seconds};

/// Runs what waits for the network, on one thread.
pub(crate) fn block_on<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_all().build().context("cannot start")?.block_on(work)
}

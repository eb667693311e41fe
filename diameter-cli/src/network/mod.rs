//! What the commands that speak with peers have in common.

mod connection;
mod options;

use std::future::Future;

use anyhow::Context;
use diameter_codegen::model::Model;
use diameter_peer::Application;

pub(crate) use connection::{Connection, Greeting};
pub(crate) use options::{Connecting, TlsArguments, identity, realm_of, seconds};

/// Runs what waits for the network, on one thread.
pub(crate) fn block_on<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_all().build().context("cannot start")?.block_on(work)
}

/// An application as its dictionary has it: with the vendor, where it has one.
pub(crate) fn advertised(id: u32, model: &Model) -> Application {
    let mut all = model.dictionaries.iter().flat_map(|it| &it.applications);
    match all.find(|application| application.id == id).and_then(|it| it.vendor_id) {
        Some(vendor_id) => Application::auth(id).of_vendor(vendor_id),
        None => Application::auth(id),
    }
}

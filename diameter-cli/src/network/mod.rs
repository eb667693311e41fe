//! What the commands that speak with peers have in common.

mod connection;
mod discovery;
mod keeping;
mod options;
mod target;

use std::future::Future;

use anyhow::Context;
use diameter_codegen::model::Model;
use diameter_peer::Application;

pub(crate) use connection::{Connection, To};
pub(crate) use discovery::Search;
pub(crate) use keeping::{Keeper, Outage};
pub(crate) use options::{
    Chosen, Connecting, Protocol, TlsArguments, identity, realm_of, seconds, watchdog_interval,
};
pub(crate) use target::Target;

/// Runs a future on one thread.
pub(crate) fn block_on<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_all().build().context("cannot start")?.block_on(work)
}

/// An application as its dictionary has it: with the vendor, where it has one, and for accounting
/// where its commands carry Acct-Application-Id alone.
pub(crate) fn advertised(id: u32, model: &Model) -> Application {
    let of_it = || {
        let all = model.dictionaries.iter().flat_map(|it| &it.applications);
        all.filter(move |application| application.id == id)
    };
    let carries = |name: &str| {
        let commands = of_it().flat_map(|it| &it.commands);
        let messages = commands.flat_map(|it| it.request.iter().chain([&it.answer]));
        let mut avps = messages.flat_map(|it| &it.grammar.items).filter_map(|it| it.avp);
        avps.any(|avp| model.dictionaries[avp.dictionary].avps[avp.avp].name == name)
    };
    let is_acct = carries("Acct-Application-Id") && !carries("Auth-Application-Id");
    let application = if is_acct { Application::acct(id) } else { Application::auth(id) };
    match of_it().find_map(|it| it.vendor_id) {
        Some(vendor_id) => application.of_vendor(vendor_id),
        None => application,
    }
}

//! How commands reach subscribers: in the store, or through the server that has it open.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use diameter_hss::storage::OpenStoreError;
use diameter_hss::{AnyStore, HssFile};
use diameter_node::tls::ClientTls;
use diameter_platform::client::{Answer, Client, Server};
use diameter_platform::storage::{DiskError, OpenError};
use diameter_platform::{Role, Settings};

/// What says where subscribers are.
pub(super) struct Place {
    pub(super) file: HssFile,
    /// Who may have vouched for a server over HTTPS.
    pub(super) trusted: Option<PathBuf>,
}

/// Where subscribers are.
pub(super) enum Reached {
    /// In the store: nobody else has it open, or it is a database.
    Store(Box<AnyStore>),
    /// At a server.
    Server(Client),
}

/// Opens the store of a file; when a server has it open, that is asked. Over HTTPS its certificate has to be of a
/// trusted authority.
pub(super) async fn reach(place: &Place) -> anyhow::Result<Reached> {
    let Place { file, trusted } = place;
    match AnyStore::open(&file.storage, file.keys.clone()).await {
        Ok(store) => Ok(Reached::Store(Box::new(store))),
        Err(OpenStoreError::Open(OpenError::Disk(DiskError::Locked))) => {
            client(&file.settings, trusted.as_deref()).map(Reached::Server)
        }
        Err(error) => Err(error).context("the store is not opened"),
    }
}

fn client(settings: &Settings, trusted: Option<&Path>) -> anyhow::Result<Client> {
    let Some(administration) = &settings.administration else {
        bail!("a server has the store open, and the file has no [administration] to ask it");
    };
    let mut tokens = administration.tokens.iter();
    let token = tokens.find(|it| it.role >= Role::Operate).map(|it| it.secret.clone());
    let server = Server::at(administration.address, administration.tls.is_some());
    if server.is_encrypted() && trusted.is_none() {
        bail!(
            "a server has the store open and shows a certificate: say with --ca who may have vouched for it"
        );
    }
    let tls = trusted.map(ClientTls::load).transpose()?;
    Ok(Client::new(server, token).trusting(tls))
}

/// What a server has refused, in its words.
pub(super) fn refused(answer: &Answer) -> anyhow::Error {
    let problem: Option<serde_json::Value> = serde_json::from_str(&answer.body).ok();
    let detail = problem.as_ref().and_then(|it| it["detail"].as_str());
    match detail {
        Some(detail) => anyhow::anyhow!("{detail}"),
        None => anyhow::anyhow!("the server has answered {}", answer.status),
    }
}

/// Runs what has to wait for others.
pub(super) fn block_on<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    tokio::runtime::Runtime::new().context("cannot start")?.block_on(work)
}

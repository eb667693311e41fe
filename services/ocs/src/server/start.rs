//! Starting, and taking over what a file says while the system runs.

#[cfg(feature = "embedded")]
use std::fs;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use diameter_node::config::{ConfigError, MissingTls};
use diameter_node::session::credit_control::server::{CreditControlServer, Store};
use diameter_node::tls::TlsError;
use tokio::task::JoinSet;

use super::accounts::PostError;
use super::tariffs::TariffError;
use super::{Gy, Ocs, RunningOcs, Shared};
use crate::file::OcsFile;
#[cfg(any(feature = "embedded", feature = "postgres"))]
use crate::file::Storage;
use crate::ledger::{Account, Change};
use crate::rating::Tariffs;
use crate::store::{Books, StoreError};

/// Why the system does not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// Certificates cannot be used.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// There are none, and something needs them.
    #[error(transparent)]
    MissingTls(#[from] MissingTls),
    /// The node does not start.
    #[error(transparent)]
    Node(#[from] diameter_node::StartError),
    /// Accounts cannot be reached.
    #[error("accounts cannot be kept: {0}")]
    Store(#[from] StoreError),
    /// The folder of the store cannot be used.
    #[error("cannot use {}: {error}", path.display())]
    Folder {
        /// What in it.
        path: std::path::PathBuf,
        /// Why not.
        error: io::Error,
    },
    /// There is nothing to charge by.
    #[error(transparent)]
    Tariffs(#[from] TariffError),
    /// An account of the file cannot be added.
    #[error("an account of the file: {0}")]
    Account(#[from] PostError),
}

impl RunningOcs {
    /// Starts a system, with the store that its file names. When a database is away, the error
    /// [passes](StoreError::is_passing): it may be tried again.
    ///
    /// # Errors
    ///
    /// When the store cannot be used, the node cannot start, or there is nothing to charge by.
    pub async fn start(file: OcsFile) -> Result<Self, StartError> {
        match file.storage.clone() {
            #[cfg(feature = "embedded")]
            Storage::Folder { folder, .. } => {
                let failed = |error| StartError::Folder { path: folder.clone(), error };
                fs::create_dir_all(&folder).map_err(failed)?;
                let state_id = super::state_id::of_folder(&folder.join("state-id"))?;
                let accounts = folder.join("accounts");
                let open = move || crate::store::EmbeddedStore::open(&accounts);
                let opened = tokio::task::spawn_blocking(open).await.map_err(StoreError::new)?;
                Self::start_on(file, opened.map_err(StoreError::new)?, state_id).await
            }
            #[cfg(feature = "postgres")]
            Storage::Postgres(settings) => {
                let store = crate::store::PostgresStore::with_settings(&settings).await?;
                Self::start_on(file, store, SHARED).await
            }
            #[cfg(not(all(feature = "embedded", feature = "postgres")))]
            _ => Err(StoreError::new("this program was built without that kind of storage").into()),
        }
    }

    /// The same on any store; on one that has an outbox, other nodes may be at work. The Origin-State-Id is to stay the same as long as the store keeps its sessions.
    ///
    /// # Errors
    ///
    /// When the node cannot start, or there is nothing to charge by.
    pub async fn start_on<S>(file: OcsFile, store: S, state_id: u32) -> Result<Self, StartError>
    where
        S: Store<Account = Account, Change = Change> + Books,
    {
        let charging = Gy::new(Tariffs::default());
        let settings = charging.settings().server_settings();
        let server = CreditControlServer::with_settings(charging, store, settings);
        let tls = file.node.load_tls()?;
        let node = file.node.builder(tls)?.state_id(state_id).credit_control_server(&server);
        let shared = Shared {
            serving: Box::new(server),
            file: Mutex::new(Arc::new(file.clone())),
            tariffs: tokio::sync::Mutex::default(),
        };
        let ocs = Ocs(Arc::new(shared));
        // All that decides is there before the first request is.
        ocs.first_tariffs().await?;
        ocs.add_first(&file.accounts).await?;
        let node = node.start().await?;
        let mut followers = JoinSet::new();
        followers.spawn(ocs.clone().count_sessions());
        if ocs.outbox().is_some() {
            followers.spawn(ocs.clone().follow_tariffs());
            followers.spawn(ocs.clone().follow_outbox());
        }
        Ok(Self { node, ocs, _followers: Arc::new(followers) })
    }
}

impl Ocs {
    /// Reads the file again and takes over its tariffs, accounts that are new, and tokens and the log as far as
    /// the caller sees to them. Listeners, peers and the store stay as they are.
    ///
    /// # Errors
    ///
    /// When anything is wrong with it: then nothing changes.
    pub async fn reload(&self) -> Result<Arc<OcsFile>, ReloadError> {
        let path = self.file().path.clone();
        let file = tokio::task::spawn_blocking(move || OcsFile::load(path)).await;
        let file = Arc::new(file.map_err(|_| ReloadError::Broken)??);
        if let Some(tariffs) = &file.tariffs {
            self.check_accounts(&tariffs.tariffs).await?;
            if self.take_file(tariffs).await? {
                self.re_authorize_everybody();
            }
        }
        self.add_first(&file.accounts).await?;
        *self.0.file.lock().unwrap_or_else(PoisonError::into_inner) = file.clone();
        Ok(file)
    }
}

/// Why a file was not taken over.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReloadError {
    /// What is wrong with it.
    #[error(transparent)]
    File(#[from] ConfigError),
    /// Its tariffs are not taken over.
    #[error(transparent)]
    Tariffs(#[from] TariffError),
    /// An account of it cannot be added.
    #[error(transparent)]
    Account(#[from] PostError),
    /// Reading it broke off, which is a mistake of this program.
    #[error("reading the file broke off")]
    Broken,
}

/// A database keeps sessions whatever becomes of nodes: for its clients none of them was ever lost.
#[cfg(feature = "postgres")]
const SHARED: u32 = 1;

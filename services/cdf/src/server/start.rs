//! Starting, and taking over what a file says while the function runs.

use std::sync::{Arc, Mutex, PoisonError};

use diameter_node::config::{ConfigError, MissingTls};
use diameter_node::tls::TlsError;

use super::{Cdf, RunningCdf};
use crate::config::CdfFile;
use crate::store::{Store, StoreError};

/// Why the function does not start.
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
    /// Nothing can be kept.
    #[error("records cannot be kept: {0}")]
    Store(#[from] StoreError),
}

impl RunningCdf {
    /// Starts a function, with the store in the folder that its file names.
    ///
    /// # Errors
    ///
    /// When the store cannot be used, or the node cannot start.
    #[cfg(feature = "embedded")]
    #[cfg_attr(docsrs, doc(cfg(feature = "embedded")))]
    pub async fn start(file: CdfFile) -> Result<Self, StartError> {
        let folder = file.folder.clone();
        let open = move || {
            std::fs::create_dir_all(&folder)
                .map_err(|error| StoreError::new(format!("{}: {error}", folder.display())))?;
            crate::store::EmbeddedStore::open(&folder).map_err(StoreError::new)
        };
        let opened = tokio::task::spawn_blocking(open).await.map_err(StoreError::new)?;
        Self::start_on(file, Arc::new(opened?)).await
    }

    /// The same on any store.
    ///
    /// # Errors
    ///
    /// When the store fails, or the node cannot start.
    pub async fn start_on(file: CdfFile, store: Arc<dyn Store>) -> Result<Self, StartError> {
        let tls = file.node.load_tls()?;
        let builder = file.node.builder(tls)?;
        let cdf = Cdf::start(store, file.cdf.clone()).await?;
        let node = match cdf.serve(builder).start().await {
            Ok(node) => node,
            Err(error) => {
                cdf.stop().await;
                return Err(error.into());
            }
        };
        Ok(Self { node, cdf, file: Arc::new(Mutex::new(Arc::new(file))) })
    }

    /// Reads the file again and takes over its rules and tokens, and the log as far as the caller sees to it.
    /// Listeners, peers, the store and consumers stay as they are.
    ///
    /// # Errors
    ///
    /// When anything is wrong with it: then nothing changes.
    pub async fn reload(&self) -> Result<Arc<CdfFile>, ReloadError> {
        let path = self.file().path.clone();
        let read = tokio::task::spawn_blocking(move || CdfFile::load(path)).await;
        let file = Arc::new(read.map_err(|_| ReloadError::Broken)??);
        self.cdf.change_rules(file.cdf.rules.clone(), file.cdf.interim_interval);
        *self.file.lock().unwrap_or_else(PoisonError::into_inner) = file.clone();
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
    /// Reading it broke off, which is a mistake of this program.
    #[error("reading the file broke off")]
    Broken,
}

//! Whichever store the file names.

use std::path::Path;

use diameter_platform::storage::EmbeddedSettings;

use crate::file::StorageSettings;
use crate::location::{AaaServer, ServingNode};
use crate::server::{Conflict, Directory, Existing, Store, StoreError};
use crate::storage::{EmbeddedStore, Keyring, OpenStoreError, PostgresStore, Rekey};
use crate::subscriber::{Record, Subscriber, SubscriberIdentity};

/// A store of either kind. Clones are the same store.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AnyStore {
    /// A folder.
    Embedded(EmbeddedStore),
    /// A database.
    Postgres(PostgresStore),
}

/// The same call of whichever it is.
macro_rules! each {
    ($store:expr, $it:ident => $call:expr) => {
        match $store {
            AnyStore::Embedded($it) => $call.await,
            AnyStore::Postgres($it) => $call.await,
        }
    };
}

impl AnyStore {
    /// Opens the store that a file names. When a database is away, the error [passes](OpenStoreError::is_passing): it
    /// may be tried again.
    ///
    /// # Errors
    ///
    /// When it cannot be used, or its keys are encrypted under a master key that is not in the ring.
    pub async fn open(
        settings: &StorageSettings,
        keyring: Keyring,
    ) -> Result<Self, OpenStoreError> {
        match settings {
            StorageSettings::Folder(folder) => {
                let settings = EmbeddedSettings::default();
                EmbeddedStore::open(folder, keyring, settings).await.map(Self::Embedded)
            }
            StorageSettings::Postgres(settings) => {
                PostgresStore::with_settings(settings, keyring).await.map(Self::Postgres)
            }
        }
    }

    /// The master keys.
    pub(crate) fn keyring(&self) -> &Keyring {
        match self {
            Self::Embedded(store) => store.keyring(),
            Self::Postgres(store) => store.keyring(),
        }
    }

    /// Writes a copy of an embedded store to a new folder while it is at work; `None` for a database, which has
    /// tools of its own.
    ///
    /// # Errors
    ///
    /// When the folder is there, or a disk fails.
    pub async fn backup(&self, folder: &Path) -> Result<Option<()>, StoreError> {
        match self {
            Self::Embedded(store) => store.backup(folder).await.map(Some),
            Self::Postgres(_) => Ok(None),
        }
    }
}

impl Store for AnyStore {
    type Error = StoreError;

    async fn update<T: Send>(
        &self,
        imsi: &str,
        procedure: impl FnMut(Option<&mut Record>) -> T + Send,
    ) -> Result<T, StoreError> {
        each!(self, it => it.update(imsi, procedure))
    }

    async fn get(&self, imsi: &str) -> Result<Option<Record>, StoreError> {
        each!(self, it => it.get(imsi))
    }

    async fn find(&self, identity: &SubscriberIdentity) -> Result<Option<String>, StoreError> {
        each!(self, it => it.find(identity))
    }

    async fn pending(&self) -> Result<Vec<String>, StoreError> {
        each!(self, it => it.pending())
    }

    async fn serving_nodes(&self, prefixes: &[String]) -> Result<Vec<ServingNode>, StoreError> {
        each!(self, it => it.serving_nodes(prefixes))
    }

    async fn aaa_servers(&self, prefixes: &[String]) -> Result<Vec<AaaServer>, StoreError> {
        each!(self, it => it.aaa_servers(prefixes))
    }
}

impl Directory for AnyStore {
    async fn insert(
        &self,
        records: Vec<Record>,
        existing: Existing,
    ) -> Result<Vec<Conflict>, StoreError> {
        each!(self, it => it.insert(records, existing))
    }

    async fn conflicts(
        &self,
        subscribers: &[Subscriber],
        existing: Existing,
    ) -> Result<Vec<Conflict>, StoreError> {
        each!(self, it => it.conflicts(subscribers, existing))
    }

    async fn remove(&self, imsi: &str) -> Result<Option<Record>, StoreError> {
        each!(self, it => it.remove(imsi))
    }

    async fn page(
        &self,
        prefix: &str,
        after: Option<&str>,
        most: usize,
    ) -> Result<Vec<Record>, StoreError> {
        each!(self, it => it.page(prefix, after, most))
    }
}

impl Rekey for AnyStore {
    async fn rekey(&self) -> Result<usize, StoreError> {
        each!(self, it => it.rekey())
    }
}

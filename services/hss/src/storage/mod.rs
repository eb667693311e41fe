//! Stores that survive: a folder, or PostgreSQL. Keys of subscribers are encrypted in them.
//!
//! - [`EmbeddedStore`] keeps subscribers in a folder of one process;
//! - [`PostgresStore`] in a database that several nodes share: a record that another node has changed meanwhile is
//!   read again, and the procedure runs again;
//! - [`Keyring`] has the master keys that the keys of subscribers are encrypted under.
//!
//! Both give an answer free when its changes are on disk. [`Rekey`] encrypts keys anew after the master key
//! was changed.

pub(crate) mod avps;
mod embedded;
mod keys;
mod postgres;
mod stored;
mod stored_ims;
mod stored_sh;
mod turns;

pub use embedded::EmbeddedStore;
pub use keys::{InvalidMasterKey, KeyError, KeyId, Keyring, MasterKey, WrapError};
pub(crate) use keys::{digits_of, octets_of};
pub use postgres::PostgresStore;
pub(crate) use stored_ims::{open_digests, seal_digests};

use std::collections::BTreeMap;

use diameter_core::DiameterIdentity;
use diameter_platform::storage::{OpenError, PostgresError, StorageError};

use crate::server::{Directory, StoreError};
use crate::subscriber::Record;

/// A store that encrypts the keys of subscribers.
pub trait Rekey {
    /// Encrypts keys anew that are not encrypted under the current master key: how many there were. The store
    /// is at work meanwhile. Afterwards no previous master key is needed.
    fn rekey(&self) -> impl Future<Output = Result<usize, StoreError>> + Send;
}

/// Why a store is not opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenStoreError {
    /// The folder.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The disk.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The database.
    #[error(transparent)]
    Database(#[from] PostgresError),
    /// The master key.
    #[error(transparent)]
    Key(#[from] KeyError),
}

impl OpenStoreError {
    /// Whether it may be opened later: a database is away, or starts.
    pub fn is_passing(&self) -> bool {
        match self {
            // What opening writes may be written twice.
            Self::Database(error) => {
                error.is_passing() || matches!(error, PostgresError::Unknown(_))
            }
            _ => false,
        }
    }
}

/// Records that are read at once when all are looked at.
const AT_ONCE: usize = 1000;

/// All nodes that serve subscribers whose IMSIs begin so, each once.
async fn nodes_of<N: Send>(
    store: &impl Directory,
    prefixes: &[String],
    of: impl Fn(&Record) -> Vec<N> + Send,
    name: fn(&N) -> &DiameterIdentity,
) -> Result<Vec<N>, StoreError> {
    let all = [String::new()];
    let prefixes = if prefixes.is_empty() { &all[..] } else { prefixes };
    let mut nodes = BTreeMap::new();
    for prefix in prefixes {
        let mut after: Option<String> = None;
        loop {
            let page = store.page(prefix, after.as_deref(), AT_ONCE).await?;
            let Some(last) = page.last() else { break };
            after = Some(last.subscriber.imsi.clone());
            let found = page.iter().flat_map(&of);
            nodes.extend(found.map(|it| (name(&it).to_ascii_lowercase(), it)));
            tokio::task::yield_now().await;
        }
    }
    Ok(nodes.into_values().collect())
}

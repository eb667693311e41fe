//! Versions of the tariffs: of a file, or set over the API and kept in the store.

use std::time::Duration;

use diameter_node::config::ConfigError;
use tracing::{info, warn};

use super::Ocs;
use crate::file::TariffFile;
use crate::rating::Tariffs;
use crate::store::{Entered, StoreError};

/// Why tariffs were not taken over.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TariffError {
    /// Everything that is wrong with them.
    #[error(transparent)]
    Invalid(#[from] ConfigError),
    /// An account is charged by a tariff that they have not.
    #[error("the account `{account}` is charged by the tariff `{tariff}`, which is not among them")]
    Missing {
        /// The account.
        account: String,
        /// Its tariff.
        tariff: String,
    },
    /// They come from a file.
    #[error("tariffs come from a file here: change {0} and have it read again")]
    OfFile(String),
    /// Somebody else has set others meanwhile.
    #[error("other tariffs were set meanwhile: read them again")]
    Changed,
    /// The store has failed.
    #[error("tariffs cannot be kept: {0}")]
    Store(#[from] StoreError),
}

/// How often nodes that share a store look whether another one has set tariffs.
const POLL: Duration = Duration::from_secs(2);

/// After which time all nodes that share a store have tariffs that were set.
pub(super) const TARIFFS_ARE_EVERYWHERE: Duration = Duration::from_secs(3);

/// Whether other tariffs are in force than those of this node's file.
const FILE_IGNORED: &str = "diameter_ocs_tariff_file_ignored";

impl Ocs {
    /// Sets tariffs over the API: those of this version are replaced, or whichever there are.
    ///
    /// # Errors
    ///
    /// When anything is wrong with them, or they come from a file.
    pub async fn set_tariffs(&self, text: &str, seen: Option<u64>) -> Result<u64, TariffError> {
        if let Some(file) = &self.file().tariffs {
            return Err(TariffError::OfFile(file.path.display().to_string()));
        }
        let tariffs = Tariffs::parse(text, "tariffs")?;
        self.check_accounts(&tariffs).await?;
        let _alone = self.0.tariffs.lock().await;
        let stored = self.books().tariffs().await?.map_or(0, |(version, _)| version);
        if seen.is_some_and(|seen| seen != stored) {
            return Err(TariffError::Changed);
        }
        match self.books().put_tariffs(stored, text.to_owned()).await? {
            Entered::Done => {
                self.take_tariffs(tariffs.with_version(stored + 1));
                self.re_authorize_everybody();
                Ok(stored + 1)
            }
            Entered::Conflict | Entered::Before => Err(TariffError::Changed),
        }
    }

    /// Tariffs that an account needs are not taken away.
    pub(super) async fn check_accounts(&self, tariffs: &Tariffs) -> Result<(), TariffError> {
        let mut after: Option<String> = None;
        loop {
            let page = self.books().accounts(after.as_deref(), 1000).await?;
            let Some(last) = page.last() else { return Ok(()) };
            after = Some(last.id.clone());
            if let Some(account) = page.iter().find(|it| tariffs.tariff(&it.tariff).is_none()) {
                let (account, tariff) = (account.id.clone(), account.tariff.clone());
                return Err(TariffError::Missing { account, tariff });
            }
        }
    }

    /// Decides by these from now on. What was granted before keeps its price: whoever changes tariffs while clients
    /// are there asks them to report and ask again.
    fn take_tariffs(&self, tariffs: Tariffs) {
        info!(version = tariffs.version, "new tariffs");
        // Versions are counted by hand: they don't reach where a float skips one.
        metrics::gauge!("diameter_ocs_tariffs_version").set(tariffs.version as f64);
        self.charging().replace(tariffs);
    }

    /// Takes over tariffs of a file, in a new version if their text is another than that of the last one. Whether
    /// they are others than before.
    pub(super) async fn take_file(&self, file: &TariffFile) -> Result<bool, TariffError> {
        let _alone = self.0.tariffs.lock().await;
        let version = match self.books().tariffs().await? {
            Some((version, text)) if text == file.text => version,
            stored => {
                let version = stored.map_or(0, |(version, _)| version);
                match self.books().put_tariffs(version, file.text.clone()).await? {
                    Entered::Done => version + 1,
                    Entered::Conflict | Entered::Before => return Err(TariffError::Changed),
                }
            }
        };
        let are_others = self.charging().tariffs().version != version;
        if are_others {
            self.take_tariffs(file.tariffs.clone().with_version(version));
        }
        metrics::gauge!(FILE_IGNORED).set(0);
        Ok(are_others)
    }

    /// Tariffs to begin with. Where other nodes share the store, they charge by what it has, and this one, too, whatever
    /// its file says; otherwise a file is taken over.
    pub(super) async fn first_tariffs(&self) -> Result<(), TariffError> {
        let file = self.file();
        let is_shared = self.outbox().is_some();
        if let Some(of_file) = &file.tariffs
            && !(is_shared && self.books().tariffs().await?.is_some())
        {
            match self.take_file(of_file).await {
                // Another node has begun at the same time.
                Err(TariffError::Changed) if is_shared => {}
                taken => return taken.map(drop),
            }
        }
        self.take_stored().await.map(drop)
    }

    /// Takes over what the store has, if it is of another version. Whether it was.
    async fn take_stored(&self) -> Result<bool, TariffError> {
        let _alone = self.0.tariffs.lock().await;
        let Some((version, text)) = self.books().tariffs().await? else { return Ok(false) };
        let are_others = self.charging().tariffs().version != version;
        if are_others {
            let tariffs = Tariffs::parse(&text, "tariffs in the store")?;
            self.take_tariffs(tariffs.with_version(version));
            self.compare_with_file(&text);
        }
        Ok(are_others)
    }

    /// Says so where the tariffs in force are not those of this node's file.
    fn compare_with_file(&self, text: &str) {
        let file = self.file();
        let ignored = file.tariffs.as_ref().filter(|it| it.text != text);
        if let Some(ignored) = ignored {
            warn!(
                file = %ignored.path.display(),
                version = self.charging().tariffs().version,
                "the tariffs in force are not those of the file: they were set before, and all nodes of the database \
                 charge by them. Give this node the same file, or have its file read again (SIGHUP): then all charge by it"
            );
        }
        metrics::gauge!(FILE_IGNORED).set(u32::from(ignored.is_some()));
    }

    /// Follows what other nodes of the same store set.
    pub(super) async fn follow_tariffs(self) {
        loop {
            tokio::time::sleep(POLL).await;
            match self.take_stored().await {
                Ok(true) => self.re_authorize_everybody(),
                Ok(false) => {}
                Err(error) => warn!(%error, "tariffs are not followed"),
            }
        }
    }
}

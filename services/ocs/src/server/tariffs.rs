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
        Ok(are_others)
    }

    /// Takes over what the store has, if it is of another version.
    pub(super) async fn take_stored(&self) -> Result<(), TariffError> {
        let _alone = self.0.tariffs.lock().await;
        let Some((version, text)) = self.books().tariffs().await? else { return Ok(()) };
        if self.charging().tariffs().version != version {
            let tariffs = Tariffs::parse(&text, "tariffs in the store")?;
            self.take_tariffs(tariffs.with_version(version));
            self.re_authorize_everybody();
        }
        Ok(())
    }

    /// Follows what other nodes of the same store set.
    pub(super) async fn follow_tariffs(self) {
        loop {
            tokio::time::sleep(POLL).await;
            if self.file().tariffs.is_none()
                && let Err(error) = self.take_stored().await
            {
                warn!(%error, "tariffs are not followed");
            }
        }
    }
}

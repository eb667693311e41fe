//! The file of an online charging system: the sections of a node, those of all services, and its own.

use std::fs;
use std::path::{Path, PathBuf};

use diameter_node::config::{ConfigError, Names, NodeFile, Section};
use diameter_platform::storage::PostgresSettings;
use diameter_platform::{Secret, Settings, check_listeners};

use crate::ledger::{Account, Amount, Bucket, BucketId, Currency, Subscriber, Unit};
use crate::rating::Tariffs;

/// What the file of an online charging system says.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OcsFile {
    /// Where it was read from.
    pub path: PathBuf,
    /// Who the node is, its listeners, peers and routes.
    pub node: NodeFile,
    /// The log, administration, and how it stops.
    pub settings: Settings,
    /// Where accounts are kept.
    pub storage: Storage,
    /// The tariffs, if they come from a file and not over the API.
    pub tariffs: Option<TariffFile>,
    /// Accounts that are added where there are none of their names.
    pub accounts: Vec<FirstAccount>,
}

/// Where accounts are kept.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Storage {
    /// In a folder of this host.
    Folder {
        /// Which one; it is made.
        folder: PathBuf,
        /// Where backups go, each into a folder of its own.
        backups: PathBuf,
    },
    /// In PostgreSQL, which several nodes may share.
    Postgres(PostgresSettings),
}

/// Tariffs that come from a file.
#[derive(Clone, Debug, PartialEq)]
pub struct TariffFile {
    /// Which one.
    pub path: PathBuf,
    /// What it says.
    pub text: String,
    /// The same, read.
    pub tariffs: Tariffs,
}

/// An account to begin with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstAccount {
    /// The account, with nothing in it.
    pub account: Account,
    /// What is put in.
    pub top_ups: Vec<(BucketId, Amount)>,
    /// Who is charged to it.
    pub subscribers: Vec<Subscriber>,
}

impl OcsFile {
    /// Reads a file. Paths in it are relative to its folder.
    ///
    /// # Errors
    ///
    /// When it cannot be read, and everything that is wrong with it, or with the file of tariffs.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, ConfigError> {
        let path = path.as_ref();
        let text = fs::read_to_string(path)
            .map_err(|error| ConfigError::Unreadable { file: path.to_owned(), error })?;
        Self::parse(&text, path)
    }

    /// The same with the text of a file that may not be there yet. The file of tariffs has to be.
    ///
    /// # Errors
    ///
    /// As for [`OcsFile::load`].
    pub fn parse(text: &str, path: &Path) -> Result<Self, ConfigError> {
        let folder = path.parent().unwrap_or(Path::new(""));
        let read = |file: &mut Section<'_>, _: &Names<'_>| Sections::read(file, folder);
        let (node, sections) =
            NodeFile::parse_with(text, &path.display().to_string(), folder, read)?;
        let Sections { settings, storage, tariffs, accounts } = sections;
        let tariffs = tariffs.map(TariffFile::load).transpose()?;
        Ok(Self { path: path.to_owned(), node, settings, storage, tariffs, accounts })
    }
}

impl TariffFile {
    fn load(path: PathBuf) -> Result<Self, ConfigError> {
        match fs::read_to_string(&path) {
            Ok(text) => {
                let tariffs = Tariffs::parse(&text, &path.display().to_string())?;
                Ok(Self { path, text, tariffs })
            }
            Err(error) => Err(ConfigError::Unreadable { file: path, error }),
        }
    }
}

/// The sections that are not the node's.
struct Sections {
    settings: Settings,
    storage: Storage,
    tariffs: Option<PathBuf>,
    accounts: Vec<FirstAccount>,
}

impl Sections {
    fn read(file: &mut Section<'_>, folder: &Path) -> Option<Self> {
        let plaintext = file.section("ocs").is_some_and(|mut own| {
            let plaintext = own.optional("plaintext").unwrap_or(false);
            own.finish();
            plaintext
        });
        let storage = match file.section("storage") {
            Some(section) => storage(section, folder),
            None => {
                file.report().add_with_help(
                    file.place(),
                    "the section `[storage]` is missing: where are accounts kept?",
                    Some("add `[storage]` with `folder = \"...\"`".to_owned()),
                );
                None
            }
        };
        let tariffs = file.section("tariffs").and_then(|mut section| {
            let path: Option<PathBuf> = section.required("file");
            section.finish();
            path.map(|path| folder.join(path))
        });
        let accounts: Vec<_> = file.sections("account").into_iter().map(first_account).collect();
        let settings = Settings::read_in(file, folder);
        check_listeners(file, plaintext, "ocs");
        Some(Self {
            settings: settings?,
            storage: storage?,
            tariffs,
            accounts: accounts.into_iter().collect::<Option<_>>()?,
        })
    }
}

fn storage(mut section: Section<'_>, base: &Path) -> Option<Storage> {
    let folder: Option<PathBuf> = section.optional("folder");
    let backups: Option<PathBuf> = section.optional("backups");
    let storage = match (folder, section.has("url")) {
        (Some(folder), false) => {
            let backups = backups.unwrap_or_else(|| {
                let mut name = folder.clone().into_os_string();
                name.push("-backups");
                name.into()
            });
            Some(Storage::Folder { folder: base.join(folder), backups: base.join(backups) })
        }
        (None, true) => {
            if backups.is_some() {
                let place = section.place_of("backups");
                section.report().add(place, "a database is backed up by its own tools");
            }
            PostgresSettings::read(&mut section, "url", base).map(Storage::Postgres)
        }
        (Some(_), true) => {
            let place = section.place_of("url");
            section.report().add(place, "accounts are kept in one place: `folder` or `url`");
            // It has been asked for.
            let _ = Secret::read(&mut section, "url", base);
            None
        }
        (None, false) => {
            let help = "`folder = \"...\"`, or `url = { env = \"...\" }` of PostgreSQL";
            let message = "where are accounts kept?";
            section.report().add_with_help(section.place(), message, Some(help.to_owned()));
            None
        }
    };
    section.finish();
    storage
}

/// `[[account]]`: an account to begin with.
fn first_account(mut section: Section<'_>) -> Option<FirstAccount> {
    let id: Option<String> = section.required("id");
    let tariff: Option<String> = section.required("tariff");
    let currency = section.required::<String>("currency").and_then(|text| {
        let read = text.parse::<Currency>();
        if let Err(error) = &read {
            section.report().add(section.place_of("currency"), format!("`{text}` is {error}"));
        }
        read.ok()
    });
    let money = section.optional("money").unwrap_or(Amount::ZERO);
    let limit = section.optional("credit-limit").unwrap_or(Amount::ZERO);
    let low_balance = section.optional("low-balance");
    let subscribers = section.one_or_more::<String>("subscribers");
    let mut buckets = Vec::new();
    for mut section in section.sections("allowance") {
        let name: Option<String> = section.required("name");
        let unit: Option<Unit> = section.required("unit");
        let units: Option<u64> = section.required("units");
        let rating_groups = section.one_or_more("rating-groups").into_iter().map(|it| it.0);
        let rating_groups = rating_groups.collect();
        section.finish();
        if let (Some(name), Some(unit), Some(units)) = (name, unit, units) {
            let mut bucket = Bucket::allowance(BucketId::MAIN, name, unit);
            bucket.scope.rating_groups = rating_groups;
            buckets.push((bucket, Amount::new(i64::try_from(units).unwrap_or(i64::MAX))));
        }
    }
    section.finish();
    let mut account = Account::new(id?, currency?, tariff?).with_limit(limit);
    account.low_balance = low_balance;
    let mut top_ups = vec![(BucketId::MAIN, money)];
    top_ups.extend(buckets.into_iter().map(|(bucket, units)| (account.open_bucket(bucket), units)));
    top_ups.retain(|(_, amount)| !amount.is_zero());
    let subscribers = subscribers.into_iter();
    let of_it = |id| Subscriber { id, account: account.id.clone() };
    let subscribers = subscribers.map(|(id, _)| of_it(id)).collect();
    Some(FirstAccount { account, top_ups, subscribers })
}

//! Many subscribers at once, in and out, as CSV or as lines of JSON.
//!
//! A wrong line is named with its place and what was expected there. With [`Faults::Refuse`] nothing is loaded
//! when a line is wrong; with [`Faults::Skip`] everything else is.

mod credentials;
mod csv;
mod digest;
mod document;
mod eps;
mod hex;
mod lines;
mod non_3gpp;
mod seen;

use std::io::{self, BufRead, Write};
use std::sync::atomic::{AtomicUsize, Ordering};

pub use credentials::Credentials;
pub use digest::DigestCredentials;
pub use document::{
    AmfDigits, Card, DocumentError, Imsi, Msisdn, RoamingDocument, SoundIms, SubscriberDocument,
};
pub use eps::{ApnDocument, ApnKind, EpsDocument};
pub use hex::{Hex, Secret};
pub use lines::{Format, LineError};
pub use non_3gpp::Non3gppDocument;

use lines::Lines;
use seen::Seen;

use crate::server::{Directory, Existing, StoreError};
use crate::storage::Keyring;
use crate::subscriber::Record;

/// What becomes of a file with wrong lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Faults {
    /// Nothing is loaded.
    #[default]
    Refuse,
    /// All other lines are loaded.
    Skip,
}

/// How subscribers are loaded.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct LoadSettings<'k> {
    /// What the lines are.
    pub format: Format,
    /// What becomes of subscribers that are there already.
    pub existing: Existing,
    /// What becomes of wrong lines.
    pub faults: Faults,
    /// Opens the keys of an export that has encrypted them.
    pub key: Option<&'k Keyring>,
    /// Where it is told how far it is.
    pub progress: Option<&'k Progress>,
}

/// How far a file is loaded, for whoever wants to see it meanwhile.
#[derive(Debug, Default)]
pub struct Progress {
    checked: AtomicUsize,
    loaded: AtomicUsize,
}

impl Progress {
    /// Subscribers that were looked at; none where nothing has to be known before the first is written.
    pub fn checked(&self) -> usize {
        self.checked.load(Ordering::Relaxed)
    }

    /// Subscribers that were written.
    pub fn loaded(&self) -> usize {
        self.loaded.load(Ordering::Relaxed)
    }
}

impl LoadSettings<'_> {
    /// Nothing is loaded when a line is wrong, or a subscriber is there already.
    pub fn new(format: Format) -> Self {
        Self {
            format,
            existing: Existing::Refuse,
            faults: Faults::Refuse,
            key: None,
            progress: None,
        }
    }
}

/// What was loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Loaded {
    /// How many subscribers.
    pub loaded: usize,
    /// How many lines are wrong.
    pub wrong: usize,
    /// The first of them.
    pub faults: Vec<LineError>,
}

/// Wrong lines that are named.
const NAMED: usize = 100;

/// Subscribers that are written at once.
const AT_ONCE: usize = 1000;

impl Loaded {
    fn fault(&mut self, fault: LineError) {
        self.wrong += 1;
        if self.faults.len() < NAMED {
            self.faults.push(fault);
        }
    }
}

/// Why a file is not loaded.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LoadError {
    /// It cannot be read.
    #[error("cannot read: {0}")]
    Read(#[from] io::Error),
    /// The store fails. What was written before stays.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Loads the subscribers of a file, which is opened twice where nothing is to be loaded of a wrong one.
///
/// Subscribers are written in batches of some thousands: should the process end meanwhile, the same file with
/// [`Existing::Replace`] goes on.
///
/// # Errors
///
/// When the file cannot be read, or the store fails.
pub async fn load<D: Directory, R: BufRead + Send>(
    store: &D,
    mut open: impl FnMut() -> io::Result<R>,
    settings: LoadSettings<'_>,
) -> Result<Loaded, LoadError> {
    if settings.faults == Faults::Refuse {
        let checked = pass(store, open()?, settings, Mode::Check).await?;
        if checked.wrong > 0 {
            return Ok(checked);
        }
    }
    pass(store, open()?, settings, Mode::Write).await
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Check,
    Write,
}

async fn pass<D: Directory>(
    store: &D,
    reader: impl BufRead + Send,
    settings: LoadSettings<'_>,
    mode: Mode,
) -> Result<Loaded, LoadError> {
    let mut lines = Lines::new(reader, settings.format);
    let mut outcome = Loaded::default();
    let mut seen = Seen::default();
    loop {
        let mut batch = Batch::default();
        while batch.records.len() < AT_ONCE {
            let Some(line) = lines.next()? else { break };
            let read = match line {
                Ok((line, document)) => record(store, document, settings, line).await?,
                Err(fault) => Err(fault),
            };
            let once = read.and_then(|(line, record)| {
                seen.note(line, &record.subscriber)?;
                Ok((line, record))
            });
            match once {
                Ok((line, record)) => batch.push(line, record),
                Err(fault) => outcome.fault(fault),
            }
        }
        if batch.records.is_empty() {
            break;
        }
        batch.finish(store, settings, mode, &mut outcome).await?;
    }
    outcome.faults.sort_by_key(|it| it.line);
    if mode == Mode::Check {
        outcome.loaded = 0;
    }
    Ok(outcome)
}

/// Subscribers with their lines.
#[derive(Default)]
struct Batch {
    lines: Vec<usize>,
    records: Vec<Record>,
}

impl Batch {
    fn push(&mut self, line: usize, record: Record) {
        self.lines.push(line);
        self.records.push(record);
    }

    async fn finish<D: Directory>(
        self,
        store: &D,
        settings: LoadSettings<'_>,
        mode: Mode,
        outcome: &mut Loaded,
    ) -> Result<(), StoreError> {
        let count = self.records.len();
        let conflicts = match mode {
            Mode::Write => store.insert(self.records, settings.existing).await?,
            Mode::Check => {
                let subscribers: Vec<_> =
                    self.records.into_iter().map(|it| it.subscriber).collect();
                store.conflicts(&subscribers, settings.existing).await?
            }
        };
        if let Some(progress) = settings.progress {
            let counter = match mode {
                Mode::Check => &progress.checked,
                Mode::Write => &progress.loaded,
            };
            counter.fetch_add(count, Ordering::Relaxed);
        }
        outcome.loaded += count - conflicts.len();
        for conflict in conflicts {
            let line = self.lines.get(conflict.index).copied().unwrap_or_default();
            outcome.fault(LineError { line, column: 1, message: conflict.taken.to_string() });
        }
        Ok(())
    }
}

/// The subscriber of a line. One that is replaced, and comes without keys, keeps its own.
async fn record<D: Directory>(
    store: &D,
    document: SubscriberDocument,
    settings: LoadSettings<'_>,
    line: usize,
) -> Result<Result<(usize, Record), LineError>, StoreError> {
    let keeps = settings.existing == Existing::Replace && document.is_without_keys();
    let before = match keeps {
        true => store.get(document.imsi.as_str()).await?.map(|it| it.subscriber),
        false => None,
    };
    let record = document.into_record(before.as_ref(), settings.key);
    let wrong = |error: DocumentError| LineError { line, column: 1, message: error.to_string() };
    Ok(record.map(|record| (line, record)).map_err(wrong))
}

/// Some lines of an export.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Exported {
    /// The lines, each with its end; with the names of columns in front of the first ones of CSV.
    pub lines: String,
    /// How many subscribers they are.
    pub subscribers: usize,
    /// The IMSI of the last one, if there may be more.
    pub last: Option<String>,
}

/// Writes subscribers of a store, so many of those that follow this IMSI. Keys are left out, or encrypted
/// under the key of the export.
///
/// # Errors
///
/// When the store fails.
pub async fn export_page<D: Directory>(
    store: &D,
    format: Format,
    key: Option<&Keyring>,
    after: Option<&str>,
    most: usize,
) -> Result<Exported, LoadError> {
    let mut lines = String::new();
    if format == Format::Csv && after.is_none() {
        lines += &csv::header();
        lines.push('\n');
    }
    let page = store.page("", after, most).await?;
    for record in &page {
        let document = match key {
            None => SubscriberDocument::of(&record.subscriber),
            Some(key) => SubscriberDocument::sealed(record, key).map_err(io::Error::other)?,
        };
        lines += &match format {
            Format::Csv => csv::line(&document, &record.subscriber),
            Format::JsonLines => serde_json::to_string(&document).map_err(io::Error::from)?,
        };
        lines.push('\n');
    }
    let last = page.last().filter(|_| page.len() >= most);
    let last = last.map(|it| it.subscriber.imsi.clone());
    Ok(Exported { lines, subscribers: page.len(), last })
}

/// Writes all subscribers of a store. How many there are.
///
/// # Errors
///
/// When the store fails, or what is written to.
pub async fn export<D: Directory>(
    store: &D,
    format: Format,
    key: Option<&Keyring>,
    mut to: impl Write + Send,
) -> Result<usize, LoadError> {
    let mut count = 0;
    let mut after: Option<String> = None;
    loop {
        let page = export_page(store, format, key, after.as_deref(), AT_ONCE).await?;
        to.write_all(page.lines.as_bytes())?;
        count += page.subscribers;
        match page.last {
            Some(last) => after = Some(last),
            None => break,
        }
    }
    to.flush()?;
    Ok(count)
}

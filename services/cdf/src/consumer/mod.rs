//! Who gets closed records: folders of files, and databases. Each may be gone for days, has its position in the store,
//! and goes on from there.

mod folder;
#[cfg(feature = "postgres")]
mod postgres;
mod status;
mod worker;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use diameter_session::Timestamp;
use tokio::sync::watch;
use tracing::{info, warn};

use status::LeftOut;
pub(crate) use status::Watched;
pub use status::{ConsumerStatus, OpenFile, WrittenFile};

use crate::file;
use crate::server::Clock;
use crate::store::{Store, StoreError};

/// Who gets records.
#[derive(Clone, Debug, PartialEq)]
pub struct ConsumerSettings {
    /// What it is called. Its position is kept under this name.
    pub name: String,
    /// What it is.
    pub kind: ConsumerKind,
}

/// What a consumer is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConsumerKind {
    /// Files in a folder.
    Folder(FolderSettings),
    /// A table of a database.
    #[cfg(feature = "postgres")]
    Postgres(diameter_platform::storage::PostgresSettings),
}

/// Files in a folder.
#[derive(Clone, Debug, PartialEq)]
pub struct FolderSettings {
    /// Where closed files appear, whole, by being renamed. Whoever wants them takes them away.
    pub folder: PathBuf,
    /// Where files are written, in the same file system.
    pub open: PathBuf,
    /// What the files are.
    pub files: file::Settings,
}

/// What consumers need of the function.
pub(crate) struct Supply {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) clock: Clock,
    /// Changes when records are closed.
    pub(crate) closed: watch::Receiver<u64>,
    pub(crate) stopping: watch::Receiver<bool>,
}

/// Why a consumer does not get on.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error("the store of the function: {0}")]
    Store(#[from] StoreError),
    #[error("{}: {error}", path.display())]
    File { path: PathBuf, error: std::io::Error },
    #[cfg(feature = "postgres")]
    #[error(transparent)]
    Postgres(#[from] diameter_platform::storage::PostgresError),
    #[error("no thread can be started: {0}")]
    Thread(std::io::Error),
    #[error("the writing thread broke off")]
    Broken,
}

/// What a step of a consumer was.
pub(crate) enum Step {
    /// It has got records, and there are more.
    Went,
    /// It has got all there is; at this time something is to be done anyway.
    Waits(Option<Timestamp>),
}

/// A consumer at work.
enum Working {
    Folder(Box<folder::Folder>),
    #[cfg(feature = "postgres")]
    Postgres(postgres::Table),
}

impl Working {
    /// Takes up work where the store says it was left.
    async fn begin(watched: &Watched, supply: &Supply) -> Result<Self, Failure> {
        let position = supply.store.position(watched.name()).await?;
        watched.reached(&position);
        match &watched.settings().kind {
            ConsumerKind::Folder(settings) => {
                let folder = folder::Folder::begin(settings.clone(), position).await?;
                Ok(Self::Folder(Box::new(folder)))
            }
            #[cfg(feature = "postgres")]
            ConsumerKind::Postgres(settings) => {
                postgres::Table::begin(settings, position).await.map(Self::Postgres)
            }
        }
    }

    async fn step(&mut self, watched: &Watched, supply: &Supply) -> Result<Step, Failure> {
        match self {
            Self::Folder(folder) => folder.step(watched, supply).await,
            #[cfg(feature = "postgres")]
            Self::Postgres(table) => table.step(watched, supply).await,
        }
    }
}

/// Keeps a consumer supplied until the function stops.
pub(crate) async fn run(watched: Arc<Watched>, mut supply: Supply) {
    begin_counting(&watched);
    let mut working: Option<Working> = None;
    let mut pause = SHORTEST_PAUSE;
    while !*supply.stopping.borrow() {
        supply.closed.borrow_and_update();
        let step = step(&mut working, &watched, &supply).await;
        measure(&watched, &supply).await;
        match step {
            Ok(step) => {
                if watched.works() {
                    info!(consumer = watched.name(), "the consumer gets records again");
                }
                pause = SHORTEST_PAUSE;
                if let Step::Waits(until) = step {
                    wait(&watched, &mut supply, until).await;
                }
            }
            Err(failure) => {
                // Whatever it had in hand, the store knows how far it is.
                working = None;
                failures(&watched).increment(1);
                if watched.failed(failure.to_string(), supply.clock.now()) {
                    warn!(consumer = watched.name(), error = %failure, "the consumer gets no records");
                }
                tokio::select! {
                    () = tokio::time::sleep(pause) => {}
                    _ = supply.stopping.wait_for(|it| *it) => {}
                }
                pause = (pause * 2).min(LONGEST_PAUSE);
                measure(&watched, &supply).await;
            }
        }
    }
}

async fn step(
    working: &mut Option<Working>,
    watched: &Watched,
    supply: &Supply,
) -> Result<Step, Failure> {
    let working = match working {
        Some(working) => working,
        None => working.insert(Working::begin(watched, supply).await?),
    };
    working.step(watched, supply).await
}

/// Waits for records, for a time that something is to be done at, or to be told to hand over.
async fn wait(watched: &Watched, supply: &mut Supply, until: Option<Timestamp>) {
    let now = supply.clock.now();
    let wait = until.map_or(LONGEST_PAUSE, |it| it.since(now)).min(LONGEST_PAUSE);
    let gathered = async {
        // Nobody sends when the function is gone.
        let _ = supply.closed.changed().await;
        tokio::time::sleep(GATHERING).await;
    };
    tokio::select! {
        () = tokio::time::sleep(wait) => {}
        () = watched.told() => {}
        () = gathered => {}
        _ = supply.stopping.wait_for(|it| *it) => {}
    }
}

/// Counters are there from the start: of one that comes with its first number nobody sees that it has grown.
fn begin_counting(watched: &Watched) {
    failures(watched).increment(0);
    watched.left_out(LeftOut::default());
    if matches!(watched.settings().kind, ConsumerKind::Folder(_)) {
        folder::files(watched).increment(0);
        folder::too_long().increment(0);
    }
}

fn failures(watched: &Watched) -> metrics::Counter {
    metrics::counter!("diameter_cdf_consumer_failures_total", "consumer" => watched.name().to_owned())
}

async fn measure(watched: &Watched, supply: &Supply) {
    let Ok(counts) = supply.store.counts().await else { return };
    watched.lags(counts.next_record);
    let lag = counts.next_record.saturating_sub(watched.next());
    metrics::gauge!("diameter_cdf_consumer_lag_records", "consumer" => watched.name().to_owned())
        .set(f64::from(lag));
}

const SHORTEST_PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// How long records gather before they are read: one at a time costs many times more.
const GATHERING: Duration = Duration::from_millis(20);

/// Records that are read at once.
const AT_ONCE: usize = 256;

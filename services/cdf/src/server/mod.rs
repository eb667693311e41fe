//! The function at work: it takes accounting requests, closes records when their time has come, and keeps consumers
//! supplied.

mod accounting;
mod clock;
mod settings;
mod start;
mod tidying;
mod timeouts;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use diameter_messages::base::AccountingRequest;
use diameter_messages::rf;
use diameter_node::{Node, NodeBuilder};
use diameter_session::Timestamp;
use diameter_session::accounting::RecordKey;
use tokio::sync::watch;
use tokio::task::JoinHandle;

pub(crate) use clock::Clock;
pub use settings::CdfSettings;
pub use start::{ReloadError, StartError};

use crate::config::CdfFile;
use crate::consumer::{self, ConsumerStatus, Watched};
use crate::record::Record;
use crate::session::{Rules, Session};
use crate::store::{Commit, Committed, Store, StoreError};

/// A charging data function. Clones are the same one.
///
/// It serves accounting of Rf and of RFC 6733 by the node whose builder it is [added](Cdf::serve) to. Everything else
/// it does by tasks of its own, until it is [stopped](Cdf::stop).
///
/// ```
/// use std::sync::Arc;
/// use diameter_cdf::store::MemoryStore;
/// use diameter_cdf::{Cdf, CdfSettings};
/// use diameter_node::Node;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let cdf = Cdf::start(Arc::new(MemoryStore::new()), CdfSettings::default()).await?;
/// # let host = diameter_core::DiameterIdentity::from_static("cdf1.example.net");
/// # let realm = diameter_core::DiameterIdentity::from_static("example.net");
/// let node = cdf.serve(Node::builder(host, realm)).start().await?;
/// // It takes requests now. Later:
/// node.shutdown(std::time::Duration::from_secs(1)).await;
/// cdf.stop().await;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Cdf(Arc<Shared>);

struct Shared {
    store: Arc<dyn Store>,
    rules: Mutex<Arc<Rules>>,
    interim_interval: Mutex<Option<u32>>,
    clock: Clock,
    /// Since when sessions can be heard of.
    beginning: Timestamp,
    consumers: Vec<Arc<Watched>>,
    /// Rises when records are closed: consumers look at the store then.
    closed: watch::Sender<u64>,
    stopping: watch::Sender<bool>,
    tasks: Mutex<Vec<JoinHandle<()>>>,
}

/// A charging data function of a file: a node, a store, and all that is between them.
#[derive(Clone)]
pub struct RunningCdf {
    node: Node,
    cdf: Cdf,
    file: Arc<Mutex<Arc<CdfFile>>>,
}

impl RunningCdf {
    /// The node, which knows its peers and statistics.
    pub fn node(&self) -> &Node {
        &self.node
    }

    /// What it keeps and does.
    pub fn cdf(&self) -> &Cdf {
        &self.cdf
    }

    /// The file in force.
    pub fn file(&self) -> Arc<CdfFile> {
        self.file.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Stops: no connection and no request is taken any more, those under way have `grace` to end, peers are
    /// told. What was answered is on disk before.
    pub async fn stop(&self, grace: Duration) {
        self.node.shutdown(grace).await;
        self.cdf.stop().await;
    }
}

impl Cdf {
    /// Begins to supervise sessions and to supply consumers.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn start(store: Arc<dyn Store>, settings: CdfSettings) -> Result<Self, StoreError> {
        let clock = Clock::new();
        let beginning = clock.now();
        let CdfSettings { rules, interim_interval, window, consumers } = settings;
        let consumers: Vec<_> = consumers.into_iter().map(Watched::new).map(Arc::new).collect();
        let cdf = Self(Arc::new(Shared {
            store,
            rules: Mutex::new(Arc::new(rules)),
            interim_interval: Mutex::new(interim_interval),
            clock,
            beginning,
            consumers,
            closed: watch::Sender::new(0),
            stopping: watch::Sender::new(false),
            tasks: Mutex::default(),
        }));
        cdf.correct_deadlines().await?;
        let mut tasks = vec![
            tokio::spawn(cdf.clone().watch_timeouts()),
            tokio::spawn(cdf.clone().tidy(window)),
        ];
        for watched in &cdf.0.consumers {
            tasks.push(tokio::spawn(consumer::run(watched.clone(), cdf.supply())));
        }
        cdf.0.tasks.lock().unwrap_or_else(PoisonError::into_inner).extend(tasks);
        Ok(cdf)
    }

    /// Has the node serve accounting by this function.
    pub fn serve(&self, builder: NodeBuilder) -> NodeBuilder {
        builder
            .knows_for::<AccountingRequest>(&rf::DICTIONARY)
            .accounting_server(accounting::Accounting(self.clone()))
    }

    /// What is kept.
    pub fn store(&self) -> &dyn Store {
        &*self.0.store
    }

    /// How its consumers are.
    pub fn consumers(&self) -> Vec<ConsumerStatus> {
        self.0.consumers.iter().map(|watched| watched.status()).collect()
    }

    /// Has a consumer close its open file and hand it over; `false` where there is no consumer of this name.
    pub fn hand_over(&self, consumer: &str) -> bool {
        let watched = self.0.consumers.iter().find(|it| it.name() == consumer);
        watched.inspect(|it| it.hand_over()).is_some()
    }

    /// Closes the records of an open session, by order of whoever keeps the function; how many, if it is open.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn close_session(&self, session_id: &str) -> Result<Option<usize>, StoreError> {
        let key = RecordKey { session_id: session_id.to_owned(), number: 0 };
        loop {
            let stored = self.0.store.read(&key).await?;
            let Some(session) = stored.session else { return Ok(None) };
            let closed = session.close(self.now());
            let count = closed.len();
            let session_id = key.session_id.clone();
            let version = stored.version;
            let commit = Commit { session_id, version, session: None, received: None, closed };
            if self.commit(vec![commit]).await? == [Committed::Done] {
                return Ok(Some(count));
            }
        }
    }

    /// Stops its tasks. An open file is not handed over: the next start goes on with its records.
    pub async fn stop(&self) {
        self.0.stopping.send_replace(true);
        let tasks = std::mem::take(&mut *self.tasks());
        for task in tasks {
            // One that panicked has said so.
            let _ = task.await;
        }
    }

    fn tasks(&self) -> std::sync::MutexGuard<'_, Vec<JoinHandle<()>>> {
        self.0.tasks.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes over other rules, from the next request on.
    fn change_rules(&self, rules: Rules, interim_interval: Option<u32>) {
        *self.0.rules.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(rules);
        let mut interval = self.0.interim_interval.lock().unwrap_or_else(PoisonError::into_inner);
        *interval = interim_interval;
    }

    fn rules(&self) -> Arc<Rules> {
        self.0.rules.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn interim_interval(&self) -> Option<u32> {
        *self.0.interim_interval.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Timestamp {
        self.0.clock.now()
    }

    /// A session as it is kept: with its deadline, or not at all.
    fn kept(&self, session: Session, rules: &Rules) -> Option<(Session, Timestamp)> {
        let due = session.due(rules, self.0.beginning)?;
        Some((session, due))
    }

    /// Commits, and tells consumers of records that are closed.
    async fn commit(&self, commits: Vec<Commit>) -> Result<Vec<Committed>, StoreError> {
        let label =
            |record: &Record| (record.kind.name(), record.closing.map(|it| it.cause.name()));
        let closed: Vec<Vec<_>> =
            commits.iter().map(|it| it.closed.iter().map(label).collect()).collect();
        let committed = self.0.store.commit(commits).await?;
        let done = closed.into_iter().zip(&committed).filter(|(_, it)| **it == Committed::Done);
        let mut is_any_closed = false;
        for (kind, cause) in done.flat_map(|(closed, _)| closed) {
            is_any_closed = true;
            let cause = cause.unwrap_or("open");
            metrics::counter!("diameter_cdf_records_total", "kind" => kind, "cause" => cause)
                .increment(1);
        }
        if is_any_closed {
            self.0.closed.send_modify(|times| *times += 1);
        }
        Ok(committed)
    }

    /// What consumers need of the function.
    fn supply(&self) -> consumer::Supply {
        consumer::Supply {
            store: self.0.store.clone(),
            clock: self.0.clock.clone(),
            closed: self.0.closed.subscribe(),
            stopping: self.0.stopping.subscribe(),
        }
    }
}

//! The system at work: a node, a store, and the charging between them.

mod accounts;
mod ask;
mod elsewhere;
mod gauges;
mod start;
#[cfg(feature = "embedded")]
mod state_id;
mod tariffs;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use diameter_messages::gy::CreditControlRequest;
use diameter_node::Node;
use diameter_node::session::credit_control::server::{CreditControlServer, Store};
use diameter_session::Timestamp;
use tokio::task::JoinSet;

pub use accounts::{Edit, EditError, Entry, PostError, Posted};
pub use start::{ReloadError, StartError};
pub use tariffs::TariffError;

use ask::Requests;

use crate::charging;
use crate::file::OcsFile;
use crate::ledger::{Account, Change};
use crate::store::Books;

/// What decides: requests of Gy and Ro have one application, and one grammar.
pub type Gy = charging::Charging<CreditControlRequest>;

/// An online charging system at work. Clones are the same one.
#[derive(Clone)]
pub struct RunningOcs {
    node: Node,
    ocs: Ocs,
    /// What counts sessions and follows other nodes of the same store, until the last clone is gone.
    _followers: Arc<JoinSet<()>>,
}

/// What a system charges by and for: its tariffs, its accounts, and their sessions. Clones are the same one.
#[derive(Clone)]
pub struct Ocs(Arc<Shared>);

struct Shared {
    /// The server of the node, whatever its store is.
    serving: Box<dyn Serving>,
    file: Mutex<Arc<OcsFile>>,
    /// One version of the tariffs is taken over at a time.
    tariffs: tokio::sync::Mutex<()>,
}

/// What is asked of a server, whatever its store is.
trait Serving: Send + Sync + 'static {
    fn charging(&self) -> &Gy;
    fn books(&self) -> &dyn Books;
    fn requests(&self) -> &dyn Requests;
}

impl<S> Serving for CreditControlServer<Gy, S>
where
    S: Store<Account = Account, Change = Change> + Books,
{
    fn charging(&self) -> &Gy {
        CreditControlServer::charging(self)
    }

    fn books(&self) -> &dyn Books {
        self.store()
    }

    fn requests(&self) -> &dyn Requests {
        self
    }
}

impl RunningOcs {
    /// The node, which knows its peers and statistics.
    pub fn node(&self) -> &Node {
        &self.node
    }

    /// What it charges by and for.
    pub fn ocs(&self) -> &Ocs {
        &self.ocs
    }

    /// Stops: no connection and no request is taken any more, those under way have `grace` to end, peers are
    /// told. What was answered is on disk before.
    pub async fn stop(&self, grace: Duration) {
        self.node.shutdown(grace).await;
    }
}

impl Ocs {
    /// The file in force.
    pub fn file(&self) -> Arc<OcsFile> {
        self.0.file.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Accounts, subscribers, transfers and traces.
    pub fn books(&self) -> &dyn Books {
        self.0.serving.books()
    }

    /// What decides.
    pub fn charging(&self) -> &Gy {
        self.0.serving.charging()
    }

    /// The time, as transfers have it.
    fn now() -> Timestamp {
        SystemTime::now().into()
    }
}

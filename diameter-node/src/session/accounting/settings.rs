//! How an accounting client works, and what it tells of its records.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use diameter_core::{DiameterIdentity, Message};
use diameter_session::ResultCode;
use diameter_session::accounting::{Interims, RecordKey, Storing};

use crate::send_error::Undeliverable;

/// How an accounting client works.
#[derive(Clone)]
pub struct Settings {
    /// The servers, the primary first: their names become Destination-Host. The next one is asked when one does not
    /// take a record, and all sessions know it from then on. Without any, records go by the request's
    /// Destination-Realm, and the node chooses among the peers that lead there: those of [`NodeBuilder::peer`], and
    /// what routes say. A peer of [`Node::connect`] leads to no realm, and has to be named here.
    ///
    /// [`Node::connect`]: crate::Node::connect
    /// [`NodeBuilder::peer`]: crate::NodeBuilder::peer
    pub servers: Vec<DiameterIdentity>,
    /// How long a server that did not take a record is left alone, 30 seconds by default, and not longer than until it
    /// becomes available as a peer. Then one record finds out whether it is there again, and the others follow.
    pub failback_after: Duration,
    /// How often a record is sent to one server before the next is tried: 3 times by default.
    pub attempts: u32,
    /// How long to wait for an answer before a record is sent again: 10 seconds by default.
    pub retransmit_after: Duration,
    /// How long to wait before records of the buffer are sent again when no server could be reached: 30 seconds by
    /// default, and not longer than until a peer becomes available.
    pub retry_after: Duration,
    /// How many records of the buffer are on their way at a time, each of another session, the oldest first: 16 by
    /// default.
    pub delivered_at_once: u32,
    /// When records go into the buffer: [`Storing::WhenMade`] by default.
    pub storing: Storing,
    /// What becomes of interim records that wait for a server: [`Interims::Latest`] by default. Rf wants
    /// [`Interims::All`].
    pub interims: Interims,
    /// Who is told what becomes of each record, if anybody is: see [`Settings::listener`].
    pub listener: Option<Listener>,
}

/// What is told what becomes of records. It is called in the client's task, and should return soon.
pub type Listener = Arc<dyn Fn(RecordEvent) + Send + Sync>;

impl Default for Settings {
    fn default() -> Self {
        Self {
            servers: Vec::new(),
            failback_after: Duration::from_secs(30),
            attempts: 3,
            retransmit_after: Duration::from_secs(10),
            retry_after: Duration::from_secs(30),
            delivered_at_once: 16,
            storing: Storing::WhenMade,
            interims: Interims::Latest,
            listener: None,
        }
    }
}

impl Settings {
    /// For Rf: no interim record takes the place of another.
    pub fn rf() -> Self {
        Self { interims: Interims::All, ..Self::default() }
    }

    /// Tells what becomes of each record. The function is called in the client's task, and should return soon.
    #[must_use]
    pub fn listener(self, listener: impl Fn(RecordEvent) + Send + Sync + 'static) -> Self {
        Self { listener: Some(Arc::new(listener)), ..self }
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("servers", &self.servers)
            .field("failback_after", &self.failback_after)
            .field("attempts", &self.attempts)
            .field("retransmit_after", &self.retransmit_after)
            .field("retry_after", &self.retry_after)
            .field("delivered_at_once", &self.delivered_at_once)
            .field("storing", &self.storing)
            .field("interims", &self.interims)
            .finish_non_exhaustive()
    }
}

/// Something that became of a record.
#[derive(Clone, Debug)]
pub struct RecordEvent {
    /// Session-Id and Accounting-Record-Number.
    pub key: RecordKey,
    /// The record: an Accounting-Request.
    pub request: Message,
    /// What became of it.
    pub change: RecordChange,
}

/// What can become of a record.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RecordChange {
    /// It is in the buffer, and safe.
    Kept,
    /// It is in the buffer, but may not survive a loss of power.
    NotSynced(Arc<io::Error>),
    /// A server has it: this is the answer.
    Delivered(Message),
    /// Nobody can be sent it, for this reason. If it is in the buffer, it is tried again.
    Undeliverable(Undeliverable),
    /// A server does not want it, and it is kept no longer.
    Refused(ResultCode, Message),
    /// No server could be reached, and the buffer did not take it.
    Lost,
}

//! When a record is safe: it is in the buffer, and the buffer on the disk. Records that come together share one wait.

use std::io;
use std::sync::Arc;

use diameter_core::Message;
use diameter_session::accounting::{ClientEvent, Realtime, Record, RecordKey, RecordType, Storing};
use tokio::task::JoinHandle;

use super::client::NotAccepted;
use super::command::Reply;
use super::driver::Driver;
use super::settings::RecordChange;

/// A record that is kept, and who waits for it to be safe.
pub(super) struct Accepting {
    key: RecordKey,
    request: Message,
    waiting: Option<Waiting>,
}

/// What it is told, and who.
enum Waiting {
    Start(u64, Reply<u64>),
    /// For any other record.
    Safe(Vec<Reply<()>>),
}

/// The disk is waited for, and who waits with it.
pub(super) type Syncing = (JoinHandle<io::Result<()>>, Vec<Accepting>);

impl Driver {
    /// A record is in the buffer.
    pub(super) fn kept(&mut self, id: u64, record: Record<()>, request: Message) {
        self.error = None;
        if record.is_retransmitted {
            // It waits there: no server could be reached.
            self.retry_later();
        }
        let waiting = self.sessions.get_mut(&id).and_then(|live| match record.record_type {
            RecordType::Start if live.realtime != Realtime::DeliverAndGrant => {
                live.starting.take().map(|reply| Waiting::Start(id, reply))
            }
            RecordType::Start => None,
            RecordType::Interim => Some(live.interims_of(record.key.number))
                .filter(|replies| !replies.is_empty())
                .map(Waiting::Safe),
            RecordType::Stop | RecordType::Event => {
                live.stopping.take().map(|reply| Waiting::Safe(vec![reply]))
            }
        });
        if waiting.is_some()
            || !record.is_retransmitted
            || self.settings.storing != Storing::WhenMade
        {
            self.unsynced.insert(record.key.clone());
            self.accepting.push(Accepting { key: record.key, request, waiting });
        }
    }

    /// Has what is kept made safe, all of it at once.
    pub(super) fn sync(&mut self) {
        if self.syncing.is_some() || self.accepting.is_empty() {
            return;
        }
        let accepting = std::mem::take(&mut self.accepting);
        match self.records.buffer.sync() {
            Some(work) => self.syncing = Some((tokio::task::spawn_blocking(work), accepting)),
            None => self.accept(accepting, Ok(())),
        }
    }

    pub(super) fn synced(&mut self, result: io::Result<()>) {
        let Some((_, accepting)) = self.syncing.take() else { return };
        self.accept(accepting, result);
    }

    fn accept(&mut self, accepting: Vec<Accepting>, result: io::Result<()>) {
        let result = result.map_err(Arc::new);
        for Accepting { key, request, waiting } in accepting {
            if self.unsynced.remove(&key) {
                let change = match &result {
                    Ok(()) => RecordChange::Kept,
                    Err(error) => RecordChange::NotSynced(error.clone()),
                };
                self.tell(&key, &request, change);
            }
            let result = result.clone().map_err(NotAccepted::NotSynced);
            match (waiting, result) {
                (Some(Waiting::Safe(replies)), result) => {
                    for reply in replies {
                        // Whoever waited may have gone.
                        let _ = reply.send(result.clone());
                    }
                }
                (Some(Waiting::Start(id, reply)), Ok(())) => self.opened(id, reply),
                (Some(Waiting::Start(id, reply)), Err(error)) => {
                    let _ = reply.send(Err(error));
                    let usage = self.sessions.get(&id).and_then(|live| live.usage.clone());
                    self.handle(id, ClientEvent::ServiceTerminated(usage));
                }
                (None, _) => {}
            }
        }
    }
}

/// Waits for the disk.
pub(super) async fn synced(syncing: &mut Option<Syncing>) -> io::Result<()> {
    match syncing {
        Some((work, _)) => work.await.unwrap_or_else(|error| Err(io::Error::other(error))),
        None => std::future::pending().await,
    }
}

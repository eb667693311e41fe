//! What happens to sessions without a request: Tcc expires, or their client has restarted.

use std::collections::HashMap;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, PoisonError};

use diameter_session::Timestamp;
use diameter_session::credit_control::{Server, ServerEvent};
use futures_util::{FutureExt, StreamExt, stream};
use tokio::time::{Instant, MissedTickBehavior, interval};

use super::attempt::Done;
use super::charging::{OnlineCharging, SessionEnd};
use super::driver::{ATTEMPTS, Serving, now};
use super::record::{Record, SessionClient, UnknownForm};
use super::store::{Commit, Committed, Store, Stored};
use crate::client::Client;
use crate::peer::{PeerChange, PeerEvents};

/// The Origin-State-Ids of clients (RFC 6733, 8.16), as far as they are remembered.
#[derive(Debug, Default)]
pub(super) struct Lives(Mutex<HashMap<Box<str>, u32>>);

impl Lives {
    /// Whether this is the first time that a client says so, and by which name in lower case: it may have lost
    /// sessions. 0 says nothing, and a smaller one is of a message that was long on its way.
    fn is_news(&self, host: &str, state_id: u32) -> Option<String> {
        let mut lives = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_known = |host: &str| lives.get(host).is_some_and(|it| *it >= state_id);
        // Most names come in lower case.
        if state_id == 0 || is_known(host) {
            return None;
        }
        let host = host.to_ascii_lowercase();
        if is_known(&host) {
            return None;
        }
        if lives.len() >= MOST_LIVES {
            // Whoever is forgotten is news again, which is harmless.
            lives.clear();
        }
        lives.insert(host.as_str().into(), state_id);
        Some(host)
    }
}

/// Why something was not done to a session.
#[derive(Debug, thiserror::Error)]
pub(super) enum StepError<E> {
    #[error(transparent)]
    Store(E),
    #[error(transparent)]
    Form(#[from] UnknownForm),
    #[error("it changes all the time")]
    Conflicts,
}

impl<C, S> Serving<C, S>
where
    C: OnlineCharging,
    S: Store<Account = C::Account, Change = C::Change>,
{
    /// Sees to deadlines and restarts, for ever.
    pub(super) async fn keep_time(self: Arc<Self>, node: Client, mut events: PeerEvents) {
        let mut poll = interval(self.settings.poll);
        poll.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                _ = poll.tick() => self.fire(&node).await,
                event = events.next() => match event {
                    Some(Ok(event)) => if let PeerChange::Restarted { now, .. } = event.change {
                        self.observe(&node, event.peer.as_str(), Some(now));
                    },
                    // Their requests say it too.
                    Some(Err(_)) => {}
                    None => return,
                },
            }
        }
    }

    /// Does what is due until now.
    async fn fire(&self, node: &Client) {
        loop {
            let now = now(node);
            let looking = self.store.due(now, now.after(self.settings.lease), BATCH);
            let due = match self.metrics.due(looking).await {
                Ok(due) => due,
                Err(error) => {
                    return tracing::error!(%error, "deadlines of sessions cannot be read");
                }
            };
            let is_all = due.len() < BATCH;
            let firing = stream::iter(due).for_each_concurrent(AT_ONCE, |session_id| async move {
                let expire = |_: &SessionClient, machine: &mut Server, now: Timestamp| {
                    if let Some(at) = machine.next_timeout().filter(|it| *it <= now) {
                        self.metrics.delayed(now.since(at));
                    }
                    machine.handle_timeout(now);
                };
                self.try_step(node, &session_id, SessionEnd::Silent, expire).await;
            });
            firing.await;
            // Other tasks want their turn too.
            tokio::task::yield_now().await;
            if is_all {
                return;
            }
        }
    }

    /// Takes the Origin-State-Id of a client, and ends the sessions that it says are lost.
    pub(super) fn observe(self: &Arc<Self>, node: &Client, host: &str, state_id: Option<u32>) {
        let Some(state_id) = state_id else { return };
        if let Some(host) = self.lives.is_news(host, state_id) {
            let (serving, client) = (self.clone(), node.clone());
            node.spawn(async move { serving.end_lost(&client, &host, state_id).await });
        }
    }

    /// Ends the sessions that a client has lost.
    async fn end_lost(&self, node: &Client, host: &str, state_id: u32) {
        loop {
            let lost = match self.store.begun_before(host, state_id, BATCH).await {
                Ok(lost) => lost,
                Err(error) => return tracing::error!(%error, "lost sessions cannot be read"),
            };
            let mut ended = 0;
            for session_id in &lost {
                let end = |client: &SessionClient, machine: &mut Server, now| {
                    // One that began anew meanwhile is not lost.
                    if client.state_id.is_some_and(|it| it < state_id) {
                        machine.handle(now, ServerEvent::ClientRestarted);
                    }
                };
                let restarted = SessionEnd::ClientRestarted;
                ended += usize::from(self.try_step(node, session_id, restarted, end).await);
            }
            tokio::task::yield_now().await;
            // What could not be ended is left to Tcc.
            if ended == 0 {
                return;
            }
        }
    }

    /// Does something to a session, and tells what fails. Whether anything was changed.
    async fn try_step(
        &self,
        node: &Client,
        session_id: &str,
        end: SessionEnd,
        act: impl Fn(&SessionClient, &mut Server, Timestamp),
    ) -> bool {
        let step = AssertUnwindSafe(self.step(node, session_id, end, act));
        match step.catch_unwind().await {
            Ok(Ok(is_changed)) => is_changed,
            Ok(Err(error)) => {
                tracing::error!(%error, "a session stays as it is");
                false
            }
            Err(_) => {
                tracing::error!("closing a session panicked");
                false
            }
        }
    }

    /// Does something to a session, in its turn. Whether anything was changed.
    pub(super) async fn step(
        &self,
        node: &Client,
        session_id: &str,
        end: SessionEnd,
        act: impl Fn(&SessionClient, &mut Server, Timestamp),
    ) -> Result<bool, StepError<S::Error>> {
        let _turn = self.in_order.enter(session_id).await;
        for _ in 0..ATTEMPTS {
            let reading = self.store.read(session_id, None);
            let stored =
                self.metrics.read(Instant::now(), reading).await.map_err(StepError::Store)?;
            let Stored { session: Some(session), account, version } = stored else {
                return Ok(false);
            };
            let mut record = session.into_record()?;
            let Record { machine, client, .. } = Arc::make_mut(&mut record);
            let now = now(node);
            act(client, machine, now);
            let done = Done::of(machine, None);
            if done.is_nothing() {
                return Ok(false);
            }
            let over = done.is_over().then_some(end);
            let changes = self.book(session_id, account.as_ref(), None, (&done, over), now);
            let session = (!done.is_forgotten()).then(|| record.into_stored());
            let commit = Commit { session_id, version, session, changes };
            let committing = self.metrics.commit(self.store.commit(commit));
            if committing.await.map_err(StepError::Store)? == Committed::Conflict {
                self.metrics.conflict();
            } else {
                if done.is_over() {
                    self.metrics.ended(end);
                    self.tell(session_id, end);
                }
                return Ok(true);
            }
        }
        Err(StepError::Conflicts)
    }
}

/// How many deadlines are read at once.
const BATCH: usize = 256;

/// How many sessions are seen to at once, where the store takes its time.
const AT_ONCE: usize = 64;

/// How many clients are remembered.
const MOST_LIVES: usize = 10_000;

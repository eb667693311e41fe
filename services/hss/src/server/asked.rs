//! What the server has asked serving nodes lately, for whoever wants to see it.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use diameter_core::{DiameterIdentity, Outcome};
use metrics::{counter, gauge};

/// A request of the server to a serving node.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Its number, among those of this server since it was started.
    pub id: u64,
    /// The subscriber that it is about; `None` for a Reset.
    pub imsi: Option<String>,
    /// The node.
    pub node: DiameterIdentity,
    /// The command: CLR, IDR, DSR, RSR, RTR, PPR, PNR.
    pub command: &'static str,
    /// When it was sent first.
    pub since: SystemTime,
    /// How often it was sent.
    pub attempts: u32,
    /// What has become of it.
    pub state: AskedState,
}

/// What has become of a request to a serving node.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AskedState {
    /// It is sent, or is to be sent again: why it must be, if it must.
    Waiting(Option<String>),
    /// The node has answered.
    Answered(Outcome),
    /// There was no answer, and it is not sent again by itself.
    GivenUp(String),
    /// The node need not be told any more: it serves the subscriber again, or was told meanwhile.
    Obsolete,
}

/// All requests under way, and those that ended last.
#[derive(Debug, Default)]
pub(super) struct Requests(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    last: u64,
    asked: BTreeMap<u64, Asked>,
    /// Those that have ended, in that order.
    ended: VecDeque<u64>,
}

impl Requests {
    /// How many of those that have ended are remembered.
    const ENDED: usize = 1000;

    pub(super) fn begin(
        &self,
        imsi: Option<&str>,
        node: &DiameterIdentity,
        command: &'static str,
    ) -> u64 {
        let mut state = self.lock();
        state.last += 1;
        let (id, imsi) = (state.last, imsi.map(str::to_owned));
        let (node, since) = (node.clone(), SystemTime::now());
        let state_of = AskedState::Waiting(None);
        gauge!("diameter_hss_requests_waiting", "command" => command).increment(1);
        let asked = Asked { id, imsi, node, command, since, attempts: 0, state: state_of };
        state.asked.insert(id, asked);
        id
    }

    pub(super) fn attempt(&self, id: u64) {
        if let Some(asked) = self.lock().asked.get_mut(&id) {
            asked.attempts += 1;
        }
    }

    pub(super) fn set(&self, id: u64, now: AskedState) {
        let state = &mut *self.lock();
        let Some(asked) = state.asked.get_mut(&id) else { return };
        let has_ended = !matches!(now, AskedState::Waiting(_));
        let command = asked.command;
        if has_ended {
            gauge!("diameter_hss_requests_waiting", "command" => command).decrement(1);
        }
        if matches!(now, AskedState::GivenUp(_)) {
            counter!("diameter_hss_requests_given_up_total", "command" => command).increment(1);
        }
        asked.state = now;
        if has_ended {
            state.ended.push_back(id);
            if state.ended.len() > Self::ENDED
                && let Some(oldest) = state.ended.pop_front()
            {
                state.asked.remove(&oldest);
            }
        }
    }

    /// Whether a node is being asked something of this subscriber.
    pub(super) fn is_waiting(&self, imsi: &str) -> bool {
        let state = self.lock();
        let is_it = |it: &Asked| {
            it.imsi.as_deref() == Some(imsi) && matches!(it.state, AskedState::Waiting(_))
        };
        state.asked.values().any(is_it)
    }

    /// From the oldest to the newest.
    pub(super) fn all(&self) -> Vec<Asked> {
        self.lock().asked.values().cloned().collect()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing panics while it is held.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

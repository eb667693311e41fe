//! What happens to subscribers that others want to know of.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use diameter_core::DiameterIdentity;
use metrics::counter;
use tokio::sync::broadcast;

use crate::equipment::Terminal;
use crate::subscriber::Record;

/// Something has happened to a subscriber.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// The subscriber uses another terminal than before.
    EquipmentChanged {
        /// The subscriber.
        imsi: String,
        /// The terminal before.
        before: Terminal,
        /// The terminal now.
        now: Terminal,
    },
    /// The subscriber can be reached again, as somebody wanted to know.
    Reachable {
        /// The subscriber.
        imsi: String,
        /// The node that serves it.
        node: DiameterIdentity,
    },
}

/// An event, and when it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// Its number, among those of this server since it was started.
    pub number: u64,
    /// When it was.
    pub at: SystemTime,
    /// What has happened.
    pub event: Event,
}

/// The events that were last, and who listens for the next.
#[derive(Debug)]
pub(super) struct Occurrences {
    /// From the oldest to the newest.
    last: Mutex<VecDeque<Occurrence>>,
    listeners: broadcast::Sender<Event>,
}

impl Default for Occurrences {
    fn default() -> Self {
        Self { last: Mutex::default(), listeners: broadcast::Sender::new(Self::MOST) }
    }
}

impl Occurrences {
    /// How many are kept, for who does not take them at once too.
    const MOST: usize = 1024;

    pub(super) fn add(&self, event: Event) {
        let name = match &event {
            Event::EquipmentChanged { .. } => "equipment-changed",
            Event::Reachable { .. } => "reachable",
        };
        counter!("diameter_hss_events_total", "event" => name).increment(1);
        let mut last = self.lock();
        let number = last.back().map_or(0, |it| it.number) + 1;
        last.push_back(Occurrence { number, at: SystemTime::now(), event: event.clone() });
        if last.len() > Self::MOST {
            last.pop_front();
        }
        // Nobody has to listen.
        let _ = self.listeners.send(event);
    }

    pub(super) fn after(&self, number: u64) -> Vec<Occurrence> {
        self.lock().iter().filter(|it| it.number > number).cloned().collect()
    }

    pub(super) fn listen(&self) -> broadcast::Receiver<Event> {
        self.listeners.subscribe()
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Occurrence>> {
        // Nothing panics while it is held.
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What is looked at to see that something has happened.
pub(super) struct Before {
    terminal: Option<Terminal>,
    is_awaited: bool,
}

impl Before {
    pub(super) fn of(record: &Record) -> Self {
        let is_awaited = record.location.nodes().any(|it| it.reports_reachability);
        Self { terminal: record.equipment.current().cloned(), is_awaited }
    }

    /// What has happened since.
    pub(super) fn events(self, record: &Record) -> Vec<Event> {
        let imsi = || record.subscriber.imsi.clone();
        let mut events = Vec::new();
        if let (Some(before), Some(now)) = (self.terminal, record.equipment.current())
            && !before.is_same(now)
        {
            events.push(Event::EquipmentChanged { imsi: imsi(), before, now: now.clone() });
        }
        let mut nodes = record.location.nodes();
        let is_awaited = nodes.any(|it| it.reports_reachability);
        if self.is_awaited
            && !is_awaited
            && let Some(node) = record.location.nodes().find(|it| !it.is_purged)
        {
            events.push(Event::Reachable { imsi: imsi(), node: node.host.clone() });
        }
        events
    }
}

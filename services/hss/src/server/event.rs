//! What happens to subscribers that others want to know of.

use diameter_core::DiameterIdentity;

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

//! Delivers what is in the buffer: the oldest records first, several at a time, one of each session.

use std::ops::RangeInclusive;

use diameter_session::accounting::ClientEvent;

use super::driver::Driver;

impl Driver {
    /// The machines that deliver what is in the buffer, a record at a time each.
    pub(super) fn backlog(&self) -> RangeInclusive<u64> {
        1..=u64::from(self.settings.delivered_at_once.max(1))
    }

    pub(super) fn is_backlog(&self, id: u64) -> bool {
        self.backlog().contains(&id)
    }

    /// Sends the oldest records, as many as may be on their way.
    pub(super) fn deliver_backlog(&mut self) {
        let is_free = |driver: &Self, id: &u64| {
            driver.sessions.get(id).is_some_and(|it| it.delivering.is_none())
        };
        let free: Vec<u64> = self.backlog().filter(|id| is_free(self, id)).collect();
        for id in free {
            self.handle(id, ClientEvent::RecordsInStorage);
            if is_free(self, &id) {
                // There is nothing more, or nobody to send it to.
                return;
            }
        }
    }

    /// Tries again what was in vain, too.
    pub(super) fn retry_backlog(&mut self) {
        let delivering = |id| self.sessions.get(&id)?.delivering.clone();
        let on_their_way = self.backlog().filter_map(delivering).collect();
        self.records.try_again(on_their_way);
        self.deliver_backlog();
    }

    /// A record was taken by a server, or not by any.
    pub(super) fn backlog_ended(&mut self, id: u64) {
        let Some(live) = self.sessions.get_mut(&id) else { return };
        live.delivering = None;
        if std::mem::take(&mut live.has_delivered) {
            self.deliver_backlog();
        } else {
            self.retry_later();
        }
    }

    pub(super) fn retry_later(&mut self) {
        let at = self.now().after(self.settings.retry_after);
        self.retry_at.get_or_insert(at);
    }
}

//! Records whose sessions have fallen silent, or whose time is over (TS 32.299, 6.1.3.4).

use std::time::Duration;

use tokio::time::{MissedTickBehavior, interval};
use tracing::{info, warn};

use super::Cdf;
use crate::session::Rules;
use crate::store::{Commit, Open, StoreError};

impl Cdf {
    /// Closes what is due, until the function is stopped.
    pub(super) async fn watch_timeouts(self) {
        let mut stopping = self.0.stopping.subscribe();
        let mut interval = interval(LOOK);
        interval.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut has_failed = false;
        loop {
            tokio::select! {
                _ = interval.tick() => {}
                _ = stopping.wait_for(|it| *it) => return,
            }
            let mut last = None;
            while !*stopping.borrow() {
                match self.close_due(last.as_ref()).await {
                    Ok(None) => break,
                    Ok(some) => (last, has_failed) = (some, false),
                    Err(error) => {
                        // It is said once.
                        if !std::mem::replace(&mut has_failed, true) {
                            warn!(%error, "sessions that are due cannot be closed");
                        }
                        break;
                    }
                }
            }
        }
    }

    /// Does what is due, for some sessions at a time: requests are taken in between. The last one that it looked at.
    async fn close_due(&self, after: Option<&Open>) -> Result<Option<Open>, StoreError> {
        let (rules, now) = (self.rules(), self.now());
        let due = self.0.store.due(now, after, AT_ONCE).await?;
        let last = due.last().cloned();
        if last.is_some() {
            let commits = due.into_iter().map(|it| self.timed_out(it, &rules)).collect();
            // One that was changed meanwhile is looked at the next time, if it still is due.
            self.commit(commits).await?;
        }
        Ok(last)
    }

    fn timed_out(&self, open: Open, rules: &Rules) -> Commit {
        let Open { session_id, version, mut session, .. } = open;
        let closed = session.timeout(rules, self.0.beginning, self.now());
        Commit { session_id, version, session: self.kept(session, rules), received: None, closed }
    }

    /// Looks at sessions whose deadlines are later than any that is set now: the clock was ahead when they were.
    pub(super) async fn correct_deadlines(&self) -> Result<(), StoreError> {
        let rules = self.rules();
        let longest = [Some(rules.supervision), Some(rules.late), rules.limits.time];
        let longest = longest.into_iter().flatten().max().unwrap_or_default();
        let latest = self.now().after(longest + LOOK);
        let mut count = 0;
        loop {
            let wrong = self.0.store.due_after(latest, AT_ONCE).await?;
            if wrong.is_empty() {
                break;
            }
            count += wrong.len();
            let commits = wrong.into_iter().map(|it| self.timed_out(it, &rules)).collect();
            self.commit(commits).await?;
        }
        if count > 0 {
            info!(count, "the clock was ahead once: deadlines of sessions were set anew");
        }
        Ok(())
    }
}

/// How often the function looks for what is due.
const LOOK: Duration = Duration::from_millis(500);

/// Sessions that are closed in one commit.
const AT_ONCE: usize = 128;

//! What became of every request.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use diameter_messages::gy::CreditControlAnswer;
use diameter_node::{NoAnswer, SendError};
use tokio::sync::Notify;

/// Counts requests, and ends when there were enough.
pub(crate) struct Tally {
    wanted: u64,
    started: AtomicU64,
    answered: AtomicU64,
    busy: AtomicU64,
    lost: AtomicU64,
    timed_out: AtomicU64,
    undeliverable: AtomicU64,
    finished: Notify,
}

impl Tally {
    pub(crate) fn new(wanted: u64) -> Self {
        let zero = AtomicU64::default;
        Self {
            wanted,
            started: zero(),
            answered: zero(),
            busy: zero(),
            lost: zero(),
            timed_out: zero(),
            undeliverable: zero(),
            finished: Notify::new(),
        }
    }

    /// Whether one more is wanted.
    pub(crate) fn start(&self) -> bool {
        let one_more = |started| (started < self.wanted).then_some(started + 1);
        self.started.fetch_update(Relaxed, Relaxed, one_more).is_ok()
    }

    /// Notes the end of one. What was not sent does not count, and another one is wanted.
    pub(crate) fn end(
        &self,
        session_id: &str,
        result: Result<CreditControlAnswer, SendError<CreditControlAnswer>>,
    ) {
        let counter = match result {
            Ok(answer) => {
                assert_eq!(answer.session_id.as_str(), session_id, "the answer of another request");
                &self.answered
            }
            Err(SendError::NoAnswer(NoAnswer::Lost { .. })) => &self.lost,
            Err(SendError::NoAnswer(NoAnswer::TimedOut { .. })) => &self.timed_out,
            Err(SendError::NoAnswer(NoAnswer::Undeliverable(_))) => {
                self.undeliverable.fetch_add(1, Relaxed);
                self.started.fetch_sub(1, Relaxed);
                return;
            }
            // A server that is going down, or has too much to do.
            Err(SendError::Error(error)) if error.is_protocol_error() => &self.busy,
            Err(error) => panic!("{error}"),
        };
        counter.fetch_add(1, Relaxed);
        if self.ended() == self.wanted {
            self.finished.notify_one();
        }
    }

    pub(crate) async fn finished(&self) {
        self.finished.notified().await;
    }

    /// How far it is, from 0 to 1.
    pub(crate) fn progress(&self) -> f64 {
        self.ended() as f64 / self.wanted as f64
    }

    pub(crate) fn check(&self) {
        assert_eq!(self.ended(), self.wanted, "requests that nothing became of");
        let answered = self.answered.load(Relaxed);
        assert!(answered * 10 > self.wanted * 9, "{answered} of {} were answered", self.wanted);
    }

    fn ended(&self) -> u64 {
        let Self { answered, busy, lost, timed_out, .. } = self;
        [answered, busy, lost, timed_out].map(|it| it.load(Relaxed)).iter().sum()
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} requests: {} answered, {} refused with 3xxx, {} lost with their connection, {} timed \
             out; {} times there was no server to send one to",
            self.wanted,
            self.answered.load(Relaxed),
            self.busy.load(Relaxed),
            self.lost.load(Relaxed),
            self.timed_out.load(Relaxed),
            self.undeliverable.load(Relaxed)
        )
    }
}

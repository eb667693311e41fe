//! The messages of an input that filters choose, with what belongs to them.

use std::collections::{HashSet, VecDeque};
use std::time::Duration;

use diameter_analysis::{Exchanges, Outline, Pair, Pairs, Part, Settings};
use diameter_capture::Captured;
use diameter_core::print::Frame;

use super::{Filters, Whole};

/// How many sessions are chosen at most.
const MOST_SESSIONS: usize = 1_000_000;

/// Chooses messages one by one.
///
/// For whole sessions the input is read twice: first everything goes through [`learn`](Self::learn).
#[derive(Debug)]
pub(crate) struct Chooser<'f> {
    filters: &'f Filters,
    /// To know how long answers took.
    exchanges: Exchanges<()>,
    pairs: Pairs,
    /// The Session-Ids that were learned.
    sessions: HashSet<Box<[u8]>>,
    ready: VecDeque<Captured>,
    has_learned: bool,
}

impl<'f> Chooser<'f> {
    pub(crate) fn new(filters: &'f Filters) -> Self {
        let settings = Settings::default();
        Self {
            filters,
            exchanges: Exchanges::new(&settings),
            pairs: Pairs::new(&settings),
            sessions: HashSet::new(),
            ready: VecDeque::new(),
            has_learned: false,
        }
    }

    /// Whether the whole input has to be learned before.
    pub(crate) fn has_to_learn(&self) -> bool {
        self.filters.whole() == Whole::Session && !self.filters.is_empty() && !self.has_learned
    }

    /// Takes the next message of an input that will be read again.
    pub(crate) fn learn(&mut self, captured: &Captured) {
        self.pairs.push(captured);
        while let Some(pair) = self.pairs.next() {
            self.learn_pair(&pair);
        }
    }

    /// The input ends here; it is read again from now on.
    pub(crate) fn end_learning(&mut self) {
        self.pairs.finish();
        while let Some(pair) = self.pairs.next() {
            self.learn_pair(&pair);
        }
        self.pairs = Pairs::new(&Settings::default());
        self.has_learned = true;
    }

    /// Takes the next message.
    pub(crate) fn push(&mut self, captured: Captured) {
        if self.filters.is_empty() {
            self.ready.push_back(captured);
        } else if self.filters.whole() == Whole::Message {
            let latency = self.latency(&captured);
            let frame = Frame::read(captured.octets.clone());
            if frame.is_ok_and(|it| self.filters.take(&captured, &it, latency)) {
                self.ready.push_back(captured);
            }
        } else {
            self.pairs.push(&captured);
            self.choose_pairs();
        }
    }

    /// No message follows.
    pub(crate) fn finish(&mut self) {
        self.pairs.finish();
        self.choose_pairs();
    }

    /// The next message that was chosen, when there is one already.
    pub(crate) fn next(&mut self) -> Option<Captured> {
        self.ready.pop_front()
    }

    fn latency(&mut self, captured: &Captured) -> Option<Duration> {
        let outline = Outline::of(&captured.octets)?;
        match self.exchanges.observe(captured, &outline, ()).part {
            Part::Answer { latency, .. } => latency,
            Part::Request { .. } => None,
        }
    }

    fn choose_pairs(&mut self) {
        while let Some(pair) = self.pairs.next() {
            if self.takes(&pair) {
                self.ready.extend(pair.request.into_iter().chain(pair.answer));
            }
        }
    }

    fn takes(&self, pair: &Pair) -> bool {
        match session(pair).filter(|_| self.filters.whole() == Whole::Session) {
            Some(session) => self.sessions.contains(session),
            None => is_true_of(self.filters, pair),
        }
    }

    fn learn_pair(&mut self, pair: &Pair) {
        if let Some(session) = session(pair)
            && self.sessions.len() < MOST_SESSIONS
            && !self.sessions.contains(session)
            && is_true_of(self.filters, pair)
        {
            self.sessions.insert(session.into());
        }
    }
}

fn is_true_of(filters: &Filters, pair: &Pair) -> bool {
    filters.take_exchange(pair.request.as_ref(), pair.answer.as_ref(), pair.latency)
}

/// The Session-Id of either message: error answers may have none.
fn session(pair: &Pair) -> Option<&[u8]> {
    pair.messages().find_map(|it| Outline::of(&it.octets)?.session_id)
}

//! The messages that are kept, what they have to do with each other, and which exchanges and sessions the filter
//! takes. Nothing grows without bound.

mod checks;
mod listing;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet, VecDeque};

use diameter_analysis::{
    Analysis, Exchange, ExchangeId, Forgotten, Observation, Relation, Seen, SessionId, Settings,
};
use diameter_capture::{Captured, Problem};
use diameter_core::Header;
use diameter_dictionary::Catalogue;

use super::find::Find;
use checks::Checks;
pub(super) use listing::{Kind, Listing, Row};

/// All that is kept.
#[derive(Debug)]
pub(super) struct Traffic {
    catalogue: &'static Catalogue,
    settings: Settings,
    analysis: Analysis,
    find: Find,
    exchanges: Listing,
    sessions: Listing,
    /// How many exchanges of a session the filter has taken.
    taken: HashMap<SessionId, usize>,
    /// The next exchange that a new filter has to look at, until it has seen all.
    scan: Option<ExchangeId>,
    /// What was forgotten when the lists were last tidied.
    tidied: Forgotten,
    checks: Checks,
    problems: VecDeque<String>,
    counts: Counts,
    /// Grows with whatever changes what is known.
    version: u64,
}

/// What was counted since the beginning, or since all was cleared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) messages: u64,
    /// Parts of the input that are no whole message.
    pub(super) problems: u64,
}

/// A message that is kept.
#[derive(Clone, Debug)]
pub(super) struct Message {
    /// How many messages came before it.
    pub(super) number: u64,
    pub(super) exchange: ExchangeId,
    pub(super) is_request: bool,
    pub(super) captured: Captured,
}

impl Message {
    /// Whether an agent has sent it on.
    pub(super) fn is_forwarded(&self, analysis: &Analysis) -> bool {
        let exchange = analysis.exchange(self.exchange).filter(|_| self.is_request);
        exchange.is_some_and(|it| matches!(it.relation, Relation::Forwarded { .. }))
    }
}

/// How many exchanges are looked at at once where all are.
const LOOKED_AT: usize = 100_000;

/// So many problems are kept.
const PROBLEMS: usize = 1000;

impl Traffic {
    pub(super) fn new(catalogue: &'static Catalogue, settings: Settings) -> Self {
        Self {
            catalogue,
            analysis: Analysis::new(settings.clone()),
            settings,
            find: Find::default(),
            exchanges: Listing::default(),
            sessions: Listing::default(),
            taken: HashMap::new(),
            scan: None,
            tidied: Forgotten::default(),
            checks: Checks::default(),
            problems: VecDeque::new(),
            counts: Counts::default(),
            version: 0,
        }
    }

    pub(super) fn version(&self) -> u64 {
        self.version
    }

    pub(super) fn catalogue(&self) -> &'static Catalogue {
        self.catalogue
    }

    pub(super) fn analysis(&self) -> &Analysis {
        &self.analysis
    }

    pub(super) fn counts(&self) -> Counts {
        self.counts
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Changes how much is kept; what has no room any more is forgotten.
    pub(super) fn set_settings(&mut self, settings: Settings) {
        self.version += 1;
        self.analysis.set_settings(settings.clone());
        self.settings = settings;
        self.tidy();
    }

    /// What was wrong with the input, the oldest first.
    pub(super) fn problems(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator {
        self.problems.iter().map(String::as_str)
    }

    /// Takes what was read next.
    pub(super) fn take(&mut self, item: Result<Captured, Problem>) {
        let captured = match item {
            Ok(captured) => captured,
            Err(problem) => {
                self.problem(problem.to_string());
                let Problem { place, time, flow, remains, .. } = problem;
                match place {
                    Some(place) if remains.len() >= Header::LENGTH => {
                        Captured { place, time, flow, octets: remains }
                    }
                    _ => return,
                }
            }
        };
        let Some(observation) = self.analysis.observe(&captured) else {
            let Captured { place, octets, .. } = captured;
            return self.problem(format!("{place}: {} octets are no message", octets.len()));
        };
        self.counts.messages += 1;
        self.version += 1;
        let Observation { exchange, session, unanswered, .. } = observation;
        let session = session.filter(|_| self.find.is_empty());
        if let Some((id, session)) = session.and_then(|it| Some((it, self.analysis.session(it)?))) {
            // Also when none of its exchanges is known to be one of it.
            self.sessions.insert(Row::Session(session.number, id));
        }
        for exchange in unanswered {
            self.judge(exchange);
        }
        self.judge(exchange);
        if let Some(first) = self.analysis.exchanges().next() {
            self.exchanges.start_at(Row::Exchange(first.id));
        }
    }

    fn problem(&mut self, text: String) {
        self.counts.problems += 1;
        self.problems.push_back(text);
        if self.problems.len() > PROBLEMS {
            self.problems.pop_front();
        }
    }

    /// The end of the input: no answer comes any more.
    pub(super) fn end(&mut self) {
        self.version += 1;
        for exchange in self.analysis.finish() {
            self.judge(exchange);
        }
    }

    /// Forgets everything but what hosts are called.
    pub(super) fn clear(&mut self) {
        let new = Self::new(self.catalogue, self.settings.clone());
        let mut old = std::mem::replace(self, new);
        old.analysis.clear();
        (self.find, self.version, self.analysis) = (old.find, old.version + 1, old.analysis);
    }

    /// Forgets what is not listed.
    pub(super) fn clear_others(&mut self, kind: Kind) {
        while self.look_on(LOOKED_AT) {}
        let messages = self.messages(self.listing(kind).iter());
        let problems = std::mem::take(&mut self.problems);
        let count = self.counts.problems;
        self.clear();
        (self.problems, self.counts.problems) = (problems, count);
        for Message { captured, .. } in messages {
            self.take(Ok(captured));
        }
    }

    /// Looks at some more messages of these rows, whether they break their grammar; true when there are others left.
    pub(super) fn check(&mut self, rows: &[Row], most: usize) -> bool {
        self.checks.look_at(rows, &self.analysis, self.catalogue, most)
    }

    /// How many messages of a row break their grammar, as far as they were looked at.
    pub(super) fn broken(&self, row: Row) -> u64 {
        self.checks.broken(row)
    }

    /// Takes off the lists what is forgotten. To be called before they are shown.
    pub(super) fn tidy(&mut self) {
        let forgotten = self.analysis.forgotten();
        if forgotten == self.tidied {
            return;
        }
        if let Some(first) = self.analysis.exchanges().next() {
            self.exchanges.start_at(Row::Exchange(first.id));
        }
        if forgotten.sessions != self.tidied.sessions {
            let analysis = &self.analysis;
            self.taken.retain(|session, _| analysis.session(*session).is_some());
            self.sessions.retain(|row| match row {
                Row::Session(_, id) => analysis.session(id).is_some(),
                Row::Exchange(_) => false,
            });
        }
        self.checks.tidy(&self.analysis);
        self.tidied = forgotten;
    }

    /// Lists an exchange if the filter takes it, and its session with it.
    fn judge(&mut self, id: ExchangeId) {
        if self.scan.is_some_and(|next| next <= id) {
            return;
        }
        let Some(exchange) = self.analysis.exchange(id) else { return };
        let is_taken = self.find.takes(exchange, self.catalogue);
        let has_changed = match is_taken {
            true => self.exchanges.insert(Row::Exchange(id)),
            false => self.exchanges.remove(Row::Exchange(id)),
        };
        let session = exchange.session.filter(|_| has_changed);
        let Some((session, known)) = session.and_then(|it| Some((it, self.analysis.session(it)?)))
        else {
            return;
        };
        let row = Row::Session(known.number, session);
        let taken = self.taken.entry(session).or_default();
        *taken = if is_taken { *taken + 1 } else { taken.saturating_sub(1) };
        match *taken {
            0 => self.sessions.remove(row),
            _ => self.sessions.insert(row),
        };
    }

    pub(super) fn find(&self) -> &Find {
        &self.find
    }

    /// Narrows the lists to what is to be found; [`look_on`](Self::look_on) fills them.
    pub(super) fn set_find(&mut self, find: Find) {
        self.version += 1;
        self.find = find;
        self.exchanges.clear();
        self.sessions.clear();
        self.taken.clear();
        self.scan = self.analysis.exchanges().next().map(|first| first.id);
        if self.find.is_empty() {
            // Those too whose exchanges are forgotten.
            let mut all: Vec<Row> = self
                .analysis
                .sessions()
                .map(|(id, session)| Row::Session(session.number, id))
                .collect();
            all.sort_unstable();
            for row in all {
                self.sessions.insert(row);
            }
        }
    }

    /// Looks at some more exchanges for a new filter; false when all were seen.
    pub(super) fn look_on(&mut self, most: usize) -> bool {
        let Some(next) = self.scan else { return false };
        self.version += 1;
        let first = self.analysis.exchanges().next().map_or(next, |first| first.id.max(next));
        // Numbers have no gaps.
        let end = ExchangeId(first.0.saturating_add(most as u64));
        let is_more = self.analysis.exchange(end).is_some();
        self.scan = is_more.then_some(end);
        for id in first.0..end.0 {
            self.judge(ExchangeId(id));
        }
        is_more
    }

    /// How much of the exchanges a new filter has looked at, in percent; `None` when it has seen all.
    pub(super) fn looked_at(&self) -> Option<u64> {
        let next = self.scan?;
        let mut all = self.analysis.exchanges();
        let (first, last) = (all.next()?.id, all.next_back()?.id);
        let seen = next.0.saturating_sub(first.0) * 100;
        Some(seen.checked_div(last.0 - first.0).unwrap_or(100).min(100))
    }

    pub(super) fn listing(&self, kind: Kind) -> &Listing {
        match kind {
            Kind::Sessions => &self.sessions,
            Kind::Exchanges => &self.exchanges,
        }
    }

    /// How many there are, whether the filter takes them or not.
    pub(super) fn total(&self, kind: Kind) -> usize {
        match kind {
            Kind::Sessions => self.analysis.session_count(),
            Kind::Exchanges => self.analysis.exchanges().len(),
        }
    }

    /// The kept messages of rows, in the order in which they were captured.
    pub(super) fn messages(&self, rows: impl IntoIterator<Item = Row>) -> Vec<Message> {
        let mut seen = HashSet::new();
        let mut messages = Vec::new();
        for row in rows {
            let exchanges = match row {
                Row::Session(_, id) => self.analysis.exchanges_of(id),
                Row::Exchange(id) => self.analysis.exchange(id).into_iter().collect(),
            };
            for exchange in exchanges.into_iter().filter(|it| seen.insert(it.id)) {
                messages.extend(messages_of(exchange));
            }
        }
        messages.sort_unstable_by_key(|message| message.number);
        messages
    }

    /// All sessions of the subscriber of a row, that of the row among them.
    pub(super) fn sessions_of_subscriber(&self, row: Row) -> Vec<Row> {
        let session = match row {
            Row::Session(_, id) => Some(id),
            Row::Exchange(id) => self.analysis.exchange(id).and_then(|it| it.session),
        };
        let Some((id, session)) = session.and_then(|it| Some((it, self.analysis.session(it)?)))
        else {
            return vec![row];
        };
        match session.subscriber {
            Some(subscriber) => {
                let sessions = self.analysis.sessions_of(subscriber).into_iter();
                sessions.map(|(id, session)| Row::Session(session.number, id)).collect()
            }
            None => vec![Row::Session(session.number, id)],
        }
    }
}

/// The request and the answer, as far as their octets are kept.
fn messages_of(exchange: &Exchange) -> impl Iterator<Item = Message> {
    let message = |seen: &Option<Seen>, is_request: bool| {
        let Seen { message, place, time, octets, .. } = seen.as_ref()?;
        let flow = exchange.flow.map(|it| if is_request { it } else { it.reversed() });
        let captured = Captured { place: *place, time: *time, flow, octets: octets.clone()? };
        Some(Message { number: *message, exchange: exchange.id, is_request, captured })
    };
    message(&exchange.request, true).into_iter().chain(message(&exchange.answer, false))
}

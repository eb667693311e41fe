//! Everything together, message by message: exchanges, sessions, subscribers and hosts, in bounded memory.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use diameter_capture::{Captured, Flow, Position};
use diameter_core::{Header, Outcome};

use crate::exchanges::{ExchangeId, Exchanges, GivenUp, Observed, Part};
use crate::hosts::Hosts;
use crate::identity::Identity;
use crate::outline::{Outline, Phase};
use crate::relation::Relation;
use crate::sessions::{Session, SessionId, Sessions};
use crate::settings::Settings;
use crate::subscribers::{Subscriber, SubscriberId};

/// What messages have to do with each other, as far as they were seen and there is room to keep them.
///
/// ```no_run
/// use diameter_analysis::{Analysis, Identity, Settings};
/// use diameter_capture::{Input, Options};
///
/// let mut analysis = Analysis::new(Settings::default());
/// for captured in Input::open("gy.pcap".as_ref(), &Options::default())?.flatten() {
///     analysis.observe(&captured);
/// }
/// for subscriber in analysis.find(&Identity::of_text("001010000000001")) {
///     for (id, session) in analysis.sessions_of(subscriber) {
///         println!("{}: {} messages", session.id, session.messages);
///         for exchange in analysis.exchanges_of(id) {
///             println!("  {} {:?}", exchange.header.command_code, exchange.outcome);
///         }
///     }
/// }
/// # std::io::Result::Ok(())
/// ```
#[derive(Debug)]
pub struct Analysis {
    settings: Settings,
    pairs: Exchanges<Option<SessionId>>,
    exchanges: VecDeque<Exchange>,
    /// The number of the first of them.
    first: u64,
    octets: usize,
    sessions: Sessions,
    hosts: Hosts,
    messages: u64,
    forgotten: Forgotten,
}

/// A request and its answer on one connection, or as much of it as was seen.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// Its number.
    pub id: ExchangeId,
    /// What its request has to do with earlier ones.
    pub relation: Relation,
    /// The first exchange of the same request, which may be this one: those that the sender sent again and agents
    /// sent on have the same.
    pub transaction: ExchangeId,
    /// The session, where the messages name one.
    pub session: Option<SessionId>,
    /// Who sent the request to whom, in a capture.
    pub flow: Option<Flow>,
    /// The header of the request, else of the answer.
    pub header: Header,
    /// The request.
    pub request: Option<Seen>,
    /// The answer.
    pub answer: Option<Seen>,
    /// What the answer says.
    pub outcome: Option<Outcome>,
    /// How long the answer took.
    pub latency: Option<Duration>,
    /// What the request is in its session.
    pub phase: Option<Phase>,
    /// CC-Request-Number or Accounting-Record-Number.
    pub number: Option<u32>,
    /// Origin-Host of the request.
    pub origin_host: Option<Arc<str>>,
    /// Origin-Host of the answer.
    pub answered_by: Option<Arc<str>>,
    /// Whether the request has waited for an answer in vain.
    pub is_unanswered: bool,
    /// The exchange of the same session before it.
    previous: Option<ExchangeId>,
    /// The next one of the same transaction.
    next_leg: Option<ExchangeId>,
    /// Of the first one of a transaction: the last one.
    last_leg: ExchangeId,
}

/// A message of an exchange.
#[derive(Clone, Debug)]
pub struct Seen {
    /// How many messages came before it: by this number another pass over the same input finds it.
    pub message: u64,
    /// Where it stands.
    pub place: Position,
    /// When it was captured.
    pub time: Option<SystemTime>,
    /// How many octets it has.
    pub length: usize,
    /// The octets, where they are kept.
    pub octets: Option<Bytes>,
}

/// What a message has changed.
#[derive(Clone, Debug)]
pub struct Observation {
    /// How many messages came before it.
    pub message: u64,
    /// The exchange that it is a part of.
    pub exchange: ExchangeId,
    /// The session that it is a part of.
    pub session: Option<SessionId>,
    /// Whether it is the request.
    pub is_request: bool,
    /// Exchanges whose requests wait no longer for their answers.
    pub unanswered: Vec<ExchangeId>,
}

/// What there was no room for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Forgotten {
    /// Exchanges.
    pub exchanges: u64,
    /// Sessions.
    pub sessions: u64,
}

impl Analysis {
    /// Nothing was seen yet.
    pub fn new(settings: Settings) -> Self {
        Self {
            pairs: Exchanges::new(&settings),
            exchanges: VecDeque::new(),
            first: 0,
            octets: 0,
            sessions: Sessions::new(settings.sessions),
            hosts: Hosts::default(),
            messages: 0,
            forgotten: Forgotten::default(),
            settings,
        }
    }

    /// Takes the next message; `None` when it has not even a header.
    pub fn observe(&mut self, captured: &Captured) -> Option<Observation> {
        let outline = Outline::of(&captured.octets)?;
        Some(self.observe_outline(captured, &outline))
    }

    /// The same, where the outline of the message is there already.
    pub fn observe_outline(&mut self, captured: &Captured, outline: &Outline<'_>) -> Observation {
        let message = self.messages;
        self.messages += 1;
        if let Some(flow) = captured.flow {
            self.hosts.observe(flow, outline);
        }
        let seen = self.seen(captured, message);
        let octets = seen.octets.as_ref().map_or(0, Bytes::len);
        let (session, observed) = match outline.is_request() {
            true => {
                let session = self.session_of_message(captured, outline, None);
                (session, self.pairs.observe(captured, outline, session))
            }
            false => {
                let observed = self.pairs.observe(captured, outline, None);
                let of_request = match &observed.part {
                    Part::Answer { request, .. } => request.flatten(),
                    Part::Request { .. } => None,
                };
                (self.session_of_message(captured, outline, of_request), observed)
            }
        };
        let Observed { exchange, part, given_up } = observed;
        if let Some(session) = session.and_then(|it| self.sessions.get_mut(it)) {
            count(session, &part);
        }
        match part {
            Part::Request { relation, answer } => {
                if answer.is_none() {
                    self.keep(Exchange::new(exchange, captured, outline, session));
                }
                if let (Relation::Forwarded { .. }, Some(flow)) = (relation, captured.flow) {
                    self.hosts.forwards(flow);
                }
                self.relate(exchange, relation);
                let hosts = &mut self.hosts;
                if let Some(kept) = at(&mut self.exchanges, self.first, exchange) {
                    self.octets += octets;
                    kept.take_request(captured, outline, seen);
                    kept.origin_host = outline.origin_host.map(|it| hosts.text_of(it));
                    kept.latency = answer.and_then(|(_, latency)| latency).or(kept.latency);
                }
            }
            Part::Answer { request, latency } => {
                if request.is_none() {
                    self.keep(Exchange::new(exchange, captured, outline, session));
                }
                let hosts = &mut self.hosts;
                if let Some(kept) = at(&mut self.exchanges, self.first, exchange) {
                    self.octets += octets;
                    kept.answer = Some(seen);
                    kept.outcome = outline.outcome;
                    kept.latency = latency;
                    kept.answered_by = outline.origin_host.map(|it| hosts.text_of(it));
                }
            }
        }
        self.make_room();
        let unanswered = self.give_up(given_up);
        let is_request = outline.is_request();
        Observation { message, exchange, session, is_request, unanswered }
    }

    /// No message follows: whatever waits for an answer gets none.
    pub fn finish(&mut self) -> Vec<ExchangeId> {
        let given_up = self.pairs.finish();
        self.give_up(given_up)
    }

    /// Keeps more or less from now on; what has no room any more is forgotten at once. How long requests wait, and among
    /// how many one is looked for, stays as it was.
    pub fn set_settings(&mut self, settings: Settings) {
        self.sessions.set_most(settings.sessions);
        self.settings = settings;
        self.make_room();
    }

    /// Forgets all messages, and begins to count anew. What hosts are called stays known.
    pub fn clear(&mut self) {
        let hosts = std::mem::take(&mut self.hosts);
        *self = Self { hosts, ..Self::new(self.settings.clone()) };
    }

    /// How many octets of messages are kept.
    pub fn kept_octets(&self) -> usize {
        self.octets
    }

    /// The exchanges that are kept, in the order in which they began.
    pub fn exchanges(
        &self,
    ) -> impl DoubleEndedIterator<Item = &Exchange> + ExactSizeIterator<Item = &Exchange> {
        self.exchanges.iter()
    }

    /// An exchange, unless it was forgotten.
    pub fn exchange(&self, id: ExchangeId) -> Option<&Exchange> {
        let index = id.0.checked_sub(self.first)?;
        self.exchanges.get(usize::try_from(index).ok()?)
    }

    /// The sessions that are kept, the one with the newest message first.
    pub fn sessions(&self) -> impl Iterator<Item = (SessionId, &Session)> {
        self.sessions.iter()
    }

    /// How many sessions are kept.
    pub fn session_count(&self) -> usize {
        self.sessions.len()
    }

    /// A session, unless it was forgotten.
    pub fn session(&self, id: SessionId) -> Option<&Session> {
        self.sessions.get(id)
    }

    /// The session with this Session-Id.
    pub fn session_of(&self, session_id: &str) -> Option<SessionId> {
        self.sessions.find(session_id)
    }

    /// Keeps a session for good, whatever else has to be forgotten: what is looked for is not lost for the rest. Sessions
    /// that are held beyond [`Settings::sessions`] are kept, too, and no others beside them. One that has stayed in the place
    /// of another stands among [`sessions`](Self::sessions) as if it had just had a message.
    pub fn hold(&mut self, session: SessionId) {
        self.sessions.hold(session);
    }

    /// The exchanges of a session that are kept, in the order in which they began.
    pub fn exchanges_of(&self, session: SessionId) -> Vec<&Exchange> {
        let last = self.session(session).and_then(|it| it.last_exchange);
        let kept = |id: ExchangeId| self.exchange(id);
        let chain = std::iter::successors(last.and_then(kept), |it| it.previous.and_then(kept));
        let mut exchanges: Vec<&Exchange> = chain.collect();
        exchanges.reverse();
        exchanges
    }

    /// All exchanges of the same request that are kept, in the order in which they began: through agents, and those
    /// of requests that were sent again.
    pub fn legs_of(&self, exchange: ExchangeId) -> Vec<&Exchange> {
        let kept = |id: ExchangeId| self.exchange(id);
        let Some(this) = kept(exchange) else { return Vec::new() };
        let first = kept(this.transaction).unwrap_or(this);
        std::iter::successors(Some(first), |it| it.next_leg.and_then(kept)).collect()
    }

    /// Everybody whom messages are about.
    pub fn subscribers(&self) -> impl Iterator<Item = (SubscriberId, &Subscriber)> {
        self.sessions.subscribers.iter()
    }

    /// A subscriber, unless all sessions were forgotten, or another one turned out to be the same.
    pub fn subscriber(&self, id: SubscriberId) -> Option<&Subscriber> {
        self.sessions.subscribers.get(id)
    }

    /// The sessions of a subscriber over all applications, in the order in which they began.
    pub fn sessions_of(&self, subscriber: SubscriberId) -> Vec<(SessionId, &Session)> {
        let sessions = self.subscriber(subscriber).map(|it| &it.sessions).into_iter().flatten();
        let ids = sessions.map(|it| SessionId(*it));
        let mut found: Vec<_> = ids.filter_map(|id| Some((id, self.session(id)?))).collect();
        found.sort_unstable_by_key(|(_, session)| session.number);
        found
    }

    /// The subscribers with one of these identities, each once.
    pub fn find(&self, identities: &[Identity]) -> Vec<SubscriberId> {
        let mut found: Vec<_> =
            identities.iter().filter_map(|it| self.sessions.subscribers.of(it)).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The names of hosts.
    pub fn hosts(&self) -> &Hosts {
        &self.hosts
    }

    /// How many messages were observed.
    pub fn messages(&self) -> u64 {
        self.messages
    }

    /// What there was no room for.
    pub fn forgotten(&self) -> Forgotten {
        Forgotten { sessions: self.sessions.forgotten, ..self.forgotten }
    }

    fn session_of_message(
        &mut self,
        captured: &Captured,
        outline: &Outline<'_>,
        of_request: Option<SessionId>,
    ) -> Option<SessionId> {
        let hosts = &mut self.hosts;
        let text = |it: &[u8]| hosts.text_of(it);
        self.sessions.observe(outline, captured.time, of_request, text)
    }

    fn seen(&self, captured: &Captured, message: u64) -> Seen {
        let Captured { place, time, octets, .. } = captured;
        // Neighbouring messages share an allocation, and this may be kept for long.
        let kept = (self.settings.octets > 0).then(|| Bytes::copy_from_slice(octets));
        Seen { message, place: *place, time: *time, length: octets.len(), octets: kept }
    }

    fn keep(&mut self, mut exchange: Exchange) {
        let session = exchange.session.and_then(|it| self.sessions.get_mut(it));
        if let Some(session) = session {
            exchange.previous = session.last_exchange.replace(exchange.id);
        }
        // Numbers have no gaps.
        if self.exchanges.is_empty() {
            self.first = exchange.id.0;
        }
        self.exchanges.push_back(exchange);
    }

    /// Notes what a request has to do with earlier ones.
    fn relate(&mut self, exchange: ExchangeId, relation: Relation) {
        let transaction = relation.follows().and_then(|it| self.exchange(it));
        let transaction = transaction.map_or(exchange, |it| it.transaction);
        if let Some(kept) = at(&mut self.exchanges, self.first, exchange) {
            kept.relation = relation;
            kept.transaction = transaction;
        }
        if transaction != exchange
            && let Some(first) = at(&mut self.exchanges, self.first, transaction)
        {
            let before = std::mem::replace(&mut first.last_leg, exchange);
            if let Some(before) = at(&mut self.exchanges, self.first, before) {
                before.next_leg = Some(exchange);
            }
        }
    }

    fn make_room(&mut self) {
        let most = &self.settings;
        while self.exchanges.len() > most.exchanges
            || self.octets > most.octets && self.exchanges.len() > 1
        {
            let Some(gone) = self.exchanges.pop_front() else { return };
            self.first = gone.id.0 + 1;
            self.octets -= gone.octets();
            self.forgotten.exchanges += 1;
        }
    }

    /// Notes requests without answers, and tells of which exchanges they are.
    fn give_up(&mut self, given_up: Vec<GivenUp<Option<SessionId>>>) -> Vec<ExchangeId> {
        let requests = given_up.into_iter().filter(|it| it.is_request);
        let unanswered = requests.map(|GivenUp { exchange, kept: session, .. }| {
            if let Some(kept) = at(&mut self.exchanges, self.first, exchange) {
                kept.is_unanswered = true;
            }
            if let Some(session) = session.and_then(|it| self.sessions.get_mut(it)) {
                session.unanswered += 1;
            }
            exchange
        });
        unanswered.collect()
    }
}

/// The exchange of this number, when the first one has that.
fn at(exchanges: &mut VecDeque<Exchange>, first: u64, id: ExchangeId) -> Option<&mut Exchange> {
    let index = id.0.checked_sub(first)?;
    exchanges.get_mut(usize::try_from(index).ok()?)
}

/// Counts a message in its session.
fn count(session: &mut Session, part: &Part<Option<SessionId>>) {
    let latency = match part {
        Part::Request { relation, answer } => {
            session.requests += 1;
            session.repeated += u64::from(relation.is_repeated());
            answer.as_ref().and_then(|(_, latency)| *latency)
        }
        Part::Answer { latency, .. } => *latency,
    };
    session.slowest = session.slowest.max(latency);
}

impl Exchange {
    fn new(
        id: ExchangeId,
        captured: &Captured,
        outline: &Outline<'_>,
        session: Option<SessionId>,
    ) -> Self {
        let flow = captured.flow;
        Self {
            id,
            relation: Relation::First,
            transaction: id,
            session,
            flow: if outline.is_request() { flow } else { flow.map(Flow::reversed) },
            header: outline.header,
            request: None,
            answer: None,
            outcome: None,
            latency: None,
            phase: outline.phase,
            number: outline.number,
            origin_host: None,
            answered_by: None,
            is_unanswered: false,
            previous: None,
            next_leg: None,
            last_leg: id,
        }
    }

    /// The request of an exchange, whose answer may have been recorded before.
    fn take_request(&mut self, captured: &Captured, outline: &Outline<'_>, seen: Seen) {
        self.header = outline.header;
        self.flow = captured.flow;
        self.phase = outline.phase;
        self.number = outline.number;
        self.request = Some(seen);
    }

    /// Its messages, the request first.
    pub fn messages(&self) -> impl Iterator<Item = &Seen> {
        self.request.iter().chain(&self.answer)
    }

    /// The time of its request, else of its answer.
    pub fn time(&self) -> Option<SystemTime> {
        self.messages().find_map(|it| it.time)
    }

    fn octets(&self) -> usize {
        self.messages().filter_map(|it| it.octets.as_ref()).map(Bytes::len).sum()
    }
}

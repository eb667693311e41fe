//! Which request an answer is for: the one with its Hop-by-Hop Identifier on the same connection (RFC 6733, 3), in the
//! other direction.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, SystemTime};

use diameter_capture::Captured;
use foldhash::fast::RandomState;

use crate::connections::{Connections, Way};
use crate::outline::Outline;
use crate::relation::{Relation, Relations};
use crate::settings::Settings;

/// So many answers wait for their requests: several interfaces captured at once are not always in order.
const EARLY: usize = 256;
/// For so long.
const EARLY_PATIENCE: Duration = Duration::from_secs(1);

/// The number of an exchange: the first one has 0, and each later one the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExchangeId(pub u64);

/// Pairs answers with their requests. `T` is what the user of this wants to remember of a message: its place, its
/// octets, nothing.
///
/// ```
/// use bytes::Bytes;
/// use diameter_analysis::{Exchanges, Outline, Part, Settings};
/// use diameter_capture::{Captured, Position};
///
/// let message = |line, flags| Captured {
///     place: Position::Line(line),
///     time: None,
///     flow: None,
///     octets: Bytes::from(vec![1, 0, 0, 20, flags, 0, 1, 24, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2]),
/// };
/// let mut exchanges = Exchanges::new(&Settings::default());
/// for captured in [message(1, 0x80), message(2, 0)] {
///     let outline = Outline::of(&captured.octets).expect("a header");
///     let observed = exchanges.observe(&captured, &outline, captured.place);
///     if let Part::Answer { request: Some(request), .. } = observed.part {
///         println!("{} answers {request}", captured.place); // line 2 answers line 1
///     }
/// }
/// ```
#[derive(Debug)]
pub struct Exchanges<T> {
    connections: Connections,
    requests: Queue<T>,
    /// Answers that came before their requests.
    early: Queue<T>,
    relations: Relations,
    next: u64,
}

/// What an answer has in common with its request. Where connections are not known, the End-to-End Identifier has to
/// tell requests apart too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Key {
    way: Option<Way>,
    hop_by_hop_id: u32,
    end_to_end_id: u32,
    command_code: u32,
}

/// Messages that wait for their counterparts.
#[derive(Debug)]
struct Queue<T> {
    waiting: HashMap<Key, Waiting<T>, RandomState>,
    /// All in the order in which they came, those that wait no longer too.
    order: VecDeque<(Key, ExchangeId)>,
    most: usize,
    patience: Duration,
}

#[derive(Debug)]
struct Waiting<T> {
    exchange: ExchangeId,
    time: Option<SystemTime>,
    kept: T,
}

/// What became known with a message.
#[derive(Debug)]
pub struct Observed<T> {
    /// The exchange that the message is a part of.
    pub exchange: ExchangeId,
    /// Which part it is.
    pub part: Part<T>,
    /// Messages that wait no longer for their counterparts: for longer than patience lasts, for want of room, or since
    /// the same identifiers were used again. In the order in which they came.
    pub given_up: Vec<GivenUp<T>>,
}

/// A part of an exchange.
#[derive(Debug)]
pub enum Part<T> {
    /// The request.
    Request {
        /// What it has to do with earlier requests.
        relation: Relation,
        /// The answer, where that was recorded first, and how long it took.
        answer: Option<(T, Option<Duration>)>,
    },
    /// The answer.
    Answer {
        /// The request; `None` when it was not seen, or is yet to come.
        request: Option<T>,
        /// How long the answer took; `None` where times are not known, or say that it came first.
        latency: Option<Duration>,
    },
}

/// A message without its counterpart.
#[derive(Debug)]
pub struct GivenUp<T> {
    /// Its exchange.
    pub exchange: ExchangeId,
    /// Whether it is a request; else it is an answer to one that was not seen.
    pub is_request: bool,
    /// What was remembered of it.
    pub kept: T,
}

impl<T> Exchanges<T> {
    /// Nothing was seen yet.
    pub fn new(settings: &Settings) -> Self {
        Self {
            connections: Connections::default(),
            requests: Queue::new(settings.waiting, settings.patience),
            early: Queue::new(EARLY, EARLY_PATIENCE),
            relations: Relations::new(settings.recent),
            next: 0,
        }
    }

    /// Takes the next message; `kept` is what is to be remembered of it.
    pub fn observe(&mut self, captured: &Captured, outline: &Outline<'_>, kept: T) -> Observed<T> {
        self.observe_with(captured, outline, |_| kept)
    }

    /// The same, where what is to be remembered of a request depends on what it has to do with earlier ones. Nothing is
    /// asked for when the counterpart was there already.
    pub fn observe_with(
        &mut self,
        captured: &Captured,
        outline: &Outline<'_>,
        keep: impl FnOnce(Relation) -> T,
    ) -> Observed<T> {
        let Captured { time, flow, .. } = *captured;
        let way = flow.map(|it| self.connections.way(it));
        let is_request = outline.is_request();
        let header = &outline.header;
        let key = Key {
            way: if is_request { way } else { way.map(Way::reversed) },
            hop_by_hop_id: header.hop_by_hop_id.0,
            end_to_end_id: if way.is_some() { 0 } else { header.end_to_end_id.0 },
            command_code: header.command_code,
        };
        let mut given_up = Vec::new();
        let mut give_up = |is_request, Waiting { exchange, kept, .. }| {
            given_up.push(GivenUp { exchange, is_request, kept });
        };
        if let Some(now) = time {
            self.requests.give_up(now, |it| give_up(true, it));
            self.early.give_up(now, |it| give_up(false, it));
        }
        let (own, others) = match is_request {
            true => (&mut self.requests, &mut self.early),
            false => (&mut self.early, &mut self.requests),
        };
        let counterpart = others.waiting.remove(&key);
        let exchange = counterpart.as_ref().map_or(ExchangeId(self.next), |it| it.exchange);
        let relation = match is_request {
            true => self.relations.relate(exchange, outline, way, &self.connections),
            false => Relation::First,
        };
        if counterpart.is_none() {
            self.next += 1;
            let waiting = Waiting { exchange, time, kept: keep(relation) };
            own.wait(key, waiting, |it| give_up(is_request, it));
        }
        let part = if is_request {
            let answer = counterpart.map(|it| (it.kept, latency(time, it.time)));
            Part::Request { relation, answer }
        } else {
            let latency = counterpart.as_ref().and_then(|it| latency(it.time, time));
            Part::Answer { request: counterpart.map(|it| it.kept), latency }
        };
        Observed { exchange, part, given_up }
    }

    /// No message follows: what waits still, in the order in which it came. Numbers go on.
    pub fn finish(&mut self) -> Vec<GivenUp<T>> {
        let mut all = Vec::new();
        for (is_request, queue) in [(true, &mut self.requests), (false, &mut self.early)] {
            queue.drain(|Waiting { exchange, kept, .. }| {
                all.push(GivenUp { exchange, is_request, kept });
            });
        }
        all.sort_unstable_by_key(|it| it.exchange);
        all
    }
}

impl<T> Queue<T> {
    fn new(most: usize, patience: Duration) -> Self {
        let (waiting, order) = (HashMap::default(), VecDeque::new());
        Self { waiting, order, most: most.max(1), patience }
    }

    fn wait(&mut self, key: Key, waiting: Waiting<T>, mut give_up: impl FnMut(Waiting<T>)) {
        self.order.push_back((key, waiting.exchange));
        if let Some(before) = self.waiting.insert(key, waiting) {
            give_up(before);
        }
        if self.order.len() > self.most
            && let Some((key, exchange)) = self.order.pop_front()
            && let Some(oldest) = self.take(&key, exchange)
        {
            give_up(oldest);
        }
    }

    /// Ends the waiting of what is older than patience lasts.
    fn give_up(&mut self, now: SystemTime, mut give_up: impl FnMut(Waiting<T>)) {
        while let Some((key, exchange)) = self.order.front().copied() {
            if let Some(first) = self.waiting.get(&key).filter(|it| it.exchange == exchange) {
                let age = first.time.and_then(|it| now.duration_since(it).ok());
                if age.is_none_or(|it| it <= self.patience) {
                    return;
                }
            }
            self.order.pop_front();
            if let Some(oldest) = self.take(&key, exchange) {
                give_up(oldest);
            }
        }
    }

    fn drain(&mut self, mut give: impl FnMut(Waiting<T>)) {
        while let Some((key, exchange)) = self.order.pop_front() {
            if let Some(waiting) = self.take(&key, exchange) {
                give(waiting);
            }
        }
    }

    /// What waits under this key, unless that is a later one.
    fn take(&mut self, key: &Key, exchange: ExchangeId) -> Option<Waiting<T>> {
        let is_it = self.waiting.get(key).is_some_and(|it| it.exchange == exchange);
        if is_it { self.waiting.remove(key) } else { None }
    }
}

/// How long an answer took; `None` when the clocks of two interfaces say that it came first.
fn latency(request: Option<SystemTime>, answer: Option<SystemTime>) -> Option<Duration> {
    answer?.duration_since(request?).ok()
}

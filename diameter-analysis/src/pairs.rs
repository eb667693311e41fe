//! Requests with their answers, in the order of the requests, where whole messages are needed: to replay them, to
//! print both or none.

use std::collections::VecDeque;
use std::time::Duration;

use bytes::Bytes;
use diameter_capture::Captured;

use crate::exchanges::{ExchangeId, Exchanges, Observed, Part};
use crate::outline::Outline;
use crate::relation::Relation;
use crate::settings::Settings;

/// A request with its answer, or one of them alone.
#[derive(Clone, Debug)]
pub struct Pair {
    /// What the request has to do with earlier ones.
    pub relation: Relation,
    /// The request; `None` for an answer whose request was not seen.
    pub request: Option<Captured>,
    /// The answer; `None` when there was none in time.
    pub answer: Option<Captured>,
    /// How long the answer took.
    pub latency: Option<Duration>,
    is_complete: bool,
}

/// Puts messages together to pairs. A pair is ready when its answer has come or waits no longer, and all before it are
/// ready.
///
/// ```no_run
/// use diameter_analysis::{Pairs, Settings};
/// use diameter_capture::{Input, Options};
///
/// let mut pairs = Pairs::new(&Settings::default());
/// for captured in Input::open("gy.pcap".as_ref(), &Options::default())?.flatten() {
///     pairs.push(&captured);
///     while let Some(pair) = pairs.next() {
///         println!("{:?} after {:?}", pair.request.map(|it| it.place), pair.latency);
///     }
/// }
/// pairs.finish();
/// while let Some(pair) = pairs.next() {
///     println!("{:?}, among the last", pair.request.map(|it| it.place));
/// }
/// # std::io::Result::Ok(())
/// ```
#[derive(Debug)]
pub struct Pairs {
    exchanges: Exchanges<()>,
    /// Those that were not given yet; numbers have no gaps.
    pairs: VecDeque<Pair>,
    first: u64,
    /// Messages whose counterparts were given without them, for want of room.
    late: VecDeque<Pair>,
    octets: usize,
    most_octets: usize,
}

impl Pairs {
    /// Nothing was seen yet. Of the settings, `waiting`, `patience` and `octets` bound what waits.
    pub fn new(settings: &Settings) -> Self {
        Self {
            exchanges: Exchanges::new(settings),
            pairs: VecDeque::new(),
            first: 0,
            late: VecDeque::new(),
            octets: 0,
            most_octets: settings.octets,
        }
    }

    /// Takes the next message; one without a header is nobody's.
    pub fn push(&mut self, captured: &Captured) {
        let Some(outline) = Outline::of(&captured.octets) else { return };
        let observed = self.exchanges.observe(captured, &outline, ());
        let Observed { exchange, part, given_up } = observed;
        // Neighbouring messages share an allocation, and this one may wait.
        let captured = Captured { octets: Bytes::copy_from_slice(&captured.octets), ..*captured };
        self.octets += captured.octets.len();
        let alone = Pair {
            relation: Relation::First,
            request: None,
            answer: None,
            latency: None,
            is_complete: false,
        };
        match part {
            Part::Request { relation, answer: None } => {
                self.pairs.push_back(Pair { relation, request: Some(captured), ..alone });
            }
            Part::Answer { request: None, .. } => {
                self.pairs.push_back(Pair { answer: Some(captured), ..alone });
            }
            Part::Request { relation, answer: Some(((), latency)) } => match self.at(exchange) {
                Some(pair) => {
                    pair.relation = relation;
                    pair.request = Some(captured);
                    pair.latency = latency;
                    pair.is_complete = true;
                }
                None => {
                    self.late.push_back(Pair { relation, request: Some(captured), ..alone });
                }
            },
            Part::Answer { request: Some(()), latency } => match self.at(exchange) {
                Some(pair) => {
                    pair.answer = Some(captured);
                    pair.latency = latency;
                    pair.is_complete = true;
                }
                None => self.late.push_back(Pair { answer: Some(captured), latency, ..alone }),
            },
        }
        for given_up in given_up {
            self.complete(given_up.exchange);
        }
    }

    /// No message follows: all that wait are ready.
    pub fn finish(&mut self) {
        for given_up in self.exchanges.finish() {
            self.complete(given_up.exchange);
        }
    }

    /// The next pair, when it is ready.
    #[allow(clippy::should_implement_trait, reason = "more may come after there was none")]
    pub fn next(&mut self) -> Option<Pair> {
        let is_full = self.octets > self.most_octets;
        let pair = match self.late.pop_front() {
            Some(pair) => pair,
            None if self.pairs.front()?.is_complete || is_full => {
                self.first += 1;
                self.pairs.pop_front()?
            }
            None => return None,
        };
        self.octets -= pair.messages().map(|it| it.octets.len()).sum::<usize>();
        Some(pair)
    }

    fn complete(&mut self, exchange: ExchangeId) {
        if let Some(pair) = self.at(exchange) {
            pair.is_complete = true;
        }
    }

    fn at(&mut self, exchange: ExchangeId) -> Option<&mut Pair> {
        let index = exchange.0.checked_sub(self.first)?;
        self.pairs.get_mut(usize::try_from(index).ok()?)
    }
}

impl Pair {
    /// Its messages, the request first.
    pub fn messages(&self) -> impl Iterator<Item = &Captured> {
        self.request.iter().chain(&self.answer)
    }
}

//! Which request an answer is for: the one with its Hop-by-Hop Identifier on the same connection
//! (RFC 6733, 3), in the other direction.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, SystemTime};

use diameter_capture::{Captured, Flow, Position};
use diameter_core::{CommandFlags, Header};

/// How many requests wait for their answers; older ones are forgotten.
const WAITING: usize = 65_536;

/// How many answers wait for their requests.
const EARLY: usize = 256;

/// Requests without an answer yet.
#[derive(Debug, Default)]
pub(super) struct Exchanges {
    waiting: HashMap<Key, Waiting>,
    /// The requests in the order in which they came, answered ones too.
    order: VecDeque<(Key, u64)>,
    count: u64,
    /// Answers whose requests were not there yet: several interfaces captured at once are not always in order.
    early: VecDeque<(Key, Position, Option<SystemTime>)>,
}

/// What an answer has in common with its request. Where connections are not known, the End-to-End
/// Identifier has to tell requests apart too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Key {
    flow: Option<Flow>,
    hop_by_hop_id: u32,
    end_to_end_id: Option<u32>,
    command_code: u32,
}

#[derive(Clone, Copy, Debug)]
struct Waiting {
    number: u64,
    place: Position,
    time: Option<SystemTime>,
}

/// The request of an answer, or the answer that was recorded before its request.
#[derive(Clone, Copy, Debug)]
pub(super) struct Match {
    /// Whether this is the answer, and came first.
    pub(super) is_early: bool,
    /// Where it stands.
    pub(super) place: Position,
    /// How long the answer took.
    pub(super) latency: Option<Duration>,
}

impl Exchanges {
    /// Keeps a request, or finds that of an answer.
    pub(super) fn matched(&mut self, captured: &Captured, header: &Header) -> Option<Match> {
        let is_request = header.flags.contains(CommandFlags::REQUEST);
        let Captured { place, time, flow, .. } = *captured;
        let key = Key {
            flow: if is_request { flow } else { flow.map(Flow::reversed) },
            hop_by_hop_id: header.hop_by_hop_id.0,
            end_to_end_id: flow.is_none().then_some(header.end_to_end_id.0),
            command_code: header.command_code,
        };
        if !is_request {
            let Some(request) = self.waiting.remove(&key) else {
                self.early.push_back((key, place, time));
                if self.early.len() > EARLY {
                    self.early.pop_front();
                }
                return None;
            };
            let latency = latency(request.time, time);
            return Some(Match { is_early: false, place: request.place, latency });
        }
        if let Some(at) = self.early.iter().position(|(early, ..)| *early == key)
            && let Some((_, answer, answered)) = self.early.remove(at)
        {
            let latency = latency(time, answered);
            return Some(Match { is_early: true, place: answer, latency });
        }
        self.count += 1;
        self.waiting.insert(key, Waiting { number: self.count, place, time });
        self.order.push_back((key, self.count));
        if self.order.len() > WAITING
            && let Some((key, number)) = self.order.pop_front()
            && self.waiting.get(&key).is_some_and(|waiting| waiting.number == number)
        {
            self.waiting.remove(&key);
        }
        None
    }
}

/// How long an answer took; `None` when the clocks of two interfaces say that it came first.
fn latency(request: Option<SystemTime>, answer: Option<SystemTime>) -> Option<Duration> {
    answer?.duration_since(request?).ok()
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use diameter_core::{EndToEndId, HopByHopId};

    use super::*;

    fn seen(exchanges: &mut Exchanges, line: u64, flags: u8, hop_by_hop_id: u32) -> Option<Match> {
        let place = Position::Line(line);
        let captured = Captured { place, time: None, flow: None, octets: Bytes::new() };
        let header = Header {
            flags: CommandFlags(flags),
            command_code: 272,
            application_id: 4,
            hop_by_hop_id: HopByHopId(hop_by_hop_id),
            end_to_end_id: EndToEndId(7),
        };
        exchanges.matched(&captured, &header)
    }

    #[test]
    fn an_answer_is_for_the_request_with_its_identifier_and_only_once() {
        let mut exchanges = Exchanges::default();
        assert!(seen(&mut exchanges, 1, 0x80, 5).is_none());
        assert!(seen(&mut exchanges, 2, 0x80, 6).is_none());
        assert_eq!(seen(&mut exchanges, 3, 0, 5).unwrap().place, Position::Line(1));
        assert!(seen(&mut exchanges, 4, 0, 5).is_none());
    }

    #[test]
    fn an_answer_that_was_recorded_before_its_request_is_found_with_it() {
        let mut exchanges = Exchanges::default();
        assert!(seen(&mut exchanges, 1, 0, 5).is_none());
        let found = seen(&mut exchanges, 2, 0x80, 5).unwrap();
        assert!(found.is_early);
        assert_eq!(found.place, Position::Line(1));
        // It does not wait for another.
        assert!(seen(&mut exchanges, 3, 0x80, 5).is_none());
        assert_eq!(seen(&mut exchanges, 4, 0, 5).unwrap().place, Position::Line(3));
    }

    #[test]
    fn requests_that_nobody_answers_are_forgotten() {
        let mut exchanges = Exchanges::default();
        for number in 0..=u32::try_from(WAITING).unwrap() {
            seen(&mut exchanges, number.into(), 0x80, number);
        }
        assert_eq!((exchanges.waiting.len(), exchanges.order.len()), (WAITING, WAITING));
        assert!(seen(&mut exchanges, 0, 0, 0).is_none());
        assert!(seen(&mut exchanges, 0, 0, 1).is_some());
    }
}

//! Which requests of a session were seen (RFC 8506, 5.7), in whatever order they come, and how the latest
//! were answered.

use std::collections::{BTreeSet, VecDeque};

use super::super::{Answer, Request};

/// The requests of a session, by CC-Request-Number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct Sequence {
    /// All numbers of these were seen; none is, before the first request.
    seen: Option<Seen>,
    /// Others that were seen.
    ahead: BTreeSet<u32>,
    answers: VecDeque<Answer>,
}

/// Numbers in a row, which wraps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Seen {
    /// That of the first request.
    first: u32,
    /// After the last one.
    next: u32,
}

/// How a request stands.
#[derive(Debug)]
pub(super) enum Standing<'a> {
    New,
    /// It was answered so, and is to be answered so again.
    Answered(&'a Answer),
    /// It was answered so long ago that the answer is gone.
    Forgotten,
}

impl Sequence {
    pub(super) fn standing(&self, request: &Request) -> Standing<'_> {
        let number = request.number;
        if let Some(answer) = self.answers.iter().find(|it| it.number == number) {
            return Standing::Answered(answer);
        }
        if self.seen.is_some_and(|it| it.contains(number)) || self.ahead.contains(&number) {
            return Standing::Forgotten;
        }
        Standing::New
    }

    pub(super) fn remember(&mut self, number: u32, answer: &Answer, most: usize) {
        let Seen { next, .. } = self.seen.get_or_insert(Seen { first: number, next: number });
        if number == *next {
            *next = next.wrapping_add(1);
        } else {
            self.ahead.insert(number);
        }
        while self.ahead.remove(next) {
            *next = next.wrapping_add(1);
        }
        // A number that never came leaves a gap; after a while it is taken as seen.
        if self.ahead.len() > MOST_AHEAD {
            let (ahead, from) = (&mut self.ahead, *next);
            if let Some(nearest) = ahead.iter().copied().min_by_key(|it| it.wrapping_sub(from)) {
                *next = nearest;
                while ahead.remove(next) {
                    *next = next.wrapping_add(1);
                }
            }
        }
        if most == 0 {
            return;
        }
        while self.answers.len() >= most {
            self.answers.pop_front();
        }
        self.answers.reserve_exact(1);
        self.answers.push_back(answer.clone());
    }
}

impl Seen {
    fn contains(self, number: u32) -> bool {
        number.wrapping_sub(self.first) < self.next.wrapping_sub(self.first)
    }
}

/// How many numbers may be missing before the first of them is taken as lost.
const MOST_AHEAD: usize = 64;

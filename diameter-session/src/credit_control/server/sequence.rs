//! Which requests of a session were seen (RFC 8506, 5.7), in whatever order they come, and how the latest
//! were answered.

use std::collections::{BTreeSet, VecDeque};

use super::super::{Answer, Request};

/// The requests of a session, by CC-Request-Number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct Sequence {
    /// All numbers before this one were seen; none is, before the first request.
    next: Option<u32>,
    /// Numbers after it that were seen.
    ahead: BTreeSet<u32>,
    answers: VecDeque<Answer>,
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
        match self.next {
            Some(next) if is_before(number, next) => Standing::Forgotten,
            _ if self.ahead.contains(&number) => Standing::Forgotten,
            _ => Standing::New,
        }
    }

    pub(super) fn remember(&mut self, number: u32, answer: &Answer, most: usize) {
        let next = self.next.get_or_insert(number);
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

/// Numbers wrap: the half of them that lies behind is before.
fn is_before(number: u32, next: u32) -> bool {
    number.wrapping_sub(next) > u32::MAX / 2
}

/// How many numbers may be missing before the first of them is taken as lost.
const MOST_AHEAD: usize = 64;

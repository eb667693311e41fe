//! Which requests of a session have come.

use serde::{Deserialize, Serialize};

use crate::store::Reception;

/// Which requests of a session have come, as far as one entry has them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Heard {
    /// By their numbers.
    received: Vec<(u32, Reception)>,
    /// The highest number that has come, of those that are elsewhere too.
    highest: Option<u32>,
    /// Whether there are some elsewhere: of an open session all that the table of requests has; of one that is not
    /// open, requests that have entries of their own.
    pub(super) has_more: bool,
}

/// So many requests of a session are in one entry. An entry is written anew with each of them.
const IN_ONE_ENTRY: usize = 32;

impl Heard {
    /// Those with this number.
    pub(super) fn of(&self, number: u32) -> Vec<Reception> {
        let of_number = self.received.iter().filter(|(it, _)| *it == number);
        of_number.map(|(_, reception)| *reception).collect()
    }

    /// Whether one with this number may have come that is not in this entry.
    pub(super) fn may_have(&self, number: u32) -> bool {
        self.has_more && self.highest.is_some_and(|highest| number <= highest)
    }

    /// Puts these in place of those with this number.
    pub(super) fn put(&mut self, number: u32, all: Vec<Reception>) {
        self.received.retain(|(it, _)| *it != number);
        self.received.extend(all.into_iter().map(|reception| (number, reception)));
        self.highest = self.highest.max(Some(number));
    }

    /// Adds what another entry of the same session has.
    pub(super) fn extend(&mut self, other: Self) {
        for (number, reception) in other.received {
            if !self.received.contains(&(number, reception)) {
                self.received.push((number, reception));
            }
        }
        self.highest = self.highest.max(other.highest);
        self.has_more |= other.has_more;
    }

    /// What is known of requests that are all elsewhere.
    pub(super) fn elsewhere(self) -> Self {
        Self { received: Vec::new(), ..self }
    }

    /// Whether none has come.
    pub(super) fn is_empty(&self) -> bool {
        self.highest.is_none()
    }

    /// Those that are too many for one entry: they get entries of their own, by their numbers.
    pub(super) fn take_too_many(&mut self) -> Vec<(u32, Self)> {
        if self.received.len() <= IN_ONE_ENTRY {
            return Vec::new();
        }
        self.has_more = true;
        let mut apart: Vec<(u32, Self)> = Vec::new();
        for (number, reception) in std::mem::take(&mut self.received) {
            match apart.iter_mut().find(|(it, _)| *it == number) {
                Some((_, heard)) => heard.received.push((number, reception)),
                None => {
                    let received = vec![(number, reception)];
                    apart.push((number, Self { received, highest: Some(number), has_more: false }));
                }
            }
        }
        apart
    }
}

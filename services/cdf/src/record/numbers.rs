//! Which requests of a session have come: they come in any order.

use serde::{Deserialize, Serialize};

use super::RequestType;

/// Which requests of a session have come, by Accounting-Record-Number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Numbers {
    /// Runs of numbers, first and last, rising and never touching.
    runs: Vec<(u32, u32)>,
    start: Option<u32>,
    stop: Option<u32>,
}

impl Numbers {
    /// Whether the request with this number has come.
    pub fn contains(&self, number: u32) -> bool {
        self.runs.iter().any(|&(first, last)| (first..=last).contains(&number))
    }

    /// Whether a START_RECORD has come.
    pub fn has_start(&self) -> bool {
        self.start.is_some()
    }

    /// Whether a STOP_RECORD has come.
    pub fn has_stop(&self) -> bool {
        self.stop.is_some()
    }

    /// Whether START_RECORD, STOP_RECORD and all numbers between them have come.
    pub fn are_complete(&self) -> bool {
        let (Some(start), Some(stop)) = (self.start, self.stop) else { return false };
        self.runs.iter().any(|&(first, last)| first <= start && stop <= last)
    }

    /// Whether a number between the first and the last of those that have come is missing.
    pub fn have_gaps(&self) -> bool {
        self.runs.len() > 1
    }

    pub(super) fn add(&mut self, number: u32, request_type: RequestType) {
        match request_type {
            RequestType::Start => self.start = self.start.or(Some(number)),
            RequestType::Stop => self.stop = self.stop.max(Some(number)),
            RequestType::Event | RequestType::Interim => {}
        }
        let at = self.runs.partition_point(|&(_, last)| last < number);
        match self.runs.get(at) {
            Some(&(first, _)) if first <= number => return,
            _ => self.runs.insert(at, (number, number)),
        }
        self.runs.dedup_by(|next, run| {
            let touches = run.1.checked_add(1) == Some(next.0);
            if touches {
                run.1 = next.1;
            }
            touches
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use RequestType::{Interim, Start, Stop};

    fn numbers(added: &[(u32, RequestType)]) -> Numbers {
        let mut numbers = Numbers::default();
        for &(number, request_type) in added {
            numbers.add(number, request_type);
        }
        numbers
    }

    #[test]
    fn numbers_are_complete_in_any_order_and_not_with_gaps() {
        let whole = numbers(&[(3, Stop), (1, Interim), (0, Start), (2, Interim), (1, Interim)]);
        assert_eq!(whole.runs, [(0, 3)]);
        assert!(whole.are_complete() && !whole.have_gaps());
        let gap = numbers(&[(3, Stop), (0, Start), (1, Interim)]);
        assert!(!gap.are_complete() && gap.have_gaps() && !gap.contains(2));
        assert!(!numbers(&[(1, Stop)]).are_complete());
        let end = numbers(&[(u32::MAX, Stop), (u32::MAX - 1, Start)]);
        assert!(end.are_complete());
    }
}

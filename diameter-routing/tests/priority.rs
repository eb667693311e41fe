//! Priorities: what is thrown away first, and what goes first.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod messages;

use diameter_routing::{Edit, InvalidPriority, Priority, PriorityQueue, RoutingAvps};
use messages::*;

fn priority(number: u8) -> Priority {
    Priority::new(number).unwrap()
}

// Proves: drmp-02
#[test]
fn a_message_that_says_nothing_has_the_default_priority_and_gets_no_avp_for_it() {
    let request = request(vec![]);
    let avps = RoutingAvps::of(&request).unwrap();
    assert_eq!(Priority::of_request(&avps, Priority::default()), priority(10));
    // What the operator says overrides it.
    assert_eq!(Priority::of_request(&avps, priority(3)), priority(3));
    let edit = Edit::of(&request);
    assert!(edit.is_empty());
}

// Proves: drmp-01
#[test]
fn what_a_message_says_counts() {
    let urgent = request(vec![drmp(2)]);
    let avps = RoutingAvps::of(&urgent).unwrap();
    assert_eq!(Priority::of_request(&avps, Priority::DEFAULT), priority(2));
}

// Proves: drmp-07
#[test]
fn there_are_sixteen_priorities() {
    assert_eq!(Priority::new(15), Some(Priority::LOWEST));
    assert_eq!(Priority::new(16), None);
    for (value, number) in [(drmp(16), Some(16)), (drmp(-1), Some(u32::MAX))] {
        let request = request(vec![value]);
        let avps = RoutingAvps::of(&request).unwrap();
        assert_eq!(Priority::stated(&avps), Err(InvalidPriority { number }));
        // A relay has no business with what an AVP of others holds: it treats it as none.
        assert_eq!(Priority::of_request(&avps, Priority::DEFAULT), Priority::DEFAULT);
    }
    let mut short = drmp(1);
    short.data.truncate(3);
    let request = request(vec![short]);
    let avps = RoutingAvps::of(&request).unwrap();
    assert_eq!(Priority::stated(&avps), Err(InvalidPriority { number: None }));
}

// Proves: drmp-03
#[test]
fn zero_is_the_highest() {
    for number in 1..16 {
        assert!(priority(number) < priority(number - 1));
    }
    assert_eq!([priority(3), priority(0), priority(15)].iter().max(), Some(&Priority::HIGHEST));
}

// Proves: drmp-05
#[test]
fn sixteen_priorities_leave_a_queue_in_their_order() {
    let mut queue = PriorityQueue::new(32);
    for number in [7, 3, 15, 0, 11, 4, 8, 12, 1, 2, 13, 5, 6, 9, 10, 14] {
        assert_eq!(queue.push(priority(number), (number, "first")), None);
        assert_eq!(queue.push(priority(number), (number, "second")), None);
    }
    for number in 0..16 {
        assert_eq!(queue.pop(), Some((number, "first")));
        assert_eq!(queue.pop(), Some((number, "second")));
    }
    assert_eq!((queue.pop(), queue.is_empty()), (None, true));
}

// Proves: drmp-04
#[test]
fn a_full_queue_throws_the_lowest_away_and_of_them_the_newest() {
    let mut queue = PriorityQueue::new(3);
    for (number, item) in [(10, "a"), (12, "b"), (12, "c")] {
        assert_eq!(queue.push(priority(number), item), None);
    }
    assert_eq!(queue.push(priority(15), "lowest of all"), Some("lowest of all"));
    assert_eq!(queue.push(priority(12), "no better"), Some("no better"));
    assert_eq!(queue.push(priority(0), "d"), Some("c"));
    assert_eq!(queue.push(priority(9), "e"), Some("b"));
    assert_eq!(queue.push(priority(9), "f"), Some("a"));
    assert_eq!(queue.len(), 3);
    assert_eq!(std::array::from_fn(|_| queue.pop()), [Some("d"), Some("e"), Some("f")]);
}

// Proves: drmp-06
#[test]
fn an_answer_has_its_own_priority_or_that_of_its_request() {
    let saved = priority(4);
    let silent = answer_of(OCS1, vec![]);
    assert_eq!(Priority::of_answer(&RoutingAvps::of(&silent).unwrap(), saved), saved);
    let own = answer_of(OCS1, vec![drmp(1)]);
    assert_eq!(Priority::of_answer(&RoutingAvps::of(&own).unwrap(), saved), priority(1));
}

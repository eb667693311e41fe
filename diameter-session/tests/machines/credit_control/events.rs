//! Table 5: one-time events (RFC 8506, 6).

use diameter_session::credit_control::{
    DirectDebitingFailure, EventClient, EventConfig, EventEvent, EventOutput, EventRequest,
    EventState, RequestedAction, UnitType,
};

use super::*;

use DirectDebitingFailure::{Continue, TerminateOrBuffer};
use EventState::{Idle, PendingB, PendingE};
use RequestedAction::{CheckBalance, DirectDebiting, PriceEnquiry, RefundAccount};

/// What an event wanted done, without the request.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Done {
    Sent,
    SentAgain(u32),
    Grant,
    Terminate,
    Error,
    /// With the T flag.
    Stored,
    Deleted,
    Ended,
}
use self::Done::{Deleted, Ended, Error, Grant, Sent, SentAgain, Stored, Terminate};

struct OneTime {
    event: EventClient,
    requests: Vec<EventRequest>,
}

impl OneTime {
    fn new(failure_handling: DirectDebitingFailure, servers: u32) -> Self {
        let config = EventConfig { failure_handling, servers, ..EventConfig::default() };
        Self { event: EventClient::new(config), requests: Vec::new() }
    }

    fn pending(action: RequestedAction, handling: DirectDebitingFailure, servers: u32) -> Self {
        let mut event = Self::new(handling, servers);
        let requested = EventEvent::Requested(action, RG10, Units::octets(3));
        assert_eq!(event.feed(requested), [Sent]);
        event
    }

    fn stored(action: RequestedAction) -> Self {
        let mut event = Self::new(TerminateOrBuffer, 1);
        assert_eq!(event.feed(EventEvent::InStorage(request(action))), [SentAgain(0)]);
        event
    }

    fn feed(&mut self, event: EventEvent) -> Vec<Done> {
        self.event = moved(&self.event);
        self.event.handle(at(1), event);
        self.poll()
    }

    fn until(&mut self, seconds: u64) -> Vec<Done> {
        let mut done = Vec::new();
        while let Some(time) = self.event.next_timeout().filter(|it| *it <= at(1 + seconds)) {
            self.event = moved(&self.event);
            self.event.handle_timeout(time);
            done.extend(self.poll());
        }
        done
    }

    fn poll(&mut self) -> Vec<Done> {
        let mut done = Vec::new();
        while let Some(output) = self.event.poll() {
            done.push(match output {
                EventOutput::Send(request, server) => {
                    self.requests.push(request);
                    if request.is_retransmitted { SentAgain(server) } else { Sent }
                }
                EventOutput::GrantService => Grant,
                EventOutput::TerminateService => Terminate,
                EventOutput::IndicateError => Error,
                EventOutput::Store(request) => {
                    assert!(request.is_retransmitted);
                    Stored
                }
                EventOutput::Delete => Deleted,
                EventOutput::Ended => Ended,
            });
        }
        done
    }

    fn answer(&mut self, code: u32) -> Vec<Done> {
        self.feed(EventEvent::Answered { result: ResultCode(code), failure_handling: None })
    }
}

fn request(action: RequestedAction) -> EventRequest {
    let (requested, is_retransmitted) = (Units::octets(3), false);
    EventRequest { action, service: RG10, requested, is_retransmitted, made_at: at(0) }
}

#[derive(Clone, Copy, Debug)]
enum Input {
    Requested,
    InStorage,
    Answer(u32),
    NotSent,
    Tx,
    /// Tx runs out, then there is an answer.
    Late(u32),
    /// Tx runs out, and then the request.
    TimesOut,
}

// Proves: ro-01
#[test]
fn table_5_one_time_events() {
    use Input::{Answer, InStorage, Late, NotSent, Requested, TimesOut, Tx};

    let all = [DirectDebiting, RefundAccount, CheckBalance, PriceEnquiry].as_slice();
    let questions = [CheckBalance, PriceEnquiry].as_slice();
    let (debit, refund) = ([DirectDebiting].as_slice(), [RefundAccount].as_slice());
    let both = [TerminateOrBuffer, Continue].as_slice();
    let (buffer, go_on) = ([TerminateOrBuffer].as_slice(), [Continue].as_slice());
    let rows = vec![
        // Proves: ccev-01, cc-84, ro-04
        (Idle, all, both, Requested, vec![Sent], PendingE),
        // Proves: ccev-02
        (Idle, all, both, InStorage, vec![SentAgain(0)], PendingB),
        // Proves: ccev-03
        (PendingE, all, both, Answer(2001), vec![Grant, Ended], Idle),
        // Proves: ccev-04, ro-06
        (PendingE, questions, both, NotSent, vec![Error, Ended], Idle),
        (PendingE, questions, both, Answer(3004), vec![Error, Ended], Idle),
        (PendingE, questions, both, Answer(5012), vec![Error, Ended], Idle),
        (PendingE, questions, both, Tx, vec![Error, Ended], Idle),
        // Proves: ccev-05
        (PendingE, all, both, Answer(4010), vec![Terminate, Ended], Idle),
        (PendingE, all, both, Answer(5030), vec![Terminate, Ended], Idle),
        // Proves: ccev-06
        (PendingE, debit, both, Answer(4011), vec![Grant, Ended], Idle),
        // Proves: ccev-07, cc-96
        (PendingE, debit, go_on, NotSent, vec![Grant, Ended], Idle),
        (PendingE, debit, go_on, Answer(3004), vec![Grant, Ended], Idle),
        (PendingE, debit, go_on, Answer(5012), vec![Grant, Ended], Idle),
        // Proves: ccev-08, cc-95
        (PendingE, debit, buffer, Answer(5012), vec![Terminate, Ended], Idle),
        (PendingE, debit, buffer, Answer(3004), vec![Terminate, Ended], Idle),
        (PendingE, debit, buffer, Answer(4012), vec![Terminate, Ended], Idle),
        // Proves: ccev-09
        (PendingE, debit, both, Tx, vec![Grant], PendingE),
        // Proves: ccev-10, cc-95
        (PendingE, debit, buffer, NotSent, vec![Grant, Stored, Ended], Idle),
        (PendingE, debit, buffer, TimesOut, vec![Grant, Stored, Ended], Idle),
        // Proves: ccev-11
        (PendingE, debit, buffer, Late(3004), vec![Grant, Stored, Ended], Idle),
        // Proves: ccev-12, cc-98
        (PendingE, debit, buffer, Late(5012), vec![Grant, Ended], Idle),
        (PendingE, debit, both, Late(4010), vec![Grant, Ended], Idle),
        // Proves: ccev-13
        (PendingE, refund, both, Answer(5012), vec![Error, Deleted, Ended], Idle),
        // Proves: ccev-14, cc-99
        (PendingE, refund, both, NotSent, vec![Stored, Ended], Idle),
        (PendingE, refund, both, Tx, vec![Stored, Ended], Idle),
        // Proves: ccev-15
        (PendingE, refund, both, Answer(3004), vec![Stored, Ended], Idle),
        // An answer that says no to something else.
        (PendingE, questions, both, Answer(4011), vec![Error, Ended], Idle),
        (PendingE, &[RefundAccount], both, Answer(4011), vec![Error, Ended], Idle),
        // Proves: ccev-16
        (PendingB, all, both, Answer(2001), vec![Deleted, Ended], Idle),
        // Proves: ccev-17
        (PendingB, all, both, Answer(5012), vec![Deleted, Ended], Idle),
        (PendingB, all, both, Answer(4010), vec![Deleted, Ended], Idle),
        // Proves: ccev-18
        (PendingB, all, both, NotSent, vec![Ended], Idle),
        (PendingB, all, both, Answer(3005), vec![Ended], Idle),
        (PendingB, all, both, Tx, vec![], PendingB),
        (PendingB, all, both, TimesOut, vec![Ended], Idle),
    ];
    for (number, (state, actions, handlings, input, done, next)) in rows.into_iter().enumerate() {
        for (action, handling) in
            actions.iter().flat_map(|action| handlings.iter().map(move |it| (*action, *it)))
        {
            let row = format!("row {number}, {action:?}, {handling:?}");
            let mut event = match state {
                Idle => OneTime::new(handling, 1),
                PendingE => OneTime::pending(action, handling, 1),
                PendingB => OneTime::stored(action),
            };
            let found = match input {
                Requested => event.feed(EventEvent::Requested(action, RG10, Units::octets(3))),
                InStorage => event.feed(EventEvent::InStorage(request(action))),
                Answer(code) => event.answer(code),
                NotSent => event.feed(EventEvent::NotSent),
                Tx => event.until(10),
                Late(code) => {
                    let mut done = event.until(10);
                    done.extend(event.answer(code));
                    done
                }
                TimesOut => event.until(120),
            };
            assert_eq!(found, done, "{row}");
            assert_eq!(event.event.state(), next, "{row}");
            assert_eq!(event.event.next_timeout().is_none(), next == Idle, "{row}");
        }
    }
}

// Proves: cc-88
#[test]
fn event_says_what_is_debited_and_how_much_of_it() {
    let (song, three) = (Service::identifier(7), Units::of(UnitType::ServiceSpecificUnits, 3));
    let mut event = OneTime::new(TerminateOrBuffer, 1);
    assert_eq!(event.feed(EventEvent::Requested(DirectDebiting, song, three)), [Sent]);
    let request = event.requests[0];
    assert_eq!((request.action, request.service), (DirectDebiting, song));
    assert_eq!((request.requested, request.is_retransmitted), (three, false));
    // What is kept says the same.
    assert_eq!(event.feed(EventEvent::NotSent), [Grant, Stored, Ended]);
    let stored = EventRequest { is_retransmitted: true, ..request };
    assert_eq!(event.feed(EventEvent::InStorage(stored)), [SentAgain(0)]);
    assert_eq!(event.requests[1], stored);
}

// Proves: cc-91, cc-93
#[test]
fn event_moves_to_another_server_with_the_t_flag() {
    for action in [DirectDebiting, RefundAccount, CheckBalance, PriceEnquiry] {
        for code in [3002, 3004] {
            let mut event = OneTime::pending(action, TerminateOrBuffer, 2);
            assert_eq!(event.answer(code), [SentAgain(1)]);
            assert_eq!(
                event.requests[1],
                EventRequest { is_retransmitted: true, ..event.requests[0] }
            );
            assert_eq!(event.answer(2001), [Grant, Ended]);
        }
        let mut event = OneTime::pending(action, TerminateOrBuffer, 2);
        assert_eq!(event.feed(EventEvent::NotSent), [SentAgain(1)]);
    }
    let mut question = OneTime::pending(CheckBalance, TerminateOrBuffer, 2);
    assert_eq!(question.until(10), [SentAgain(1)]);
    assert_eq!(question.until(20), [Error, Ended]);
}

// Proves: cc-97, ccev-09
#[test]
fn debit_without_an_answer_goes_on_then_to_the_other_server_then_into_storage() {
    let mut event = OneTime::pending(DirectDebiting, TerminateOrBuffer, 2);
    assert_eq!(event.until(119), [Grant]);
    assert_eq!(event.until(120), [SentAgain(1)]);
    assert_eq!(event.until(239), []);
    assert_eq!(event.until(240), [Stored, Ended]);
    let mut event = OneTime::pending(DirectDebiting, Continue, 2);
    assert_eq!(event.until(240), [Grant, SentAgain(1), Grant, Ended], "and nothing is kept");
}

// Proves: cc-94
#[test]
fn failure_handling_of_an_answer_counts_from_then_on() {
    let mut event = OneTime::pending(DirectDebiting, TerminateOrBuffer, 1);
    let (result, failure_handling) = (ResultCode(5012), Some(Continue));
    assert_eq!(event.feed(EventEvent::Answered { result, failure_handling }), [Grant, Ended]);
    assert_eq!(EventConfig::default().failure_handling, TerminateOrBuffer);
}

// Proves: cc-99
#[test]
fn refund_that_was_on_its_way_is_sent_again_elsewhere() {
    let mut event = OneTime::pending(RefundAccount, TerminateOrBuffer, 1);
    event.event = moved(&event.event);
    event.event.resume(at(5));
    assert_eq!(event.poll(), [SentAgain(0)]);
}

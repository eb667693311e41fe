//! The device that makes records.

mod interim;

use diameter_session::accounting::{
    Answer, Client, ClientConfig, ClientEvent, ClientOutput, MemoryBuffer, Overflow, Realtime,
    Record, RecordBuffer, RecordKey, RecordType, State, Storing,
};
use diameter_session::{ResultCode, TerminationCause, Timestamp};

use super::SECOND;
use crate::{at, moved};

use Realtime::{DeliverAndGrant, GrantAndLose, GrantAndStore};
use RecordType::{Event, Interim, Start, Stop};
use State::{Idle, Open, PendingB, PendingE, PendingI, PendingL, PendingS};

/// A client and its buffer, both of which are read anew before each step.
struct Device {
    client: Client<u64>,
    buffer: MemoryBuffer<u64>,
    now: Timestamp,
    /// The record that was sent last.
    last: Option<RecordKey>,
}

/// What a device wanted done, without what stands in the records.
#[derive(Debug, PartialEq)]
enum Done {
    Sent(RecordType),
    /// With the T flag, and to a server other than the first.
    SentAgain(RecordType, u32),
    Disconnected,
    Lost(RecordType),
    Ended,
}

impl Device {
    fn new(config: ClientConfig, capacity: usize) -> Self {
        let client = Client::new(config, "nas.example.net;1;1", 1);
        Self {
            client,
            buffer: MemoryBuffer::new(capacity, Overflow::Refuse),
            now: at(0),
            last: None,
        }
    }

    /// With room for one record, and one attempt.
    fn with(realtime: Realtime, capacity: usize) -> Self {
        let mut device =
            Self::new(ClientConfig { attempts: 1, ..ClientConfig::default() }, capacity);
        let interim_interval = Some(100 * SECOND);
        device.feed(ClientEvent::Directed { interim_interval, realtime: Some(realtime) });
        device
    }

    /// In this state.
    fn brought_to(mut self, state: State) -> Self {
        match state {
            Idle => {}
            PendingS => drop(self.feed(ClientEvent::AccessRequested)),
            Open => {
                self = self.brought_to(PendingS);
                self.succeed();
            }
            PendingI => {
                self = self.brought_to(Open);
                self.feed(ClientEvent::ReAuthorized);
            }
            PendingL => {
                self = self.brought_to(Open);
                self.feed(ClientEvent::ServiceTerminated(9));
            }
            PendingE => drop(self.feed(ClientEvent::OneTimeService(1))),
            PendingB => {
                let mut other = Self::new(ClientConfig::default(), 1).brought_to(PendingE);
                other.feed(ClientEvent::NotSent);
                self.buffer = other.buffer;
                self.feed(ClientEvent::RecordsInStorage);
            }
        }
        assert_eq!(self.client.state(), state);
        self
    }

    fn records(&mut self, event: ClientEvent<u64>) -> Vec<ClientOutput<u64>> {
        self.client = moved(&self.client);
        self.buffer = moved(&self.buffer);
        self.client.handle(self.now, event, &mut self.buffer);
        self.poll()
    }

    fn poll(&mut self) -> Vec<ClientOutput<u64>> {
        let outputs: Vec<_> = std::iter::from_fn(|| self.client.poll()).collect();
        for output in &outputs {
            if let ClientOutput::Send(record, _) = output {
                self.last = Some(record.key.clone());
            }
        }
        outputs
    }

    fn feed(&mut self, event: ClientEvent<u64>) -> Vec<Done> {
        self.records(event).into_iter().map(done).collect()
    }

    /// The next thing that is due.
    fn wait(&mut self) -> Vec<ClientOutput<u64>> {
        self.client = moved(&self.client);
        self.now = self.client.next_timeout().expect("something is due");
        self.client.handle_timeout(self.now, &mut self.buffer);
        self.poll()
    }

    fn answer(&mut self, result: u32) -> Vec<Done> {
        let key = self.last.clone().expect("something was sent");
        self.feed(ClientEvent::Answered(Answer::new(key, ResultCode(result))))
    }

    fn succeed(&mut self) {
        self.answer(2001);
    }
}

fn done(output: ClientOutput<u64>) -> Done {
    match output {
        ClientOutput::Send(record, server) if record.is_retransmitted => {
            Done::SentAgain(record.record_type, server)
        }
        ClientOutput::Send(record, _) => Done::Sent(record.record_type),
        ClientOutput::Disconnect => Done::Disconnected,
        ClientOutput::Lost(record) => Done::Lost(record.record_type),
        ClientOutput::Ended => Done::Ended,
    }
}

fn sent(outputs: &[ClientOutput<u64>]) -> &Record<u64> {
    match outputs {
        [ClientOutput::Send(record, _)] => record,
        _ => panic!("{outputs:?}"),
    }
}

#[derive(Debug, Clone)]
enum Input {
    Event(ClientEvent<u64>),
    Answer(u32),
    Wait,
}

// Proves: rf-01
#[test]
fn client() {
    use ClientEvent::{AccessRequested, NotSent, OneTimeService, ServiceTerminated};
    use Done::{Disconnected, Ended, Lost, Sent};
    use Input::{Answer, Event as Happens, Wait};

    let all = [DeliverAndGrant, GrantAndStore, GrantAndLose].as_slice();
    let not_lose = [DeliverAndGrant, GrantAndStore].as_slice();
    let not_deliver = [GrantAndStore, GrantAndLose].as_slice();
    let (deliver, lose) = ([DeliverAndGrant].as_slice(), [GrantAndLose].as_slice());
    let (room, full) = (1, 0);
    let kept = |count: usize| count;
    // State, room in the buffer, Accounting-Realtime-Required, event; actions, records kept, new state.
    let rows = vec![
        // Proves: acc-01
        (Idle, full, all, Happens(AccessRequested), vec![Sent(Start)], kept(0), PendingS),
        // Proves: acc-02, rf-05
        (Idle, full, all, Happens(OneTimeService(1)), vec![Sent(Event)], kept(0), PendingE),
        // Proves: acc-04
        (PendingS, full, all, Answer(2001), vec![], kept(0), Open),
        // Proves: acc-05
        (PendingS, room, not_deliver, Happens(NotSent), vec![], kept(1), Open),
        // Proves: acc-06, acct-26
        (PendingS, full, lose, Happens(NotSent), vec![Lost(Start)], kept(0), Open),
        // Proves: acc-07
        (
            PendingS,
            full,
            not_lose,
            Happens(NotSent),
            vec![Disconnected, Lost(Start), Ended],
            kept(0),
            Idle,
        ),
        // Proves: acc-08
        (PendingS, room, lose, Answer(5012), vec![], kept(0), Open),
        // Proves: acc-09
        (PendingS, room, not_lose, Answer(5012), vec![Disconnected, Ended], kept(0), Idle),
        // Proves: acc-10
        (PendingS, room, all, Happens(ServiceTerminated(9)), vec![], kept(0), PendingS),
        // Proves: acc-11
        (Open, room, all, Wait, vec![Sent(Interim)], kept(0), PendingI),
        // Proves: acc-12
        (Open, room, all, Happens(ServiceTerminated(9)), vec![Sent(Stop)], kept(0), PendingL),
        // Proves: acc-13
        (PendingI, room, all, Answer(2001), vec![], kept(0), Open),
        // Proves: acc-14
        (PendingI, room, not_deliver, Happens(NotSent), vec![], kept(1), Open),
        // Proves: acc-15
        (PendingI, full, lose, Happens(NotSent), vec![Lost(Interim)], kept(0), Open),
        // Proves: acc-16
        (
            PendingI,
            full,
            not_lose,
            Happens(NotSent),
            vec![Disconnected, Lost(Interim), Ended],
            kept(0),
            Idle,
        ),
        // Proves: acc-17
        (PendingI, room, lose, Answer(5012), vec![], kept(0), Open),
        // Proves: acc-18
        (PendingI, room, not_lose, Answer(5012), vec![Disconnected, Ended], kept(0), Idle),
        // Proves: acc-19
        (PendingI, room, all, Happens(ServiceTerminated(9)), vec![], kept(0), PendingI),
        // Proves: acc-20
        (PendingE, room, all, Answer(2001), vec![Ended], kept(0), Idle),
        // Proves: acc-21
        (PendingE, room, all, Happens(NotSent), vec![Ended], kept(1), Idle),
        // Proves: acc-22
        (PendingE, full, all, Happens(NotSent), vec![Lost(Event), Ended], kept(0), Idle),
        // Proves: acc-23
        (PendingE, room, all, Answer(5012), vec![Ended], kept(0), Idle),
        // Proves: acc-24
        (PendingB, room, all, Answer(2001), vec![Ended], kept(0), Idle),
        // Proves: acc-25
        (PendingB, room, all, Happens(NotSent), vec![Ended], kept(1), Idle),
        // Proves: acc-26
        (PendingB, room, all, Answer(5012), vec![Ended], kept(0), Idle),
        // Proves: acc-27
        (PendingL, room, all, Answer(2001), vec![Ended], kept(0), Idle),
        // Proves: acc-28
        (PendingL, room, all, Happens(NotSent), vec![Ended], kept(1), Idle),
        // Proves: acc-29
        (PendingL, full, all, Happens(NotSent), vec![Lost(Stop), Ended], kept(0), Idle),
        // Proves: acc-30
        (PendingL, room, all, Answer(5012), vec![Ended], kept(0), Idle),
        // The row that is missing: no server, though there is room.
        // Proves: acct-24
        (PendingS, room, deliver, Happens(NotSent), vec![Disconnected, Ended], kept(0), Idle),
        (PendingI, room, deliver, Happens(NotSent), vec![Disconnected, Ended], kept(1), Idle),
        // Proves: acct-25
        (
            PendingI,
            full,
            &[GrantAndStore],
            Answer(3004),
            vec![Disconnected, Lost(Interim), Ended],
            kept(0),
            Idle,
        ),
    ];
    for (number, (state, capacity, realtimes, input, outputs, kept, next)) in
        rows.into_iter().enumerate()
    {
        for realtime in realtimes {
            let mut device = Device::with(*realtime, capacity).brought_to(state);
            let found = match input.clone() {
                Happens(event) => device.feed(event),
                Answer(code) => device.answer(code),
                Wait => device.wait().into_iter().map(done).collect(),
            };
            assert_eq!(found, outputs, "row {number}, {realtime:?}");
            assert_eq!(device.client.state(), next, "row {number}, {realtime:?}");
            assert_eq!(device.buffer.len(), kept, "row {number}, {realtime:?}");
            assert!(device.buffer.iter().all(|record| record.is_retransmitted), "row {number}");
            if next == Idle {
                assert_eq!(device.client.next_timeout(), None, "row {number}");
            }
        }
    }
}

// Proves: acc-03, acct-08, rf-12
#[test]
fn record_that_was_on_its_way_in_a_crash_is_sent_after_it_with_the_t_flag() {
    let storing = Storing::WhenMade;
    let mut device = Device::new(ClientConfig { storing, ..ClientConfig::default() }, 5);
    let first = sent(&device.records(ClientEvent::OneTimeService(7))).clone();
    assert!(!first.is_retransmitted);
    assert_eq!(device.buffer.oldest(), None, "it is on its way");
    // Only the buffer survives.
    let buffer = moved(&device.buffer).resumed();
    let mut device = Device { buffer, ..Device::new(ClientConfig::default(), 5) };
    device.now = at(1000);
    let again = sent(&device.records(ClientEvent::RecordsInStorage)).clone();
    assert_eq!(again, Record { is_retransmitted: true, ..first });
    assert_eq!(device.answer(2001), [Done::Ended]);
    assert!(device.buffer.is_empty());
}

// Proves: acct-07, acct-09
#[test]
fn record_is_kept_from_when_it_is_made_until_its_own_answer() {
    let storing = Storing::WhenMade;
    let mut device = Device::new(ClientConfig { storing, ..ClientConfig::default() }, 5);
    let record = sent(&device.records(ClientEvent::AccessRequested)).clone();
    assert_eq!(device.buffer.len(), 1);
    let other_number = RecordKey { number: record.key.number + 1, ..record.key.clone() };
    let other_session = RecordKey { session_id: "nas.example.net;1;2".into(), ..record.key };
    for wrong in [other_number, other_session] {
        let wrong = Answer::new(wrong, ResultCode::SUCCESS);
        assert_eq!(device.feed(ClientEvent::Answered(wrong)), []);
        assert_eq!((device.buffer.len(), device.client.state()), (1, PendingS));
    }
    device.succeed();
    assert_eq!((device.buffer.len(), device.client.state()), (0, Open));
}

// Proves: acct-05, acct-22, acct-29, rf-09, rf-11
#[test]
fn record_goes_to_the_next_server_with_its_number_and_the_t_flag() {
    let config = ClientConfig { servers: 2, ..ClientConfig::default() };
    for busy in [None, Some(3004), Some(3005), Some(4002)] {
        let mut device = Device::new(config.clone(), 0);
        let first = sent(&device.records(ClientEvent::AccessRequested)).clone();
        match busy {
            Some(code) => assert_eq!(device.answer(code), [Done::SentAgain(Start, 1)]),
            None => {
                assert_eq!(sent(&device.wait()).key, first.key);
                assert_eq!(sent(&device.wait()).key, first.key);
                let outputs = device.wait();
                assert!(matches!(&outputs[..], [ClientOutput::Send(record, 1)]
                    if record.is_retransmitted && record.key == first.key));
                assert_eq!(device.now, at(30));
            }
        }
        device.succeed();
        // That server stays the first to be asked.
        let outputs = device.records(ClientEvent::ServiceTerminated(3));
        assert!(matches!(&outputs[..], [ClientOutput::Send(record, 1)]
            if !record.is_retransmitted && record.key.number == first.key.number + 1));
    }
}

// Proves: acct-24
#[test]
fn service_that_needs_a_server_goes_on_when_one_of_two_is_down() {
    let config = ClientConfig { servers: 2, attempts: 1, ..ClientConfig::default() };
    let mut device = Device::new(config, 0);
    let (interim_interval, realtime) = (None, Some(DeliverAndGrant));
    device.feed(ClientEvent::Directed { interim_interval, realtime });
    device.feed(ClientEvent::AccessRequested);
    assert_eq!(device.feed(ClientEvent::NotSent), [Done::SentAgain(Start, 1)]);
    assert_eq!(
        device.feed(ClientEvent::NotSent),
        [Done::Disconnected, Done::Lost(Start), Done::Ended]
    );
}

// Proves: acc-10, acc-19
#[test]
fn stop_record_that_was_held_is_sent_when_the_session_is_open() {
    for state in [PendingS, PendingI] {
        let mut device = Device::with(GrantAndStore, 1).brought_to(state);
        device.feed(ClientEvent::ServiceTerminated(42));
        assert_eq!(device.answer(2001), [Done::Sent(Stop)]);
        assert_eq!(device.client.state(), PendingL);
        assert_eq!(device.answer(2001), [Done::Ended]);
        assert_eq!(device.client.next_timeout(), None);
    }
}

/// Failback (RFC 6733, 5.5.4): whoever drives the session has heard from the first server again.
// Proves: rf-09
#[test]
fn next_record_goes_to_the_server_that_is_named() {
    let config = ClientConfig { servers: 2, ..ClientConfig::default() };
    let mut device = Device::new(config, 0).brought_to(PendingS);
    assert_eq!(device.feed(ClientEvent::NotSent), [Done::SentAgain(Start, 1)]);
    device.client.server_from(0);
    assert_eq!(device.client.server(), 1, "what is on its way stays on it");
    device.succeed();
    device.client.server_from(0);
    let outputs = device.records(ClientEvent::ServiceTerminated(3));
    assert!(matches!(&outputs[..], [ClientOutput::Send(_, 0)]), "{outputs:?}");
}

// Proves: rf-10, rf-16, ses-53
#[test]
fn stored_records_are_sent_in_order_with_the_time_they_were_made() {
    let mut buffer = MemoryBuffer::new(10, Overflow::Refuse);
    for number in 0..10 {
        let id = format!("nas;1;{number}");
        let config = ClientConfig { attempts: 1, ..ClientConfig::default() };
        let mut client = Client::new(config, id, 1);
        client.handle(at(number), ClientEvent::OneTimeService(number), &mut buffer);
        client.handle(at(number), ClientEvent::NotSent, &mut buffer);
    }
    let mut device = Device { buffer, now: at(500), ..Device::new(ClientConfig::default(), 0) };
    for number in 0..10 {
        let record = sent(&device.records(ClientEvent::RecordsInStorage)).clone();
        assert_eq!((record.usage, record.made_at), (number, at(number)));
        device.succeed();
    }
    assert_eq!(device.records(ClientEvent::RecordsInStorage), []);
}

// Proves: acct-10
#[test]
fn full_buffer_may_forget_the_oldest_record() {
    let mut buffer = MemoryBuffer::new(3, Overflow::ForgetOldest);
    for number in 0..4 {
        let mut client = Client::new(ClientConfig::default(), format!("nas;1;{number}"), 1);
        client.handle(at(number), ClientEvent::OneTimeService(number), &mut buffer);
        client.handle(at(number), ClientEvent::NotSent, &mut buffer);
    }
    assert_eq!(buffer.iter().map(|it| it.usage).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(buffer.forgotten(), 1);
}

// Proves: acct-11, acct-12, acct-16, acct-18
#[test]
fn records_of_a_session_are_start_interims_and_stop() {
    let config = ClientConfig { sub_session_id: Some(3), ..ClientConfig::default() };
    let mut device = Device::new(config, 0);
    let mut records = vec![sent(&device.records(ClientEvent::AccessRequested)).clone()];
    let multi_session_id = Some("multi;1".to_owned());
    let answer =
        Answer { multi_session_id, ..Answer::new(records[0].key.clone(), ResultCode::SUCCESS) };
    device.feed(ClientEvent::Answered(answer));
    for event in [ClientEvent::ReAuthorized, ClientEvent::ServiceTerminated(1)] {
        records.push(sent(&device.records(event)).clone());
        device.succeed();
    }
    let types: Vec<_> = records.iter().map(|it| it.record_type).collect();
    assert_eq!(types, [Start, Interim, Stop]);
    for (number, record) in records.iter().enumerate() {
        assert_eq!(record.key.session_id, "nas.example.net;1;1");
        assert_eq!(record.key.number as usize, number);
        assert_eq!(record.sub_session_id, Some(3));
        let multi_session_id = (number > 0).then_some("multi;1");
        assert_eq!(record.multi_session_id.as_deref(), multi_session_id);
    }
    // An event stands alone.
    let mut device = Device::new(ClientConfig::default(), 0);
    assert_eq!(device.feed(ClientEvent::OneTimeService(1)), [Done::Sent(Event)]);
    assert_eq!(device.feed(ClientEvent::ServiceTerminated(1)), []);
}

// Proves: rf-12
#[test]
fn client_that_goes_on_elsewhere_sends_again_what_was_on_its_way() {
    let mut device = Device::with(GrantAndStore, 1).brought_to(PendingS);
    device.client = moved(&device.client);
    device.client.resume(at(77));
    assert_eq!(
        device.poll().into_iter().map(done).collect::<Vec<_>>(),
        [Done::SentAgain(Start, 0)]
    );
    assert_eq!(device.client.next_timeout(), Some(at(87)));
}

// Proves: acct-30
#[test]
fn user_who_is_disconnected_loses_the_authorization_session_too() {
    use diameter_session::authorization as auth;

    for (realtime, state, result) in
        [(DeliverAndGrant, PendingS, 3002), (GrantAndStore, PendingI, 5012)]
    {
        let mut session = auth::Client::new(auth::ClientConfig::default());
        session.handle(at(0), auth::ClientEvent::AccessRequested);
        let granted = auth::Answer::Authorized(auth::Authorization::default());
        session.handle(at(0), auth::ClientEvent::Answered(granted));
        while session.poll().is_some() {}

        let mut device = Device::with(realtime, 1).brought_to(state);
        let cause = TerminationCause::ADMINISTRATIVE;
        for done in device.answer(result) {
            if done == Done::Disconnected {
                session.handle(at(0), auth::ClientEvent::ServiceTerminated(cause));
            }
        }
        let output = session.poll();
        let is_termination = matches!(
            output,
            Some(auth::ClientOutput::SendTermination { cause: why, .. }) if why == cause
        );
        assert!(is_termination, "{output:?}");
        assert_eq!(session.state(), auth::State::Discon);
    }
}

// Proves: acct-05
#[test]
fn each_server_is_tried_as_often_as_the_first() {
    let config = ClientConfig { servers: 2, attempts: 2, ..ClientConfig::default() };
    let mut device = Device::new(config, 1).brought_to(PendingS);
    for server in [0, 1, 1] {
        let done: Vec<_> = device.wait().into_iter().map(done).collect();
        assert_eq!(done, [Done::SentAgain(Start, server)]);
    }
    assert_eq!(device.wait(), [], "now it is kept");
    assert_eq!((device.client.state(), device.buffer.len()), (Open, 1));
}

#[test]
fn no_interim_record_is_due_after_the_stop_record() {
    let device = Device::with(GrantAndStore, 1).brought_to(PendingL);
    let retransmission = at(0).after(ClientConfig::default().retransmit_after);
    assert_eq!(device.client.next_timeout(), Some(retransmission));
    assert_eq!(Device::with(GrantAndStore, 1).brought_to(Idle).client.next_timeout(), None);
}

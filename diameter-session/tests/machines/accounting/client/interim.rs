//! When interim records are made, and which of them are sent.

use std::time::Duration;

use diameter_session::accounting::Interims;

use super::*;

// Proves: acct-13, acct-20
#[test]
fn session_without_interval_has_two_records() {
    for interval in [None, Some(Duration::ZERO)] {
        let mut device = Device::new(ClientConfig::default(), 0);
        let realtime = None;
        device.feed(ClientEvent::Directed { interim_interval: interval, realtime });
        assert_eq!(device.feed(ClientEvent::AccessRequested), [Done::Sent(Start)]);
        assert_eq!(device.answer(2001), []);
        assert_eq!(device.client.next_timeout(), None);
        assert_eq!(device.feed(ClientEvent::ServiceTerminated(1)), [Done::Sent(Stop)]);
    }
}

// Proves: acct-01, acct-14, acct-19, rf-06
#[test]
fn latest_interval_rules_and_usage_is_cumulative() {
    let mut device = Device::with(GrantAndStore, 1);
    let start = sent(&device.records(ClientEvent::AccessRequested)).clone();
    let interval = Some(20 * SECOND);
    let answer =
        Answer { interim_interval: interval, ..Answer::new(start.key, ResultCode::SUCCESS) };
    device.feed(ClientEvent::Answered(answer));
    let mut last = (0, at(0));
    for used in [10, 30, 30, 70] {
        device.feed(ClientEvent::Used(used));
        let record = sent(&device.wait()).clone();
        let wait = record.made_at.since(last.1);
        assert!((18 * SECOND..=22 * SECOND).contains(&wait), "{wait:?}");
        assert_eq!((record.record_type, record.usage), (Interim, used));
        assert!(record.usage >= last.0);
        last = (record.usage, record.made_at);
        device.succeed();
    }
    let stop = sent(&device.records(ClientEvent::ServiceTerminated(90))).clone();
    assert_eq!((stop.record_type, stop.usage, stop.key.number), (Stop, 90, 5));
}

// Proves: acct-21
#[test]
fn sessions_that_began_together_do_not_report_together() {
    let mut times: Vec<_> = (0..100)
        .map(|seed| {
            let mut buffer = MemoryBuffer::new(0, Overflow::Refuse);
            let mut client = Client::<u64>::new(ClientConfig::default(), "nas;1;1", seed);
            let (interim_interval, realtime) = (Some(1000 * SECOND), None);
            let directed = ClientEvent::Directed { interim_interval, realtime };
            client.handle(at(0), directed, &mut buffer);
            client.handle(at(0), ClientEvent::AccessRequested, &mut buffer);
            let key = RecordKey { session_id: "nas;1;1".into(), number: 0 };
            let answer = Answer::new(key, ResultCode::SUCCESS);
            client.handle(at(0), ClientEvent::Answered(answer), &mut buffer);
            client.next_timeout().unwrap()
        })
        .collect();
    times.sort_unstable();
    assert!(times[99].since(times[0]) > 150 * SECOND);
    times.dedup();
    assert!(times.len() > 95, "{}", times.len());
}

// Proves: acct-15
#[test]
fn interim_records_replace_each_other_while_no_server_is_there() {
    let mut device = Device::with(GrantAndStore, 10).brought_to(Open);
    for used in 1..=5 {
        device.feed(ClientEvent::Used(used));
        assert_eq!(sent(&device.wait()).record_type, Interim);
        device.feed(ClientEvent::NotSent);
    }
    device.feed(ClientEvent::ServiceTerminated(6));
    device.feed(ClientEvent::NotSent);
    let kept: Vec<_> = device.buffer.iter().map(|it| (it.record_type, it.usage)).collect();
    assert_eq!(kept, [(Interim, 5), (Stop, 6)]);
}

// Proves: acc-14
#[test]
fn interim_record_finds_room_in_a_full_buffer_in_the_place_of_the_older_one() {
    let mut device = Device::with(GrantAndStore, 1).brought_to(Open);
    for used in 1..=2 {
        device.feed(ClientEvent::Used(used));
        device.wait();
        assert_eq!(device.feed(ClientEvent::NotSent), []);
    }
    assert_eq!(device.buffer.iter().map(|it| it.usage).collect::<Vec<_>>(), [2]);
}

/// Containers of Rf are not repeated in the next record: none of them may be replaced.
// Proves: rf-06, rf-10
#[test]
fn interim_records_that_are_not_cumulative_are_all_kept() {
    let interims = Interims::All;
    let mut device =
        Device::new(ClientConfig { interims, ..ClientConfig::default() }, 10).brought_to(Open);
    for used in 1..=5 {
        let record = sent(&device.records(ClientEvent::Interim(used))).clone();
        assert_eq!((record.record_type, record.usage), (Interim, used));
        device.feed(ClientEvent::NotSent);
    }
    device.feed(ClientEvent::ServiceTerminated(6));
    device.feed(ClientEvent::NotSent);
    let kept: Vec<_> = device.buffer.iter().map(|it| (it.usage, it.key.number)).collect();
    assert_eq!(kept, [(1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 6)]);
}

/// A charging condition changes while the answer before is due.
// Proves: rf-06, rf-16
#[test]
fn interim_record_made_while_an_answer_is_due_is_sent_after_it() {
    for (interims, expected) in [
        (Interims::All, vec![(Interim, 1, 1), (Interim, 2, 2), (Stop, 9, 3)]),
        (Interims::Latest, vec![(Interim, 2, 1), (Stop, 9, 2)]),
    ] {
        for storing in [Storing::WhenMade, Storing::WhenUndelivered] {
            let config = ClientConfig { interims, storing, ..ClientConfig::default() };
            let mut device = Device::new(config, 10).brought_to(PendingS);
            for used in 1..=2 {
                device.now = at(used);
                assert_eq!(device.feed(ClientEvent::Interim(used)), []);
            }
            assert_eq!(device.feed(ClientEvent::ServiceTerminated(9)), []);
            let kept = if storing == Storing::WhenMade { expected.len() } else { 0 };
            assert_eq!(device.buffer.len(), kept, "with the start record, without the stop record");
            device.now = at(3);
            let mut records = Vec::new();
            while device.client.state() != Idle {
                let key = device.last.clone().unwrap();
                let answer = ClientEvent::Answered(Answer::new(key, ResultCode::SUCCESS));
                for output in device.records(answer) {
                    if let ClientOutput::Send(record, _) = output {
                        assert!(!record.is_retransmitted);
                        let made_at = at(record.usage.min(3));
                        assert_eq!(record.made_at, made_at, "not when it was sent");
                        records.push((record.record_type, record.usage, record.key.number));
                    }
                }
            }
            assert_eq!(records, expected);
            assert_eq!(device.buffer.len(), 0);
        }
    }
}

#[test]
fn interim_records_that_wait_outlive_a_session_that_is_refused() {
    let storing = Storing::WhenMade;
    let mut device =
        Device::new(ClientConfig { storing, ..ClientConfig::default() }, 10).brought_to(PendingS);
    device.feed(ClientEvent::Interim(1));
    assert_eq!(device.answer(5012), [Done::Disconnected, Done::Ended]);
    let kept: Vec<_> = device.buffer.iter().map(|it| (it.usage, it.is_retransmitted)).collect();
    assert_eq!(kept, [(1, true)]);
}

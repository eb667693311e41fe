//! The reacting node: what it makes of reports, and of requests.

use std::time::{Duration, Instant};

use diameter_core::{Message, RawAvp, ResultCode};
use diameter_messages::rfc7683::{OcOlr, OcReportType as Type};
use diameter_routing::overload::{
    Learned, PeerRole, Reacting, ReactingSettings, ReportType, Throttled, Why,
};
use diameter_routing::{Priority, RoutingAvps};

use crate::messages::*;

pub(crate) fn reacting() -> Reacting {
    Reacting::new(ReactingSettings::default(), 1)
}

pub(crate) fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// An answer of the first server, with these reports by the loss algorithm.
fn answer(reports: Vec<OcOlr>) -> Message {
    answer_by(LOSS, reports)
}

fn answer_by(vector: u64, reports: Vec<OcOlr>) -> Message {
    let avps = [features(Some(vector), None)].into_iter().chain(reports.into_iter().map(olr));
    answer_of(OCS1, avps.collect())
}

fn for_seconds(mut report: OcOlr, validity: u32) -> OcOlr {
    report.oc_validity_duration = Some(validity);
    report
}

fn learn(reacting: &mut Reacting, now: Instant, reports: Vec<OcOlr>) -> Vec<Learned> {
    reacting.answered(now, &answer(reports), DRA1.as_bytes())
}

fn admits(reacting: &mut Reacting, now: Instant, request: &Message) -> Result<(), Throttled> {
    let avps = RoutingAvps::of(request).unwrap();
    let application = request.header().application_id;
    let outgoing = reacting.outgoing(application, &avps, Priority::DEFAULT);
    reacting.admits(now, &outgoing)
}

/// How many of 10,000 requests are left out.
fn left_out(reacting: &mut Reacting, now: Instant, request: &Message) -> usize {
    (0..10_000).filter(|_| admits(reacting, now, request).is_err()).count()
}

fn to_host() -> Message {
    request_to(Some(OCS1), vec![])
}

fn reduction(
    reacting: &Reacting,
    now: Instant,
    report_type: ReportType,
    name: &str,
) -> Option<f64> {
    reacting.reduction(now, GY, report_type, name.as_bytes())
}

// Proves: doic-06
#[test]
fn state_is_of_an_application() {
    let (mut reacting, now) = (reacting(), Instant::now());
    learn(&mut reacting, now, vec![loss(1, Type::HOST_REPORT, 100)]);
    assert!(admits(&mut reacting, now, &to_host()).is_err());
    let other = in_application(&to_host(), 16_777_251);
    assert!(admits(&mut reacting, now, &other).is_ok());
    // A report of the other application has a sequence number of its own.
    let report = in_application(&answer(vec![loss(1, Type::HOST_REPORT, 100)]), 16_777_251);
    assert_eq!(reacting.answered(now, &report, DRA1.as_bytes()), [Learned::Taken]);
    assert!(admits(&mut reacting, now, &other).is_err());
}

// Proves: doic-07, doic-09
#[test]
fn reports_are_about_the_origin_of_the_answer_and_all_types_count() {
    let (mut reacting, now) = (reacting(), Instant::now());
    let reports = vec![loss(1, Type::HOST_REPORT, 40), loss(7, Type::REALM_REPORT, 20)];
    assert_eq!(learn(&mut reacting, now, reports), [Learned::Taken, Learned::Taken]);
    assert_eq!(reduction(&reacting, now, ReportType::Host, OCS1), Some(0.4));
    assert_eq!(reduction(&reacting, now, ReportType::Realm, REALM), Some(0.2));
    assert_eq!(reduction(&reacting, now, ReportType::Host, OCS2), None);
    // Names are compared without case.
    assert_eq!(reduction(&reacting, now, ReportType::Host, "OCS1.Example.NET"), Some(0.4));
    assert_eq!(reacting.len(), 2);
}

// Proves: doic-08
#[test]
fn only_a_higher_sequence_number_changes_anything() {
    let (mut reacting, now) = (reacting(), Instant::now());
    let old = Learned::Ignored(Why::Old);
    let steps = [
        (5, 10, Learned::Taken, 0.1),
        (5, 20, old, 0.1),
        (4, 30, old, 0.1),
        (6, 40, Learned::Taken, 0.4),
        (u64::MAX, 50, Learned::Taken, 0.5),
        // It has rolled over.
        (0, 60, Learned::Taken, 0.6),
        (0, 70, old, 0.6),
    ];
    for (number, percentage, learned, holds) in steps {
        let report = loss(number, Type::HOST_REPORT, percentage);
        assert_eq!(learn(&mut reacting, now, vec![report]), [learned], "{number}");
        assert_eq!(reduction(&reacting, now, ReportType::Host, OCS1), Some(holds));
    }
    // From the last 1% of the numbers to the first, no further.
    let percent = u64::MAX / 100;
    for (from, to, learned) in [
        (u64::MAX - percent + 1, percent - 1, Learned::Taken),
        (u64::MAX - percent, percent - 1, old),
        (u64::MAX - percent + 1, percent, old),
    ] {
        let mut reacting = Reacting::new(ReactingSettings::default(), 1);
        learn(&mut reacting, now, vec![loss(from, Type::REALM_REPORT, 1)]);
        let second = learn(&mut reacting, now, vec![loss(to, Type::REALM_REPORT, 2)]);
        assert_eq!(second, [learned], "{from} {to}");
    }
}

// Proves: doic-10
#[test]
fn validity_of_zero_ends_it_and_no_report_changes_nothing() {
    let (mut reacting, now) = (reacting(), Instant::now());
    learn(&mut reacting, now, vec![loss(1, Type::HOST_REPORT, 100)]);
    assert_eq!(learn(&mut reacting, now, vec![]), []);
    assert_eq!(left_out(&mut reacting, now, &to_host()), 10_000);
    let end = for_seconds(loss(2, Type::HOST_REPORT, 0), 0);
    assert_eq!(learn(&mut reacting, now, vec![end.clone()]), [Learned::Ended]);
    assert_eq!(learn(&mut reacting, now, vec![end]), [Learned::Ignored(Why::Old)]);
    // One that was overtaken by the end does not bring the overload back.
    let late = loss(1, Type::HOST_REPORT, 100);
    let later = now + seconds(10);
    assert_eq!(learn(&mut reacting, later, vec![late]), [Learned::Ignored(Why::Old)]);
    assert_eq!(left_out(&mut reacting, later, &to_host()), 0);
    // An end without a percentage is one too; without an overload there is nothing to end.
    let bare = for_seconds(report(9, Type::REALM_REPORT), 0);
    assert_eq!(learn(&mut reacting, now, vec![bare]), [Learned::Ignored(Why::NothingToEnd)]);
}

// Proves: doic-19
#[test]
fn loss_leaves_out_the_percentage() {
    let (mut reacting, now) = (reacting(), Instant::now());
    learn(&mut reacting, now, vec![loss(1, Type::HOST_REPORT, 30)]);
    let left_out = left_out(&mut reacting, now, &to_host());
    assert!((2_700..=3_300).contains(&left_out), "{left_out}");
}

// Proves: doic-21
#[test]
fn a_report_holds_for_what_it_says_or_for_thirty_seconds() {
    let cases = [
        (None, 30),
        (Some(86_401), 30),
        // Years.
        (Some(u32::MAX), 30),
        (Some(86_400), 86_400),
        (Some(5), 5),
    ];
    for (validity, holds) in cases {
        let (mut reacting, start) = (reacting(), Instant::now());
        let mut report = loss(1, Type::HOST_REPORT, 100);
        report.oc_validity_duration = validity;
        learn(&mut reacting, start, vec![report.clone()]);
        // A repetition does not make it last longer.
        let half = start + seconds(holds) / 2;
        assert_eq!(learn(&mut reacting, half, vec![report]), [Learned::Ignored(Why::Old)]);
        let last = start + seconds(holds) - Duration::from_millis(1);
        assert_eq!(reduction(&reacting, last, ReportType::Host, OCS1), Some(1.0), "{validity:?}");
        let after = start + seconds(holds + 1);
        assert_ne!(reduction(&reacting, after, ReportType::Host, OCS1), Some(1.0), "{validity:?}");
    }
}

#[test]
fn after_its_time_a_report_of_any_number_is_a_new_condition() {
    let (mut reacting, start) = (reacting(), Instant::now());
    learn(&mut reacting, start, vec![loss(7, Type::HOST_REPORT, 10)]);
    let later = start + seconds(31);
    let learned = learn(&mut reacting, later, vec![loss(0, Type::HOST_REPORT, 20)]);
    assert_eq!(learned, [Learned::Taken]);
    assert_eq!(reduction(&reacting, later, ReportType::Host, OCS1), Some(0.2));
}

// Proves: doic-22
#[test]
fn hosts_and_realms_are_for_requests_of_their_kind() {
    let (mut reacting, now) = (reacting(), Instant::now());
    learn(&mut reacting, now, vec![loss(1, Type::REALM_REPORT, 100)]);
    assert_eq!(left_out(&mut reacting, now, &to_host()), 0);
    assert_eq!(left_out(&mut reacting, now, &request(vec![])), 10_000);
    let mut other = Reacting::new(ReactingSettings::default(), 1);
    learn(&mut other, now, vec![loss(1, Type::HOST_REPORT, 100)]);
    assert_eq!(left_out(&mut other, now, &to_host()), 10_000);
    assert_eq!(left_out(&mut other, now, &request(vec![])), 0);
}

// Proves: doic-23
#[test]
fn percentages_go_from_nothing_to_everything() {
    let (mut reacting, now) = (reacting(), Instant::now());
    let above = loss(1, Type::HOST_REPORT, 101);
    assert_eq!(learn(&mut reacting, now, vec![above]), [Learned::Ignored(Why::OutOfRange)]);
    assert!(reacting.is_empty());
    learn(&mut reacting, now, vec![loss(1, Type::HOST_REPORT, 0)]);
    assert_eq!(left_out(&mut reacting, now, &to_host()), 0);
    learn(&mut reacting, now, vec![loss(2, Type::HOST_REPORT, 100)]);
    assert_eq!(left_out(&mut reacting, now, &to_host()), 10_000);
    // Not even what is most urgent is sent to a node that takes nothing.
    let urgent = request_to(Some(OCS1), vec![drmp(0)]);
    assert!(admits(&mut reacting, now, &urgent).is_err());
    // A report that is ignored leaves the earlier one alone.
    learn(&mut reacting, now, vec![loss(3, Type::HOST_REPORT, u32::MAX)]);
    assert_eq!(left_out(&mut reacting, now, &to_host()), 10_000);
}

// Proves: doic-15
#[test]
fn after_a_stop_requests_come_back_bit_by_bit() {
    for ending in ["time", "report"] {
        let (mut reacting, start) = (reacting(), Instant::now());
        learn(&mut reacting, start, vec![loss(1, Type::HOST_REPORT, 100)]);
        let mut end = start + seconds(30);
        if ending == "report" {
            end = start + seconds(10);
            let report = for_seconds(loss(2, Type::HOST_REPORT, 0), 0);
            learn(&mut reacting, end, vec![report]);
        }
        let before = end - Duration::from_millis(1);
        let mut sent = vec![10_000 - left_out(&mut reacting, before, &to_host())];
        // 100 ms after the end few are sent, as probes; in the middle half; in the end all.
        for after in [100, 2_500, 5_000, 7_500, 10_000] {
            let now = end + Duration::from_millis(after);
            sent.push(10_000 - left_out(&mut reacting, now, &to_host()));
        }
        let ranges =
            [0..=0, 50..=150, 2_300..=2_700, 4_800..=5_200, 7_300..=7_700, 10_000..=10_000];
        for (sent, range) in sent.iter().zip(&ranges) {
            assert!(range.contains(sent), "{ending}: {sent} not in {range:?}");
        }
        // Nothing is left of it.
        assert!(reacting.is_empty() || ending == "report");
    }
}

// Proves: doic-13, doic-24
#[test]
fn requests_are_diverted_where_they_can_be_and_throttled_where_not() {
    let (mut reacting, now) = (reacting(), Instant::now());
    learn(&mut reacting, now, vec![loss(1, Type::HOST_REPORT, 50)]);
    let to_realm = request(vec![]);
    let avps = RoutingAvps::of(&to_realm).unwrap();
    let (mut first, mut second) = (0, 0);
    for _ in 0..10_000 {
        let outgoing = reacting.outgoing(GY, &avps, Priority::DEFAULT);
        assert_eq!(reacting.admits(now, &outgoing), Ok(()));
        match reacting.takes(now, &outgoing, OCS1.as_bytes(), PeerRole::Server) {
            Ok(()) => first += 1,
            Err(throttled) => {
                // Another agent may know of servers that this one does not.
                assert_eq!(throttled.result_code(), ResultCode::DIAMETER_TOO_BUSY);
                let other = reacting.takes(now, &outgoing, OCS2.as_bytes(), PeerRole::Server);
                assert_eq!(other, Ok(()));
                second += 1;
            }
        }
    }
    assert!((4_800..5_200).contains(&first), "{first} {second}");
    // The host that was asked for by name has no stand-in.
    let mut throttled = 0;
    for _ in 0..10_000 {
        if let Err(error) = admits(&mut reacting, now, &to_host()) {
            assert_eq!(error.result_code(), ResultCode::DIAMETER_UNABLE_TO_COMPLY);
            assert_eq!(error.by, ReportType::Host);
            throttled += 1;
        }
    }
    assert!((4_800..5_200).contains(&throttled), "{throttled}");
}

// Proves: doic-14
#[test]
fn what_is_answered_to_a_throttled_request_depends_on_other_ways() {
    let (mut reacting, now) = (reacting(), Instant::now());
    learn(&mut reacting, now, vec![loss(1, Type::REALM_REPORT, 100)]);
    let throttled = admits(&mut reacting, now, &request(vec![])).unwrap_err();
    assert_eq!(throttled.result_code(), ResultCode::DIAMETER_UNABLE_TO_COMPLY);
    learn_of_peer(&mut reacting, now, DRA1, loss(1, Type::PEER_REPORT, 100));
    let request = to_host();
    let outgoing = reacting.outgoing(GY, &RoutingAvps::of(&request).unwrap(), Priority::DEFAULT);
    let throttled = reacting.takes(now, &outgoing, DRA1.as_bytes(), PeerRole::Agent).unwrap_err();
    assert_eq!(throttled.result_code(), ResultCode::DIAMETER_TOO_BUSY);
}

fn learn_of_peer(reacting: &mut Reacting, now: Instant, peer: &str, report: OcOlr) -> Vec<Learned> {
    let avps = vec![selected(LOSS | PEER_REPORT, peer, LOSS), of_peer(report, peer)];
    reacting.answered(now, &answer_of(OCS1, avps), peer.as_bytes())
}

fn takes(reacting: &mut Reacting, now: Instant, peer: &str, request: &Message) -> bool {
    let outgoing = reacting.outgoing(GY, &RoutingAvps::of(request).unwrap(), Priority::DEFAULT);
    reacting.takes(now, &outgoing, peer.as_bytes(), PeerRole::Agent).is_ok()
}

// Proves: doia-04
#[test]
fn a_peer_report_counts_only_when_it_is_of_the_peer_that_the_answer_came_from() {
    let (mut reacting, now) = (reacting(), Instant::now());
    let forged = |source: Option<&str>| -> Vec<RawAvp> {
        let report = loss(1, Type::PEER_REPORT, 100);
        let report = match source {
            Some(source) => of_peer(report, source),
            None => olr(report),
        };
        vec![selected(LOSS | PEER_REPORT, DRA1, LOSS), report]
    };
    for source in [Some(DRA2), None] {
        let answer = answer_of(OCS1, forged(source));
        let learned = reacting.answered(now, &answer, DRA1.as_bytes());
        assert_eq!(learned, [Learned::Ignored(Why::NotOfThePeer)]);
    }
    assert!(reacting.is_empty());
    let learned = reacting.answered(now, &answer_of(OCS1, forged(Some(DRA1))), b"DRA1.example.net");
    assert_eq!(learned, [Learned::Taken]);
    assert!(!takes(&mut reacting, now, DRA1, &to_host()));
    assert!(takes(&mut reacting, now, DRA2, &to_host()));
}

// Proves: doia-06
#[test]
fn of_two_agents_the_one_that_is_not_overloaded_gets_what_the_other_is_spared() {
    let (mut reacting, now) = (reacting(), Instant::now());
    learn_of_peer(&mut reacting, now, DRA1, loss(1, Type::PEER_REPORT, 20));
    let request = request(vec![]);
    let avps = RoutingAvps::of(&request).unwrap();
    let sent = |reacting: &mut Reacting| {
        let (mut first, mut second, mut throttled) = (0, 0, 0);
        for _ in 0..10_000 {
            let outgoing = reacting.outgoing(GY, &avps, Priority::DEFAULT);
            let mut takes = |peer: &str| {
                reacting.takes(now, &outgoing, peer.as_bytes(), PeerRole::Agent).is_ok()
            };
            match (takes(DRA1), takes(DRA2)) {
                (true, _) => first += 1,
                (false, true) => second += 1,
                (false, false) => throttled += 1,
            }
        }
        (first, second, throttled)
    };
    let (first, second, throttled) = sent(&mut reacting);
    assert!((7_800..8_200).contains(&first) && throttled == 0, "{first} {second}");
    // When both want 20% less, it is the same 20% that neither gets.
    learn_of_peer(&mut reacting, now, DRA2, loss(1, Type::PEER_REPORT, 20));
    let (first, second, throttled) = sent(&mut reacting);
    assert!((1_800..2_200).contains(&throttled), "{first} {second} {throttled}");
    assert!(second < 100, "{second}");
}

// Proves: doia-01
#[test]
fn what_a_host_report_left_out_counts_for_the_peer() {
    let (mut reacting, now) = (reacting(), Instant::now());
    learn(&mut reacting, now, vec![loss(1, Type::HOST_REPORT, 30)]);
    learn_of_peer(&mut reacting, now, DRA1, loss(1, Type::PEER_REPORT, 40));
    let request = to_host();
    let avps = RoutingAvps::of(&request).unwrap();
    let (mut by_host, mut by_peer) = (0, 0);
    for _ in 0..10_000 {
        let outgoing = reacting.outgoing(GY, &avps, Priority::DEFAULT);
        if reacting.admits(now, &outgoing).is_err() {
            by_host += 1;
        } else if reacting.takes(now, &outgoing, DRA1.as_bytes(), PeerRole::Agent).is_err() {
            by_peer += 1;
        }
    }
    // 40% altogether, not 58.
    assert!((2_800..3_200).contains(&by_host), "{by_host}");
    assert!((3_800..4_200).contains(&(by_host + by_peer)), "{by_host} {by_peer}");
}

// Proves: drmp-04
#[test]
fn the_lowest_priorities_are_left_out_first() {
    let (mut reacting, now) = (reacting(), Instant::now());
    let of = |priority| request_to(Some(OCS1), vec![drmp(priority)]);
    let requests = [of(0), of(10), of(15)];
    // What is sent before the report tells how many there are of each: a tenth, half, and the rest.
    let class = |number: usize| match number % 10 {
        0 => 0,
        1..=5 => 1,
        _ => 2,
    };
    for number in 0..100 {
        assert!(admits(&mut reacting, now, &requests[class(number)]).is_ok());
    }
    learn(&mut reacting, now, vec![loss(1, Type::HOST_REPORT, 50)]);
    let mut left_out = [0_u32; 3];
    for number in 0..10_000 {
        let class = class(number);
        left_out[class] += u32::from(admits(&mut reacting, now, &requests[class]).is_err());
    }
    // All of the lowest, a fifth of the middle, nothing of the highest: half altogether.
    assert_eq!(left_out[0], 0);
    assert!((800..1_200).contains(&left_out[1]), "{left_out:?}");
    assert!(left_out[2] > 3_950, "{left_out:?}");
}

#[test]
fn a_rate_is_kept_and_the_highest_priority_passes() {
    let (mut reacting, start) = (reacting(), Instant::now());
    let by_rate = answer_by(RATE, vec![rate(1, Type::HOST_REPORT, 100)]);
    assert_eq!(reacting.answered(start, &by_rate, DRA1.as_bytes()), [Learned::Taken]);
    let requests = [request_to(Some(OCS1), vec![drmp(0)]), to_host()];
    let mut sent = [0; 2];
    for number in 0..3_000_u32 {
        let now = start + seconds(10) * number / 3_000;
        let class = usize::from(number % 10 != 0);
        sent[class] += u32::from(admits(&mut reacting, now, &requests[class]).is_ok());
    }
    assert_eq!(sent[0], 300);
    assert!((995..=1_012).contains(&(sent[0] + sent[1])), "{sent:?}");
    // After its time the share that was left out gets less.
    let end = start + seconds(30);
    let share = reduction(&reacting, end, ReportType::Host, OCS1).unwrap();
    assert!((0.6..0.72).contains(&share), "{share}");
    let half = reduction(&reacting, end + seconds(5), ReportType::Host, OCS1).unwrap();
    assert!((half - share / 2.0).abs() < 0.01, "{half}");
}

#[test]
fn a_rate_of_nothing_stops_everything_and_another_rate_holds_at_once() {
    let (mut reacting, now) = (reacting(), Instant::now());
    let learn = |reacting: &mut Reacting, number, value| {
        let answer = answer_by(RATE, vec![rate(number, Type::HOST_REPORT, value)]);
        reacting.answered(now, &answer, DRA1.as_bytes())
    };
    assert_eq!(learn(&mut reacting, 1, 0), [Learned::Taken]);
    assert_eq!(left_out(&mut reacting, now, &to_host()), 10_000);
    assert_eq!(learn(&mut reacting, 2, 1_000_000), [Learned::Taken]);
    assert!(admits(&mut reacting, now, &to_host()).is_ok());
}

#[test]
fn the_algorithm_that_was_selected_says_what_a_report_must_have() {
    let now = Instant::now();
    let both = || {
        let mut both = loss(1, Type::HOST_REPORT, 20);
        both.additional_avps.push_raw(unsigned(OC_MAXIMUM_RATE, 0));
        both
    };
    let unreadable = Learned::Ignored(Why::Unreadable);
    let cases = [
        (LOSS, both(), Learned::Taken, Some(0.2)),
        (RATE, both(), Learned::Taken, Some(1.0)),
        (LOSS, rate(1, Type::HOST_REPORT, 5), unreadable, None),
        (RATE, loss(1, Type::HOST_REPORT, 5), unreadable, None),
        (LOSS, report(1, Type::HOST_REPORT), unreadable, None),
        (LOSS, loss(1, Type(9), 5), Learned::Ignored(Why::UnknownType), None),
    ];
    for (vector, report, learned, share) in cases {
        let mut reacting = Reacting::new(ReactingSettings::default(), 1);
        let answer = answer_by(vector, vec![report]);
        assert_eq!(reacting.answered(now, &answer, DRA1.as_bytes()), [learned]);
        assert_eq!(reduction(&reacting, now, ReportType::Host, OCS1), share);
    }
    // One that selects nothing has the loss algorithm (RFC 7683, 7.2).
    let mut reacting = Reacting::new(ReactingSettings::default(), 1);
    let bare = answer_of(OCS1, vec![olr(loss(1, Type::HOST_REPORT, 5))]);
    assert_eq!(reacting.answered(now, &bare, DRA1.as_bytes()), [Learned::Taken]);
}

#[test]
fn there_is_a_limit_to_how_many_are_remembered() {
    let settings = ReactingSettings { entries: 100, ..ReactingSettings::default() };
    let (mut reacting, start) = (Reacting::new(settings, 1), Instant::now());
    let of = |number: usize| {
        let host = format!("ocs{number}.example.net");
        answer_of(&host, vec![olr(loss(1, Type::HOST_REPORT, 5))])
    };
    for number in 0..100 {
        assert_eq!(reacting.answered(start, &of(number), b"dra"), [Learned::Taken]);
    }
    assert_eq!(reacting.answered(start, &of(100), b"dra"), [Learned::Ignored(Why::NoRoom)]);
    assert_eq!(Learned::Ignored(Why::NoRoom).reason(), "no_room");
    // Those whose time is over make room.
    let later = start + seconds(41);
    assert_eq!(reacting.answered(later, &of(100), b"dra"), [Learned::Taken]);
    assert_eq!(reacting.len(), 1);
}

//! The reporting node: what it tells, whom, and until when.

use std::time::{Duration, Instant, SystemTime};

use diameter_core::{Message, RawAvp, ResultCode};
use diameter_messages::rfc7683::{OcOlr, OcReportType as Type};
use diameter_routing::overload::{
    Announced, Learned, Overload, Reporting, ReportingSettings, Subject,
};
use diameter_routing::{Edit, RoutingAvps};

use super::reacting::{reacting, seconds};
use crate::messages::*;

pub(crate) fn reporting(host: &str) -> Reporting {
    Reporting::new(name(host), ReportingSettings::default(), SystemTime::now())
}

fn host() -> Subject {
    Subject::Host { host: name(OCS1), application: GY }
}

fn realm() -> Subject {
    Subject::Realm { realm: name(REALM), application: GY }
}

/// The answer to a request with these AVPs that came from the client itself.
fn answer(reporting: &mut Reporting, now: Instant, avps: Vec<RawAvp>) -> Message {
    let announced = Announced::of(&request(avps), CLIENT.as_bytes());
    complete(reporting, now, announced.as_ref(), &answer_of(OCS1, vec![]))
}

fn complete(
    reporting: &mut Reporting,
    now: Instant,
    announced: Option<&Announced>,
    answer: &Message,
) -> Message {
    let mut edit = Edit::of(answer);
    reporting.answer(now, announced, answer, &mut edit);
    edit.finish().unwrap()
}

fn by_loss() -> Vec<RawAvp> {
    vec![features(None, None)]
}

fn by_rate() -> Vec<RawAvp> {
    vec![features(Some(LOSS | RATE), None)]
}

fn report_in(message: &Message) -> Option<OcOlr> {
    let mut reports = reports_in(message);
    assert!(reports.len() < 2);
    reports.pop()
}

// Proves: doic-02
#[test]
fn only_who_takes_part_is_told_anything() {
    let (mut reporting, now) = (reporting(OCS1), Instant::now());
    reporting.report(now, host(), Overload::new(50, seconds(30)));
    reporting.report(now, Subject::Peer, Overload::new(50, seconds(30)));
    let plain = answer_of(OCS1, vec![]);
    assert_eq!(answer(&mut reporting, now, vec![]).as_bytes(), plain.as_bytes());
    // Nor what a handler has put in itself.
    let own = answer_of(OCS1, vec![features(None, None), olr(loss(1, Type::HOST_REPORT, 5))]);
    assert_eq!(complete(&mut reporting, now, None, &own).as_bytes(), plain.as_bytes());
    let told = answer(&mut reporting, now, by_loss());
    assert_eq!((features_in(&told).len(), reports_in(&told).len()), (1, 1));
    // Without an overload too.
    let mut idle = super::reporting::reporting(OCS1);
    let told = answer(&mut idle, now, by_loss());
    assert_eq!((features_in(&told).len(), reports_in(&told).len()), (1, 0));
}

// Proves: doic-03
#[test]
fn one_algorithm_is_selected_of_those_offered() {
    let (mut reporting, now) = (reporting(OCS1), Instant::now());
    let vector = |reporting: &mut Reporting, offered: Option<u64>| {
        let answer = answer(reporting, now, vec![features(offered, None)]);
        features_in(&answer)[0].oc_feature_vector
    };
    let unknown = 1 << 40;
    for offered in [None, Some(LOSS), Some(LOSS | unknown), Some(0)] {
        assert_eq!(vector(&mut reporting, offered), Some(LOSS));
    }
    assert_eq!(vector(&mut reporting, Some(LOSS | RATE | unknown)), Some(RATE));
    // An overload that says no rate needs the loss algorithm.
    reporting.report(now, host(), Overload::new(50, seconds(30)));
    assert_eq!(vector(&mut reporting, Some(LOSS | RATE)), Some(LOSS));
    reporting.report(now, host(), Overload::new(50, seconds(30)).with_rate(10));
    assert_eq!(vector(&mut reporting, Some(LOSS | RATE)), Some(RATE));
    let settings = ReportingSettings { prefers_rate: false, ..ReportingSettings::default() };
    let mut other = Reporting::new(name(OCS1), settings, SystemTime::now());
    assert_eq!(vector(&mut other, Some(LOSS | RATE)), Some(LOSS));
}

// Proves: doic-16, doic-20
#[test]
fn reports_go_with_all_answers_that_match() {
    let (mut reporting, now) = (reporting(OCS1), Instant::now());
    reporting.report(now, host(), Overload::new(30, seconds(60)));
    reporting.report(now, realm(), Overload::new(10, seconds(20)));
    for _ in 0..3 {
        let answer = answer(&mut reporting, now, by_loss());
        let reports = reports_in(&answer);
        let read: Vec<_> = reports
            .iter()
            .map(|it| (it.oc_report_type, it.oc_reduction_percentage, it.oc_validity_duration))
            .collect();
        let expected =
            [(Type::HOST_REPORT, Some(30), Some(60)), (Type::REALM_REPORT, Some(10), Some(20))];
        assert_eq!(read, expected);
        // Sequence number and type have fixed places.
        for olr in answer.avps().map(Result::unwrap).filter(|it| it.key() == OC_OLR) {
            let codes: Vec<_> = olr.avps().map(|it| it.unwrap().code()).collect();
            assert_eq!(codes, [624, 626, 627, 625]);
        }
    }
    // Of another application, and of another host behind this node, nothing is known.
    let announced = Announced::of(&in_application(&request(by_loss()), 3), CLIENT.as_bytes());
    let other = complete(&mut reporting, now, announced.as_ref(), &answer_of(OCS1, vec![]));
    assert_eq!(reports_in(&other), []);
    let announced = Announced::of(&request(by_loss()), CLIENT.as_bytes());
    let other = complete(&mut reporting, now, announced.as_ref(), &answer_of(OCS2, vec![]));
    assert_eq!(report_in(&other).unwrap().oc_report_type, Type::REALM_REPORT);
}

// Proves: doic-17
#[test]
fn no_report_of_a_type_that_was_not_advertised_is_sent() {
    let (mut reporting, now) = (reporting(DRA1), Instant::now());
    reporting.report(now, Subject::Peer, Overload::new(50, seconds(30)));
    let source = Some(CLIENT);
    let cases = [
        (features(None, None), 0),
        (features(Some(LOSS), source), 0),
        (features(Some(LOSS | PEER_REPORT), None), 0),
        // Of a node behind an agent that knows nothing of it.
        (features(Some(LOSS | PEER_REPORT), Some(DRA2)), 0),
        (features(Some(LOSS | PEER_REPORT), source), 1),
    ];
    for (said, reports) in cases {
        let answer = answer(&mut reporting, now, vec![said]);
        assert_eq!(reports_in(&answer).len(), reports);
    }
}

// Proves: doic-11
#[test]
fn sequence_numbers_grow_with_each_change_and_over_a_restart() {
    let start = SystemTime::now();
    let mut reporting = Reporting::new(name(OCS1), ReportingSettings::default(), start);
    let now = Instant::now();
    let number = |reporting: &mut Reporting, now| {
        report_in(&answer(reporting, now, by_loss())).unwrap().oc_sequence_number
    };
    reporting.report(now, host(), Overload::new(30, seconds(60)));
    let first = number(&mut reporting, now);
    assert_eq!(number(&mut reporting, now), first);
    // The same again is no change, as long as there is time.
    reporting.report(now, host(), Overload::new(30, seconds(60)));
    assert_eq!(number(&mut reporting, now), first);
    reporting.report(now, host(), Overload::new(31, seconds(60)));
    assert_eq!(number(&mut reporting, now), first + 1);
    reporting.report(now, host(), Overload::new(31, seconds(90)));
    assert_eq!(number(&mut reporting, now), first + 2);
    // One that has to last longer than those who got it know.
    let later = now + seconds(50);
    reporting.report(later, host(), Overload::new(31, seconds(90)));
    assert_eq!(number(&mut reporting, later), first + 3);
    // A new condition, once the last one is forgotten.
    let much_later = now + seconds(10_000);
    assert!(report_in(&answer(&mut reporting, much_later, by_loss())).is_none());
    reporting.report(much_later, host(), Overload::new(31, seconds(90)));
    assert!(number(&mut reporting, much_later) > first + 3);
    // After a restart.
    let last = number(&mut reporting, much_later);
    let settings = ReportingSettings::default();
    let mut restarted = Reporting::new(name(OCS1), settings, start + seconds(1));
    restarted.report(now, host(), Overload::new(5, seconds(30)));
    assert!(number(&mut restarted, now) > last);
    // Far from where they roll over.
    assert!(number(&mut restarted, now) < u64::MAX / 100);
}

// Proves: doic-12, doic-18
#[test]
fn the_end_is_told_until_nobody_can_hold_on_to_a_report() {
    let (mut reporting, start) = (reporting(OCS1), Instant::now());
    reporting.report(start, host(), Overload::new(40, seconds(60)));
    let at = |reporting: &mut Reporting, seconds_later| {
        let now = start + seconds(seconds_later);
        report_in(&answer(reporting, now, by_loss()))
            .map(|it| (it.oc_reduction_percentage, it.oc_validity_duration))
    };
    assert_eq!(at(&mut reporting, 10), Some((Some(40), Some(60))));
    reporting.end(start + seconds(10), &host());
    // The load is given back bit by bit.
    let steps: Vec<_> = [10, 12, 14, 16, 18].map(|it| at(&mut reporting, it).unwrap()).into();
    let sixty = Some(60);
    let expected = [(32, sixty), (24, sixty), (16, sixty), (8, sixty), (0, Some(0))];
    assert_eq!(steps, expected.map(|(percentage, validity)| (Some(percentage), validity)));
    // The last report that was no end went out at 16, for 60 seconds.
    assert_eq!(at(&mut reporting, 75), Some((Some(0), Some(0))));
    assert_eq!(at(&mut reporting, 79), None);
}

#[test]
fn an_overload_that_is_not_renewed_ends_by_itself() {
    let (mut reporting, start) = (reporting(OCS1), Instant::now());
    reporting.report(start, host(), Overload::new(100, seconds(10)));
    assert_eq!(reporting.reduction(start + seconds(9), &host()), 100);
    assert_eq!(reporting.reduction(start + seconds(10), &host()), 80);
    assert_eq!(reporting.reduction(start + seconds(18), &host()), 0);
    // Nobody was told of it: there is no end to tell.
    let answer = answer(&mut reporting, start + seconds(18), by_loss());
    assert_eq!(reports_in(&answer), []);
}

#[test]
fn what_is_sent_during_an_overload_ends_it_at_a_reacting_node() {
    let (mut reporting, start) = (reporting(OCS1), Instant::now());
    let mut reacting = reacting();
    reporting.report(start, host(), Overload::new(40, seconds(60)));
    let mut learned = Vec::new();
    for second in 0..90 {
        let now = start + seconds(second);
        if second == 10 {
            reporting.end(now, &host());
        }
        let answer = answer(&mut reporting, now, by_loss());
        let taken = reacting.answered(now, &answer, OCS1.as_bytes());
        learned.extend(taken.into_iter().filter(|it| !matches!(it, Learned::Ignored(_))));
    }
    // The overload, four steps, the end.
    let taken = Learned::Taken;
    assert_eq!(learned, [taken, taken, taken, taken, taken, Learned::Ended]);
    assert!(
        reacting
            .reduction(
                start + seconds(90),
                GY,
                diameter_routing::overload::ReportType::Host,
                OCS1.as_bytes()
            )
            .is_none()
    );
}

#[test]
fn a_rate_is_shared_out_among_those_who_keep_to_it() {
    let (mut reporting, now) = (reporting(OCS1), Instant::now());
    reporting.report(now, host(), Overload::new(30, seconds(30)).with_rate(1_000));
    let first = report_in(&answer(&mut reporting, now, by_rate())).unwrap();
    assert_eq!(rate_in(&first), Some(1_000));
    assert_eq!(first.oc_reduction_percentage, None);
    // Another client.
    let second = origin(&request(by_rate()), "pgw2.example.net");
    let announced = Announced::of(&second, b"pgw2.example.net");
    let told = complete(&mut reporting, now, announced.as_ref(), &answer_of(OCS1, vec![]));
    assert_eq!(rate_in(&report_in(&told).unwrap()), Some(500));
    let again = report_in(&answer(&mut reporting, now, by_rate())).unwrap();
    assert_eq!(rate_in(&again), Some(500));
    assert_eq!(again.oc_sequence_number, first.oc_sequence_number + 1);
    // Who has only the loss algorithm gets a percentage.
    let loss = report_in(&answer(&mut reporting, now, by_loss())).unwrap();
    assert_eq!((loss.oc_reduction_percentage, rate_in(&loss)), (Some(30), None));
    // One that is not heard of any more leaves its share to the other, when a third comes.
    let later = now + seconds(29);
    reporting.report(later, host(), Overload::new(30, seconds(30)).with_rate(1_000));
    answer(&mut reporting, later, by_rate());
    let third = origin(&request(by_rate()), "pgw3.example.net");
    let announced = Announced::of(&third, b"pgw3.example.net");
    let later = now + seconds(31);
    let told = complete(&mut reporting, later, announced.as_ref(), &answer_of(OCS1, vec![]));
    assert_eq!(rate_in(&report_in(&told).unwrap()), Some(500));
}

fn origin(message: &Message, host: &str) -> Message {
    let mut edit = Edit::of(message);
    let avps = message.avps().map(Result::unwrap);
    let origin_host = avps.into_iter().find(|it| it.code() == 264).unwrap();
    edit.replace(origin_host, host.to_owned().into());
    edit.finish().unwrap()
}

fn rate_in(report: &OcOlr) -> Option<u32> {
    let mut avps = report.additional_avps.iter();
    let rate = avps.find(|it| it.code == OC_MAXIMUM_RATE)?;
    Some(u32::from_be_bytes(rate.data[..].try_into().unwrap()))
}

// Proves: doic-24
#[test]
fn a_request_is_refused_so_that_it_comes_again_only_where_that_helps() {
    let reporting = reporting(OCS1);
    let code = |request: &Message| reporting.rejection(&RoutingAvps::of(request).unwrap());
    assert_eq!(code(&request(vec![])), ResultCode::DIAMETER_TOO_BUSY);
    let for_me = request_to(Some(OCS1), vec![]);
    assert_eq!(code(&for_me), ResultCode::DIAMETER_UNABLE_TO_COMPLY);
}

#[test]
fn durations_and_percentages_have_their_limits() {
    let years = Overload::new(250, Duration::from_secs(100_000_000));
    assert_eq!((years.reduction(), years.duration()), (100, seconds(86_400)));
    let (mut reporting, now) = (reporting(OCS1), Instant::now());
    reporting.report(now, host(), Overload::new(1, Duration::from_millis(1)));
    let told = report_in(&answer(&mut reporting, now, by_loss())).unwrap();
    // 0 would end it.
    assert_eq!(told.oc_validity_duration, Some(1));
}

//! Answers find their requests.

use std::time::Duration;

use diameter_analysis::{Analysis, Exchanges, Outline, Pairs, Part, Phase, Settings};
use diameter_capture::Captured;

use crate::message::{CCR, Message, request, time};

/// What was kept of the request of each answer.
fn matched(messages: &[Message]) -> Vec<Option<usize>> {
    let mut exchanges = Exchanges::new(&Settings::default());
    let mut found = Vec::new();
    for (number, message) in messages.iter().enumerate() {
        let captured = message.captured();
        let outline = Outline::of(&captured.octets).unwrap();
        if let Part::Answer { request, .. } = exchanges.observe(&captured, &outline, number).part {
            found.push(request);
        }
    }
    found
}

#[test]
fn an_answer_is_for_the_request_with_its_identifier_on_its_connection_and_only_once() {
    let (one, two) = (request(CCR, 5), request(CCR, 6));
    let elsewhere = request(CCR, 5).between(3, 2);
    let messages = [
        one.clone(),
        elsewhere.clone(),
        two.clone(),
        one.answer(2001),
        one.answer(2001),
        elsewhere.answer(2001),
        // Another command, and the wrong direction.
        Message::answer(&request(280, 6), 2001),
        request(CCR, 6).answer(2001).between(1, 2),
        two.answer(2001),
    ];
    assert_eq!(matched(&messages), [Some(0), None, Some(1), None, None, Some(2)]);
}

#[test]
fn where_connections_are_not_known_the_end_to_end_identifier_tells_requests_apart() {
    let one = request(CCR, 5).end_to_end(1).on_no_connection();
    let two = request(CCR, 5).end_to_end(2).on_no_connection();
    let messages = [one.clone(), two.clone(), two.answer(2001), one.answer(2001)];
    assert_eq!(matched(&messages), [Some(1), Some(0)]);
}

#[test]
fn an_answer_that_was_recorded_before_its_request_is_found_with_it() {
    let one = request(CCR, 5);
    let mut analysis = Analysis::new(Settings::default());
    for message in [one.answer(2001).at(7), one.clone().at(8)] {
        analysis.observe(&message.captured());
    }
    let [exchange] = analysis.exchanges().collect::<Vec<_>>()[..] else { panic!("one exchange") };
    assert_eq!(exchange.messages().map(|it| it.message).collect::<Vec<_>>(), [1, 0]);
    assert_eq!(exchange.latency, None, "a clock that goes backwards tells nothing");
    assert_eq!(exchange.outcome.unwrap().code(), 2001);
}

#[test]
fn a_request_waits_as_long_as_patience_lasts() {
    let settings = Settings { patience: Duration::from_secs(10), ..Settings::default() };
    let mut analysis = Analysis::new(settings);
    let first = analysis.observe(&request(CCR, 1).session("a").at(0).captured()).unwrap();
    let in_time = analysis.observe(&request(CCR, 2).session("a").at(10_000).captured()).unwrap();
    assert!(in_time.unanswered.is_empty());
    let late = analysis.observe(&request(CCR, 3).session("b").at(10_001).captured()).unwrap();
    assert_eq!(late.unanswered, [first.exchange]);
    assert!(analysis.exchange(first.exchange).unwrap().is_unanswered);
    // Its answer is of no request that waits.
    let answer = analysis.observe(&request(CCR, 1).answer(2001).at(10_002).captured()).unwrap();
    assert_ne!(answer.exchange, first.exchange);
    assert_eq!(analysis.finish(), [in_time.exchange, late.exchange]);
    let session = analysis.session(analysis.session_of("a").unwrap()).unwrap();
    assert_eq!((session.requests, session.unanswered), (2, 2));
}

#[test]
fn sessions_count_what_their_messages_say() {
    let begin =
        request(CCR, 1).session("a").origin("pgw").avp(416, 0, &[0, 0, 0, 1]).avp(415, 0, &[0; 4]);
    let end = request(CCR, 2).session("a").avp(416, 0, &[0, 0, 0, 3]).avp(415, 0, &[0, 0, 0, 1]);
    let mut analysis = Analysis::new(Settings::default());
    let mut observe = |message: &Message| {
        let observation = analysis.observe(&message.captured()).unwrap();
        let id = observation.session.unwrap();
        (analysis.session(id).unwrap().clone(), observation)
    };
    let (session, observation) = observe(&begin);
    assert_eq!((session.origin_host.as_deref(), session.has_ended), (Some("pgw"), false));
    assert!(observation.is_request);
    // Error answers may lack the Session-Id.
    let (session, _) = observe(&begin.answer(5012).at(40));
    assert_eq!((session.failures, session.slowest), (1, Some(Duration::from_millis(40))));
    observe(&end.clone().at(1000));
    let (session, _) = observe(&end.answer(2001).session("a").at(1010));
    assert!(session.has_ended);
    assert_eq!((session.messages, session.requests, session.failures), (4, 2, 1));
    assert_eq!(session.outcome.unwrap().code(), 2001);
    assert_eq!(session.duration(), Some(Duration::from_millis(1010)));
    assert_eq!(session.first, Some(time(0)));
    let exchanges = analysis.exchanges_of(analysis.session_of("a").unwrap());
    let phases: Vec<_> = exchanges.iter().map(|it| (it.phase, it.number)).collect();
    assert_eq!(phases, [(Some(Phase::Begin), Some(0)), (Some(Phase::End), Some(1))]);
}

/// What `Pairs` gives: the end-to-end identifier of each request, and whether there is an answer.
fn pairs(settings: &Settings, messages: &[Message]) -> Vec<(Option<u32>, Option<u32>)> {
    let mut pairs = Pairs::new(settings);
    let mut given = Vec::new();
    let id = |it: &Option<Captured>| {
        it.as_ref().map(|it| Outline::of(&it.octets).unwrap().header.end_to_end_id.0)
    };
    for message in messages {
        pairs.push(&message.captured());
        given.extend(
            std::iter::from_fn(|| pairs.next()).map(|it| (id(&it.request), id(&it.answer))),
        );
    }
    pairs.finish();
    given.extend(std::iter::from_fn(|| pairs.next()).map(|it| (id(&it.request), id(&it.answer))));
    given
}

#[test]
fn pairs_come_in_the_order_of_their_requests_and_nothing_is_lost() {
    let [one, two, three] = [1, 2, 3].map(|it| request(CCR, it));
    let messages = [
        request(CCR, 9).answer(2001),
        one.clone(),
        two.clone(),
        two.answer(2001),
        three.answer(2001),
        three.clone(),
        one.answer(2001),
        request(CCR, 4),
    ];
    let both = |id| (Some(id), Some(id));
    let expected = [(None, Some(9)), both(1), both(2), both(3), (Some(4), None)];
    assert_eq!(pairs(&Settings::default(), &messages), expected);
    // Without room each is given alone.
    let tight = Settings { octets: 0, ..Settings::default() };
    let mut alone = pairs(&tight, &messages);
    alone.sort_unstable();
    let mut expected = vec![(None, Some(9)), (Some(4), None)];
    expected.extend([1, 2, 3].iter().flat_map(|it| [(Some(*it), None), (None, Some(*it))]));
    expected.sort_unstable();
    assert_eq!(alone, expected);
}

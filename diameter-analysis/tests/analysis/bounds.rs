//! What is kept has bounds, and what is forgotten is counted.

use diameter_analysis::{Analysis, Settings};

use crate::message::{CCR, request};

#[test]
fn the_oldest_exchanges_are_forgotten() {
    let mut analysis = Analysis::new(Settings { exchanges: 3, ..Settings::default() });
    let mut ids = Vec::new();
    for number in 0..5 {
        let ccr = request(CCR, number).session("a");
        ids.push(analysis.observe(&ccr.captured()).unwrap().exchange);
    }
    assert_eq!(analysis.exchanges().map(|it| it.id).collect::<Vec<_>>(), ids[2..]);
    assert!(analysis.exchange(ids[1]).is_none());
    assert_eq!(analysis.forgotten().exchanges, 2);
    let of_session = analysis.exchanges_of(analysis.session_of("a").unwrap());
    assert_eq!(of_session.iter().map(|it| it.id).collect::<Vec<_>>(), ids[2..]);
    // The answer to one that was forgotten still counts in its session.
    analysis.observe(&request(CCR, 0).answer(5012).captured());
    assert_eq!(analysis.session(analysis.session_of("a").unwrap()).unwrap().failures, 1);
}

#[test]
fn octets_are_kept_within_their_bound_or_not_at_all() {
    let ccr = |number| request(CCR, number).session("a").captured();
    let length = ccr(0).octets.len();
    let mut analysis = Analysis::new(Settings { octets: 2 * length, ..Settings::default() });
    for number in 0..4 {
        analysis.observe(&ccr(number));
    }
    let kept: Vec<_> =
        analysis.exchanges().map(|it| it.request.as_ref().unwrap().octets.clone()).collect();
    assert_eq!(kept, [Some(ccr(2).octets), Some(ccr(3).octets)]);
    let mut analysis = Analysis::new(Settings { octets: 0, ..Settings::default() });
    for number in 0..4 {
        analysis.observe(&ccr(number));
    }
    assert_eq!(analysis.exchanges().len(), 4);
    let request = analysis.exchanges().next().unwrap().request.as_ref().unwrap();
    assert_eq!((request.length, &request.octets), (length, &None));
}

#[test]
fn without_room_for_exchanges_sessions_are_known_all_the_same() {
    let settings = Settings { exchanges: 0, octets: 0, ..Settings::default() };
    let mut analysis = Analysis::new(settings);
    for number in 0..4 {
        let ccr = request(CCR, number).session("a").at(number.into());
        analysis.observe(&ccr.captured());
        analysis.observe(&ccr.answer(2001).captured());
    }
    assert_eq!(analysis.exchanges().len(), 0);
    let session = analysis.session(analysis.session_of("a").unwrap()).unwrap();
    assert_eq!((session.messages, session.requests, session.unanswered), (8, 4, 0));
}

#[test]
fn requests_that_nobody_answers_make_room_for_others() {
    let mut analysis = Analysis::new(Settings { waiting: 2, ..Settings::default() });
    let observed: Vec<_> =
        (0..3).map(|it| analysis.observe(&request(CCR, it).captured()).unwrap()).collect();
    assert_eq!(observed[2].unanswered, [observed[0].exchange]);
    let answer = analysis.observe(&request(CCR, 1).answer(2001).captured()).unwrap();
    assert_eq!(answer.exchange, observed[1].exchange);
}

#[test]
fn bounds_change_while_it_runs() {
    let mut analysis = Analysis::new(Settings::default());
    for number in 0..4 {
        analysis.observe(&request(CCR, number).session(&number.to_string()).captured());
    }
    let length = request(CCR, 0).session("0").captured().octets.len();
    assert_eq!(analysis.kept_octets(), 4 * length);
    analysis.set_settings(Settings { exchanges: 3, sessions: 2, ..Settings::default() });
    assert_eq!((analysis.exchanges().len(), analysis.session_count()), (3, 2));
    assert_eq!(analysis.kept_octets(), 3 * length);
    let forgotten = analysis.forgotten();
    assert_eq!((forgotten.exchanges, forgotten.sessions), (1, 2));
    let ids: Vec<_> = analysis.sessions().map(|(_, it)| &*it.id).collect();
    assert_eq!(ids, ["3", "2"]);
}

#[test]
fn a_session_that_is_held_stays_whatever_comes() {
    let mut analysis = Analysis::new(Settings { sessions: 2, ..Settings::default() });
    let of = |number, session: &str| request(CCR, number).session(session).captured();
    let held = analysis.observe(&of(0, "held")).unwrap().session.unwrap();
    analysis.hold(held);
    for number in 1..100 {
        analysis.observe(&of(number, &format!("s{number}"))).unwrap();
        assert_eq!(analysis.session_count(), 2);
    }
    let again = analysis.observe(&of(100, "held")).unwrap().session.unwrap();
    assert_eq!(again, held);
    assert_eq!(analysis.session(held).unwrap().messages, 2);
    // When all are held there are more than are kept otherwise, and one that is not goes at once.
    for number in [101, 102] {
        let id = analysis.observe(&of(number, &format!("h{number}"))).unwrap().session.unwrap();
        analysis.hold(id);
    }
    analysis.observe(&of(103, "another"));
    analysis.observe(&of(104, "and another"));
    let mut ids: Vec<_> = analysis.sessions().map(|(_, it)| &*it.id).collect();
    ids.sort_unstable();
    assert_eq!(ids, ["and another", "h101", "h102", "held"]);
}

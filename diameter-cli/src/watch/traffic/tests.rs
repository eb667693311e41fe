//! The lists are what a look at everything would give, whatever came in which order.

use bytes::Bytes;
use diameter_analysis::Settings;
use diameter_capture::{Captured, Position};
use diameter_dictionary::Catalogue;
use diameter_dictionary::filter::Filter;
use proptest::prelude::*;

use super::*;

/// What can happen to a list.
#[derive(Clone, Debug)]
enum Step {
    /// A request or an answer in one of some sessions, with a result or without.
    Message {
        is_request: bool,
        id: u32,
        session: u8,
        result: u32,
    },
    Search(&'static str),
    Filter(&'static str),
    LookOn,
    Keep(usize),
    Tidy,
}

fn step() -> impl Strategy<Value = Step> {
    let result = prop_oneof![Just(2001u32), Just(5012)];
    let message =
        (any::<bool>(), 0..12u32, 0..4u8, result).prop_map(|(is_request, id, session, result)| {
            Step::Message { is_request, id, session, result }
        });
    prop_oneof![
        20 => message,
        1 => prop_oneof![Just(""), Just("s1"), Just("dwr"), Just("5012")].prop_map(Step::Search),
        1 => prop_oneof![Just(""), Just("result >= 3000"), Just("not result == 2001")].prop_map(Step::Filter),
        3 => Just(Step::LookOn),
        1 => (1..12usize).prop_map(Step::Keep),
        1 => Just(Step::Tidy),
    ]
}

fn captured(number: u64, is_request: bool, id: u32, session: u8, result: u32) -> Captured {
    let mut octets = vec![1, 0, 0, 0, if is_request { 0x80 } else { 0 }, 0, 1, 24, 0, 0, 0, 0];
    octets.extend(id.to_be_bytes());
    octets.extend(id.to_be_bytes());
    // Session-Id, in three of four messages.
    if session > 0 {
        octets.extend([0, 0, 1, 7, 0x40, 0, 0, 10, b's', b'0' + session, 0, 0]);
    }
    if !is_request {
        octets.extend([0, 0, 1, 12, 0x40, 0, 0, 12]);
        octets.extend(result.to_be_bytes());
    }
    octets[3] = octets.len() as u8;
    let octets = Bytes::from(octets);
    Captured { place: Position::Frame(number), time: None, flow: None, octets }
}

proptest! {
    #[test]
    fn lists_have_what_the_filter_takes(steps in prop::collection::vec(step(), 1..200)) {
        let catalogue = Catalogue::standard();
        let settings = Settings { exchanges: 8, sessions: 3, ..Settings::default() };
        let mut traffic = Traffic::new(catalogue, settings);
        for (number, step) in steps.into_iter().enumerate() {
            match step {
                Step::Message { is_request, id, session, result } => {
                    traffic.take(Ok(captured(number as u64, is_request, id, session, result)));
                }
                Step::Search(text) => {
                    let mut find = traffic.find().clone();
                    find.set_text(text);
                    traffic.set_find(find);
                }
                Step::Filter(text) => {
                    let mut find = traffic.find().clone();
                    let filter = (!text.is_empty()).then(|| Filter::compile(text, catalogue).unwrap());
                    find.set_expression(filter);
                    traffic.set_find(find);
                }
                Step::LookOn => {
                    traffic.look_on(2);
                }
                Step::Keep(exchanges) => {
                    let settings = Settings { exchanges, ..traffic.settings().clone() };
                    traffic.set_settings(settings);
                }
                Step::Tidy => traffic.tidy(),
            }
        }
        while traffic.look_on(2) {}
        traffic.tidy();
        let taken = || traffic.analysis.exchanges().filter(|it| traffic.find.takes(it, catalogue));
        let expected: Vec<Row> = taken().map(|it| Row::Exchange(it.id)).collect();
        let listed: Vec<Row> = traffic.listing(Kind::Exchanges).iter().collect();
        prop_assert_eq!(listed, expected);

        let sessions: Vec<Row> = traffic.listing(Kind::Sessions).iter().collect();
        prop_assert!(sessions.is_sorted());
        // All that are kept, or all of which an exchange is listed; those whose exchange was forgotten may stay.
        for (id, session) in traffic.analysis.sessions() {
            let row = Row::Session(session.number, id);
            let has_taken = taken().any(|it| it.session == Some(id));
            let is_expected = has_taken || traffic.find.is_empty();
            prop_assert!(!is_expected || sessions.contains(&row), "{:?}", session.id);
        }
        for row in sessions {
            let Row::Session(_, id) = row else { panic!("{row:?}") };
            prop_assert!(traffic.analysis.session(id).is_some());
        }
    }
}

//! Any messages, in any order: nothing panics, bounds hold, and each message is a part of one exchange.

use std::time::Duration;

use bytes::Bytes;
use diameter_analysis::{Analysis, Identity, Outline, Pairs, Settings};
use diameter_capture::{Captured, Position};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::message::{Message, request, subscription_id};

fn settings() -> impl Strategy<Value = Settings> {
    (1..6usize, 1..6usize, 0..8usize, prop_oneof![Just(0), 1..2000usize], 1..4usize).prop_map(
        |(waiting, recent, exchanges, octets, sessions)| Settings {
            waiting,
            patience: Duration::from_millis(50),
            recent,
            exchanges,
            octets,
            sessions,
        },
    )
}

/// Messages that have much in common.
fn message() -> impl Strategy<Value = Message> {
    let names = prop::sample::select(vec!["001010000000001", "491701", "a@b", "sip:+49170@b", ""]);
    let ids = (prop::sample::select(vec![272u32, 280, 316]), 0..4u32, 0..3u32, 0..5u32);
    let ends = (any::<bool>(), 1..5u8, 1..5u8, any::<bool>(), 0..3usize);
    (ids, ends, names, 0..4u32, 0..200u64).prop_map(|(ids, ends, name, kind, at)| {
        let (command, hop_by_hop, end_to_end, session) = ids;
        let (is_answer, from, to, is_marked, route_records) = ends;
        let mut message = request(command, hop_by_hop).end_to_end(end_to_end).between(from, to);
        if is_answer {
            message = message.answer(2001 + end_to_end * 1000);
        } else if is_marked {
            message = message.marked();
        }
        if session > 0 {
            message = message.session(&format!("s{session}")).origin("h");
        }
        for _ in 0..route_records {
            message = message.route_record("agent");
        }
        let address = [10, 0, 0, end_to_end as u8];
        message = match kind {
            0 => message,
            1 => message.avp(1, 0, name.as_bytes()),
            2 => message.avp(443, 0, &subscription_id(session % 4, name)).avp(8, 0, &address),
            _ => message.avp(8, 0, &address),
        };
        message.at(at)
    })
}

proptest! {
    #[test]
    fn whatever_comes_is_kept_within_bounds(settings in settings(), messages in vec(message(), 0..60)) {
        let mut analysis = Analysis::new(settings.clone());
        for (number, message) in messages.iter().enumerate() {
            let seen = analysis.observe(&message.captured()).unwrap();
            prop_assert_eq!(seen.message, number as u64);
            prop_assert!(analysis.exchanges().len() <= settings.exchanges);
            prop_assert!(analysis.session_count() <= settings.sessions);
            let octets = |it: &diameter_analysis::Exchange| -> usize {
                it.messages().filter_map(|it| it.octets.as_ref()).map(Bytes::len).sum()
            };
            let kept: usize = analysis.exchanges().map(octets).sum();
            prop_assert!(kept <= settings.octets || analysis.exchanges().len() == 1);
            if let Some(session) = seen.session {
                prop_assert_eq!(analysis.sessions().next().map(|(id, _)| id), Some(session));
            }
        }
        prop_assert_eq!(analysis.sessions().count(), analysis.session_count());
        // Each session is of the subscriber that has it, and the other way round.
        let mut of_subscribers = 0;
        for (id, subscriber) in analysis.subscribers() {
            prop_assert!(subscriber.name().is_some());
            for (session, found) in analysis.sessions_of(id) {
                prop_assert_eq!(found.subscriber, Some(id), "{:?}", session);
                of_subscribers += 1;
            }
            for identity in subscriber.identities() {
                prop_assert_eq!(analysis.find(std::slice::from_ref(identity)), [id]);
            }
        }
        let with_subscriber = analysis.sessions().filter(|(_, it)| it.subscriber.is_some()).count();
        prop_assert_eq!(of_subscribers, with_subscriber);
        for exchange in analysis.exchanges() {
            prop_assert!(analysis.legs_of(exchange.id).iter().any(|it| it.id == exchange.id));
            if let Some(id) = exchange.session.filter(|it| analysis.session(*it).is_some()) {
                prop_assert!(analysis.exchanges_of(id).iter().any(|it| it.id == exchange.id));
            }
        }
        analysis.finish();
        prop_assert!(analysis.finish().is_empty());
    }

    #[test]
    fn pairs_give_each_message_once(settings in settings(), messages in vec(message(), 0..60)) {
        let mut pairs = Pairs::new(&settings);
        let mut given = 0;
        for message in &messages {
            pairs.push(&message.captured());
            while let Some(pair) = pairs.next() {
                given += pair.messages().count();
            }
        }
        pairs.finish();
        while let Some(pair) = pairs.next() {
            given += pair.messages().count();
        }
        prop_assert_eq!(given, messages.len());
    }

    #[test]
    fn any_octets_are_survived(octets in vec(any::<u8>(), 0..200), tail in vec(any::<u8>(), 0..200)) {
        let mut analysis = Analysis::new(Settings::default());
        let whole = request(272, 1).avp(443, 0, &octets).avp(97, 0, &tail).avp(1, 0, &octets)
            .avp(700, 10_415, &tail).avp(297, 0, &octets).session("s").captured();
        let cut = Bytes::copy_from_slice(&whole.octets[..whole.octets.len() - tail.len()]);
        for octets in [Bytes::from(octets), cut, whole.octets] {
            let has_header = octets.len() >= 20;
            let captured = Captured { place: Position::Line(1), time: None, flow: None, octets };
            let seen = analysis.observe(&captured);
            prop_assert_eq!(seen.is_some(), has_header);
            prop_assert_eq!(Outline::of(&captured.octets).is_some(), has_header);
        }
    }

    #[test]
    fn any_text_is_an_identity_or_none(text in ".{0,40}") {
        Identity::of_text(&text);
    }
}

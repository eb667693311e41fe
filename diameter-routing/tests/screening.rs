//! Screening: which requests are caught, by which rule, and what is kept of them.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod wire;

use std::time::{Duration, SystemTime};

use diameter_core::{AvpKey, Message};
use diameter_routing::screening::{Action, Refusal, Rule, Screen};
use diameter_routing::selection::{Messages, Mismatch, NamePattern, Party, Selected, Selection};
use diameter_routing::{AvpPath, Condition, RoutingAvps};
use wire::{avp, capture, message_of, octets, vendor_avp};

const S6A: u32 = 16_777_251;
const ULR: u32 = 316;
const CLR: u32 = 317;
const HOME: &str = "epc.mnc001.mcc001.3gppnetwork.org";
const OTHER: &str = "epc.mnc002.mcc262.3gppnetwork.org";

fn s6a(command: u32, avps: &[Vec<u8>]) -> Message {
    message_of(0xc0, command, S6A, avps)
}

fn cancel_location(host: &str, realm: &str, imsi: &str) -> Message {
    s6a(CLR, &[avp(263, "x;1;1"), avp(264, host), avp(296, realm), avp(283, HOME), avp(1, imsi)])
}

fn is_selected(selection: &Selection, message: &Message) -> bool {
    let avps = RoutingAvps::of(message).unwrap();
    let from =
        Party { peer: "dea.ipx.example", realm: Some("ipx.example"), group: Some("roaming") };
    selection.selects(&Selected { message, avps: &avps, from, to: None })
}

fn decide<'s>(screen: &'s Screen, message: &Message, at: u64) -> Option<&'s str> {
    let avps = RoutingAvps::of(message).unwrap();
    let from = Party { peer: "dea.ipx.example", realm: None, group: Some("roaming") };
    let selected = Selected { message, avps: &avps, from, to: None };
    let at = SystemTime::UNIX_EPOCH + Duration::from_secs(at);
    screen.decide(&selected, at).map(Rule::name)
}

#[test]
fn every_part_of_a_selection_must_hold() {
    let ulr = capture("fd-ULR");
    let all = || Selection {
        from: vec!["partners".into(), "roaming".into()],
        applications: vec![4, S6A],
        commands: vec![ULR],
        origin_hosts: vec![NamePattern::new("*.client.lab")],
        origin_realms: vec![NamePattern::new("CLIENT.lab")],
        destination_realms: vec![NamePattern::new("server.lab")],
        imsis: vec!["99999".to_owned(), "00101".to_owned()],
        present: vec![AvpPath::new([AvpKey::ietf(260), AvpKey::ietf(266)]).unwrap()],
        absent: vec![AvpKey::ietf(293).into()],
        larger_than: Some(ulr.as_bytes().len() - 1),
        condition: Some(Condition::new("from roaming", |it| {
            it.from.unwrap().group == Some("roaming")
        })),
        ..Selection::default()
    };
    assert!(is_selected(&all(), &ulr));
    assert!(is_selected(&Selection::default(), &ulr), "nothing is asked");
    let others = [
        Selection { from: vec!["partners".into()], ..all() },
        Selection { applications: vec![4], ..all() },
        Selection { commands: vec![CLR], ..all() },
        Selection { origin_hosts: vec![NamePattern::new("client.lab")], ..all() },
        Selection { origin_realms: vec![NamePattern::new("*.client.lab")], ..all() },
        Selection { destination_hosts: vec![NamePattern::new("*.lab")], ..all() },
        Selection { destination_realms: vec![NamePattern::new("server.labs")], ..all() },
        Selection { imsis: vec!["00102".to_owned()], ..all() },
        Selection { present: vec![AvpKey::ietf(293).into()], ..all() },
        Selection { absent: vec![AvpKey::ietf(264).into()], ..all() },
        Selection { larger_than: Some(ulr.as_bytes().len()), ..all() },
        Selection { mismatches: vec![Mismatch::SessionIdAndOriginHost], ..all() },
        Selection { condition: Some(Condition::new("never", |_| false)), ..all() },
    ];
    for other in others {
        assert!(!is_selected(&other, &ulr), "{other:?}");
    }
}

#[test]
fn spoofed_origins_are_told_from_honest_ones() {
    let (spoofed, honest) = ("hss.evil.example", "hss.epc.mnc001.mcc001.3gppnetwork.org");
    let with = |avps: &[Vec<u8>]| s6a(ULR, &[avps, &[avp(283, HOME)]].concat());
    let table: [(Mismatch, Message, Message); 8] = [
        (
            Mismatch::OriginHostAndPeer,
            with(&[avp(264, honest)]),
            with(&[avp(264, "DEA.ipx.example")]),
        ),
        (Mismatch::OriginRealmAndPeer, with(&[avp(296, HOME)]), with(&[avp(296, "ipx.EXAMPLE")])),
        (
            Mismatch::OriginHostAndRealm,
            with(&[avp(264, spoofed), avp(296, HOME)]),
            with(&[avp(264, honest), avp(296, HOME)]),
        ),
        (
            Mismatch::OriginHostAndRealm,
            with(&[avp(264, &format!("evil{HOME}")), avp(296, HOME)]),
            with(&[avp(264, HOME), avp(296, HOME)]),
        ),
        (
            Mismatch::SessionIdAndOriginHost,
            with(&[avp(263, "x.example;1;1"), avp(264, honest)]),
            with(&[avp(263, &format!("{honest};1;1")), avp(264, honest)]),
        ),
        (
            Mismatch::ImsiAndOriginRealm,
            cancel_location(honest, HOME, "262020000000001"),
            cancel_location(honest, HOME, "001010000000001"),
        ),
        (
            Mismatch::ImsiAndDestinationRealm,
            cancel_location(honest, OTHER, "262020000000001"),
            cancel_location(honest, OTHER, "001010000000001@ims.example"),
        ),
        (
            Mismatch::VisitedPlmnAndOriginRealm,
            with(&[avp(296, HOME), vendor_avp(10415, 1407, &[0x62, 0xf2, 0x20])]),
            with(&[avp(296, OTHER), vendor_avp(10415, 1407, &[0x62, 0xf2, 0x20])]),
        ),
    ];
    for (mismatch, wrong, right) in table {
        let selection = Selection { mismatches: vec![mismatch], ..Selection::default() };
        assert!(is_selected(&selection, &wrong), "{mismatch:?}");
        assert!(!is_selected(&selection, &right), "{mismatch:?}");
    }
}

#[test]
fn what_is_not_there_cannot_be_compared_and_a_realm_of_another_form_does_not_fit() {
    let imsi = Selection { mismatches: vec![Mismatch::ImsiAndOriginRealm], ..Selection::default() };
    let without = s6a(CLR, &[avp(264, "hss.example"), avp(296, "evil.example")]);
    assert!(!is_selected(&imsi, &without), "nobody is named");
    assert!(is_selected(
        &imsi,
        &cancel_location("hss.evil.example", "evil.example", "001010000000001")
    ));
    let no_realm = s6a(CLR, &[avp(264, "hss.example"), avp(1, "001010000000001")]);
    assert!(is_selected(&imsi, &no_realm));
    // Credit control names subscribers in groups.
    let subscription = [octets(450, &[0, 0, 0, 1]), avp(444, "262020000000001")].concat();
    let of_gy =
        |realm: &str| message_of(0xc0, 272, 4, &[avp(296, realm), octets(443, &subscription)]);
    assert!(is_selected(&imsi, &of_gy(HOME)) && !is_selected(&imsi, &of_gy(OTHER)));
    let msisdn = [octets(450, &[0, 0, 0, 0]), avp(444, "262020000000001")].concat();
    assert!(!is_selected(
        &imsi,
        &message_of(0xc0, 272, 4, &[avp(296, HOME), octets(443, &msisdn)])
    ));
}

#[test]
fn the_first_rule_that_is_about_a_request_decides() {
    let from_home =
        Selection { origin_realms: vec![NamePattern::new(HOME)], ..Selection::default() };
    let clr = Selection { commands: vec![CLR], ..Selection::default() };
    let refuse = Action::Answer(Refusal::new(5003));
    let screen = Screen::new([
        Rule::new(
            "trusted",
            Action::Pass,
            Selection {
                destination_hosts: vec![NamePattern::new("test.example")],
                ..Selection::default()
            },
        ),
        Rule::new("cancels", refuse.clone(), clr.clone()).unless(from_home),
        Rule::new("the same again", Action::Drop, clr),
    ]);
    let home = cancel_location("hss.example", HOME, "001010000000001");
    let other = cancel_location("hss.example", OTHER, "001010000000001");
    assert_eq!(decide(&screen, &other, 0), Some("cancels"));
    assert_eq!(
        decide(&screen, &home, 0),
        Some("the same again"),
        "the exception of one is not that of the next"
    );
    assert_eq!(decide(&screen, &s6a(ULR, &[avp(264, "mme.example")]), 0), None);
    let trusted = s6a(CLR, &[avp(293, "test.example"), avp(296, OTHER)]);
    assert_eq!(decide(&screen, &trusted, 0), Some("trusted"));
    let counts: Vec<_> = screen.caught().map(|it| (it.rule.name().to_owned(), it.count)).collect();
    let expected = [("trusted", 1), ("cancels", 1), ("the same again", 1)];
    assert_eq!(counts, expected.map(|(name, count)| (name.to_owned(), count)));
    assert_eq!(screen.caught().nth(1).unwrap().rule.action(), &refuse);
    assert_eq!(screen.caught().next().unwrap().samples, [], "what may pass is no sample");
}

#[test]
fn samples_are_the_last_ones_and_no_more_than_asked_for() {
    let rules = || [Rule::new("all", Action::Detect, Selection::default())];
    let screen = Screen::new(rules()).samples(3, 100);
    let ulr = capture("fd-ULR");
    (0..10).for_each(|at| assert_eq!(decide(&screen, &ulr, at), Some("all")));
    let caught = screen.caught().next().unwrap();
    assert_eq!(caught.count, 10);
    let times = caught
        .samples
        .iter()
        .map(|it| it.at.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs());
    assert_eq!(times.collect::<Vec<_>>(), [7, 8, 9]);
    assert!(caught.samples.iter().all(|it| it.octets == ulr.as_bytes()[..100]));
    assert_eq!(&*caught.samples[0].peer, "dea.ipx.example");
    let other = || Rule::new("other", Action::Drop, Selection::default());
    let mut reloaded = Screen::new([other(), rules()[0].clone()]);
    reloaded.take_counts_of(&screen);
    let counts: Vec<_> = reloaded.caught().map(|it| (it.count, it.samples.len())).collect();
    assert_eq!(counts, [(0, 0), (10, 3)]);
    let none = Screen::new(rules()).samples(0, 100);
    assert_eq!(decide(&none, &ulr, 0), Some("all"));
    assert_eq!(none.caught().next().unwrap().samples, []);
}

#[test]
fn answers_are_compared_with_the_peer_that_has_sent_them() {
    let answer =
        |host: &str, realm: &str| message_of(0x40, CLR, S6A, &[avp(264, host), avp(296, realm)]);
    let decide = |screen: &Screen, message: &Message, group: Option<&str>| {
        let avps = RoutingAvps::of(message).unwrap();
        let from = Party { peer: "hss.example", realm: Some("example"), group: Some("own") };
        let to = Party { peer: "mme.other", realm: Some("other"), group };
        let selected = Selected { message, avps: &avps, from, to: Some(to) };
        screen.decide(&selected, SystemTime::UNIX_EPOCH).is_some()
    };
    let rule = |mismatch, messages| {
        let selection = Selection {
            from: vec!["own".into()],
            to: vec!["roaming".into()],
            mismatches: vec![mismatch],
            ..Selection::default()
        };
        Screen::new([Rule::new("who", Action::Detect, selection).about(messages)])
    };
    for (mismatch, right) in
        [(Mismatch::OriginHostAndPeer, "mme.other"), (Mismatch::OriginRealmAndPeer, "other")]
    {
        let screen = rule(mismatch, Messages::Answers);
        assert!(screen.has_rules_of_answers());
        assert!(!decide(&screen, &answer(right, right), Some("roaming")), "{mismatch:?}");
        let wrong = answer("hss.example", "example");
        assert!(decide(&screen, &wrong, Some("roaming")), "{mismatch:?}");
        assert!(!decide(&screen, &wrong, Some("other")) && !decide(&screen, &wrong, None));
        assert_eq!(&*screen.caught().next().unwrap().samples[0].peer, "mme.other");
        let requests = rule(mismatch, Messages::Requests);
        assert!(!requests.has_rules_of_answers());
        assert!(!decide(&requests, &wrong, Some("roaming")), "it is about requests");
        assert!(decide(&rule(mismatch, Messages::Both), &wrong, Some("roaming")));
    }
}

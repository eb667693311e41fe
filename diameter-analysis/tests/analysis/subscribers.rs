//! Sessions of one subscriber, over applications.

use diameter_analysis::{Analysis, Identity, Settings};

use crate::message::{CCR, Message, avp, request, subscription_id, time};

const GX: u32 = 16_777_238;
const RX: u32 = 16_777_236;
const S6A: u32 = 16_777_251;
const CX: u32 = 16_777_216;

/// The Session-Ids of whoever has this identity, or of each of them.
#[track_caller]
fn sessions(messages: &[Message], identity: &str) -> Vec<String> {
    let mut analysis = Analysis::new(Settings::default());
    for message in messages {
        analysis.observe(&message.captured());
    }
    let found = analysis.find(&Identity::of_text(identity));
    assert!(found.len() <= 1, "{found:?}");
    let sessions = found.into_iter().flat_map(|it| analysis.sessions_of(it));
    sessions.map(|(_, it)| it.id.to_string()).collect()
}

/// Somebody attaches, gets an address, is charged, and calls.
fn day(imsi: &str, msisdn: &str, address: [u8; 4]) -> Vec<Message> {
    let of = |name: &str| format!("{name} {imsi}");
    let imsi_id = subscription_id(1, imsi);
    vec![
        request(316, 1).application(S6A).session(&of("s6a")).avp(1, 0, imsi.as_bytes()),
        request(CCR, 2)
            .application(GX)
            .session(&of("gx"))
            .avp(443, 0, &imsi_id)
            .avp(8, 0, &address),
        request(CCR, 3).session(&of("gy")).avp(443, 0, &imsi_id).avp(
            443,
            0,
            &subscription_id(0, msisdn),
        ),
        request(265, 4).application(RX).session(&of("rx")).avp(8, 0, &address).avp(
            443,
            0,
            &subscription_id(2, &format!("sip:{imsi}@home.example")),
        ),
    ]
}

#[test]
fn sessions_of_all_applications_are_joined_and_others_are_not() {
    let (one, two) = ("001010000000001", "001010000000002");
    let mut messages = day(one, "491701234567", [10, 45, 0, 3]);
    messages.extend(day(two, "491701234568", [10, 45, 0, 4]));
    let expected = ["s6a", "gx", "gy", "rx"].map(|it| format!("{it} {one}"));
    for name in
        [one, "+491701234567", "491701234567", "10.45.0.3", "sip:001010000000001@home.example"]
    {
        assert_eq!(sessions(&messages, name), expected, "{name}");
    }
    assert_eq!(sessions(&messages, two).len(), 4);
    assert_eq!(sessions(&messages, "001010000000003").len(), 0);
}

#[test]
fn an_address_is_of_whoever_had_it_last() {
    let (one, two) = ("001010000000001", "001010000000002");
    let mut messages = day(one, "491701234567", [10, 45, 0, 3]);
    // The same address, given to another.
    messages.extend(day(two, "491701234568", [10, 45, 0, 3]));
    assert_eq!(sessions(&messages, one).len(), 4);
    assert_eq!(sessions(&messages, two).len(), 4);
    assert_eq!(sessions(&messages, "10.45.0.3"), sessions(&messages, two));
}

#[test]
fn who_was_known_by_two_names_becomes_one() {
    let msisdn = [0x94, 0x71, 0x10, 0x32, 0x54, 0x76];
    let private = b"001010000000001@ims.mnc001.mcc001.3gppnetwork.org";
    let messages = [
        request(303, 1).application(CX).session("cx").avp(601, 10_415, b"sip:alice@home.example"),
        request(CCR, 2).session("gy").avp(443, 0, &subscription_id(1, "001010000000001")),
        request(306, 3).session("sh").avp(700, 10_415, &avp(701, 10_415, &msisdn)),
        // The answer of an HSS: IMSI of the request, MSISDN of the answer.
        request(316, 4).application(S6A).session("s6a").avp(1, 0, b"001010000000001"),
        request(316, 4).application(S6A).session("s6a").answer(2001).session("s6a").avp(
            1400,
            10_415,
            &avp(701, 10_415, &msisdn),
        ),
        request(301, 5).application(CX).session("cx2").avp(1, 0, private).avp(
            601,
            10_415,
            b"sip:alice@home.example",
        ),
    ];
    let all = ["cx", "gy", "sh", "s6a", "cx2"];
    for name in ["001010000000001", "sip:alice@home.example", "+491701234567"] {
        assert_eq!(sessions(&messages, name), all, "{name}");
    }
}

#[test]
fn subscribers_are_forgotten_with_their_last_session() {
    let mut analysis = Analysis::new(Settings { sessions: 3, ..Settings::default() });
    for message in day("001010000000001", "491701234567", [10, 45, 0, 3]) {
        analysis.observe(&message.captured());
    }
    // The oldest is gone, the subscriber is not.
    let [subscriber] = analysis.find(&Identity::of_text("001010000000001"))[..] else {
        panic!("one subscriber")
    };
    assert_eq!(analysis.sessions_of(subscriber).len(), 3);
    assert_eq!(analysis.forgotten().sessions, 1);
    for number in 0..3 {
        let other = request(CCR, 9).session(&format!("other {number}"));
        analysis.observe(&other.captured());
    }
    assert!(analysis.subscriber(subscriber).is_none());
    assert!(analysis.find(&Identity::of_text("10.45.0.3")).is_empty());
    assert_eq!(analysis.subscribers().count(), 0);
}

#[test]
fn the_session_with_the_newest_message_comes_first() {
    let mut analysis = Analysis::new(Settings::default());
    for (number, id) in ["a", "b", "c", "a", "b"].into_iter().enumerate() {
        let message = request(CCR, u32::try_from(number).unwrap()).session(id).at(number as u64);
        analysis.observe(&message.captured());
    }
    let order: Vec<_> = analysis.sessions().map(|(_, it)| (&*it.id, it.last.unwrap())).collect();
    assert_eq!(order, [("b", time(4)), ("a", time(3)), ("c", time(2))]);
}

#[test]
fn hosts_are_named_by_what_they_send() {
    let mut analysis = Analysis::new(Settings::default());
    let ccr = request(CCR, 1).between(1, 2).origin("pgw");
    let from_client = ccr.captured();
    let from_server = ccr.answer(2001).origin("ocs1").captured();
    analysis.observe(&from_client);
    analysis.observe(&from_server);
    let address = |it: &diameter_capture::Captured| it.flow.unwrap().source;
    let (client, server) = (address(&from_client), address(&from_server));
    let name =
        |analysis: &Analysis, address| analysis.hosts().name(address).map(ToString::to_string);
    assert_eq!(name(&analysis, client).as_deref(), Some("pgw"));
    assert_eq!(name(&analysis, server).as_deref(), Some("ocs1"));
    // An answer of another origin: it was an agent all along, and its name is not known.
    analysis.observe(&request(CCR, 2).between(1, 2).answer(2001).origin("ocs2").captured());
    assert_eq!(name(&analysis, server), None);
    // Until it says so itself.
    analysis.observe(&request(280, 3).between(1, 2).answer(2001).origin("dra").captured());
    assert_eq!(name(&analysis, server).as_deref(), Some("dra"));
    analysis.observe(&request(CCR, 4).between(1, 2).answer(2001).origin("ocs2").captured());
    assert_eq!(name(&analysis, server).as_deref(), Some("dra"));
}

#[test]
fn an_agent_is_not_called_what_the_messages_of_others_say() {
    let ccr = || request(CCR, 1).end_to_end(99).session("pgw;1;1").origin("pgw");
    let (asked, forwarded) = (ccr().between(1, 2), ccr().between(2, 3).hop_by_hop(8));
    let messages = [
        asked.clone(),
        forwarded.clone(),
        forwarded.answer(2001).origin("ocs"),
        asked.answer(2001).origin("ocs"),
    ];
    let mut analysis = Analysis::new(Settings::default());
    messages.iter().for_each(|it| drop(analysis.observe(&it.captured())));
    let name = |analysis: &Analysis, flow: diameter_capture::Flow| {
        [flow.source, flow.destination]
            .map(|it| analysis.hosts().name(it).map(ToString::to_string).unwrap_or_default())
    };
    let flow = |message: &Message| message.captured().flow.unwrap();
    assert_eq!(name(&analysis, flow(&asked)), ["pgw", ""]);
    assert_eq!(name(&analysis, flow(&forwarded)), ["", "ocs"]);
    // It says who it is itself.
    let watchdog = request(280, 9).between(2, 1).origin("dra");
    analysis.observe(&watchdog.captured());
    assert_eq!(name(&analysis, flow(&asked)), ["pgw", "dra"]);
}

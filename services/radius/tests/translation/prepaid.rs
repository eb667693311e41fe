//! What is asked of a credit-control server, what its answers mean, and what State and Class say of it.

use diameter_core::{Command, CommandFlags, EndToEndId, Header, HopByHopId, Message, ResultCode};
use diameter_messages::credit_control::{
    CreditControlRequest, SubscriptionIdType, TariffChangeUsage,
};
use diameter_radius::packet::{Code, Packet};
use diameter_radius::translation::prepaid::{
    Answered, Asker, Credit, FailureHandling, Kind, Limit, Prepaid, Progress, Refusal, Report,
    Subscriber, Then, Verdict, read, request,
};
use diameter_radius::translation::session::State;
use diameter_radius::translation::{Asking, Untranslatable, access_request};
use proptest::prelude::*;

use crate::{AGENT, REALM, SECRET, asking, packet, value};

const UNIX: u64 = 1_785_067_200;
/// The same time, since 1900.
const NTP: u32 = (UNIX + 2_208_988_800) as u32;

fn prepaid() -> Prepaid {
    Prepaid {
        service_context_id: "nas@example.net".to_owned(),
        realm: REALM.clone(),
        rating_group: None,
        seconds: Some(600),
        subscriber: Subscriber::UserName,
        failure_handling: FailureHandling::Terminate,
    }
}

fn progress() -> Progress {
    Progress {
        host: "ocs1.example.net".to_owned(),
        number: 3,
        reported: 180,
        granted: 60,
        since: UNIX - 20,
        failure_handling: Some(FailureHandling::Continue),
        may_move: true,
        is_before_change: true,
    }
}

fn ccr(
    attributes: &[(u8, &[u8])],
    prepaid: &Prepaid,
    report: &Report,
) -> Result<CreditControlRequest, Untranslatable> {
    let octets = packet(Code::ACCESS_REQUEST, attributes);
    let packet = Packet::parse(&octets).unwrap();
    let asker = Asker { host: &AGENT, realm: &REALM, unix: UNIX };
    let message = request(&packet, None, prepaid, asker, report)?;
    Ok(CreditControlRequest::from_message(&message).unwrap())
}

// Proves: cc-12, cc-31, cc-32, cc-87
#[test]
fn units_stand_in_the_command_or_in_the_service_that_the_file_names() {
    let bob: [(u8, &[u8]); 1] = [(1, b"bob@example.com")];
    let initial = Report::initial("nas.example.net;1;2;prepaid".to_owned());
    let plain = ccr(&bob, &prepaid(), &initial).unwrap();
    assert_eq!(plain.requested_service_unit.unwrap().cc_time, Some(600));
    assert_eq!(plain.event_timestamp.unwrap().to_string(), "2026-07-26T12:00:00Z");
    assert!(plain.multiple_services_credit_control.is_empty());
    assert_eq!(plain.multiple_services_indicator, None);
    assert_eq!(plain.destination_host, None);

    let grouped = Prepaid { rating_group: Some(7), seconds: None, ..prepaid() };
    let first = ccr(&bob, &grouped, &initial).unwrap();
    assert_eq!(first.multiple_services_indicator.unwrap().0, 1);
    assert_eq!(first.requested_service_unit, None);
    let [service] = &first.multiple_services_credit_control[..] else { panic!("{first:?}") };
    assert_eq!(service.rating_group, Some(7));
    // The server decides how much.
    assert_eq!(service.requested_service_unit, Some(Default::default()));

    let update = Report::next(initial.session_id.clone(), &progress(), Kind::Update, 17);
    let update = ccr(&bob, &grouped, &update).unwrap();
    assert_eq!(update.multiple_services_indicator, None);
    assert_eq!(update.cc_request_number, 4);
    assert_eq!(update.destination_host.unwrap().as_str(), "ocs1.example.net");
    let [service] = &update.multiple_services_credit_control[..] else { panic!("one service") };
    let [used] = &service.used_service_unit[..] else { panic!("{service:?}") };
    assert_eq!(used.cc_time, Some(17));
    let before = TariffChangeUsage::UNIT_BEFORE_TARIFF_CHANGE;
    assert_eq!(used.tariff_change_usage, Some(before));
}

#[test]
fn who_pays_is_the_user_or_the_station() {
    let initial = Report::initial("nas.example.net;1;2;prepaid".to_owned());
    let station = Prepaid { subscriber: Subscriber::CallingStation, ..prepaid() };
    let number = "+491701234567";
    let cases = [
        (&prepaid(), "bob", number, Some((SubscriptionIdType::END_USER_NAI, "bob"))),
        (&station, "bob", number, Some((SubscriptionIdType::END_USER_E164, "491701234567"))),
        (
            &station,
            "bob",
            "00-11-22-33-44-55",
            Some((SubscriptionIdType::END_USER_PRIVATE, "00-11-22-33-44-55")),
        ),
        (&prepaid(), "", number, None),
        (&station, "bob", "", None),
    ];
    for (prepaid, user, calling, expected) in cases {
        let both = [(1, user.as_bytes()), (31, calling.as_bytes())];
        let said: Vec<_> = both.into_iter().filter(|it| !it.1.is_empty()).collect();
        let found = ccr(&said, prepaid, &initial).map(|it| {
            let [id] = &it.subscription_id[..] else { panic!("{it:?}") };
            (id.subscription_id_type, id.subscription_id_data.to_string())
        });
        let expected = expected.map(|(kind, data)| (kind, data.to_owned()));
        assert_eq!(found, expected.ok_or(Untranslatable::NoSubscriber));
    }
}

fn avp(code: u32, value: &[u8]) -> Vec<u8> {
    let mut octets = code.to_be_bytes().to_vec();
    octets.extend_from_slice(&(0x4000_0000 | (8 + value.len() as u32)).to_be_bytes());
    octets.extend_from_slice(value);
    octets.resize(octets.len().next_multiple_of(4), 0);
    octets
}

fn number(code: u32, value: u32) -> Vec<u8> {
    avp(code, &value.to_be_bytes())
}

fn cca(avps: &[Vec<u8>]) -> Message {
    let header = Header {
        flags: CommandFlags::default(),
        command_code: 272,
        application_id: 4,
        hop_by_hop_id: HopByHopId(0),
        end_to_end_id: EndToEndId(0),
    };
    let octets = avps.concat();
    let front = header.to_octets(20 + octets.len() as u32);
    Message::parse([&front[..], &octets].concat()).unwrap()
}

fn verdict(prepaid: &Prepaid, kind: Kind, avps: &[Vec<u8>]) -> Answered {
    let report = Report { kind, ..Report::initial("nas.example.net;1;2;prepaid".to_owned()) };
    read(Some(&cca(avps)), &report, prepaid, UNIX)
}

fn granted(seconds: u32, then: Then, is_before_change: bool) -> Verdict {
    Verdict::Granted { limit: Limit { seconds, then }, is_before_change }
}

// Proves: cc-06, cc-09, cc-19, cc-58, cc-61
#[test]
fn what_is_granted_is_used_while_it_is_valid_and_costs_the_same() {
    let time = avp(431, &number(420, 60));
    let changing =
        |at: u32| avp(431, &[number(420, 60), number(451, NTP.wrapping_add(at))].concat());
    let last = || avp(430, &number(449, 0));
    let cases = [
        (vec![time.clone()], granted(60, Then::AskAgain, false)),
        (vec![time.clone(), last()], granted(60, Then::End, false)),
        // Redirected and restricted users are ended, too.
        (vec![time.clone(), avp(430, &number(449, 1))], granted(60, Then::End, false)),
        (vec![time.clone(), avp(669, &number(449, 2))], granted(60, Then::End, false)),
        (vec![time.clone(), number(448, 20)], granted(20, Then::AskAgain, false)),
        (vec![time.clone(), number(448, 0)], granted(60, Then::AskAgain, false)),
        (vec![time.clone(), number(448, 20), last()], granted(20, Then::AskAgain, false)),
        (vec![changing(10)], granted(10, Then::AskAgain, true)),
        (vec![changing(0)], granted(60, Then::AskAgain, false)),
        (vec![changing(100)], granted(60, Then::AskAgain, true)),
        (vec![avp(431, &number(420, 0)), last()], Verdict::Refused(Refusal::NoCredit)),
        (vec![last()], Verdict::Refused(Refusal::NoCredit)),
        (vec![avp(431, &[])], Verdict::Refused(Refusal::NotTime)),
    ];
    let grouped = Prepaid { rating_group: Some(7), ..prepaid() };
    for (avps, expected) in cases {
        let success = number(268, 2001);
        let plain = verdict(&prepaid(), Kind::Update, &[success.clone(), avps.concat()]);
        assert_eq!((plain.verdict, plain.is_open), (expected, true));
        let other = avp(456, &[number(432, 8), avp(431, &number(420, 999))].concat());
        let own = avp(456, &[number(432, 7), avps.concat()].concat());
        let in_service = verdict(&grouped, Kind::Update, &[success, other, own]);
        assert_eq!(in_service.verdict, expected);
    }
}

#[test]
fn answers_say_what_becomes_of_a_session() {
    let cases = [
        (Kind::Initial, 4011, Verdict::Free),
        (Kind::Initial, 5030, Verdict::Refused(Refusal::Denied)),
        (Kind::Update, 5030, Verdict::Failed(ResultCode(5030))),
        (Kind::Update, 4012, Verdict::Refused(Refusal::NoCredit)),
        (Kind::Update, 3002, Verdict::NotServed),
        (Kind::Update, 3004, Verdict::NotServed),
        (Kind::Update, 3008, Verdict::Failed(ResultCode(3008))),
    ];
    for (kind, code, expected) in cases {
        let answered = verdict(&prepaid(), kind, &[number(268, code)]);
        assert_eq!((answered.verdict, answered.is_open), (expected, false));
    }
    let settings =
        [number(268, 2001), avp(264, b"ocs2.example.net"), number(427, 2), number(418, 1)];
    let answered = verdict(&prepaid(), Kind::Initial, &settings);
    assert_eq!(answered.host.as_deref(), Some("ocs2.example.net"));
    assert_eq!(answered.failure_handling, Some(FailureHandling::RetryAndTerminate));
    assert_eq!(answered.may_move, Some(true));
}

#[test]
fn the_session_id_of_a_charged_session_says_so() {
    let octets = packet(Code::ACCESS_REQUEST, &[(1, b"bob"), (6, &[0, 0, 0, 10])]);
    let packet = Packet::parse(&octets).unwrap();
    let id = |charges| {
        let message = access_request(&packet, &Asking { charges, ..asking() });
        String::from_utf8(value(&message.unwrap().message, 263).unwrap()).unwrap()
    };
    assert_eq!(id(true), format!("{};prepaid", id(false)));
}

proptest! {
    #[test]
    fn credit_comes_back_as_it_was_and_nothing_else_is_taken_for_it(
        host in "[a-z]{1,20}\\.example",
        (number, reported, granted, since) in any::<(u32, u32, u32, u64)>(),
        handling in 0..4_u32,
        (may_move, is_before_change, is_free) in any::<(bool, bool, bool)>(),
        state in proptest::option::of(proptest::collection::vec(any::<u8>(), 0..20)),
        (place, flip) in (any::<prop::sample::Index>(), 1..=255_u8),
    ) {
        let failure_handling = FailureHandling::of_number(handling);
        let progress = Progress {
            host, number, reported, granted, since, failure_handling, may_move, is_before_change,
        };
        let credit = if is_free { Credit::Free } else { Credit::Charged(progress) };
        let octets = credit.to_octets("nas.example.net;1;2", SECRET);
        let whole = State {
            host: "aaa1.example.net".to_owned(),
            realm: "example.net".to_owned(),
            session_id: "nas.example.net;1;2".to_owned(),
            state,
            credit: Some(octets.clone()),
        };
        prop_assert_eq!(State::parse(&whole.to_octets()), Some(whole));
        let read = |octets: &[u8], session, secret| Credit::parse(octets, session, secret);
        prop_assert_eq!(read(&octets, "nas.example.net;1;2", SECRET), Some(credit));
        prop_assert_eq!(read(&octets, "nas.example.net;1;3", SECRET), None);
        prop_assert_eq!(read(&octets, "nas.example.net;1;2", b"another"), None);
        let mut changed = octets.clone();
        changed[place.index(octets.len())] ^= flip;
        prop_assert_eq!(read(&changed, "nas.example.net;1;2", SECRET), None);
    }

    #[test]
    fn no_octets_of_state_or_answers_are_too_strange(
        octets in proptest::collection::vec(any::<u8>(), 0..200),
        session in "[a-z;]{0,20}",
    ) {
        let _ = State::parse(&[b"Diameter/", &octets[..]].concat());
        let _ = Credit::parse(&octets, &session, SECRET);
        let mut whole = octets.clone();
        whole.resize(octets.len().next_multiple_of(4), 0);
        let report = Report::initial(session);
        let _ = read(Some(&cca(&[whole])), &report, &prepaid(), UNIX);
    }
}

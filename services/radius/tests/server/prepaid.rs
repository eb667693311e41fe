//! Sessions that are charged: each step as it can go, at an agent that may have been restarted before it.

use std::time::Duration;

use diameter_core::{CommandFlags, Header, Message};
use diameter_radius::packet::{AttributeType, Code, Packet, PacketWriter, hide_password};
use diameter_radius::server::{Client, Dropped, Output, Port, Server, Ticket};
use diameter_radius::translation::prepaid::{FailureHandling, Prepaid, Subscriber};
use diameter_radius::translation::session::State;

use crate::{
    NOW, SECRET, accounting, answer, asked, client, code, dropped, login, nas, receive, settings,
    text,
};

const UNIX: u64 = 1_800_000_000;

fn prepaid(failure_handling: FailureHandling) -> Prepaid {
    Prepaid {
        service_context_id: "nas@example.net".to_owned(),
        realm: "charging.example".try_into().unwrap(),
        rating_group: Some(100),
        seconds: None,
        subscriber: Subscriber::UserName,
        failure_handling,
    }
}

fn agent_with(prepaid: Prepaid) -> Server {
    let settings = diameter_radius::server::Settings { prepaid: Some(prepaid), ..settings() };
    let client = Client { prepaid: true, ..client("192.0.2.0/24") };
    let clients = diameter_radius::server::Clients::new(vec![client]);
    Server::new(settings, clients).started_at(Duration::from_secs(UNIX) - NOW)
}

/// An agent that knows nothing yet.
fn agent() -> Server {
    agent_with(prepaid(FailureHandling::Terminate))
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

/// What the rating group gets.
fn service(avps: &[Vec<u8>]) -> Vec<u8> {
    avp(456, &[number(432, 100), avps.concat()].concat())
}

/// So many seconds.
fn seconds(seconds: u32) -> Vec<u8> {
    service(&[avp(431, &number(420, seconds))])
}

/// The last ones.
fn last(seconds: u32) -> Vec<u8> {
    service(&[avp(431, &number(420, seconds)), avp(430, &number(449, 0))])
}

/// The answer of the credit-control server.
fn credit(request: &Message, result: u32, avps: &[Vec<u8>]) -> Message {
    let octets = [
        avp(263, text(request, 263).as_bytes()),
        number(268, result),
        avp(264, b"ocs1.charging.example"),
        avp(296, b"charging.example"),
        avps.concat(),
    ]
    .concat();
    let header = Header { flags: CommandFlags::default(), ..*request.header() };
    let front = header.to_octets(20 + octets.len() as u32);
    Message::parse([&front[..], &octets].concat()).unwrap()
}

/// The answer of the login's server with more in it.
fn granting(request: &Message, avps: &[Vec<u8>]) -> Message {
    let plain = answer(request, 2001);
    let octets = [&plain.as_bytes()[20..], &avps.concat()].concat();
    let front = plain.header().to_octets(20 + octets.len() as u32);
    Message::parse([&front[..], &octets].concat()).unwrap()
}

/// The number in an AVP, or in the first one of a group.
fn value(message: &Message, path: &[u32]) -> Option<u32> {
    let (first, rest) = path.split_first().unwrap();
    let mut found = message.avps().map(Result::unwrap).find(|avp| avp.code() == *first)?;
    for code in rest {
        found = found.avps().map(Result::unwrap).find(|avp| avp.code() == *code)?;
    }
    Some(u32::from_be_bytes(found.data().try_into().unwrap()))
}

/// CC-Request-Type, CC-Request-Number and used CC-Time of a request.
fn report(message: &Message) -> (u32, u32, Option<u32>) {
    assert_eq!((message.header().command_code, message.header().application_id), (272, 4));
    let used = value(message, &[456, 446, 420]);
    (value(message, &[416]).unwrap(), value(message, &[415]).unwrap(), used)
}

fn is_repeated(message: &Message) -> bool {
    message.header().flags.contains(CommandFlags::RETRANSMITTED)
}

/// A login that goes on with a session.
fn again(identifier: u8, state: &[u8]) -> Vec<u8> {
    let random = [identifier; 16];
    let mut writer = PacketWriter::new(Code::ACCESS_REQUEST, identifier);
    writer.attribute(AttributeType::Standard(1), b"bob@example.com").unwrap();
    let password = hide_password(b"arctangent", SECRET, random).unwrap();
    writer.attribute(AttributeType::Standard(2), &password).unwrap();
    writer.attribute(AttributeType::Standard(24), state).unwrap();
    writer.finish_request(SECRET, random)
}

fn stop(identifier: u8, class: &[u8], time: u32) -> Vec<u8> {
    let time = time.to_be_bytes();
    let attributes: [(u8, &[u8]); 5] =
        [(40, &[0, 0, 0, 2]), (44, b"77"), (46, &time), (25, class), (49, &[0, 0, 0, 1])];
    accounting(identifier, &attributes)
}

fn attribute(octets: &[u8], number: u8) -> Option<Vec<u8>> {
    let packet = Packet::parse(octets).unwrap();
    packet.value_of(AttributeType::Standard(number)).map(|it| it.into_owned())
}

fn timeout(octets: &[u8]) -> Option<u32> {
    attribute(octets, 27).map(|it| u32::from_be_bytes(it.try_into().unwrap()))
}

/// What is asked, and what is sent, of several outputs.
fn both(outputs: Vec<Output>) -> (Vec<(Ticket, Message)>, Vec<Vec<u8>>) {
    let (mut asked, mut sent) = (Vec::new(), Vec::new());
    for output in outputs {
        match output {
            Output::Ask { ticket, message } => asked.push((ticket, message)),
            Output::Send { octets, .. } => sent.push(octets),
            Output::Charged { .. } => {}
            other => panic!("{other:?}"),
        }
    }
    (asked, sent)
}

/// The only packet that is sent, and all that is asked beside it.
fn one(outputs: Vec<Output>) -> (Vec<u8>, Vec<(Ticket, Message)>) {
    let (asked, sent) = both(outputs);
    let [sent] = <[Vec<u8>; 1]>::try_from(sent).unwrap();
    (sent, asked)
}

/// The request for credit of a login that its server grants, at this time.
fn granted(agent: &mut Server, at: Duration, octets: &[u8]) -> (Ticket, Message, Message) {
    let (ticket, aar) = asked(agent.receive(at, nas(), Port::Both, octets));
    let (ticket, ccr) = asked(agent.answered(at, ticket, Some(&answer(&aar, 2001))));
    (ticket, ccr, aar)
}

/// What a login at a new agent gets, once that is what the credit-control server says.
fn log_in(at: Duration, octets: &[u8], avps: &[Vec<u8>]) -> (Message, Vec<u8>) {
    let mut agent = agent();
    let (ticket, ccr, _) = granted(&mut agent, at, octets);
    let (sent, asked) = one(agent.answered(at, ticket, Some(&credit(&ccr, 2001, avps))));
    assert!(asked.is_empty());
    (ccr, sent)
}

fn after(seconds: u64) -> Duration {
    NOW + Duration::from_secs(seconds)
}

// Proves: cc-01, cc-03, cc-50, cc-62, cc-100
#[test]
fn a_session_runs_out_though_the_agent_is_restarted_before_each_step() {
    let (initial, accept) = log_in(NOW, &login(1, 1), &[seconds(60)]);
    assert_eq!(report(&initial), (1, 0, None));
    assert_eq!(value(&initial, &[455]), Some(1));
    assert_eq!(value(&initial, &[456, 432]), Some(100));
    assert!(initial.avps().any(|it| it.unwrap().code() == 443));
    assert_eq!(text(&initial, 461), "nas@example.net");
    assert_eq!(
        (text(&initial, 264), text(&initial, 283)),
        ("agent.example.net".into(), "charging.example".into())
    );
    assert_eq!(code(&accept), Code::ACCESS_ACCEPT);
    assert_eq!(timeout(&accept), Some(60));
    assert_eq!(attribute(&accept, 29).unwrap(), [0, 0, 0, 1]);

    let state = attribute(&accept, 24).unwrap();
    let (update, accept) = log_in(after(60), &again(2, &state), &[last(30)]);
    assert_eq!(text(&update, 263), text(&initial, 263));
    assert_eq!(text(&update, 293), "ocs1.charging.example");
    assert_eq!(report(&update), (2, 1, Some(60)));
    assert_eq!(timeout(&accept), Some(30));
    // After the last units the NAS does not ask, it ends the session.
    assert_eq!(attribute(&accept, 29), None);

    let mut agent = agent();
    let stop = stop(3, &attribute(&accept, 25).unwrap(), 85);
    let (ticket, last) = asked(receive(&mut agent, &stop));
    assert_eq!(report(&last), (3, 2, Some(25)));
    assert_eq!((value(&last, &[295]), text(&last, 263)), (Some(11), text(&initial, 263)));
    assert!(value(&last, &[456, 437]).is_none());
    let (asked, sent) = both(agent.answered(NOW, ticket, Some(&credit(&last, 2001, &[]))));
    let [(ticket, record)] = &asked[..] else { panic!("{asked:?}") };
    assert_eq!((record.header().command_code, sent.len()), (271, 0));
    assert_eq!(text(record, 263), text(&initial, 263));
    let (response, asked) = one(agent.answered(NOW, *ticket, Some(&answer(record, 2001))));
    assert_eq!(code(&response), Code::ACCOUNTING_RESPONSE);
    assert_eq!(asked[0].1.header().command_code, 275);
    // The NAS hears nothing, and sends it once more: nothing is asked.
    assert_eq!(one(receive(&mut agent, &stop)), (response, vec![]));
}

#[test]
fn the_same_packets_ask_for_credit_once() {
    let mut first = agent();
    let (ticket, ccr, _) = granted(&mut first, NOW, &login(1, 1));
    assert_eq!(dropped(receive(&mut first, &login(1, 1))), Dropped::Waiting);
    let granted_60 = credit(&ccr, 2001, &[seconds(60)]);
    let (accept, _) = one(first.answered(NOW, ticket, Some(&granted_60)));
    assert_eq!(one(receive(&mut first, &login(1, 1))), (accept.clone(), vec![]));
    assert!(!is_repeated(&ccr));

    // An agent that was started a moment ago cannot know whether it was asked before: the request is the same, and says
    // that it may be.
    let soon = Duration::from_secs(3);
    let mut second = agent();
    let (_, repeated, _) = granted(&mut second, soon, &login(1, 1));
    assert_eq!((report(&repeated), text(&repeated, 263)), (report(&ccr), text(&ccr, 263)));
    assert!(is_repeated(&repeated));

    // The same of an update, and of a last record that had to wait.
    let state = attribute(&accept, 24).unwrap();
    let [(_, first, _), (_, second, _)] =
        [61, 62].map(|at| granted(&mut agent(), after(at), &again(2, &state)));
    assert_eq!((report(&first), report(&second)), ((2, 1, Some(60)), (2, 1, Some(60))));
    let class = attribute(&accept, 25).unwrap();
    let late: [(u8, &[u8]); 5] =
        [(40, &[0, 0, 0, 2]), (44, b"77"), (46, &[0, 0, 0, 40]), (25, &class), (41, &[0, 0, 0, 9])];
    let (_, late) = asked(receive(&mut agent(), &accounting(9, &late)));
    let (_, stop) = asked(receive(&mut agent(), &stop(8, &class, 40)));
    assert_eq!((report(&late), is_repeated(&late)), (report(&stop), true));
    assert!(!is_repeated(&stop));
}

// Proves: cc-17, cc-113, cc-114, cc-116
#[test]
fn whoever_gets_no_credit_is_rejected_and_told_why() {
    for (result, message) in [(4012, "no credit"), (4010, "not available"), (5030, "not available")]
    {
        let mut agent = agent();
        let (ticket, ccr, aar) = granted(&mut agent, NOW, &login(1, 1));
        let (reject, asked) = one(agent.answered(NOW, ticket, Some(&credit(&ccr, result, &[]))));
        assert_eq!(code(&reject), Code::ACCESS_REJECT);
        let told = String::from_utf8(attribute(&reject, 18).unwrap()).unwrap();
        assert!(told.contains(message), "{told}");
        // The server of the login has let the user in: it hears that nothing came of that.
        let [(_, str)] = &asked[..] else { panic!("{asked:?}") };
        assert_eq!((str.header().command_code, value(str, &[295])), (275, Some(4)));
        assert_eq!(text(str, 263), text(&aar, 263));
    }
}

// Proves: cc-18, cc-60, cc-106
#[test]
fn a_session_that_the_server_holds_open_is_ended_there() {
    let (_, accept) = log_in(NOW, &login(1, 1), &[seconds(60)]);
    let state = attribute(&accept, 24).unwrap();
    let octets = service(&[avp(431, &avp(421, &1_000_000_u64.to_be_bytes()))]);
    let time_and_octets =
        service(&[avp(431, &[number(420, 60), avp(421, &[0, 0, 0, 0, 0, 1, 0, 0])].concat())]);
    let cases = [
        (service(&[number(268, 4012)]), 4),
        (last(0), 4),
        (service(&[]), 4),
        (octets, 3),
        (time_and_octets, 3),
    ];
    for (answered, cause) in cases {
        let mut agent = agent();
        let (ticket, ccr, _) = granted(&mut agent, after(60), &again(2, &state));
        let answered = credit(&ccr, 2001, &[answered]);
        let (reject, asked) = one(agent.answered(after(60), ticket, Some(&answered)));
        assert_eq!(code(&reject), Code::ACCESS_REJECT);
        let [(_, end)] = &asked[..] else { panic!("{asked:?}") };
        // What was used stood in the request before.
        assert_eq!((report(end), value(end, &[295])), ((3, 2, None), Some(cause)));
    }
}

// Proves: cc-36, cc-115
#[test]
fn what_costs_nothing_is_not_asked_about_again() {
    let mut agent = agent();
    let (ticket, aar) = asked(receive(&mut agent, &login(1, 1)));
    // Authorization-Lifetime: the NAS asks again after it.
    let aaa = granting(&aar, &[number(291, 600)]);
    let (ticket, ccr) = asked(agent.answered(NOW, ticket, Some(&aaa)));
    let (accept, none) = one(agent.answered(NOW, ticket, Some(&credit(&ccr, 4011, &[]))));
    assert_eq!((code(&accept), timeout(&accept), none.len()), (Code::ACCESS_ACCEPT, Some(600), 0));
    let state = attribute(&accept, 24).unwrap();
    let (ticket, aar) = asked(receive(&mut agent, &again(2, &state)));
    let (accept, none) = one(agent.answered(after(600), ticket, Some(&answer(&aar, 2001))));
    assert_eq!((code(&accept), none.len()), (Code::ACCESS_ACCEPT, 0));
    let class = attribute(&accept, 25).unwrap();
    let (_, record) = asked(receive(&mut agent, &stop(3, &class, 900)));
    assert_eq!(record.header().command_code, 271);
}

// Proves: cc-74, cc-102
#[test]
fn without_an_answer_the_handling_of_failures_decides() {
    use FailureHandling::{Continue, RetryAndTerminate, Terminate};
    let cases = [
        (Terminate, None, Code::ACCESS_REJECT),
        (RetryAndTerminate, None, Code::ACCESS_REJECT),
        (Continue, None, Code::ACCESS_ACCEPT),
        // The server of the login says otherwise.
        (Terminate, Some(1), Code::ACCESS_ACCEPT),
        (Continue, Some(0), Code::ACCESS_REJECT),
    ];
    for (configured, said, expected) in cases {
        for answered in [None, Some(3002), Some(3004), Some(5012)] {
            let mut agent = agent_with(prepaid(configured));
            let (ticket, aar) = asked(receive(&mut agent, &login(1, 1)));
            let handling = said.map(|it| number(427, it));
            let aaa = granting(&aar, &handling.into_iter().collect::<Vec<_>>());
            let (ticket, ccr) = asked(agent.answered(NOW, ticket, Some(&aaa)));
            let answered = answered.map(|it| credit(&ccr, it, &[]));
            let (sent, _) = one(agent.answered(NOW, ticket, answered.as_ref()));
            assert_eq!(code(&sent), expected, "{configured:?} {said:?} {answered:?}");
        }
    }
}

// Proves: cc-76, cc-77
#[test]
fn a_session_moves_to_another_server_only_where_that_is_supported() {
    let handling = number(427, 2);
    for failover in [0, 1] {
        let (_, accept) =
            log_in(NOW, &login(1, 1), &[seconds(60), handling.clone(), number(418, failover)]);
        let state = attribute(&accept, 24).unwrap();
        let mut agent = agent();
        let (ticket, ccr, _) = granted(&mut agent, after(60), &again(2, &state));
        assert_eq!(text(&ccr, 293), "ocs1.charging.example");
        let (asked, sent) = both(agent.answered(after(70), ticket, None));
        if failover == 0 {
            assert_eq!((asked.len(), code(&sent[0])), (0, Code::ACCESS_REJECT));
            continue;
        }
        let [(ticket, moved)] = &asked[..] else { panic!("{asked:?}") };
        assert_eq!((report(moved), text(moved, 263)), (report(&ccr), text(&ccr, 263)));
        assert!(is_repeated(moved));
        assert!(moved.avps().all(|it| it.unwrap().code() != 293));
        let (accept, _) =
            one(agent.answered(after(71), *ticket, Some(&credit(moved, 2001, &[seconds(9)]))));
        assert_eq!(timeout(&accept), Some(9));
    }
}

#[test]
fn what_could_not_be_reported_is_reported_by_the_last_record() {
    let on = vec![seconds(60), number(427, 1)];
    let (_, accept) = log_in(NOW, &login(1, 1), &on);
    let state = attribute(&accept, 24).unwrap();
    let mut agent = agent();
    let (ticket, _, _) = granted(&mut agent, after(60), &again(2, &state));
    let (accept, _) = one(agent.answered(after(70), ticket, None));
    // The user goes on, for as long as the server of the login says.
    assert_eq!((code(&accept), timeout(&accept)), (Code::ACCESS_ACCEPT, None));
    let (_, last) = asked(receive(&mut agent, &stop(3, &attribute(&accept, 25).unwrap(), 200)));
    assert_eq!(report(&last), (3, 1, Some(200)));
}

// Proves: cc-82
#[test]
fn a_last_record_comes_again_until_its_use_is_reported() {
    let (_, accept) = log_in(NOW, &login(1, 1), &[seconds(60)]);
    let stop = stop(3, &attribute(&accept, 25).unwrap(), 40);
    let mut agent = agent();
    let (ticket, first) = asked(receive(&mut agent, &stop));
    // The record is kept all the same.
    let (asked_then, _) = both(agent.answered(NOW, ticket, None));
    let (ticket, record) = &asked_then[0];
    assert_eq!(record.header().command_code, 271);
    let recorded = agent.answered(NOW, *ticket, Some(&answer(record, 2001)));
    assert_eq!(dropped(recorded), Dropped::Uncharged);
    let (ticket, second) = asked(receive(&mut agent, &stop));
    assert_eq!((report(&second), text(&second, 263)), (report(&first), text(&first, 263)));
    // A server that has forgotten the session never will know it: that is an end, too.
    let (asked_then, _) = both(agent.answered(NOW, ticket, Some(&credit(&second, 5002, &[]))));
    let (ticket, record) = &asked_then[0];
    let (response, _) = one(agent.answered(NOW, *ticket, Some(&answer(record, 2001))));
    assert_eq!(code(&response), Code::ACCOUNTING_RESPONSE);
}

#[test]
fn no_more_is_reported_than_is_known() {
    let (_, accept) = log_in(NOW, &login(1, 1), &[seconds(60)]);
    let (state, class) = (attribute(&accept, 24).unwrap(), attribute(&accept, 25).unwrap());
    // A NAS that asks before the time is over, or long after it, or whose clock is another one.
    for (at, used) in [(10, 10), (60, 60), (3600, 60)] {
        let (_, ccr, _) = granted(&mut agent(), after(at), &again(2, &state));
        assert_eq!(report(&ccr), (2, 1, Some(used)));
    }
    let (update, accept) = log_in(after(10), &again(2, &state), &[seconds(60)]);
    assert_eq!(report(&update), (2, 1, Some(10)));
    // The last record has the time of the session; ten seconds of it are known. A NAS that kept the first Class, too, says
    // nothing by it.
    let latest = attribute(&accept, 25).unwrap();
    for classes in [[&class, &latest], [&latest, &class]] {
        let attributes: [(u8, &[u8]); 5] = [
            (40, &[0, 0, 0, 2]),
            (44, b"77"),
            (46, &[0, 0, 0, 45]),
            (25, classes[0]),
            (25, classes[1]),
        ];
        let (_, last) = asked(receive(&mut agent(), &accounting(3, &attributes)));
        assert_eq!(report(&last), (3, 2, Some(35)));
    }
    let (_, shorter) = asked(receive(&mut agent(), &stop(3, &latest, 8)));
    assert_eq!(report(&shorter), (3, 2, Some(0)));
    // Without Acct-Session-Time: the time since, less what the record had to wait.
    let attributes: [(u8, &[u8]); 4] =
        [(40, &[0, 0, 0, 2]), (44, b"77"), (25, &latest), (41, &[0, 0, 0, 5])];
    let octets = accounting(3, &attributes);
    let (_, last) = asked(agent().receive(after(30), nas(), Port::Both, &octets));
    assert_eq!(report(&last), (3, 2, Some(15)));
}

#[test]
fn the_shorter_of_two_times_counts() {
    // Session-Timeout and Authorization-Lifetime of the login's server, what is granted, and what the NAS is told.
    let cases = [
        (vec![number(27, 3600)], 60, (60, true)),
        (vec![number(27, 30)], 60, (30, false)),
        (vec![number(291, 30), number(27, 3600)], 60, (30, true)),
        (vec![number(291, 600)], 60, (60, true)),
        (vec![], 60, (60, true)),
    ];
    for (said, granted, (expected, asks_again)) in cases {
        let mut agent = agent();
        let (ticket, aar) = asked(receive(&mut agent, &login(1, 1)));
        let (ticket, ccr) = asked(agent.answered(NOW, ticket, Some(&granting(&aar, &said))));
        let granted = credit(&ccr, 2001, &[seconds(granted)]);
        let (accept, _) = one(agent.answered(NOW, ticket, Some(&granted)));
        assert_eq!(timeout(&accept), Some(expected), "{said:?}");
        assert_eq!(attribute(&accept, 29).is_some(), asks_again, "{said:?}");
        assert_eq!(attribute(&accept, 24).is_some(), asks_again, "{said:?}");
    }
}

// Proves: cc-05
#[test]
fn whoever_is_not_let_in_again_is_charged_until_then() {
    let (_, accept) = log_in(NOW, &login(1, 1), &[seconds(60)]);
    let state = attribute(&accept, 24).unwrap();
    let mut agent = agent();
    let octets = again(2, &state);
    let (ticket, aar) = asked(agent.receive(after(45), nas(), Port::Both, &octets));
    let (reject, asked) = one(agent.answered(after(45), ticket, Some(&answer(&aar, 4001))));
    assert_eq!(code(&reject), Code::ACCESS_REJECT);
    let [(_, end)] = &asked[..] else { panic!("{asked:?}") };
    assert_eq!((report(end), value(end, &[295])), ((3, 1, Some(45)), Some(4)));
}

#[test]
fn challenges_carry_the_credit_on() {
    let (_, accept) = log_in(NOW, &login(1, 1), &[seconds(60)]);
    let state = attribute(&accept, 24).unwrap();
    let mut agent = agent();
    let octets = again(2, &state);
    let (ticket, aar) = asked(agent.receive(after(60), nas(), Port::Both, &octets));
    let (challenge, _) = one(agent.answered(after(60), ticket, Some(&answer(&aar, 1001))));
    assert_eq!(code(&challenge), Code::ACCESS_CHALLENGE);
    let state = attribute(&challenge, 24).unwrap();
    let (update, _) = log_in(after(61), &again(3, &state), &[seconds(60)]);
    assert_eq!(report(&update), (2, 1, Some(60)));
}

#[test]
fn credit_that_is_not_of_the_session_is_not_believed() {
    let (_, accept) = log_in(NOW, &login(1, 1), &[seconds(60)]);
    let (_, other) = log_in(NOW, &login(1, 2), &[seconds(60)]);
    let [own, other] =
        [accept, other].map(|it| State::parse(&attribute(&it, 24).unwrap()).unwrap());
    let mixed = State { credit: other.credit, ..own.clone() };
    let refused = dropped(receive(&mut agent(), &again(2, &mixed.to_octets())));
    assert!(matches!(refused, Dropped::Untranslatable(_)), "{refused:?}");
    let class = [b"Diameter/", own.session_id.as_bytes(), b"\x01", &mixed.credit.unwrap()].concat();
    let (_, record) = asked(receive(&mut agent(), &stop(3, &class, 40)));
    assert_eq!((record.header().command_code, text(&record, 263)), (271, own.session_id));
}

#[test]
fn only_sessions_of_clients_that_are_prepaid_are_charged() {
    let settings = diameter_radius::server::Settings {
        prepaid: Some(prepaid(FailureHandling::Terminate)),
        ..settings()
    };
    let clients = diameter_radius::server::Clients::new(vec![client("192.0.2.0/24")]);
    let mut agent = Server::new(settings, clients);
    let (ticket, aar) = asked(receive(&mut agent, &login(1, 1)));
    let (accept, none) = one(agent.answered(NOW, ticket, Some(&answer(&aar, 2001))));
    assert_eq!((code(&accept), none.len()), (Code::ACCESS_ACCEPT, 0));
    assert_eq!(attribute(&accept, 24), None);

    // Neither is a call that does not begin yet.
    let mut writer = PacketWriter::new(Code::ACCESS_REQUEST, 1);
    writer.attribute(AttributeType::Standard(6), &[0, 0, 0, 10]).unwrap();
    writer.attribute(AttributeType::Standard(31), b"+49301234567").unwrap();
    let check = writer.finish_request(SECRET, [1; 16]);
    let mut agent = self::agent();
    let (ticket, aar) = asked(receive(&mut agent, &check));
    let (accept, none) = one(agent.answered(NOW, ticket, Some(&answer(&aar, 2001))));
    assert_eq!((code(&accept), none.len()), (Code::ACCESS_ACCEPT, 0));
}

#[test]
fn who_was_let_in_by_eap_and_has_no_credit_hears_that_eap_has_failed() {
    let mut writer = PacketWriter::new(Code::ACCESS_REQUEST, 1);
    writer.attribute(AttributeType::Standard(1), b"bob@example.com").unwrap();
    writer.attribute(AttributeType::Standard(79), &[2, 7, 0, 5, 1]).unwrap();
    let mut agent = agent();
    let (ticket, der) = asked(receive(&mut agent, &writer.finish_request(SECRET, [1; 16])));
    let success = granting(&der, &[avp(462, &[3, 7, 0, 4])]);
    let (ticket, ccr) = asked(agent.answered(NOW, ticket, Some(&success)));
    let (reject, _) = one(agent.answered(NOW, ticket, Some(&credit(&ccr, 4012, &[]))));
    assert_eq!(code(&reject), Code::ACCESS_REJECT);
    assert_eq!(attribute(&reject, 79).unwrap(), [4, 7, 0, 4]);
    assert_eq!(attribute(&reject, 18), None);
}

//! Servers that do not answer, and that do again.

use std::time::Duration;

use diameter_radius::client::{Client, Failure, Output, Settings};
use diameter_radius::packet::{Code, MessageAuthenticator, Packet};

use crate::{
    NOW, address, all, answered, client, failed, one, request, response, secret, sent, upstream,
};

/// Lets time pass until something is sent to another server than this one.
fn moved(client: &mut Client, from: u8) -> (Duration, Vec<Output>) {
    loop {
        let now = client.next_time_out().expect("something is due");
        let outputs = client.time_out(now);
        if sent(&outputs).iter().any(|(path, _)| path.server != address(from)) {
            return (now, outputs);
        }
    }
}

fn turned(outputs: &[Output]) -> Vec<(u8, bool)> {
    let turned = outputs.iter().filter_map(|output| match output {
        Output::Turned { server, answers } => {
            (1..9).find(|it| address(*it) == *server).map(|it| (it, *answers))
        }
        _ => None,
    });
    turned.collect()
}

#[test]
fn after_two_tries_another_server_is_asked_with_another_packet() {
    let mut client = client(Settings::default());
    let both = [upstream(1), upstream(2)];
    let (ticket, outputs) = client.send(NOW, request(Code::ACCESS_REQUEST, both.clone()));
    let (path, first) = one(&outputs);
    assert_eq!(path.server, address(1));
    let (now, outputs) = moved(&mut client, 1);
    assert!((NOW + Duration::from_secs(5)..NOW + Duration::from_secs(7)).contains(&now));
    assert_eq!(turned(&outputs), [(1, false)]);
    let (second, other) = one(&outputs);
    assert_ne!(other[4..20], first[4..20]);
    let packet = Packet::parse(&other).unwrap();
    assert_eq!(packet.verify_request(&secret(2)), Ok(MessageAuthenticator::Right));
    // The first one answers in vain now.
    assert!(
        answered(&client.receive(now, path, &response(&first, Code::ACCESS_REJECT, &secret(1))))
            .is_none()
    );
    let outputs = client.receive(now, second, &response(&other, Code::ACCESS_ACCEPT, &secret(2)));
    assert_eq!(answered(&outputs).unwrap().0, ticket);
    // The next request goes to the second one at once.
    let (_, outputs) = client.send(now, request(Code::ACCESS_REQUEST, both.clone()));
    assert_eq!(one(&outputs).0.server, address(2));
    // And to the first one after half a minute.
    let outputs = client.time_out(now + Duration::from_secs(31));
    assert!(turned(&outputs).contains(&(1, true)), "{outputs:?}");
    let (_, outputs) =
        client.send(now + Duration::from_secs(31), request(Code::ACCESS_REQUEST, both));
    assert_eq!(one(&outputs).0.server, address(1));
}

#[test]
fn a_server_that_answers_others_is_not_passed_over() {
    let mut client = client(Settings::default());
    let both = [upstream(1), upstream(2)];
    client.send(NOW, request(Code::ACCESS_REQUEST, both.clone()));
    let (_, outputs) = client.send(NOW, request(Code::ACCESS_REQUEST, both.clone()));
    let (path, octets) = one(&outputs);
    client.receive(
        NOW + Duration::from_secs(1),
        path,
        &response(&octets, Code::ACCESS_ACCEPT, &secret(1)),
    );
    // The lost one goes to the other server all the same.
    let (now, outputs) = moved(&mut client, 1);
    assert_eq!(turned(&outputs), []);
    let (_, outputs) = client.send(now, request(Code::ACCESS_REQUEST, both));
    assert_eq!(one(&outputs).0.server, address(1));
}

#[test]
fn a_server_is_asked_how_it_does_until_it_has_answered_three_times() {
    let mut client = client(Settings::default());
    let mut probed = upstream(1);
    probed.status_server = Some(Duration::from_secs(10));
    let both = [probed, upstream(2)];
    client.send(NOW, request(Code::ACCOUNTING_REQUEST, both.clone()));
    let (mut probes, mut back) = (0, None);
    let mut seen = std::collections::HashSet::new();
    while back.is_none() {
        let now = client.next_time_out().unwrap();
        let outputs = client.time_out(now);
        for (path, octets) in sent(&outputs) {
            let packet = Packet::parse(&octets).unwrap();
            if path.server != address(1) || packet.code() != Code::STATUS_SERVER {
                continue;
            }
            assert_eq!(packet.verify_request(&secret(1)), Ok(MessageAuthenticator::Right));
            assert!(seen.insert(packet.authenticator()), "each one is another packet");
            probes += 1;
            // The first two, and the fourth, are lost.
            if ![1, 2, 4].contains(&probes) {
                let answer = response(&octets, Code::ACCOUNTING_RESPONSE, &secret(1));
                let outputs = client.receive(now, path, &answer);
                if turned(&outputs) == [(1, true)] {
                    back = Some(now);
                }
            }
        }
    }
    assert_eq!(probes, 7);
    let (_, outputs) = client.send(back.unwrap(), request(Code::ACCOUNTING_REQUEST, both));
    assert_eq!(one(&outputs).0.server, address(1));
    // Nothing is left of the probes in the end.
    all(&mut client);
}

#[test]
fn a_closed_port_ends_dynamic_authorization_at_once_and_moves_a_login_on() {
    let mut client = client(Settings::default());
    let (_, outputs) = client.send(NOW, request(Code::COA_REQUEST, [upstream(1)]));
    let (path, _) = one(&outputs);
    assert_eq!(failed(&client.unreachable(NOW, path)), Some(Failure::Unreachable));

    let (_, outputs) = client.send(NOW, request(Code::ACCESS_REQUEST, [upstream(3), upstream(4)]));
    let outputs = client.unreachable(NOW, one(&outputs).0);
    assert_eq!(turned(&outputs), [(3, false)]);
    let (path, _) = one(&outputs);
    assert_eq!(path.server, address(4));
    // Nobody is left: it waits for one of them to come back, and says at last why there is no answer.
    assert_eq!(sent(&client.unreachable(NOW, path)), []);
    let ended = all(&mut client).into_iter().find_map(|(now, output)| match output {
        Output::Failed { why, .. } => Some((now, why)),
        _ => None,
    });
    assert_eq!(ended, Some((NOW + Duration::from_secs(30), Failure::Unreachable)));
}

#[test]
fn the_server_that_a_state_is_of_is_asked_first() {
    let mut client = client(Settings::default());
    let mut second_round = request(Code::ACCESS_REQUEST, [upstream(1), upstream(2)]);
    second_round.preferred = Some(address(2));
    let (_, outputs) = client.send(NOW, second_round);
    assert_eq!(one(&outputs).0.server, address(2));
    let (_, outputs) = moved(&mut client, 2);
    assert_eq!(one(&outputs).0.server, address(1));
}

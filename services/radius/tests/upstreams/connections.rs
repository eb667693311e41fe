//! Servers over TCP and TLS: what is sent once, what goes another way, and which connections are alive.

use std::collections::HashSet;
use std::time::Duration;

use diameter_radius::client::{
    Client, Closed, Dropped, Failure, Output, Path, Settings, Transport, Upstream,
};
use diameter_radius::packet::{Code, Packet, PacketWriter, Unauthentic};
use diameter_radius::server::{Certificate, Secret};

use crate::{
    NOW, address, answered, client, failed, one, request, response, secret, sent, upstream,
};

fn over_tcp(number: u8) -> Upstream {
    Upstream::over_tcp(address(number), Secret::new(secret(number)))
}

fn seconds(number: u64) -> Duration {
    Duration::from_secs(number)
}

/// A client with a connection to server 1, by which this request waits.
fn connected(upstreams: impl IntoIterator<Item = Upstream>) -> (Client, Path, Vec<u8>) {
    let mut client = client(Settings::default());
    let (_, outputs) = client.send(NOW, request(Code::ACCESS_REQUEST, upstreams));
    let (path, octets) = one(&outputs);
    assert_eq!((path.server, path.transport), (address(1), Transport::Tcp));
    client.opened(NOW, path);
    (client, path, octets)
}

fn closes(outputs: &[Output]) -> Vec<Path> {
    let closed = outputs.iter().filter_map(|output| match output {
        Output::Close { path } => Some(*path),
        _ => None,
    });
    closed.collect()
}

#[test]
fn a_request_goes_once_by_a_connection_until_its_time_is_over() {
    let (mut client, path, octets) = connected([over_tcp(1)]);
    let later = all_until(&mut client, NOW + seconds(31));
    let requests = later.iter().flat_map(|(_, it)| sent(std::slice::from_ref(it)));
    let again = requests.filter(|(_, it)| it[0] == Code::ACCESS_REQUEST.0).count();
    assert_eq!(again, 0, "{later:?}");
    let ended = later.iter().find_map(|(at, it)| match it {
        Output::Failed { why, .. } => Some((*at, *why)),
        _ => None,
    });
    assert_eq!(ended, Some((NOW + seconds(30), Failure::Unanswered)));
    // Its response comes late: it is dropped, and closes nothing.
    let late = response(&octets, Code::ACCESS_ACCEPT, &secret(1));
    let outputs = client.receive(NOW + seconds(31), path, &late);
    assert!(matches!(&outputs[..], [Output::Dropped { reason: Dropped::Unexpected, .. }]));
}

/// Everything that a client does until then.
fn all_until(client: &mut Client, end: Duration) -> Vec<(Duration, Output)> {
    let mut all = Vec::new();
    while let Some(now) = client.next_time_out().filter(|now| *now <= end) {
        all.extend(client.time_out(now).into_iter().map(|output| (now, output)));
    }
    all
}

#[test]
fn another_server_is_asked_when_one_is_silent_or_cannot_be_reached() {
    // As late as over UDP.
    let (mut client, _, _) = connected([over_tcp(1), upstream(2)]);
    let moved = all_until(&mut client, NOW + seconds(7));
    let (at, path) = moved
        .iter()
        .find_map(|(at, output)| match output {
            Output::Send { path, .. } if path.server == address(2) => Some((*at, *path)),
            _ => None,
        })
        .unwrap();
    assert!((NOW + seconds(5)..NOW + seconds(7)).contains(&at), "{at:?}");
    assert_eq!(path.transport, Transport::Udp);

    // At once.
    let mut client = self::client(Settings::default());
    let both = [over_tcp(1), over_tcp(2)];
    let (_, outputs) = client.send(NOW, request(Code::ACCESS_REQUEST, both.clone()));
    let outputs = client.closed(NOW, one(&outputs).0, Closed::Unmade);
    let (path, octets) = one(&outputs);
    assert_eq!(path.server, address(2));
    client.opened(NOW, path);
    let accept = response(&octets, Code::ACCESS_ACCEPT, &secret(2));
    assert!(answered(&client.receive(NOW, path, &accept)).is_some());
}

#[test]
fn a_connection_is_not_tried_for_each_request_of_a_server_that_takes_none() {
    let mut client = client(Settings::default());
    let (mut now, mut tried) = (NOW, Vec::new());
    // A hundred requests a second, for two minutes.
    for _ in 0..12_000 {
        let (_, outputs) = client.send(now, request(Code::ACCESS_REQUEST, [over_tcp(1)]));
        match &sent(&outputs)[..] {
            [] => assert_eq!(failed(&outputs), Some(Failure::Unreachable)),
            [(path, _)] => {
                tried.push(now);
                let outputs = client.closed(now, *path, Closed::Unmade);
                assert_eq!(failed(&outputs), Some(Failure::Unreachable));
            }
            more => panic!("{more:?}"),
        }
        for (_, output) in all_until(&mut client, now) {
            if let Output::Send { path, .. } = output {
                tried.push(now);
                client.closed(now, path, Closed::Unmade);
            }
        }
        now += Duration::from_millis(10);
    }
    // After 1, 2, 4, 8, 16 and then 30 seconds.
    assert!((6..=12).contains(&tried.len()), "{tried:?}");
    // As soon as it answers, all is as before.
    now += seconds(30);
    let (_, outputs) = client.send(now, request(Code::ACCESS_REQUEST, [over_tcp(1)]));
    let (path, octets) = one(&outputs);
    client.opened(now, path);
    client.receive(now, path, &response(&octets, Code::ACCESS_ACCEPT, &secret(1)));
    let (_, outputs) = client.send(now, request(Code::ACCESS_REQUEST, [over_tcp(1)]));
    one(&outputs);
}

#[test]
fn what_waited_on_a_lost_connection_goes_by_another_one_and_then_to_another_server() {
    let (mut client, path, first) = connected([over_tcp(1), over_tcp(2)]);
    let outputs = client.closed(NOW, path, Closed::Lost);
    let (again, second) = one(&outputs);
    assert_eq!(again.server, address(1));
    assert_ne!(first[4..20], second[4..20], "it is another packet");
    client.opened(NOW, again);
    let outputs = client.closed(NOW, again, Closed::Lost);
    let (other, octets) = one(&outputs);
    assert_eq!(other.server, address(2));
    client.opened(NOW, other);
    let accept = response(&octets, Code::ACCESS_ACCEPT, &secret(2));
    assert!(answered(&client.receive(NOW, other, &accept)).is_some());
    assert_eq!(client.waiting(), 0);
}

#[test]
fn a_connection_has_255_requests_and_the_next_one_goes_by_another() {
    let mut client = client(Settings::default());
    let mut seen = HashSet::new();
    for number in 0..511 {
        let (_, outputs) = client.send(NOW, request(Code::ACCESS_REQUEST, [over_tcp(1)]));
        let (path, octets) = one(&outputs);
        assert_eq!(path.port, number / 255);
        assert_ne!(octets[1], 0, "that is the identifier of Status-Server");
        assert!(seen.insert((path, octets[1])));
    }
    let few = Upstream { most_ports: Some(2), ..over_tcp(2) };
    for _ in 0..510 {
        client.send(NOW, request(Code::ACCESS_REQUEST, [few.clone()]));
    }
    let (_, outputs) = client.send(NOW, request(Code::ACCESS_REQUEST, [few]));
    assert_eq!(failed(&outputs), Some(Failure::Full));
}

#[test]
fn an_identifier_whose_response_may_still_come_is_used_for_nothing_else() {
    let settings = Settings { most_requests: 1000, ..Settings::default() };
    let mut client = client(settings);
    let one_connection = || Upstream { most_ports: Some(1), status_server: None, ..over_tcp(1) };
    let (_, outputs) = client.send(NOW, request(Code::ACCESS_REQUEST, [one_connection()]));
    let (path, lost) = one(&outputs);
    client.opened(NOW, path);
    all_until(&mut client, NOW + seconds(30));
    // The server answers all others.
    let mut now = NOW + seconds(31);
    let ask = |client: &mut Client, now| {
        let (_, outputs) = client.send(now, request(Code::ACCESS_REQUEST, [one_connection()]));
        let (path, octets) = one(&outputs);
        client.receive(now, path, &response(&octets, Code::ACCESS_ACCEPT, &secret(1)));
        octets[1]
    };
    for _ in 0..600 {
        assert_ne!(ask(&mut client, now), lost[1]);
    }
    // An answer that late sets it free.
    client.receive(now, path, &response(&lost, Code::ACCESS_ACCEPT, &secret(1)));
    now += seconds(1);
    assert!((0..255).any(|_| ask(&mut client, now) == lost[1]));
}

#[test]
fn a_quiet_connection_is_asked_and_closed_when_it_does_not_answer() {
    let (mut client, path, octets) = connected([over_tcp(1)]);
    client.receive(NOW, path, &response(&octets, Code::ACCESS_ACCEPT, &secret(1)));
    let mut asked = Vec::new();
    let mut end = None;
    while end.is_none() {
        let now = client.next_time_out().expect("connections are looked after");
        let outputs = client.time_out(now);
        for (by, octets) in sent(&outputs) {
            let packet = Packet::parse(&octets).unwrap();
            assert_eq!((by, packet.code(), packet.identifier()), (path, Code::STATUS_SERVER, 0));
            asked.push(now);
            // Three are answered.
            if asked.len() < 4 {
                let accept = response(&octets, Code::ACCESS_ACCEPT, &secret(1));
                assert!(client.receive(now, path, &accept).is_empty());
            }
        }
        end = closes(&outputs).first().map(|closed| (now, *closed));
    }
    let (closed_at, closed) = end.unwrap();
    assert_eq!((asked.len(), closed), (4, path));
    let apart = asked.windows(2).map(|it| it[1] - it[0]).chain([closed_at - asked[3]]);
    for apart in apart {
        assert!((seconds(30)..seconds(34)).contains(&apart), "{apart:?}");
    }
    // Nothing waits, and nothing is done until there is something to send.
    assert_eq!(client.next_time_out(), None);
    let (_, outputs) = client.send(closed_at, request(Code::ACCESS_REQUEST, [over_tcp(1)]));
    one(&outputs);
}

#[test]
fn a_connection_by_which_something_comes_is_not_asked() {
    let (mut client, path, mut octets) = connected([over_tcp(1)]);
    for second in 0..300 {
        let now = NOW + seconds(second);
        client.receive(now, path, &response(&octets, Code::ACCESS_ACCEPT, &secret(1)));
        let outputs = client.send(now, request(Code::ACCESS_REQUEST, [over_tcp(1)])).1;
        octets = one(&outputs).1;
        for (_, output) in all_until(&mut client, now) {
            assert!(!matches!(output, Output::Send { .. }), "{output:?}");
        }
    }
}

#[test]
fn what_is_no_packet_or_not_signed_closes_the_connection() {
    let (_, _, octets) = connected([over_tcp(1)]);
    let forged = response(&octets, Code::ACCESS_ACCEPT, b"another secret");
    let mut short = response(&octets, Code::ACCESS_ACCEPT, &secret(1));
    short[21] = 1;
    let is_forged = |it: &Dropped| *it == Dropped::Unauthentic(Unauthentic::Authenticator);
    let is_malformed = |it: &Dropped| matches!(it, Dropped::Malformed(_));
    for (wrong, is_right) in [(forged, is_forged as fn(&Dropped) -> bool), (short, is_malformed)] {
        let (mut client, path, _) = connected([over_tcp(1), over_tcp(2)]);
        let outputs = client.receive(NOW, path, &wrong);
        let [Output::Dropped { reason, .. }, rest @ ..] = &outputs[..] else {
            panic!("{outputs:?}")
        };
        assert!(is_right(reason), "{reason:?}");
        assert_eq!(closes(rest), [path]);
        // The request goes by another one.
        assert_eq!(one(rest).0.server, address(1));
    }
}

#[test]
fn over_tls_the_secret_is_radsec_and_changes_are_refused() {
    let mut client = client(Settings::default());
    let upstream = Upstream::over_tls(address(1), Certificate::Trusted);
    let (_, outputs) = client.send(NOW, request(Code::ACCESS_REQUEST, [upstream]));
    let (path, octets) = one(&outputs);
    assert_eq!(path.transport, Transport::Tls);
    Packet::parse(&octets).unwrap().verify_request(b"radsec").unwrap();
    client.opened(NOW, path);
    // A server takes the agent for a NAS (RFC 6614, 2.5).
    let change = PacketWriter::new(Code::COA_REQUEST, 9).finish_request(b"radsec", [0; 16]);
    let (by, refusal) = one(&client.receive(NOW, path, &change));
    let packet = Packet::parse(&refusal).unwrap();
    let authenticator = Packet::parse(&change).unwrap().authenticator();
    packet.verify_response(b"radsec", authenticator).unwrap();
    assert_eq!((by, packet.code(), packet.identifier()), (path, Code::COA_NAK, 9));
    let accept = response(&octets, Code::ACCESS_ACCEPT, b"radsec");
    assert!(answered(&client.receive(NOW, path, &accept)).is_some());
}

#[test]
fn a_server_that_has_fallen_is_connected_to_and_asked_until_it_has_answered_three_times() {
    let mut client = client(Settings::default());
    let both = [over_tcp(1), over_tcp(2)];
    let (_, outputs) = client.send(NOW, request(Code::ACCESS_REQUEST, both.clone()));
    client.closed(NOW, one(&outputs).0, Closed::Unmade);
    let (mut probes, mut back) = (0, None);
    while back.is_none() {
        let now = client.next_time_out().unwrap();
        for output in client.time_out(now) {
            let Output::Send { path, octets } = output else { continue };
            if octets[0] != Code::STATUS_SERVER.0 || path.server != address(1) {
                continue;
            }
            probes += 1;
            if probes <= 2 {
                // It is not there yet.
                client.closed(now, path, Closed::Unmade);
                continue;
            }
            client.opened(now, path);
            let accept = response(&octets, Code::ACCESS_ACCEPT, &secret(1));
            let turned = client.receive(now, path, &accept);
            if turned.iter().any(|it| matches!(it, Output::Turned { answers: true, .. })) {
                back = Some(now);
            }
        }
    }
    assert_eq!(probes, 5);
    let (_, outputs) = client.send(back.unwrap(), request(Code::ACCESS_REQUEST, both));
    assert_eq!(one(&outputs).0.server, address(1));
}

#[test]
fn of_one_address_there_is_a_server_over_udp_and_one_over_tcp() {
    let mut client = client(Settings::default());
    let (_, by_tcp) = client.send(NOW, request(Code::ACCESS_REQUEST, [over_tcp(1)]));
    let (_, by_udp) = client.send(NOW, request(Code::ACCESS_REQUEST, [upstream(1)]));
    let (tcp, udp) = (one(&by_tcp), one(&by_udp));
    assert_ne!(tcp.0, udp.0);
    // The connection that cannot be made says nothing of datagrams.
    client.closed(NOW, tcp.0, Closed::Unmade);
    let accept = response(&udp.1, Code::ACCESS_ACCEPT, &secret(1));
    assert!(answered(&client.receive(NOW, udp.0, &accept)).is_some());
}

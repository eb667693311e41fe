//! When a request is sent again (RFC 5080, 2.2.1), identifiers, bounds.

use std::collections::HashSet;
use std::time::Duration;

use diameter_radius::client::{Failure, Output, Settings};
use diameter_radius::packet::{Code, MessageAuthenticator, Packet};

use crate::{NOW, address, all, client, failed, one, request, response, secret, sent, upstream};

#[test]
fn a_request_is_sent_again_with_the_same_octets_at_growing_intervals_until_its_time_is_over() {
    let mut client = client(Settings::default());
    let (ticket, outputs) = client.send(NOW, request(Code::ACCESS_REQUEST, [upstream(1)]));
    let (path, first) = one(&outputs);
    assert_eq!((path.server, path.port), (address(1), 0));
    let mut times = vec![NOW];
    let mut ended = None;
    for (now, output) in all(&mut client) {
        match output {
            Output::Send { octets, .. } => {
                assert_eq!(octets, first);
                times.push(now);
            }
            Output::Failed { ticket: it, why } => {
                assert_eq!((it, why), (ticket, Failure::Unanswered));
                ended = Some(now);
            }
            _ => {}
        }
    }
    let intervals: Vec<f64> = times.windows(2).map(|it| (it[1] - it[0]).as_secs_f64()).collect();
    // 2, 4, 8 and 16 seconds, up to a tenth of the interval before more or less: the last one may be too late.
    assert!((3..=4).contains(&intervals.len()), "{intervals:?}");
    assert!((1.8..=2.2).contains(&intervals[0]), "{intervals:?}");
    for pair in intervals.windows(2) {
        assert!((1.9..=2.1).contains(&(pair[1] / pair[0])), "{intervals:?}");
    }
    assert_eq!(ended, Some(NOW + Duration::from_secs(30)));
    assert_eq!(client.waiting(), 0);
}

#[test]
fn intervals_differ_from_request_to_request() {
    let mut client = client(Settings::default());
    let mut second = HashSet::new();
    for _ in 0..20 {
        client.send(NOW, request(Code::ACCESS_REQUEST, [upstream(1)]));
    }
    for (now, output) in all(&mut client) {
        if matches!(output, Output::Send { .. }) && now < NOW + Duration::from_secs(3) {
            second.insert(now);
        }
    }
    assert_eq!(second.len(), 20);
}

#[test]
fn a_request_is_sent_no_more_often_than_it_may_and_no_later_than_the_longest_interval() {
    let mut settings = Settings::default();
    settings.retransmission.duration = Duration::from_secs(600);
    settings.retransmission.times = 7;
    let mut client = client(settings);
    client.send(NOW, request(Code::ACCESS_REQUEST, [upstream(1)]));
    let all = all(&mut client);
    let times: Vec<Duration> = all
        .iter()
        .filter(|(_, output)| matches!(output, Output::Send { .. }))
        .map(|(now, _)| *now)
        .collect();
    assert_eq!(times.len(), 6);
    for pair in times.windows(2) {
        assert!(pair[1] - pair[0] <= Duration::from_secs_f64(17.6));
    }
}

// Proves: tr-33
#[test]
fn each_request_has_an_identifier_and_an_authenticator_of_its_own_and_is_signed() {
    let mut client = client(Settings { most_ports: 3, ..Settings::default() });
    let (mut paths, mut authenticators) = (HashSet::new(), HashSet::new());
    for number in 0..768 {
        let (_, outputs) = client.send(NOW, request(Code::ACCESS_REQUEST, [upstream(1)]));
        let (path, octets) = one(&outputs);
        let packet = Packet::parse(&octets).unwrap();
        assert_eq!(packet.verify_request(&secret(1)), Ok(MessageAuthenticator::Right));
        assert_eq!(usize::from(path.port), number / 256);
        assert!(paths.insert((path, packet.identifier())));
        assert!(authenticators.insert(packet.authenticator()));
    }
    // All three ports are full; another server has ports of its own.
    let (_, outputs) = client.send(NOW, request(Code::ACCESS_REQUEST, [upstream(1)]));
    assert_eq!(failed(&outputs), Some(Failure::Full));
    let (_, outputs) = client.send(NOW, request(Code::ACCESS_REQUEST, [upstream(2)]));
    assert_eq!(one(&outputs).0.port, 0);
}

#[test]
fn an_identifier_is_used_again_after_all_others() {
    let mut client = client(Settings::default());
    let mut last = None;
    for number in 0..600_u32 {
        let (_, outputs) = client.send(NOW, request(Code::ACCESS_REQUEST, [upstream(1)]));
        let (path, octets) = one(&outputs);
        assert_eq!(path.port, 0);
        assert_eq!(octets[1], number as u8);
        assert_ne!(last.replace(octets.clone()), Some(octets.clone()));
        client.receive(NOW, path, &response(&octets, Code::ACCESS_ACCEPT, &secret(1)));
    }
}

#[test]
fn no_more_requests_wait_than_may() {
    let mut client = client(Settings { most_requests: 10, ..Settings::default() });
    let outputs: Vec<Output> = (0..100)
        .flat_map(|_| client.send(NOW, request(Code::ACCESS_REQUEST, [upstream(1)])).1)
        .collect();
    assert_eq!((sent(&outputs).len(), client.waiting()), (10, 10));
    assert_eq!(failed(&outputs), Some(Failure::Full));
    all(&mut client);
    let (_, outputs) = client.send(NOW, request(Code::ACCESS_REQUEST, [upstream(1)]));
    one(&outputs);
}

#[test]
fn what_cannot_be_written_or_sent_to_anybody_fails_at_once() {
    let mut client = client(Settings::default());
    let (_, outputs) = client.send(NOW, request(Code::ACCESS_REQUEST, []));
    assert_eq!(failed(&outputs), Some(Failure::NoServer));
    let mut unwritable = request(Code::ACCESS_REQUEST, [upstream(1)]);
    unwritable.compose = Box::new(|_| None);
    let (_, outputs) = client.send(NOW, unwritable);
    assert_eq!(failed(&outputs), Some(Failure::Unwritable));
    assert_eq!(client.waiting(), 0);
    // Nothing is kept of a server that nothing was sent to.
    all(&mut client);
    assert_eq!(client.next_time_out(), None);
}

#[test]
fn a_server_that_nothing_waits_for_gives_its_ports_back() {
    let mut client = client(Settings { most_servers: 2, ..Settings::default() });
    let (_, outputs) = client.send(NOW, request(Code::ACCESS_REQUEST, [upstream(1)]));
    let (path, octets) = one(&outputs);
    client.receive(NOW, path, &response(&octets, Code::ACCESS_ACCEPT, &secret(1)));
    client.send(NOW, request(Code::ACCESS_REQUEST, [upstream(2)]));
    // The third takes the place of the first, of which nothing is waited for.
    let (_, outputs) = client.send(NOW, request(Code::ACCESS_REQUEST, [upstream(3)]));
    let closed =
        outputs.iter().any(|output| matches!(output, Output::Close { path: it } if *it == path));
    assert!(closed, "{outputs:?}");
    let (_, outputs) = client.send(NOW, request(Code::ACCESS_REQUEST, [upstream(4)]));
    assert_eq!(failed(&outputs), Some(Failure::Full));
    // In the end all are closed.
    let closed = all(&mut client);
    let closed = closed.iter().filter(|(_, output)| matches!(output, Output::Close { .. }));
    assert_eq!(closed.count(), 2);
}

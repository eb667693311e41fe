//! Requests that go through, and their answers (RFC 6733, 6.1.9 and 6.2.2).

use bytes::Bytes;
use diameter_core::{AvpFlags, CommandFlags, Header, HopByHopId, Message, RawAvp};
use diameter_node::agent::Agent;
use diameter_node::{PeerSettings, Route, Tcp};

use crate::rig::*;

/// AVPs in an odd order, of nobody and of everybody, with flags that are reserved.
fn odd_avps() -> Vec<RawAvp> {
    let odd = |code, vendor_id, flags, data: &'static [u8]| RawAvp {
        code,
        vendor_id,
        flags: AvpFlags(flags),
        data: Bytes::from_static(data),
    };
    let mut avps = vec![
        odd(999_999, 0, 0x5f, b"reserved bits"),
        odd(1, 4_711, 0xc0, b"User-Name of another vendor"),
        odd(55_555, 0, 0x40, b""),
        odd(284, 0, 0x40, b"no Proxy-Info: this is no group"),
        odd(282, 0, 0x40, b"far.example"),
        odd(1, 0, 0x40, b"user@home.example"),
        odd(77_777, 12_345, 0xe0, &[0; 5_000]),
    ];
    avps.extend(self::avps().into_iter().rev());
    avps.push(odd(282, 0, 0x00, b"near.example"));
    avps
}

// Proves: rt-04, rt-06, rt-30, rt-34, rt-54
#[tokio::test]
async fn nothing_changes_but_hop_by_hop_id_and_route_record() {
    let relay = relay().await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    for flags in [0xc0, 0xd0, 0xc8, 0xcf] {
        let request = message(CommandFlags(flags), (7, 8), &odd_avps());
        client.send(&request).await;
        let received = server.next().await;
        assert_forwarded(&received, &request, CLIENT);

        let answer = answer(&received, 2001);
        server.send(&answer).await;
        let returned = client.next().await;
        let restored = Header { hop_by_hop_id: HopByHopId(7), ..*answer.header() };
        assert_eq!(returned.as_bytes(), answer.with_header(restored).as_bytes());
    }
    let statistics = settled(&relay).await;
    assert_eq!((statistics.received, statistics.answered), (4, 4));
}

/// A relay that leads to the realm by another one.
async fn before(next: &diameter_node::Node, name: &str) -> diameter_node::Node {
    let to = next.identity().host.clone();
    let node = diameter_node::Node::builder(identity(name), identity("example.net"))
        .listen(Tcp, (std::net::Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(diameter_node::UnknownPeers::accept())
        .agent(Agent::relay())
        .route(Route::to(identity(REALM)).via(to.clone()))
        .peer(PeerSettings::new(to.clone()).connect(Tcp, address(next).to_string()));
    let node = start(node).await;
    assert!(soon(node.available(&to)).await);
    node
}

// Proves: rt-30, rt-44, rt-49
#[tokio::test]
async fn chain_of_relays_appends_one_route_record_each() {
    let last = relay().await;
    let middle = before(&last, "middle.example.net").await;
    let first = before(&middle, "first.example.net").await;
    let mut client = Peer::connect(&first, CLIENT).await;
    let mut server = Peer::connect(&last, SERVER).await;
    let request = message(REQUEST, (1, 2), &odd_avps());
    client.send(&request).await;
    let received = server.next().await;
    let records = values(&received, ROUTE_RECORD);
    let expected =
        ["far.example", "near.example", CLIENT, "first.example.net", "middle.example.net"];
    assert_eq!(records, expected);
    let length = request.as_bytes().len();
    assert_eq!(received.as_bytes()[20..length], request.as_bytes()[20..]);

    let answer = answer(&received, 2001);
    server.send(&answer).await;
    let returned = client.next().await;
    assert_eq!(returned.header().hop_by_hop_id, HopByHopId(1));
    assert_eq!(returned.as_bytes()[20..], answer.as_bytes()[20..]);
}

// Proves: rt-31, rt-32, rt-48
#[tokio::test]
async fn two_clients_with_the_same_identifiers_get_their_own_answers() {
    let relay = relay().await;
    let mut clients =
        [Peer::connect(&relay, CLIENT).await, Peer::connect(&relay, "client2.example.net").await];
    let mut server = Peer::connect(&relay, SERVER).await;
    let mut received = Vec::new();
    for client in &mut clients {
        client.send(&request(5)).await;
        received.push(server.next().await);
    }
    assert_ne!(received[0].header().hop_by_hop_id, received[1].header().hop_by_hop_id);
    // The second is answered first.
    for (index, code) in [(1, 2002), (0, 2001)] {
        server.send(&answer(&received[index], code)).await;
        let returned = clients[index].next().await;
        assert_eq!(result_code(&returned), code);
        assert_eq!(returned.header().hop_by_hop_id, HopByHopId(5));
    }
}

#[tokio::test]
async fn client_that_uses_an_identifier_twice_gets_both_answers() {
    let relay = relay().await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    client.send_all([&request(5), &request(5)]).await;
    let received = [server.next().await, server.next().await];
    for (request, code) in received.iter().rev().zip([2002, 2001]) {
        server.send(&answer(request, code)).await;
        let returned = client.next().await;
        assert_eq!((result_code(&returned), returned.header().hop_by_hop_id.0), (code, 5));
    }
}

// Proves: rt-33, rt-40, rt-45
#[tokio::test]
async fn proxy_infos_of_others_are_left_alone_forged_ones_too() {
    let relay = relay().await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    let proxy_info = |host: &str, state: &[u8]| {
        avp(PROXY_INFO, octets(&[avp(280, host), avp(33, state), avp(99_999, "strange")]))
    };
    // Longer than the 16,384 octets that some allow for all of a message; and one that claims to be ours.
    let infos = [
        proxy_info("proxy.example.net", &[0xa5; 100_000]),
        proxy_info("", b""),
        proxy_info(RELAY, b"forged"),
    ];
    let request = request_with(3, &infos);
    client.send(&request).await;
    let received = server.next().await;
    assert_forwarded(&received, &request, CLIENT);

    let mut avps = vec![avp(RESULT_CODE, 2001_u32.to_be_bytes()), avp(ORIGIN_HOST, SERVER)];
    avps.extend(infos);
    let header = Header { flags: CommandFlags(0x40), ..*received.header() };
    let answer = with_header(header, &avps);
    server.send(&answer).await;
    let returned = client.next().await;
    assert_eq!(returned.as_bytes()[20..], answer.as_bytes()[20..]);
}

// Proves: rt-46
#[tokio::test]
async fn failures_go_back_as_they_are() {
    let relay = relay().await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    for code in [1001, 2002, 3001, 3006, 3010, 4001, 5012, 9999] {
        client.send(&request(1)).await;
        let received = server.next().await;
        let answer = answer(&received, code);
        server.send(&answer).await;
        let returned = client.next().await;
        assert_eq!(returned.as_bytes()[16..], answer.as_bytes()[16..]);
        assert_eq!(returned.header().flags, answer.header().flags);
    }
}

// Proves: rt-23, rt-52
#[tokio::test]
async fn requests_of_servers_reach_their_clients() {
    let relay = relay().await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    // RAR, and ASR.
    for code in [258, 274] {
        let avps = [
            avp(SESSION_ID, "client.example.net;1;2"),
            avp(ORIGIN_HOST, SERVER),
            avp(ORIGIN_REALM, REALM),
            avp(DESTINATION_REALM, "example.net"),
            avp(DESTINATION_HOST, "Client.Example.Net"),
        ];
        let header = *message(REQUEST, (9, 10), &[]).header();
        let request = with_header(Header { command_code: code, ..header }, &avps);
        server.send(&request).await;
        let received = client.next().await;
        assert_forwarded(&received, &request, SERVER);
        client.send(&answer(&received, 2001)).await;
        let returned = server.next().await;
        assert_eq!((result_code(&returned), returned.header().hop_by_hop_id.0), (2001, 9));
    }
}

// Proves: rt-11
#[tokio::test]
async fn relay_advertises_that_it_relays_and_keeps_no_sessions() {
    let relay = relay().await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    assert_eq!(values(&client.cea, 258), [&0xffff_ffff_u32.to_be_bytes()[..]]);
    let mut server = Peer::connect(&relay, SERVER).await;
    // The STR of a session that was never here.
    let header = *request(4).header();
    let request = with_header(Header { command_code: 275, ..header }, &avps());
    client.send(&request).await;
    assert_forwarded(&server.next().await, &request, CLIENT);
}

// Proves: rt-12
#[tokio::test]
async fn proxy_advertises_its_applications_and_forwards_no_other() {
    let application = diameter_peer::Application::auth(APPLICATION);
    let proxy = start(builder(RELAY).agent(Agent::proxy()).application(application)).await;
    let mut client = Peer::connect(&proxy, CLIENT).await;
    assert_eq!(values(&client.cea, 258), [&APPLICATION.to_be_bytes()[..]]);
    let mut server = Peer::connect(&proxy, SERVER).await;
    client.send(&request(4)).await;
    assert_forwarded(&server.next().await, &request(4), CLIENT);
    let other = with_header(Header { application_id: 4, ..*request(5).header() }, &avps());
    let refused: Message = client.ask(&other).await;
    assert_rejected(&refused, &other, 3007, RELAY);
}

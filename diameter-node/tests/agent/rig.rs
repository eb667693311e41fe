//! A relay, and peers in octets: they say what they like, and see what comes.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use diameter_core::{
    Address, AvpFlags, CommandFlags, DiameterIdentity, EndToEndId, Header, HopByHopId, Message,
    Outcome, RawAvp, Request,
};
use diameter_messages::base::CapabilitiesExchangeRequest;
use diameter_node::agent::{Agent, AgentStatistics};
use diameter_node::{Node, NodeBuilder, Route, Tcp, UnknownPeers};
use diameter_peer::framing::next_message;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

pub(crate) const RELAY: &str = "relay.example.net";
pub(crate) const CLIENT: &str = "client.example.net";
pub(crate) const SERVER: &str = "server1.home.example";
pub(crate) const OTHER: &str = "server2.home.example";
pub(crate) const REALM: &str = "home.example";

/// An application and a command that no dictionary has.
pub(crate) const APPLICATION: u32 = 16_777_999;
pub(crate) const COMMAND: u32 = 8_388_999;

/// How long what must happen may take, on a machine that has a lot to do.
pub(crate) const SOON: Duration = Duration::from_secs(60);

/// How long what must not happen is waited for.
pub(crate) const NEVER: Duration = Duration::from_millis(200);

pub(crate) fn identity(name: &str) -> DiameterIdentity {
    DiameterIdentity::try_from(name.to_owned()).unwrap()
}

/// What must not take long.
pub(crate) async fn soon<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(SOON, future).await.expect("it takes too long")
}

/// A node that takes whoever connects, and leads to the realm by the two servers.
pub(crate) fn builder(name: &str) -> NodeBuilder {
    Node::builder(identity(name), identity("example.net"))
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept())
        .route(Route::to(identity(REALM)).via(identity(SERVER)).via(identity(OTHER)))
}

pub(crate) async fn relay() -> Node {
    start(builder(RELAY).agent(Agent::relay())).await
}

pub(crate) async fn start(builder: NodeBuilder) -> Node {
    builder.start().await.unwrap()
}

pub(crate) fn address(node: &Node) -> SocketAddr {
    node.local_addresses()[0]
}

/// What the node has counted, once nothing is pending.
pub(crate) async fn settled(node: &Node) -> AgentStatistics {
    let settling = async {
        loop {
            let statistics = node.agent_statistics();
            if statistics.pending == 0 {
                return statistics;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    soon(settling).await
}

/// A peer in octets.
pub(crate) struct Peer {
    stream: TcpStream,
    buffer: BytesMut,
    /// The CEA that it got.
    pub(crate) cea: Message,
}

impl Peer {
    /// Connects, as a relay does: it has every application in common with everybody.
    pub(crate) async fn connect(node: &Node, name: &str) -> Self {
        Self::with(node, name, &[0xffff_ffff]).await
    }

    /// Connects with these applications.
    pub(crate) async fn with(node: &Node, name: &str, applications: &[u32]) -> Self {
        let stream = TcpStream::connect(address(node)).await.unwrap();
        let cea = cer(name, applications);
        let mut peer = Self { stream, buffer: BytesMut::new(), cea };
        let cer = peer.cea.clone();
        peer.send(&cer).await;
        peer.cea = peer.next().await;
        assert_eq!(result_code(&peer.cea), 2001);
        assert!(soon(node.available(&identity(name))).await);
        peer
    }

    pub(crate) async fn send(&mut self, message: &Message) {
        self.stream.write_all(message.as_bytes()).await.unwrap();
    }

    /// Sends many messages at once.
    pub(crate) async fn send_all<'a>(&mut self, messages: impl IntoIterator<Item = &'a Message>) {
        let octets: Vec<u8> = messages.into_iter().flat_map(|it| it.as_bytes().to_vec()).collect();
        self.stream.write_all(&octets).await.unwrap();
    }

    /// The next message.
    pub(crate) async fn next(&mut self) -> Message {
        soon(self.read()).await.expect("the connection is gone")
    }

    async fn read(&mut self) -> Option<Message> {
        loop {
            if let Some(message) = next_message(&mut self.buffer, 1 << 24).unwrap() {
                return Some(message);
            }
            if self.stream.read_buf(&mut self.buffer).await.unwrap_or(0) == 0 {
                return None;
            }
        }
    }

    /// Nothing comes.
    pub(crate) async fn silence(&mut self) {
        let read = tokio::time::timeout(NEVER, self.read()).await;
        assert!(read.is_err(), "{read:?}");
    }

    /// Has a request answered by this peer's neighbour.
    pub(crate) async fn ask(&mut self, request: &Message) -> Message {
        self.send(request).await;
        self.next().await
    }
}

fn cer(name: &str, applications: &[u32]) -> Message {
    CapabilitiesExchangeRequest::builder()
        .origin_host(identity(name))
        .origin_realm(identity(name.split_once('.').unwrap().1))
        .host_ip_address(Address::from(Ipv4Addr::LOCALHOST))
        .vendor_id(0)
        .product_name("octets")
        .auth_application_ids(applications.iter().copied())
        .build()
        .to_message(HopByHopId(1), EndToEndId(1))
        .unwrap()
}

/// An AVP of the IETF with the M bit.
pub(crate) fn avp(code: u32, data: impl Into<Vec<u8>>) -> RawAvp {
    let data: Vec<u8> = data.into();
    RawAvp { code, vendor_id: 0, flags: AvpFlags::MANDATORY, data: data.into() }
}

pub(crate) const SESSION_ID: u32 = 263;
pub(crate) const ORIGIN_HOST: u32 = 264;
pub(crate) const RESULT_CODE: u32 = 268;
pub(crate) const ROUTE_RECORD: u32 = 282;
pub(crate) const DESTINATION_REALM: u32 = 283;
pub(crate) const PROXY_INFO: u32 = 284;
pub(crate) const DESTINATION_HOST: u32 = 293;
pub(crate) const ORIGIN_REALM: u32 = 296;

/// R and P.
pub(crate) const REQUEST: CommandFlags = CommandFlags(0xc0);

/// A message of the unknown command, made by hand.
pub(crate) fn message(flags: CommandFlags, ids: (u32, u32), avps: &[RawAvp]) -> Message {
    let header = Header {
        flags,
        command_code: COMMAND,
        application_id: APPLICATION,
        hop_by_hop_id: HopByHopId(ids.0),
        end_to_end_id: EndToEndId(ids.1),
    };
    with_header(header, avps)
}

pub(crate) fn with_header(header: Header, avps: &[RawAvp]) -> Message {
    let body = octets(avps);
    let mut frame = header.to_octets((20 + body.len()) as u32).to_vec();
    frame.extend(body);
    Message::parse(frame).unwrap()
}

/// AVPs on the wire.
pub(crate) fn octets(avps: &[RawAvp]) -> Vec<u8> {
    let mut octets = Vec::new();
    for avp in avps {
        let has_vendor = avp.flags.contains(AvpFlags::VENDOR);
        let length = avp.data.len() + if has_vendor { 12 } else { 8 };
        octets.extend(avp.code.to_be_bytes());
        octets.extend((length as u32 | u32::from(avp.flags.0) << 24).to_be_bytes());
        if has_vendor {
            octets.extend(avp.vendor_id.to_be_bytes());
        }
        octets.extend(&*avp.data);
        octets.resize(octets.len().next_multiple_of(4), 0);
    }
    octets
}

/// What every request of the client has.
pub(crate) fn avps() -> Vec<RawAvp> {
    vec![
        avp(SESSION_ID, "client.example.net;1;2"),
        avp(ORIGIN_HOST, CLIENT),
        avp(ORIGIN_REALM, "example.net"),
        avp(DESTINATION_REALM, REALM),
    ]
}

/// A request for the realm.
pub(crate) fn request(number: u32) -> Message {
    message(REQUEST, (number, number + 1_000_000), &avps())
}

/// A request with these AVPs behind the usual ones.
pub(crate) fn request_with(number: u32, more: &[RawAvp]) -> Message {
    let avps: Vec<_> = avps().into_iter().chain(more.iter().cloned()).collect();
    message(REQUEST, (number, number + 1_000_000), &avps)
}

/// The answer of a server, with an AVP that nobody knows.
pub(crate) fn answer(request: &Message, code: u32) -> Message {
    let flags = if code / 1000 == 3 { CommandFlags(0x60) } else { CommandFlags(0x40) };
    let unknown = RawAvp {
        code: 77_777,
        vendor_id: 99_999,
        flags: AvpFlags(0xe0),
        data: Bytes::from_static(b"an answer"),
    };
    let avps = [
        avp(SESSION_ID, "client.example.net;1;2"),
        avp(RESULT_CODE, code.to_be_bytes()),
        avp(ORIGIN_HOST, SERVER),
        avp(ORIGIN_REALM, REALM),
        unknown,
    ];
    with_header(Header { flags, ..*request.header() }, &avps)
}

pub(crate) fn result_code(answer: &Message) -> u32 {
    Outcome::of(answer).expect("no Result-Code").code()
}

/// The values of an AVP.
pub(crate) fn values(message: &Message, code: u32) -> Vec<Bytes> {
    let avps = message.avps().map(Result::unwrap).filter(|it| it.code() == code);
    avps.filter(|it| it.vendor_id() == 0).map(|it| it.to_bytes()).collect()
}

/// An answer of an agent itself: this code, the E bit, its name, identifiers and Session-Id of the request
/// (RFC 6733, 6.2 and 7.2).
#[track_caller]
pub(crate) fn assert_rejected(answer: &Message, request: &Message, code: u32, by: &str) {
    assert_eq!(result_code(answer), code);
    let (asked, said) = (request.header(), answer.header());
    let proxiable = asked.flags.0 & 0x40;
    assert_eq!(said.flags, CommandFlags(0x20 | proxiable));
    assert_eq!(
        (said.hop_by_hop_id, said.end_to_end_id),
        (asked.hop_by_hop_id, asked.end_to_end_id)
    );
    assert_eq!(values(answer, ORIGIN_HOST), [by]);
    assert_eq!(values(answer, SESSION_ID), values(request, SESSION_ID));
    assert_eq!(values(answer, PROXY_INFO), values(request, PROXY_INFO));
    assert!(values(answer, DESTINATION_REALM).is_empty());
}

/// What goes out for what came in: the same octets but for the Hop-by-Hop Identifier and length, and then
/// one Route-Record.
#[track_caller]
pub(crate) fn assert_forwarded(out: &Message, request: &Message, from: &str) {
    assert_same_but_flags(out, request, from);
    assert_eq!(out.header().flags, request.header().flags);
}

#[track_caller]
pub(crate) fn assert_same_but_flags(out: &Message, request: &Message, from: &str) {
    let (out, request) = (out.as_bytes(), request.as_bytes());
    let record = octets(&[avp(ROUTE_RECORD, from)]);
    assert_eq!(out[5..12], request[5..12], "command and application");
    assert_eq!(out[16..20], request[16..20], "End-to-End Identifier");
    assert_eq!(out[20..request.len()], request[20..], "AVPs");
    assert_eq!(out[request.len()..], record, "Route-Record");
}

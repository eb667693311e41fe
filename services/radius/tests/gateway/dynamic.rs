//! Dynamic authorization with sockets: a Diameter server ends a session at a NAS, and a RADIUS server one at a Diameter
//! client.

use std::net::SocketAddr;
use std::time::Duration;

use diameter_core::{DiameterIdentity, ResultCode};
use diameter_messages::base::ReAuthRequestType;
use diameter_messages::nasreq::{AbortSessionRequest, ReAuthRequest};
use diameter_node::{Context, Node, SendOptions, Tcp, UnknownPeers};
use diameter_radius::packet::{AttributeType, Code, Packet, PacketWriter, hide_password};
use diameter_radius::server::Port;
use diameter_radius::translation::session::State;
use tokio::net::UdpSocket;
use tokio::time::timeout;

use crate::aaa::PASSWORD;
use crate::{Agent, SECRET, aaa, agent_of, text};

/// A NAS with a port for dynamic authorization.
struct Nas(UdpSocket);

impl Nas {
    async fn bind() -> Self {
        Self(UdpSocket::bind("127.0.0.1:0").await.unwrap())
    }

    fn port(&self) -> u16 {
        self.0.local_addr().unwrap().port()
    }

    async fn receive(&self) -> (Vec<u8>, SocketAddr) {
        let mut buffer = vec![0; 4096];
        let received = timeout(Duration::from_secs(20), self.0.recv_from(&mut buffer)).await;
        let (length, from) = received.expect("a packet").unwrap();
        buffer.truncate(length);
        (buffer, from)
    }

    /// Answers the next packet with this code and cause; returns the packet.
    async fn answer(&self, code: Code, cause: Option<u32>) -> Vec<u8> {
        let (octets, from) = self.receive().await;
        let request = Packet::parse(&octets).unwrap();
        request.verify_request(SECRET.as_bytes()).unwrap();
        let mut writer = PacketWriter::new(code, request.identifier());
        if let Some(cause) = cause {
            writer.attribute(AttributeType::Standard(101), &cause.to_be_bytes()).unwrap();
        }
        let response = writer.finish_response(SECRET.as_bytes(), request.authenticator());
        self.0.send_to(&response, from).await.unwrap();
        octets
    }

    /// Logs bob in; returns the Session-Id.
    async fn log_in(&self, agent: &Agent) -> String {
        let random = [7; 16];
        let mut writer = PacketWriter::new(Code::ACCESS_REQUEST, 7);
        let password = hide_password(PASSWORD.as_bytes(), SECRET.as_bytes(), random).unwrap();
        let attributes: [(u8, &[u8]); 3] = [(1, b"bob"), (2, &password), (44, b"8000006F")];
        for (number, value) in attributes {
            writer.attribute(AttributeType::Standard(number), value).unwrap();
        }
        let octets = writer.finish_request(SECRET.as_bytes(), random);
        self.0.send_to(&octets, agent.address(Port::Access)).await.unwrap();
        let (accept, _) = self.receive().await;
        assert_eq!(accept[0], Code::ACCESS_ACCEPT.0);
        String::from_utf8(value(&accept, 25).unwrap()[9..].to_vec()).unwrap()
    }
}

fn value(octets: &[u8], number: u8) -> Option<Vec<u8>> {
    let packet = Packet::parse(octets).unwrap();
    packet.value_of(AttributeType::Standard(number)).map(|it| it.into_owned())
}

fn abort(session_id: &str) -> AbortSessionRequest {
    AbortSessionRequest::builder()
        .session_id(session_id)
        .origin_host(DiameterIdentity::from_static("aaa1.example.net"))
        .origin_realm(DiameterIdentity::from_static("example.net"))
        .destination_realm(DiameterIdentity::from_static("example.net"))
        .destination_host(DiameterIdentity::from_static("nas1.example.net"))
        .auth_application_id(1_u32)
        .user_name("bob")
        .build()
}

fn re_auth(session_id: &str) -> ReAuthRequest {
    ReAuthRequest::builder()
        .session_id(session_id)
        .origin_host(DiameterIdentity::from_static("aaa1.example.net"))
        .origin_realm(DiameterIdentity::from_static("example.net"))
        .destination_realm(DiameterIdentity::from_static("example.net"))
        .destination_host(DiameterIdentity::from_static("nas1.example.net"))
        .auth_application_id(1_u32)
        .re_auth_request_type(ReAuthRequestType::AUTHORIZE_ONLY)
        .build()
}

/// The Result-Code of the answer to a request of the server.
async fn result<R: diameter_core::Request>(aaa: &Node, request: R) -> ResultCode {
    let client = aaa.client();
    let message =
        request.to_message(diameter_core::HopByHopId(0), client.new_end_to_end_id()).unwrap();
    // The NAS is no peer: the agent stands for it.
    let peer = Some(DiameterIdentity::from_static("radius1.example.net"));
    let options = SendOptions { peer, ..SendOptions::default() };
    let answer = client.send_message(message, options).await.unwrap();
    match diameter_core::Outcome::of(&answer) {
        Some(diameter_core::Outcome::Result(code)) => code,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_diameter_server_ends_and_renews_a_session_of_a_nas() {
    let nas = Nas::bind().await;
    let aaa = aaa::start("127.0.0.1:0".parse().unwrap()).await.unwrap();
    let text = text(aaa.node.local_addresses()[0])
        .replace("[[client]]", &format!("[[client]]\ndynamic-authorization = {}", nas.port()));
    let agent = agent_of(&text).await;
    let session = nas.log_in(&agent).await;

    // The NAS asks again, and the server is told that it will.
    let renewed = result(&aaa.node, re_auth(&session));
    let (renewed, coa) = tokio::join!(renewed, nas.answer(Code::COA_NAK, Some(507)));
    assert_eq!(renewed, ResultCode::DIAMETER_LIMITED_SUCCESS);
    assert_eq!(coa[0], Code::COA_REQUEST.0);
    assert_eq!(value(&coa, 44).unwrap(), b"8000006F");
    let state = State::parse(&value(&coa, 24).unwrap()).unwrap();
    assert_eq!(state.session_id, session);

    // A NAS that does not know the session any more.
    let unknown = result(&aaa.node, abort(&session));
    let (unknown, _) = tokio::join!(unknown, nas.answer(Code::DISCONNECT_NAK, Some(503)));
    assert_eq!(unknown, ResultCode::DIAMETER_UNKNOWN_SESSION_ID);
    assert!(aaa.heard.all().is_empty());

    let ended = result(&aaa.node, abort(&session));
    let (ended, disconnect) = tokio::join!(ended, nas.answer(Code::DISCONNECT_ACK, None));
    assert_eq!(ended, ResultCode::DIAMETER_SUCCESS);
    assert_eq!(value(&disconnect, 1).unwrap(), b"bob");
    let expected = format!("end by 4 of {session}");
    for _ in 0..200 {
        if aaa.heard.all().contains(&expected) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(aaa.heard.all(), [expected]);

    // Sessions that this agent never had, and a NAS whose port is closed.
    for other in ["nas1.example.net;1;2", &session.replace(";k=", ";k=0")] {
        assert_eq!(result(&aaa.node, abort(other)).await, ResultCode::DIAMETER_UNKNOWN_SESSION_ID);
    }
    drop(nas);
    let closed = result(&aaa.node, abort(&session)).await;
    assert_eq!(closed, ResultCode::DIAMETER_COMMAND_UNSUPPORTED);
    agent.gateway.stop(Duration::from_secs(1)).await;
    aaa.node.shutdown(Duration::from_secs(1)).await;
}

/// A Diameter client that ends the session 1, and no other.
pub(crate) async fn client() -> Node {
    let result = |session: &str| match session {
        "aaa1.example.net;1;2" => ResultCode::DIAMETER_SUCCESS,
        _ => ResultCode::DIAMETER_UNKNOWN_SESSION_ID,
    };
    Node::builder("aaa1.example.net".try_into().unwrap(), "example.net".try_into().unwrap())
        .handle(move |request: AbortSessionRequest, context: Context| async move {
            let answer = request.answer(context.identity());
            Ok(answer.result_code(result(request.session_id.as_str())).build())
        })
        .handle(move |request: ReAuthRequest, context: Context| async move {
            let answer = request.answer(context.identity());
            Ok(answer.result_code(result(request.session_id.as_str())).build())
        })
        .listen(Tcp, "127.0.0.1:0".parse::<SocketAddr>().unwrap())
        .unknown_peers(UnknownPeers::accept())
        .start()
        .await
        .unwrap()
}

/// The file of an agent that takes dynamic authorization of this host.
pub(crate) fn file(client: &Node) -> String {
    text(client.local_addresses()[0])
        .replace("[radius]", "[radius]\ndynamic-authorization = [\"127.0.0.1:0\"]")
        + "\n[[authorizer]]\nnetwork = \"127.0.0.1\"\nsecret = { file = \"secret\" }\n"
}

#[tokio::test]
async fn a_radius_server_ends_and_renews_a_session_of_a_diameter_client() {
    let client = client().await;
    let agent = agent_of(&file(&client)).await;
    let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    socket.connect(agent.gateway.dynamic_addresses()[0]).await.unwrap();
    let ask = async |code: Code, attributes: &[(u8, &[u8])]| {
        let mut writer = PacketWriter::new(code, 1);
        for (number, value) in attributes {
            writer.attribute(AttributeType::Standard(*number), value).unwrap();
        }
        let request = writer.finish_request(SECRET.as_bytes(), [0; 16]);
        socket.send(&request).await.unwrap();
        let mut buffer = vec![0; 4096];
        let length = timeout(Duration::from_secs(20), socket.recv(&mut buffer)).await;
        buffer.truncate(length.expect("a response").unwrap());
        let packet = Packet::parse(&buffer).unwrap();
        let authenticator = Packet::parse(&request).unwrap().authenticator();
        packet.verify_response(SECRET.as_bytes(), authenticator).unwrap();
        let cause = value(&buffer, 101).map(|it| u32::from_be_bytes(it.try_into().unwrap()));
        (packet.code(), cause)
    };
    let (known, unknown) = (&b"aaa1.example.net;1;2"[..], &b"aaa1.example.net;1;3"[..]);
    let ended = ask(Code::DISCONNECT_REQUEST, &[(44, known)]).await;
    assert_eq!(ended, (Code::DISCONNECT_ACK, None));
    let ended = ask(Code::DISCONNECT_REQUEST, &[(44, unknown)]).await;
    assert_eq!(ended, (Code::DISCONNECT_NAK, Some(503)));
    let renew: [(u8, &[u8]); 3] = [(44, known), (6, &[0, 0, 0, 17]), (24, b"state")];
    assert_eq!(ask(Code::COA_REQUEST, &renew).await, (Code::COA_NAK, Some(507)));
    let elsewhere: [(u8, &[u8]); 1] = [(44, b"nobody.example.com;1;2")];
    let ended = ask(Code::DISCONNECT_REQUEST, &elsewhere).await;
    assert_eq!(ended, (Code::DISCONNECT_NAK, Some(502)));
    agent.gateway.stop(Duration::from_secs(1)).await;
    client.shutdown(Duration::from_secs(1)).await;
}

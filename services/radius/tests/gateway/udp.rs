//! A NAS over UDP.

use std::time::Duration;

use diameter_radius::packet::{AttributeType, Code, Packet, PacketWriter, hide_password};
use diameter_radius::server::Port;
use tokio::net::UdpSocket;
use tokio::time::timeout;

use crate::aaa::PASSWORD;
use crate::{Agent, SECRET};

pub(crate) struct Nas(UdpSocket);

impl Nas {
    pub(crate) async fn connect(agent: &Agent, port: Port) -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        socket.connect(agent.address(port)).await.unwrap();
        Self(socket)
    }

    pub(crate) async fn send(&self, octets: &[u8]) {
        self.0.send(octets).await.unwrap();
    }

    pub(crate) async fn receive(&self) -> Vec<u8> {
        let mut buffer = vec![0; 4096];
        let length = timeout(Duration::from_secs(20), self.0.recv(&mut buffer)).await;
        buffer.truncate(length.expect("a response").unwrap());
        buffer
    }

    /// Whether nothing comes for a while.
    async fn hears_nothing(&self) -> bool {
        let mut buffer = [0; 16];
        timeout(Duration::from_millis(300), self.0.recv(&mut buffer)).await.is_err()
    }
}

fn login(identifier: u8, password: &str, state: Option<&[u8]>) -> Vec<u8> {
    login_with(SECRET, identifier, "alice", password, state)
}

pub(crate) fn login_with(
    secret: &str,
    identifier: u8,
    user: &str,
    password: &str,
    state: Option<&[u8]>,
) -> Vec<u8> {
    let (random, secret) = ([identifier; 16], secret.as_bytes());
    let mut writer = PacketWriter::new(Code::ACCESS_REQUEST, identifier);
    let mut put = |number, value: &[u8]| {
        writer.attribute(AttributeType::Standard(number), value).unwrap();
    };
    put(1, user.as_bytes());
    put(2, &hide_password(password.as_bytes(), secret, random).unwrap());
    if let Some(state) = state {
        put(24, state);
    }
    writer.finish_request(secret, random)
}

pub(crate) fn attribute(octets: &[u8], number: u8) -> Option<Vec<u8>> {
    let packet = Packet::parse(octets).unwrap();
    packet.value_of(AttributeType::Standard(number)).map(|it| it.into_owned())
}

#[tokio::test]
async fn a_login_of_two_rounds_is_accepted_and_accounted_for() {
    let (aaa, agent) = Agent::with_server().await;
    let nas = Nas::connect(&agent, Port::Access).await;

    nas.send(&login(1, PASSWORD, None)).await;
    let challenge = nas.receive().await;
    assert_eq!(Packet::parse(&challenge).unwrap().code(), Code::ACCESS_CHALLENGE);
    assert_eq!(attribute(&challenge, 18).unwrap(), b"Your token?");
    let state = attribute(&challenge, 24).unwrap();
    nas.send(&login(2, "123456", Some(&state))).await;
    let accept = nas.receive().await;
    let packet = Packet::parse(&accept).unwrap();
    packet.verify_response(SECRET.as_bytes(), [2; 16]).unwrap();
    assert_eq!(packet.code(), Code::ACCESS_ACCEPT);
    assert_eq!(attribute(&accept, 8).unwrap(), [192, 0, 2, 77]);
    assert_eq!(attribute(&accept, 27).unwrap(), 3600_u32.to_be_bytes());
    let class = attribute(&accept, 25).unwrap();

    let nas = Nas::connect(&agent, Port::Accounting).await;
    let session = String::from_utf8(class[9..].to_vec()).unwrap();
    for (identifier, status, time) in [(1, 1, 0_u32), (2, 3, 60), (3, 2, 90)] {
        let mut writer = PacketWriter::new(Code::ACCOUNTING_REQUEST, identifier);
        let attributes: [(u8, &[u8]); 4] = [
            (40, &[0, 0, 0, status]),
            (46, &time.to_be_bytes()),
            (25, &class),
            (49, &[0, 0, 0, 1]),
        ];
        for (number, value) in attributes {
            writer.attribute(AttributeType::Standard(number), value).unwrap();
        }
        let octets = writer.finish_request(SECRET.as_bytes(), [0; 16]);
        nas.send(&octets).await;
        let response = nas.receive().await;
        assert_eq!(Packet::parse(&response).unwrap().code(), Code::ACCOUNTING_RESPONSE);
        // Once more: the same response, and nothing is recorded.
        nas.send(&octets).await;
        assert_eq!(nas.receive().await, response);
    }
    let expected = [
        format!("record 2 number 0 of {session}"),
        format!("record 3 number 61 of {session}"),
        format!("record 4 number 92 of {session}"),
        format!("end by 11 of {session}"),
    ];
    for _ in 0..200 {
        if aaa.heard.all().len() == expected.len() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(aaa.heard.all(), expected);
    agent.gateway.stop(Duration::from_secs(1)).await;
    aaa.node.shutdown(Duration::from_secs(1)).await;
}

#[tokio::test]
async fn a_wrong_password_is_rejected_and_a_wrong_secret_gets_nothing() {
    let (aaa, agent) = Agent::with_server().await;
    let nas = Nas::connect(&agent, Port::Access).await;
    nas.send(&login(1, "wrong", None)).await;
    let reject = nas.receive().await;
    assert_eq!(Packet::parse(&reject).unwrap().code(), Code::ACCESS_REJECT);
    let unknown = PacketWriter::new(Code::ACCESS_REQUEST, 2).finish_request(b"another", [2; 16]);
    nas.send(&unknown).await;
    nas.send(&[1, 2, 3]).await;
    assert!(nas.hears_nothing().await);
    // The socket is still at work.
    nas.send(&login(3, "wrong", None)).await;
    nas.receive().await;
    // Without a server nobody says no.
    aaa.node.shutdown(Duration::from_secs(1)).await;
    nas.send(&login(4, PASSWORD, None)).await;
    assert!(nas.hears_nothing().await);
    agent.gateway.stop(Duration::from_secs(1)).await;
}

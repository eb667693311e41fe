//! Access servers that speak Diameter, in front of an agent with RADIUS servers behind it.

use std::net::SocketAddr;
use std::time::Duration;

use diameter_core::Command;
use diameter_core::{
    CommandFlags, DiameterIdentity, EndToEndId, Header, HopByHopId, Message, Outcome, Request,
};
use diameter_messages::base::{AccountingRecordType, AuthRequestType, TerminationCause};
use diameter_messages::eap::DiameterEapRequest;
use diameter_messages::nasreq::{
    AaAnswer, AaRequest, AccountingAnswer, AccountingRequest, SessionTerminationRequest,
};
use diameter_node::{Node, PeerSettings, SendOptions, Tcp};
use diameter_radius::packet::{AttributeType, Code, Packet, PacketWriter, reveal_password};
use diameter_radius::{Gateway, RadiusFile};
use tempfile::TempDir;
use tokio::net::UdpSocket;
use tokio::sync::mpsc;

use crate::SECRET;

/// An agent that Diameter clients ask.
pub(crate) struct Agent {
    pub(crate) gateway: Gateway,
    folder: TempDir,
}

impl Agent {
    /// In front of these servers, which are sections of its file.
    pub(crate) async fn start(servers: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("secret"), SECRET).unwrap();
        let file = Self::file(&folder, servers);
        Self { gateway: Gateway::start(&file).await.unwrap(), folder }
    }

    /// Takes over other servers.
    pub(crate) fn reload(&self, servers: &str) {
        self.gateway.reload(&Self::file(&self.folder, servers)).unwrap();
    }

    fn file(folder: &TempDir, servers: &str) -> RadiusFile {
        let text = format!(
            r#"
            identity = "radius2.example.com"
            realm = "example.com"
            unknown-peers = "accept"

            [[listen]]
            address = "127.0.0.1:0"
            transport = "tcp"

            {servers}
            "#
        );
        RadiusFile::parse(&text, &folder.path().join("radius.toml")).unwrap()
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.gateway.node().local_addresses()[0]
    }
}

/// A section of a server.
pub(crate) fn server(access: SocketAddr, accounting: SocketAddr) -> String {
    format!(
        "[[server]]\naccess = \"{access}\"\naccounting = \"{accounting}\"\nsecret = {{ file = \"secret\" }}\n"
    )
}

/// A NAS that speaks Diameter.
pub(crate) struct Nas(pub(crate) Node);

impl Nas {
    pub(crate) async fn connect(agent: SocketAddr) -> Self {
        let identity = |name| DiameterIdentity::try_from(name).unwrap();
        let peer =
            PeerSettings::new(identity("radius2.example.com")).connect(Tcp, agent.to_string());
        let node = Node::builder(identity("nas1.example.com"), identity("example.com"))
            .sends::<AaRequest>()
            .sends::<DiameterEapRequest>()
            .sends::<AccountingRequest>()
            .peer(peer)
            .start()
            .await
            .unwrap();
        assert!(node.available(&identity("radius2.example.com")).await);
        Self(node)
    }

    /// Sends a request, and returns its answer, whatever that says.
    pub(crate) async fn ask<R: Request>(&self, request: &R) -> Message {
        let id = self.0.client().new_end_to_end_id();
        self.send(request.to_message(HopByHopId(0), id).unwrap()).await
    }

    async fn send(&self, message: Message) -> Message {
        self.0.client().send_message(message, SendOptions::default()).await.unwrap()
    }

    pub(crate) fn login(&self, session: &str, password: &str) -> AaRequest {
        let mut request = AaRequest::builder()
            .session_id(session)
            .auth_application_id(1)
            .origin_host(self.0.identity().host.clone())
            .origin_realm(self.0.identity().realm.clone())
            .destination_realm(DiameterIdentity::from_static("example.com"))
            .auth_request_type(AuthRequestType::AUTHORIZE_AUTHENTICATE)
            .build();
        request.user_name = Some("bob".into());
        request.user_password = Some(password.into());
        request
    }

    pub(crate) fn record(
        &self,
        session: &str,
        kind: AccountingRecordType,
        number: u32,
    ) -> AccountingRequest {
        AccountingRequest::builder()
            .session_id(session)
            .origin_host(self.0.identity().host.clone())
            .origin_realm(self.0.identity().realm.clone())
            .destination_realm(DiameterIdentity::from_static("example.com"))
            .accounting_record_type(kind)
            .accounting_record_number(number)
            .acct_application_id(1)
            .build()
    }
}

pub(crate) fn code(answer: &Message) -> u32 {
    Outcome::of(answer).unwrap().code()
}

/// A RADIUS server: who knows the password is let in, after a token if there is no State.
struct Radius {
    address: SocketAddr,
    heard: mpsc::UnboundedReceiver<Vec<u8>>,
}

impl Radius {
    async fn start() -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let address = socket.local_addr().unwrap();
        let (told, heard) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            let mut buffer = [0; 4096];
            while let Ok((length, from)) = socket.recv_from(&mut buffer).await {
                let octets = buffer[..length].to_vec();
                let response = respond(&Packet::parse(&octets).unwrap());
                socket.send_to(&response, from).await.unwrap();
                if told.send(octets).is_err() {
                    return;
                }
            }
        });
        Self { address, heard }
    }

    fn count(&mut self) -> usize {
        std::iter::from_fn(|| self.heard.try_recv().ok()).count()
    }
}

fn respond(packet: &Packet<'_>) -> Vec<u8> {
    respond_with(SECRET.as_bytes(), packet)
}

/// The same with another secret.
pub(crate) fn respond_with(secret: &[u8], packet: &Packet<'_>) -> Vec<u8> {
    packet.verify_request(secret).unwrap();
    let value = |number| packet.value_of(AttributeType::Standard(number));
    let mut attributes: Vec<(u8, Vec<u8>)> = Vec::new();
    let code = if packet.code() == Code::ACCOUNTING_REQUEST {
        Code::ACCOUNTING_RESPONSE
    } else {
        let hidden = value(2).unwrap();
        let password = reveal_password(&hidden, secret, packet.authenticator()).unwrap();
        match (&password[..], value(24).as_deref()) {
            (b"arctangent", None) => {
                attributes.push((24, b"round 1".to_vec()));
                Code::ACCESS_CHALLENGE
            }
            (b"123456", Some(b"round 1")) => {
                attributes.push((25, b"class".to_vec()));
                Code::ACCESS_ACCEPT
            }
            _ => Code::ACCESS_REJECT,
        }
    };
    let mut writer = PacketWriter::new(code, packet.identifier());
    for (number, value) in attributes {
        writer.attribute(AttributeType::Standard(number), &value).unwrap();
    }
    writer.finish_response(secret, packet.authenticator())
}

// Proves: tr-31, tr-34
#[tokio::test]
async fn a_login_of_two_rounds_goes_on_at_an_agent_that_has_started_again() {
    let radius = Radius::start().await;
    let servers = server(radius.address, radius.address);
    let agent = Agent::start(&servers).await;
    let nas = Nas::connect(agent.address()).await;
    let answer = nas.ask(&nas.login("nas1.example.com;1;1", "arctangent")).await;
    assert_eq!(code(&answer), 1001);
    let challenge = AaAnswer::from_message(&answer).unwrap();
    agent.gateway.stop(Duration::from_secs(1)).await;

    let agent = Agent::start(&servers).await;
    let nas = Nas::connect(agent.address()).await;
    let mut next = nas.login("nas1.example.com;1;1", "123456");
    next.state = challenge.state;
    let answer = nas.ask(&next).await;
    assert_eq!(code(&answer), 2001);
    let accepted = AaAnswer::from_message(&answer).unwrap();
    assert_eq!(accepted.session_id.as_str(), "nas1.example.com;1;1");
    // Accounting finds the session by what the server has put into Class.
    let mut record = nas.record("nas1.example.com;1;1", AccountingRecordType::START_RECORD, 0);
    record.class = accepted.class;
    let answer = nas.ask(&record).await;
    assert_eq!(code(&answer), 2001);
    assert_eq!(AccountingAnswer::from_message(&answer).unwrap().accounting_record_number, 0);
    let answer = nas.ask(&nas.login("nas1.example.com;1;2", "wrong")).await;
    assert_eq!(code(&answer), 4001);
    let end = SessionTerminationRequest::builder()
        .session_id("nas1.example.com;1;1")
        .origin_host(nas.0.identity().host.clone())
        .origin_realm(nas.0.identity().realm.clone())
        .destination_realm(DiameterIdentity::from_static("example.com"))
        .auth_application_id(1)
        .termination_cause(TerminationCause::DIAMETER_LOGOUT)
        .build();
    assert_eq!(code(&nas.ask(&end).await), 2001);
    agent.gateway.stop(Duration::from_secs(1)).await;
}

#[tokio::test]
async fn a_record_that_comes_again_is_not_forwarded_again() {
    let mut radius = Radius::start().await;
    let agent = Agent::start(&server(radius.address, radius.address)).await;
    let nas = Nas::connect(agent.address()).await;
    let record = nas.record("nas1.example.com;1;1", AccountingRecordType::START_RECORD, 0);
    let first = record.to_message(HopByHopId(0), EndToEndId(77)).unwrap();
    assert_eq!(code(&nas.send(first.clone()).await), 2001);
    let flags = first.header().flags.with(CommandFlags::RETRANSMITTED);
    let again = first.with_header(Header { flags, ..*first.header() });
    assert_eq!(code(&nas.send(again).await), 2001);
    assert_eq!(radius.count(), 1);
}

#[tokio::test]
async fn without_a_server_that_answers_a_request_is_not_delivered() {
    // Nobody listens there.
    let gone = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let address = gone.local_addr().unwrap();
    drop(gone);
    let within = "[servers]\nanswer-within = \"300ms\"\n";
    let agent = Agent::start(&format!("{within}{}", server(address, address))).await;
    let nas = Nas::connect(agent.address()).await;
    assert_eq!(code(&nas.ask(&nas.login("nas1.example.com;1;1", "arctangent")).await), 3002);
    // One that says nothing at all.
    let silent = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let address = silent.local_addr().unwrap();
    let agent = Agent::start(&format!("{within}{}", server(address, address))).await;
    let nas = Nas::connect(agent.address()).await;
    assert_eq!(code(&nas.ask(&nas.login("nas1.example.com;1;1", "arctangent")).await), 3002);
}

#[tokio::test]
async fn another_server_is_asked_when_one_is_gone_and_each_realm_has_its_own() {
    let gone = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let address = gone.local_addr().unwrap();
    drop(gone);
    let (mut second, mut other) = (Radius::start().await, Radius::start().await);
    let all = [address, second.address].map(|it| server(it, it)).concat();
    let of_realm = format!("{}realms = [\"example.org\"]\n", server(other.address, other.address));
    let agent = Agent::start(&[all, of_realm].concat()).await;
    let nas = Nas::connect(agent.address()).await;
    assert_eq!(code(&nas.ask(&nas.login("nas1.example.com;1;1", "wrong")).await), 4001);
    assert_eq!((second.count(), other.count()), (1, 0));
    let mut request = nas.login("nas1.example.com;1;2", "wrong");
    request.destination_realm = DiameterIdentity::from_static("example.org");
    request.destination_host = Some(DiameterIdentity::from_static("radius2.example.com"));
    assert_eq!(code(&nas.ask(&request).await), 4001);
    assert_eq!((second.count(), other.count()), (0, 1));
}

#[tokio::test]
async fn other_servers_are_asked_as_soon_as_the_file_has_them() {
    let (mut first, mut second) = (Radius::start().await, Radius::start().await);
    let agent = Agent::start(&server(first.address, first.address)).await;
    let nas = Nas::connect(agent.address()).await;
    assert_eq!(code(&nas.ask(&nas.login("nas1.example.com;1;1", "wrong")).await), 4001);
    agent.reload(&server(second.address, second.address));
    assert_eq!(code(&nas.ask(&nas.login("nas1.example.com;1;2", "wrong")).await), 4001);
    assert_eq!((first.count(), second.count()), (1, 1));
    agent.reload("[radius]\ndynamic-authorization = [\"127.0.0.1:0\"]\n");
    assert_eq!(code(&nas.ask(&nas.login("nas1.example.com;1;3", "wrong")).await), 3002);
}

//! NASes over TCP and TLS, on real connections.

use std::time::Duration;

use diameter_node::tls::{Tls, TlsFiles};
use diameter_radius::packet::{Code, Packet, PacketWriter};
use diameter_radius::{RadiusFile, Transport};
use diameter_testkit::{Certificates, Files};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::aaa::{self, Aaa, PASSWORD};
use crate::udp::{attribute, login_with};
use crate::{Agent, SECRET, agent_of, text};

pub(crate) const RADSEC: &str = "radsec";

/// A connection of a NAS.
struct Nas(Box<dyn Duplex>);

trait Duplex: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Duplex for T {}

impl Nas {
    async fn over_tcp(agent: &Agent) -> Self {
        Self(Box::new(TcpStream::connect(agent.listener(Transport::Tcp)).await.unwrap()))
    }

    /// With these files; whether the server takes them is seen with the first response.
    async fn over_tls(agent: &Agent, files: &TlsFiles) -> Self {
        let tls = Tls::load(files.clone()).unwrap();
        let stream = TcpStream::connect(agent.listener(Transport::Tls)).await.unwrap();
        let server = "radius1.example.net".try_into().unwrap();
        Self(Box::new(tls.connect(stream, Some(&server)).await.unwrap()))
    }

    async fn send(&mut self, octets: &[u8]) {
        self.0.write_all(octets).await.unwrap();
        self.0.flush().await.unwrap();
    }

    async fn receive(&mut self) -> Vec<u8> {
        let read = async {
            let mut octets = vec![0; 4];
            self.0.read_exact(&mut octets).await?;
            let length = Packet::length_in_stream([octets[0], octets[1], octets[2], octets[3]]);
            octets.resize(length.unwrap(), 0);
            self.0.read_exact(&mut octets[4..]).await?;
            std::io::Result::Ok(octets)
        };
        timeout(Duration::from_secs(20), read).await.expect("a response").unwrap()
    }

    /// Whether it is closed, soon, without a word.
    async fn is_closed(&mut self) -> bool {
        let mut octet = [0];
        let read = timeout(Duration::from_secs(20), self.0.read(&mut octet)).await;
        matches!(read.expect("an end"), Ok(0) | Err(_))
    }
}

pub(crate) fn certificates() -> Certificates {
    Certificates::new(&[
        "radius1.example.net",
        "nas1.example.net",
        "nas2.example.net",
        "other.example.net",
    ])
}

/// The files of one of them.
fn files(certificates: &Certificates, name: &str) -> TlsFiles {
    let Files { certificate, key, trusted } = certificates.of(&format!("{name}.example.net"));
    TlsFiles { certificate, key, trusted }
}

/// An agent that takes connections of a NAS with the certificate `nas1.example.net`.
pub(crate) async fn start(
    authority: &Certificates,
    change: impl FnOnce(String) -> String,
) -> (Aaa, Agent) {
    let aaa = aaa::start("127.0.0.1:0".parse().unwrap()).await.unwrap();
    let text = change(with_streams(&text(aaa.node.local_addresses()[0]), authority));
    let agent = agent_of(&text).await;
    (aaa, agent)
}

fn with_streams(text: &str, authority: &Certificates) -> String {
    let files = files(authority, "radius1");
    let path = |path: &std::path::Path| path.display().to_string();
    let listeners = format!(
        "tcp = [\"127.0.0.1:0\"]\n\
         radsec = [\"127.0.0.1:0\"]\n\
         [radius.tls]\n\
         certificate = \"{}\"\n\
         key = \"{}\"\n\
         trusted = \"{}\"\n\
         [[client]]\n\
         network = \"127.0.0.0/8\"\n\
         certificate = \"nas1.example.net\"\n",
        path(&files.certificate),
        path(&files.key),
        path(&files.trusted),
    );
    text.replacen("[[client]]", &format!("{listeners}\n[[client]]"), 1)
}

async fn is_accepted(nas: &mut Nas, identifier: u8, secret: &str) {
    nas.send(&login_with(secret, identifier, "bob", PASSWORD, None)).await;
    let response = nas.receive().await;
    let packet = Packet::parse(&response).unwrap();
    packet.verify_response(secret.as_bytes(), [identifier; 16]).unwrap();
    assert_eq!((packet.code(), packet.identifier()), (Code::ACCESS_ACCEPT, identifier));
    assert_eq!(attribute(&response, 8).unwrap(), [192, 0, 2, 77]);
}

#[tokio::test]
async fn nases_log_in_over_tcp_and_tls_and_many_requests_share_a_connection() {
    let authority = certificates();
    let (aaa, agent) = start(&authority, |text| text).await;
    let mut tcp = Nas::over_tcp(&agent).await;
    is_accepted(&mut tcp, 1, SECRET).await;
    let mut tls = Nas::over_tls(&agent, &files(&authority, "nas1")).await;
    is_accepted(&mut tls, 1, RADSEC).await;

    // All identifiers at once, in one write; responses come in whatever order.
    let all: Vec<u8> =
        (0..=255).flat_map(|it| login_with(RADSEC, it, "bob", PASSWORD, None)).collect();
    tls.send(&all).await;
    let mut seen = [false; 256];
    for _ in 0..256 {
        let response = tls.receive().await;
        let packet = Packet::parse(&response).unwrap();
        packet.verify_response(RADSEC.as_bytes(), [packet.identifier(); 16]).unwrap();
        seen[usize::from(packet.identifier())] = true;
    }
    assert!(seen.iter().all(|it| *it));

    // Whether the agent is there, and what it records, by the same connection.
    let status = PacketWriter::new(Code::STATUS_SERVER, 7).finish_request(b"radsec", [9; 16]);
    tls.send(&status).await;
    assert_eq!(Packet::parse(&tls.receive().await).unwrap().code(), Code::ACCESS_ACCEPT);
    let mut start = PacketWriter::new(Code::ACCOUNTING_REQUEST, 8);
    for (number, value) in [(40, &[0, 0, 0, 1][..]), (44, b"77"), (1, b"bob")] {
        start.attribute(diameter_radius::packet::AttributeType::Standard(number), value).unwrap();
    }
    tls.send(&start.finish_request(b"radsec", [0; 16])).await;
    assert_eq!(Packet::parse(&tls.receive().await).unwrap().code(), Code::ACCOUNTING_RESPONSE);
    // The name in the certificate is the NAS's.
    let heard = aaa.heard.all();
    assert!(heard[0].starts_with("record 2 number 0 of nas1.example.net;"), "{heard:?}");
    agent.gateway.stop(Duration::from_secs(5)).await;
    assert!(tls.is_closed().await && tcp.is_closed().await);
    aaa.node.shutdown(Duration::from_secs(1)).await;
}

#[tokio::test]
async fn what_no_packet_begins_with_closes_the_connection() {
    let authority = certificates();
    let (_aaa, agent) = start(&authority, |text| text).await;
    let right = login_with(SECRET, 1, "bob", PASSWORD, None);
    let mut too_long = right.clone();
    too_long[2..4].copy_from_slice(&4097_u16.to_be_bytes());
    let mut too_short = right.clone();
    too_short[2..4].copy_from_slice(&19_u16.to_be_bytes());
    let mut attribute_of_one = right.clone();
    attribute_of_one[21] = 1;
    let wrong_secret = login_with("another secret", 1, "bob", PASSWORD, None);
    for wrong in [too_long, too_short, attribute_of_one, wrong_secret] {
        let mut nas = Nas::over_tcp(&agent).await;
        is_accepted(&mut nas, 1, SECRET).await;
        nas.send(&wrong).await;
        assert!(nas.is_closed().await);
    }
    // Others go on.
    is_accepted(&mut Nas::over_tcp(&agent).await, 1, SECRET).await;
}

#[tokio::test]
async fn a_certificate_of_nobody_is_refused() {
    let authority = certificates();
    let (_aaa, agent) = start(&authority, |text| text).await;
    let mut unknown = Nas::over_tls(&agent, &files(&authority, "other")).await;
    assert!(unknown.is_closed().await);
    // Another authority's: TLS 1.3 tells the client after its side of the handshake.
    let elsewhere = certificates();
    let TlsFiles { trusted, .. } = files(&authority, "nas1");
    let stranger = TlsFiles { trusted, ..files(&elsewhere, "nas1") };
    let mut stranger = Nas::over_tls(&agent, &stranger).await;
    assert!(stranger.is_closed().await);
    // And what is not TLS at all.
    let mut plain = TcpStream::connect(agent.listener(Transport::Tls)).await.unwrap();
    plain.write_all(&login_with(SECRET, 1, "bob", PASSWORD, None)).await.unwrap();
    let mut rest = Vec::new();
    let ended = timeout(Duration::from_secs(20), plain.read_to_end(&mut rest)).await;
    assert!(ended.is_ok());
}

#[tokio::test]
async fn there_are_so_many_connections_and_no_more() {
    let authority = certificates();
    let change = |text: String| text.replace("tcp = [", "connections = 2\ntcp = [");
    let (_aaa, agent) = start(&authority, change).await;
    let mut first = Nas::over_tcp(&agent).await;
    is_accepted(&mut first, 1, SECRET).await;
    let mut second = Nas::over_tcp(&agent).await;
    is_accepted(&mut second, 1, SECRET).await;
    assert!(Nas::over_tcp(&agent).await.is_closed().await);
    drop(first);
    // Room comes when the agent has seen that one is gone.
    for _ in 0..200 {
        let mut third = Nas::over_tcp(&agent).await;
        third.send(&login_with(SECRET, 1, "bob", PASSWORD, None)).await;
        let mut octet = [0];
        if matches!(third.0.read(&mut octet).await, Ok(1)) {
            return;
        }
    }
    panic!("no room came");
}

#[tokio::test]
async fn a_reload_changes_clients_and_certificates_under_connections() {
    let authority = certificates();
    let (_aaa, agent) = start(&authority, |text| text).await;
    let mut tcp = Nas::over_tcp(&agent).await;
    let mut tls = Nas::over_tls(&agent, &files(&authority, "nas1")).await;
    is_accepted(&mut tcp, 1, SECRET).await;
    is_accepted(&mut tls, 1, RADSEC).await;

    std::fs::write(agent.folder().join("secret"), "another secret of it").unwrap();
    let text = agent.text().replace("\"nas1.example.net\"\n", "\"nas2.example.net\"\n");
    let file = RadiusFile::parse(&text, &agent.folder().join("radius.toml")).unwrap();
    agent.gateway.reload(&file).unwrap();
    // That of the client that is gone is closed; the other goes on with its new secret.
    assert!(tls.is_closed().await);
    is_accepted(&mut tcp, 2, "another secret of it").await;
    let second = files(&authority, "nas2");
    is_accepted(&mut Nas::over_tls(&agent, &second).await, 1, RADSEC).await;

    // Files that cannot be used change nothing.
    let key = |name: &str| authority.folder().join(format!("{name}.example.net.key"));
    std::fs::copy(key("other"), key("radius1")).unwrap();
    let before = RadiusFile::parse(agent.text(), &agent.folder().join("radius.toml")).unwrap();
    agent.gateway.reload(&before).unwrap_err();
    is_accepted(&mut Nas::over_tls(&agent, &second).await, 1, RADSEC).await;
}

/// The file of [`start`], with clients that may be silent for so long.
async fn start_with_idle(idle: Duration) -> (Aaa, crate::Agent) {
    let authority = certificates();
    let aaa = aaa::start("127.0.0.1:0".parse().unwrap()).await.unwrap();
    let text = with_streams(&text(aaa.node.local_addresses()[0]), &authority);
    let agent = crate::agent_with(&text, "aaa1.example.net", |file| file.idle = idle).await;
    (aaa, agent)
}

#[tokio::test]
async fn a_client_that_is_silent_is_left() {
    let idle = Duration::from_millis(300);
    let (_aaa, agent) = start_with_idle(idle).await;
    let mut nas = Nas::over_tcp(&agent).await;
    // Not while it asks.
    for identifier in 0..5 {
        is_accepted(&mut nas, identifier, SECRET).await;
        tokio::time::sleep(idle / 3).await;
    }
    let begun = std::time::Instant::now();
    assert!(nas.is_closed().await);
    assert!(begun.elapsed() >= idle / 3, "{:?}", begun.elapsed());
}

#[tokio::test]
async fn a_client_that_takes_ten_seconds_for_a_packet_or_a_handshake_is_left() {
    let (_aaa, agent) = start_with_idle(Duration::from_secs(600)).await;
    let begun = std::time::Instant::now();
    let mut slow = Nas::over_tcp(&agent).await;
    is_accepted(&mut slow, 1, SECRET).await;
    let next = login_with(SECRET, 2, "bob", PASSWORD, None);
    slow.send(&next[..next.len() - 1]).await;
    let tls = TcpStream::connect(agent.listener(Transport::Tls)).await.unwrap();
    let mut mute = Nas(Box::new(tls));
    let mut patient = Nas::over_tcp(&agent).await;
    let (slow, mute) = tokio::join!(slow.is_closed(), mute.is_closed());
    assert!(slow && mute);
    assert!(begun.elapsed() >= Duration::from_secs(9), "{:?}", begun.elapsed());
    // One that says nothing at all is not slow.
    is_accepted(&mut patient, 1, SECRET).await;
}

//! RADIUS servers behind the agent, by connections: TLS and TCP, with whatever can go wrong with one.

use std::net::SocketAddr;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use diameter_node::tls::{Tls, TlsFiles};
use diameter_radius::packet::{Code, Packet, PacketWriter};
use diameter_testkit::{Certificates, Files, Program, free_port};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::SECRET;
use crate::nas::{Agent, Nas, code, respond_with};
use crate::streams::RADSEC;

/// What a server does with a request.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Does {
    Answer,
    /// Closes the connection.
    Close,
    /// Half of the answer, and then it closes the connection.
    Half,
    /// A length that no packet has.
    Oversize,
    TooShort,
    /// A length that is not that of what follows.
    WrongLength,
    /// An answer that is signed with another secret.
    Forge,
    /// A packet of a NAS's, and then the answer.
    ChangeFirst,
}

/// A server that does something with the first request of each connection, as often as it is told, and then answers.
struct Server {
    address: SocketAddr,
    connections: Arc<AtomicUsize>,
    requests: Arc<AtomicUsize>,
}

impl Server {
    async fn over_tcp(does: Does, times: usize) -> Self {
        Self::start(does, times, None).await
    }

    async fn over_tls(files: TlsFiles) -> Self {
        Self::start(Does::Answer, 0, Some(Arc::new(Tls::load(files).unwrap()))).await
    }

    async fn start(does: Does, times: usize, tls: Option<Arc<Tls>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (connections, requests) = <(Arc<AtomicUsize>, Arc<AtomicUsize>)>::default();
        let server = Self { address, connections: connections.clone(), requests: requests.clone() };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let number = connections.fetch_add(1, Ordering::Relaxed);
                let does = if number < times { does } else { Does::Answer };
                let (requests, tls) = (requests.clone(), tls.clone());
                tokio::spawn(async move {
                    match tls {
                        None => serve(stream, SECRET, does, &requests).await,
                        Some(tls) => {
                            let Ok(stream) = tls.accept(stream).await else { return };
                            serve(stream, RADSEC, does, &requests).await;
                        }
                    }
                });
            }
        });
        server
    }

    fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }

    fn requests(&self) -> usize {
        self.requests.load(Ordering::Relaxed)
    }
}

async fn serve(
    mut io: impl AsyncRead + AsyncWrite + Unpin,
    secret: &str,
    mut does: Does,
    requests: &AtomicUsize,
) {
    loop {
        let mut octets = vec![0; 4];
        if io.read_exact(&mut octets).await.is_err() {
            return;
        }
        let length = u16::from_be_bytes([octets[2], octets[3]]);
        octets.resize(length.into(), 0);
        if io.read_exact(&mut octets[4..]).await.is_err() {
            return;
        }
        let packet = Packet::parse(&octets).unwrap();
        if !matches!(packet.code(), Code::ACCESS_REQUEST | Code::ACCOUNTING_REQUEST) {
            // What answers a CoA-Request of this server.
            assert_eq!(packet.code(), Code::COA_NAK);
            continue;
        }
        requests.fetch_add(1, Ordering::Relaxed);
        let right = respond_with(secret.as_bytes(), &packet);
        let mut wrong = right.clone();
        let says = |octets: &mut [u8], length: u16| {
            octets[2..4].copy_from_slice(&length.to_be_bytes());
        };
        let sent = match std::mem::replace(&mut does, Does::Answer) {
            Does::Answer => right,
            Does::Close => return,
            Does::Half => {
                let _ = io.write_all(&right[..right.len() / 2]).await;
                let _ = io.flush().await;
                return;
            }
            Does::Oversize => {
                says(&mut wrong, 4097);
                wrong
            }
            Does::TooShort => {
                says(&mut wrong, 19);
                wrong
            }
            Does::WrongLength => {
                says(&mut wrong, right.len() as u16 - 1);
                wrong
            }
            Does::Forge => respond_to(&packet, b"another secret"),
            Does::ChangeFirst => {
                let change = PacketWriter::new(Code::COA_REQUEST, 9);
                let change = change.finish_request(secret.as_bytes(), [0; 16]);
                [change, right].concat()
            }
        };
        if io.write_all(&sent).await.is_err() || io.flush().await.is_err() {
            return;
        }
    }
}

fn respond_to(packet: &Packet<'_>, secret: &[u8]) -> Vec<u8> {
    let writer = PacketWriter::new(Code::ACCESS_REJECT, packet.identifier());
    writer.finish_response(secret, packet.authenticator())
}

fn over_tcp(address: SocketAddr) -> String {
    format!(
        "[[server]]\naccess = \"{address}\"\naccounting = \"{address}\"\ntransport = \"tcp\"\n\
         secret = {{ file = \"secret\" }}\n"
    )
}

/// A server whose certificate has this name, and what the agent shows it.
fn over_tls(address: SocketAddr, name: &str, own: &TlsFiles) -> String {
    let path = |path: &std::path::Path| path.display().to_string();
    format!(
        "[servers.tls]\ncertificate = \"{}\"\nkey = \"{}\"\ntrusted = \"{}\"\n\
         [[server]]\naccess = \"{address}\"\naccounting = \"{address}\"\ntransport = \"tls\"\n\
         certificate = \"{name}\"\n",
        path(&own.certificate),
        path(&own.key),
        path(&own.trusted),
    )
}

/// The Result-Code of a login, and how long it took.
async fn log_in(nas: &Nas, number: usize) -> (u32, Duration) {
    let begun = std::time::Instant::now();
    let answer = nas.ask(&nas.login(&format!("nas1.example.com;1;{number}"), "wrong")).await;
    (code(&answer), begun.elapsed())
}

#[tokio::test]
async fn logins_go_by_one_connection_over_tcp() {
    let server = Server::over_tcp(Does::Answer, 0).await;
    let agent = Agent::start(&over_tcp(server.address)).await;
    let nas = Nas::connect(agent.address()).await;
    for number in 0..20 {
        assert_eq!(log_in(&nas, number).await.0, 4001);
    }
    assert_eq!((server.connections(), server.requests()), (1, 20));
}

#[tokio::test]
async fn whatever_a_server_does_to_a_connection_the_login_goes_by_the_next_one() {
    let all =
        [Does::Close, Does::Half, Does::Oversize, Does::TooShort, Does::WrongLength, Does::Forge];
    for does in all {
        let server = Server::over_tcp(does, 1).await;
        let agent = Agent::start(&over_tcp(server.address)).await;
        let nas = Nas::connect(agent.address()).await;
        let (result, took) = log_in(&nas, 1).await;
        assert_eq!(result, 4001, "{does:?}");
        assert!(took < Duration::from_secs(5), "{does:?}: {took:?}");
        assert_eq!((server.connections(), server.requests()), (2, 2), "{does:?}");
        assert_eq!(log_in(&nas, 2).await.0, 4001);
        assert_eq!(server.connections(), 2, "{does:?}");
    }
}

#[tokio::test]
async fn a_server_that_does_it_again_is_passed_over_for_the_next_one() {
    let (bad, good) =
        (Server::over_tcp(Does::Close, 100).await, Server::over_tcp(Does::Answer, 0).await);
    let both = [over_tcp(bad.address), over_tcp(good.address)].concat();
    let agent = Agent::start(&both).await;
    let nas = Nas::connect(agent.address()).await;
    for number in 0..10 {
        assert_eq!(log_in(&nas, number).await.0, 4001);
    }
    assert_eq!((bad.requests(), good.requests()), (2, 10));
    // Where there is no other one, the client is told soon.
    let bad = Server::over_tcp(Does::Close, 100).await;
    let agent = Agent::start(&over_tcp(bad.address)).await;
    let nas = Nas::connect(agent.address()).await;
    let (result, took) = log_in(&nas, 1).await;
    assert_eq!(result, 3002);
    assert!(took < Duration::from_secs(5), "{took:?}");
}

#[tokio::test]
async fn a_server_that_takes_the_agent_for_a_nas_is_told_that_it_is_none() {
    let server = Server::over_tcp(Does::ChangeFirst, 1).await;
    let agent = Agent::start(&over_tcp(server.address)).await;
    let nas = Nas::connect(agent.address()).await;
    assert_eq!(log_in(&nas, 1).await.0, 4001);
    assert_eq!(log_in(&nas, 2).await.0, 4001);
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn over_tls_both_ends_are_known_by_their_certificates() {
    let authority = Certificates::new(&["radius1.example.com", "radius2.example.com"]);
    let [server_files, own] = ["radius1", "radius2"].map(|name| {
        let Files { certificate, key, trusted } = authority.of(&format!("{name}.example.com"));
        TlsFiles { certificate, key, trusted }
    });
    let server = Server::over_tls(server_files.clone()).await;
    let right = over_tls(server.address, "radius1.example.com", &own);
    let agent = Agent::start(&right).await;
    let nas = Nas::connect(agent.address()).await;
    for number in 0..5 {
        assert_eq!(log_in(&nas, number).await.0, 4001);
    }
    assert_eq!((server.connections(), server.requests()), (1, 5));

    // A server with another name, of another authority, and one that does not know the agent's.
    let elsewhere = Certificates::new(&["radius1.example.com", "radius2.example.com"]);
    let Files { certificate, key, trusted } = elsewhere.of("radius2.example.com");
    let strange = TlsFiles { trusted, ..own.clone() };
    let unknown = TlsFiles { certificate, key, trusted: own.trusted.clone() };
    let wrong = [
        over_tls(server.address, "radius9.example.com", &own),
        over_tls(server.address, "radius1.example.com", &strange),
        over_tls(server.address, "radius1.example.com", &unknown),
    ];
    for wrong in wrong {
        let agent = Agent::start(&wrong).await;
        let nas = Nas::connect(agent.address()).await;
        assert_eq!(log_in(&nas, 9).await.0, 3002);
    }
    assert_eq!(server.requests(), 5);
}

/// A FreeRADIUS server that takes RadSec of whoever has a certificate of its authority, and knows bob.
fn configuration(folder: &std::path::Path, port: u16, own: &Files) -> String {
    let folder = folder.display();
    let Files { certificate, key, trusted } = own;
    let (certificate, key, trusted) = (certificate.display(), key.display(), trusted.display());
    format!(
        r#"
        prefix = /usr
        libdir = /usr/lib/freeradius
        logdir = {folder}
        raddbdir = {folder}
        pidfile = {folder}/pid
        security {{
            reject_delay = 0
            status_server = yes
        }}
        # TLS needs threads.
        thread pool {{
            start_servers = 2
        }}
        modules {{
            pap {{ }}
            files {{
                filename = {folder}/users
            }}
            always ok {{
                rcode = ok
            }}
        }}
        clients radsec {{
            client agent {{
                ipaddr = 127.0.0.1
                proto = tls
                secret = radsec
                virtual_server = default
            }}
        }}
        server default {{
            listen {{
                type = auth+acct
                ipaddr = 127.0.0.1
                port = {port}
                proto = tcp
                clients = radsec
                limit {{
                    max_connections = 16
                    lifetime = 0
                    idle_timeout = 60
                }}
                tls {{
                    certificate_file = {certificate}
                    private_key_file = {key}
                    ca_file = {trusted}
                    require_client_cert = yes
                    tls_min_version = "1.2"
                    tls_max_version = "1.3"
                    cipher_list = "DEFAULT"
                }}
            }}
            authorize {{
                files
                pap
            }}
            authenticate {{
                Auth-Type PAP {{
                    pap
                }}
            }}
            preacct {{
            }}
            accounting {{
                ok
            }}
        }}
        "#
    )
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeradius"]
async fn freeradius_lets_users_of_diameter_in_by_radsec() {
    use diameter_messages::base::AccountingRecordType;

    let authority = Certificates::new(&["radius1.example.com", "radius2.example.com"]);
    let folder = tempfile::tempdir().unwrap();
    let port = free_port();
    let own = authority.of("radius1.example.com");
    std::fs::write(folder.path().join("radiusd.conf"), configuration(folder.path(), port, &own))
        .unwrap();
    let users = "bob Cleartext-Password := \"arctangent\"\n\tFramed-IP-Address = 192.0.2.77\n";
    std::fs::write(folder.path().join("users"), users).unwrap();
    let mut command = Command::new("freeradius");
    command.args(["-fxx", "-l", "stdout", "-n", "radiusd", "-d"]).arg(folder.path());
    let radius = Program::start(&mut command, folder);
    radius.wait_for("Ready to process requests").await;

    let Files { certificate, key, trusted } = authority.of("radius2.example.com");
    let files = TlsFiles { certificate, key, trusted };
    let address = SocketAddr::from(([127, 0, 0, 1], port));
    let agent = Agent::start(&over_tls(address, "radius1.example.com", &files)).await;
    let nas = Nas::connect(agent.address()).await;
    assert_eq!(code(&nas.ask(&nas.login("nas1.example.com;1;1", "arctangent")).await), 2001);
    assert_eq!(log_in(&nas, 2).await.0, 4001);
    let start = nas.record("nas1.example.com;1;1", AccountingRecordType::START_RECORD, 0);
    assert_eq!(code(&nas.ask(&start).await), 2001);
    radius.wait_for("Acct-Session-Id = \"nas1.example.com;1;1\"").await;
}

//! Handshakes over a pipe in memory.

use std::fs;
use std::sync::Arc;

use diameter_core::DiameterIdentity;
use diameter_node::tls::{HandshakeError, NameKind, PeerCertificate, Tls, TlsFiles, TlsStream};
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};

use crate::authority::Authority;

const OCS: DiameterIdentity = DiameterIdentity::from_static("ocs.example");
const PGW: DiameterIdentity = DiameterIdentity::from_static("pgw.example");

type Outcome = Result<TlsStream<DuplexStream>, HandshakeError>;

fn load(files: &TlsFiles) -> Tls {
    Tls::load(files.clone()).unwrap()
}

/// Both ends of a handshake: what the one says that connects, and what the one that accepts.
async fn handshake(
    client: &Tls,
    server: &Tls,
    expected: Option<&DiameterIdentity>,
) -> (Outcome, Outcome) {
    let (near, far) = duplex(64 * 1024);
    let client = async {
        let mut stream = client.connect(near, expected).await?;
        // TLS 1.3: only with the first octets it is known that the certificate was taken.
        let greeting = stream.read_u8().await;
        greeting.map(|_| stream).map_err(|error| HandshakeError::Failed { error, cause: None })
    };
    let server = async {
        let mut stream = server.accept(far).await?;
        stream.write_u8(b'!').await.unwrap();
        stream.flush().await.unwrap();
        Ok(stream)
    };
    tokio::join!(client, server)
}

fn told(outcome: Outcome) -> String {
    outcome.expect_err("no connection").to_string()
}

#[tokio::test]
async fn two_nodes_that_trust_each_other_see_whose_certificate_the_other_has() {
    let authority = Authority::new();
    let client = load(&authority.node("pgw", &["pgw.example", "pgw-internal.example"]));
    let server = load(&authority.node("ocs", &["ocs.example"]));
    let (near, far) = handshake(&client, &server, Some(&OCS)).await;

    let seen_by_client = PeerCertificate::of(&near.unwrap()).unwrap();
    assert_eq!(seen_by_client.names(), ["ocs.example"]);
    assert_eq!(seen_by_client.kind(), NameKind::AlternativeName);
    let seen_by_server = PeerCertificate::of(&far.unwrap()).unwrap();
    assert_eq!(seen_by_server.names(), ["pgw.example", "pgw-internal.example"]);
    assert!(seen_by_server.check(&PGW).is_ok());
}

#[tokio::test]
async fn names_are_compared_without_regard_to_case() {
    let authority = Authority::new();
    let client = load(&authority.node("pgw", &["PGW.Example"]));
    let server = load(&authority.node("ocs", &["OCS.Example"]));
    let (near, far) = handshake(&client, &server, Some(&OCS)).await;
    near.unwrap();
    assert!(PeerCertificate::of(&far.unwrap()).unwrap().check(&PGW).is_ok());
}

#[tokio::test]
async fn a_server_with_the_certificate_of_somebody_else_is_not_connected_to() {
    let authority = Authority::new();
    let client = load(&authority.node("pgw", &["pgw.example"]));
    let server = load(&authority.node("mme", &["mme.example"]));
    let (near, _) = handshake(&client, &server, Some(&OCS)).await;
    assert_eq!(
        told(near),
        "the peer's certificate is not one of `ocs.example`: it has subjectAltName mme.example"
    );
}

#[tokio::test]
async fn a_server_of_unknown_name_is_connected_to_and_can_be_checked_later() {
    let authority = Authority::new();
    let client = load(&authority.node("pgw", &["pgw.example"]));
    let server = load(&authority.node("mme", &["mme.example"]));
    let (near, _) = handshake(&client, &server, None).await;
    let certificate = PeerCertificate::of(&near.unwrap()).unwrap();
    assert!(certificate.check(&OCS).is_err());
}

#[tokio::test]
async fn the_common_name_counts_only_without_alternative_names() {
    let authority = Authority::new();
    let client = load(&authority.node("pgw", &["pgw.example"]));

    let old_style = load(&authority.node_with_common_name("old", "ocs.example"));
    let (near, _) = handshake(&client, &old_style, Some(&OCS)).await;
    assert_eq!(PeerCertificate::of(&near.unwrap()).unwrap().kind(), NameKind::CommonName);

    let both = load(&authority.node_with_both("both", "mme.example", "ocs.example"));
    let (near, _) = handshake(&client, &both, Some(&OCS)).await;
    assert!(matches!(near, Err(HandshakeError::WrongPeer(_))));
}

#[tokio::test]
async fn a_wildcard_stands_for_nobody() {
    let authority = Authority::new();
    let client = load(&authority.node("pgw", &["pgw.example"]));
    let server = load(&authority.node("any", &["*.example"]));
    let (near, _) = handshake(&client, &server, Some(&OCS)).await;
    assert!(matches!(near, Err(HandshakeError::WrongPeer(_))));
}

#[tokio::test]
async fn an_authority_that_is_not_trusted_vouches_for_nobody_at_either_end() {
    let (ours, theirs) = (Authority::new(), Authority::new());
    let honest = ours.node("pgw", &["pgw.example"]);
    let stranger = theirs.node("ocs", &["ocs.example"]);

    let (near, _) = handshake(&load(&honest), &load(&stranger), Some(&OCS)).await;
    let text = told(near);
    assert!(text.contains("not among those that this node trusts"), "{text}");

    // A stranger that would take anybody of ours is still not taken.
    let credulous = TlsFiles { trusted: ours.trusted(), ..stranger };
    let (near, far) = handshake(&load(&credulous), &load(&honest), None).await;
    let text = told(far);
    assert!(text.contains("not among those that this node trusts"), "{text}");
    assert!(told(near).contains("UnknownCA"));
}

#[tokio::test]
async fn an_expired_certificate_is_refused() {
    let authority = Authority::new();
    let client = load(&authority.node("pgw", &["pgw.example"]));
    let server = load(&authority.expired_node("ocs", "ocs.example"));
    let (near, _) = handshake(&client, &server, Some(&OCS)).await;
    let text = told(near);
    assert!(text.contains("expired"), "{text}");
}

#[tokio::test]
async fn a_certificate_for_servers_alone_is_none_of_a_client_and_the_reason_is_told() {
    let authority = Authority::new();
    let client = load(&authority.server_only("pgw", "pgw.example"));
    let server = load(&authority.node("ocs", &["ocs.example"]));
    let (_, far) = handshake(&client, &server, Some(&OCS)).await;
    let text = told(far);
    assert!(text.contains("both serverAuth and clientAuth"), "{text}");
}

#[tokio::test]
async fn a_client_without_a_certificate_is_refused() {
    let authority = Authority::new();
    let server = load(&authority.node("ocs", &["ocs.example"]));
    let mut trusted = rustls::RootCertStore::empty();
    let pem = fs::read(authority.trusted()).unwrap();
    trusted.add(rustls::pki_types::pem::PemObject::from_pem_slice(&pem).unwrap()).unwrap();
    let provider = rustls::crypto::ring::default_provider();
    let config = rustls::ClientConfig::builder_with_provider(provider.into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(trusted)
        .with_no_client_auth();

    let (near, far) = duplex(64 * 1024);
    let connector = tokio_rustls::TlsConnector::from(std::sync::Arc::new(config));
    let name = "ocs.example".try_into().unwrap();
    let (_, far) = tokio::join!(connector.connect(name, near), server.accept(far));
    let text = told(far);
    assert!(text.contains("Diameter peers authenticate each other"), "{text}");
}

/// A server that has somebody's certificate, which is no secret, and another key.
fn impostor(files: &TlsFiles, version: &'static rustls::SupportedProtocolVersion) -> ServerConfig {
    let chain = CertificateDer::pem_file_iter(&files.certificate).unwrap();
    let chain = chain.collect::<Result<Vec<_>, _>>().unwrap();
    let key = rcgen::KeyPair::generate().unwrap().serialize_der();
    let key = PrivateKeyDer::try_from(key).unwrap();
    let provider = rustls::crypto::ring::default_provider();
    let key = provider.key_provider.load_private_key(key).unwrap();
    let certified = CertifiedKey::new(chain, key);
    ServerConfig::builder_with_provider(provider.into())
        .with_protocol_versions(&[version])
        .unwrap()
        .with_no_client_auth()
        .with_cert_resolver(Arc::new(SingleCertAndKey::from(certified)))
}

#[tokio::test]
async fn a_server_with_a_certificate_and_not_its_key_is_not_connected_to() {
    let ocs = OCS;
    let authority = Authority::new();
    let client = load(&authority.node("pgw", &["pgw.example"]));
    let files = authority.node("ocs", &["ocs.example"]);
    for version in [&rustls::version::TLS12, &rustls::version::TLS13] {
        let (near, far) = duplex(64 * 1024);
        let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(impostor(&files, version)));
        let expected = Some(&ocs);
        let (near, _) = tokio::join!(client.connect(near, expected), acceptor.accept(far));
        let text = told(near);
        assert!(text.contains("BadSignature"), "{version:?}: {text}");
    }
}

#[tokio::test]
async fn a_peer_that_speaks_diameter_in_plain_is_told_apart() {
    let authority = Authority::new();
    let server = load(&authority.node("ocs", &["ocs.example"]));
    let (mut near, far) = duplex(64 * 1024);
    // The start of a CER.
    near.write_all(&[1, 0, 0, 124, 0x80, 0, 1, 1, 0, 0, 0, 0]).await.unwrap();
    let text = told(server.accept(far).await);
    assert!(text.contains("does the other end speak Diameter without TLS?"), "{text}");
}

#[tokio::test]
async fn certificates_are_replaced_under_open_connections() {
    let authority = Authority::new();
    let client = load(&authority.node("pgw", &["pgw.example"]));
    let server = load(&authority.node("ocs", &["ocs.example"]));
    let (near, far) = handshake(&client, &server, Some(&OCS)).await;
    let (mut near, mut far) = (near.unwrap(), far.unwrap());

    authority.node("ocs", &["ocs.example", "ocs-new.example"]);
    server.reload().unwrap();

    let (next, _) = handshake(&client, &server, Some(&OCS)).await;
    let certificate = PeerCertificate::of(&next.unwrap()).unwrap();
    assert_eq!(certificate.names(), ["ocs.example", "ocs-new.example"]);

    far.write_all(b"still here").await.unwrap();
    far.flush().await.unwrap();
    let mut received = [0; 10];
    near.read_exact(&mut received).await.unwrap();
    assert_eq!(&received, b"still here");
}

#[tokio::test]
async fn files_that_are_broken_when_read_again_change_nothing() {
    let authority = Authority::new();
    let client = load(&authority.node("pgw", &["pgw.example"]));
    let files = authority.node("ocs", &["ocs.example"]);
    let server = load(&files);
    fs::write(&files.certificate, "half written").unwrap();
    server.reload().unwrap_err();
    let (near, _) = handshake(&client, &server, Some(&OCS)).await;
    near.unwrap();
}

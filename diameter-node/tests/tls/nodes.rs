//! Whole nodes from configuration files: who may connect as whom.

use std::fs;
use std::net::SocketAddr;
use std::time::Duration;

use diameter_core::{DiameterIdentity, Rejection};
use diameter_messages::base::ResultCode;
use diameter_messages::gy::{CcRequestType, CreditControlAnswer, CreditControlRequest};
use diameter_node::config::NodeFile;
use diameter_node::{Context, Node};

use crate::authority::Authority;

const OCS: DiameterIdentity = DiameterIdentity::from_static("ocs.example");

async fn grant(
    request: CreditControlRequest,
    context: Context,
) -> Result<CreditControlAnswer, Rejection> {
    let answer = request.answer(context.identity());
    Ok(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
}

/// A node of these lines, with the certificate that `certificate` names.
async fn node(authority: &Authority, identity: &str, certificate: &str, lines: &str) -> Node {
    let file = authority.folder().join(format!("{identity}.toml"));
    let text = format!(
        "identity = \"{identity}\"\nrealm = \"example\"\n\
         [tls]\ncertificate = \"{certificate}.pem\"\nkey = \"{certificate}.key\"\n\
         trusted = \"ca.pem\"\n[timers]\nreconnect = \"100ms\"\nreconnect-longest = \"100ms\"\n{lines}"
    );
    fs::write(&file, text).unwrap();
    let file = NodeFile::load(file).unwrap();
    let builder = file.builder(file.load_tls().unwrap()).unwrap();
    let builder = builder.sends::<CreditControlRequest>();
    if identity == "ocs.example" { builder.handle(grant) } else { builder }.start().await.unwrap()
}

async fn server(authority: &Authority) -> Node {
    authority.node("ocs", &["ocs.example"]);
    let listener = "[[listen]]\naddress = \"127.0.0.1:0\"\n";
    let lines = format!(
        "{listener}{listener}transport = \"tcp\"\n[[peer]]\nidentity = \"pgw.example\"\n\
         [[peer]]\nidentity = \"mme.example\"\n"
    );
    node(authority, "ocs.example", "ocs", &lines).await
}

async fn client(authority: &Authority, certificate: &str, transport: &str, to: SocketAddr) -> Node {
    let lines = format!(
        "[[peer]]\nidentity = \"ocs.example\"\ntransport = \"{transport}\"\naddress = \"{to}\"\n"
    );
    node(authority, "pgw.example", certificate, &lines).await
}

async fn ask(node: &Node) -> ResultCode {
    let request = CreditControlRequest::builder()
        .session_id(node.client().new_session_id())
        .origin_host(node.identity().host.clone())
        .origin_realm(node.identity().realm.clone())
        .destination_realm(DiameterIdentity::from_static("example"))
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::EVENT_REQUEST)
        .cc_request_number(0)
        .build();
    node.send(request).await.unwrap().result_code
}

/// How long what must happen may take, on a machine that has a lot to do.
const SOON: Duration = Duration::from_secs(30);

async fn is_available(node: &Node) -> bool {
    tokio::time::timeout(SOON, node.available(&OCS)).await.is_ok_and(|it| it)
}

/// Waits until the peer has refused the node.
async fn is_refused(node: &Node) {
    let refused = async {
        loop {
            let peers = node.peers().await;
            let error = peers.first().and_then(|peer| peer.last_error.as_deref());
            if error.is_some_and(|it| it.contains("3010")) {
                return assert!(!peers[0].state.is_open(), "{peers:?}");
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let refused = tokio::time::timeout(SOON, refused).await;
    assert!(refused.is_ok(), "{:?}", node.peers().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_nodes_from_files_talk_over_tls() {
    let authority = Authority::new();
    let server = server(&authority).await;
    authority.node("pgw", &["pgw.example"]);
    let client = client(&authority, "pgw", "tls", server.local_addresses()[0]).await;
    assert!(is_available(&client).await, "{:?}", client.peers().await);
    assert_eq!(ask(&client).await, ResultCode::DIAMETER_SUCCESS);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_peer_that_must_have_tls_is_refused_in_plain_text() {
    let authority = Authority::new();
    let server = server(&authority).await;
    authority.node("pgw", &["pgw.example"]);
    let client = client(&authority, "pgw", "tcp", server.local_addresses()[1]).await;
    is_refused(&client).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_who_his_certificate_does_not_name() {
    let authority = Authority::new();
    let server = server(&authority).await;
    // A certificate that is trusted, of a peer that is known, and not of this one.
    authority.node("mme", &["mme.example"]);
    let client = client(&authority, "mme", "tls", server.local_addresses()[0]).await;
    is_refused(&client).await;
}

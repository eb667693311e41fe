//! The program in front of RADIUS servers.

use std::fs;
use std::net::SocketAddr;
use std::process::Command;

use diameter_core::{DiameterIdentity, OctetString};
use diameter_messages::base::AuthRequestType;
use diameter_messages::nasreq::AaRequest;
use diameter_node::{Node, PeerSettings, Tcp};
use diameter_testkit::{Program, free_port};

fn identity(name: &str) -> DiameterIdentity {
    name.try_into().unwrap()
}

/// The program with the example of a RADIUS server, that is not there.
async fn start() -> (Program, SocketAddr) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("servers.toml");
    let address = SocketAddr::from(([127, 0, 0, 1], free_port()));
    let example = include_str!("../../examples/servers.toml");
    let example = example.replace("127.0.0.1:3869", &address.to_string()).replace(":8092", ":0");
    fs::write(&file, example.replace("answer-within = \"8s\"", "answer-within = \"1s\"")).unwrap();
    fs::write(folder.path().join("radius-secret"), "a secret of this test").unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_diameter-radius"));
    command.env_remove("NOTIFY_SOCKET").arg("--config").arg(&file);
    let program = Program::start(&mut command, folder);
    program.wait_for("at work").await;
    (program, address)
}

// Proves: tr-41
#[tokio::test(flavor = "multi_thread")]
async fn a_nas_that_is_not_on_the_way_of_a_request_is_logged() {
    let (program, address) = start().await;
    let peer = PeerSettings::new(identity("radius2.example.net")).connect(Tcp, address.to_string());
    let node = Node::builder(identity("relay1.example.net"), identity("example.net"))
        .sends::<AaRequest>()
        .peer(peer)
        .start()
        .await
        .unwrap();
    assert!(node.available(&identity("radius2.example.net")).await);
    let login = async |nas: [u8; 4], route: &[&str]| {
        let mut request = AaRequest::builder()
            .session_id("nas1.example.net;1;1")
            .auth_application_id(1)
            .origin_host(identity("nas1.example.net"))
            .origin_realm(identity("example.net"))
            .destination_realm(identity("example.net"))
            .auth_request_type(AuthRequestType::AUTHORIZE_AUTHENTICATE)
            .build();
        request.user_name = Some("bob".into());
        request.user_password = Some("arctangent".into());
        request.nas_ip_address = Some(OctetString::from(nas));
        request.route_record = route.iter().map(|name| identity(name)).collect();
        // No server is there: the request is refused, and has been looked at.
        node.send(request).await.unwrap_err();
    };
    // The name has the address, or is made of it.
    login([127, 0, 0, 1], &["localhost", "relay9.example.net"]).await;
    login([192, 0, 2, 7], &["nas-192-0-2-7.example.net"]).await;
    login([192, 0, 2, 8], &["localhost", "nas-192-0-2-7.example.net"]).await;
    let line = program.wait_for("is of nobody in Origin-Host and Route-Record").await;
    assert!(line.contains("nas=192.0.2.8"), "{line}");
    // It is told once.
    login([192, 0, 2, 8], &["localhost", "nas-192-0-2-7.example.net"]).await;
    login([192, 0, 2, 9], &["localhost"]).await;
    program.wait_for_all(&["is of nobody", "nas=192.0.2.9"]).await;
    let log = program.log();
    assert_eq!(log.matches("is of nobody").count(), 2, "{log}");
}

//! The agent at work: sockets on one side, a Diameter server on the other.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail that way"
)]

#[path = "../../examples/aaa/server.rs"]
mod aaa;
mod asker;
mod dynamic;
mod file;
mod freeradius;
mod nas;
mod prepaid;
mod radclient;
mod radsec;
mod servers;
mod streams;
mod udp;

use std::net::SocketAddr;
use std::path::Path;

use diameter_radius::server::Port;
use diameter_radius::{Gateway, RadiusFile, Transport};
use tempfile::TempDir;

use aaa::Aaa;

const SECRET: &str = "a secret of this test";

/// An agent in front of a server, with a client on this host.
struct Agent {
    gateway: Gateway,
    folder: TempDir,
    text: String,
}

impl Agent {
    async fn start(server: SocketAddr) -> Self {
        agent_of(&text(server)).await
    }

    fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Its file.
    fn text(&self) -> &str {
        &self.text
    }

    fn listener(&self, transport: Transport) -> SocketAddr {
        let found = self.gateway.listeners().iter().find(|(it, _)| *it == transport);
        found.unwrap().1
    }

    /// A server, and an agent in front of it.
    async fn with_server() -> (Aaa, Self) {
        let aaa = aaa::start("127.0.0.1:0".parse().unwrap()).await.unwrap();
        let agent = Self::start(aaa.node.local_addresses()[0]).await;
        (aaa, agent)
    }

    fn address(&self, port: Port) -> SocketAddr {
        let found = self.gateway.addresses().iter().find(|(it, _)| *it == port);
        found.unwrap().1
    }
}

/// The agent of a file, connected to its server.
async fn agent_of(text: &str) -> Agent {
    agent_towards(text, "aaa1.example.net").await
}

/// The agent of a file, connected to this peer.
async fn agent_towards(text: &str, peer: &str) -> Agent {
    agent_with(text, peer, |_| {}).await
}

/// The same with a file that is changed after it was read.
async fn agent_with(text: &str, peer: &str, change: impl FnOnce(&mut RadiusFile)) -> Agent {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("secret"), SECRET).unwrap();
    let mut file = RadiusFile::parse(text, &folder.path().join("radius.toml")).unwrap();
    change(&mut file);
    let gateway = Gateway::start(&file).await.unwrap();
    let peer = peer.try_into().unwrap();
    assert!(gateway.node().available(&peer).await);
    Agent { gateway, folder, text: text.to_owned() }
}

fn text(server: SocketAddr) -> String {
    format!(
        r#"
        identity = "radius1.example.net"
        realm = "example.net"

        [[peer]]
        identity = "aaa1.example.net"
        address = "{server}"
        transport = "tcp"

        [radius]
        access = ["127.0.0.1:0"]
        accounting = ["127.0.0.1:0"]

        [[client]]
        network = "127.0.0.1"
        host = "nas1.example.net"
        secret = {{ file = "secret" }}
        "#
    )
}

fn parse(text: &str) -> Result<RadiusFile, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/radius.toml");
    RadiusFile::parse(text, &path).map_err(|error| error.to_string())
}

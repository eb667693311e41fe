//! The program as its users run it: what it takes over from its file, its pages, and what it says in JSON.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail that way"
)]

mod pages;
mod reloading;
mod servers;

use std::fs;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use diameter_radius::packet::{AttributeType, Code, Packet, PacketWriter, hide_password};
use diameter_testkit::Program;
use tokio::net::UdpSocket;

const SECRET: &str = "a secret of this test";

/// The program at work, without a Diameter server.
struct Radius {
    program: Program,
    file: PathBuf,
    access: SocketAddr,
    http: SocketAddr,
}

impl Radius {
    async fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("radius.toml");
        let example = include_str!("../../examples/radius.toml");
        let ports = [":1812", ":1813", ":3799", ":8091"];
        let example = ports.iter().fold(example.to_owned(), |it, port| it.replace(port, ":0"));
        // Nobody is there.
        fs::write(&file, example.replace("127.0.0.1:3868", "127.0.0.1:1")).unwrap();
        fs::write(folder.path().join("radius-secret"), SECRET).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_diameter-radius"));
        command.env_remove("NOTIFY_SOCKET").arg("--config").arg(&file);
        let program = Program::start(&mut command, folder);
        let address = |line: String| -> SocketAddr {
            let rest = line.split_once("address=").unwrap().1;
            rest.split_whitespace().next().unwrap().parse().unwrap()
        };
        let access = address(program.wait_for_all(&["taking requests", "Access"]).await);
        let http = address(program.wait_for("administration over HTTP").await);
        program.wait_for("at work").await;
        Self { program, file, access, http }
    }

    /// What becomes of a Status-Server with this secret.
    async fn is_answered(&self, secret: &str) -> bool {
        let request =
            PacketWriter::new(Code::STATUS_SERVER, 1).finish_request(secret.as_bytes(), [4; 16]);
        self.ask(&request).await.is_some_and(|it| {
            Packet::parse(&it).unwrap().verify_response(secret.as_bytes(), [4; 16]).is_ok()
        })
    }

    async fn login(&self) {
        let secret = SECRET.as_bytes();
        let mut writer = PacketWriter::new(Code::ACCESS_REQUEST, 2);
        writer.attribute(AttributeType::Standard(1), b"bob").unwrap();
        let hidden = hide_password(b"arctangent", secret, [6; 16]).unwrap();
        writer.attribute(AttributeType::Standard(2), &hidden).unwrap();
        assert_eq!(self.ask(&writer.finish_request(secret, [6; 16])).await, None);
    }

    async fn ask(&self, octets: &[u8]) -> Option<Vec<u8>> {
        let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        socket.send_to(octets, self.access).await.unwrap();
        let mut buffer = vec![0; 4096];
        let received = tokio::time::timeout(Duration::from_millis(500), socket.recv(&mut buffer));
        let length = received.await.ok()?.unwrap();
        buffer.truncate(length);
        Some(buffer)
    }
}

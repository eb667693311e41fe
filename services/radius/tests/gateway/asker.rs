//! The half that asks RADIUS servers, with sockets.

use std::sync::Arc;
use std::time::Duration;

use diameter_radius::Asker;
use diameter_radius::client::{Failure, Request, Settings, Upstream};
use diameter_radius::packet::{Code, Packet, PacketWriter};
use diameter_radius::server::Secret;
use tokio::net::UdpSocket;

use crate::SECRET;

fn settings() -> Settings {
    let mut settings = Settings::default();
    settings.retransmission.initial = Duration::from_millis(100);
    settings.retransmission.duration = Duration::from_secs(2);
    settings
}

fn request(code: Code, servers: &[&UdpSocket]) -> Request {
    let upstream =
        |socket: &&UdpSocket| Upstream::new(socket.local_addr().unwrap(), Secret::new(SECRET));
    Request {
        code,
        upstreams: servers.iter().map(upstream).collect::<Arc<[_]>>(),
        preferred: None,
        compose: Box::new(move |writing| {
            let writer = PacketWriter::new(code, writing.identifier);
            Some(writer.finish_request(writing.secret, writing.random))
        }),
    }
}

async fn bind() -> UdpSocket {
    UdpSocket::bind("127.0.0.1:0").await.unwrap()
}

/// Answers the next packet, after having ignored some.
async fn answer(socket: &UdpSocket, ignored: usize, code: Code) {
    let mut buffer = [0; 4096];
    for number in 0..=ignored {
        let (length, from) = socket.recv_from(&mut buffer).await.unwrap();
        if number == ignored {
            let packet = Packet::parse(&buffer[..length]).unwrap();
            let writer = PacketWriter::new(code, packet.identifier());
            let response = writer.finish_response(SECRET.as_bytes(), packet.authenticator());
            socket.send_to(&response, from).await.unwrap();
        }
    }
}

#[tokio::test]
async fn a_request_is_answered_also_where_the_first_packet_is_lost_or_the_first_server_is_gone() {
    let asker = Asker::new(settings()).unwrap();
    let server = bind().await;
    for ignored in [0, 1] {
        let asked = asker.ask(request(Code::ACCESS_REQUEST, &[&server]));
        let (response, ()) = tokio::join!(asked, answer(&server, ignored, Code::ACCESS_ACCEPT));
        let response = response.unwrap();
        assert_eq!(Packet::parse(&response.octets).unwrap().code(), Code::ACCESS_ACCEPT);
        assert_eq!(response.server, server.local_addr().unwrap());
    }
    let gone = bind().await;
    let first = request(Code::ACCESS_REQUEST, &[&gone, &server]);
    drop(gone);
    let (response, ()) = tokio::join!(asker.ask(first), answer(&server, 0, Code::ACCESS_ACCEPT));
    assert_eq!(response.unwrap().server, server.local_addr().unwrap());
    assert_eq!(asker.waiting(), 0);
}

#[tokio::test]
async fn the_first_packet_by_a_new_socket_leaves_at_once() {
    let mut settings = settings();
    settings.retransmission.initial = Duration::from_secs(60);
    settings.retransmission.duration = Duration::from_secs(60);
    let (asker, server) = (Asker::new(settings).unwrap(), bind().await);
    let asked = asker.ask(request(Code::ACCESS_REQUEST, &[&server]));
    let both = async { tokio::join!(asked, answer(&server, 0, Code::ACCESS_ACCEPT)) };
    let (response, ()) = tokio::time::timeout(Duration::from_secs(20), both).await.unwrap();
    response.unwrap();
}

#[tokio::test]
async fn a_closed_port_and_silence_are_told_apart() {
    let asker = Asker::new(settings()).unwrap();
    let silent = bind().await;
    let closed = bind().await;
    let change = request(Code::COA_REQUEST, &[&closed]);
    drop(closed);
    assert_eq!(asker.ask(change).await.unwrap_err(), Failure::Unreachable);
    let change = request(Code::COA_REQUEST, &[&silent]);
    assert_eq!(asker.ask(change).await.unwrap_err(), Failure::Unanswered);
    assert_eq!(asker.waiting(), 0);
}

//! The half that asks RADIUS servers and NASes: what is sent when, to whom, and what is believed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail that way"
)]

mod connections;
mod failover;
mod responses;
mod retransmission;
mod simulation;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use diameter_radius::client::{
    Client, Dropped, Failure, Output, Path, Request, Response, Settings, Ticket, Upstream,
};
use diameter_radius::packet::{AttributeType, Code, Packet, PacketWriter};
use diameter_radius::server::Secret;

const NOW: Duration = Duration::from_secs(1000);
const SEED: [u8; 32] = *b"a seed that everybody knows here";

fn client(settings: Settings) -> Client {
    Client::new(settings, SEED)
}

fn address(number: u8) -> SocketAddr {
    ([192, 0, 2, number], 1812).into()
}

fn secret(number: u8) -> Vec<u8> {
    format!("the secret of server {number}").into_bytes()
}

fn upstream(number: u8) -> Upstream {
    Upstream::new(address(number), Secret::new(secret(number)))
}

/// A login of bob at one of these servers.
fn request(code: Code, upstreams: impl IntoIterator<Item = Upstream>) -> Request {
    Request {
        code,
        upstreams: upstreams.into_iter().collect::<Arc<[_]>>(),
        preferred: None,
        compose: Box::new(move |writing| {
            let mut writer = PacketWriter::new(code, writing.identifier);
            writer.attribute(AttributeType::Standard(1), b"bob").ok()?;
            Some(writer.finish_request(writing.secret, writing.random))
        }),
    }
}

/// The response to a packet of a server with this secret.
fn response(request: &[u8], code: Code, secret: &[u8]) -> Vec<u8> {
    let request = Packet::parse(request).unwrap();
    let writer = PacketWriter::new(code, request.identifier());
    writer.finish_response(secret, request.authenticator())
}

/// What is sent.
fn sent(outputs: &[Output]) -> Vec<(Path, Vec<u8>)> {
    let sent = outputs.iter().filter_map(|output| match output {
        Output::Send { path, octets } => Some((*path, octets.clone())),
        _ => None,
    });
    sent.collect()
}

/// The only packet that is sent.
fn one(outputs: &[Output]) -> (Path, Vec<u8>) {
    let [one] = &sent(outputs)[..] else { panic!("{outputs:?}") };
    one.clone()
}

fn dropped(outputs: &[Output]) -> Dropped {
    match outputs {
        [Output::Dropped { reason, .. }] => reason.clone(),
        other => panic!("{other:?}"),
    }
}

fn failed(outputs: &[Output]) -> Option<Failure> {
    outputs.iter().find_map(|output| match output {
        Output::Failed { why, .. } => Some(*why),
        _ => None,
    })
}

fn answered(outputs: &[Output]) -> Option<(Ticket, Response)> {
    outputs.iter().find_map(|output| match output {
        Output::Answered { ticket, response } => Some((*ticket, response.clone())),
        _ => None,
    })
}

/// Everything that a client does until nothing is left to do, with the times.
fn all(client: &mut Client) -> Vec<(Duration, Output)> {
    let mut all = Vec::new();
    while let Some(now) = client.next_time_out() {
        all.extend(client.time_out(now).into_iter().map(|output| (now, output)));
    }
    all
}

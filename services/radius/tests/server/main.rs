//! The half that NASes speak with: who may ask, what is asked once, what is answered again.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail that way"
)]

mod clients;
mod dynamic;
mod prepaid;
mod repetitions;
mod restart;
mod streams;

use std::net::SocketAddr;
use std::time::Duration;

use diameter_core::{Header, Message};
use diameter_radius::packet::{AttributeType, Code, Packet, PacketWriter, hide_password};
use diameter_radius::server::{
    Client, Clients, Dropped, Output, Port, Secret, Server, Settings, Ticket,
};

const SECRET: &[u8] = b"a shared secret";
const NOW: Duration = Duration::from_secs(1000);

fn settings() -> Settings {
    Settings {
        host: "agent.example.net".try_into().unwrap(),
        realm: "example.net".try_into().unwrap(),
        default_realm: "default.example".try_into().unwrap(),
        remembers: Duration::from_secs(30),
        most_requests: 100,
        prepaid: None,
    }
}

fn client(network: &str) -> Client {
    Client::new(network.parse().unwrap(), Secret::new(SECRET))
}

fn server(clients: impl IntoIterator<Item = Client>) -> Server {
    Server::new(settings(), Clients::new(clients.into_iter().collect()))
}

fn nas() -> SocketAddr {
    "192.0.2.1:50000".parse().unwrap()
}

/// A login of bob whose authenticator is made of a number, as NASes make others each time.
fn login(identifier: u8, number: u8) -> Vec<u8> {
    let random = [number; 16];
    let mut writer = PacketWriter::new(Code::ACCESS_REQUEST, identifier);
    writer.attribute(AttributeType::Standard(1), b"bob@example.com").unwrap();
    let password = hide_password(b"arctangent", SECRET, random).unwrap();
    writer.attribute(AttributeType::Standard(2), &password).unwrap();
    writer.finish_request(SECRET, random)
}

fn accounting(identifier: u8, attributes: &[(u8, &[u8])]) -> Vec<u8> {
    let mut writer = PacketWriter::new(Code::ACCOUNTING_REQUEST, identifier);
    for (number, value) in attributes {
        writer.attribute(AttributeType::Standard(*number), value).unwrap();
    }
    writer.finish_request(SECRET, [0; 16])
}

/// The only output, which asks.
fn asked(outputs: Vec<Output>) -> (Ticket, Message) {
    match <[Output; 1]>::try_from(outputs) {
        Ok([Output::Ask { ticket, message }]) => (ticket, message),
        other => panic!("{other:?}"),
    }
}

/// The only output, which drops.
fn dropped(outputs: Vec<Output>) -> Dropped {
    match <[Output; 1]>::try_from(outputs) {
        Ok([Output::Dropped { reason, .. }]) => reason,
        other => panic!("{other:?}"),
    }
}

/// The first output, which sends.
fn sent(outputs: Vec<Output>) -> Vec<u8> {
    match outputs.into_iter().next() {
        Some(Output::Send { to, octets }) => {
            assert_eq!(to, nas());
            octets
        }
        other => panic!("{other:?}"),
    }
}

fn code(octets: &[u8]) -> Code {
    Packet::parse(octets).unwrap().code()
}

/// An answer to a request with its Session-Id and this Result-Code.
fn answer(request: &Message, result: u32) -> Message {
    let session_id = request.avps().map(Result::unwrap).find(|avp| avp.code() == 263).unwrap();
    let mut avps = Vec::new();
    let mut put = |code: u32, value: &[u8]| {
        avps.extend_from_slice(&code.to_be_bytes());
        avps.extend_from_slice(&(0x4000_0000 | (8 + value.len() as u32)).to_be_bytes());
        avps.extend_from_slice(value);
        avps.resize(avps.len().next_multiple_of(4), 0);
    };
    put(263, session_id.data());
    put(268, &result.to_be_bytes());
    put(264, b"aaa1.example.com");
    put(296, b"example.com");
    let header = Header { flags: Default::default(), ..*request.header() };
    let front = header.to_octets(20 + avps.len() as u32);
    Message::parse([&front[..], &avps].concat()).unwrap()
}

fn text(message: &Message, code: u32) -> String {
    let avp = message.avps().map(Result::unwrap).find(|avp| avp.code() == code).unwrap();
    String::from_utf8(avp.data().to_vec()).unwrap()
}

fn receive(server: &mut Server, octets: &[u8]) -> Vec<Output> {
    server.receive(NOW, nas(), Port::Both, octets)
}

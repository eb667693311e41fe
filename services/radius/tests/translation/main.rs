//! Packets that become messages, and answers that become packets.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail that way"
)]

mod access;
mod accounting;
mod answers;
mod any;
mod dynamic;
mod forwarded;
mod prepaid;
mod responses;
mod table;
mod there_and_back;

use diameter_core::{AvpKey, DiameterIdentity, Message};
use diameter_radius::packet::{AttributeType, Code, Packet, PacketWriter};
use diameter_radius::translation::Asking;

const SECRET: &[u8] = b"a shared secret";
const RANDOM: [u8; 16] = *b"0123456789abcdef";

static NAS: DiameterIdentity = DiameterIdentity::from_static("nas.example.net");
static REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");
static AGENT: DiameterIdentity = DiameterIdentity::from_static("agent.example.net");
static DEFAULT: DiameterIdentity = DiameterIdentity::from_static("default.example");

fn asking() -> Asking<'static> {
    Asking {
        secret: SECRET,
        origin_host: &NAS,
        origin_realm: &REALM,
        default_realm: &DEFAULT,
        route: &[],
        proxy_host: &AGENT,
        proxy_state: b"4711",
        client: None,
        charges: false,
    }
}

/// A signed request with standard attributes.
fn packet(code: Code, attributes: &[(u8, &[u8])]) -> Vec<u8> {
    let mut writer = PacketWriter::new(code, 42);
    for (number, value) in attributes {
        writer.attribute(AttributeType::Standard(*number), value).unwrap();
    }
    writer.finish_request(SECRET, RANDOM)
}

/// The value of the first AVP of this code.
fn value(message: &Message, code: u32) -> Option<Vec<u8>> {
    values(message, AvpKey::ietf(code)).into_iter().next()
}

fn values(message: &Message, key: AvpKey) -> Vec<Vec<u8>> {
    let avps = message.avps().map(Result::unwrap).filter(|avp| avp.key() == key);
    avps.map(|avp| avp.data().to_vec()).collect()
}

/// The attributes of a packet, without those that sign it.
fn attributes(octets: &[u8]) -> Vec<(AttributeType, Vec<u8>)> {
    let packet = Packet::parse(octets).unwrap();
    let signs = AttributeType::Standard(80);
    let others = packet.attributes().filter(|it| it.attribute_type != signs);
    others.map(|it| (it.attribute_type, it.value.into_owned())).collect()
}

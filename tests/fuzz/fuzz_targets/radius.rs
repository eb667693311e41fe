//! RADIUS: one octet says which kind of packet the rest are attributes of. What it becomes follows its grammar, and what
//! is answered to it is a packet again.

#![no_main]

use diameter_core::{Command, CommandFlags, DiameterIdentity, Header};
use diameter_messages::eap::DiameterEapRequest;
use diameter_messages::nasreq::{AaRequest, AccountingRequest};
use diameter_radius::packet::{Packet, PacketWriter, Code};
use diameter_radius::translation::{
    Accounting, Asking, access_request, access_response, accounting_request,
};
use libfuzzer_sys::fuzz_target;

const SECRET: &[u8] = b"a shared secret";

fuzz_target!(|octets: &[u8]| {
    if let Ok(packet) = Packet::parse(octets) {
        let _ = packet.verify_request(SECRET);
        let _ = packet.verify_response(SECRET, [0; 16]);
        copied(&packet);
    }
    let Some((choice, rest)) = octets.split_first() else { return };
    let code = if choice % 2 == 0 { 1 } else { 4 };
    let mut octets = vec![code, *choice, 0, 0];
    octets.extend_from_slice(b"0123456789abcdef");
    octets.extend_from_slice(rest);
    let length = (octets.len() as u16).to_be_bytes();
    octets[2..4].copy_from_slice(&length);
    let Ok(packet) = Packet::parse(&octets) else { return };
    translated(&packet);
});

/// What is read and written again says the same.
fn copied(packet: &Packet<'_>) {
    let mut writer = PacketWriter::new(Code::ACCOUNTING_REQUEST, 0);
    let signs = diameter_radius::packet::AttributeType::Standard(80);
    let attributes: Vec<_> =
        packet.attributes().filter(|it| it.attribute_type != signs).collect();
    for attribute in &attributes {
        // One has no room any more, or a type that cannot be: then all that follows is another packet.
        if writer.attribute(attribute.attribute_type, &attribute.value).is_err() {
            return;
        }
    }
    let octets = writer.finish_request(SECRET, [0; 16]);
    let again = Packet::parse(&octets).expect("what was written is a packet");
    // A piece that stood alone and another that followed may have become one.
    let has_pieces = attributes.iter().any(|it| {
        matches!(it.attribute_type, diameter_radius::packet::AttributeType::Standard(26 | 241..=246))
    });
    assert!(has_pieces || again.attributes().eq(attributes));
}

fn translated(packet: &Packet<'_>) {
    let identity = DiameterIdentity::from_static;
    let (host, realm) = (identity("nas.example.net"), identity("example.net"));
    let asking = Asking {
        secret: SECRET,
        origin_host: &host,
        origin_realm: &realm,
        default_realm: &realm,
        route: &[],
        proxy_host: &realm,
        proxy_state: b"1",
        client: None,
        charges: false,
    };
    if let Ok(Accounting::Record { request, .. }) = accounting_request(packet, &asking) {
        AccountingRequest::from_message(&request.message).expect("it follows its grammar");
    }
    let Ok(translated) = access_request(packet, &asking) else { return };
    let message = translated.message;
    match message.header().application_id {
        1 => drop(AaRequest::from_message(&message).expect("it follows its grammar")),
        _ => drop(DiameterEapRequest::from_message(&message).expect("it follows its grammar")),
    }
    // An answer with the same AVPs.
    let flags = CommandFlags(message.header().flags.0 & !CommandFlags::REQUEST.0);
    let answer = message.with_header(Header { flags, ..*message.header() });
    let reply = access_response(packet, &answer, SECRET, || [1, 2]);
    if let Some(octets) = reply.octets {
        let response = Packet::parse(&octets).expect("what was written is a packet");
        response.verify_response(SECRET, packet.authenticator()).expect("it is signed");
    }
}

//! Diameter requests forwarded as RADIUS: one octet says which command, the next two how long its AVPs are, the rest is
//! attributes of the response. What a request becomes is a packet that is signed, and what a response becomes follows
//! the grammar of the answer.

#![no_main]

use diameter_core::{
    Command, CommandFlags, DiameterIdentity, EndToEndId, Header, HopByHopId, Identity, Message,
};
use diameter_messages::eap::DiameterEapAnswer;
use diameter_messages::nasreq::{AaAnswer, AaRequest, AccountingAnswer, AccountingRequest};
use diameter_messages::{base, eap::DiameterEapRequest};
use diameter_radius::packet::Packet;
use diameter_radius::translation::Asking;
use diameter_radius::translation::access_request;
use diameter_radius::translation::forwarded::{Forwarded, Responding};
use libfuzzer_sys::fuzz_target;

const SECRET: &[u8] = b"a shared secret";
const RANDOM: [u8; 16] = *b"0123456789abcdef";

fuzz_target!(|octets: &[u8]| {
    let [choice, high, low, rest @ ..] = octets else { return };
    let length = usize::from(u16::from_be_bytes([*high, *low])).min(rest.len());
    let (avps, attributes) = rest.split_at(length);
    let Some(request) = request(*choice, avps) else { return };
    let Ok(forwarded) = Forwarded::new(&request) else { return };
    let packet = forwarded.write(7, SECRET, RANDOM);
    let packet = Packet::parse(&packet).expect("what was written is a packet");
    packet.verify_request(SECRET).expect("it is signed");
    back(&packet);
    answered(&forwarded, *choice, packet.authenticator(), attributes);
});

/// A request that follows its grammar: others are refused before they come here.
fn request(choice: u8, avps: &[u8]) -> Option<Message> {
    let (application_id, command_code) = match choice % 4 {
        0 => (1, 265),
        1 => (5, 268),
        2 => (1, 271),
        _ => (3, 271),
    };
    let header = Header {
        flags: CommandFlags::REQUEST,
        command_code,
        application_id,
        hop_by_hop_id: HopByHopId(1),
        end_to_end_id: EndToEndId(2),
    };
    let front = header.to_octets(u32::try_from(20 + avps.len()).ok()?);
    let message = Message::parse([&front[..], avps].concat()).ok()?;
    let follows = match choice % 4 {
        0 => AaRequest::from_message(&message).is_ok(),
        1 => DiameterEapRequest::from_message(&message).is_ok(),
        2 => AccountingRequest::from_message(&message).is_ok(),
        _ => base::AccountingRequest::from_message(&message).is_ok(),
    };
    follows.then_some(message)
}

/// The other agent of a chain reads it.
fn back(packet: &Packet<'_>) {
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
    let Ok(translated) = access_request(packet, &asking) else { return };
    match translated.message.header().application_id {
        1 => drop(AaRequest::from_message(&translated.message).expect("it follows its grammar")),
        _ => drop(
            DiameterEapRequest::from_message(&translated.message).expect("it follows its grammar"),
        ),
    }
}

fn answered(forwarded: &Forwarded, choice: u8, authenticator: [u8; 16], attributes: &[u8]) {
    let code = match (choice % 4, choice / 4 % 3) {
        (2 | 3, _) => 5,
        (_, 0) => 2,
        (_, 1) => 3,
        _ => 11,
    };
    let mut octets = vec![code, 7, 0, 0];
    octets.extend_from_slice(&[0; 16]);
    octets.extend_from_slice(attributes);
    let Ok(length) = u16::try_from(octets.len()) else { return };
    octets[2..4].copy_from_slice(&length.to_be_bytes());
    let Ok(packet) = Packet::parse(&octets) else { return };
    let responding = Responding {
        packet: &packet,
        request_authenticator: authenticator,
        secret: SECRET,
        server: None,
    };
    let identity = Identity {
        host: DiameterIdentity::from_static("agent.example.com"),
        realm: DiameterIdentity::from_static("example.com"),
        state_id: None,
    };
    let answer = forwarded.answer(&responding, &identity).expect("it answers such a request").message;
    match choice % 4 {
        0 => drop(AaAnswer::from_message(&answer).expect("it follows its grammar")),
        1 => drop(DiameterEapAnswer::from_message(&answer).expect("it follows its grammar")),
        2 => drop(AccountingAnswer::from_message(&answer).expect("it follows its grammar")),
        _ => drop(base::AccountingAnswer::from_message(&answer).expect("it follows its grammar")),
    }
}

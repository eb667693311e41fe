//! A session that meets another agent at each step: nothing of it stands in one of them.

use diameter_core::Message;
use diameter_radius::packet::{AttributeType, Code, Packet, PacketWriter, hide_password};
use diameter_radius::server::Server;

use crate::{
    NOW, SECRET, accounting, answer, asked, client, code, login, receive, sent, server, text,
};

fn agent() -> Server {
    server([client("192.0.2.0/24")])
}

fn attribute(octets: &[u8], number: u8) -> Vec<u8> {
    let packet = Packet::parse(octets).unwrap();
    packet.value_of(AttributeType::Standard(number)).unwrap().into_owned()
}

/// What one agent asks, and what it says once that is answered with this.
fn step(octets: &[u8], result: u32) -> (Message, Vec<u8>) {
    let mut agent = agent();
    let (ticket, request) = asked(receive(&mut agent, octets));
    let response = sent(agent.answered(NOW, ticket, Some(&answer(&request, result))));
    (request, response)
}

// Proves: tr-06, tr-19, tr-20
#[test]
fn every_step_of_a_session_can_be_another_agents() {
    let (first, challenge) = step(&login(1, 1), 1001);
    assert_eq!(code(&challenge), Code::ACCESS_CHALLENGE);
    let state = attribute(&challenge, 24);

    let mut writer = PacketWriter::new(Code::ACCESS_REQUEST, 2);
    writer.attribute(AttributeType::Standard(1), b"bob@example.com").unwrap();
    let password = hide_password(b"123456", SECRET, [2; 16]).unwrap();
    writer.attribute(AttributeType::Standard(2), &password).unwrap();
    writer.attribute(AttributeType::Standard(24), &state).unwrap();
    let (second, accept) = step(&writer.finish_request(SECRET, [2; 16]), 2001);
    assert_eq!(text(&second, 263), text(&first, 263));
    assert_eq!(text(&second, 293), "aaa1.example.com");
    let class = attribute(&accept, 25);

    let mut numbers = Vec::new();
    for (status, time) in [(1_u8, 0_u8), (3, 60), (3, 120), (2, 150)] {
        let attributes: [(u8, &[u8]); 4] =
            [(40, &[0, 0, 0, status]), (44, b"77"), (46, &[0, 0, 0, time]), (25, &class)];
        let (record, _) = step(&accounting(3, &attributes), 2001);
        assert_eq!(text(&record, 263), text(&first, 263));
        let number = record.avps().map(Result::unwrap).find(|avp| avp.code() == 485).unwrap();
        numbers.push(u32::from_be_bytes(number.data().try_into().unwrap()));
    }
    assert_eq!(numbers, [0, 61, 121, 152]);
}

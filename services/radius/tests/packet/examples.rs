//! The packets that RFC 2865, 7 prints, and what it says of them.

use diameter_radius::packet::{
    AttributeType, Code, MessageAuthenticator, Packet, hide_password, reveal_password,
};

use crate::octets;

const SECRET: &[u8] = b"xyzzy5461";

fn request() -> Vec<u8> {
    octets(
        "01 00 00 38 0f 40 3f 94 73 97 80 57 bd 83 d5 cb
         98 f4 22 7a 01 06 6e 65 6d 6f 02 12 0d be 70 8d
         93 d4 13 ce 31 96 e4 3f 78 2a 0a ee 04 06 c0 a8
         01 10 05 06 00 00 00 03",
    )
}

#[test]
fn a_login_with_a_password_is_read() {
    let request = request();
    let packet = Packet::parse(&request).unwrap();
    assert_eq!((packet.code(), packet.identifier()), (Code::ACCESS_REQUEST, 0));
    assert_eq!(packet.verify_request(SECRET), Ok(MessageAuthenticator::Missing));
    let attributes: Vec<_> = packet.attributes().collect();
    assert_eq!(attributes.len(), 4);
    assert_eq!(attributes[0].value, &b"nemo"[..]);
    assert_eq!(attributes[2].value, &[192, 168, 1, 16][..]);
    assert_eq!(attributes[3].integer(), Some(3));
    assert_eq!(attributes[0].integer(), Some(u32::from_be_bytes(*b"nemo")));

    let hidden = &attributes[1].value;
    let password = reveal_password(hidden, SECRET, packet.authenticator()).unwrap();
    assert_eq!(password, b"arctangent");
    let again = hide_password(&password, SECRET, packet.authenticator()).unwrap();
    assert_eq!(again, hidden.as_ref());
}

#[test]
fn its_answer_is_believed_with_the_secret_and_the_request_alone() {
    let answer = octets(
        "02 00 00 26 86 fe 22 0e 76 24 ba 2a 10 05 f6 bf
         9b 55 e0 b2 06 06 00 00 00 01 0f 06 00 00 00 00
         0e 06 c0 a8 01 03",
    );
    let (request, answer) = (request(), Packet::parse(&answer).unwrap());
    let authenticator = Packet::parse(&request).unwrap().authenticator();
    assert_eq!(answer.verify_response(SECRET, authenticator), Ok(MessageAuthenticator::Missing));
    assert!(answer.verify_response(b"xyzzy5462", authenticator).is_err());
    assert!(answer.verify_response(SECRET, [0; 16]).is_err());
    let host = answer.value_of(AttributeType::Standard(14)).unwrap();
    assert_eq!(host, &[192, 168, 1, 3][..]);
}

//! Who knows the secret, and who does not.

use diameter_radius::packet::{
    AttributeType, Code, MessageAuthenticator, NotHidden, Packet, PacketWriter, Unauthentic,
    hide_password, hide_with_salt, reveal_password, reveal_with_salt,
};

const SECRET: &[u8] = b"a shared secret";
const RANDOM: [u8; 16] = *b"0123456789abcdef";

fn request(code: Code) -> Vec<u8> {
    let mut writer = PacketWriter::new(code, 9);
    writer.attribute(AttributeType::Standard(1), b"bob").unwrap();
    writer.finish_request(SECRET, RANDOM)
}

// Proves: tr-02
#[test]
fn every_flipped_bit_of_a_signed_request_is_found() {
    for code in [
        Code::ACCESS_REQUEST,
        Code::ACCOUNTING_REQUEST,
        Code::COA_REQUEST,
        Code::DISCONNECT_REQUEST,
        Code::STATUS_SERVER,
    ] {
        let octets = request(code);
        let right = Packet::parse(&octets).unwrap().verify_request(SECRET).unwrap();
        let is_signed = code != Code::ACCOUNTING_REQUEST;
        assert_eq!(right == MessageAuthenticator::Right, is_signed, "{code}");
        for bit in 0..octets.len() * 8 {
            let mut octets = octets.clone();
            octets[bit / 8] ^= 1 << (bit % 8);
            let verified = Packet::parse(&octets).map(|it| it.verify_request(SECRET));
            assert!(
                !matches!(verified, Ok(Ok(MessageAuthenticator::Right)))
                    && (is_signed || !matches!(verified, Ok(Ok(_))) || is_unproven(&octets)),
                "{code}: bit {bit}"
            );
        }
    }
}

/// Whether it has become a kind of packet whose authenticator proves nothing.
fn is_unproven(octets: &[u8]) -> bool {
    matches!(Code(octets[0]), Code::ACCESS_REQUEST | Code::STATUS_SERVER)
}

// Proves: tr-03, tr-22
#[test]
fn an_answer_is_signed_twice_and_belongs_to_its_request() {
    let request = request(Code::ACCESS_REQUEST);
    let request = Packet::parse(&request).unwrap();
    for code in [Code::ACCESS_ACCEPT, Code::ACCESS_REJECT, Code::ACCESS_CHALLENGE] {
        let writer = PacketWriter::new(code, request.identifier());
        let octets = writer.finish_response(SECRET, request.authenticator());
        // The Message-Authenticator comes first.
        assert_eq!(octets[20..22], [80, 18]);
        let answer = Packet::parse(&octets).unwrap();
        assert_eq!(
            answer.verify_response(SECRET, request.authenticator()),
            Ok(MessageAuthenticator::Right)
        );
        assert_eq!(answer.verify_response(SECRET, [0; 16]), Err(Unauthentic::Authenticator));
        assert_eq!(answer.verify_request(SECRET), Err(Unauthentic::Code(code)));
    }
    let of_request = request.verify_response(SECRET, RANDOM);
    assert_eq!(of_request, Err(Unauthentic::Code(Code::ACCESS_REQUEST)));
}

#[test]
fn eap_without_a_signature_and_two_signatures_are_refused() {
    // Made by hand: a writer always signs, and once.
    let access_request = |attributes: &[u8]| {
        let mut octets = vec![1, 0, 0, 20 + attributes.len() as u8];
        octets.extend_from_slice(&RANDOM);
        octets.extend_from_slice(attributes);
        Packet::parse(&octets).unwrap().verify_request(SECRET)
    };
    assert_eq!(access_request(&[79, 3, 2]), Err(Unauthentic::EapUnsigned));
    let twice = [&[80, 18][..], &[0; 16], &[80, 18], &[0; 16]].concat();
    assert_eq!(access_request(&twice), Err(Unauthentic::MessageAuthenticatorForm));
    assert_eq!(access_request(&[80, 3, 0]), Err(Unauthentic::MessageAuthenticatorForm));
}

// Proves: tr-11
#[test]
fn passwords_of_every_length_are_hidden_and_found_again() {
    for length in 0..=128_usize {
        let password: Vec<u8> = (0..length).map(|it| it as u8 + 1).collect();
        let hidden = hide_password(&password, SECRET, RANDOM).unwrap();
        assert_eq!(hidden.len(), length.max(1).next_multiple_of(16));
        assert_eq!(reveal_password(&hidden, SECRET, RANDOM).unwrap(), password);
    }
    let too_long = hide_password(&[1; 129], SECRET, RANDOM);
    assert_eq!(too_long, Err(NotHidden::TooLong { octets: 129 }));
    for octets in [0, 1, 17, 144] {
        let wrong = reveal_password(&vec![0; octets], SECRET, RANDOM);
        assert_eq!(wrong, Err(NotHidden::Length { octets, has_salt: false }));
    }
}

#[test]
fn values_with_a_salt_are_found_again_and_with_another_secret_not() {
    for length in 0..=239 {
        let value = vec![0xaa; length];
        let hidden = hide_with_salt(&value, SECRET, RANDOM, [0, 1]).unwrap();
        assert_eq!(hidden[..2], [0x80, 1]);
        assert!(hidden.len() <= 242);
        assert_eq!(reveal_with_salt(&hidden, SECRET, RANDOM).unwrap(), value);
        assert_ne!(reveal_with_salt(&hidden, b"another", RANDOM), Ok(value));
    }
    assert!(hide_with_salt(&[0; 240], SECRET, RANDOM, [0, 1]).is_err());
    for octets in [0, 1, 2, 17] {
        let wrong = reveal_with_salt(&vec![0; octets], SECRET, RANDOM);
        assert_eq!(wrong, Err(NotHidden::Length { octets, has_salt: true }));
    }
}

//! What is no packet, and how that is told.

use diameter_radius::packet::{LONGEST, Malformed, Packet};

fn message(octets: &[u8]) -> String {
    Packet::parse(octets).unwrap_err().to_string()
}

/// A packet whose header says `length`, followed by `attributes`.
fn with(length: u16, attributes: &[u8]) -> Vec<u8> {
    let mut octets = vec![1, 0];
    octets.extend_from_slice(&length.to_be_bytes());
    octets.extend_from_slice(&[0; 16]);
    octets.extend_from_slice(attributes);
    octets
}

#[test]
fn mistakes_say_what_and_where() {
    assert_eq!(message(&[1, 0, 0, 20]), "4 octets are no packet: its header alone has 20");
    let short = "the header says 19 octets; packets have 20 to 4096";
    assert_eq!(message(&with(19, &[])), short);
    let long = with(4097, &[0; 4097]);
    assert_eq!(message(&long), "the header says 4097 octets; packets have 20 to 4096");
    assert_eq!(message(&with(26, &[1, 6, 0, 0])), "the header says 26 octets, and 24 came");
    for (attributes, length) in
        [(&[1, 4, 0, 0, 7, 1][..], 1), (&[1, 4, 0, 0, 7, 5], 5), (&[1, 4, 0, 0, 7], 0)]
    {
        let octets = with(20 + attributes.len() as u16, attributes);
        let available = attributes.len() - 4;
        assert_eq!(
            Packet::parse(&octets),
            Err(Malformed::Attribute { number: 7, offset: 24, length, available })
        );
    }
}

#[test]
fn padding_behind_the_length_is_left_out() {
    let octets = with(23, &[1, 3, b'a', 0, 0, 0]);
    let packet = Packet::parse(&octets).unwrap();
    assert_eq!(packet.as_bytes(), &octets[..23]);
    assert_eq!(packet.attributes().count(), 1);
}

#[test]
fn a_stream_says_how_long_its_next_packet_is() {
    assert_eq!(Packet::length_in_stream([4, 9, 0, 20]), Ok(20));
    assert_eq!(Packet::length_in_stream([4, 9, 16, 0]), Ok(LONGEST));
    for [high, low] in [[0, 19], [16, 1], [255, 255]] {
        assert!(Packet::length_in_stream([4, 9, high, low]).is_err());
    }
}

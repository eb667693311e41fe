//! Any octets, and any attributes.

use diameter_radius::packet::{
    Attribute, AttributeType, Code, LONGEST, Packet, PacketWriter, reveal_password,
    reveal_with_salt,
};
use proptest::prelude::*;

fn attribute_type() -> impl Strategy<Value = AttributeType> {
    prop_oneof![
        (1..=240_u8).prop_filter_map("carries others", |number| {
            (![26, 80].contains(&number)).then_some(AttributeType::Standard(number))
        }),
        (241..=246_u8, any::<u8>()).prop_filter_map("carries others", |(space, number)| {
            (number != 26).then_some(AttributeType::Extended { space, number })
        }),
        (any::<u32>(), any::<u8>())
            .prop_map(|(vendor, number)| AttributeType::Vendor { vendor, number }),
        (241..=246_u8, any::<u32>(), any::<u8>()).prop_map(|(space, vendor, number)| {
            AttributeType::ExtendedVendor { space, vendor, number }
        }),
    ]
}

proptest! {
    #[test]
    fn any_octets_are_a_packet_or_an_error(octets in prop::collection::vec(any::<u8>(), 0..300)) {
        let mut octets = octets;
        if let Some(length) = octets.get_mut(2..4) {
            length.copy_from_slice(&[0, length[1]]);
        }
        if let Ok(packet) = Packet::parse(&octets) {
            let values: usize = packet.attributes().map(|it| it.value.len()).sum();
            prop_assert!(values <= packet.as_bytes().len());
            let _ = packet.verify_request(b"secret");
            let _ = packet.verify_response(b"secret", [0; 16]);
        }
        let _ = reveal_password(&octets, b"secret", [0; 16]);
        let _ = reveal_with_salt(&octets, b"secret", [0; 16]);
    }

    #[test]
    fn what_is_written_is_read(
        attributes in prop::collection::vec((attribute_type(), prop::collection::vec(any::<u8>(), 0..600)), 0..12)
    ) {
        let mut writer = PacketWriter::new(Code::ACCESS_ACCEPT, 3);
        let taken: Vec<_> = attributes
            .into_iter()
            .filter(|(attribute_type, value)| writer.attribute(*attribute_type, value).is_ok())
            .collect();
        let octets = writer.finish_response(b"secret", [9; 16]);
        prop_assert!(octets.len() <= LONGEST);
        let packet = Packet::parse(&octets).unwrap();
        prop_assert!(packet.verify_response(b"secret", [9; 16]).is_ok());
        let read: Vec<Attribute<'_>> = packet.attributes().skip(1).collect();
        let read: Vec<_> = read.into_iter().map(|it| (it.attribute_type, it.value.into_owned())).collect();
        prop_assert_eq!(read, taken);
    }
}

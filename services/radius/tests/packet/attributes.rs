//! Attributes of vendors, of the extended spaces, and of several pieces.

use diameter_radius::packet::AttributeType::{
    self, Extended, ExtendedVendor, Standard, Vendor, VendorOpaque,
};
use diameter_radius::packet::{Code, Packet, PacketWriter, Unwritable};

/// The attributes of an Accounting-Request with these octets, as type and value.
fn read(attributes: &[u8]) -> Vec<(AttributeType, Vec<u8>)> {
    let mut octets = vec![4, 0];
    octets.extend_from_slice(&(20 + attributes.len() as u16).to_be_bytes());
    octets.extend_from_slice(&[0; 16]);
    octets.extend_from_slice(attributes);
    let packet = Packet::parse(&octets).unwrap();
    packet.attributes().map(|it| (it.attribute_type, it.value.into_owned())).collect()
}

/// The octets of attributes, as a writer puts them.
fn written(attributes: &[(AttributeType, &[u8])]) -> Vec<u8> {
    let mut writer = PacketWriter::new(Code::ACCOUNTING_REQUEST, 0);
    for (attribute_type, value) in attributes {
        writer.attribute(*attribute_type, value).unwrap();
    }
    writer.finish_request(b"secret", [0; 16])[20..].to_vec()
}

#[test]
fn several_attributes_of_a_vendor_in_one_are_told_apart() {
    // Vendor 32473: attribute 1 "ab", attribute 2 empty; then a User-Name.
    let octets = b"\x1a\x0c\0\0\x7e\xd9\x01\x04ab\x02\x02\x01\x03z";
    let vendor = 32473;
    let expected = [
        (Vendor { vendor, number: 1 }, b"ab".to_vec()),
        (Vendor { vendor, number: 2 }, vec![]),
        (Standard(1), b"z".to_vec()),
    ];
    assert_eq!(read(octets), expected);
}

#[test]
fn what_a_vendor_sends_in_a_form_of_its_own_is_kept_whole() {
    // USR has types of four octets: no attribute of length 0 is read out of them.
    let octets = b"\x1a\x0e\0\0\x01\xad\0\0\x90\x17\0\0\0\x05";
    let expected = [(VendorOpaque { vendor: 429 }, b"\0\0\x90\x17\0\0\0\x05".to_vec())];
    assert_eq!(read(octets), expected);
    assert_eq!(written(&[(expected[0].0, &expected[0].1)]), octets);
    // Too short for a vendor.
    assert_eq!(read(b"\x1a\x05\0\0\x01"), [(Standard(26), b"\0\0\x01".to_vec())]);
    assert_eq!(read(b"\x1a\x06\0\0\0\x09"), [(VendorOpaque { vendor: 9 }, vec![])]);
}

#[test]
fn extended_attributes_have_their_own_numbers() {
    assert_eq!(read(b"\xf1\x05\x07ab"), [(Extended { space: 241, number: 7 }, b"ab".to_vec())]);
    let of_vendor = ExtendedVendor { space: 241, vendor: 32473, number: 3 };
    let octets = b"\xf1\x0a\x1a\0\0\x7e\xd9\x03ab";
    assert_eq!(read(octets), [(of_vendor, b"ab".to_vec())]);
    assert_eq!(written(&[(of_vendor, b"ab")]), octets);
    assert_eq!(read(b"\xf1\x02"), [(Standard(241), vec![])]);
    assert_eq!(of_vendor.to_string(), "241.26.32473.3");
}

#[test]
fn a_long_attribute_is_put_together() {
    let long: Vec<u8> = (0..600).map(|it| it as u8).collect();
    for attribute_type in [
        Extended { space: 245, number: 4 },
        ExtendedVendor { space: 246, vendor: 32473, number: 9 },
    ] {
        let octets = written(&[(attribute_type, &long), (Standard(1), b"bob")]);
        // Three pieces, each with type, length, number and flags.
        assert_eq!(
            octets[..2],
            [if attribute_type.to_string().starts_with("245") { 245 } else { 246 }, 255]
        );
        assert_eq!((octets[3], octets[258]), (0x80, 0x80));
        let read = read(&octets);
        assert_eq!(read, [(attribute_type, long.clone()), (Standard(1), b"bob".to_vec())]);
    }
}

#[test]
fn a_long_attribute_without_its_end_stays_in_pieces() {
    // More is said to follow: nothing does, another number does, another attribute stands between.
    let lonely = b"\xf5\x05\x04\x80a".to_vec();
    let other = [&lonely[..], b"\xf5\x05\x05\x00b"].concat();
    let apart = [&lonely[..], b"\x01\x03z", b"\xf5\x05\x04\x00b"].concat();
    for octets in [lonely, other, apart] {
        assert_eq!(read(&octets)[0], (Standard(245), b"\x04\x80a".to_vec()));
    }
}

#[test]
fn eap_is_split_and_joined() {
    let eap = vec![0x5a; 1000];
    let mut writer = PacketWriter::new(Code::ACCESS_CHALLENGE, 0);
    writer.split(79, &eap).unwrap();
    let octets = writer.finish_response(b"secret", [1; 16]);
    let packet = Packet::parse(&octets).unwrap();
    assert_eq!(packet.attributes().filter(|it| it.attribute_type == Standard(79)).count(), 4);
    assert_eq!(packet.joined(Standard(79)), Some(eap));
    assert_eq!(packet.joined(Standard(18)), None);
}

#[test]
fn what_has_no_room_is_refused_and_changes_nothing() {
    let refused = |attribute_type, value: &[u8]| {
        let mut writer = PacketWriter::new(Code::ACCESS_ACCEPT, 0);
        let before = writer.clone().finish_response(b"", [0; 16]);
        let error = writer.attribute(attribute_type, value).unwrap_err();
        assert_eq!(writer.finish_response(b"", [0; 16]), before);
        error
    };
    let value = vec![0; 5000];
    assert_eq!(
        refused(Standard(1), &value[..254]).to_string(),
        "254 octets are too many for an attribute 1: it takes 253"
    );
    let vendor = Vendor { vendor: 9, number: 1 };
    assert_eq!(
        refused(vendor, &value[..248]).to_string(),
        "248 octets are too many for an attribute 26.9.1: it takes 247"
    );
    assert!(matches!(
        refused(Extended { space: 241, number: 1 }, &value[..253]),
        Unwritable::Value { most: 252, .. }
    ));
    let long = Extended { space: 245, number: 1 };
    assert!(matches!(refused(long, &value), Unwritable::Full { .. }));
    for attribute_type in [Standard(80), Standard(0), Extended { space: 240, number: 1 }] {
        assert_eq!(refused(attribute_type, b"a"), Unwritable::Type(attribute_type));
    }
    let mut writer = PacketWriter::new(Code::ACCESS_ACCEPT, 0);
    assert!(writer.split(79, &value).is_err());
    assert_eq!(writer.finish_response(b"", [0; 16]).len(), 38);
}

//! What goes over and comes back is the same, or was told as lost.

use std::collections::BTreeMap;

use bytes::Bytes;
use diameter_core::{AvpFlags, AvpKey, Command, Message, RawAvp};
use diameter_radius::packet::AttributeType::{self, Standard};
use diameter_radius::packet::{Code, Packet, PacketWriter};
use diameter_radius::translation::forwarded::{Forwarded, Responding};
use diameter_radius::translation::table::TABLE;
use diameter_radius::translation::{Lost, Part, access_request, access_response};
use proptest::prelude::*;

use crate::answers::avp;
use crate::forwarded::login;
use crate::{RANDOM, SECRET, asking};

/// AVPs that each side puts by itself, or that say something to Diameter nodes alone.
const OF_THE_AGENTS: [u32; 10] = [263, 264, 296, 283, 258, 274, 408, 284, 282, 2];

fn of_both(message: &Message) -> BTreeMap<AvpKey, Vec<Vec<u8>>> {
    let mut found: BTreeMap<AvpKey, Vec<Vec<u8>>> = BTreeMap::new();
    for avp in message.avps().map(Result::unwrap) {
        if avp.key().vendor_id != 0 || !OF_THE_AGENTS.contains(&avp.key().code) {
            found.entry(avp.key()).or_default().push(avp.data().to_vec());
        }
    }
    // Of these pieces are one (RFC 4005, 9.5).
    for code in [18, 77] {
        if let Some(values) = found.get_mut(&AvpKey::ietf(code)) {
            *values = vec![values.concat()];
        }
    }
    found
}

/// Whether the loss of this was told, by its AVP or by an attribute that stands for it.
fn is_told(lost: &[Lost], key: AvpKey) -> bool {
    lost.iter().any(|lost| match lost.what {
        Part::Avp(it) => it == key,
        Part::Attribute(attribute) => {
            let same = match attribute {
                Standard(number) => AvpKey::ietf(number.into()),
                AttributeType::Vendor { vendor, number } => {
                    AvpKey { vendor_id: vendor, code: number.into() }
                }
                _ => return false,
            };
            let row = TABLE.iter().find(|row| Standard(row.attribute) == attribute);
            let of_row = row.and_then(|row| row.counterpart.avp()).map(|avp| avp.key);
            same == key || of_row == Some(key)
        }
    })
}

fn avps() -> impl Strategy<Value = RawAvp> {
    let value = prop_oneof![
        any::<u32>().prop_map(|number| number.to_be_bytes().to_vec()),
        any::<u64>().prop_map(|number| number.to_be_bytes().to_vec()),
        "[a-z@.]{1,40}".prop_map(String::into_bytes),
        prop::collection::vec(any::<u8>(), 0..400),
    ];
    let code = prop_oneof![1..=255_u32, 256..=530_u32];
    let vendor = prop_oneof![Just(0_u32), Just(0), Just(311), Just(9)];
    (code, vendor, value).prop_map(|(code, vendor_id, value)| {
        let flags = if vendor_id == 0 { AvpFlags::default() } else { AvpFlags::VENDOR };
        RawAvp { code, vendor_id, flags, data: Bytes::from(value) }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// A request that goes to RADIUS, and on to Diameter again.
    #[test]
    fn any_request_comes_back_the_same_or_what_it_lost_is_told(
        others in prop::collection::vec(avps(), 0..12),
    ) {
        let request = login(&[&[avp(2, b"arctangent")], &others[..]].concat());
        let Ok(forwarded) = Forwarded::new(&request) else { return Ok(()) };
        let octets = forwarded.write(1, SECRET, RANDOM);
        let packet = Packet::parse(&octets).unwrap();
        packet.verify_request(SECRET).unwrap();
        let Ok(again) = access_request(&packet, &asking()) else { return Ok(()) };
        let lost = [forwarded.lost(), &again.lost[..]].concat();
        let back = of_both(&again.message);
        for (key, values) in of_both(&request) {
            let same = back.get(&key) == Some(&values);
            prop_assert!(same || is_told(&lost, key) || for_diameter(key), "{key}: {lost:?}");
        }
    }

    /// A response that goes to Diameter, and on to RADIUS again.
    #[test]
    fn any_response_comes_back_the_same_or_what_it_lost_is_told(
        attributes in prop::collection::vec((1..=240_u8, prop::collection::vec(any::<u8>(), 1..60)), 0..12),
    ) {
        let request = login(&[avp(2, b"arctangent")]);
        let mut writer = PacketWriter::new(Code::ACCESS_ACCEPT, 1);
        for (number, value) in &attributes {
            let _ = writer.attribute(Standard(*number), value);
        }
        let octets = writer.finish_response(SECRET, RANDOM);
        let packet = Packet::parse(&octets).unwrap();
        let responding =
            Responding { packet: &packet, request_authenticator: RANDOM, secret: SECRET, server: None };
        let identity = diameter_core::Identity {
            host: "agent.example.com".try_into().unwrap(),
            realm: "example.com".try_into().unwrap(),
            state_id: None,
        };
        let answer = Forwarded::new(&request).unwrap().answer(&responding, &identity).unwrap();
        diameter_messages::nasreq::AaAnswer::from_message(&answer.message).unwrap();
        let asked = crate::packet(Code::ACCESS_REQUEST, &[(1, b"bob")]);
        let asked = Packet::parse(&asked).unwrap();
        let mut salt = 0;
        let reply = access_response(&asked, &answer.message, SECRET, || {
            salt += 1;
            [0, salt]
        });
        let lost = [answer.lost, reply.lost].concat();
        if reply.code != Some(Code::ACCESS_ACCEPT) {
            prop_assert!(!lost.is_empty());
            return Ok(());
        }
        let octets = reply.octets.unwrap();
        let back = Packet::parse(&octets).unwrap();
        for attribute in packet.attributes() {
            let kind = attribute.attribute_type;
            // Sealed anew, or made of the session.
            if matches!(kind, Standard(24 | 27 | 29 | 33 | 69 | 80)) {
                continue;
            }
            let is_back = back.attributes().any(|it| it == attribute);
            prop_assert!(is_back || is_told_of(&lost, kind), "{kind}: {lost:?}");
        }
    }
}

fn for_diameter(key: AvpKey) -> bool {
    // What says something to Diameter nodes alone is no loss.
    key.vendor_id == 0 && matches!(key.code, 257..=296 | 408 | 463..=465)
}

fn is_told_of(lost: &[Lost], attribute: AttributeType) -> bool {
    let row = TABLE.iter().find(|row| Standard(row.attribute) == attribute);
    let of_row = row.and_then(|row| row.counterpart.avp()).map(|avp| avp.key);
    lost.iter().any(|lost| match lost.what {
        Part::Attribute(it) => it == attribute,
        Part::Avp(key) => Some(key) == of_row || Part::Avp(key) == lost_group(attribute),
    })
}

/// Members of a tunnel are lost with their group.
fn lost_group(_: AttributeType) -> Part {
    Part::Avp(AvpKey::ietf(401))
}

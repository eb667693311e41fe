//! Properties of the data formats: any octets decode to a value that has the same octets, or give
//! an error; what is printed is read back. Nothing panics.

#![allow(clippy::unwrap_used, clippy::panic, reason = "this is how a test fails")]

use std::fmt::Debug;
use std::net::IpAddr;
use std::str::FromStr;
use std::time::SystemTime;

use bytes::Bytes;
use diameter_core::{
    Address, Avp, AvpFlags, AvpValue, DiameterIdentity, DiameterUri, FilterAddress, IpFilterRule,
    Mandatory, OctetString, QosFilterRule, RawAvp, Time, Utf8String,
};
use proptest::prelude::*;

/// Decodes; a value must have the octets it was decoded from, an error the code of its kind.
fn decode<T: AvpValue>(data: &[u8]) -> Result<T, u32> {
    let data = Bytes::copy_from_slice(data);
    let avp = RawAvp { code: 1, vendor_id: 0, flags: AvpFlags::default(), data };
    match avp.value::<T>() {
        Ok(value) => {
            let description: Avp<T> = Avp::new("Test", 1, 0, Mandatory::May);
            assert_eq!(description.with_value(&value).unwrap().data, avp.data);
            Ok(value)
        }
        Err(errors) => {
            let error = errors.first();
            assert!(!error.to_string().is_empty());
            assert_eq!(errors.iter().count(), 1);
            Err(error.result_code().0)
        }
    }
}

/// A format of text: octets decode exactly when they are read as text, and print as themselves.
fn text<T>(data: &[u8])
where
    T: AvpValue + FromStr + ToString + Debug + PartialEq + TryFrom<Bytes> + PartialEq<str>,
    <T as FromStr>::Err: std::error::Error,
{
    let decoded = decode::<T>(data);
    assert_eq!(T::try_from(Bytes::copy_from_slice(data)).is_ok(), decoded.is_ok());
    match (decoded, std::str::from_utf8(data)) {
        (Ok(value), Ok(text)) => {
            assert_eq!(value.to_string(), text);
            assert!(value == *text);
            assert_eq!(T::from_str(text).unwrap(), value);
        }
        (Ok(value), Err(_)) => panic!("{value:?} is no text"),
        (Err(code), Ok(text)) => {
            assert_eq!(code, 5004);
            assert!(!T::from_str(text).unwrap_err().to_string().is_empty());
        }
        (Err(code), Err(_)) => assert_eq!(code, 5004),
    }
}

/// Every format reads these octets.
fn every_format(data: &[u8]) {
    assert!(decode::<OctetString>(data).is_ok());
    let utf8 = decode::<Utf8String>(data).err();
    assert_eq!(utf8, std::str::from_utf8(data).err().map(|_| 5004));
    let fixed = |length: usize| (data.len() != length).then_some(5014);
    assert_eq!(decode::<i32>(data).err(), fixed(4));
    assert_eq!(decode::<i64>(data).err(), fixed(8));
    assert_eq!(decode::<u32>(data).err(), fixed(4));
    assert_eq!(decode::<u64>(data).err(), fixed(8));
    assert_eq!(decode::<f32>(data).err(), fixed(4));
    assert_eq!(decode::<f64>(data).err(), fixed(8));
    assert_eq!(decode::<Time>(data).err(), fixed(4));
    let address = match data {
        [] | [_] => Some(5014),
        [0, 1, rest @ ..] if rest.len() != 4 => Some(5004),
        [0, 2, rest @ ..] if rest.len() != 16 => Some(5004),
        _ => None,
    };
    assert_eq!(decode::<Address>(data).err(), address);
    text::<DiameterIdentity>(data);
    text::<DiameterUri>(data);
    text::<IpFilterRule>(data);
    text::<QosFilterRule>(data);
}

fn identity() -> impl Strategy<Value = String> {
    "[A-Za-z0-9_-]{1,63}(\\.[A-Za-z0-9_-]{1,30}){0,5}\\.?"
}

fn ip() -> impl Strategy<Value = IpAddr> {
    prop_oneof![any::<[u8; 4]>().prop_map(IpAddr::from), any::<[u8; 16]>().prop_map(IpAddr::from)]
}

/// Text made of the pieces that the formats of text are made of.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(vec![
            "permit", "deny", "tag", "meter", "in", "out", "ip", "from", "to", "any", "assigned",
            "!", "DSCP", "metering", "frag", "10.0.0.1", "10.0.0.0/8", "2001:db8::/32", "80",
            "80,443", "1-65535", "aaa://", "aaas://", "host.example", ":3868", ";transport=",
            ";protocol=", "tcp", "udp", "radius", "diameter",
        ])
        .prop_map(String::from),
        4 => Just(" ".to_string()),
        1 => "\\PC{0,3}",
        1 => "[0-9:./,-]{1,5}",
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// What an endpoint of a rule is made of: whether it is inverted, the network, the ports.
type Endpoint = (bool, IpAddr, u8, Vec<(u16, u16)>);

fn endpoint() -> impl Strategy<Value = Endpoint> {
    let port = (any::<u16>(), any::<u16>()).prop_map(|(a, b)| (a.min(b), a.max(b)));
    let ports = prop::collection::vec(port, 0..4);
    (any::<bool>(), ip(), any::<u8>(), ports).prop_map(|(inverted, ip, bits, ports)| {
        let width = if ip.is_ipv4() { 32 } else { 128 };
        (inverted, ip, bits % (width + 1), ports)
    })
}

fn print((inverted, ip, bits, ports): &Endpoint) -> String {
    let not = if *inverted { "!" } else { "" };
    let ports: Vec<_> = ports.iter().map(|(first, last)| format!("{first}-{last}")).collect();
    format!("{not}{ip}/{bits} {}", ports.join(","))
}

/// `dir proto from src to dst`, with what it is made of.
fn selector() -> impl Strategy<Value = (String, Option<u8>, [Endpoint; 2])> {
    let parts = (any::<Option<u8>>(), endpoint(), endpoint());
    parts.prop_map(|(protocol, source, destination)| {
        let name = protocol.map_or("ip".to_string(), |number| number.to_string());
        let text = format!("out {name} from {} to {}", print(&source), print(&destination));
        (text, protocol, [source, destination])
    })
}

proptest! {
    #[test]
    fn octets_survive_or_are_an_error(data in prop::collection::vec(any::<u8>(), 0..40)) {
        every_format(&data);
    }

    #[test]
    fn text_survives_or_is_an_error(text in pieces()) {
        every_format(text.as_bytes());
    }

    #[test]
    fn changed_text_survives_or_is_an_error(
        text in prop_oneof![
            identity(),
            identity().prop_map(|host| format!("aaa://{host}:3868;transport=sctp")),
            selector().prop_map(|(text, ..)| format!("permit {text} frag")),
            selector().prop_map(|(text, ..)| format!("meter {text} metering 1000 AF11 drop")),
        ],
        at in any::<prop::sample::Index>(),
        octet in any::<u8>(),
    ) {
        let mut octets = text.into_bytes();
        let at = at.index(octets.len());
        octets[at] = octet;
        every_format(&octets);
        every_format(&octets[..at]);
    }

    #[test]
    fn addresses_of_every_family_survive(
        family in prop_oneof![0_u16..20, any::<u16>()],
        data in prop_oneof![
            any::<[u8; 4]>().prop_map(Vec::from),
            any::<[u8; 16]>().prop_map(Vec::from),
            "[0-9]{0,15}".prop_map(String::into_bytes),
            prop::collection::vec(any::<u8>(), 0..20),
        ],
    ) {
        let octets = [&family.to_be_bytes()[..], &data].concat();
        let decoded = decode::<Address>(&octets);
        let made = Address::new(family, data);
        prop_assert_eq!(made.as_ref().ok(), decoded.as_ref().ok());
        if let Ok(address) = made {
            prop_assert_eq!(address.family(), family);
            prop_assert_eq!(address.ip().is_some(), family == 1 || family == 2);
        }
    }

    #[test]
    fn ip_addresses_print_and_read(ip in ip()) {
        let address = Address::from(ip);
        prop_assert_eq!(address.ip(), Some(ip));
        prop_assert_eq!(address.to_string().parse::<Address>().unwrap(), address);
    }

    #[test]
    fn times_keep_their_order_and_print(a in any::<u32>(), b in any::<u32>()) {
        let [a, b] = [a, b].map(Time::from_ntp);
        prop_assert_eq!(a.cmp(&b), a.unix_seconds().cmp(&b.unix_seconds()));
        prop_assert_eq!(a.to_string().cmp(&b.to_string()), a.cmp(&b));
        prop_assert_eq!(a.to_string().parse::<Time>().unwrap(), a);
        prop_assert_eq!(Time::from_unix_seconds(a.unix_seconds()).unwrap(), a);
        prop_assert_eq!(Time::try_from(SystemTime::from(a)).unwrap(), a);
    }

    #[test]
    fn text_is_a_time_or_an_error(text in "\\PC{0,24}", seconds in any::<i64>()) {
        prop_assert!(text.parse::<Time>().is_err());
        prop_assert_eq!(
            Time::from_unix_seconds(seconds).is_ok(),
            (-61_505_152..=4_233_462_143).contains(&seconds)
        );
    }

    #[test]
    fn uris_have_what_they_were_made_of(
        secure in any::<bool>(),
        host in identity(),
        port in prop::option::of(1_u16..),
        transport in prop::option::of(prop::sample::select(vec!["tcp", "sctp"])),
    ) {
        let scheme = if secure { "aaas" } else { "aaa" };
        let colon = port.map(|port| format!(":{port}")).unwrap_or_default();
        let parameter = transport.map(|it| format!(";transport={it}")).unwrap_or_default();
        let uri: DiameterUri = format!("{scheme}://{host}{colon}{parameter}").parse().unwrap();
        prop_assert_eq!(uri.is_secure(), secure);
        prop_assert_eq!(uri.host(), &DiameterIdentity::try_from(host).unwrap());
        prop_assert_eq!(uri.port(), port.unwrap_or(if secure { 5658 } else { 3868 }));
        prop_assert_eq!(uri.transport().as_str(), transport.unwrap_or("tcp"));
    }

    #[test]
    fn rules_have_what_they_were_made_of((text, protocol, endpoints) in selector()) {
        let rule: IpFilterRule = format!("deny {text} frag").parse().unwrap();
        prop_assert_eq!(rule.protocol(), protocol);
        for (parsed, (inverted, address, bits, ports)) in
            [rule.source(), rule.destination()].into_iter().zip(endpoints)
        {
            prop_assert_eq!(parsed.is_inverted(), inverted);
            prop_assert_eq!(parsed.address(), FilterAddress::Network { address, bits });
            let parsed: Vec<_> = parsed.ports().iter().map(|it| (it.first(), it.last())).collect();
            prop_assert_eq!(parsed, ports);
        }
        prop_assert_eq!(rule.options().collect::<Vec<_>>(), ["frag"]);
        let rule: QosFilterRule = format!("tag {text} DSCP EF").parse().unwrap();
        prop_assert_eq!(rule.dscp(), Some("EF"));
    }
}

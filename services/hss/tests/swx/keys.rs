//! CK' and IK' (RFC 9048, 3.3), by the test vectors of RFC 5448, annex C.

use diameter_hss::authentication::{Algorithm, Amf, Sqn, Vector};

fn octets<const N: usize>(hexadecimal: &str) -> [u8; N] {
    let digits: Vec<u8> = hexadecimal.bytes().filter(u8::is_ascii_hexdigit).collect();
    let octet = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    digits.chunks(2).map(octet).collect::<Vec<_>>().try_into().unwrap()
}

// Proves: swx-07
#[test]
fn keys_of_an_access_network_are_those_of_rfc_5448() {
    // Its keys are those of test set 19 of TS 35.208.
    let algorithm = Algorithm::milenage(
        octets("5122250214c33e723a5dd523fc145fc0"),
        octets("981d464c7c52eb6e5036234984ad0bcf"),
    );
    let sqn = Sqn::from_octets(octets("16f3b3f70fc2"));
    let rand = octets("81e92b6c0ee0e12ebceba8d92a99dfa5");
    let vector = Vector::new(&algorithm, rand, sqn, Amf(octets("c3ab")));
    assert_eq!(*vector.autn(), octets::<16>("bb52e91c747ac3ab2a5c23d15ee351d5"));
    assert_eq!(vector.xres(), octets::<8>("28d7b0f2a2ec3de5"));
    for (network, ck, ik) in [
        ("WLAN", "0093962d0dd84aa5684b045c9edffa04", "ccfc230ca74fcc96c0a5d61164f5a76c"),
        ("HRPD", "3820f0277fa5f77732b1fb1d90c1a0da", "db94a0ab557ef6c9ab48619ca05b9a9f"),
    ] {
        assert_eq!(vector.access_network_keys(network), Some((octets(ck), octets(ik))));
    }
    assert_eq!(vector.access_network_keys(&"W".repeat(65_536)), None);
}

//! Values: their lengths, what they may hold, and flags.

use std::net::{Ipv4Addr, Ipv6Addr};

use diameter_core::{
    Address, Avp, AvpDescription, AvpFlags, AvpKey, AvpValue, DecodeOptions, DiameterIdentity,
    DiameterUri, Format, IpFilterRule, Mandatory, QosFilterRule, RawAvp, Time, Tolerance,
    Utf8String,
};

use crate::shop::Kind;
use crate::wire::{
    AFTER_REQUIRED, M, V, assert_refused, avp, errors, errors_with, found, group, kept, order,
};

#[test]
fn number_of_another_length_is_reported_with_zeros_of_the_right_one() {
    for length in [0, 3, 5, 8] {
        assert_refused(avp(1005, M, &vec![1; length]), 5014, "Kind");
        let errors = errors(&order(&[avp(1005, M, &vec![1; length])]));
        assert_eq!(errors.first().failed_avp().unwrap().data.as_ref(), [0; 4]);
    }
    let part = group(1003, V | M, &[avp(1010, V | M, &[0; 4])]);
    let errors = errors(&order(&[part]));
    assert_eq!(found(&errors), [(5014, "Part[0]/Weight".to_owned(), AFTER_REQUIRED + 12)]);
}

#[test]
fn text_must_be_utf_8() {
    for text in
        ["", "a", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "\u{e9}\u{20ac}\u{1f600}"]
    {
        assert_eq!(kept(&order(&[avp(1002, V, text.as_bytes())])).note.unwrap(), text);
    }
    // Cut off, overlong, a surrogate, beyond Unicode; short and long.
    let wrong: [&[u8]; 5] =
        [b"a\xc3", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", &[0xff; 40]];
    for octets in wrong {
        assert_refused(avp(1002, V, octets), 5004, "Note");
    }
}

#[test]
fn identity_is_a_name() {
    let named = |name: &[u8]| {
        let data = bytes::Bytes::copy_from_slice(name);
        RawAvp { code: 1, vendor_id: 0, flags: AvpFlags(0), data }.value::<DiameterIdentity>()
    };
    for name in ["a", "a.b", "node-1.example.net", "under_score", "0", &"a".repeat(63)] {
        assert_eq!(named(name.as_bytes()).unwrap(), *name);
    }
    for name in ["", ".a", "a..b", "a b", "192.0.2.7:3868", "aaa://a", "\u{e9}", &"a".repeat(64)] {
        assert_eq!(named(name.as_bytes()).unwrap_err().first().result_code().0, 5004, "{name}");
    }
}

#[test]
fn address_says_its_family() {
    let shop = |octets: &[u8]| kept(&order(&[avp(1007, 0, octets)])).shop.unwrap();
    let v4 = [0, 1, 192, 0, 2, 1];
    assert_eq!(shop(&v4), Address::from(Ipv4Addr::new(192, 0, 2, 1)));
    let mut v6 = [0; 18];
    v6[1] = 2;
    v6[17] = 1;
    assert_eq!(shop(&v6), Address::from(Ipv6Addr::LOCALHOST));
    assert_eq!(shop(&[0, 8, b'4', b'9']), Address::E164("49".into()));
    assert_eq!(shop(&[0, 6, 1, 2]).family(), 6);
    assert_eq!(shop(&[1, 1, 1, 2, 3, 4]).family(), 0x0101);
    for (octets, code) in [
        (&[][..], 5014),
        (&[0], 5014),
        (&[0, 1, 1, 2, 3], 5004),
        (&[0, 1, 1, 2, 3, 4, 5], 5004),
        (&[0, 2, 1, 2, 3, 4], 5004),
    ] {
        assert_refused(avp(1007, 0, octets), code, "Shop");
    }
}

#[test]
fn time_counts_from_1900_and_from_2036_on_anew() {
    let at =
        |seconds: u32| kept(&order(&[avp(1006, 0, &seconds.to_be_bytes())])).placed_at.unwrap();
    assert_eq!(at(2_208_988_800).unix_seconds(), 0);
    assert_eq!(at(0x8000_0000), Time::MIN);
    assert_eq!(at(0xffff_ffff).unix_seconds() + 1, at(0).unix_seconds());
    assert_eq!(at(0x7fff_ffff), Time::MAX);
    assert_eq!(Time::MIN.to_string(), "1968-01-20T03:14:08Z");
    assert_eq!(Time::MAX.to_string(), "2104-02-26T09:42:23Z");
}

#[test]
fn enumerated_value_without_a_name_is_kept_or_refused() {
    let message = order(&[avp(1005, M, &[0, 0, 0, 9])]);
    assert_eq!(kept(&message).kind, Some(Kind(9)));
    let options = DecodeOptions { unnamed_values: Tolerance::Refuse, ..DecodeOptions::default() };
    let errors = errors_with(&message, &options);
    assert_eq!(found(&errors), [(5004, "Kind".to_owned(), AFTER_REQUIRED)]);
}

#[test]
fn named_numbers_convert_both_ways() {
    assert_eq!((Kind::from(1), i32::from(Kind::WHOLESALE)), (Kind::WHOLESALE, 1));
    assert_eq!(Kind::named("RETAIL"), Some(Kind(0)));
}

#[test]
fn flags_against_the_dictionary_are_taken_or_refused() {
    let options = DecodeOptions { avp_flags: Tolerance::Refuse, ..DecodeOptions::default() };
    let cases = [
        (avp(1005, 0, &[0; 4]), "Kind"),         // must have M
        (avp(1002, V | M, b"x"), "Note"),        // must not
        (avp(1006, 0x20, &[0; 4]), "Placed-At"), // the P bit
    ];
    for (avp, path) in cases {
        let message = order(&[avp]);
        assert!(crate::wire::decode(&message, &DecodeOptions::default()).errors.is_none());
        let errors = errors_with(&message, &options);
        assert_eq!(found(&errors), [(3009, path.to_owned(), AFTER_REQUIRED)]);
    }
    for flags in [0, M] {
        let message = order(&[avp(1006, flags, &[0; 4])]);
        assert!(crate::wire::decode(&message, &options).errors.is_none());
    }
}

/// An example for Failed-AVP can be read, and is no longer than it need be.
#[test]
fn example_of_every_format_can_be_read() {
    fn check<T: AvpValue>() {
        let description: &AvpDescription = &Avp::<T>::new("Test", 1, 0, Mandatory::May);
        let example = description.placeholder();
        assert!(example.value::<T>().is_ok(), "{:?}", description.format);
        let untyped = AvpDescription::untyped("Test", AvpKey::ietf(1), Mandatory::May, T::FORMAT);
        assert_eq!(untyped.placeholder(), example);
    }
    check::<diameter_core::OctetString>();
    check::<i32>();
    check::<i64>();
    check::<u32>();
    check::<u64>();
    check::<f32>();
    check::<f64>();
    check::<Address>();
    check::<Time>();
    check::<Utf8String>();
    check::<DiameterIdentity>();
    check::<DiameterUri>();
    check::<Kind>();
    check::<IpFilterRule>();
    check::<QosFilterRule>();
    check::<crate::shop::Part>();
    assert!(matches!(Kind::FORMAT, Format::Enumerated));
}

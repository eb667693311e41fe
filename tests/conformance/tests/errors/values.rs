//! Values outside their data format (5004), values and AVPs of a wrong length (5014).

use diameter_core::{AvpErrorKind, AvpKey, Command, DecodeErrorKind, DecodeErrors, RawAvp};
use diameter_messages::{base, gy};
use diameter_tests::hex;
use diameter_tests::samples::{
    self, AFTER_CCR, AFTER_DWR, DWR, credit_control_request, device_watchdog_request,
};
use diameter_tests::wire::{self, M};

use super::{assert_error, assert_only, ccr_errors, dwr_errors};

/// The errors of a CER that has this Host-IP-Address, at 44.
fn cer_errors(host_ip_address: &str) -> DecodeErrors {
    let message = samples::message(
        0x80,
        257,
        0,
        &format!(
            "
            00000108 40 000009 61000000    # at 20: Origin-Host (264) a
            00000128 40 000009 62000000    # at 32: Origin-Realm (296) b
            {host_ip_address}
            0000010a 40 00000c 00000000    # Vendor-Id (266) 0
            0000010d 00 000009 78000000    # Product-Name (269) x
            "
        ),
    );
    base::CapabilitiesExchangeRequest::from_message(&message).unwrap_err()
}

#[test]
fn value_outside_its_format_is_reported_as_5004_with_the_avp() {
    for (name, avp, why) in [
        ("User-Name", "00000001 40 00000a 61ff0000", "UTF-8 text"),
        ("Destination-Host", "00000125 40 00000b 61206200", "a DiameterIdentity: at octet 1"),
        ("Destination-Host", "00000125 40 000008", "a DiameterIdentity: at octet 0"),
        ("User-Name", "00000001 60 00000a c3280000", "UTF-8 text"),
    ] {
        let errors = ccr_errors(&credit_control_request(avp));
        assert_only(&errors, 5004, AFTER_CCR, name, avp);
        let expected = format!(
            "5004 DIAMETER_INVALID_AVP_VALUE at offset {AFTER_CCR}: {name}: the value is not {why}"
        );
        assert!(errors.to_string().starts_with(&expected), "{errors}");
    }
}

#[test]
fn uri_that_is_none_is_reported_as_5004() {
    let message = samples::message(
        0x40,
        272,
        4,
        "
        00000107 40 00000d 613b313b32000000     # at 20: Session-Id (263) a;1;2
        0000010c 40 00000c 000007d1             # at 36: Result-Code (268) 2001
        00000108 40 000009 61000000             # at 48: Origin-Host (264) a
        00000128 40 000009 62000000             # at 60: Origin-Realm (296) b
        00000102 40 00000c 00000004             # at 72: Auth-Application-Id (258) 4
        000001a0 40 00000c 00000001             # at 84: CC-Request-Type (416)
        0000019f 40 00000c 00000000             # at 96: CC-Request-Number (415)
        00000124 40 00000f 6161613a2f2f6100     # at 108: Redirect-Host (292) aaa://a
        00000124 40 00000f 687474703a2f2f00     # at 124: Redirect-Host (292) http://
        ",
    );
    let errors = gy::CreditControlAnswer::from_message(&message).unwrap_err();
    assert_only(&errors, 5004, 124, "Redirect-Host[1]", "00000124 40 00000f 687474703a2f2f00");
}

#[test]
fn address_of_a_wrong_length_for_its_family_is_reported_as_5004() {
    for address in [
        "00000101 40 00000d 0001 0a0000 000000", // IPv4 of three octets
        "00000101 40 00000f 0001 0a00000102 00", // IPv4 of five
        "00000101 40 00000e 0002 0a000001 0000", // IPv6 of four
        "00000101 40 00000a 0001 0000",          // nothing but the family
    ] {
        let errors = cer_errors(address);
        assert_only(&errors, 5004, 44, "Host-IP-Address[0]", address);
    }
}

#[test]
fn address_shorter_than_a_family_is_reported_as_5014() {
    for address in ["00000101 40 000008", "00000101 40 000009 01000000"] {
        let errors = cer_errors(address);
        let zeros = "00000101 40 00000e 0000 00000000 0000";
        assert_only(&errors, 5014, 44, "Host-IP-Address[0]", zeros);
    }
}

#[test]
fn value_of_a_wrong_length_is_reported_as_5014_with_zeros_of_the_right_one() {
    for (name, avp, found, failed_avp) in [
        // Unsigned32
        ("Origin-State-Id", "00000116 40 000008", 0, "00000116 40 00000c 00000000"),
        ("Origin-State-Id", "00000116 40 00000b 01020300", 3, "00000116 40 00000c 00000000"),
        ("Origin-State-Id", "00000116 00 000009 01000000", 1, "00000116 00 00000c 00000000"),
        // Time
        (
            "Event-Timestamp",
            "00000037 40 000010 0102030405060708",
            8,
            "00000037 40 00000c 00000000",
        ),
        // Enumerated
        ("Termination-Cause", "00000127 40 00000a 00010000", 2, "00000127 40 00000c 00000000"),
    ] {
        let errors = ccr_errors(&credit_control_request(avp));
        assert_only(&errors, 5014, AFTER_CCR, name, failed_avp);
        let expected = DecodeErrorKind::InvalidLength { expected: 4, found };
        assert_eq!(errors.first().kind(), &expected);
    }
}

#[test]
fn octets_of_four_in_an_unsigned64_are_reported_as_5014() {
    let errors = ccr_errors(&credit_control_request(
        "
        000001c8 40 00001c                          # at 120: Multiple-Services-Credit-Control (456)
            000001be 40 000014                      # at 128: Used-Service-Unit (446)
                000001a5 40 00000c 000f4240         # at 136: CC-Total-Octets (421)
        ",
    ));
    assert_only(
        &errors,
        5014,
        AFTER_CCR + 16,
        "Multiple-Services-Credit-Control[0]/Used-Service-Unit[0]/CC-Total-Octets",
        "
        000001c8 40 000020
            000001be 40 000018
                000001a5 40 000010 0000000000000000
        ",
    );
    assert_eq!(errors.first().kind(), &DecodeErrorKind::InvalidLength { expected: 8, found: 4 });
}

#[test]
fn avp_length_past_the_end_is_reported_as_5014() {
    for (name, avp, failed_avp) in [
        // One octet more than there is: zeros of the format in Failed-AVP.
        ("Origin-State-Id", "00000116 40 00000d 00000001", "00000116 40 00000c 00000000"),
        ("User-Name", "00000001 40 ffffff 61000000", "00000001 40 000008"),
        // Of an unknown AVP only the header is known.
        ("AVP 7777/99999", "00001e61 c0 000014 0001869f 00000000", "00001e61 c0 00000c 0001869f"),
    ] {
        let errors = ccr_errors(&credit_control_request(avp));
        assert_only(&errors, 5014, AFTER_CCR, name, failed_avp);
        let kind = errors.first().kind();
        let expected =
            matches!(kind, DecodeErrorKind::InvalidHeader(AvpErrorKind::LengthPastEnd { .. }));
        assert!(expected, "{kind:?}");
    }
}

#[test]
fn avp_length_under_its_header_is_reported_as_5014() {
    for (avp, failed_avp) in [
        ("00000116 40 000000 00000001", "00000116 40 00000c 00000000"),
        ("00000116 40 000007 00000001", "00000116 40 00000c 00000000"),
        // With a Vendor-Id the header has twelve octets.
        ("00001e61 c0 00000b 0001869f", "00001e61 c0 00000c 0001869f"),
        ("00001e61 c0 000008 0001869f", "00001e61 c0 00000c 0001869f"),
    ] {
        let errors = ccr_errors(&credit_control_request(avp));
        let name = errors.first().path().to_string();
        assert_only(&errors, 5014, AFTER_CCR, &name, failed_avp);
        let kind = errors.first().kind();
        let expected =
            matches!(kind, DecodeErrorKind::InvalidHeader(AvpErrorKind::LengthUnderHeader { .. }));
        assert!(expected, "{kind:?}");
    }
}

#[test]
fn too_few_octets_for_an_avp_header_are_reported_as_5014() {
    // Half a header, and a header whose Vendor-Id is cut off: both are padded with zeros.
    for (rest, found, name, failed_avp) in [
        ("00000001", 4, "User-Name", "00000001 00 000008"),
        ("00001e61 c0 00000c", 8, "AVP 7777", "00001e61 c0 00000c 00000000"),
    ] {
        let errors = dwr_errors(&device_watchdog_request(rest));
        assert_only(&errors, 5014, AFTER_DWR, name, failed_avp);
        let expected = DecodeErrorKind::InvalidHeader(AvpErrorKind::ShortHeader { found });
        assert_eq!(errors.first().kind(), &expected);
    }
}

#[test]
fn missing_padding_inside_a_group_is_reported_as_5014() {
    // The group ends where the value of its last AVP ends: its own padding is not the child's.
    let errors = ccr_errors(&credit_control_request(
        "
        000001bb 40 00001d                      # at 120: Subscription-Id (443), 29 octets
            000001c2 40 00000c 00000001         # at 128: Subscription-Id-Type (450)
            000001bc 40 000009 31               # at 140: Subscription-Id-Data (444) 1
        000000                                  # padding of the group
        ",
    ));
    let key = AvpKey { vendor_id: 0, code: 444 };
    let flags = diameter_core::AvpFlags::MANDATORY;
    let expected = AvpErrorKind::MissingPadding { avp: key, flags, length: 9 };
    assert_eq!(errors.first().kind(), &DecodeErrorKind::InvalidHeader(expected));
    assert_only(
        &errors,
        5014,
        AFTER_CCR + 20,
        "Subscription-Id[0]/Subscription-Id-Data",
        "000001bb 40 000010 000001bc 40 000008",
    );
}

#[test]
fn avp_length_past_the_end_of_its_group_is_an_error_though_the_message_goes_on() {
    let errors = ccr_errors(&credit_control_request(
        "
        000001c8 40 000014                      # at 120: Multiple-Services-Credit-Control (456)
            000001b0 40 000010 0000000a         # at 128: Rating-Group (432), 4 octets too long
        000001c8 40 000014                      # at 140: the next one is fine
            000001b0 40 00000c 0000000b
        ",
    ));
    assert_only(
        &errors,
        5014,
        AFTER_CCR + 8,
        "Multiple-Services-Credit-Control[0]/Rating-Group",
        "000001c8 40 000014 000001b0 40 00000c 00000000",
    );
}

#[test]
fn avp_whose_length_cannot_be_trusted_is_not_missing_as_well() {
    // Origin-Realm is there, if only just.
    let truncated = DWR.replace("00000128 40 00000b", "00000128 40 00000d");
    let errors = dwr_errors(&samples::message(0x80, 280, 0, &truncated));
    assert_only(&errors, 5014, 36, "Origin-Realm", "00000128 40 000009 30000000");
}

#[test]
fn an_octet_that_is_wrong_is_found_wherever_it_stands() {
    let request = credit_control_request("");
    let header = request.header();
    let given: Vec<RawAvp> = request.avps().map(|avp| avp.unwrap().to_raw()).collect();
    // User-Name and Destination-Host, at the end of the message and with much behind them.
    for (key, right, wrong) in [((0, 1), b'x', 0xff), ((0, 293), b'x', b' ')] {
        for behind in [&[][..], &[wire::avp((0, 9_999_999), 0, [0; 64])]] {
            for length in 1..=70_usize {
                // A label has 63 octets at most.
                let mut octets = vec![right; length];
                octets.iter_mut().skip(9).step_by(10).for_each(|octet| *octet = b'.');
                let errors = |octets: &[u8]| {
                    let avps = [&given[..], &[wire::avp(key, M, octets)], behind].concat();
                    gy::CreditControlRequest::from_message(&wire::message(header, &avps)).err()
                };
                assert_eq!(errors(&octets), None, "{key:?}, {length} octets");
                for position in 0..length {
                    let before = std::mem::replace(&mut octets[position], wrong);
                    let errors = errors(&octets).expect("an octet is wrong");
                    let codes: Vec<u32> =
                        errors.iter().map(|error| error.result_code().0).collect();
                    assert_eq!(codes, [5004], "{key:?}, {length} octets, {position} is wrong");
                    octets[position] = before;
                }
            }
        }
    }
}

#[test]
fn avp_whose_value_is_wrong_is_not_missing_as_well() {
    let wrong = DWR.replace("40 00000b 6e657400", "40 00000b 6e207400");
    let errors = dwr_errors(&samples::message(0x80, 280, 0, &wrong));
    assert_only(&errors, 5004, 36, "Origin-Realm", "00000128 40 00000b 6e207400");
}

#[test]
fn what_stands_before_an_avp_that_cannot_be_told_apart_is_still_checked() {
    let errors = dwr_errors(&device_watchdog_request(
        "
        00000116 40 00000b 01020300     # at 48: Origin-State-Id (278) of three octets
        00000001 40 000007 00000000     # at 60: nothing from here on can be read
        ",
    ));
    let found: Vec<_> =
        errors.iter().map(|error| (error.result_code().0, error.offset())).collect();
    assert_eq!(found, [(5014, 48), (5014, 60)]);
    assert_error(errors.first(), 5014, 48, "Origin-State-Id", "00000116 40 00000c 00000000");
}

#[test]
fn vendor_bit_with_a_vendor_id_of_0_is_read_as_the_avp_of_the_ietf() {
    let message = samples::message(
        0x80,
        280,
        0,
        "
        00000108 c0 000013 00000000 6f63732e6e657400    # Origin-Host (264) ocs.net
        00000128 c0 00000f 00000000 6e657400            # Origin-Realm (296) net
        ",
    );
    let request = base::DeviceWatchdogRequest::from_message(&message).unwrap();
    assert_eq!(request.origin_host, "ocs.net");
    let written = request.to_message_with(*message.header()).unwrap();
    assert_eq!(hex(written.as_bytes()), hex(&samples::frame(0x80, 280, 0, DWR)));
}

//! Fewer occurrences than the grammar asks for (5005), and more than it allows (5009).

use diameter_core::{Command, DecodeErrorKind, DecodeOptions};
use diameter_messages::ts29272::avp as s6a_avp;
use diameter_messages::{DICTIONARIES, base, s6a, ts29212};
use diameter_tests::samples::{AFTER_CCR, CCR, credit_control_request, message};
use diameter_tests::wire::{group, known};

use super::{assert_error, assert_only, ccr_errors, dwr_errors};

/// The AVPs of the CCR without the one whose code these digits are.
fn ccr_without(code: &str) -> String {
    let lines = CCR.lines().filter(|line| !line.trim_start().starts_with(code));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn missing_avp_is_reported_as_5005_with_an_example_of_its_format() {
    for (code, name, failed_avp) in [
        ("00000107", "Session-Id", "00000107 40 000008"),
        ("00000108", "Origin-Host", "00000108 40 000009 30000000"),
        ("00000102", "Auth-Application-Id", "00000102 40 00000c 00000000"),
        ("000001a0", "CC-Request-Type", "000001a0 40 00000c 00000000"),
        ("0000019f", "CC-Request-Number", "0000019f 40 00000c 00000000"),
    ] {
        let errors = ccr_errors(&message(0xc0, 272, 4, &ccr_without(code)));
        assert_only(&errors, 5005, 0, name, failed_avp);
        let expected = DecodeErrorKind::MissingAvp { found: 0, min: 1 };
        assert_eq!(errors.first().kind(), &expected);
    }
}

#[test]
fn missing_avp_of_a_vendor_is_reported_with_its_vendor() {
    let errors = s6a::UpdateLocationRequest::from_message(&message(
        0xc0,
        316,
        16_777_251,
        "
        00000107 40 00000d 613b313b32000000    # Session-Id (263) a;1;2
        00000115 40 00000c 00000001            # Auth-Session-State (277) NO_STATE_MAINTAINED
        00000108 40 000009 61000000            # Origin-Host (264) a
        00000128 40 000009 62000000            # Origin-Realm (296) b
        0000011b 40 000009 62000000            # Destination-Realm (283) b
        00000001 40 00000a 32360000            # User-Name (1) 26
        00000408 c0 000010 000028af 000003ec   # RAT-Type (1032/10415) EUTRAN
        0000057d c0 000010 000028af 00000022   # ULR-Flags (1405/10415)
        ",
    ));
    assert_only(&errors.unwrap_err(), 5005, 0, "Visited-PLMN-Id", "0000057f c0 00000c 000028af");
}

#[test]
fn missing_avp_of_a_list_is_reported_once() {
    let errors = base::CapabilitiesExchangeRequest::from_message(&message(
        0x80,
        257,
        0,
        "
        00000108 40 000009 61000000    # Origin-Host (264) a
        00000128 40 000009 62000000    # Origin-Realm (296) b
        0000010a 40 00000c 00000000    # Vendor-Id (266) 0
        0000010d 00 000009 78000000    # Product-Name (269) x
        ",
    ));
    // The least an Address can be: two octets of family, four of IPv4.
    let placeholder = "00000101 40 00000e 0000 00000000 0000";
    assert_only(&errors.unwrap_err(), 5005, 0, "Host-IP-Address", placeholder);
}

#[test]
fn values_of_a_list_that_are_wrong_take_nothing_from_what_else_is_there() {
    let wrong = "00000101 40 00000c 0001 c000         # Host-IP-Address (257), IPv4 of two octets";
    let right = "00000101 40 00000e 0001 c0000201 0000";
    for addresses in [[right, wrong, wrong], [wrong, right, wrong], [wrong, wrong, right]] {
        let message = message(
            0x80,
            257,
            0,
            &format!(
                "
                00000108 40 000009 61000000    # Origin-Host (264) a
                00000128 40 000009 62000000    # Origin-Realm (296) b
                {}
                0000010a 40 00000c 00000000    # Vendor-Id (266) 0
                0000010d 00 000009 78000000    # Product-Name (269) x
                ",
                addresses.join("\n"),
            ),
        );
        let options = DecodeOptions::default();
        let decoded = base::CapabilitiesExchangeRequest::decode(&message, &options);
        let errors = decoded.errors.expect("two addresses are wrong");
        let codes: Vec<u32> = errors.iter().map(|error| error.result_code().0).collect();
        assert_eq!(codes, [5004, 5004]);
        let value = decoded.value.expect("there is what the type requires");
        assert_eq!(value.host_ip_address.len(), 1);
        assert_eq!((value.vendor_id, value.product_name.as_str()), (0, "x"));
    }
}

#[test]
fn missing_avp_in_a_group_is_located_at_the_group() {
    let errors = ccr_errors(&credit_control_request(
        "
        000001bb 40 000014                  # at 120: Subscription-Id (443)
            000001c2 40 00000c 00000001     # Subscription-Id-Type (450) END_USER_IMSI
        ",
    ));
    assert_only(
        &errors,
        5005,
        AFTER_CCR,
        "Subscription-Id[0]/Subscription-Id-Data",
        "
        000001bb 40 000010                  # Subscription-Id, holding nothing but
            000001bc 40 000008              # Subscription-Id-Data (444), empty
        ",
    );
}

#[test]
fn missing_group_is_reported_with_the_avps_that_it_requires() {
    let errors = s6a::UpdateLocationAnswer::from_message(&message(
        0x40,
        316,
        16_777_251,
        "
        00000107 40 00000d 613b313b32000000             # at 20: Session-Id (263) a;1;2
        00000115 40 00000c 00000001                     # at 36: Auth-Session-State (277)
        00000108 40 000009 61000000                     # at 48: Origin-Host (264) a
        00000128 40 000009 62000000                     # at 60: Origin-Realm (296) b
        00000578 c0 000038 000028af                     # at 72: Subscription-Data (1400/10415)
            00000595 c0 00002c 000028af                 # at 84: APN-Configuration-Profile (1429)
                0000058f c0 000010 000028af 00000001    # Context-Identifier (1423)
                00000594 c0 000010 000028af 00000000    # All-APN-Configurations-Included-... (1428)
        ",
    ));
    assert_only(
        &errors.unwrap_err(),
        5005,
        84,
        "Subscription-Data/APN-Configuration-Profile/APN-Configuration",
        "
        00000578 c0 00004c 000028af                         # Subscription-Data
            00000595 c0 000040 000028af                     # APN-Configuration-Profile
                00000596 c0 000034 000028af                 # APN-Configuration (1430)
                    0000058f c0 000010 000028af 00000000    # Context-Identifier
                    000005b0 c0 000010 000028af 00000000    # PDN-Type (1456)
                    000001ed 40 000008                      # Service-Selection (493)
        ",
    );
}

#[test]
fn example_of_every_avp_can_be_read_and_has_what_its_grammar_requires() {
    for avp in DICTIONARIES.iter().flat_map(|dictionary| dictionary.avps) {
        let placeholder = avp.placeholder();
        assert_eq!((placeholder.key(), placeholder.flags), (avp.key, avp.flags()), "{}", avp.name);
        assert_eq!(avp.normalize(&placeholder).err(), None, "{}", avp.name);
    }
}

#[test]
fn fewer_occurrences_than_the_least_are_counted() {
    let rule = known(&ts29212::avp::TUNNEL_HEADER_FILTER, "permit out ip from any to any");
    let tunnel = group(&ts29212::avp::TUNNEL_INFORMATION, &[rule]);
    let errors = tunnel.value::<ts29212::TunnelInformation>().unwrap_err();
    let example: String = b"deny in 0 from any to any".map(|octet| format!("{octet:02x}")).concat();
    let example = format!("0000040c 80 000025 000028af {example} 000000");
    assert_only(&errors, 5005, 0, "Tunnel-Header-Filter", &example);
    assert_eq!(errors.first().kind(), &DecodeErrorKind::MissingAvp { found: 1, min: 2 });
}

#[test]
fn failed_avp_without_an_avp_is_kept() {
    let answer = s6a::UpdateLocationAnswer::from_message(&message(
        0x40,
        316,
        16_777_251,
        "
        00000107 40 00000d 613b313b32000000     # at 20: Session-Id (263) a;1;2
        00000115 40 00000c 00000001             # at 36: Auth-Session-State (277)
        00000108 40 000009 61000000             # at 48: Origin-Host (264) a
        00000128 40 000009 62000000             # at 60: Origin-Realm (296) b
        00000117 40 000008                      # at 72: Failed-AVP (279), empty
        ",
    ));
    assert!(answer.unwrap().failed_avp.into_iter().next().unwrap().avps.is_empty());
}

#[test]
fn second_occurrence_is_reported_as_5009() {
    let errors = ccr_errors(&credit_control_request(
        "
        00000107 40 00000d 623b333b34000000     # at 120: Session-Id (263) b;3;4
        00000107 40 00000d 633b353b36000000     # at 136: Session-Id (263) c;5;6
        ",
    ));
    let found: Vec<_> =
        errors.iter().map(|error| (error.result_code().0, error.offset())).collect();
    assert_eq!(found, [(5009, AFTER_CCR), (5009, AFTER_CCR + 16)]);
    let second = "00000107 40 00000d 623b333b34000000";
    assert_error(errors.first(), 5009, AFTER_CCR, "Session-Id", second);
    assert_eq!(errors.first().kind(), &DecodeErrorKind::TooManyOccurrences { max: 1 });
}

#[test]
fn second_occurrence_in_a_group_is_reported_inside_the_group() {
    let errors = ccr_errors(&credit_control_request(
        "
        000001c8 40 00002c                  # at 120: Multiple-Services-Credit-Control (456)
            000001b0 40 00000c 0000000a     # at 128: Rating-Group (432) 10
            000001c0 40 00000c 00000e10     # at 140: Validity-Time (448) 3600
            000001b0 40 00000c 0000000b     # at 152: Rating-Group 11
        ",
    ));
    assert_only(
        &errors,
        5009,
        AFTER_CCR + 32,
        "Multiple-Services-Credit-Control[0]/Rating-Group",
        "
        000001c8 40 000014                  # Multiple-Services-Credit-Control, holding only
            000001b0 40 00000c 0000000b     # the second Rating-Group
        ",
    );
}

#[test]
fn first_occurrence_beyond_the_bounds_is_reported_as_5009() {
    let address = |last: u8| {
        known(&diameter_messages::ts32299::avp::SERVED_PARTY_IP_ADDRESS, [0, 1, 192, 0, 2, last])
    };
    let apn = group(
        &s6a_avp::APN_CONFIGURATION,
        &[
            known(&s6a_avp::CONTEXT_IDENTIFIER, [0, 0, 0, 1]),
            address(1),
            known(&s6a_avp::PDN_TYPE, [0, 0, 0, 0]),
            known(&diameter_messages::rfc5778::avp::SERVICE_SELECTION, "internet"),
            address(2),
            address(3),
        ],
    );
    let errors = apn.value::<s6a::ApnConfiguration>().unwrap_err();
    // 12 of the header, 16, 20, 16, 16, 20 of the AVPs before.
    let third = "00000350 c0 000012 000028af 0001 c0000203 0000";
    assert_eq!(errors.iter().count(), 1, "{errors}");
    assert_eq!(errors.first().kind(), &DecodeErrorKind::TooManyOccurrences { max: 2 });
    assert_eq!((errors.first().result_code().0, errors.first().offset()), (5009, 100));
    assert_eq!(errors.first().path().to_string(), "Served-Party-IP-Address[2]");
    let failed = errors.first().failed_avp().unwrap();
    let failed = diameter_tests::wire::octets(std::slice::from_ref(failed));
    assert_eq!(failed, diameter_tests::octets(third));
}

#[test]
fn message_without_any_avp_lacks_all_that_is_required_in_the_order_of_the_grammar() {
    let missing = |errors: diameter_core::DecodeErrors| -> Vec<String> {
        assert!(errors.iter().all(|error| error.result_code().0 == 5005), "{errors}");
        errors.iter().map(|error| error.path().to_string()).collect()
    };
    let errors = dwr_errors(&message(0x80, 280, 0, ""));
    assert_eq!(missing(errors), ["Origin-Host", "Origin-Realm"]);
    let errors = ccr_errors(&message(0xc0, 272, 4, ""));
    let expected = [
        "Session-Id",
        "Origin-Host",
        "Origin-Realm",
        "Destination-Realm",
        "Auth-Application-Id",
        "Service-Context-Id",
        "CC-Request-Type",
        "CC-Request-Number",
    ];
    assert_eq!(missing(errors), expected);
}

#[test]
fn occurrence_after_one_that_cannot_be_read_is_still_one_too_many() {
    let errors = ccr_errors(&credit_control_request(
        "
        00000116 40 00000b 01020300     # at 120: Origin-State-Id (278) of three octets
        00000116 40 00000c 00000001     # at 132: Origin-State-Id
        ",
    ));
    let found: Vec<_> =
        errors.iter().map(|error| (error.result_code().0, error.offset())).collect();
    assert_eq!(found, [(5014, AFTER_CCR), (5009, AFTER_CCR + 12)]);
}

#[test]
fn what_cannot_be_told_apart_may_hold_what_is_missing() {
    let cut_off = [
        "0000019f 40 000007 00000000", // a length under its header
        "0000019f 40 000030 00000000", // a length past the end
    ];
    let last_required = "0000019f 40 00000c 00000000"; // CC-Request-Number, the last of the CCR
    for cut_off in cut_off {
        let avps = CCR.replace(last_required, &format!("{cut_off} 00000000"));
        let avps = avps.replace("000001cd 40 000009 78000000", ""); // Service-Context-Id
        let errors = ccr_errors(&message(0xc0, 272, 4, &avps));
        let found: Vec<_> = errors.iter().map(|error| error.result_code().0).collect();
        assert_eq!(found, [5014], "{errors}");
        assert_eq!(errors.first().path().to_string(), "CC-Request-Number");
    }
}

#[test]
fn rest_that_is_no_avp_is_too_short_for_what_is_missing() {
    let avps = CCR.replace("000001cd 40 000009 78000000", ""); // Service-Context-Id
    let errors = ccr_errors(&message(0xc0, 272, 4, &format!("{avps} 00000001")));
    let found: Vec<_> = errors.iter().map(|error| error.result_code().0).collect();
    assert_eq!(found, [5014, 5005], "{errors}");
}

#[test]
fn avp_with_a_wrong_length_has_its_position_in_the_path() {
    let errors = ccr_errors(&credit_control_request(
        "
        0000011a 40 00000b 65786100     # Route-Record (282)
        0000011a 40 000004 65786100     # at 132: Route-Record with a length of 4
        ",
    ));
    let first = errors.first();
    assert_eq!((first.result_code().0, first.offset()), (5014, AFTER_CCR + 12));
    assert_eq!(first.path().to_string(), "Route-Record[1]");
}

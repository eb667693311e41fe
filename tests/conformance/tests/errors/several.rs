//! Several errors in one message: all are reported, those of AVPs that are there in the order of the
//! wire, then the missing ones in the order of the grammar.

use diameter_core::DecodeErrors;
use diameter_tests::samples::{self, CCR};

use super::ccr_errors;

fn lines(errors: &DecodeErrors) -> Vec<(u32, usize, String)> {
    let line = |error: &diameter_core::DecodeError| {
        (error.result_code().0, error.offset(), error.path().to_string())
    };
    errors.iter().map(line).collect()
}

#[test]
fn every_error_is_reported_in_the_order_of_the_wire_then_what_is_missing() {
    let without_numbers = CCR
        .replace("0000019f 40 00000c 00000000", "00000001 40 00000c ff000000") // no CC-Request-Number
        .replace("00000128 40 000009 62000000", "00000128 40 000009 20000000") // Origin-Realm " "
        .replace("000001cd 40 000009 78000000", ""); // no Service-Context-Id
    let errors = ccr_errors(&samples::message(
        0xc0,
        272,
        4,
        &format!(
            "{without_numbers}
            00001e61 c0 00000c 0001869f             # at 108: unknown, with the M bit
            000001c8 40 00001c                      # at 120: Multiple-Services-Credit-Control (456)
                000001be 40 000014                  # at 128: Used-Service-Unit (446)
                    000001a5 40 00000c 00000001     # at 136: CC-Total-Octets (421) of four octets
            00000107 40 00000d 613b313b33000000     # at 148: a second Session-Id (263)
            0000010c 40 00000d 00000001 01000000    # at 164: Result-Code (268) of five octets
            00000127 40 000009 01000000             # at 180: Termination-Cause (295) of one octet
            "
        ),
    ));
    let expected = [
        (5004, 48, "Origin-Realm"),
        (5004, 96, "User-Name"),
        (5001, 108, "AVP 7777/99999"),
        (5014, 136, "Multiple-Services-Credit-Control[0]/Used-Service-Unit[0]/CC-Total-Octets"),
        (5009, 148, "Session-Id"),
        (5014, 164, "Result-Code"),
        (5014, 180, "Termination-Cause"),
        (5005, 0, "Service-Context-Id"),
        (5005, 0, "CC-Request-Number"),
    ];
    let expected = expected.map(|(code, offset, path)| (code, offset, path.to_owned()));
    assert_eq!(lines(&errors), expected);
}

#[test]
fn missing_avps_of_groups_come_where_the_grammar_has_the_group() {
    let errors = ccr_errors(&samples::message(
        0xc0,
        272,
        4,
        &format!(
            "
            000001c8 40 000044                      # at 20: Multiple-Services-Credit-Control (456)
                000001be 40 000010                  # at 28: Used-Service-Unit (446)
                    0000019d 40 000008              # at 36: CC-Money (413)
                000001be 40 000010 0000019d 40 000008
                000001af 40 000010 0000019d 40 000008  # Granted-Service-Unit (431)
                00000193 40 00000c 00000000
            000001bb 40 000008                      # at 88: Subscription-Id (443)
            {}
            ",
            CCR.replace("0000019f 40 00000c 00000000", "") // no CC-Request-Number
        ),
    ));
    let paths: Vec<_> = lines(&errors).into_iter().map(|(_, _, path)| path).collect();
    let expected = [
        // Before Subscription-Id and Multiple-Services-Credit-Control in the grammar, and so here.
        "CC-Request-Number",
        "Subscription-Id[0]/Subscription-Id-Type",
        "Subscription-Id[0]/Subscription-Id-Data",
        // Before Used-Service-Unit there.
        "Multiple-Services-Credit-Control[0]/Granted-Service-Unit/CC-Money/Unit-Value",
        "Multiple-Services-Credit-Control[0]/Used-Service-Unit[0]/CC-Money/Unit-Value",
        "Multiple-Services-Credit-Control[0]/Used-Service-Unit[1]/CC-Money/Unit-Value",
    ];
    assert_eq!(paths, expected, "{errors}");
}

#[test]
fn first_error_is_the_one_to_answer_with() {
    // What is missing would come first, were it not for the AVP at the very end.
    let errors = ccr_errors(&samples::message(0xc0, 272, 4, "00001e61 c0 00000c 0001869f"));
    assert_eq!(errors.first(), errors.iter().next().unwrap());
    assert_eq!((errors.first().result_code().0, errors.first().offset()), (5001, 20));
    assert_eq!(errors.iter().count(), 9);
}

#[test]
fn errors_are_printed_one_a_line() {
    let errors = ccr_errors(&samples::message(0xc0, 272, 4, &CCR.replace("00000108", "00000125")));
    assert_eq!(
        errors.to_string(),
        "5005 DIAMETER_MISSING_AVP at offset 0: Origin-Host: is missing"
    );
    let errors = ccr_errors(&samples::credit_control_request(
        "
        000001bb 40 000014                  # at 120: Subscription-Id (443)
            000001c2 40 00000c 00000001     # Subscription-Id-Type (450)
        00000116 40 00000c 00000001         # at 140: Origin-State-Id (278)
        00000116 40 00000c 00000001         # at 152: Origin-State-Id again
        ",
    ));
    assert_eq!(
        errors.to_string(),
        "5009 DIAMETER_AVP_OCCURS_TOO_MANY_TIMES at offset 152: Origin-State-Id: may occur only \
         once\n\
         5005 DIAMETER_MISSING_AVP at offset 120: Subscription-Id[0]/Subscription-Id-Data: is \
         missing"
    );
    // Octets may be a subscriber's: who wants them asks for them.
    assert_eq!(
        errors.first().with_octets().to_string(),
        "5009 DIAMETER_AVP_OCCURS_TOO_MANY_TIMES at offset 152: Origin-State-Id: may occur only \
         once [000001164000000c00000001]"
    );
}

//! What is taken or refused by choice, and the limits.

use diameter_core::{
    Command, DecodeErrorKind, DecodeErrors, DecodeOptions, Decoded, Message, Tolerance,
};
use diameter_messages::{gx, gy, s6a};
use diameter_tests::measured;
use diameter_tests::samples::{self, AFTER_CCR, AFTER_DWR, CCR, DWR, credit_control_request};

use super::{assert_only, ccr_errors};

const DEFAULT: DecodeOptions = DecodeOptions::lenient();

/// What nothing but the options decides about a CCR: taken by default, refused with these.
#[track_caller]
fn refused(message: &Message, options: &DecodeOptions) -> DecodeErrors {
    gy::CreditControlRequest::from_message(message).unwrap();
    let Decoded { value, errors } = gy::CreditControlRequest::decode(message, options);
    assert!(value.is_some(), "{message:?}");
    errors.unwrap()
}

#[test]
fn unknown_mandatory_avps_are_refused_unless_they_are_accepted() {
    let unknown = credit_control_request("00001e61 c0 00000c 0001869f");
    assert_eq!(ccr_errors(&unknown).first().result_code().0, 5001);
    let options = DecodeOptions { unknown_mandatory_avps: Tolerance::Accept, ..Default::default() };
    let Decoded { value, errors } = gy::CreditControlRequest::decode(&unknown, &options);
    assert_eq!((value.unwrap().additional_avps.len(), errors), (1, None));
}

#[test]
fn unlisted_mandatory_avps_can_be_refused() {
    let class = "00000019 40 000009 78000000";
    let options = DecodeOptions { unlisted_mandatory_avps: Tolerance::Refuse, ..DEFAULT };
    let errors = refused(&credit_control_request(class), &options);
    assert_only(&errors, 5001, AFTER_CCR, "Class", class);
    assert_eq!(errors.first().kind(), &DecodeErrorKind::Unsupported { is_known: true });

    // Without the bit it is kept.
    let optional = credit_control_request("00000019 00 000009 78000000");
    let Decoded { errors, .. } = gy::CreditControlRequest::decode(&optional, &options);
    assert_eq!(errors, None);
}

#[test]
fn displaced_avps_can_be_refused() {
    let displaced = CCR.replace(
        "00000107 40 00000d 613b313b32000000",
        "00000116 40 00000c 00000001 # at 20: Origin-State-Id (278)
         00000107 40 00000d 613b313b32000000",
    );
    let options = DecodeOptions { displaced_avps: Tolerance::Refuse, ..DEFAULT };
    let errors = refused(&samples::message(0xc0, 272, 4, &displaced), &options);
    assert_only(&errors, 5005, 32, "Session-Id", "00000107 40 00000d 613b313b32000000");
    assert_eq!(errors.first().kind(), &DecodeErrorKind::Displaced { position: 0 });
}

#[test]
fn unnamed_values_can_be_refused() {
    let options = DecodeOptions { unnamed_values: Tolerance::Refuse, ..DEFAULT };
    let unnamed = CCR.replace("000001a0 40 00000c 00000001", "000001a0 40 00000c 00000063");
    let message = samples::message(0xc0, 272, 4, &unnamed);
    let request = gy::CreditControlRequest::from_message(&message).unwrap();
    assert_eq!(request.cc_request_type, gy::CcRequestType(99));
    let Decoded { errors, .. } = gy::CreditControlRequest::decode(&message, &options);
    let unnamed = "000001a0 40 00000c 00000063";
    assert_only(&errors.unwrap(), 5004, 96, "CC-Request-Type", unnamed);
}

#[test]
fn avp_flags_against_the_definition_can_be_refused() {
    let options = DecodeOptions { avp_flags: Tolerance::Refuse, ..DEFAULT };
    for avp in [
        "00000116 00 00000c 00000001", // Origin-State-Id without M
        "00000116 60 00000c 00000001", // with P
    ] {
        let errors = refused(&credit_control_request(avp), &options);
        assert_only(&errors, 3009, AFTER_CCR, "Origin-State-Id", avp);
    }
    // User-Equipment-Info may have it or not.
    for flags in ["00", "40"] {
        let message = credit_control_request(&format!(
            "000001ca {flags} 000020 000001cb {flags} 00000c 00000000 000001cc {flags} 000009 78000000"
        ));
        let Decoded { errors, .. } = gy::CreditControlRequest::decode(&message, &options);
        assert_eq!(errors, None);
    }
}

/// RFC 6733, 4.4: what a group without the M bit holds need not be understood, whatever its own bits
/// say. TS 29.212 clears them there, TS 32.299, which defines Quota-Consumption-Time, does not.
#[test]
fn m_bits_inside_a_group_without_it_never_contradict_the_definition() {
    let options = DecodeOptions { avp_flags: Tolerance::Refuse, ..DEFAULT };
    let decode = |flags: &str, inner: &str| {
        let avps = format!(
            "{CCR} 0000042b {flags} 00001c 000028af # Usage-Monitoring-Information (1067/10415)
                       00000371 {inner} 000010 000028af 0000000a # Quota-Consumption-Time (881)"
        );
        let message = samples::message(0xc0, 272, 16_777_238, &avps);
        gx::CreditControlRequest::decode(&message, &options).errors
    };
    assert_eq!(decode("80", "80"), None);
    assert_eq!(decode("80", "c0"), None);
    // The rule is about the M bit only.
    assert_eq!(decode("80", "a0").unwrap().first().result_code().0, 3009);
}

#[test]
fn bits_of_the_header_can_be_refused() {
    let options = DecodeOptions { reserved_header_bits: Tolerance::Refuse, ..DEFAULT };
    for bit in [1, 2, 4, 8] {
        let errors = refused(&samples::message(0xc0 | bit, 272, 4, CCR), &options);
        assert_only(&errors, 5013, 0, "", "");
    }
    let options = DecodeOptions { proxiable_bit: Tolerance::Refuse, ..DEFAULT };
    let errors = refused(&samples::message(0x80, 272, 4, CCR), &options);
    assert_only(&errors, 3008, 0, "", "");
    // The T bit is not checked.
    let message = samples::message(0xd0, 272, 4, CCR);
    let strict = DecodeOptions::strict();
    assert_eq!(gy::CreditControlRequest::decode(&message, &strict).errors, None);
}

#[test]
fn m_bits_inside_a_group_that_lacks_it_do_not_count() {
    // RFC 6733, 4.4: Multiple-Services-Credit-Control with and without M around an unknown AVP with M.
    let message = |flags| {
        credit_control_request(&format!("000001c8 {flags} 000014 00001e61 c0 00000c 0001869f"))
    };
    assert_eq!(ccr_errors(&message("40")).first().result_code().0, 5001);
    let request = gy::CreditControlRequest::from_message(&message("00")).unwrap();
    assert_eq!(request.multiple_services_credit_control[0].additional_avps.len(), 1);
    // After the group they count again.
    let after = credit_control_request(
        "000001c8 00 000014 00001e61 c0 00000c 0001869f
         00001e61 c0 00000c 0001869f",
    );
    assert_only(
        &ccr_errors(&after),
        5001,
        AFTER_CCR + 20,
        "AVP 7777/99999",
        "00001e61 c0 00000c 0001869f",
    );
}

#[test]
fn messages_in_normal_form_satisfy_the_strictest() {
    let strict = DecodeOptions::strict();
    let ccr = measured("ccr.hex");
    assert_eq!(gy::CreditControlRequest::decode(&ccr, &strict).errors, None);
    let ula = measured("ula.hex");
    assert_eq!(s6a::UpdateLocationAnswer::decode(&ula, &strict).errors, None);
}

#[test]
fn value_is_there_beside_errors_that_do_not_concern_it() {
    let message = credit_control_request(
        "00000116 40 00000b 01020300    # Origin-State-Id (278) of three octets
         00000001 40 000009 78000000    # User-Name (1) x
         00001e61 c0 00000c 0001869f    # unknown, with the M bit",
    );
    let lenient = DecodeOptions::lenient();
    let Decoded { value, errors } = gy::CreditControlRequest::decode(&message, &lenient);
    let request = value.unwrap();
    assert_eq!((request.user_name, request.origin_state_id), (Some("x".into()), None));
    assert_eq!(request.additional_avps.len(), 1);
    assert_only(
        &errors.unwrap(),
        5014,
        AFTER_CCR,
        "Origin-State-Id",
        "00000116 40 00000c 00000000",
    );
    // What is required cannot be left out.
    let message = samples::message(0xc0, 272, 4, DWR);
    let Decoded { value, errors } = gy::CreditControlRequest::decode(&message, &lenient);
    assert_eq!(value, None);
    assert_eq!(errors.unwrap().first().path().to_string(), "Session-Id");
}

#[test]
fn group_beyond_the_depth_limit_is_refused_and_the_rest_is_read() {
    let options = DecodeOptions { max_depth: 1, ..DEFAULT };
    let message = credit_control_request(
        "000001c8 40 000010                  # at 120: Multiple-Services-Credit-Control (456)
            000001b5 40 000008               # at 128: Requested-Service-Unit (437)
         00000116 40 00000b 01020300         # at 136: Origin-State-Id (278) of three octets",
    );
    let Decoded { errors, .. } = gy::CreditControlRequest::decode(&message, &options);
    let errors = errors.unwrap();
    let found: Vec<_> =
        errors.iter().map(|error| (error.result_code().0, error.offset())).collect();
    assert_eq!(found, [(5012, AFTER_CCR + 8), (5014, AFTER_CCR + 16)]);
    assert_eq!(errors.first().kind(), &DecodeErrorKind::TooDeep { limit: 1 });
}

#[test]
fn message_with_more_avps_than_the_limit_is_refused() {
    // Two required AVPs, a group, two AVPs in it.
    let message = samples::message(
        0x80,
        280,
        0,
        &format!("{DWR} 00001e61 00 000008 00001e62 00 000008 00001e63 00 000008"),
    );
    let decode = |max_avps| {
        let options = DecodeOptions { max_avps, ..DecodeOptions::default() };
        diameter_messages::base::DeviceWatchdogRequest::decode(&message, &options).errors
    };
    assert_eq!(decode(5), None);
    for limit in [2, 3, 4] {
        let errors = decode(limit).unwrap();
        let kind = DecodeErrorKind::TooManyAvps { limit };
        assert_eq!((errors.first().kind(), errors.iter().count()), (&kind, 1));
        assert_eq!(errors.first().result_code().0, 5012);
        assert_eq!(errors.first().offset(), AFTER_DWR + (limit - 2) * 8);
    }
}

#[test]
fn decoding_ends_at_the_limit_of_errors() {
    let wrong = "00001e61 c0 00000c 0001869f\n".repeat(100);
    let message = credit_control_request(&wrong);
    let count = |options| {
        let Decoded { errors, .. } = gy::CreditControlRequest::decode(&message, &options);
        errors.unwrap().iter().count()
    };
    let default = DecodeOptions::default();
    assert_eq!(count(default), 64);
    assert_eq!(count(DecodeOptions { max_errors: 3, ..default }), 3);
    // As a limit, the greatest number is none.
    let unlimited = DecodeOptions { max_errors: usize::MAX, max_avps: usize::MAX, ..default };
    assert_eq!(count(unlimited), 100);
    assert_eq!(count(DecodeOptions { max_avps: usize::MAX, ..default }), 64);
}

#[test]
fn what_a_decoder_that_ended_did_not_come_to_is_not_missing() {
    let wrong = "00001e61 c0 00000c 0001869f\n".repeat(3);
    let message = samples::message(0xc0, 272, 4, &format!("{wrong} {CCR}"));
    let options = DecodeOptions { max_errors: 3, ..DEFAULT };
    let options = DecodeOptions { unknown_mandatory_avps: Tolerance::Refuse, ..options };
    let errors = gy::CreditControlRequest::decode(&message, &options).errors.unwrap();
    let codes: Vec<_> = errors.iter().map(|error| error.result_code().0).collect();
    assert_eq!(codes, [5001; 3]);
}

#[test]
fn limits_end_decoding_of_the_groups_around_too() {
    let services = "000001c8 40 000014 00001e61 c0 00000c 0001869f\n".repeat(10);
    let message = credit_control_request(&services);
    for max_avps in [usize::MAX, 1000] {
        let options = DecodeOptions { max_errors: 2, max_avps, ..DecodeOptions::default() };
        let Decoded { errors, .. } = gy::CreditControlRequest::decode(&message, &options);
        assert_eq!(errors.unwrap().iter().count(), 2);
    }
}

//! AVPs that the grammar does not list: refused where they are unknown and mandatory (5001), and where
//! they are known and mandatory and it has no `* [ AVP ]` (5008), kept otherwise.

use diameter_core::{Command, DecodeErrorKind, DecodeOptions, Message, Tolerance};
use diameter_messages::{base, gy};
use diameter_tests::samples::{
    AFTER_CCR, AFTER_DWR, credit_control_request, device_watchdog_request,
};
use diameter_tests::{hex, wire};

use super::{assert_only, ccr_errors, dwr_errors};

/// Asserts that the message decodes and comes back byte for byte.
#[track_caller]
fn assert_kept(message: &Message) -> gy::CreditControlRequest {
    let request = gy::CreditControlRequest::from_message(message).unwrap();
    let written = request.to_message_with(*message.header()).unwrap();
    assert_eq!(hex(written.as_bytes()), hex(message.as_bytes()));
    request
}

#[test]
fn unknown_avp_with_the_m_bit_is_reported_as_5001_with_its_value() {
    let unknown = "00001e61 c0 00000f 0001869f 01020300";
    let errors = ccr_errors(&credit_control_request(unknown));
    assert_only(&errors, 5001, AFTER_CCR, "AVP 7777/99999", unknown);
    let kind = errors.first().kind();
    assert!(matches!(kind, DecodeErrorKind::Unsupported { .. }), "{kind:?}");

    let unknown = "00001e61 40 00000b 01020300";
    let errors = dwr_errors(&device_watchdog_request(unknown));
    assert_only(&errors, 5001, AFTER_DWR, "AVP 7777", unknown);
}

#[test]
fn unknown_avp_with_the_m_bit_is_found_in_groups() {
    let errors = ccr_errors(&credit_control_request(
        "
        000001c8 40 000030                          # at 120: Multiple-Services-Credit-Control (456)
            000001b0 40 00000c 0000000a             # at 128: Rating-Group (432) 10
            000001be 40 00001c                      # at 140: Used-Service-Unit (446)
                00001e61 c0 000011 0001869f 0102030405 000000   # at 148
        ",
    ));
    assert_only(
        &errors,
        5001,
        AFTER_CCR + 28,
        "Multiple-Services-Credit-Control[0]/Used-Service-Unit[0]/AVP 7777/99999",
        "
        000001c8 40 000024
            000001be 40 00001c
                00001e61 c0 000011 0001869f 0102030405 000000
        ",
    );
}

#[test]
fn unknown_avps_without_the_m_bit_are_kept_with_their_flags_in_their_order() {
    let request = assert_kept(&credit_control_request(
        "
        00001e61 80 00000f 0001869f 01020300    # V
        00001e62 3f 000009 01000000             # P and all reserved bits
        00001e60 00 000008                      # no value
        00001e61 a0 000010 0001869f 01020304    # V and P, the same AVP once more
        00001e61 80 00000c 00000000             # V, although the Vendor-Id is 0
        ",
    ));
    let kept: Vec<_> =
        request.additional_avps.iter().map(|avp| (avp.key().to_string(), avp.flags.0)).collect();
    let kept: Vec<_> = kept.iter().map(|(key, flags)| (key.as_str(), *flags)).collect();
    let expected =
        [("7777/99999", 0x80), ("7778", 0x3f), ("7776", 0), ("7777/99999", 0xa0), ("7777", 0x80)];
    assert_eq!(kept, expected);
}

#[test]
fn known_avps_that_the_grammar_does_not_list_are_kept_with_their_m_bit() {
    let request = assert_kept(&credit_control_request(
        "
        000001af 40 000018 000001a5 40 000010 00000000000f4240  # Granted-Service-Unit (431)
        00000019 40 000009 78000000                             # Class (25)
        00000019 00 000009 79000000                             # Class without the M bit
        ",
    ));
    let classes: Vec<_> = request.additional_avps.get_all(&base::avp::CLASS).collect();
    assert_eq!(classes, [Ok("x".into()), Ok("y".into())]);
}

#[test]
fn avp_is_known_only_to_a_dictionary_that_imports_it() {
    // CC-Request-Type (416): no dictionary that the base protocol imports defines it.
    let credit_control = "000001a0 40 00000c 00000001";
    let errors = dwr_errors(&device_watchdog_request(credit_control));
    assert_only(&errors, 5001, AFTER_DWR, "AVP 416", credit_control);
}

#[test]
fn avps_in_a_failed_avp_are_kept_whether_known_or_not() {
    let message = diameter_tests::samples::message(
        0x60,
        272,
        4,
        "
        00000108 40 000009 61000000                     # Origin-Host (264) a
        00000128 40 000009 62000000                     # Origin-Realm (296) b
        0000010c 40 00000c 00001389                     # Result-Code (268) 5001
        00000117 40 000024                              # Failed-AVP (279)
            00001e61 c0 000010 0001869f 01020304        # unknown, with the M bit
            00000001 40 000009 ff000000                 # User-Name (1) that is no text
        ",
    );
    let answer = base::AnswerMessage::from_message(&message).unwrap();
    assert_eq!(answer.failed_avp.unwrap().avps.len(), 2);
}

/// A CCR with this AVP among those of a group whose grammar has no `* [ AVP ]`.
fn with_subscription_id(avp: &str) -> Message {
    let length = 32 + diameter_tests::octets(avp).len();
    credit_control_request(&format!(
        "
        000001bb 40 {length:06x}                    # at 120: Subscription-Id (443)
            000001c2 40 00000c 00000001             # at 128: Subscription-Id-Type (450)
            000001bc 40 000009 31000000             # at 140: Subscription-Id-Data (444)
            {avp}                                   # at 152
        "
    ))
}

const USER_NAME: &str = "00000001 00 000009 78000000";
const USER_NAME_M: &str = "00000001 40 000009 78000000";
const UNKNOWN: &str = "00001e61 80 00000c 0001869f";
const UNKNOWN_M: &str = "00001e61 c0 00000c 0001869f";

#[test]
fn avp_with_the_m_bit_in_a_group_without_wildcard_is_reported_as_5008_or_5001() {
    for (avp, name, code) in [(USER_NAME_M, "User-Name", 5008), (UNKNOWN_M, "AVP 7777/99999", 5001)]
    {
        let errors = ccr_errors(&with_subscription_id(avp));
        let path = format!("Subscription-Id[0]/{name}");
        let failed = format!("000001bb 40 000014 {avp}");
        assert_only(&errors, code, AFTER_CCR + 32, &path, &failed);
    }
}

#[test]
fn informational_avp_in_a_group_without_wildcard_is_kept_and_written_again() {
    for avp in [USER_NAME, UNKNOWN] {
        let request = assert_kept(&with_subscription_id(avp));
        assert_eq!(request.subscription_id[0].unlisted_avps.len(), 1);
    }
    let mut request = assert_kept(&with_subscription_id(USER_NAME));
    let unlisted = &mut request.subscription_id[0].unlisted_avps;
    assert_eq!(unlisted.get(&base::avp::USER_NAME), Some(Ok("x".into())));
    assert_eq!(unlisted.remove(&base::avp::USER_NAME), 1);
    assert_eq!(request, assert_kept(&with_subscription_id("")));
}

#[test]
fn informational_avp_in_a_group_without_wildcard_can_be_refused_with_5008() {
    let options =
        DecodeOptions { informational_avps: Tolerance::Refuse, ..DecodeOptions::default() };
    for (avp, name) in [(USER_NAME, "User-Name"), (UNKNOWN, "AVP 7777/99999")] {
        let decoded = gy::CreditControlRequest::decode(&with_subscription_id(avp), &options);
        let errors = decoded.errors.unwrap();
        let path = format!("Subscription-Id[0]/{name}");
        assert_only(&errors, 5008, AFTER_CCR + 32, &path, &format!("000001bb 40 000014 {avp}"));
        assert_eq!(errors.first().kind(), &DecodeErrorKind::NotAllowed);
    }
}

#[test]
fn what_a_group_kept_is_not_sent_where_the_grammar_of_another_lists_it() {
    let received = assert_kept(&with_subscription_id("000001cc 00 000009 31000000"));
    let mut group = gy::UserEquipmentInfo::builder()
        .user_equipment_info_type(gy::UserEquipmentInfoType::IMEISV)
        .user_equipment_info_value("1")
        .build();
    group.unlisted_avps = received.subscription_id[0].unlisted_avps.clone();
    assert_eq!(group.unlisted_avps.len(), 1);
    let mut request = assert_kept(&credit_control_request(""));
    request.user_equipment_info = Some(group);
    let error = request.to_message_with(*with_subscription_id("").header()).unwrap_err();
    let expected = "User-Equipment-Info/User-Equipment-Info-Value: the grammar of \
                    User-Equipment-Info lists this AVP: set its field instead of adding it";
    assert_eq!(error.to_string(), expected);
}

#[test]
fn second_avp_where_one_may_be_added_is_reported_as_5009() {
    use diameter_messages::credit_control::{SubscriptionIdExtension, avp};

    let unlisted = |code| wire::avp((0, code), 0, [1]);
    let one = wire::group(&avp::SUBSCRIPTION_ID_EXTENSION, &[unlisted(7777)]);
    let value: SubscriptionIdExtension = one.value().unwrap();
    assert_eq!(value.additional_avp, Some(unlisted(7777)));

    let two = wire::group(&avp::SUBSCRIPTION_ID_EXTENSION, &[unlisted(7777), unlisted(7778)]);
    let errors = two.value::<SubscriptionIdExtension>().unwrap_err();
    assert_only(&errors, 5009, 20, "AVP 7778", "00001e62 00 000009 01000000");
}

#[test]
fn same_code_of_another_vendor_is_another_avp() {
    // 263/10415 is no Session-Id: not a second one, but unknown.
    let other = "00000107 c0 00000d 000028af 78000000";
    let errors = ccr_errors(&credit_control_request(other));
    assert_only(&errors, 5001, AFTER_CCR, "AVP 263/10415", other);

    let request = assert_kept(&credit_control_request("00000107 80 00000d 000028af 78000000"));
    assert_eq!(request.session_id, "a;1;2");
    assert_eq!(request.additional_avps.len(), 1);
}

// Where M bits do not count they are kept, and the groups are written as they came: with the M bit of the
// outermost one those inside would count (RFC 6733, 4.4).
#[test]
fn m_bits_inside_a_group_without_it_count_no_more_when_it_was_written_again() {
    for (services, used) in [("00", "40"), ("40", "00"), ("00", "00")] {
        let message = credit_control_request(&format!(
            "
            000001c8 {services} 00003c              # Multiple-Services-Credit-Control (456)
                000001be {used} 000028              # Used-Service-Unit (446)
                    000001a4 40 00000c 00000001     # CC-Time (420)
                    00001e61 c0 000011 0001869f 0102030405 000000
                000001b0 40 00000c 0000000a         # Rating-Group (432) 10
            "
        ));
        assert_kept(&message);
        let normal = gy::CreditControlRequest::DESCRIPTION.normalize(&message);
        assert_eq!(normal.as_ref(), Ok(&message));
    }
}

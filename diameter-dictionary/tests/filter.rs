//! Filter expressions: what they say of messages, and what is said about wrong ones.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may")]

use std::sync::OnceLock;
use std::time::Duration;

use diameter_codegen::{load, standard_dictionaries};
use diameter_core::Message;
use diameter_dictionary::filter::{Context, Filter, Question, Scope};
use diameter_dictionary::{Catalogue, json};

fn catalogue() -> &'static Catalogue {
    static MADE: OnceLock<&'static Catalogue> = OnceLock::new();
    MADE.get_or_init(|| Catalogue::new(load(&standard_dictionaries()).unwrap()))
}

fn filter(text: &str) -> Filter {
    Filter::compile(text, catalogue()).unwrap_or_else(|errors| panic!("{errors}"))
}

fn message(json: &str) -> Message {
    let encoded = json::Encoder::new(catalogue()).encode(json).remove(0).unwrap();
    Message::parse(encoded.octets).unwrap()
}

/// A Credit-Control-Request of Gy with two rating groups.
fn ccr() -> &'static Message {
    static MADE: OnceLock<Message> = OnceLock::new();
    MADE.get_or_init(|| {
        message(
            r#"{
                "command": "CCR", "application": "Gy", "flags": "RPT",
                "Session-Id": "pgw.example.net;1;2",
                "Origin-Host": "PGW.example.net",
                "Origin-Realm": "example.net",
                "Destination-Realm": "Home.Example",
                "Auth-Application-Id": 4,
                "Service-Context-Id": "32251@3gpp.org",
                "CC-Request-Type": "UPDATE_REQUEST",
                "CC-Request-Number": 7,
                "Event-Timestamp": "2026-01-31T12:00:00Z",
                "Subscription-Id": [
                    {"Subscription-Id-Type": "END_USER_E164", "Subscription-Id-Data": "491701234550"},
                    {"Subscription-Id-Type": "END_USER_IMSI", "Subscription-Id-Data": "262011234567890"}
                ],
                "Multiple-Services-Credit-Control": [
                    {"Rating-Group": 10, "Used-Service-Unit": {"CC-Total-Octets": 5000000000}},
                    {"Rating-Group": 20}
                ],
                "Service-Information": {
                    "PS-Information": {
                        "Called-Station-Id": "internet",
                        "3GPP-SGSN-MCC-MNC": "26201",
                        "SGSN-Address": "192.0.2.17"
                    }
                }
            }"#,
        )
    })
}

fn check(message: &Message, context: &Context<'_>, cases: &[(&str, bool)]) {
    for (text, expected) in cases {
        assert_eq!(filter(text).matches(message, context), *expected, "{text}");
    }
}

#[test]
fn avps_are_found_by_name_and_way_and_any_occurrence_counts() {
    check(
        ccr(),
        &Context::default(),
        &[
            (r#"avp("Rating-Group") == 10"#, true),
            (r#"avp("Rating-Group") == 20"#, true),
            (r#"avp("Rating-Group") == 30"#, false),
            (r#"avp("Multiple-Services-Credit-Control/Rating-Group") in [1, 20]"#, true),
            (r#"avp("/Multiple-Services-Credit-Control/Rating-Group") in 11..20"#, true),
            (r#"avp("/Rating-Group") == 10"#, false),
            (r#"avp("432") == 10"#, true),
            (r#"avp("10415:873/10415:874/30") == "internet""#, true),
            (r#"avp("Service-Information/PS-Information/Called-Station-Id") == "internet""#, true),
            (r#"avp("PS-Information/Called-Station-Id") == "internet""#, true),
            (r#"avp("/PS-Information/Called-Station-Id") == "internet""#, false),
            (r#"has avp("Rating-Group")"#, true),
            (r#"exists avp("Destination-Host")"#, false),
            (r#"not has avp("Destination-Host") and has destination_realm"#, true),
        ],
    );
}

#[test]
fn values_are_compared_as_their_data_format_says() {
    check(
        ccr(),
        &Context::default(),
        &[
            // Enumerated, by name and number.
            (r#"avp("CC-Request-Type") == "UPDATE_REQUEST""#, true),
            (r#"avp("CC-Request-Type") == 2"#, true),
            (r#"avp("CC-Request-Type") != "INITIAL_REQUEST""#, true),
            (r#"avp("CC-Request-Type") in ["INITIAL_REQUEST", "EVENT_REQUEST"]"#, false),
            // Numbers of 32 and 64 bits.
            (r#"avp("CC-Request-Number") >= 7"#, true),
            (r#"avp("CC-Request-Number") > 7"#, false),
            (r#"avp("CC-Request-Number") < 8"#, true),
            (r#"avp("CC-Request-Number") <= 6"#, false),
            (r#"avp("CC-Total-Octets") > 4_294_967_295"#, true),
            (r#"avp("CC-Total-Octets") == 0x12a05f200"#, true),
            // Text and its parts; digits have ranges, of as many digits.
            (r#"avp("Service-Context-Id") ends with "@3gpp.org""#, true),
            (r#"avp("Service-Context-Id") ends with "@3GPP.org""#, false),
            (r#"avp("Service-Context-Id") contains "251""#, true),
            (r#"avp("Subscription-Id-Data") starts with "26201""#, true),
            (
                r#"avp("Subscription-Id/Subscription-Id-Data") in "491701234500".."491701234599""#,
                true,
            ),
            (r#"avp("Subscription-Id-Data") in "491701234551".."491701234599""#, false),
            (r#"avp("Subscription-Id-Data") in "4917".."4918""#, false),
            (r#"avp("Subscription-Id-Data") not in ["1".."2", "3"]"#, true),
            // Identities in any case.
            (r#"origin_host == "pgw.EXAMPLE.net""#, true),
            (r#"avp("Origin-Host") in ["x", "pgw.example.net"]"#, true),
            (r#"destination_realm ends with "EXAMPLE""#, true),
            (r#"session starts with "PGW""#, false),
            (r#"session starts with "pgw""#, true),
            // Times and addresses.
            (r#"avp("Event-Timestamp") == "2026-01-31T12:00:00Z""#, true),
            (r#"avp("Event-Timestamp") >= "2026-01-31T12:00:01Z""#, false),
            (r#"avp("Event-Timestamp") in "2026-01-01T00:00:00Z".."2026-12-31T00:00:00Z""#, true),
            (r#"avp("SGSN-Address") == "192.0.2.17""#, true),
            (r#"avp("SGSN-Address") in ["10.0.0.0/8", "192.0.2.16/28"]"#, true),
            (r#"avp("SGSN-Address") in "192.0.2.0/28""#, false),
            (r#"avp("SGSN-Address") in "::/0""#, false),
            // The header.
            (r#"command == "CCR""#, true),
            (r#"command == "Credit-Control""#, true),
            (r#"command == "CCA""#, false),
            (r#"command in ["DWR", 272]"#, true),
            (r#"not command == "DWR""#, true),
            (r#"application == "Gy""#, true),
            (r#"application in ["s6a", 4]"#, true),
            (r#"application != 4"#, false),
            (r#"flag("T") and flag("P") and flag("R") and not flag("E")"#, true),
            (r#"size > 300"#, true),
            (r#"size > 100000"#, false),
        ],
    );
}

#[test]
fn octets_that_are_digits_or_networks_are_compared_as_such() {
    let ulr = message(
        r#"{
            "command": "ULR", "application": "S6a",
            "Session-Id": "mme;1;1", "Auth-Session-State": "NO_STATE_MAINTAINED",
            "Origin-Host": "mme.example", "Origin-Realm": "example", "Destination-Realm": "home",
            "User-Name": "262011234567890", "RAT-Type": "EUTRAN", "ULR-Flags": 34,
            "Visited-PLMN-Id": "26201"
        }"#,
    );
    let ula = message(
        r#"{
            "command": "ULA", "application": "S6a", "Session-Id": "mme;1;1",
            "Auth-Session-State": "NO_STATE_MAINTAINED", "Result-Code": 2001,
            "Origin-Host": "hss.example", "Origin-Realm": "home",
            "Subscription-Data": {"MSISDN": {"meaning": "491701234567"}}
        }"#,
    );
    check(
        &ula,
        &Context::default(),
        &[
            (r#"avp("MSISDN") starts with "49170""#, true),
            (r#"avp("MSISDN") in "491701234000".."491701234999""#, true),
            (r#"avp("MSISDN") in "491701230000".."491701230999""#, false),
            (r#"avp("Subscription-Data/MSISDN") == 0x947110325476"#, true),
            (r#"command == "Update-Location" and command != "ULR""#, true),
        ],
    );
    check(
        &ulr,
        &Context::default(),
        &[
            (r#"avp("Visited-PLMN-Id") == "26201""#, true),
            (r#"avp("Visited-PLMN-Id") == 0x62f210"#, true),
            (r#"avp("Visited-PLMN-Id") in ["26202", "262010"]"#, false),
            (r#"avp("ULR-Flags") contains "S6a/S6d-Indicator""#, true),
            (r#"avp("ULR-Flags") contains "Initial-Attach-Indicator""#, true),
            (r#"avp("ULR-Flags") contains "Single-Registration-Indication""#, false),
            (r#"avp("User-Name") starts with "26201" and application == "S6a""#, true),
        ],
    );
}

#[test]
fn the_peer_the_answer_and_its_time_are_asked_about() {
    let answer = |avps: &str| {
        let head = r#""command": "CCA", "application": "Gy", "Session-Id": "s", "CC-Request-Type": 1,
            "CC-Request-Number": 0, "Auth-Application-Id": 4, "Origin-Host": "ocs", "Origin-Realm": "net""#;
        message(&format!("{{{head}, {avps}}}"))
    };
    let busy = answer(r#""Result-Code": "DIAMETER_TOO_BUSY""#);
    let context = Context {
        peer: Some("PGW1.example"),
        group: Some("edge"),
        answer: Some((&busy).into()),
        latency: Some(Duration::from_millis(250)),
        ..Context::default()
    };
    check(
        ccr(),
        &context,
        &[
            (
                r#"avp("Rating-Group") == 10 and result >= 3000 and latency > 200ms and not command == "DWR""#,
                true,
            ),
            (r#"result == "DIAMETER_TOO_BUSY""#, true),
            (r#"result in 4000..5999"#, false),
            (r#"latency in 0.2s..0.3s"#, true),
            (r#"latency <= 249ms"#, false),
            (r#"peer("edge")"#, true),
            (r#"peer("pgw1.EXAMPLE")"#, true),
            (r#"peer("core") or peer ends with ".example""#, true),
            (r#"group == "Edge""#, false),
            (r#"has group and has peer and has result and has latency"#, true),
        ],
    );
    let unknown = [
        (r#"result >= 0 or latency >= 0s or peer("edge") or has peer"#, false),
        (r#"result != 2001"#, true),
    ];
    check(ccr(), &Context::default(), &unknown);
    let unknown_user = message(
        r#"{
            "command": "ULA", "application": "S6a", "Session-Id": "mme;1;1",
            "Auth-Session-State": "NO_STATE_MAINTAINED", "Origin-Host": "hss", "Origin-Realm": "home",
            "Experimental-Result": {"Vendor-Id": 10415, "Experimental-Result-Code": 5001}
        }"#,
    );
    check(
        &unknown_user,
        &Context::default(),
        &[
            (r#"result == 5001"#, true),
            (r#"result == "DIAMETER_ERROR_USER_UNKNOWN""#, true),
            // The same number, but of the other AVP.
            (r#"result == "DIAMETER_AVP_UNSUPPORTED""#, false),
        ],
    );
}

#[test]
fn features_are_bits_of_their_application_and_list() {
    let ulr = |application: &str, list: u32| {
        message(&format!(
            r#"{{"command": "ULR", "application": "{application}", "Session-Id": "a;1;1",
                "Auth-Session-State": 1, "Origin-Host": "a", "Origin-Realm": "b",
                "Destination-Realm": "b", "User-Name": "1", "RAT-Type": 1004, "ULR-Flags": 2,
                "Visited-PLMN-Id": "26201", "Supported-Features": {{"Vendor-Id": 10415,
                "Feature-List-ID": {list}, "Feature-List": 134217728}}}}"#
        ))
    };
    let text = r#"avp("Feature-List") contains "NR-as-Secondary-RAT""#;
    check(&ulr("S6a", 2), &Context::default(), &[(text, true)]);
    check(&ulr("S6a", 1), &Context::default(), &[(text, false)]);
    let errors =
        Filter::compile(r#"avp("Feature-List") contains "NR-as-Secundary-RAT""#, catalogue());
    let [error] = errors.as_ref().unwrap_err().list() else { panic!("{errors:?}") };
    assert_eq!(error.message, "no application has a feature `NR-as-Secundary-RAT`");
    assert_eq!(error.hint.as_deref(), Some("did you mean `NR-as-Secondary-RAT`?"));
}

#[test]
fn times_addresses_and_identifiers_of_a_capture_are_asked_about() {
    // 2026-01-31T10:05:07.250Z.
    let time = std::time::UNIX_EPOCH + Duration::from_millis(1_769_853_907_250);
    let context = Context {
        time: Some(time),
        source: Some([10, 0, 0, 7].into()),
        destination: Some([10, 0, 1, 9].into()),
        ..Context::default()
    };
    check(
        ccr(),
        &context,
        &[
            (r#"time == "2026-01-31T10:05:07Z""#, true),
            (r#"time == "2026-01-31T10:05:07.25Z""#, true),
            (r#"time == "2026-01-31T10:05:07.2Z""#, true),
            (r#"time == "2026-01-31T10:05:07.3Z""#, false),
            (r#"time == "10:05""#, true),
            (r#"time > "10:05""#, false),
            (r#"time >= "10:05" and time < "10:05:08""#, true),
            (r#"time in "10:04".."10:05""#, true),
            (r#"time in ["09:00".."10:04", "10:06"]"#, false),
            (r#"time in "2026-01-30".."2026-01-31""#, true),
            (r#"time != "2026-01-31""#, false),
            (r#"source == "10.0.0.7" and destination in "10.0.1.0/24""#, true),
            (r#"source == "10.0.1.9""#, false),
            (r#"address == "10.0.1.9" and address in "10.0.0.0/24""#, true),
            (r#"address in ["10.0.2.0/24", "::/0"]"#, false),
            (r#"has time and has source and has destination and has address"#, true),
            (r#"is_request and not has answer"#, true),
            (r#"hop_by_hop == 0 or end_to_end in 1..2"#, true),
        ],
    );
    let unknown =
        [(r#"has time or has address or time >= "00:00" or source in "0.0.0.0/0""#, false)];
    check(ccr(), &Context::default(), &unknown);
    for (text, column, message) in [
        (r#"time > "10 o'clock""#, 8, "time takes a time such as"),
        (r#"time in "10:05".."2026-01-31""#, 18, "one is a time of day, the other is not"),
        (r#"time contains "1""#, 15, "time is compared by its order"),
        (r#"source > "10.0.0.1""#, 10, "addresses have no order"),
        (r#"answer == 1"#, 11, "whether the answer has come is asked with `has answer`"),
    ] {
        let errors = Filter::compile(text, catalogue()).unwrap_err();
        let [error] = errors.list() else { panic!("{text}: {errors}") };
        assert_eq!(error.location.column, column, "{text}");
        assert!(error.message.starts_with(message), "{text}: {}", error.message);
    }
}

#[test]
fn of_an_exchange_each_question_is_asked_of_both_messages() {
    let answer = message(
        r#"{"command": "CCA", "application": "Gy", "Session-Id": "s", "CC-Request-Type": 2,
            "CC-Request-Number": 7, "Auth-Application-Id": 4, "Origin-Host": "ocs",
            "Origin-Realm": "net", "Result-Code": 4012}"#,
    );
    let context = Context { latency: Some(Duration::from_secs(1)), ..Context::default() };
    let asked = |text: &str, request: Option<&Message>, answer: Option<&Message>| {
        let (request, answer) = (request.map(Into::into), answer.map(Into::into));
        filter(text).matches_exchange(request, answer, &context)
    };
    for (text, both, request, alone) in [
        (r#"command == "CCR" and command == "CCA""#, true, false, false),
        // The answer is no CCR, and still the exchange has one.
        (r#"not command == "CCR""#, false, false, true),
        (r#"avp("Rating-Group") == 10 and result == 4012"#, true, false, false),
        (r#"origin_host == "ocs""#, true, false, true),
        (r#"has answer"#, true, false, true),
        (r#"latency >= 1s"#, true, true, true),
    ] {
        assert_eq!(asked(text, Some(ccr()), Some(&answer)), both, "{text}");
        assert_eq!(asked(text, Some(ccr()), None), request, "{text}");
        assert_eq!(asked(text, None, Some(&answer)), alone, "{text}");
    }
    assert!(!asked("not size > 0", None, None));
}

#[test]
fn and_binds_closer_than_or_and_not_closest() {
    for (text, expected) in [
        ("size > 0 or size > 0 and size < 0", true),
        ("(size > 0 or size > 0) and size < 0", false),
        ("not size < 0 and size > 0", true),
        ("not (size < 0 or size > 0)", false),
        ("not not size > 0", true),
    ] {
        let text = text.replace("< 0", "== 0");
        assert_eq!(filter(&text).matches(ccr(), &Context::default()), expected, "{text}");
    }
}

/// Where each expression is wrong, what is said, and what helps.
#[test]
fn mistakes_are_told_in_their_places() {
    for (text, column, message, hint) in [
        (
            r#"avp("Rating-Gruop") == 1"#,
            6,
            "no dictionary has an AVP `Rating-Gruop`",
            "Rating-Group",
        ),
        (
            r#"avp("rating-group") == 1"#,
            6,
            "no dictionary has an AVP `rating-group`",
            "Rating-Group",
        ),
        (r#"avp("CC-Request-Type") == "UPDATE""#, 27, "CC-Request-Type has no value `UPDATE`", ""),
        (
            r#"avp("CC-Request-Type") == "UPDATE_REQUST""#,
            27,
            "CC-Request-Type has no value `UPDATE_REQUST`",
            "UPDATE_REQUEST",
        ),
        (
            r#"avp("Rating-Group") == "gold""#,
            24,
            "Rating-Group takes a whole number, found the text \"gold\"",
            "",
        ),
        (
            r#"avp("Rating-Group") == 4294967296"#,
            24,
            "Rating-Group is a number from 0 to 4294967295",
            "",
        ),
        (r#"avp("Rating-Group/X") == 1"#, 6, "Rating-Group is no group", ""),
        (
            r#"avp("Failed-AVP/Origin-Host") == 1"#,
            34,
            "Origin-Host takes a text in quotes, found the number 1",
            "",
        ),
        (
            r#"avp("Subscription-Id/Rating-Group") == 1"#,
            22,
            "Subscription-Id has no Rating-Group in it",
            "",
        ),
        (
            r#"avp("Subscription-Id") == 1"#,
            27,
            "Subscription-Id is a group: compare an AVP in it, or ask `has avp(\"Subscription-Id\")`",
            "",
        ),
        (
            r#"origin_host < "a""#,
            15,
            "texts have no order: digits can be `in` a range such as \"100\"..\"199\"",
            "",
        ),
        (r#"session in "10".."9""#, 18, "a range of texts goes from digits to as many digits", ""),
        (r#"comand == 1"#, 1, "nothing is called `comand`", "command"),
        (r#"command == "CRC""#, 12, "no dictionary has a command `CRC`", "CCR"),
        (r#"application == "S6x""#, 16, "no dictionary has an application `S6x`", "s6a"),
        (r#"result == "DIAMETER_BUSY""#, 11, "no dictionary has a result `DIAMETER_BUSY`", ""),
        (r#"latency > 200"#, 11, "latency takes a time such as 200ms, found the number 200", ""),
        (r#"latency > 200parsecs"#, 11, "`parsecs` is no unit: times have us, ms, s, m or h", ""),
        (r#"size = 1"#, 6, "values are compared with `==`", ""),
        (r#"size > 1 && size < 2"#, 10, "write `not`, `and`, `or`", ""),
        (r#"(size > 1"#, 10, "expected `)`, found the end", ""),
        (r#"size > 1 size"#, 10, "expected `and`, `or` or the end, found `size`", ""),
        (r#"session == "a"#, 12, "the text has no \" at its end", ""),
        (r#"flag("X")"#, 6, "the flags of a header are R, P, E and T", ""),
        (r#"has size"#, 5, "every message has this", ""),
        (
            r#"avp("Visited-PLMN-Id") == "262""#,
            27,
            "Visited-PLMN-Id takes the digits of a network, such as \"26201\", or 0x62f210, found \
             the text \"262\"",
            "",
        ),
        (
            r#"avp("SGSN-Address") in "10.0.0.0/33""#,
            24,
            "SGSN-Address takes an address or a network, such as \"192.0.2.0/24\", found the text \
             \"10.0.0.0/33\"",
            "",
        ),
    ] {
        let errors = Filter::compile(text, catalogue()).unwrap_err();
        let [error] = errors.list() else { panic!("{text}: {errors}") };
        assert_eq!((error.location.column, error.message.as_str()), (column, message), "{text}");
        let found = error.hint.as_deref().unwrap_or_default();
        assert!(found.contains(hint), "{text}: {found}");
    }
}

#[test]
fn all_wrong_names_of_an_expression_are_told_at_once() {
    let text = r#"avp("Rating-Gruop") == 1 or command == "CRC" and has avp("Orgin-Host")"#;
    let errors = Filter::compile(text, catalogue()).unwrap_err();
    let columns: Vec<_> = errors.list().iter().map(|it| it.location.column).collect();
    assert_eq!(columns, [6, 40, 59], "{errors}");
}

#[test]
fn what_is_never_known_where_an_expression_is_asked_is_told_in_its_place() {
    const SENDER: &[Question] = &[Question::Peer, Question::Group];
    let route = Scope::new("a route", SENDER).because("there is no answer yet").of_requests();
    let step = Scope::new("a step", &[Question::Result, Question::Latency]).of_answers();
    let of = |scope: Scope, text: &str| -> Vec<(usize, String)> {
        match Filter::compile_in(text, catalogue(), scope) {
            Ok(_) => Vec::new(),
            Err(errors) => {
                let told = errors.list().iter().map(|it| (it.location.column, it.message.clone()));
                told.collect()
            }
        }
    };
    for (scope, text, expected) in [
        (route, "latency > 1s", &[(1, "a route cannot ask for `latency`")][..]),
        (route, "peer(\"a\") and not has answer", &[(23, "cannot ask for `answer`")]),
        (
            route,
            "result >= 3000 or time > \"10:00\" or address == \"10.0.0.1\"",
            &[(1, "`result`"), (19, "`time`"), (37, "`address`")],
        ),
        (
            route,
            "command == \"CCA\"",
            &[(12, "a route is asked of requests: none of them is a CCA")],
        ),
        (route, "command in [\"CCR\", \"CCA\"]", &[(20, "none of them is a CCA")]),
        (route, "flag(\"E\")", &[(6, "the flag E is never true of them")]),
        (step, "peer == \"a\"", &[(1, "a step cannot ask for `peer`: it is never known there")]),
        (step, "command == \"CCR\"", &[(12, "a step is asked of answers")]),
        (step, "is_request or flag(\"T\")", &[(1, "is_request is never"), (20, "the flag T")]),
        // What can be so is nobody's mistake.
        (route, "peer(\"a\") and flag(\"T\") and command == \"Credit-Control\"", &[]),
        (step, "latency > 1s and result == 5003 and not flag(\"E\")", &[]),
        (Scope::ANYWHERE, "latency > 1s and peer == \"a\" and command == \"CCA\"", &[]),
    ] {
        let told = of(scope, text);
        assert_eq!(told.len(), expected.len(), "{text}: {told:?}");
        for ((column, message), (place, part)) in told.iter().zip(expected) {
            assert!(column == place && message.contains(part), "{text}: {told:?}");
        }
    }
    let errors = Filter::compile_in("has answer", catalogue(), route).unwrap_err();
    assert_eq!(errors.list()[0].hint.as_deref(), Some("there is no answer yet"));
}

#[test]
fn names_of_peers_are_told_with_their_places() {
    let filter = filter(r#"peer("edge") or not (peer("core.example") and size > 0)"#);
    let peers: Vec<_> =
        filter.peers().map(|(name, place)| (name, &filter.as_str()[place])).collect();
    assert_eq!(peers, [("edge", "edge"), ("core.example", "core.example")]);
}

#[test]
fn nesting_and_length_are_bounded() {
    let nested = |depth| format!("{}size > 0{}", "(".repeat(depth), ")".repeat(depth));
    assert!(filter(&nested(Filter::DEEPEST - 1)).matches(ccr(), &Context::default()));
    for text in [nested(Filter::DEEPEST), nested(20_000), "not ".repeat(16_000), " ".repeat(70_000)]
    {
        assert!(Filter::compile(&text, catalogue()).is_err());
    }
}

/// Groups in groups in a message are looked into only so far.
#[test]
fn a_message_of_nothing_but_groups_is_survived() {
    // Failed-AVP in Failed-AVP, eight octets each, and a Rating-Group inside.
    let mut avps = vec![0, 0, 1, 0xb0, 0x40, 0, 0, 12, 0, 0, 0, 10];
    let wrap = |avps: &mut Vec<u8>, times: usize| {
        for _ in 0..times {
            let length = u32::try_from(avps.len() + 8).unwrap().to_be_bytes();
            let head = [0, 0, 1, 0x17, 0x40, length[1], length[2], length[3]];
            avps.splice(0..0, head);
        }
    };
    let as_message = |avps: &[u8]| {
        let length = u32::try_from(avps.len() + 20).unwrap().to_be_bytes();
        let mut octets = vec![1, length[1], length[2], length[3], 0x80, 0, 1, 16];
        octets.extend([0; 12]);
        octets.extend(avps);
        Message::parse(octets).unwrap()
    };
    let rating_group = filter(r#"avp("Rating-Group") == 10"#);
    wrap(&mut avps, 20);
    assert!(rating_group.matches(&as_message(&avps), &Context::default()));
    wrap(&mut avps, 50_000);
    assert!(!rating_group.matches(&as_message(&avps), &Context::default()));
}

/// Whatever is written there is compiled or refused.
#[test]
fn no_text_makes_the_compiler_panic() {
    const WORDS: [&str; 40] = [
        "avp",
        "(",
        ")",
        "[",
        "]",
        ",",
        "..",
        "\"Rating-Group\"",
        "\"Subscription-Id/\"",
        "'/'",
        "==",
        "!=",
        "<",
        ">=",
        "in",
        "not",
        "and",
        "or",
        "has",
        "starts",
        "with",
        "contains",
        "command",
        "\"CCR\"",
        "result",
        "latency",
        "200ms",
        "0x1f",
        "0x",
        "-1",
        "99999999999999999999999999",
        "1.5",
        "peer",
        "flag",
        "\"é\"",
        "\"",
        "'",
        "é",
        "\0",
        "1..2",
    ];
    const QUESTIONS: [&str; 4] =
        ["size > 0", "has session", "avp(\"Rating-Group\") in [1..2, 3]", "not flag(\"E\")"];
    let mut chance = fastrand::Rng::with_seed(1);
    let mut compiled = 0;
    for _ in 0..20_000 {
        // Words, and now and then a whole question.
        let words = (0..chance.usize(..12)).map(|_| match chance.u8(..4) {
            0 => QUESTIONS[chance.usize(..QUESTIONS.len())],
            1 => ["and", "or", "not", "("][chance.usize(..4)],
            _ => WORDS[chance.usize(..WORDS.len())],
        });
        let text: Vec<&str> = words.collect();
        let text = text.join(if chance.bool() { " " } else { "" });
        if let Ok(filter) = Filter::compile(&text, catalogue()) {
            compiled += 1;
            filter.matches(ccr(), &Context::default());
        }
    }
    assert!(compiled > 10, "{compiled}");
    // Cut anywhere, an expression is one or is refused.
    let whole = r#"avp("Subscription-Id/Subscription-Id-Data") in "1".."2" or not flag("é") and latency > 1.5s"#;
    for (end, _) in whole.char_indices() {
        let _ = Filter::compile(&whole[..end], catalogue());
        let _ = Filter::compile(&whole[end..], catalogue());
    }
}

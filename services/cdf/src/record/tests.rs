//! What records say, and that others read the same out of their BER.

use std::io::Write as _;
use std::process::{Command, Stdio};

use diameter_core::print::{hex, octets_of_hex};
use serde_json::json;

use super::sample::{Chance, NOW, acr, avp, group, ntp, record};
use super::value::{Place, Value};
use super::*;

fn json_of(value: &Value, of: tables::TypeId) -> serde_json::Value {
    serde_json::to_value(value::Typed::new(value, of)).unwrap()
}

fn maker(utc_offset: i16) -> Maker {
    Maker { node: String::new(), utc_offset }
}

/// The session of the example.
fn example() -> Record {
    let address = |last: u8| [0, 1, 192, 0, 2, last];
    let ps = |more: &[Vec<u8>]| {
        let imsi = group(
            "Subscription-Id",
            &[
                avp("Subscription-Id-Type", &1_u32.to_be_bytes()),
                avp("Subscription-Id-Data", b"001011234567890"),
            ],
        );
        let mut inner = vec![
            avp("3GPP-Charging-Id", &305_419_896_u32.to_be_bytes()),
            avp("SGSN-Address", &address(2)),
            avp("GGSN-Address", &address(1)),
            avp("Serving-Node-Type", &2_u32.to_be_bytes()),
            avp("3GPP-Charging-Characteristics", b"0800"),
        ];
        inner.extend_from_slice(more);
        group("Service-Information", &[imsi, group("PS-Information", &inner)])
    };
    let stopped = NOW.after(std::time::Duration::from_secs(300));
    let start = acr(0, 2, 0xC0, &[avp("Event-Timestamp", &ntp(NOW)), ps(&[])]);
    let stop = acr(1, 4, 0xC0, &[avp("Event-Timestamp", &ntp(stopped)), ps(&[])]);
    let limits = Limits::default();
    let (mut record, next) = Record::open(&stop, maker(60), &limits, NOW).unwrap();
    assert_eq!(next, Next::Open);
    let next = record.update(&start, &limits, NOW).unwrap();
    assert_eq!(next, Next::Close(Cause::Normal));
    record
}

/// The record of the example of TS 32.297, computed by hand: a STOP_RECORD before its START_RECORD.
const EXAMPLE: &str = "bf4f3f800155830800011132547698f0a4068004c0000201850412345678a6068004c00002028d092611271005\
                       002b01008e02012c8f010097020800bf23030a0102";

// Proves: rf-02
#[test]
fn a_record_is_what_was_computed_by_hand_octet_for_octet() {
    let record = example();
    let contents = record.contents();
    assert_eq!(hex(&contents.to_ber().unwrap()), EXAMPLE);
    let json = contents.to_json();
    assert_eq!(
        json["fields"],
        json!({
            "recordType": "pGWRecord",
            "servedIMSI": "001011234567890",
            "p-GWAddress": "192.0.2.1",
            "chargingID": 305_419_896,
            "servingNodeAddress": ["192.0.2.2"],
            "recordOpeningTime": "2026-11-27T10:05:00+01:00",
            "duration": 300,
            "causeForRecClosing": "normalRelease",
            "chargingCharacteristics": "0800",
            "servingNodeType": ["gTPSGW"],
        })
    );
    assert_eq!(json["requests"], json!([0, 1]));
    assert_eq!(contents.without_field(), 0);
}

#[test]
fn what_is_decoded_is_what_was_encoded_for_every_kind() {
    let mut chance = Chance(0x5EED);
    for kind in Kind::ALL.into_iter().filter(|kind| kind.has_record()) {
        for _ in 0..40 {
            let record = record(kind, &mut chance);
            let contents = record.contents();
            let ber = contents.to_ber().unwrap();
            // What the limits of parts rely on.
            assert!(ber.len() <= record.octets() + 100, "{} of {}", ber.len(), record.octets());
            let of = tables::tables().record(kind).unwrap();
            let decoded = decode::decode(&ber, of).unwrap();
            assert_eq!(json_of(&decoded, of), contents.to_json()["fields"], "{kind} {}", hex(&ber));
            let shown = record_json(&ber, 0, ber.len()).unwrap();
            assert_eq!(shown["fields"], contents.to_json()["fields"]);
            assert_eq!(shown["record"], kind.name());
        }
    }
}

#[test]
fn nearly_all_that_the_tables_name_has_a_field() {
    let mut chance = Chance(0xF1E1D);
    let (mut fields, mut others) = (0, 0);
    for kind in Kind::ALL.into_iter().filter(|kind| kind.has_record()) {
        for _ in 0..20 {
            let record = record(kind, &mut chance);
            let contents = record.contents();
            fields += contents.to_json()["fields"].as_object().unwrap().len();
            others += contents.without_field();
        }
    }
    // Parties without a URI, numbers that are too long, second values that differ.
    assert!(others > 0 && fields > 8 * others / 10, "{fields} fields, {others} others");
}

/// Compares with `asn1tools`, which knows a module that was not made of the tables here.
#[test]
#[ignore = "needs python3 with asn1tools"]
fn an_independent_decoder_reads_what_the_json_says_for_every_kind() {
    let mut chance = Chance(0xDEC0DE);
    let mut lines = String::new();
    for kind in Kind::ALL.into_iter().filter(|kind| kind.has_record()) {
        for _ in 0..60 {
            let record = record(kind, &mut chance);
            let contents = record.contents();
            let ber = hex(&contents.to_ber().unwrap());
            let fields = &contents.to_json()["fields"];
            lines += &json!({ "record": kind.name(), "ber": ber, "fields": fields }).to_string();
            lines.push('\n');
        }
    }
    let python = std::env::var("ASN1TOOLS_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/decoder");
    let mut decoder = Command::new(python)
        .arg(format!("{folder}/compare.py"))
        .arg(format!("{folder}/records.asn"))
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    decoder.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    assert!(decoder.wait().unwrap().success());
}

#[test]
fn integers_from_2_to_the_31_on_take_a_fifth_octet() {
    let charging = avp("3GPP-Charging-Id", &0x8000_0000_u32.to_be_bytes());
    let ps = group("Service-Information", &[group("PS-Information", &[charging])]);
    let (record, _) =
        Record::open(&acr(0, 1, 0xC0, &[ps]), maker(0), &Limits::default(), NOW).unwrap();
    let ber = hex(&record.contents().to_ber().unwrap());
    assert!(ber.contains("85050080000000"), "{ber}");
}

// A record without the AVPs that it needs has what the table says instead.
#[test]
fn what_a_record_needs_is_there_without_its_avp() {
    let ps = group(
        "Service-Information",
        &[group(
            "PS-Information",
            &[
                group(
                    "Traffic-Data-Volumes",
                    &[avp("Accounting-Input-Octets", &7_u64.to_be_bytes())],
                ),
                group("Service-Data-Container", &[avp("Time-Usage", &9_u32.to_be_bytes())]),
            ],
        )],
    );
    let (record, _) =
        Record::open(&acr(0, 1, 0xC0, &[ps]), maker(0), &Limits::default(), NOW).unwrap();
    let json = record.contents().to_json();
    let fields = &json["fields"];
    assert_eq!(fields["chargingCharacteristics"], "0000");
    assert_eq!(fields["servingNodeType"], json!(["gTPSGW"]));
    assert_eq!(fields["servingNodeAddress"], json!(["0.0.0.0"]));
    assert_eq!(fields["chargingID"], 0);
    let at = "2026-11-27T09:05:00+00:00";
    assert_eq!(
        fields["listOfTrafficVolumes"],
        json!([{ "dataVolumeGPRSUplink": 7, "changeCondition": "recordClosure", "changeTime": at }])
    );
    assert_eq!(
        fields["listOfServiceData"],
        json!([{ "ratingGroup": 0, "timeUsage": 9, "serviceConditionChange": ["recordClosure"], "timeOfReport": at }])
    );
    assert!(record.contents().to_ber().is_some());
}

#[test]
fn values_that_no_field_can_say_stay_in_the_json_and_are_counted() {
    let subscription = |kind: u32, data: &[u8]| {
        group(
            "Subscription-Id",
            &[avp("Subscription-Id-Type", &kind.to_be_bytes()), avp("Subscription-Id-Data", data)],
        )
    };
    let service = group(
        "Service-Information",
        &[
            subscription(1, b"26201123456789012345"),
            subscription(2, b"sip:alice@example.net"),
            group(
                "PS-Information",
                &[
                    avp("3GPP-SGSN-MCC-MNC", b"no network"),
                    avp("CG-Address", &[0, 1, 10, 0, 0, 1]),
                    // An AVP that no dictionary knows: vendor 99999, code 7.
                    vec![0, 0, 0, 7, 0x80, 0, 0, 16, 0, 1, 0x86, 0x9F, 1, 2, 3, 4],
                ],
            ),
        ],
    );
    let (record, _) =
        Record::open(&acr(5, 1, 0xC0, &[service]), maker(0), &Limits::default(), NOW).unwrap();
    let contents = record.contents();
    assert_eq!(contents.without_field(), 5);
    let json = contents.to_json();
    let said = |at: usize| (json["avps"][at]["avp"].clone(), json["avps"][at]["value"].clone());
    let path = "Service-Information/Subscription-Id/Subscription-Id-Data";
    assert_eq!(said(0), (json!(path), json!("26201123456789012345")));
    assert_eq!(said(1).0, "Service-Information/Subscription-Id");
    assert_eq!(said(3).1, "10.0.0.1");
    assert_eq!(said(4), (json!("Service-Information/PS-Information/7/99999"), json!("01020304")));
    assert_eq!(json["avps"][4]["request"], 5);
    assert_eq!(json["fields"].get("servedIMSI"), None);
}

#[test]
fn accounting_of_rfc_6733_is_json_only() {
    let used = avp("Accounting-Input-Octets", &12_u64.to_be_bytes());
    let message = acr(0, 2, 0xD0, &[avp("User-Name", b"alice"), used]);
    let (mut record, next) = Record::open(&message, maker(0), &Limits::default(), NOW).unwrap();
    assert_eq!((record.kind, next), (Kind::Accounting, Next::Open));
    record.close(Cause::Abnormal, 3, NOW);
    let contents = record.contents();
    assert_eq!((contents.to_ber(), contents.without_field()), (None, 0));
    let json = contents.to_json();
    assert_eq!(json["retransmitted"], true);
    assert_eq!(json["cause"], "abnormal");
    assert_eq!(json["avps"][0], json!({ "request": 0, "avp": "User-Name", "value": "alice" }));
    assert_eq!(json["avps"][1]["value"], 12);
}

#[test]
fn a_record_that_lost_requests_says_so() {
    let ims = group(
        "Service-Information",
        &[group("IMS-Information", &[avp("Node-Functionality", &0_u32.to_be_bytes())])],
    );
    let message = acr(3, 3, 0xC0, std::slice::from_ref(&ims));
    let limits = Limits::default();
    let (mut record, _) = Record::open(&message, maker(0), &limits, NOW).unwrap();
    let part = record.cut(Cause::Time, 1, NOW);
    assert_eq!(part.contents().to_json()["fields"].get("incomplete-CDR-Indication"), None);
    assert_eq!(record.update(&acr(5, 4, 0xC0, &[ims]), &limits, NOW), Ok(Next::Open));
    record.close(Cause::Abnormal, 2, NOW);
    let json = record.contents().to_json();
    assert_eq!(
        json["fields"]["incomplete-CDR-Indication"],
        json!({ "aCRStartLost": true, "aCRInterimLost": "yes", "aCRStopLost": false })
    );
    assert_eq!((&json["part"], &json["fields"]["recordSequenceNumber"]), (&json!(2), &json!(2)));
}

#[test]
fn parts_are_cut_by_volume_time_conditions_and_length() {
    let interim = |number: u32, more: &[Vec<u8>]| {
        let volumes = group(
            "Traffic-Data-Volumes",
            &[
                avp("Accounting-Input-Octets", &600_u64.to_be_bytes()),
                avp("Accounting-Output-Octets", &400_u64.to_be_bytes()),
            ],
        );
        let ps = group("PS-Information", &[vec![volumes], more.to_vec()].concat());
        acr(number, 3, 0xC0, &[group("Service-Information", &[ps])])
    };
    let after = |seconds| NOW.after(std::time::Duration::from_secs(seconds));
    let none = Limits { volume: None, time: None, changes: None, octets: usize::MAX };
    let cut_by = |limits: Limits, more: &[Vec<u8>], now| {
        let (mut record, first) = Record::open(&interim(1, &[]), maker(0), &none, NOW).unwrap();
        assert_eq!(first, Next::Open);
        record.update(&interim(2, more), &limits, now).unwrap()
    };
    let seconds = std::time::Duration::from_secs;
    assert_eq!(cut_by(none, &[], after(9)), Next::Open);
    let volume = Limits { volume: Some(2000), ..none };
    assert_eq!(cut_by(volume, &[], NOW), Next::Cut(Cause::Volume));
    let time = Limits { time: Some(seconds(9)), ..none };
    assert_eq!(cut_by(time, &[], after(8)), Next::Open);
    assert_eq!(cut_by(time, &[], after(9)), Next::Cut(Cause::Time));
    let changes = Limits { changes: Some(2), ..none };
    assert_eq!(cut_by(changes, &[], NOW), Next::Cut(Cause::Changes));
    let length = Limits { octets: 200, ..none };
    assert_eq!(cut_by(length, &[], NOW), Next::Cut(Cause::Changes));
    let rat_change = avp("Change-Condition", &8_u32.to_be_bytes());
    assert_eq!(cut_by(none, &[rat_change], NOW), Next::Cut(Cause::Condition(8)));
    let qos_change = avp("Change-Condition", &2_u32.to_be_bytes());
    assert_eq!(cut_by(none, &[qos_change], NOW), Next::Open);
    // A clock that goes back cuts nothing, and takes no time.
    assert_eq!(cut_by(time, &[], Timestamp::from_secs(5)), Next::Open);
}

#[test]
fn later_parts_go_on_and_know_which_requests_came() {
    let limits = Limits::default();
    let (mut record, _) = Record::open(&acr(0, 2, 0xC0, &[]), maker(0), &limits, NOW).unwrap();
    let first = record.cut(Cause::Volume, 7, NOW);
    assert_eq!((first.part, first.requests()), (Some(1), 1));
    assert_eq!((record.part, record.requests(), record.closing), (Some(2), 0, None));
    // One that came before the cut feeds nothing again.
    assert_eq!(record.update(&acr(0, 2, 0xD0, &[]), &limits, NOW), Ok(Next::Open));
    assert_eq!(record.requests(), 0);
    // A part without any request can be closed.
    let mut silent = record.clone();
    silent.close(Cause::Abnormal, 8, NOW);
    assert_eq!(silent.contents().to_json()["requests"], json!([]));
    assert_eq!(record.update(&acr(1, 4, 0xC0, &[]), &limits, NOW), Ok(Next::Close(Cause::Normal)));
}

#[test]
fn requests_that_lack_what_all_have_are_refused() {
    let octets = [1, 0, 0, 20, 0x80, 0, 1, 15, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 2];
    let message = Message::parse(octets.to_vec()).unwrap();
    let refused = Record::open(&message, maker(0), &Limits::default(), NOW).unwrap_err();
    assert_eq!(refused, RequestError::Lacks("Accounting-Record-Type"));
}

#[test]
fn digits_and_networks_are_written_as_networks_write_them() {
    let msisdn = group(
        "Subscription-Id",
        &[
            avp("Subscription-Id-Type", &0_u32.to_be_bytes()),
            avp("Subscription-Id-Data", b"491512345678"),
        ],
    );
    let ps = group(
        "PS-Information",
        &[avp("3GPP-SGSN-MCC-MNC", b"26201"), avp("3GPP-GGSN-MCC-MNC", b"310150")],
    );
    let message = acr(0, 1, 0xC0, &[group("Service-Information", &[msisdn, ps])]);
    let (record, _) = Record::open(&message, maker(0), &Limits::default(), NOW).unwrap();
    let contents = record.contents();
    let (fields, ber) = (&contents.to_json()["fields"], hex(&contents.to_ber().unwrap()));
    assert_eq!(fields["servingNodePLMNIdentifier"], "26201");
    assert_eq!(fields["p-GWPLMNIdentifier"], "310150");
    assert_eq!(fields["servedMSISDN"], "+491512345678");
    for octets in ["9b0362f210", "9f2503130051", "960791945121436587"] {
        assert!(ber.contains(octets), "{octets} in {ber}");
    }
}

// Proves: rf-07
#[test]
fn a_record_is_opened_updated_and_closed_by_its_requests() {
    let limits = Limits::default();
    let feed = |number: u32, record_type: u32| {
        let used = avp("Acct-Session-Time", &number.to_be_bytes());
        acr(number, record_type, 0xC0, &[used])
    };
    let (mut record, next) = Record::open(&feed(0, 2), maker(0), &limits, NOW).unwrap();
    assert_eq!((next, record.requests()), (Next::Open, 1));
    assert_eq!(record.update(&feed(1, 3), &limits, NOW), Ok(Next::Open));
    assert_eq!(record.update(&feed(2, 4), &limits, NOW), Ok(Next::Close(Cause::Normal)));
    assert_eq!(record.closing, None, "who owns the record closes it");
    record.close(Cause::Normal, 9, NOW);
    let json = record.contents().to_json();
    assert_eq!((&json["requests"], &json["number"]), (&json!([0, 1, 2]), &json!(9)));
    assert_eq!(json["avps"][2]["value"], 2);
}

// Proves: rf-13
#[test]
fn a_record_that_a_request_sent_again_feeds_is_marked() {
    let ims = group(
        "Service-Information",
        &[group("IMS-Information", &[avp("Node-Functionality", &1_u32.to_be_bytes())])],
    );
    for (flags, is_marked) in [(0xC0, false), (0xD0, true)] {
        let message = acr(0, 1, flags, std::slice::from_ref(&ims));
        let (record, _) = Record::open(&message, maker(0), &Limits::default(), NOW).unwrap();
        let json = record.contents().to_json();
        assert_eq!(record.is_retransmitted, is_marked);
        assert_eq!(json["fields"].get("retransmission").is_some(), is_marked);
        // [1] NULL.
        assert_eq!(hex(&record.contents().to_ber().unwrap()).contains("8100"), is_marked);
    }
}

#[test]
fn media_of_a_request_are_one_element_and_times_alone_are_none() {
    let ims = |number: u32, record_type: u32, more: &[Vec<u8>]| {
        let times = group(
            "Time-Stamps",
            &[
                avp("SIP-Request-Timestamp", &ntp(NOW)),
                avp("SIP-Request-Timestamp-Fraction", &5_u32.to_be_bytes()),
            ],
        );
        let role = avp("Node-Functionality", &1_u32.to_be_bytes());
        let inner = [vec![times, role], more.to_vec()].concat();
        acr(
            number,
            record_type,
            0xC0,
            &[group("Service-Information", &[group("IMS-Information", &inner)])],
        )
    };
    let media = [
        avp("SDP-Session-Description", b"c=IN IP4 192.0.2.9"),
        group(
            "SDP-Media-Component",
            &[avp("SDP-Media-Name", b"m=audio"), avp("3GPP-Charging-Id", &7_u32.to_be_bytes())],
        ),
    ];
    let limits = Limits::default();
    let (mut record, _) = Record::open(&ims(0, 2, &media), maker(0), &limits, NOW).unwrap();
    record.update(&ims(1, 4, &[]), &limits, NOW).unwrap();
    let contents = record.contents();
    let json = contents.to_json();
    let at = "2026-11-27T09:05:00+00:00";
    assert_eq!(
        json["fields"]["list-Of-SDP-Media-Components"],
        json!([{
            "sIP-Request-Timestamp": at,
            "sDP-Media-Components": [{
                "sDP-Media-Name": "m=audio",
                "accessCorrelationID": { "gPRS-Charging-Id": 7 },
            }],
            "sDP-Session-Description": ["c=IN IP4 192.0.2.9"],
            "sIP-Request-Timestamp-Fraction": 5,
        }])
    );
    assert_eq!(json["fields"]["serviceDeliveryEndTimeStamp"], at);
    assert_eq!(contents.without_field(), 0, "{json:#}");
}

/// What writers of later releases add is shown, not refused.
#[test]
fn unknown_fields_are_shown_by_their_tags() {
    let of = tables::tables().record(Kind::Pgw).unwrap();
    let octets = octets_of_hex("bf4f088001559f7f02beef").unwrap();
    let value = decode::decode(&octets, of).unwrap();
    assert_eq!(json_of(&value, of), json!({ "recordType": "pGWRecord", "[127]": "beef" }));
    let Value::Members(members) = value else { panic!() };
    assert_eq!(members[1].0, Place::Unknown { class: 2, tag: 127 });
}

#[test]
fn errors_name_the_place_and_what_was_expected() {
    let error = |octets: &str| {
        let octets = octets_of_hex(octets).unwrap();
        record_json(&octets, 0, octets.len()).unwrap_err().to_string()
    };
    let long = error("bf4f0380020155");
    assert_eq!(long, "at offset 5: expected 2 octets of a value, found 1");
    let tag = error("bf010380015500");
    assert_eq!(tag, "at offset 0: expected the tag of a known record, found tag 1 of class 2");
    let integer = error("bf4f028000");
    assert_eq!(integer, "at offset 5: expected 1 to 16 octets of RecordType, found 0 octets");
}

/// Clocks of clients that stand at their beginning, run ahead, or go back.
#[test]
fn a_clock_that_jumps_has_no_session_last_for_decades() {
    let years = |count: u64| std::time::Duration::from_secs(count * 365 * 86_400);
    let later = NOW.after(std::time::Duration::from_secs(300));
    let past = Timestamp::from_secs(315_532_800);
    let ahead = NOW.after(years(5));
    for (start, stop, duration) in [
        (NOW, later, 300),
        (past, later, 300),
        (NOW, ahead, 300),
        (past, ahead, 300),
        (later, NOW, 300),
    ] {
        let limits = Limits::default();
        let start = acr(
            0,
            2,
            0xC0,
            &[avp("Event-Timestamp", &ntp(start)), group("Service-Information", &[])],
        );
        let stop = acr(1, 4, 0xC0, &[avp("Event-Timestamp", &ntp(stop))]);
        let (mut record, _) = Record::open(&start, maker(0), &limits, NOW).unwrap();
        let _ = record.update(&stop, &limits, later).unwrap();
        record.close(Cause::Normal, 1, later);
        assert_eq!(record.duration(), duration);
    }
    // What a client has kept for a year is believed.
    let kept = acr(0, 1, 0xC0, &[avp("Event-Timestamp", &ntp(NOW))]);
    let (record, _) =
        Record::open(&kept, maker(0), &Limits::default(), NOW.after(years(1))).unwrap();
    assert_eq!(record.opened, NOW);
}

/// What a request says again is not read again; what it says otherwise is.
#[test]
fn a_value_that_changes_is_added_taken_or_left_to_the_json() {
    let request = |number: u32, record_type: u32, name: &[u8], last: u8| {
        let ps = [
            avp("Called-Station-Id", name),
            avp("SGSN-Address", &[0, 1, 192, 0, 2, last]),
            avp("Diagnostics", &u32::from(last).to_be_bytes()),
        ];
        let service = group("Service-Information", &[group("PS-Information", &ps)]);
        acr(number, record_type, 0xC0, &[service])
    };
    let limits = Limits::default();
    let start = request(0, 2, b"internet", 2);
    let (mut record, _) = Record::open(&start, maker(0), &limits, NOW).unwrap();
    for (number, record_type, name, last) in
        [(1, 3, &b"internet"[..], 2), (2, 3, b"ims", 3), (3, 3, b"internet", 3), (4, 4, b"ims", 2)]
    {
        let _ = record.update(&request(number, record_type, name, last), &limits, NOW).unwrap();
    }
    let contents = record.contents();
    let json = contents.to_json();
    assert_eq!(json["fields"]["accessPointNameNI"], "internet");
    assert_eq!(json["fields"]["servingNodeAddress"], json!(["192.0.2.2", "192.0.2.3"]));
    assert_eq!(json["fields"]["diagnostics"], json!({ "gsm0408Cause": 2 }));
    let others = json["avps"].as_array().unwrap().iter().map(|it| (&it["request"], &it["value"]));
    assert_eq!(
        others.collect::<Vec<_>>(),
        [(&json!(2), &json!("ims")), (&json!(4), &json!("ims"))]
    );
    assert_eq!(contents.without_field(), 2);
}

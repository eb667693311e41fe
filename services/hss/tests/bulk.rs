//! Subscribers in bulk: every mistake in its place, and exports that come back whole.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail that way")]

mod scenes;

use std::fmt::Write;
use std::io::Cursor;

use diameter_hss::authentication::{Algorithm, SequenceState};
use diameter_hss::bulk::{Faults, Format, LoadSettings, Loaded, SubscriberDocument, export, load};
use diameter_hss::server::{Directory, Existing, MemoryStore, Store};
use diameter_hss::storage::{Keyring, MasterKey};
use diameter_hss::{
    ImsSubscription, Non3gppSubscription, Record, SipDigest, Subscriber, SubscriberIdentity,
};
use diameter_messages::s6a::RatType;
use scenes::{IMSI, apn, record};

const K: &str = "465b5ce8b199b49faa5f0a2ee238a6bc";
const OPC: &str = "cd63cb71954a9f4e48a5994e37a02baf";

async fn loaded(store: &MemoryStore, text: &str, settings: LoadSettings<'_>) -> Loaded {
    load(store, || Ok(Cursor::new(text.as_bytes())), settings).await.unwrap()
}

/// What is said of a file of one line, beside a first line of CSV.
async fn fault(text: &str, format: Format) -> String {
    let loaded = loaded(&MemoryStore::new(), text, LoadSettings::new(format)).await;
    assert_eq!(loaded.loaded, 0);
    loaded.faults[0].to_string()
}

#[tokio::test]
async fn mistakes_in_csv_are_told_in_their_place() {
    let header = "imsi,msisdn,k,opc,apns,roaming";
    let rows = [
        (
            format!("26201123456789x,,{K},{OPC},,"),
            "2:1: `26201123456789x` is no IMSI: expected 6 to 15 digits",
        ),
        (format!("{IMSI},+49,{K},{OPC},,"), "2:17: `+49` is no MSISDN: expected 1 to 15 digits"),
        (
            format!("{IMSI},,465b,{OPC},,"),
            "2:18: `k`: 2 octets, expected 16: 32 hexadecimal digits",
        ),
        (
            format!("{IMSI},,{K},{K}00,,"),
            "2:51: `opc`: 17 octets, expected 16: 32 hexadecimal digits",
        ),
        (format!("{IMSI},,{K}x,{OPC},,"), "2:18: `k`: expected hexadecimal digits"),
        (format!("{IMSI},,{K},,,"), "2:51: `opc`: it is missing: expected hexadecimal digits"),
        (format!("{IMSI},,,,,"), "2:1: `authentication` with a key is missing"),
        (format!("{IMSI},\"49"), "2:17: a value in quotes ends with a quote and a comma"),
        (format!("{IMSI},49"), "2:17: 2 fields, expected 6"),
        (
            format!("\"{IMSI}\",,{K},{OPC},\"internet;;ims\","),
            "2:86: `apns`: expected names such as `internet;ims`, the first the default",
        ),
        (
            format!("{IMSI},,{K},{OPC},,mars"),
            "2:85: `roaming`: expected `everywhere`, `home`, or networks such as `26201;26202`",
        ),
    ];
    for (row, expected) in rows {
        assert_eq!(fault(&format!("{header}\n{row}\n"), Format::Csv).await, expected, "{row}");
    }
    let told = fault("imsi,msisdm\n", Format::Csv).await;
    assert!(told.starts_with("1:6: there is no column `msisdm`: expected imsi, msisdn,"), "{told}");
    let told = fault(&format!("{IMSI},{K},{OPC}\n"), Format::Csv).await;
    assert!(told.starts_with("1:1: there is no column"), "{told}");
}

/// Subscribers with Milenage keys and two APNs.
fn csv(lines: usize) -> String {
    let mut csv = "imsi,msisdn,k,opc,apns,uplink,downlink,roaming\n".to_owned();
    for number in 0..lines {
        let _ = writeln!(
            csv,
            "26201{number:010},4917{number:010},{number:032x},{number:032x},internet;ims,50000000,100000000,home"
        );
    }
    csv
}

#[tokio::test]
async fn one_wrong_line_in_100_000_is_named_and_decides_as_wanted() {
    const LINES: usize = 100_000;
    const WRONG: usize = 77_777;
    let store = MemoryStore::new();
    let imsi = |line: usize| format!("26201{:010}", line - 2);
    // The header is the first line.
    let (right, wrong) = (format!(",{:032x},internet", WRONG - 2), format!(",{:031x},internet", 7));
    let file = csv(LINES).replace(&right, &wrong);
    let open = || Ok(Cursor::new(file.as_bytes()));
    let mut settings = LoadSettings::new(Format::Csv);
    let loaded = load(&store, open, settings).await.unwrap();
    assert_eq!((loaded.loaded, loaded.wrong), (0, 1));
    assert_eq!(loaded.faults[0].to_string(), "77777:65: `opc`: expected hexadecimal digits");
    assert_eq!(store.page("", None, 1).await.unwrap().len(), 0, "nothing is loaded");
    settings.faults = Faults::Skip;
    let loaded = load(&store, open, settings).await.unwrap();
    assert_eq!((loaded.loaded, loaded.wrong, loaded.faults[0].line), (LINES - 1, 1, WRONG));
    for (line, is_there) in [(2, true), (WRONG - 1, true), (WRONG, false), (LINES + 1, true)] {
        assert_eq!(store.get(&imsi(line)).is_some(), is_there, "line {line}");
    }
}

#[tokio::test]
async fn mistakes_in_json_are_told_in_their_place_and_keys_are_not() {
    let rows = [
        (
            format!(r#"{{"imsi":"{IMSI}","msisdm":"49"}}"#),
            "1:34: unknown field `msisdm`, expected one of",
        ),
        (
            format!(r#"{{"imsi":"{IMSI}","authentication":{{"k":"{K}"}}}}"#),
            "1:84: `opc`: it is missing",
        ),
        (
            format!(r#"{{"imsi":"{IMSI}","authentication":{{"k":"{K}00","opc":"{OPC}"}}}}"#),
            "1:127: `k`: 17 octets, expected 16",
        ),
        (
            format!(r#"{{"imsi":"{IMSI}","authentication":{{"k":"secret","opc":"{OPC}"}}}}"#),
            "1:56: invalid value: something else, expected hexadecimal digits",
        ),
        (format!(r#"{{"imsi":"{IMSI}""#), "1:25: EOF while parsing an object"),
    ];
    let mut wrong = Vec::new();
    for (row, expected) in rows {
        let told = fault(&row, Format::JsonLines).await;
        if !told.starts_with(expected) {
            wrong.push(format!("{told} is not {expected}"));
        }
        assert!(!told.contains(K) && !told.contains("secret"), "{told}");
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// As lines of JSON have it: a member that is left out has a default.
const IMS: &str = r#"{"private_identities":["anna"],"implicit_sets":[{"identities":[
    {"uri":"sip:anna@ims.example","profile":"phone","display_name":"Anna"},
    {"uri":"sip:chat-!.*!@ims.example","profile":"phone","service":{"server":"sip:as.ims.example"}}]}],
    "profiles":[{"name":"phone","filter_criteria":[{"priority":1,"server":"sip:tas.ims.example","part":"unregistered",
    "trigger":"<TriggerPoint><ConditionTypeCNF>1</ConditionTypeCNF><SPT><Group>0</Group><Method>INVITE</Method></SPT></TriggerPoint>"}],
    "serves_unregistered":true}],"address":"192.0.2.7","capabilities":{"mandatory":[1]}}"#;

fn ims() -> ImsSubscription {
    serde_json::from_str(IMS).unwrap()
}

#[tokio::test]
async fn subscriptions_to_the_ims_are_loaded_and_their_passwords_are_not_told() {
    let line = |ims: &str, digest: &str| {
        let keys = format!(r#""authentication":{{"k":"{K}","opc":"{OPC}"}}"#);
        let ims = ims.replace('\n', "");
        format!(r#"{{"imsi":"{IMSI}",{keys},"ims":{ims},"sip_digests":[{digest}]}}"#)
    };
    let password = r#"{"private":"anna","realm":"ims.example","password":"secret"}"#;
    let store = MemoryStore::new();
    let text = line(IMS, password);
    let outcome = loaded(&store, &text, LoadSettings::new(Format::JsonLines)).await;
    assert_eq!((outcome.loaded, outcome.wrong), (1, 0), "{outcome:?}");
    let kept = store.get(IMSI).unwrap().subscriber;
    assert_eq!(kept.ims, Some(ims()));
    assert_eq!(kept.digests, [SipDigest::of_password("anna", "ims.example", "secret")]);
    let identity = SubscriberIdentity::Public("sip:chat-7@ims.example".to_owned());
    assert_eq!(store.find(&identity).await.unwrap().as_deref(), Some(IMSI));
    for (ims, digest, told) in [
        (
            IMS.replace("SPT", "STP"),
            password,
            "a trigger of the profile `phone`: `TriggerPoint` has no `SPT`",
        ),
        (IMS.replace("-!.*!", "-!(!"), password, "is no wildcarded identity"),
        (IMS.replace("\"phone\",\"disp", "\"fax\",\"disp"), password, "names the profile `fax`"),
        (
            IMS.to_owned(),
            r#"{"private":"anna","realm":"r","ha1":"secret"}"#,
            "`ha1`: HA1 is 32 hexadecimal digits",
        ),
        (
            IMS.to_owned(),
            r#"{"private":"anna","realm":"r"}"#,
            "expected one of `ha1` and `password`",
        ),
    ] {
        let said = fault(&line(&ims, digest), Format::JsonLines).await;
        assert!(said.contains(told), "{said}");
        assert!(!said.contains("secret"), "{said}");
    }
}

#[tokio::test]
async fn identities_of_the_ims_stand_in_columns() {
    let header = "imsi,k,opc,private,public,ims,sip_realm,sip_password,non_3gpp";
    let public = "sip:anna@ims.example tel:+491 | sip:anna.work@ims.example;user=phone";
    let rows = [
        (",,{},,,", "2:85: `ims`: missing field `private_identities`"),
        ("anna,,{},,,", "2:89: `ims` and `private` or `public` are two ways to say one thing"),
        ("anna,,,ims.example,,", "2:90: `sip_password` is missing"),
        (",,,,secret,", "2:87: `sip_realm` is missing"),
        (",,,ims.example,secret,", "2:98: it is of no private identity"),
        (",sip:anna@ims.example,,,,", "2:84: `public`: IMS needs a private identity at least"),
        ("anna,sip:a!(!@b,,,,", "2:88: `public`: `sip:a!(!@b` is no wildcarded identity"),
        (",,,,,yes", "2:88: `non_3gpp`: expected `allowed`, `barred`, or an object of JSON"),
    ];
    for (row, expected) in rows {
        let said = fault(&format!("{header}\n{IMSI},{K},{OPC},{row}\n"), Format::Csv).await;
        assert!(said.starts_with(expected), "{said} is not {expected}");
        assert!(!said.contains("secret"), "{said}");
    }

    let store = MemoryStore::new();
    let line = format!("{IMSI},{K},{OPC},anna@ims.example,{public},,ims.example,secret,barred");
    let outcome =
        loaded(&store, &format!("{header}\n{line}\n"), LoadSettings::new(Format::Csv)).await;
    assert_eq!((outcome.loaded, outcome.wrong), (1, 0), "{outcome:?}");
    let kept = store.get(IMSI).unwrap().subscriber;
    let digest = SipDigest::of_password("anna@ims.example", "ims.example", "secret");
    assert_eq!(kept.digests, [digest]);
    let ims = kept.ims.clone().unwrap();
    assert_eq!(ims.private_identities, ["anna@ims.example"]);
    let sets = ims.implicit_sets.iter();
    let sets: Vec<Vec<_>> =
        sets.map(|it| it.identities.iter().map(|it| it.uri.as_str()).collect()).collect();
    assert_eq!(
        sets,
        [vec!["sip:anna@ims.example", "tel:+491"], vec!["sip:anna.work@ims.example;user=phone"]]
    );
    assert!(kept.non_3gpp.as_ref().unwrap().is_barred);

    // It leaves as it came, and comes back.
    let mut out = Vec::new();
    export(&store, Format::Csv, None, &mut out).await.unwrap();
    let out = String::from_utf8(out).unwrap();
    assert!(out.contains(public) && !out.contains("secret") && !out.contains('{'), "{out}");
    let mut settings = LoadSettings::new(Format::Csv);
    settings.existing = Existing::Replace;
    assert_eq!(loaded(&store, &out, settings).await.loaded, 1);
    assert_eq!(text(&store.get(IMSI).unwrap().subscriber), text(&kept));
}

fn full() -> Record {
    let mut record = record();
    record.sequence = SequenceState::after(815);
    let mut company = apn(7, "company");
    // No member of a document has this.
    company.restoration_priority = Some(3);
    record.subscriber.eps.as_mut().unwrap().apns.push(company);
    record.subscriber.more.stn_sr = Some(vec![0x94, 0x71].into());
    let mut non_3gpp = Non3gppSubscription {
        is_barred: true,
        forbidden: vec![RatType::HRPD],
        ..Non3gppSubscription::default()
    };
    non_3gpp.more.session_timeout = Some(3600);
    record.subscriber.non_3gpp = Some(non_3gpp);
    record.subscriber.ims = Some(ims());
    record.subscriber.digests = vec![SipDigest::of_password("anna", "ims.example", "secret")];
    record
}

/// Keys do not show in it.
fn text(subscriber: &Subscriber) -> String {
    format!("{subscriber:?}")
}

#[tokio::test]
async fn exports_have_no_keys_unless_they_are_encrypted() {
    let store = MemoryStore::new();
    store.put(full());
    let mut out = Vec::new();
    assert_eq!(export(&store, Format::JsonLines, None, &mut out).await.unwrap(), 1);
    let plain = String::from_utf8(out).unwrap();
    let ha1 = full().subscriber.digests[0].ha1().to_owned();
    for key in ["46464646", "cdcdcdcd", "sealed", "authentication", "sip_digests", &ha1] {
        assert!(!plain.contains(key), "{plain}");
    }
    // Into the same store it comes back: keys and numbers are kept.
    let mut settings = LoadSettings::new(Format::JsonLines);
    settings.existing = Existing::Replace;
    let outcome = loaded(&store, &plain, settings).await;
    assert_eq!((outcome.loaded, outcome.wrong), (1, 0), "{outcome:?}");
    let kept = store.get(IMSI).unwrap();
    assert_eq!(text(&kept.subscriber), text(&full().subscriber));
    assert_eq!(kept.sequence.seq(), 815);

    let key = Keyring::new(MasterKey::new(&[5; 32]));
    for format in [Format::JsonLines, Format::Csv] {
        let mut out = Vec::new();
        export(&store, format, Some(&key), &mut out).await.unwrap();
        let sealed = String::from_utf8(out).unwrap();
        assert!(!sealed.contains("46464646") && !sealed.contains(&ha1), "{sealed}");
        let mut settings = LoadSettings::new(format);
        let other = MemoryStore::new();
        let told = loaded(&other, &sealed, settings).await.faults;
        assert!(told[0].message.contains("give the key file of the export"), "{told:?}");
        settings.key = Some(&key);
        assert_eq!(loaded(&other, &sealed, settings).await.loaded, 1);
        let kept = other.get(IMSI).unwrap();
        assert_eq!(kept.sequence.seq(), 815, "the card has seen these numbers");
        let expected = full().subscriber.algorithm;
        assert_eq!(kept.subscriber.algorithm.f5_star(&[1; 16]), expected.f5_star(&[1; 16]));
        assert!(kept.subscriber.non_3gpp.as_ref().unwrap().is_barred);
        assert_eq!(kept.subscriber.digests, full().subscriber.digests);
        assert_eq!(kept.subscriber.ims, full().subscriber.ims);
        assert_eq!(kept.subscriber.non_3gpp, full().subscriber.non_3gpp);
        if format == Format::JsonLines {
            assert_eq!(text(&kept.subscriber), text(&full().subscriber));
        }
    }
}

// Proves: mil-01
#[test]
fn op_and_top_become_what_the_card_has() {
    let algorithm = |members: &str| {
        let text = format!(r#"{{"imsi":"{IMSI}","authentication":{{{members}}}}}"#);
        let document: SubscriberDocument = serde_json::from_str(&text).unwrap();
        document.into_record(None, None).unwrap().subscriber.algorithm
    };
    // TS 35.208, 4.3: test set 1.
    let by_op = algorithm(&format!(r#""k":"{K}","op":"cdc202d5123e20f62b6d676ac72cb318""#));
    let by_opc = algorithm(&format!(r#""k":"{K}","opc":"{OPC}""#));
    assert_eq!(by_op.f5_star(&[3; 16]), by_opc.f5_star(&[3; 16]));
    let long = "ab".repeat(32);
    let by_top = algorithm(&format!(r#""algorithm":"tuak","k":"{long}","top":"{long}""#));
    let topc = Algorithm::tuak_topc(&[0xab; 32], [0xab; 32], 1).unwrap();
    let lengths = diameter_hss::authentication::TuakLengths::default();
    let by_topc = Algorithm::tuak(&[0xab; 32], topc, lengths, 1).unwrap();
    assert_eq!(by_top.f5_star(&[3; 16]), by_topc.f5_star(&[3; 16]));
}

//! Names everywhere: results by vendor, features by list, applications, vendors; digits and addresses in JSON;
//! what is shown of messages that are damaged or that no dictionary describes.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// Runs the tool with this standard input.
fn diameter(arguments: &[&str], input: impl AsRef<[u8]>) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_diameter"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.as_ref().to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    // Who does not read to the end closes the pipe.
    let _ = writer.join().unwrap();
    output
}

/// What the tool prints, when it ends with this status.
#[track_caller]
fn printed(status: i32, arguments: &[&str], input: impl AsRef<[u8]>) -> (String, String) {
    let output = diameter(arguments, input);
    let [out, err] = [output.stdout, output.stderr].map(|it| String::from_utf8(it).unwrap());
    assert_eq!(output.status.code(), Some(status), "{out}\n{err}");
    (out, err)
}

#[track_caller]
fn decoded(message: &str, arguments: &[&str]) -> String {
    printed(0, &[&["decode"], arguments].concat(), message).0
}

/// An Update-Location-Answer with an Experimental-Result of 3GPP.
const USER_UNKNOWN: &str = include_str!("names/experimental-result-name.hex");
/// An Update-Location-Answer with features, and a Capabilities-Exchange-Request.
const FEATURES: &str = include_str!("names/feature-list.hex");
/// A request of an application of Ericsson.
const OF_A_VENDOR: &str = include_str!("names/unknown-application.hex");

#[test]
fn experimental_results_have_the_names_of_their_vendor() {
    let tree = decoded(USER_UNKNOWN, &[]);
    let line = "Experimental-Result-Code (298) [M] DIAMETER_ERROR_USER_UNKNOWN (5001)\n";
    assert!(tree.contains(line), "{tree}");
    let json: Value = serde_json::from_str(&decoded(USER_UNKNOWN, &["--json"])).unwrap();
    let code = &json["avps"][2]["avps"][1];
    assert_eq!(
        (&code["value"], &code["symbol"]),
        (&5001.into(), &"DIAMETER_ERROR_USER_UNKNOWN".into())
    );
    let filter = "Experimental-Result-Code=DIAMETER_ERROR_USER_UNKNOWN";
    assert_eq!(decoded(USER_UNKNOWN, &["--summary", "--avp", filter]).lines().count(), 1);

    // Of another vendor, it is another result.
    let vendor = USER_UNKNOWN
        .trim()
        .replace("0000010a4000000c000028af000001", "0000010a4000000c000000c1000001");
    assert_ne!(vendor, USER_UNKNOWN.trim());
    assert!(!decoded(&vendor, &[]).contains("DIAMETER_ERROR_USER_UNKNOWN"));
}

#[test]
fn a_result_of_a_vendor_is_encoded_by_its_name() {
    let json = r#"{"command": "ULA", "Session-Id": "a;1;1", "Auth-Session-State": 1,
        "Origin-Host": "hss.example.net", "Origin-Realm": "example.net",
        "Experimental-Result": {"Vendor-Id": "3GPP",
                                "Experimental-Result-Code": "DIAMETER_ERROR_USER_UNKNOWN"}}"#;
    let (hex, _) = printed(0, &["encode"], json);
    assert!(hex.contains("0000010a4000000c000028af0000012a4000000c00001389"), "{hex}");
}

#[test]
fn features_are_named_by_list_and_application() {
    let tree = decoded(FEATURES, &[]);
    assert!(
        tree.contains("Feature-List (630/10415) [V] 0x8000000 NR-as-Secondary-RAT\n"),
        "{tree}"
    );
    let filtered = decoded(FEATURES, &["--summary", "--avp", "Feature-List=NR-as-Secondary-RAT"]);
    assert_eq!(filtered.lines().count(), 1);
    let json = r#"{"command": "ULA", "application": "S6a", "Session-Id": "a;1;1",
        "Auth-Session-State": 1, "Origin-Host": "a.example.net", "Origin-Realm": "example.net",
        "Result-Code": 2001, "Supported-Features": {"Vendor-Id": 10415, "Feature-List-ID": 2,
                               "Feature-List": "NR-as-Secondary-RAT"}}"#;
    assert!(printed(0, &["encode"], json).0.contains("08000000"));
}

#[test]
fn applications_vendors_and_security_are_named() {
    let tree = decoded(FEATURES, &[]);
    for line in [
        "Auth-Application-Id (258) [M] Cx/Dx (16777216)\n",
        "Vendor-Id (266) [M] Ericsson (193)\n",
        "Supported-Vendor-Id (265) [M] 3GPP (10415)\n",
        "Inband-Security-Id (299) [M] NO_INBAND_SECURITY (0)\n",
    ] {
        assert!(tree.contains(line), "{line} of\n{tree}");
    }
    for filter in
        ["Auth-Application-Id=S6a/S6d", "Auth-Application-Id=S6a", "Supported-Vendor-Id=3GPP"]
    {
        assert_eq!(
            decoded(FEATURES, &["--summary", "--avp", filter]).lines().count(),
            1,
            "{filter}"
        );
    }
}

#[test]
fn what_only_a_dictionary_lacks_is_no_error_of_the_message() {
    let (tree, counts) = printed(0, &["decode", "--check"], OF_A_VENDOR);
    assert!(tree.contains("Request 8388633 Ericsson Sy (16777304) [RP]"), "{tree}");
    assert!(!tree.contains('!'), "{tree}");
    assert!(counts.ends_with(
        "with errors: 0, parts that are no whole message: 0, that no dictionary describes: 1\n"
    ));
}

#[test]
fn results_and_registered_numbers_are_looked_up() {
    for (asked, answer) in [
        ("4012", "DIAMETER_CREDIT_LIMIT_REACHED: value 4012 of Result-Code\n"),
        ("3004", "DIAMETER_TOO_BUSY: value 3004 of Result-Code\n"),
        ("5012", "DIAMETER_UNABLE_TO_COMPLY: value 5012 of Result-Code\n"),
        ("5001", "DIAMETER_ERROR_USER_UNKNOWN: value 5001 of Experimental-Result-Code\n"),
        (
            "16777304",
            "Ericsson Sy (16777304): an application of IANA's registry; no dictionary describes it\n",
        ),
    ] {
        let (out, _) = printed(0, &["dictionary", "show", asked], "");
        assert!(out.contains(answer), "{asked}: {out}");
    }
}

/// An Update-Location-Request with this Visited-PLMN-Id.
fn ulr(visited: &str) -> String {
    format!(
        r#"{{"command":"ULR","Session-Id":"a;1;1","Auth-Session-State":1,
        "Origin-Host":"mme1.example.net","Origin-Realm":"example.net","Destination-Realm":"example.org",
        "User-Name":"310410000000001","RAT-Type":"EUTRAN","ULR-Flags":2,"Visited-PLMN-Id":{visited}}}"#
    )
}

#[test]
fn digits_are_never_taken_for_octets_without_a_word() {
    let (out, err) = printed(1, &["encode"], ulr("\"310410\""));
    assert_eq!(out, "");
    assert!(err.contains(r#"`{"meaning": "310410"}` makes the octets 130014"#), "{err}");
    assert!(
        err.contains(r#"`{"octets": "310410"}` takes these octets, which mean 134010"#),
        "{err}"
    );
    // With which it is clear.
    for (given, octets) in [
        (r#"{"meaning": "310410"}"#, "130014"),
        (r#"{"octets": "130014"}"#, "130014"),
        (r#""0x130014""#, "130014"),
        (r#""62f210""#, "62f210"),
        (r#""26201""#, "62f210"),
    ] {
        let (hex, _) = printed(0, &["encode"], ulr(given));
        assert!(
            hex.trim().ends_with(&format!("0000057fc000000f000028af{octets}00")),
            "{given}: {hex}"
        );
    }
}

#[test]
fn addresses_are_written_as_such() {
    let ccr = |address: &str| {
        format!(
            r#"{{"command":"CCR","Session-Id":"a;1;1","Origin-Host":"pgw1.example.net",
            "Origin-Realm":"example.net","Destination-Realm":"example.net",
            "Service-Context-Id":"32251@3gpp.org","CC-Request-Type":1,"CC-Request-Number":0,{address}}}"#
        )
    };
    for address in [r#""10.45.0.2""#, r#"{"meaning":"10.45.0.2"}"#, r#""0a2d0002""#] {
        let json = ccr(&format!("\"Framed-IP-Address\":{address}"));
        let (hex, _) = printed(0, &["encode"], json);
        assert!(hex.trim().ends_with("000000084000000c0a2d0002"), "{address}: {hex}");
    }
    let (hex, _) = printed(0, &["encode"], ccr(r#""Framed-IPv6-Prefix":"2001:db8::/64""#));
    assert!(hex.contains("004020010db8"), "{hex}");
    // No help leads to the characters of an address.
    let (_, err) = printed(1, &["encode"], ccr(r#""Framed-IP-Address":"10.45.0.256""#));
    assert!(err.contains("give an IPv4 address, or octets in hexadecimal"), "{err}");
    assert!(!err.contains("`{\"text\""), "{err}");
}

#[test]
fn a_command_of_several_applications_has_to_be_told_from_the_others() {
    let json = r#"{"command": "CCR", "Session-Id": "a;1;1", "Origin-Host": "a.example.net",
        "Origin-Realm": "example.net", "Destination-Realm": "example.net", "CC-Request-Type": 1,
        "CC-Request-Number": 0"#;
    let (_, err) = printed(1, &["encode"], format!("{json}}}"));
    assert!(err.contains("several applications have a command `CCR`"), "{err}");
    assert!(err.contains("Gy/Ro (4), Gx (16777238)"), "{err}");
    let (hex, _) = printed(0, &["encode"], format!("{json}, \"application\": \"Gx\"}}"));
    assert_eq!(&hex[16..24], "01000016");
    // An AVP that only one of them requires tells it too.
    let (hex, _) =
        printed(0, &["encode"], format!("{json}, \"Service-Context-Id\": \"32251@3gpp.org\"}}"));
    assert_eq!(&hex[16..24], "00000004");
}

#[test]
fn a_member_that_is_there_twice_is_an_error() {
    let json = r#"{"command": "DWR", "Origin-Host": "a.example.net", "Origin-Realm": "example.net",
        "Origin-Host": "b.example.net"}"#;
    let (_, err) = printed(1, &["encode"], json);
    assert!(err.contains("`Origin-Host` is there twice"), "{err}");
    assert!(err.contains("several AVPs of a name are an array"), "{err}");
}

/// A Device-Watchdog-Request whose last AVP is this.
fn watchdog(avp: &str) -> String {
    let host = "00000108400000156100612e6578616d706c652e6e6574";
    let host = host.replace("6100612e", "612e") + "00000000";
    let host = &host[..48];
    let avps = format!("{host}{avp}");
    let length = 20 + avps.len() / 2;
    format!("01{length:06x}80000118000000000000000a0000000b{avps}")
}

#[test]
fn avps_of_a_wrong_length_are_shown_as_far_as_they_are_there() {
    // Origin-Realm that claims 40 octets, and has 11.
    let long = watchdog("000001284000003065 78616d706c652e6e6574".replace(' ', "").as_str());
    let tree = decoded(&long, &[]);
    assert!(
        tree.contains(
            "Origin-Realm (296) [M] 11 of 40 octets: 0x6578616d706c652e6e6574 \"example.net\"\n"
        ),
        "{tree}"
    );
    // Without its padding it is whole.
    let unpadded = watchdog("00000128400000136578616d706c652e6e6574");
    let tree = decoded(&unpadded, &[]);
    assert!(tree.contains("Origin-Realm (296) [M] \"example.net\"\n"), "{tree}");
    let json: Value = serde_json::from_str(&decoded(&unpadded, &["--json"])).unwrap();
    assert_eq!(json["rest_avp"]["name"], "Origin-Realm");
    assert_eq!(json["rest_avp"]["octets"], "6578616d706c652e6e6574");
    // What is shown is for people: the message comes back as it was.
    let (hex, _) = printed(0, &["encode"], json.to_string());
    assert_eq!(hex.trim(), unpadded);
}

#[test]
fn json_has_a_form_for_jq_and_goes_with_summary() {
    let json: Value = serde_json::from_str(&decoded(USER_UNKNOWN, &["--json=names"])).unwrap();
    assert_eq!(json["Session-Id"], "mme1.example.net;1;2;3");
    let result = &json["Experimental-Result"];
    assert_eq!(result["Experimental-Result-Code"], "DIAMETER_ERROR_USER_UNKNOWN");
    let json: Value =
        serde_json::from_str(&decoded(USER_UNKNOWN, &["--json", "--summary"])).unwrap();
    assert_eq!((&json["command"], &json["result_code"]), (&"ULA".into(), &5001.into()));
    // What may occur several times is an array, also where it occurs once.
    let lines = decoded(FEATURES, &["--json=names"]);
    let cer: Value = serde_json::from_str(lines.lines().last().unwrap()).unwrap();
    assert_eq!(cer["Supported-Vendor-Id"], serde_json::json!(["3GPP"]));
}

#[test]
fn an_answer_that_comes_before_its_request_is_told_with_it() {
    let answer = "0100001400000118000000000000000a0000000b";
    let request = "0100001480000118000000000000000a0000000b";
    let tree = decoded(&format!("{answer}\n{request}\n"), &[]);
    assert!(tree.contains("line 2  answered by line 1\n"), "{tree}");
}

#[test]
fn a_session_id_of_megabytes_is_not_printed_whole() {
    let length = 4 << 20;
    let avp = format!("0000010740{:06x}{}", 8 + length, "61".repeat(length));
    let message = format!("01{:06x}80000112000000000000000a0000000b{avp}", 20 + 8 + length);
    for arguments in [&[][..], &["--summary"]] {
        let text = decoded(&message, arguments);
        assert!(text.len() < 10_000, "{} octets", text.len());
        assert!(text.contains("... (4194304 octets)"));
    }
}

#[test]
fn a_flood_of_warnings_collapses_to_a_count() {
    // Headers that claim more than there is, each followed by another message.
    let message = "0100001480000118000000000000000a0000000b\n";
    let input = format!("0100003080000118000000000000000a0000000b\n\n{message}").repeat(1000);
    let (_, err) = printed(0, &["decode", "--summary"], input);
    assert!(err.lines().count() < 50, "{} lines", err.lines().count());
    assert!(err.contains("980 more like this are not shown"), "{err}");
}

#[test]
fn a_file_of_nothing_but_mistakes_is_a_thousand_of_them() {
    let json = format!(r#"{{"command":"DWR","Origin-Host":[{}1]}}"#, "1,".repeat(5000));
    let (_, err) = printed(1, &["encode"], json);
    assert_eq!(err.matches("error: ").count(), 1000);
    assert!(err.contains("4002 more mistakes follow"), "{}", &err[err.len() - 600..]);
}

/// The help of every command in a terminal of 80 columns.
#[test]
fn help_fits_a_terminal() {
    let commands = "decode encode explain dictionary dictionary+check dictionary+show \
                    dictionary+list dictionary+diff dictionary+export ping send serve load \
                    config config+show completions man";
    for command in commands.split_whitespace() {
        let output = Command::new(env!("CARGO_BIN_EXE_diameter"))
            .args(command.split('+'))
            .arg("--help")
            .env("COLUMNS", "80")
            .output()
            .unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains("Usage: diameter"), "{command}: {text}");
        for line in text.lines() {
            assert!(line.chars().count() <= 80, "{command}: {line}");
        }
    }
}

//! `diameter decode` and `diameter encode` as programs: nothing is lost between them, whatever the
//! message; files of every kind of mistake end with the status that the help says.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// Runs the tool with this standard input.
fn diameter(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_diameter"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // Both ends of a pipe can be full.
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    // Who does not read to the end closes the pipe.
    let _ = writer.join().unwrap();
    output
}

#[track_caller]
fn stdout(output: &Output) -> &str {
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {stderr}", output.status);
    std::str::from_utf8(&output.stdout).unwrap()
}

fn tests_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests")
}

/// Every message of other stacks that there is, as hexadecimal digits.
fn captures() -> Vec<String> {
    let folders =
        ["conformance/captures", "performance/messages"].map(|name| tests_folder().join(name));
    let files = folders.iter().flat_map(|folder| std::fs::read_dir(folder).unwrap());
    let mut files: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "hex"));
    assert_eq!(files.len(), 71);
    files.sort();
    let text = |file: &PathBuf| {
        let text = std::fs::read_to_string(file).unwrap();
        let lines = text.lines().map(|line| line.split('#').next().unwrap());
        lines.flat_map(str::split_whitespace).collect::<String>().to_lowercase()
    };
    files.iter().map(text).collect()
}

/// Decodes and encodes messages, one a line, and expects all of them back.
#[track_caller]
fn assert_nothing_is_lost(messages: &[String]) {
    let json = diameter(&["decode", "--json"], messages.join("\n").as_bytes());
    let json = stdout(&json);
    assert_eq!(json.lines().count(), messages.len());
    let hex = diameter(&["encode"], json.as_bytes());
    for ((message, written), json) in messages.iter().zip(stdout(&hex).lines()).zip(json.lines()) {
        assert_eq!(written, message, "\nfrom {json}");
    }
}

#[test]
fn every_captured_message_survives_json() {
    let captures = captures();
    assert!(captures.len() > 60, "{}", captures.len());
    assert_nothing_is_lost(&captures);
}

#[test]
fn damaged_messages_survive_json() {
    // Any numbers will do, as long as they are always the same.
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).unwrap()
    };
    let mut damaged = Vec::new();
    for capture in captures() {
        for changes in [1, 1, 1, 1, 2, 3, 5, 8, 20] {
            let mut digits: Vec<u8> = capture.clone().into();
            for _ in 0..changes {
                // Version and length stay: they say where the message ends.
                let place = 8 + random(digits.len() - 8);
                digits[place] = b"0123456789abcdef"[random(16)];
            }
            damaged.push(String::from_utf8(digits).unwrap());
        }
    }
    assert_nothing_is_lost(&damaged);
}

#[test]
fn a_capture_is_written_that_is_read_again() {
    let json = diameter(&["decode", "--json"], captures().join("\n").as_bytes());
    let pcap = diameter(&["encode", "--to", "pcap"], stdout(&json).as_bytes());
    assert!(pcap.status.success());
    let binary = diameter(&["encode", "--to", "binary"], stdout(&json).as_bytes());
    let expected: String = captures().concat();
    let found: String = binary.stdout.iter().map(|octet| format!("{octet:02x}")).collect();
    assert_eq!(found, expected);
    assert_eq!(pcap.stdout[..4], [0xd4, 0xc3, 0xb2, 0xa1]);
}

#[test]
fn check_says_with_its_status_whether_messages_are_good() {
    let folder = tests_folder();
    let good = std::fs::read(folder.join("performance/messages/ccr.hex")).unwrap();
    assert_eq!(diameter(&["decode", "--check"], &good).status.code(), Some(0));
    // A Device-Watchdog-Request without any AVP.
    let bad = b"01000014 80000118 00000000 00000001 00000002";
    assert_eq!(diameter(&["decode"], bad).status.code(), Some(0));
    let output = diameter(&["decode", "--check"], bad);
    assert_eq!(output.status.code(), Some(1));
    let tree = String::from_utf8(output.stdout).unwrap();
    assert!(tree.contains("! 5005 DIAMETER_MISSING_AVP: Origin-Host: is missing"), "{tree}");
    assert_eq!(diameter(&["decode", "/does/not/exist"], b"").status.code(), Some(2));
    assert_eq!(diameter(&["decode", "--command", "XYZ"], b"").status.code(), Some(2));
}

#[test]
fn a_vendors_avps_are_decoded_and_encoded_by_name() {
    let dictionary = tests_folder().join("vendor/dictionaries/acme.xml");
    let dictionary = dictionary.to_str().unwrap();
    let request = |more: &str| {
        format!(
            r#"{{
                "command": "CCR", "Session-Id": "a;1;2", "Origin-Host": "a.example",
                "Origin-Realm": "example", "Destination-Realm": "example",
                "Service-Context-Id": "32251@3gpp.org", "CC-Request-Type": 1,
                "CC-Request-Number": 0, {more}
            }}"#
        )
    };
    let loyalty = r#""Acme-Loyalty": {"Acme-Tier": "GOLD"}"#;
    let cell = r#""Acme-Cell": {"Acme-Site": "s1.acme.example", "Acme-Antenna": 3}"#;
    let both = request(&format!("{loyalty}, {cell}"));

    let refused = |arguments: &[&str], request: &str, reason: &str| {
        let output = diameter(arguments, request.as_bytes());
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{error}");
        assert!(error.contains(reason), "{error}");
    };
    refused(&["encode"], &both, "no dictionary has an AVP `Acme-Loyalty`");
    let known = ["encode", "--dictionary", dictionary];
    // Acme's CCR requires it, and takes the place of Gy's.
    refused(&known, &request(loyalty), "Acme-Cell: is missing");

    let hex = diameter(&known, both.as_bytes());
    let hex = stdout(&hex).to_owned();
    let tree = diameter(&["decode", "--dictionary", dictionary, "--check"], hex.as_bytes());
    let tree = stdout(&tree);
    assert!(tree.contains("Gy with Acme extensions (4)"), "{tree}");
    assert!(tree.contains("Acme-Tier (2/32473) [V] GOLD (2)"), "{tree}");
    let filter = ["decode", "--dictionary", dictionary, "--avp", "Acme-Tier=SILVER"];
    assert_eq!(stdout(&diameter(&filter, hex.as_bytes())), "");
}

#[test]
fn what_there_is_of_a_message_is_decoded_and_keeps_its_length() {
    let text = &captures()[0];
    let (start, declared) = (&text[..200], text.len() / 2);
    let input = format!("{start}\n\n{text}\n");
    let output = diameter(&["decode", "--json"], input.as_bytes());
    let lines: Vec<serde_json::Value> =
        stdout(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["length"], declared);
    assert_eq!(lines[0]["avps"][0], lines[1]["avps"][0]);
    assert_eq!(lines[0]["errors"][0]["result_code"], 5015);
    // And goes all the way round, whatever comes behind it.
    for form in ["hex", "pcap"] {
        let encoded = diameter(&["encode", "--to", form], &output.stdout);
        let again = diameter(&["decode", "--json"], &encoded.stdout);
        let again: Vec<serde_json::Value> =
            stdout(&again).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        for (one, other) in lines.iter().zip(&again) {
            for member in ["length", "avps", "rest", "errors"] {
                assert_eq!(one[member], other[member], "{form}");
            }
        }
        assert_eq!(again.len(), 2, "{form}");
    }
    let summary = diameter(&["decode", "--summary"], input.as_bytes());
    assert!(stdout(&summary).contains(&format!("! 100 of {declared} octets\n")));
}

#[test]
fn check_counts_what_is_wrong() {
    let input = format!("{}\n\n01000014 80000118 00000000 00000001 00000002\n01", captures()[0]);
    let output = diameter(&["decode", "--check", "--summary"], input.as_bytes());
    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    let counts = "messages: 2, with errors: 1, parts that are no whole message: 1\n";
    assert!(errors.ends_with(counts), "{errors}");
}

#[test]
fn of_several_files_each_line_names_its_own() {
    let folder = tests_folder();
    let files = ["performance/messages/ccr.hex", "performance/messages/dwr.hex"]
        .map(|name| folder.join(name));
    let files = files.each_ref().map(|file| file.to_str().unwrap());
    let output = diameter(&["decode", "--summary", files[0], files[1]], b"");
    for (line, file) in stdout(&output).lines().zip(files) {
        assert!(line.starts_with(&format!("{file}  1  ")), "{line}");
    }
}

#[test]
fn names_that_nothing_has_are_answered_with_those_like_them() {
    for (filter, name, meant) in [
        ("--command", "Credit-Controll", "did you mean `Credit-Control`"),
        ("--application", "gyy", "did you mean `gy`"),
        ("--avp", "Rating-Grup=1", "did you mean `Rating-Group`"),
        ("--result", "SUCES", "`diameter dictionary show Result-Code` has them"),
        ("--result", "DIAMETER_SUCES", "did you mean `DIAMETER_SUCCESS`"),
    ] {
        let output = diameter(&["decode", filter, name], b"");
        let errors = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert!(errors.contains(meant), "{errors}");
    }
}

#[test]
fn several_commands_and_halves_of_application_names_are_filters_too() {
    let input = captures().join("\n");
    let count = |arguments: &[&str]| {
        let output = diameter(&[&["decode", "--summary"], arguments].concat(), input.as_bytes());
        stdout(&output).lines().count()
    };
    let both = count(&["--command", "CCR", "--command", "ULR"]);
    assert_eq!(both, count(&["--command", "CCR"]) + count(&["--command", "ULR"]));
    assert!(both > 2);
    assert_eq!(count(&["--application", "ro"]), count(&["--application", "4"]));
}

#[test]
fn what_comes_through_a_pipe_is_printed_before_more_comes() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_diameter"))
        .args(["decode", "--summary"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    for message in captures().iter().take(3) {
        writeln!(stdin, "{message}").unwrap();
        // Would wait for ever where the line waits for others.
        assert!(lines.next().unwrap().unwrap().contains("  "));
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn json_and_compressed_files_are_errors_that_say_what_reads_them() {
    for (input, help) in
        [(&b"{\"command\":\"CCR\"}"[..], "`diameter encode`"), (b"\x1f\x8b\x08", "gzip -dc")]
    {
        let output = diameter(&["decode"], input);
        assert_eq!(output.status.code(), Some(2));
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(errors.starts_with("error: standard input: ") && errors.contains(help), "{errors}");
    }
}

#[test]
fn a_closed_standard_output_ends_the_tool_quietly() {
    let messages = captures().join("\n").repeat(20);
    let mut child = Command::new(env!("CARGO_BIN_EXE_diameter"))
        .args(["decode", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    // It may be gone before it has read everything.
    let _ = child.stdin.take().unwrap().write_all(messages.as_bytes());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}

#[test]
#[cfg(unix)]
fn the_clipboard_is_read_by_the_desktops_program() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("xclip");
    let digits = &captures()[0];
    let pasted = format!("> ```\\n> {digits}\\n> ```\\n");
    std::fs::write(&program, format!("#!/bin/sh\nprintf '{pasted}'\n")).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    let decode = |display: Option<&str>, path: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_diameter"));
        command.args(["decode", "--clipboard", "--summary"]).env("PATH", path);
        command.env_remove("WAYLAND_DISPLAY").env_remove("DISPLAY");
        display.map(|display| command.env("DISPLAY", display));
        command.output().unwrap()
    };
    let path = format!("{}:/usr/bin:/bin", folder.path().display());
    let output = decode(Some(":0"), &path);
    assert_eq!(stdout(&output).lines().count(), 1, "{output:?}");

    // Where it is missing, the error says what to install; where there is no desktop, that there is none.
    for (display, help) in [(Some(":0"), "install xclip"), (None, "there is no clipboard")] {
        let output = decode(display, "/nonexistent");
        assert_eq!(output.status.code(), Some(2));
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(errors.contains(help), "{errors}");
    }
}

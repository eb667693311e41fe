//! What is read from the sections that all services have, and what is said about ones that are wrong.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may")]

use std::fs;
use std::path::Path;
use std::time::Duration;

use diameter_node::config::{ConfigError, NodeFile};
use diameter_platform::{Role, Settings};
use diameter_testkit::Certificates;

const NODE: &str = "identity = \"dra.example\"\nrealm = \"example\"\n";

fn read(text: &str, folder: &Path) -> Result<Settings, ConfigError> {
    let text = format!("{NODE}{text}");
    NodeFile::parse_with(&text, "service.toml", folder, |file, _| Settings::read_in(file, folder))
        .map(|(_, settings)| settings)
}

/// Line and message of each mistake.
fn told(text: &str, folder: &Path) -> Vec<(usize, String)> {
    match read(text, folder) {
        Err(ConfigError::Invalid(errors)) => {
            errors.list().iter().map(|it| (it.location.line, it.message.clone())).collect()
        }
        other => panic!("expected mistakes, got {other:?}"),
    }
}

#[test]
fn nothing_has_to_be_said() {
    let settings = read("", Path::new("")).unwrap();
    assert_eq!(settings.grace, Duration::from_secs(10));
    assert_eq!(settings.administration, None);
}

#[test]
fn secrets_come_from_files_and_the_environment() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("operator"), "0123456789abcdef\n").unwrap();
    // Every test run has it, and it is long enough.
    let path = std::env::var("CARGO_MANIFEST_DIR").unwrap();
    let text = "[log]\nformat = 'json'\nfilter = 'warn,diameter_node=debug'\n[stop]\ngrace = '3s'\n\
                [administration]\naddress = '127.0.0.1:0'\n\
                [[administration.token]]\nname = 'ops'\nrole = 'operate'\nsecret = { file = 'operator' }\n\
                [[administration.token]]\nname = 'eyes'\nrole = 'read'\nsecret = { env = 'CARGO_MANIFEST_DIR' }\n";
    let settings = read(text, folder.path()).unwrap();
    assert_eq!(settings.grace, Duration::from_secs(3));
    let tokens = settings.administration.unwrap().tokens;
    let [ops, eyes] = tokens.as_slice() else { panic!("two tokens") };
    assert!(ops.secret.matches("0123456789abcdef") && ops.role == Role::Operate);
    assert!(eyes.secret.matches(&path) && eyes.role == Role::Read);
    assert!(!format!("{tokens:?}").contains("0123"), "secrets are not shown");
}

#[test]
fn an_address_off_loopback_has_to_be_asked_for_and_is_never_read_without_a_token() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("token"), "0123456789abcdef").unwrap();
    let token =
        "[[administration.token]]\nname = 'a'\nrole = 'read'\nsecret = { file = 'token' }\n";
    let off = "[administration]\naddress = '192.0.2.1:80'\n";
    assert_eq!(
        told(&format!("{off}{token}"), folder.path()),
        [(4, "tokens would cross the network in plain text".to_owned())]
    );
    let asked = format!("{off}plaintext = true\nread-without-token = true\n{token}");
    assert_eq!(
        told(&asked, folder.path()),
        [(6, "everybody who reaches this address could look at the service".to_owned())]
    );
    assert!(read(&format!("{off}plaintext = true\n{token}"), folder.path()).is_ok());
}

#[test]
fn a_certificate_is_read_with_the_file() {
    let certificates = Certificates::new(&["admin.example", "other.example"]);
    let folder = certificates.folder();
    fs::write(folder.join("token"), "0123456789abcdef").unwrap();
    let with = |tls: &str| {
        format!(
            "[administration]\naddress = '192.0.2.1:443'\n{tls}\n[[administration.token]]\n\
             name = 'a'\nrole = 'read'\nsecret = {{ file = 'token' }}\n"
        )
    };
    let text =
        with("[administration.tls]\ncertificate = 'admin.example.pem'\nkey = 'admin.example.key'");
    assert!(read(&text, folder).unwrap().administration.unwrap().tls.is_some());
    let wrong = with("tls = { certificate = 'admin.example.pem', key = 'other.example.key' }");
    let wrong = told(&wrong, folder);
    assert_eq!((wrong.len(), wrong[0].0), (1, 5), "{wrong:?}");
    assert!(wrong[0].1.contains("is not that of the first certificate"), "{wrong:?}");
    let both = "plaintext = true\ntls = { certificate = 'admin.example.pem', key = 'nokey' }";
    let both = told(&with(both), folder);
    assert_eq!(both[0], (5, "with [administration.tls] nothing is in plain text".to_owned()));
    assert!(both[1].1.starts_with("cannot read "), "{both:?}");
}

#[test]
fn every_mistake_is_told_in_its_line() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("short"), "0123").unwrap();
    let text = "[log]\nformat = 'xml'\nfilter = 'loud'\n\
                [administration]\naddress = '127.0.0.1:0'\n\
                [[administration.token]]\nname = 'a'\nrole = 'root'\nsecret = 'in the open, as it is'\n\
                [[administration.token]]\nname = 'b'\nrole = 'read'\nsecret = { env = 'NOT_THERE_AT_ALL' }\n\
                [[administration.token]]\nname = 'c'\nrole = 'read'\nsecret = { file = 'short' }\n\
                [[administration.token]]\nname = 'd'\nrole = 'read'\nsecret = { file = 'a', env = 'b' }\n";
    let told = told(text, folder.path());
    let expected = [
        (4, "`format`: there is no format `xml`"),
        (5, "`filter`: there is no level `loud`"),
        (10, "`role`: there is no role `root`"),
        (11, "`secret`: a secret does not stand in this file"),
        (15, "the environment variable `NOT_THERE_AT_ALL`: environment variable not found"),
        (19, "a secret of 4 characters is guessed: it has 16 at least"),
        (23, "`secret`: a secret has one place"),
    ];
    assert_eq!(told.len(), expected.len(), "{told:#?}");
    for ((line, message), (expected_line, expected)) in told.iter().zip(expected) {
        assert!(*line == expected_line && message.starts_with(expected), "{line}: {message}");
    }
}

#[test]
fn an_administration_that_nobody_may_use_is_a_mistake() {
    let told = told("[administration]\naddress = '127.0.0.1:0'\n", Path::new(""));
    assert_eq!(told, [(4, "nobody may administer this".to_owned())]);
}

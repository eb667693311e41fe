//! Files that cannot be used.

use std::fs;
use std::path::Path;

use diameter_node::tls::{Tls, TlsError, TlsFiles};

use crate::authority::Authority;

fn refused(files: TlsFiles) -> (TlsError, String) {
    let error = Tls::load(files).expect_err("these files are of no use");
    let text = error.to_string();
    (error, text)
}

fn name(path: &Path) -> String {
    path.display().to_string()
}

#[test]
fn a_missing_file_is_named() {
    let authority = Authority::new();
    let files = authority.node("ocs", &["ocs.example"]);
    let missing = files.key.with_file_name("elsewhere.key");
    let (error, text) = refused(TlsFiles { key: missing.clone(), ..files });
    assert!(matches!(error, TlsError::Unreadable { .. }), "{text}");
    assert!(text.contains(&name(&missing)), "{text}");
}

#[test]
fn a_key_in_the_place_of_the_certificate_is_noticed() {
    let authority = Authority::new();
    let files = authority.node("ocs", &["ocs.example"]);
    let (error, text) = refused(TlsFiles { certificate: files.key.clone(), ..files });
    assert!(matches!(error, TlsError::NoCertificate { .. }), "{text}");
    assert!(text.contains("`BEGIN CERTIFICATE`"), "{text}");
}

#[test]
fn a_certificate_in_the_place_of_the_key_is_noticed() {
    let authority = Authority::new();
    let files = authority.node("ocs", &["ocs.example"]);
    let (error, text) = refused(TlsFiles { key: files.certificate.clone(), ..files });
    assert!(matches!(error, TlsError::NoKey { .. }), "{text}");
}

#[test]
fn an_encrypted_key_is_told_from_a_missing_one() {
    let authority = Authority::new();
    let files = authority.node("ocs", &["ocs.example"]);
    let key = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n";
    fs::write(&files.key, key).unwrap();
    let (error, text) = refused(files);
    assert!(matches!(error, TlsError::EncryptedKey { .. }), "{text}");
    assert!(text.contains("openssl pkey"), "{text}");
}

#[test]
fn a_key_of_another_certificate_is_noticed() {
    let authority = Authority::new();
    let files = authority.node("ocs", &["ocs.example"]);
    let other = authority.node("pgw", &["pgw.example"]);
    let (error, text) = refused(TlsFiles { key: other.key.clone(), ..files.clone() });
    assert!(matches!(error, TlsError::KeyMismatch { .. }), "{text}");
    assert!(text.contains(&name(&other.key)) && text.contains(&name(&files.certificate)), "{text}");
}

#[test]
fn a_broken_certificate_among_the_trusted_ones_is_numbered() {
    let authority = Authority::new();
    let files = authority.node("ocs", &["ocs.example"]);
    let good = fs::read_to_string(&files.trusted).unwrap();
    let bad = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    fs::write(&files.trusted, format!("{good}{bad}")).unwrap();
    let (error, text) = refused(files);
    assert!(matches!(error, TlsError::Certificate { number: 2, .. }), "{text}");
}

#[test]
fn text_that_is_not_base64_is_no_pem() {
    let authority = Authority::new();
    let files = authority.node("ocs", &["ocs.example"]);
    let broken = authority.folder().join("broken.pem");
    fs::write(&broken, "-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n").unwrap();
    let (error, text) = refused(TlsFiles { trusted: broken.clone(), ..files });
    assert!(matches!(error, TlsError::Pem { .. }), "{text}");
}

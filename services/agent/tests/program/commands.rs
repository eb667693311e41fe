//! Commands that run no agent.

use std::fs;

use super::support::run;

const FILE: &str = "identity = 'relay.example'\nrealm = 'example'\n\
                    [[listen]]\naddress = '127.0.0.1:0'\ntransport = 'tcp'\n";

#[test]
fn check_says_whether_the_file_is_right() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("agent.toml");
    fs::write(&file, FILE).unwrap();
    let (status, text) = run(&["check", "--config", "agent.toml"], folder.path());
    assert_eq!(status, Some(0), "{text}");

    fs::write(&file, format!("{FILE}[agent]\nkind = 'router'\n")).unwrap();
    let (status, text) = run(&["check", "-c", "agent.toml"], folder.path());
    assert_eq!(status, Some(1), "{text}");
    assert!(text.contains("there is no kind of agent `router`"), "{text}");
    assert!(text.contains("agent.toml:7:8"), "{text}");

    let (status, text) = run(&["check", "-c", "missing.toml"], folder.path());
    assert_eq!(status, Some(2), "{text}");
    assert!(text.contains("cannot read missing.toml"), "{text}");
}

#[test]
fn plain_text_off_loopback_has_to_be_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("agent.toml");
    let open = FILE.replace("127.0.0.1", "0.0.0.0");
    fs::write(&file, &open).unwrap();
    let (status, text) = run(&["check", "-c", "agent.toml"], folder.path());
    assert_eq!(status, Some(1), "{text}");
    assert!(text.contains("in plain text") && text.contains("agent.toml:5:13"), "{text}");
    fs::write(&file, format!("{open}[agent]\nplaintext = true\n")).unwrap();
    let (status, text) = run(&["check", "-c", "agent.toml"], folder.path());
    assert_eq!(status, Some(0), "{text}");
}

#[test]
fn manual_pages_and_completions_are_made_of_the_help() {
    let folder = tempfile::tempdir().unwrap();
    let (status, page) = run(&["man"], folder.path());
    assert_eq!(status, Some(0), "{page}");
    assert!(page.starts_with(".ie") && page.contains(".SH SIGNALS"), "{page}");
    let (status, text) = run(&["man", "pages"], folder.path());
    assert_eq!(status, Some(0), "{text}");
    assert!(folder.path().join("pages/diameter-agent-check.1").is_file());
    let (status, script) = run(&["completions", "bash"], folder.path());
    assert!(status == Some(0) && script.contains("complete -F _diameter__agent"), "{script}");
}

//! What the command line does.

use std::fs;

use super::{IMSI, Site, ended, program};

#[test]
fn check_tells_all_mistakes_at_once() {
    let site = Site::new();
    let (status, text) = site.run(&["check"]);
    assert_eq!(status, Some(0), "{text}");
    assert!(text.contains("hss.toml is right: 0 peers, master key "), "{text}");
    let wrong = super::FILE
        .replace("folder = 'store'", "folder = 'store'\npostgres = { env = 'HSS_OPERATOR' }")
        .replace("['356938035643809']", "['35693803564', 'x']")
        .replace(
            "[equipment]",
            "[access]\n[[access.realm]]\nname = 'a.example'\nnetworks = '26x'\n\
             [[access.peer]]\nname = 'dra1.a.example'\nrealms = [7]\napplications = ['s6']\n[equipment]",
        )
        .replace("address = '127.0.0.1:0'\ntransport", "address = '0.0.0.0:0'\ntransport");
    fs::write(site.path("hss.toml"), wrong).unwrap();
    fs::write(site.path("master.key"), "0123456789abcdef0123").unwrap();
    let (status, text) = site.run(&["check"]);
    assert_eq!(status, Some(1), "{text}");
    for expected in [
        "subscribers are kept in one place",
        "a master key is 64 hexadecimal digits, found 20 characters",
        "`35693803564`: an IMEI has 14 to 16 digits",
        "`x`: an IMEI has 14 to 16 digits",
        "`networks`",
        "there is no application `s6` here",
        "expected a realm such as",
        "messages of subscribers would cross the network in plain text",
    ] {
        assert!(text.contains(expected), "{expected} is not in\n{text}");
    }
}

#[test]
fn plain_text_beyond_this_host_is_asked_for() {
    let site = Site::new();
    let open = |address: &str| format!("address = '{address}:0'\ntransport");
    let file = super::FILE.replace(&open("127.0.0.1"), &open("0.0.0.0"));
    fs::write(site.path("hss.toml"), &file).unwrap();
    let (status, text) = site.run(&["check"]);
    assert_eq!((status, text.contains("`plaintext = true` in [hss]")), (Some(1), true), "{text}");
    fs::write(site.path("hss.toml"), format!("{file}\n[hss]\nplaintext = true\n")).unwrap();
    let (status, text) = site.run(&["check"]);
    assert_eq!(status, Some(0), "{text}");
}

#[test]
fn a_wrong_master_key_is_refused() {
    let site = Site::new();
    assert_eq!(site.run(&["load", "subscribers.csv"]).0, Some(0));
    fs::write(site.path("master.key"), "fedcba9876543210".repeat(4)).unwrap();
    for arguments in [&["run"][..], &["subscriber", "list"]] {
        let (status, text) = site.run(arguments);
        assert_eq!(status, Some(2), "{text}");
        assert!(text.contains("keys are encrypted under the master key"), "{text}");
    }
}

#[test]
fn subscribers_are_loaded_shown_exported_and_removed() {
    let site = Site::new();
    let csv = fs::read_to_string(site.path("subscribers.csv")).unwrap();
    fs::write(site.path("wrong.csv"), csv.replace(",63bfa50e", ",63bfa5")).unwrap();
    let (status, text) = site.run(&["load", "wrong.csv"]);
    assert_eq!(status, Some(1), "{text}");
    assert!(text.contains("wrong.csv:3:72: `opc`: 15 octets, expected 16"), "{text}");
    assert!(text.contains("0 subscribers loaded"), "{text}");
    let (status, text) = site.run(&["load", "wrong.csv", "--skip"]);
    assert_eq!((status, text.contains("1 subscribers loaded")), (Some(1), true), "{text}");
    let (status, text) = site.run(&["load", "subscribers.csv", "--replace"]);
    assert_eq!((status, text.contains("2 subscribers loaded")), (Some(0), true), "{text}");

    let (status, text) = site.run(&["subscriber", "show", IMSI]);
    assert_eq!(status, Some(0), "{text}");
    let shown: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(shown["subscriber"]["msisdn"], "491701234567");
    assert_eq!(shown["state"]["seq"], 0);
    assert_eq!(site.run(&["subscriber", "show", "001010000000000"]).0, Some(1));
    let (_, text) = site.run(&["subscriber", "list"]);
    assert_eq!(text.lines().count(), 2, "{text}");
    let deregister = |imsi: &str| site.run(&["subscriber", "deregister", imsi]);
    assert_eq!(deregister("001010000000000").0, Some(1));
    let told = "0 S-CSCFs are to be told, and a server tells them\n";
    assert_eq!(deregister(IMSI), (Some(0), told.to_owned()));

    let (_, key) = ended(program(site.folder.path()).arg("key"));
    fs::write(site.path("export.key"), key).unwrap();
    assert_eq!(site.run(&["export", "all.jsonl", "--key-file", "export.key"]).0, Some(0));
    assert_eq!(site.run(&["backup", "copy"]).0, Some(0));
    assert_eq!(site.run(&["subscriber", "remove", IMSI]).0, Some(0));
    assert_eq!(site.run(&["subscriber", "remove", IMSI]).0, Some(1));
    let (status, text) = site.run(&["load", "all.jsonl", "--key-file", "export.key", "--replace"]);
    assert_eq!((status, text.contains("2 subscribers loaded")), (Some(0), true), "{text}");
    let document = format!(r#"{{"imsi":"{IMSI}","msisdn":"49"}}"#);
    fs::write(site.path("one.json"), document).unwrap();
    assert_eq!(site.run(&["subscriber", "set", "one.json"]).0, Some(0));
    let (_, text) = site.run(&["subscriber", "show", IMSI]);
    assert!(text.contains("\"msisdn\": \"49\""), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_has_the_store_open_is_asked() {
    let site = Site::new();
    let port = diameter_testkit::free_port();
    let file = super::FILE.replace(
        "[administration]\naddress = '127.0.0.1:0'",
        &format!("[administration]\naddress = '127.0.0.1:{port}'"),
    );
    fs::write(site.path("hss.toml"), file).unwrap();
    let hss = site.start().await;
    let work = move || {
        let (status, text) = site.run(&["load", "subscribers.csv"]);
        assert_eq!((status, text.contains("2 subscribers loaded")), (Some(0), true), "{text}");
        let (status, text) = site.run(&["load", "subscribers.csv"]);
        assert_eq!(status, Some(1), "{text}");
        assert!(
            text.contains("subscribers.csv:2:1: the subscriber 262011234567890 is there"),
            "{text}"
        );
        let (_, text) = site.run(&["subscriber", "list"]);
        assert_eq!(text.lines().count(), 2, "{text}");
        let (_, text) = site.run(&["subscriber", "show", IMSI]);
        assert!(text.contains("\"seq\": 0"), "{text}");
        fs::write(site.path("one.json"), format!(r#"{{"imsi":"{IMSI}","msisdn":"49"}}"#)).unwrap();
        assert_eq!(site.run(&["subscriber", "set", "one.json"]), (Some(0), String::new()));
        assert_eq!(site.run(&["backup", "copy"]).0, Some(0));
        assert!(site.path("copy").is_dir());
        assert_eq!(site.run(&["subscriber", "remove", IMSI]), (Some(0), String::new()));
        assert_eq!(site.run(&["subscriber", "show", IMSI]).0, Some(1));
        let (status, text) = site.run(&["export", "all.csv"]);
        assert_eq!((status, text.contains("1 subscribers written")), (Some(0), true), "{text}");
        out_and_in_again(&site);
    };
    tokio::task::spawn_blocking(work).await.unwrap();
    drop(hss);
}

/// Through the server: files without keys and with encrypted ones, many subscribers, one wrong line.
fn out_and_in_again(site: &Site) {
    let k = |number: usize| format!("{number:032x}");
    let mut csv = "imsi,msisdn,k,opc,apns,rfsp\n".to_owned();
    for number in 0..1_100 {
        csv += &format!("26202{number:010},48{number:06},{0},{0},internet,7\n", k(number));
    }
    let mut wrong: Vec<&str> = csv.lines().collect();
    wrong[654] = "2620212,,,,,";
    fs::write(site.path("wrong.csv"), wrong.join("\n")).unwrap();
    let (status, text) = site.run(&["load", "wrong.csv"]);
    let told = text.contains("wrong.csv:655:1: `authentication` with a key is missing");
    assert_eq!((status, told), (Some(1), true), "{text}");
    assert!(text.contains("0 subscribers loaded"), "{text}");
    fs::write(site.path("many.csv"), csv).unwrap();
    let (status, text) = site.run(&["load", "many.csv"]);
    assert_eq!((status, text.contains("1100 subscribers loaded")), (Some(0), true), "{text}");

    let (_, key) = ended(program(site.folder.path()).arg("key"));
    fs::write(site.path("export.key"), key).unwrap();
    let read = |name: &str| fs::read_to_string(site.path(name)).unwrap();
    for name in ["one.csv", "one.jsonl"] {
        let (status, text) = site.run(&["export", name]);
        // One was there before.
        assert_eq!((status, text.contains("1101 subscribers")), (Some(0), true), "{text}");
        let plain = read(name);
        assert!(!plain.contains(&k(471)) && plain.contains("262020000000471"));
        assert!(!site.path(&format!("{name}.unfinished")).exists());
        let (status, text) = site.run(&["load", name, "--replace"]);
        assert_eq!((status, text.contains("1101 subscribers")), (Some(0), true), "{text}");
        site.run(&["export", name]);
        assert!(read(name) == plain, "{name} is another one than before");

        let sealed = format!("sealed-{name}");
        let export = ["export", &sealed, "--key-file", "export.key"];
        let (status, text) = site.run(&export);
        assert_eq!((status, text.contains("1101 subscribers")), (Some(0), true), "{text}");
        assert!(!read(&sealed).contains(&k(471)));
        let (status, text) = site.run(&["load", &sealed, "--replace"]);
        assert_eq!((status, text.contains("give the key file")), (Some(1), true), "{text}");
        let load = ["load", &sealed, "--replace", "--key-file", "export.key"];
        let (status, text) = site.run(&load);
        assert_eq!((status, text.contains("1101 subscribers")), (Some(0), true), "{text}");
    }
    // Who has another master key gets no keys, whatever the token.
    let master = read("master.key");
    fs::write(site.path("master.key"), "fedcba9876543210".repeat(4)).unwrap();
    let (status, text) = site.run(&["export", "stolen.csv", "--key-file", "export.key"]);
    let told = text.contains("export-key: keys are encrypted under the master key");
    assert_eq!((status, told), (Some(2), true), "{text}");
    assert!(!site.path("stolen.csv").exists() && !site.path("stolen.csv.unfinished").exists());
    fs::write(site.path("master.key"), master).unwrap();
}

#[test]
fn manual_and_completions_are_printed() {
    let folder = tempfile::tempdir().unwrap();
    let (status, text) = ended(program(folder.path()).args(["man", "pages"]));
    assert_eq!(status, Some(0), "{text}");
    assert!(folder.path().join("pages/diameter-hss-subscriber-show.1").exists());
    let (status, text) = ended(program(folder.path()).args(["completions", "bash"]));
    assert_eq!((status, text.contains("complete -F")), (Some(0), true));
}

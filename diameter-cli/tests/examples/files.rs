//! What examples read: files of their names, and programs in the place of those that may not be there.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use diameter_testkit::Certificates;

/// Who has a certificate: the server, as the messages of the session name it, and a client.
pub(super) const IDENTITIES: [&str; 2] = ["fd.server.lab", "mme1.example.net"];

/// Files that examples name, with those of the repository that they are.
const COPIES: [(&str, &str); 9] = [
    ("gy.toml", "diameter-cli/examples/scenarios/gy.toml"),
    ("pcrf.toml", "diameter-cli/examples/scenarios/pcrf.toml"),
    ("subscribers.csv", "diameter-cli/examples/scenarios/subscribers.csv"),
    ("ccr.hex", "tests/conformance/captures/fd-CCR-I.hex"),
    ("acme.xml", "diameter-cli/tests/cmd/export.in/acme.xml"),
    ("dictionaries/acme.xml", "diameter-cli/tests/cmd/export.in/acme.xml"),
    ("old/acme.xml", "diameter-cli/tests/cmd/diff.in/old/acme.xml"),
    ("new/acme.xml", "diameter-cli/tests/cmd/diff.in/new/acme.xml"),
    ("tariffs.toml", "services/ocs/examples/every-key.toml"),
];

/// Messages out of which the tool itself makes the others.
const SESSION: [(&str, &str); 6] = [
    ("initial", "fd-CCR-I.hex"),
    ("", "fd-CCA-I.hex"),
    ("update", "fd-CCR-U.hex"),
    ("", "fd-CCA-U.hex"),
    ("end", "fd-CCR-T.hex"),
    ("", "fd-CCA-T.hex"),
];

/// Programs that examples pipe from or to, in short.
const PROGRAMS: [(&str, &str); 5] = [
    ("tcpdump", "cat gy.pcap"),
    ("dumpcap", "cat gy.pcap; exec sleep 600"),
    ("man", "cat > /dev/null"),
    ("jq", "cat"),
    // The clipboard, where there is neither Wayland nor X11.
    ("pbpaste", "cat ccr.hex"),
];

/// Folders of a home that examples write to.
const FOLDERS: [&str; 4] = [
    ".local/share/bash-completion/completions",
    ".local/share/man/man1",
    ".config/fish/completions",
    ".zfunc",
];

pub(super) fn write(folder: &Path, programs: &Path, certificates: &Certificates) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/examples/files");
    for file in fs::read_dir(own).unwrap().map(|it| it.unwrap().path()) {
        fs::copy(&file, folder.join(file.file_name().unwrap())).unwrap();
    }
    for (name, source) in COPIES {
        let to = folder.join(name);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(root.join(source), to).unwrap_or_else(|error| panic!("{source}: {error}"));
    }
    // A file has the name of its dictionary.
    let s6a = fs::read_to_string(root.join("dictionaries/s6a.xml")).unwrap();
    let newer = s6a.replace("name=\"s6a\"", "name=\"s6a-release-17\"");
    let newer = newer
        .replace("{ User-Name }\n                  [ OC", "[ User-Name ]\n                  [ OC");
    fs::write(folder.join("s6a-release-17.xml"), newer).unwrap();
    let captures = root.join("tests/conformance/captures");
    let mut all = String::new();
    for (name, source) in SESSION {
        let hex = fs::read_to_string(captures.join(source)).unwrap();
        if !name.is_empty() {
            fs::write(folder.join(format!("{name}.hex")), &hex).unwrap();
            tool(folder, &format!("decode --json {name}.hex > {name}.json"));
        }
        all.push_str(&hex);
        all.push('\n');
    }
    fs::write(folder.join("session.hex"), all).unwrap();
    fs::copy(folder.join("initial.json"), folder.join("ccr.json")).unwrap();
    tool(folder, "decode --json session.hex > session.json");
    tool(folder, "encode --to pcap -o gy.pcap session.json");
    for name in ["capture.pcapng", "trace.pcap", "today.pcap", "yesterday.pcap"] {
        fs::copy(folder.join("gy.pcap"), folder.join(name)).unwrap();
    }

    let files = certificates.of("mme1.example.net");
    for (name, from) in [
        ("mme1.pem", files.certificate),
        ("mme1.key", files.key),
        ("authorities.pem", files.trusted),
    ] {
        fs::copy(from, folder.join(name)).unwrap();
    }
    for (name, does) in PROGRAMS {
        let path = programs.join(name);
        fs::create_dir_all(programs).unwrap();
        fs::write(&path, format!("#!/bin/sh\n{does}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let home = folder.join("home");
    FOLDERS.iter().for_each(|it| fs::create_dir_all(home.join(it)).unwrap());
    let config = home.join(".config/diameter");
    fs::create_dir_all(&config).unwrap();
    fs::write(config.join("config.toml"), "[[profile]]\nname = \"lab\"\n").unwrap();
}

/// Runs the tool in the folder.
fn tool(folder: &Path, arguments: &str) {
    let line = format!("'{}' {arguments}", env!("CARGO_BIN_EXE_diameter"));
    let status = Command::new("sh").args(["-c", &line]).current_dir(folder).status().unwrap();
    assert!(status.success(), "{line}");
}

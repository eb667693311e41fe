//! Live captures, by means of dumpcap and of programs that stand in for it; and the terminal after a panic.

use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::terminal::{Terminal, diameter};
use crate::{CONTROL_C, capture};

/// Puts a program called dumpcap into a folder, alone.
fn stand_in(folder: &Path, script: &str) -> String {
    let programs = folder.join("programs");
    fs::create_dir(&programs).unwrap();
    let path = programs.join("dumpcap");
    fs::write(&path, format!("#!/bin/sh\n{script}")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    programs.display().to_string()
}

/// What `diameter watch -i eth7` prints when it cannot begin.
fn refused(folder: &Path, path: &str) -> String {
    let mut command = diameter(folder, &["watch", "-i", "eth7"]);
    command.env("PATH", path);
    let mut terminal = Terminal::start(200, 24, command);
    let status = terminal.end();
    assert_eq!(status.exit_code(), 2);
    terminal.assert_is_given_back();
    terminal.screen()
}

#[test]
fn what_dumpcap_captures_is_shown_until_it_ends() {
    let folder = tempfile::tempdir().unwrap();
    capture(folder.path());
    // It says what it was asked for, writes what it captures, and waits for more.
    let script = "echo \"$@\" >arguments\n/bin/cat network.pcap\nexec /bin/sleep 600\n";
    let path = stand_in(folder.path(), script);
    let arguments = ["watch", "-i", "eth7", "--capture-filter", "port 3868"];
    let mut command = diameter(folder.path(), &arguments);
    command.env("PATH", path);
    let mut terminal = Terminal::start(110, 24, command);
    let screen = terminal.wait_for("19 messages");
    assert!(screen.contains("diameter watch  eth7"), "{screen}");
    let asked = fs::read_to_string(folder.path().join("arguments")).unwrap();
    assert_eq!(asked, "-q -i eth7 -w - -f port 3868\n");
    terminal.type_keys(CONTROL_C);
    assert!(terminal.end().success());
    terminal.assert_is_given_back();
}

#[test]
fn what_dumpcap_says_when_it_ends_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    capture(folder.path());
    let script = "/bin/cat network.pcap\necho 'dumpcap: The interface went down.' >&2\n";
    let path = stand_in(folder.path(), script);
    let mut command = diameter(folder.path(), &["watch", "-i", "eth7"]);
    command.env("PATH", path);
    let terminal = Terminal::start(110, 24, command);
    terminal.wait_for("dumpcap has ended: The interface went down.");
    terminal.wait_for("19 messages");
}

#[test]
fn who_may_not_capture_is_told_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let script = "echo \"Capturing on 'eth7'\" >&2
echo 'dumpcap: You do not have permission to capture on device \"eth7\".' >&2
exit 1
";
    let path = stand_in(folder.path(), script);
    let told = refused(folder.path(), &path);
    assert!(told.contains("You do not have permission to capture on device \"eth7\"."), "{told}");
    assert!(told.contains("usermod -a -G wireshark"), "{told}");

    let missing = folder.path().join("nothing");
    let told = refused(folder.path(), &missing.display().to_string());
    assert!(told.contains("dumpcap is not installed"), "{told}");
    assert!(told.contains("apt-get install wireshark-common"), "{told}");
}

#[test]
fn an_interface_that_is_not_there_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let script = "echo 'dumpcap: There is no device named \"eth7\".' >&2\nexit 1\n";
    let path = stand_in(folder.path(), script);
    let told = refused(folder.path(), &path);
    assert!(told.contains("There is no device named \"eth7\"."), "{told}");
    assert!(told.contains("`dumpcap -D` lists interfaces"), "{told}");
}

#[test]
#[ignore = "needs dumpcap"]
fn messages_on_an_interface_are_seen_while_they_are_sent() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::start(110, 24, diameter(folder.path(), &["watch", "-i", "lo"]));
    terminal.wait_for("autoscroll");
    let mut server = Command::new(env!("CARGO_BIN_EXE_diameter"))
        .args(["serve", "gy", "--identity", "ocs.example.net", "--listen", "127.0.0.1:13868"])
        .stdout(Stdio::null())
        .stderr(File::create(folder.path().join("errors")).unwrap())
        .spawn()
        .unwrap();
    let mut is_answered = false;
    for _ in 0..50 {
        is_answered = Command::new(env!("CARGO_BIN_EXE_diameter"))
            .args(["ping", "127.0.0.1:13868", "--identity", "laptop.example.net", "--count", "1"])
            .output()
            .unwrap()
            .status
            .success();
        if is_answered {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    let errors = fs::read_to_string(folder.path().join("errors")).unwrap();
    assert!(is_answered, "{errors}");
    terminal.type_keys("\t");
    terminal.type_keys("/CER");
    let screen = terminal.wait_for("2001 SUCCESS");
    assert!(screen.contains("laptop.example.net"), "{screen}");
    server.kill().unwrap();
    server.wait().unwrap();
}

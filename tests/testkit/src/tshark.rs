//! tshark, the dissector of Wireshark.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::launch;

/// What tshark says of the Diameter messages of a capture, as XML (`-T pdml`); `options` are preferences:
/// `tcp.check_checksum:FALSE`. And what it says on standard error.
///
/// # Panics
///
/// When tshark is not installed, or fails.
pub fn dissect(capture: &Path, options: &[&str]) -> (String, String) {
    // Preferences of a user would change what is seen.
    let home = TempDir::new().unwrap();
    let mut command = Command::new("tshark");
    command.args(["-n", "-T", "pdml", "-J", "diameter"]);
    command.args(options.iter().flat_map(|option| ["-o", option]));
    command.arg("-r").arg(capture).env("HOME", home.path()).env_remove("XDG_CONFIG_HOME");
    let Output { status, stdout, stderr } = launch(&mut command, Command::output);
    let errors = String::from_utf8_lossy(&stderr).into_owned();
    assert!(status.success(), "{errors}");
    (String::from_utf8(stdout).unwrap(), errors)
}

/// The numbers of the frames that a display filter chooses (`-Y`).
///
/// # Panics
///
/// When tshark is not installed, or fails.
pub fn chosen(capture: &Path, filter: &str) -> BTreeSet<u64> {
    let home = TempDir::new().unwrap();
    let mut command = Command::new("tshark");
    command.args(["-n", "-Y", filter, "-T", "fields", "-e", "frame.number", "-r"]).arg(capture);
    command.env("HOME", home.path()).env_remove("XDG_CONFIG_HOME");
    let Output { status, stdout, stderr } = launch(&mut command, Command::output);
    assert!(status.success(), "{filter}: {}", String::from_utf8_lossy(&stderr));
    String::from_utf8(stdout).unwrap().lines().map(|it| it.parse().unwrap()).collect()
}

/// What tshark lists (`-G fields`) when this is its data folder, which it does not take from an
/// environment variable when it runs as root.
///
/// # Panics
///
/// When tshark is not installed.
pub fn fields_with_data(data: &Path) -> Output {
    let uid = launch(Command::new("id").arg("-u"), Command::output);
    let mut command = match uid.stdout.starts_with(b"0\n") {
        true => {
            let mut command = Command::new("setpriv");
            command.args(["--reuid=65534", "--regid=65534", "--clear-groups", "tshark"]);
            command
        }
        false => Command::new("tshark"),
    };
    command.args(["-G", "fields"]);
    command.env("HOME", data).env("WIRESHARK_DATA_DIR", data).env("WIRESHARK_DUMP_DIAM_DICT", "1");
    launch(&mut command, Command::output)
}

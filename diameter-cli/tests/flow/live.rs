//! What is drawn while it happens.

use std::fs::OpenOptions;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use crate::folder;

/// The tool, and the lines it prints.
struct Running {
    child: Child,
    lines: Receiver<String>,
}

impl Running {
    fn start(arguments: &[&str], input: Stdio) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_diameter"))
            .args(arguments)
            .stdin(input)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let (sender, lines) = mpsc::channel();
        std::thread::spawn(move || {
            output.lines().map_while(Result::ok).try_for_each(|line| sender.send(line))
        });
        Self { child, lines }
    }

    /// Waits for a line with this text.
    fn line_with(&self, text: &str) -> String {
        let mut seen = Vec::new();
        while let Ok(line) = self.lines.recv_timeout(Duration::from_secs(30)) {
            if line.contains(text) {
                return line;
            }
            seen.push(line);
        }
        panic!("no {text} in {seen:#?}");
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_file_that_grows_is_drawn_and_decoded_as_it_grows() {
    let folder = folder();
    let whole = std::fs::read(folder.path().join("no-data.pcap")).unwrap();
    let path = folder.path().join("growing.pcap");
    let (first, second) = whole.split_at(whole.len() / 2);
    std::fs::write(&path, first).unwrap();
    let file = path.to_str().unwrap();
    let arguments = ["flow", "--follow", "--subscriber", "001010000000001", file];
    let flow = Running::start(&arguments, Stdio::null());
    let decode = Running::start(&["decode", "--summary", "--follow", file], Stdio::null());
    flow.line_with("CCR-U #1");
    decode.line_with("  ULR  ");
    let mut growing = OpenOptions::new().append(true).open(&path).unwrap();
    growing.write_all(second).unwrap();
    // What is not answered is told when it has been waited for.
    flow.line_with("no answer from ocs1");
    flow.line_with("5002 UNKNOWN_SESSION_ID");
    flow.line_with("was not answered");
    decode.line_with("5002 DIAMETER_UNKNOWN_SESSION_ID");
}

#[test]
fn a_pipe_is_drawn_before_it_ends() {
    let folder = folder();
    let whole = std::fs::read(folder.path().join("no-data.pcap")).unwrap();
    let arguments = ["flow", "--follow", "--width", "120", "-"];
    let mut flow = Running::start(&arguments, Stdio::piped());
    let mut input = flow.child.stdin.take().unwrap();
    input.write_all(&whole[..4096]).unwrap();
    input.flush().unwrap();
    flow.line_with("CER");
    // Whoever answers is known by its name from then on, in the column that its address had.
    let heading = flow.line_with("dra1");
    assert!(!heading.contains("10.20."), "{heading}");
    // Two processes on one file would show the same: the end of a pipe is the end.
    input.write_all(&whole[4096..]).unwrap();
    drop(input);
    flow.line_with("CCR-T #4");
    assert!(flow.child.wait().unwrap().success());
}

#[test]
fn a_pager_is_used_on_a_terminal_only() {
    let folder = folder();
    // A shell's pipe is none: the pager would hang, and is not run.
    let output = Command::new(env!("CARGO_BIN_EXE_diameter"))
        .args(["decode", "--summary", "no-data.pcap"])
        .env("PAGER", "false")
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(output.status.success() && !output.stdout.is_empty());

    // On one, made by `script`, it gets all.
    let paged = |arguments: &str| {
        let command = format!("{} decode {arguments} no-data.pcap", env!("CARGO_BIN_EXE_diameter"));
        let mut child = Command::new("script")
            .args(["-qec", &command, "/dev/null"])
            .env("PAGER", "sed s/^/paged:/")
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut shown = String::new();
        child.stdout.take().unwrap().read_to_string(&mut shown).unwrap();
        child.wait().unwrap();
        shown
    };
    let shown = paged("--summary");
    let lines = shown.lines().filter(|line| !line.is_empty());
    assert!(lines.clone().count() > 100, "{shown}");
    assert!(lines.clone().all(|line| line.starts_with("paged:")), "{shown}");
    assert!(!paged("--summary --no-pager").contains("paged:"));
}

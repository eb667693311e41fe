//! Every help has examples, and they run: they are taken from the help of every command that there is, and run in a
//! folder with the files that they name, against servers on this host.
//!
//! An example starts at two blanks, and goes on where its line ends in `\` or the next is indented deeper. What
//! stands two blanks or more behind it is a remark, and so is a line that ends in a colon. What an example reads is
//! in [`files`]; what does not end with status 0 is in [`OTHERWISE`].

#![allow(clippy::unwrap_used, clippy::panic, reason = "all of this is tests")]

mod files;
mod manual;
#[path = "../server/mod.rs"]
mod server;

use std::ffi::OsString;
use std::io::Read;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use diameter_testkit::Certificates;
use server::Server;

/// Commands that do nothing by themselves.
const WITHOUT: [&str; 1] = ["dictionary"];

/// What part of an example may have other statuses than 0, and why.
const OTHERWISE: [(&str, &[i32], &str); 9] = [
    ("flow --", &[0, 1], "the capture is of another subscriber"),
    ("diameter replay", &[0, 1], "the server grants other amounts than the recorded one"),
    ("diameter watch", &[0, 2], "it takes a terminal"),
    ("--clipboard", &[0, 1, 2], "builders have no clipboard"),
    ("dictionary diff", &[1], "something differs"),
    ("explain 0100", &[1], "the message has mistakes"),
    ("ping --realm", &[1], "no DNS server knows the realm"),
    ("--transport sctp", &[0, 1, 2], "few kernels of builders have SCTP"),
    ("load", &[0, 1], "a busy machine misses thresholds and times out"),
];

/// What goes on until it is stopped: that is when it has said something.
const LASTING: [&str; 3] = ["diameter serve", "--follow", "--interface"];

/// How long an example may take, and what lasts until it says something.
const LIMIT: Duration = Duration::from_secs(60);

#[test]
fn every_example_of_every_help_runs() {
    let world = World::new();
    let mut examples = Vec::new();
    for command in commands(&[]) {
        let help = help(&command);
        let of_this = examples_of(&help);
        let name = command.join(" ");
        assert!(!of_this.is_empty() || WITHOUT.contains(&name.as_str()), "{name} has no example");
        examples.extend(of_this);
    }
    examples.sort();
    examples.dedup();
    assert!(examples.len() > 40, "{examples:#?}");

    let left = Mutex::new(examples);
    let failed = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while let Some(example) = { left.lock().unwrap().pop() } {
                    if let Err(why) = world.run(&example) {
                        failed.lock().unwrap().push(format!("{example}\n{why}"));
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap();
    assert!(failed.is_empty(), "{} fail:\n\n{}", failed.len(), failed.join("\n\n"));
}

#[test]
fn examples_are_found_in_helps() {
    let help = "Usage: x\n\nExamples:\n  x one                 a remark\n  x two \\\n      --three\n\n  Then:\n  \
                x 'a  b' | x\n\nProse.\n\nExit status:\n  0  fine\n";
    assert_eq!(examples_of(help), ["x one", "x two \\\n      --three", "x 'a  b' | x"]);
}

/// All commands below this one, and itself unless it is the whole program.
fn commands(above: &[String]) -> Vec<Vec<String>> {
    let help = help(above);
    let mut found: Vec<Vec<String>> = vec![above.to_vec()];
    let section = help.split("\nCommands:\n").nth(1).unwrap_or_default();
    let lines = section.lines().take_while(|line| !line.is_empty());
    let names = lines.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    // A command that is an option too stands as `scenario, --scenario`.
    let names = names.filter_map(|line| line.split_whitespace().next());
    for name in names.map(|it| it.trim_end_matches(',')) {
        if name != "help" {
            found.extend(commands(&[above, &[name.to_owned()]].concat()));
        }
    }
    found
}

fn help(command: &[String]) -> String {
    let mut it = Command::new(env!("CARGO_BIN_EXE_diameter"));
    let output = it.args(command).arg("--help").output().unwrap();
    assert!(output.status.success(), "{command:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// The examples of a help, as they are to be typed.
fn examples_of(help: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let block = help.split("\nExamples:\n").nth(1).unwrap_or_default();
    let mut is_open = false;
    for line in block.lines().take_while(|line| line.is_empty() || line.starts_with("  ")) {
        let deeper = line.starts_with("   ");
        let text = without_remark(line.trim());
        match found.last_mut() {
            Some(last) if is_open || (deeper && !text.is_empty()) => {
                last.push('\n');
                last.push_str(&line[..line.len() - line.trim_start().len()]);
                last.push_str(text);
            }
            _ if text.is_empty() || text.ends_with(':') || text.starts_with("with ") => continue,
            _ => found.push(text.to_owned()),
        }
        is_open = text.ends_with(['\\', '|']);
    }
    found
}

/// Up to two blanks that are in no quotes.
fn without_remark(line: &str) -> &str {
    let mut quote = None;
    let mut before = ' ';
    for (at, letter) in line.char_indices() {
        match quote {
            Some(open) if letter == open => quote = None,
            None if letter == '\'' || letter == '"' => quote = Some(letter),
            None if letter == ' ' && before == ' ' => return line[..at].trim_end(),
            _ => {}
        }
        before = letter;
    }
    line
}

/// A folder with files, and programs that others bring.
struct World {
    folder: tempfile::TempDir,
    path: OsString,
    certificates: Certificates,
}

impl World {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let certificates = Certificates::new(&files::IDENTITIES);
        let programs = folder.path().join("programs");
        files::write(folder.path(), &programs, &certificates);
        let own = Path::new(env!("CARGO_BIN_EXE_diameter")).parent().unwrap().to_owned();
        let others = std::env::var_os("PATH").unwrap_or_default();
        let path = [own, programs].into_iter().chain(std::env::split_paths(&others));
        let path = std::env::join_paths(path).unwrap();
        Self { folder, path, certificates }
    }

    /// Runs an example; why it is not one.
    fn run(&self, example: &str) -> Result<(), String> {
        // Its first line is indented by two.
        if example.lines().any(|line| line.chars().count() > 78) {
            return Err("a terminal of 80 columns would break it".to_owned());
        }
        let (line, _server) = self.line(example);
        let is_lasting = LASTING.iter().any(|it| line.contains(it));
        let expected = OTHERWISE.iter().find(|(part, ..)| example.contains(part));
        let expected = expected.map_or(&[0][..], |(_, statuses, _)| *statuses);
        let mut shell = Command::new("sh");
        shell.args(["-c", &line]).current_dir(self.folder.path()).env("PATH", &self.path);
        shell.env("HOME", self.folder.path().join("home"));
        for variable in
            ["XDG_CONFIG_HOME", "DIAMETER_PROFILE", "DIAMETER_IDENTITY", "DIAMETER_REALM"]
                .into_iter()
                .chain(["WAYLAND_DISPLAY", "DISPLAY"])
        {
            shell.env_remove(variable);
        }
        let shell = shell.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let child = shell.process_group(0).spawn().unwrap();
        let (output, is_stopped) = ended(child, is_lasting);
        let status = output.status.code();
        // A command that is stopped ends as it likes, or by the signal.
        let is_fine = match is_lasting && is_stopped {
            true => status == Some(0) || output.status.signal().is_some() || status == Some(143),
            false => !is_stopped && status.is_some_and(|it| expected.contains(&it)),
        };
        if is_fine {
            return Ok(());
        }
        let [out, err] =
            [output.stdout, output.stderr].map(|it| String::from_utf8_lossy(&it).into_owned());
        let cut = |text: &str| text.chars().take(2000).collect::<String>();
        let status = output.status;
        Err(format!("as `{line}`: {status}, expected {expected:?}\n{}{}", cut(&out), cut(&err)))
    }

    /// The example with a server of this test in the place of those of its network.
    fn line(&self, example: &str) -> (String, Option<Server>) {
        /// Who is connected to, in examples.
        const PEERS: [&str; 8] = [
            "ocs.example.net",
            "hss.example.net",
            "pcrf.example.net",
            "localhost",
            "127.0.0.1:3868",
            "192.0.2.1:3869",
            "192.0.2.1",
            "192.0.2.1,198.51.100.1",
        ];
        let mut server = None;
        let mut before = "";
        let words = example.split(' ').map(|word| {
            let is_peer = PEERS.contains(&word) && !before.starts_with("--");
            let replaced = match before {
                "--duration" => "0.3".to_owned(),
                "--listen" => "127.0.0.1:0".to_owned(),
                _ if is_peer => {
                    let server = server.get_or_insert_with(|| self.server(example));
                    server.address.clone()
                }
                _ => word.to_owned(),
            };
            before = word;
            replaced
        });
        let mut line = words.collect::<Vec<_>>().join(" ");
        for (command, option, value) in [
            ("diameter load", "--duration", "0.3"),
            ("diameter serve", "--listen", "127.0.0.1:0"),
            ("diameter ping --realm", "--dns", "127.0.0.1:9"),
        ] {
            // Scenarios say themselves how long they last.
            if line.contains(command) && !line.contains(option) && !line.contains("load --check") {
                line.push_str(&format!(" {option} {value}"));
            }
        }
        (line, server)
    }

    /// A charging system in which everybody has a gigabyte, with TLS where the example has it.
    fn server(&self, example: &str) -> Server {
        let [identity, _] = files::IDENTITIES;
        let mut arguments: Vec<OsString> = vec!["gy".into(), "--identity".into(), identity.into()];
        if example.contains("--tls-") {
            let files = self.certificates.of(identity);
            arguments.extend(["--tls-certificate".into(), files.certificate.into_os_string()]);
            arguments.extend(["--tls-key".into(), files.key.into_os_string()]);
            arguments.extend(["--tls-trusted".into(), files.trusted.into_os_string()]);
        }
        Server::start(&arguments)
    }
}

/// Waits until a shell ends, stops it with all that it has started when it does not, or when it lasts and has said
/// something; whether it had to be.
fn ended(mut child: Child, is_lasting: bool) -> (Output, bool) {
    let group = child.id();
    fn reader(
        mut stream: impl Read + Send + 'static,
        has_said: Arc<AtomicBool>,
    ) -> thread::JoinHandle<Vec<u8>> {
        thread::spawn(move || {
            let mut octets = Vec::new();
            let mut buffer = [0; 4096];
            loop {
                match stream.read(&mut buffer).unwrap() {
                    0 => return octets,
                    count => octets.extend_from_slice(&buffer[..count]),
                }
                has_said.store(true, Ordering::Relaxed);
            }
        })
    }
    let has_said = Arc::new(AtomicBool::new(false));
    let out = reader(child.stdout.take().unwrap(), has_said.clone());
    let err = reader(child.stderr.take().unwrap(), Arc::default());
    let start = Instant::now();
    let mut signals = ["TERM", "KILL"].into_iter();
    let mut next = LIMIT;
    let mut is_stopped = false;
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if is_lasting && !is_stopped && has_said.load(Ordering::Relaxed) {
            next = Duration::ZERO;
        }
        if start.elapsed() > next {
            let signal = signals.next().unwrap_or("KILL");
            let kill = ["-c", &format!("kill -{signal} -{group}")].map(str::to_owned);
            Command::new("sh").args(kill).status().unwrap();
            is_stopped = true;
            next = start.elapsed() + Duration::from_secs(10);
        }
        thread::sleep(Duration::from_millis(20));
    };
    let (stdout, stderr) = (out.join().unwrap(), err.join().unwrap());
    (Output { status, stdout, stderr }, is_stopped)
}

//! A terminal that a test types into and looks at: a pseudo-terminal, and what its screen shows.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use vt100::{Cell, Color, Parser};

/// How long a test waits for something that should come at once. The machine may be busy.
const PATIENCE: Duration = Duration::from_secs(60);

/// A program in a terminal.
pub(crate) struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    shown: Arc<Mutex<Shown>>,
}

/// What the program has written.
struct Shown {
    parser: Parser,
    octets: Vec<u8>,
}

impl Terminal {
    /// Starts a program in a terminal of this size.
    pub(crate) fn start(columns: u16, rows: u16, command: CommandBuilder) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let [parser_columns, parser_rows] = [columns, rows].map(|it| NonZeroU16::new(it).unwrap());
        let parser = Parser::new(parser_rows, parser_columns, 0);
        let shown = Arc::new(Mutex::new(Shown { parser, octets: Vec::new() }));
        let written = Arc::clone(&shown);
        thread::spawn(move || {
            let mut buffer = [0; 65536];
            // The end of the program is an error here.
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                let mut shown = written.lock().unwrap();
                shown.parser.process(&buffer[..count]);
                shown.octets.extend_from_slice(&buffer[..count]);
            }
        });
        let writer = pair.master.take_writer().unwrap();
        Self { child, master: pair.master, writer, shown }
    }

    pub(crate) fn resize(&self, columns: u16, rows: u16) {
        let [parser_columns, parser_rows] = [columns, rows].map(|it| NonZeroU16::new(it).unwrap());
        self.shown.lock().unwrap().parser.set_size(parser_rows, parser_columns);
        self.master.resize(size(columns, rows)).unwrap();
    }

    pub(crate) fn type_keys(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    /// What is on the screen.
    pub(crate) fn screen(&self) -> String {
        self.shown.lock().unwrap().parser.screen().contents()
    }

    /// Waits until the screen shows this.
    #[track_caller]
    pub(crate) fn wait_for(&self, text: &str) -> String {
        self.wait_until(text, |screen| screen.contains(text))
    }

    /// Waits until the screen does not show this any more.
    #[track_caller]
    pub(crate) fn wait_without(&self, text: &str) -> String {
        self.wait_until(text, |screen| !screen.contains(text))
    }

    #[track_caller]
    fn wait_until(&self, text: &str, is_so: impl Fn(&str) -> bool) -> String {
        let start = Instant::now();
        loop {
            let screen = self.screen();
            if is_so(&screen) {
                return screen;
            }
            assert!(start.elapsed() < PATIENCE, "{text:?}\n{screen}");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// All that the program has written, escape sequences too.
    pub(crate) fn octets(&self) -> Vec<u8> {
        self.shown.lock().unwrap().octets.clone()
    }

    pub(crate) fn process_id(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Waits for the end of the program.
    #[track_caller]
    pub(crate) fn end(&mut self) -> ExitStatus {
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                // What it wrote last may not have been read yet.
                thread::sleep(Duration::from_millis(100));
                return status;
            }
            assert!(start.elapsed() < PATIENCE, "it goes on\n{}", self.screen());
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// That the terminal is as it was before: its first screen, with a cursor, and lines that are edited and echoed.
    #[track_caller]
    pub(crate) fn assert_is_given_back(&self) {
        let shown = self.shown.lock().unwrap();
        let screen = shown.parser.screen();
        assert!(!screen.alternate_screen() && !screen.hide_cursor(), "{}", screen.contents());
        let name = self.master.tty_name().unwrap();
        let modes = Command::new("stty").arg("-a").arg("-F").arg(name).output().unwrap();
        let modes = String::from_utf8(modes.stdout).unwrap();
        for mode in ["echo", "icanon", "isig", "icrnl", "opost"] {
            assert!(
                modes.split_whitespace().any(|it| it.trim_end_matches(';') == mode),
                "{mode}: {modes}"
            );
        }
    }

    /// The screen as a terminal would be told to show it, for a picture: when it is drawn whole.
    pub(crate) fn picture(&self) -> String {
        let mut before = String::new();
        while before != self.screen() {
            before = self.screen();
            thread::sleep(Duration::from_secs(1));
        }
        let shown = self.shown.lock().unwrap();
        let screen = shown.parser.screen();
        let (rows, columns) = screen.size();
        let mut text = String::new();
        for row in 0..rows.get() {
            let mut style = String::new();
            for column in 0..columns.get() {
                let cell = screen.cell(row, column).unwrap();
                if cell.is_wide_continuation() {
                    continue;
                }
                let own = sequence(cell);
                if own != style {
                    text.push_str("\x1b[0m");
                    text.push_str(&own);
                    style = own;
                }
                text.push_str(if cell.has_contents() { cell.contents() } else { " " });
            }
            text.push_str("\x1b[0m\n");
        }
        text
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What begins the style of a cell (ECMA-48, 8.3.117).
fn sequence(cell: &Cell) -> String {
    let mut numbers = Vec::new();
    for (number, is_so) in [
        ("1", cell.bold()),
        ("2", cell.dim()),
        ("3", cell.italic()),
        ("4", cell.underline()),
        ("7", cell.inverse()),
    ] {
        numbers.extend(is_so.then(|| number.to_owned()));
    }
    for (base, color) in [(30, cell.fgcolor()), (40, cell.bgcolor())] {
        numbers.extend(match color {
            Color::Default => None,
            Color::Idx(number) if number < 8 => Some((base + number).to_string()),
            Color::Idx(number) => Some(format!("{};5;{number}", base + 8)),
            Color::Rgb(red, green, blue) => Some(format!("{};2;{red};{green};{blue}", base + 8)),
        });
    }
    match numbers.is_empty() {
        true => String::new(),
        false => format!("\x1b[{}m", numbers.join(";")),
    }
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

/// The program with these arguments, in a folder, in an environment like that of everybody.
pub(crate) fn diameter(folder: &Path, arguments: &[&str]) -> CommandBuilder {
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_diameter"));
    command.args(arguments);
    command.cwd(folder);
    command.env("TERM", "xterm-256color");
    command.env_remove("NO_COLOR");
    command
}

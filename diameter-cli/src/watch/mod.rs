//! `diameter watch`: sessions and exchanges on the screen, as they come or out of a capture.
//!
//! A thread reads ([`reading`]) and fills [`app::App`], a value that keys change and [`view`] draws. Only this file and
//! [`terminal`] touch the terminal.

mod ansi;
mod app;
#[cfg(test)]
mod example;
mod export;
mod find;
mod input;
mod reading;
mod terminal;
#[cfg(test)]
mod tests;
mod traffic;
mod view;
mod words;

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, anyhow, bail};
use clap::Args;
use crossterm::clipboard::CopyToClipboard;
use crossterm::{event, execute};
use diameter_analysis::Settings;
use diameter_dictionary::Catalogue;
use ratatui::DefaultTerminal;

use crate::arguments::Global;
use crate::{Status, decode, dumpcap, model};
use app::{App, Effect, Event};
use find::Find;
use input::Source;
use reading::{Panicked, Shared};
use traffic::Traffic;
use view::Theme;

/// Shows sessions, flows and messages on the screen, live or out of a capture
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// What to read: a capture, or whatever `diameter decode` reads; without one, or for `-`, standard input
    #[arg(value_name = "FILE", conflicts_with = "interface")]
    file: Option<PathBuf>,
    #[command(flatten)]
    capturing: dumpcap::Arguments,
    /// Reads on when the file grows
    #[arg(long, requires = "file")]
    follow: bool,
    /// Lists the exchanges of which this is true, and their sessions; F7 changes it
    #[arg(long, value_name = "EXPRESSION")]
    filter: Option<String>,
    /// How many exchanges are kept, and how many sessions
    #[arg(long, value_name = "N", default_value_t = 100_000,
          value_parser = clap::value_parser!(u32).range(1..=16_000_000))]
    keep: u32,
    /// How many megabytes of messages are kept
    #[arg(long, value_name = "MB", default_value_t = 256,
          value_parser = clap::value_parser!(u32).range(1..=16_000))]
    memory: u32,
    #[command(flatten)]
    input: decode::input::Arguments,
}

const EXAMPLES: &str = "\
Examples:
  diameter watch gy.pcap
  diameter watch -i eth0 --capture-filter \"port 3868\"
  diameter watch --follow gy.pcap --filter 'result >= 3000 or latency > 1s'

Of another host: `ssh HOST tcpdump -i any -U -w - port 3868 | diameter watch`. F1 has the keys; most are those of
sngrep.";

/// How often the screen is drawn at most, and how long anything waits for it.
const FRAME: Duration = Duration::from_millis(50);
/// How often it is drawn when nothing but time passes.
const IDLE: Duration = Duration::from_millis(250);
/// How long a key is waited for while there is something to do. In no time crossterm does not even look for one.
const MOMENT: Duration = Duration::from_millis(1);

pub(crate) fn run(arguments: &Arguments, global: &Global) -> anyhow::Result<Status> {
    if !io::stdout().is_terminal() {
        bail!(
            "`diameter watch` draws on a terminal, and standard output is none; `diameter decode` prints"
        );
    }
    let catalogue = Catalogue::new(model::with(&global.dictionaries)?);
    let mut find = Find::default();
    if let Some(text) = &arguments.filter {
        find.set_expression(Some(Find::compile(text, catalogue)?));
    }
    let opened = arguments.source().open()?;
    let mut traffic = Traffic::new(catalogue, arguments.settings());
    traffic.set_find(find);
    let app = App::new(opened.name.clone(), traffic, opened.is_live);
    let shared = Arc::new(Shared::new(app));
    let reader = reading::start(opened, arguments.input.options(), Arc::clone(&shared))
        .context("cannot begin to read")?;
    let theme = Theme { is_colored: crate::palette::for_stdout() != Default::default() };
    let ended = terminal::with(|terminal| watch(terminal, &shared, theme, catalogue));
    match ended.context("cannot set up the terminal")? {
        Ok(()) => Ok(Status::Fine),
        // Its panic has been printed.
        Err(Ended::Panicked(Panicked)) => {
            let _ = reader.join();
            bail!("reading has failed")
        }
        Err(Ended::Terminal(error)) => Err(anyhow!(error).context("the terminal has failed")),
    }
}

impl Arguments {
    fn source(&self) -> Source<'_> {
        let dumpcap::Arguments { interface, capture_filter } = &self.capturing;
        match (interface, self.file.as_deref()) {
            (Some(interface), _) => Source::Interface(interface, capture_filter.as_deref()),
            (None, None) => Source::Stdin,
            (None, Some(path)) if path == Path::new("-") => Source::Stdin,
            (None, Some(path)) if self.follow => Source::Growing(path),
            (None, Some(path)) => Source::File(path),
        }
    }

    fn settings(&self) -> Settings {
        // 32 bits fit.
        let most = self.keep as usize;
        let octets = (self.memory as usize) << 20;
        Settings { waiting: most, exchanges: most, sessions: most, octets, ..Settings::default() }
    }
}

/// Why the screen came to an end otherwise than by a key.
enum Ended {
    Terminal(io::Error),
    Panicked(Panicked),
}

impl From<io::Error> for Ended {
    fn from(error: io::Error) -> Self {
        Self::Terminal(error)
    }
}

impl From<Panicked> for Ended {
    fn from(panicked: Panicked) -> Self {
        Self::Panicked(panicked)
    }
}

/// Draws, and does what keys ask for, until one ends it.
fn watch(
    terminal: &mut DefaultTerminal,
    shared: &Shared,
    theme: Theme,
    catalogue: &'static Catalogue,
) -> Result<(), Ended> {
    let is_told_to_end = Arc::new(AtomicBool::new(false));
    for signal in
        [signal_hook::consts::SIGTERM, signal_hook::consts::SIGINT, signal_hook::consts::SIGHUP]
    {
        signal_hook::flag::register(signal, Arc::clone(&is_told_to_end))?;
    }
    end_with_the_terminal()?;
    let (done, results) = mpsc::channel();
    let size = terminal.size()?;
    shared.lock()?.update(Event::Resized(size.width, size.height), Instant::now());
    let mut drawn: Option<Instant> = None;
    loop {
        if is_told_to_end.load(Ordering::Relaxed) {
            return Ok(());
        }
        let now = Instant::now();
        if drawn.is_none_or(|drawn| now.saturating_duration_since(drawn) >= FRAME) {
            // Nobody holds the lock while the terminal takes what is drawn.
            draw(terminal, shared, theme)?;
            drawn = Some(now);
        }
        let mut events: Vec<Event> = results.try_iter().map(Event::Done).collect();
        let is_busy = !events.is_empty() || shared.lock()?.is_busy();
        if event::poll(if is_busy { MOMENT } else { IDLE })? {
            match event::read()? {
                event::Event::Key(key) => events.push(Event::Key(key)),
                event::Event::Resize(width, height) => {
                    events.push(Event::Resized(width, height));
                }
                _ => {}
            }
            // What was typed is seen at once.
            drawn = None;
        }
        if events.is_empty() {
            events.push(Event::Tick);
        }
        for event in events {
            let effect = shared.lock()?.update(event, Instant::now());
            shared.resume();
            match effect {
                None => {}
                Some(Effect::Quit) => return Ok(()),
                Some(Effect::Save { path, format, messages }) => {
                    let done = done.clone();
                    // A large file is written while everything goes on.
                    thread::spawn(move || {
                        let saved = export::save(Path::new(&path), format, &messages, catalogue);
                        let count = messages.len();
                        // Nobody listens any more when the program ends.
                        let _ = done.send(match saved {
                            Ok(()) => Ok(format!("{count} messages are in {path}")),
                            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                                Err(format!("{path} is there already: choose another name"))
                            }
                            Err(error) => Err(format!("cannot write {path}: {error}")),
                        });
                    });
                }
                Some(Effect::Copy { text, what }) => {
                    let copied = copy(&text, &what);
                    shared.lock()?.update(Event::Done(copied), Instant::now());
                }
            }
        }
    }
}

/// Ends the program when its terminal has hung up: whoever waits for keys of one that is gone waits for ever, and with
/// all of a processor. Nothing is left then that could be given back.
fn end_with_the_terminal() -> io::Result<()> {
    /// Time to end as usual, where it was a signal only.
    const GRACE: Duration = Duration::from_secs(1);
    let mut signals = signal_hook::iterator::Signals::new([signal_hook::consts::SIGHUP])?;
    thread::spawn(move || {
        if signals.forever().next().is_some() {
            thread::sleep(GRACE);
            std::process::exit(128 + signal_hook::consts::SIGHUP);
        }
    });
    Ok(())
}

/// Draws in memory while nothing is read. When the terminal takes what was drawn, however slowly, reading goes on.
fn draw(terminal: &mut DefaultTerminal, shared: &Shared, theme: Theme) -> Result<(), Ended> {
    let mut locked = Ok(());
    terminal.draw(|frame| match shared.lock() {
        Ok(app) => view::view(&app, theme, frame),
        Err(panicked) => locked = Err(panicked),
    })?;
    Ok(locked?)
}

/// Gives a text to the terminal, for the clipboard (OSC 52).
fn copy(text: &str, what: &str) -> Result<String, String> {
    /// Terminals take this much, as base64.
    const MOST: usize = 74_000;
    if text.len() > MOST {
        let length = text.len();
        return Err(format!(
            "{length} octets are too much for a clipboard: F2 saves them in a file"
        ));
    }
    match execute!(io::stdout(), CopyToClipboard::to_clipboard_from(text)) {
        Ok(()) => Ok(format!("copied {what}")),
        Err(error) => Err(format!("cannot copy: {error}")),
    }
}

//! A ladder that grows: messages are drawn as they come.

use std::io::{self, Read, Write};
use std::time::Duration;

use anyhow::{Context, bail};
use diameter_analysis::ExchangeId;
use diameter_capture::Input;
use diameter_core::print::Palette;
use diameter_dictionary::Catalogue;

use super::Arguments;
use super::choice::Choice;
use super::details::Table;
use super::draw::{Drawn, End, Observer, Repeated};
use super::picture::{Told, glyphs, message, width, write_line};
use crate::decode::input::is_stdin;
use crate::decode::output::{Output, Waiting};
use crate::decode::warnings::Warnings;
use crate::dumpcap::{self, Dumpcap};
use crate::growing::Growing;
use crate::ladder::text::Text;
use crate::ladder::{Layout, Tone};
use crate::{Status, palette};

/// What has not been answered for so long is drawn as such (RFC 8506, 13: Tx).
const PATIENCE: Duration = Duration::from_secs(10);

/// With more sessions, numbers begin anew.
const MOST_SESSIONS: usize = 999;

pub(super) fn run(
    arguments: &Arguments,
    choice: Choice,
    catalogue: &'static Catalogue,
) -> anyhow::Result<Status> {
    let out = Output::new();
    let options = arguments.input.options();
    let Source { reader, name, dumpcap } = Source::open(arguments)?;
    let reader = Waiting { reader, output: out.clone() };
    let input = Input::new(reader, &options).with_context(|| format!("cannot read {name}"))?;
    let mut live = Live {
        arguments,
        choice,
        catalogue,
        table: Table::new(catalogue),
        observer: Observer::new(PATIENCE),
        layout: Layout::default(),
        told: Told::default(),
        waiting: Vec::new(),
        shown: (0, 0),
        is_colored: palette::for_stdout() != Palette::default(),
        out,
    };
    let mut warnings = Warnings::default();
    for item in input {
        let captured = match item {
            Ok(captured) => captured,
            Err(problem) => {
                if warnings.is_shown(&problem) {
                    live.out.flush()?;
                    anstream::eprintln!("{}", Warnings::text(&name, &problem));
                }
                continue;
            }
        };
        let Some((observation, drawn)) = live.observer.observe(&captured) else { continue };
        live.unanswered(&observation.unanswered)?;
        let analysis = &live.observer.analysis;
        if live.choice.takes(analysis, &observation, &captured, drawn.latency) {
            live.message(drawn, observation.exchange)?;
        }
    }
    // The end of a pipe.
    let unanswered = live.observer.analysis.finish();
    live.unanswered(&unanswered)?;
    live.out.flush()?;
    if let Some(mut dumpcap) = dumpcap {
        bail!("{}", dumpcap.ended());
    }
    Ok(Status::Fine)
}

/// Where messages come from.
struct Source {
    reader: Box<dyn Read>,
    name: String,
    /// The program that captures.
    dumpcap: Option<Dumpcap>,
}

impl Source {
    fn open(arguments: &Arguments) -> anyhow::Result<Self> {
        let dumpcap::Arguments { interface, capture_filter } = &arguments.capturing;
        if let Some(interface) = interface {
            let (dumpcap, reader) = Dumpcap::start(interface, capture_filter.as_deref())?;
            let (reader, name) = (Box::new(reader), interface.clone());
            return Ok(Self { reader, name, dumpcap: Some(dumpcap) });
        }
        let path = &arguments.file;
        let (reader, name): (Box<dyn Read>, _) = match is_stdin(path) {
            true => (Box::new(io::stdin()), "standard input".to_owned()),
            false => {
                let name = path.display().to_string();
                let file = Growing::open(path).with_context(|| format!("cannot read {name}"))?;
                (Box::new(file), name)
            }
        };
        Ok(Self { reader, name, dumpcap: None })
    }
}

struct Live<'a> {
    arguments: &'a Arguments,
    choice: Choice,
    catalogue: &'static Catalogue,
    table: Table,
    observer: Observer,
    layout: Layout,
    told: Told,
    /// Requests that are drawn, and not answered yet: what they are called, and between whom.
    waiting: Vec<(ExchangeId, String, String, String)>,
    /// How many columns and sessions stand above.
    shown: (usize, usize),
    is_colored: bool,
    out: Output,
}

/// More requests do not wait.
const MOST_WAITING: usize = 65_536;

impl Live<'_> {
    fn message(&mut self, mut drawn: Drawn, exchange: ExchangeId) -> io::Result<()> {
        self.learn_names([&drawn.from, &drawn.to]);
        let hosts = self.observer.analysis.hosts();
        drawn.from = End::Name(drawn.from.name(hosts));
        drawn.to = End::Name(drawn.to.name(hosts));
        if let Repeated::Elsewhere(end) = &mut drawn.repeats {
            *end = End::Name(end.name(hosts));
        }
        let is_request = drawn.is_request;
        // Whether an answer comes is not known yet.
        drawn.is_answered = true;
        let message = message(&drawn, self.catalogue, &self.table, &mut self.told);
        if is_request && self.waiting.len() < MOST_WAITING {
            let (label, from, to) = (&message.label, &message.from, &message.to);
            self.waiting.push((exchange, label.clone(), from.clone(), to.clone()));
        } else if !is_request {
            self.waiting.retain(|(waiting, ..)| *waiting != exchange);
        }
        if self.layout.ladder().sessions.len() >= MOST_SESSIONS {
            (self.layout, self.shown) = (Layout::default(), (0, 0));
            self.told.clear();
        }
        self.layout.push(&message);
        self.draw()
    }

    /// Calls columns what their hosts turn out to be called.
    fn learn_names(&mut self, ends: [&End; 2]) {
        for end in ends {
            let End::Address(address) = end else { continue };
            let Some(name) = self.observer.analysis.hosts().name(*address) else { continue };
            let before = address.to_string();
            if self.layout.rename(&before, name) {
                for (_, _, from, to) in &mut self.waiting {
                    for end in [from, to].into_iter().filter(|it| **it == before) {
                        *end = name.to_string();
                    }
                }
                // The heading is drawn anew.
                self.shown.0 = 0;
            }
        }
    }

    fn unanswered(&mut self, exchanges: &[ExchangeId]) -> io::Result<()> {
        for exchange in exchanges {
            let found = self.waiting.iter().position(|(waiting, ..)| waiting == exchange);
            let Some(found) = found else { continue };
            let (_, label, from, to) = self.waiting.remove(found);
            let [from, to] = [from, to].map(|name| self.layout.column(&name));
            self.layout.note(from, to, format!("{label} was not answered"), Tone::Bad);
            self.draw()?;
        }
        Ok(())
    }

    /// Draws what is new.
    fn draw(&mut self) -> io::Result<()> {
        let ladder = self.layout.ladder();
        let text = Text::new(ladder, width(self.arguments), glyphs(self.arguments));
        let now = (ladder.columns.len(), ladder.sessions.len());
        let (columns, sessions) = std::mem::replace(&mut self.shown, now);
        let mut lines = Vec::new();
        if now.0 != columns || now.1 > 1 && sessions <= 1 {
            lines.extend(text.heading());
        } else {
            lines.extend((sessions..now.1).map(|number| text.session(number)));
        }
        lines.extend((0..ladder.rows.len()).flat_map(|row| text.row(row)));
        for line in &lines {
            write_line(&mut self.out, line, self.is_colored)?;
        }
        self.layout.forget_rows();
        Ok(())
    }
}

//! `diameter decode`: messages out of hex, binaries and captures, as trees, JSON or one line each.

mod exchanges;
mod filter;
mod help;
mod input;
mod output;
mod progress;
mod summary;
mod warnings;

use std::fmt;
use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::{Args, ValueEnum};
use diameter_capture::{Captured, Input, Options, Position, Problem, ProblemKind};
use diameter_core::print::{Findings, Frame, Json, JsonByName, Palette, Tree, hex, json_string};
use diameter_core::{DecodeOptions, Header};
use diameter_dictionary::Catalogue;
use indicatif::ProgressBar;

use crate::arguments::Global;
use crate::{Status, model, palette, time};
use exchanges::{Exchanges, Match};
use filter::Filter;
use output::{Output, Waiting};
use summary::Summary;
use warnings::Warnings;

/// Decodes messages: hex, binary, pcap and pcapng, told apart by their content
#[derive(Debug, Args)]
#[command(after_help = help::SHORT, after_long_help = help::LONG)]
pub(crate) struct Arguments {
    /// What to read; without one, or for `-`, standard input
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Prints each message as a JSON object on one line: `full`, which `diameter encode` takes back, or
    /// with AVPs by their `names`, for jq; with `--summary` what that says
    #[arg(long, value_enum, value_name = "FORM", num_args = 0..=1, require_equals = true,
          default_missing_value = "full")]
    json: Option<JsonForm>,
    /// Prints each message as one line: time, peers, command, Session-Id, result
    #[arg(long)]
    summary: bool,
    /// Exits with 1 when a message has errors or a part of the input is none, and counts them
    #[arg(long)]
    check: bool,
    /// Minds flags, positions and unnamed values too
    #[arg(long)]
    strict: bool,
    #[command(flatten)]
    filter: filter::Filters,
    #[command(flatten)]
    input: input::Arguments,
}

/// How a message is written as JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum JsonForm {
    /// Without loss: AVPs as a list of objects
    Full,
    /// AVPs as members, by their names
    Names,
}

pub(crate) fn run(arguments: &Arguments, global: &Global) -> anyhow::Result<Status> {
    let catalogue = Catalogue::new(model::with(&global.dictionaries)?);
    let mut run = Run {
        catalogue,
        arguments,
        filter: Filter::new(&arguments.filter, catalogue)?,
        options: if arguments.strict { DecodeOptions::strict() } else { DecodeOptions::default() },
        exchanges: Exchanges::default(),
        summary: Summary::new(palette::for_stdout()),
        palette: palette::for_stdout(),
        out: Output::new(),
        is_on_terminal: io::stdout().is_terminal(),
        file: None,
        counts: Counts::default(),
    };
    let stdin = [PathBuf::from("-")];
    let files = if arguments.files.is_empty() { &stdin[..] } else { &arguments.files[..] };
    for file in files {
        run.file(file)?;
    }
    run.out.flush()?;
    if !arguments.check {
        return Ok(Status::Fine);
    }
    anstream::eprintln!("{}", run.counts);
    match run.counts.are_fine() {
        true => Ok(Status::Fine),
        false => Ok(Status::Findings),
    }
}

/// One run of the command.
struct Run<'a> {
    catalogue: &'static Catalogue,
    arguments: &'a Arguments,
    filter: Filter,
    options: DecodeOptions,
    exchanges: Exchanges,
    summary: Summary,
    palette: Palette,
    out: Output,
    /// Whether messages stand where the progress is shown.
    is_on_terminal: bool,
    /// The file being read, where there are several.
    file: Option<String>,
    counts: Counts,
}

/// What `--check` counts.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    /// Messages that the filters took.
    messages: u64,
    /// Those with errors.
    wrong: u64,
    /// Those that no dictionary describes.
    unknown: u64,
    /// Parts of the input that are no whole message.
    problems: u64,
}

impl Counts {
    fn are_fine(self) -> bool {
        self.wrong == 0 && self.problems == 0
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { messages, wrong, unknown, problems } = self;
        write!(
            f,
            "messages: {messages}, with errors: {wrong}, parts that are no whole message: {problems}"
        )?;
        match unknown {
            0 => Ok(()),
            _ => write!(f, ", that no dictionary describes: {unknown}"),
        }
    }
}

impl Run<'_> {
    fn file(&mut self, path: &Path) -> anyhow::Result<()> {
        let options = self.arguments.input.options();
        let (input, shown, progress) = match path.to_str() {
            Some("-") => {
                if io::stdin().is_terminal() {
                    anstream::eprintln!("Paste hex here; Ctrl+D ends it.");
                }
                let reader = Waiting { reader: io::stdin(), output: self.out.clone() };
                let input = Input::new(reader, &options).context("cannot read standard input")?;
                (input, "standard input".to_owned(), ProgressBar::hidden())
            }
            _ => {
                let shown = path.display().to_string();
                let (input, progress) =
                    open(path, &options).with_context(|| format!("cannot read {shown}"))?;
                (input, shown, progress)
            }
        };
        self.file = (self.arguments.files.len() > 1).then(|| shown.clone());
        // Identifiers of another capture are of other connections.
        self.exchanges = Exchanges::default();
        let mut warnings = Warnings::default();
        for item in input {
            match item {
                Ok(captured) => self.message(&captured)?,
                Err(Problem {
                    kind: kind @ (ProblemKind::Compressed { .. } | ProblemKind::Json),
                    ..
                }) => {
                    self.out.flush()?;
                    match kind {
                        ProblemKind::Json => {
                            bail!("{shown}: the input is JSON; `diameter encode` reads it")
                        }
                        kind => bail!("{shown}: {kind} | diameter decode"),
                    }
                }
                Err(problem) => {
                    self.counts.problems += 1;
                    if warnings.is_shown(&problem) {
                        self.out.flush()?;
                        progress.suspend(|| Warnings::show(&shown, &problem));
                    }
                    self.remains(problem)?;
                }
            }
            if self.is_on_terminal {
                progress.suspend(|| self.out.flush())?;
            }
        }
        progress.suspend(|| warnings.end(&shown));
        Ok(())
    }

    /// What there is of a message that is not whole, unless it is less than a header.
    fn remains(&mut self, problem: Problem) -> io::Result<()> {
        let Problem { place, time, flow, remains, .. } = problem;
        match place {
            Some(place) if remains.len() >= Header::LENGTH => {
                self.message(&Captured { place, time, flow, octets: remains })
            }
            _ => Ok(()),
        }
    }

    fn message(&mut self, captured: &Captured) -> io::Result<()> {
        let frame = match Frame::read(captured.octets.clone()) {
            Ok(frame) => frame,
            Err(error) => {
                self.counts.messages += 1;
                self.counts.wrong += 1;
                return self.fragment(captured, &error);
            }
        };
        let known = self.catalogue.recognize_frame(&frame);
        let answered = self.exchanges.matched(captured, &frame.header);
        if !self.filter.takes(&frame, &known) {
            return Ok(());
        }
        let is_quick = self.arguments.summary && !self.arguments.check;
        let findings = match is_quick {
            true => Findings::default(),
            false => known.check(&frame, &self.options),
        };
        if !frame.is_cut() {
            self.counts.messages += 1;
            self.counts.wrong += u64::from(!findings.all().is_empty());
            self.counts.unknown += u64::from(known.grammar.is_none());
        }
        if let Some(form) = self.arguments.json {
            write!(self.out, "{{")?;
            self.origin(captured)?;
            if let Some(answered) = &answered {
                let (_, number) = place(answered.place);
                let member = if answered.is_early { "answered_by" } else { "answers" };
                write!(self.out, "\"{member}\":{number},")?;
                if let Some(latency) = answered.latency {
                    write!(self.out, "\"latency_ms\":{},", latency.as_nanos() as f64 / 1e6)?;
                }
            }
            match form {
                _ if self.arguments.summary => {
                    self.summary.json(&mut self.out, &frame, &known, &findings)?;
                }
                JsonForm::Full => {
                    let json = Json::new(frame, &known).with_findings(&findings);
                    write!(self.out, "{}", json.members())?;
                }
                JsonForm::Names => {
                    let json = JsonByName::new(frame, &known).with_findings(&findings);
                    write!(self.out, "{}", json.members())?;
                }
            }
            return writeln!(self.out, "}}");
        }
        if self.arguments.summary {
            if let Some(file) = &self.file {
                let detail = self.palette.detail;
                write!(self.out, "{detail}{file}{detail:#}  ")?;
            }
            let answered = answered.as_ref();
            self.summary.write(&mut self.out, captured, &frame, &known, answered)?;
            return self.summary.end(&mut self.out, &frame, &findings);
        }
        self.heading(captured, answered.as_ref())?;
        let tree = Tree::new(frame, &known).with_findings(&findings);
        writeln!(self.out, "{}\n", tree.with_palette(self.palette))
    }

    /// Too few octets for a header.
    fn fragment(
        &mut self,
        captured: &Captured,
        error: &diameter_core::DecodeError,
    ) -> io::Result<()> {
        let octets = hex(&captured.octets);
        if self.arguments.json.is_some() {
            write!(self.out, "{{")?;
            self.origin(captured)?;
            let error = error.to_string();
            let message = json_string(&error);
            return writeln!(
                self.out,
                "\"octets\":\"{octets}\",\"errors\":[{{\"message\":{message}}}]}}"
            );
        }
        self.heading(captured, None)?;
        writeln!(self.out, "{error}: {octets}\n")
    }

    /// The fields of JSON that say where and when the message was found.
    fn origin(&mut self, captured: &Captured) -> io::Result<()> {
        let out = &mut self.out;
        if let Some(file) = &self.file {
            write!(out, "\"file\":{},", json_string(file))?;
        }
        let (name, number) = place(captured.place);
        write!(out, "\"{name}\":{number},")?;
        if let Some(time) = captured.time {
            write!(out, "\"time\":\"{}\",", time::timestamp(time))?;
        }
        if let Some(flow) = captured.flow {
            let transport = match flow.transport {
                diameter_capture::Transport::Tcp => "tcp",
                diameter_capture::Transport::Sctp => "sctp",
            };
            write!(
                out,
                "\"source\":\"{}\",\"destination\":\"{}\",\"transport\":\"{transport}\",",
                flow.source, flow.destination
            )?;
        }
        Ok(())
    }

    /// Where and when the message was found.
    fn heading(&mut self, captured: &Captured, answered: Option<&Match>) -> io::Result<()> {
        let detail = self.palette.detail;
        write!(self.out, "{detail}")?;
        if let Some(file) = &self.file {
            write!(self.out, "{file}  ")?;
        }
        write!(self.out, "{}", captured.place)?;
        if let Some(time) = captured.time {
            write!(self.out, "  {}", time::timestamp(time))?;
        }
        if let Some(flow) = captured.flow {
            write!(self.out, "  {flow}")?;
        }
        if let Some(Match { is_early, place, latency }) = answered {
            let what = if *is_early { "answered by" } else { "answers" };
            write!(self.out, "  {what} {place}")?;
            if let Some(latency) = latency {
                write!(self.out, " after {}", time::latency(*latency))?;
            }
        }
        writeln!(self.out, "{detail:#}")
    }
}

/// Opens a file, and shows how far a large one has been read.
fn open(path: &Path, options: &Options) -> io::Result<(Input, ProgressBar)> {
    let file = File::open(path)?;
    let progress = progress::bar(&file)?;
    Ok((Input::new(progress.wrap_read(file), options)?, progress))
}

fn place(place: Position) -> (&'static str, u64) {
    match place {
        Position::Frame(number) => ("frame", number),
        Position::Line(number) => ("line", number),
        Position::Octet(number) => ("octet", number),
    }
}

//! `diameter decode`: messages out of hex, binaries and captures, as trees, JSON or one line each.

mod exchanges;
mod filter;
mod help;
mod input;
mod output;
mod progress;
mod summary;

use std::fmt;
use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anstyle::{AnsiColor, Style};
use anyhow::{Context, bail};
use clap::Args;
use diameter_capture::{Captured, Input, Options, Place, Problem, ProblemKind};
use diameter_core::print::{Findings, Frame, Json, Palette, Tree, hex, json_string};
use diameter_core::{DecodeOptions, Header};
use diameter_dictionary::Catalogue;
use indicatif::ProgressBar;

use crate::arguments::Global;
use crate::{Status, model, palette, time};
use exchanges::{Exchanges, Match};
use filter::Filter;
use output::{Output, Waiting};
use summary::Summary;

/// Decodes messages: hex, binary, pcap and pcapng, told apart by their content
#[derive(Debug, Args)]
#[command(after_help = help::SHORT, after_long_help = help::LONG)]
pub(crate) struct Arguments {
    /// What to read; without one, or for `-`, standard input
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Prints each message as a JSON object on one line, which `diameter encode` takes back
    #[arg(long, conflicts_with = "summary")]
    json: bool,
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

/// The word in front of what is wrong with an input.
const WARNING: Style = AnsiColor::Yellow.on_default().bold();

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
        let Self { messages, wrong, problems } = self;
        write!(
            f,
            "messages: {messages}, with errors: {wrong}, parts that are no whole message: {problems}"
        )
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
                    self.out.flush()?;
                    progress.suspend(|| {
                        let hint = match problem.kind {
                            ProblemKind::NoDiameter { .. } => {
                                "; if its port is an unusual one, name it with --port"
                            }
                            _ => "",
                        };
                        anstream::eprintln!(
                            "{WARNING}warning:{WARNING:#} {shown}: {problem}{hint}"
                        );
                    });
                    self.remains(problem)?;
                }
            }
            if self.is_on_terminal {
                progress.suspend(|| self.out.flush())?;
            }
        }
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
        let known = self.catalogue.recognize(&frame.header);
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
        }
        if self.arguments.summary {
            if let Some(file) = &self.file {
                let detail = self.palette.detail;
                write!(self.out, "{detail}{file}{detail:#}  ")?;
            }
            self.summary.write(&mut self.out, captured, &frame, &known, answered.as_ref())?;
            return self.summary.end(&mut self.out, &frame, &findings);
        }
        if self.arguments.json {
            write!(self.out, "{{")?;
            self.origin(captured)?;
            if let Some(answered) = &answered {
                let (_, number) = place(answered.place);
                write!(self.out, "\"answers\":{number},")?;
                if let Some(latency) = answered.latency {
                    write!(self.out, "\"latency_ms\":{},", latency.as_nanos() as f64 / 1e6)?;
                }
            }
            let json = Json::new(frame, &known).with_findings(&findings);
            return writeln!(self.out, "{}}}", json.members());
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
        if self.arguments.json {
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
        if let Some(Match { place, latency, .. }) = answered {
            write!(self.out, "  answers {place}")?;
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

fn place(place: Place) -> (&'static str, u64) {
    match place {
        Place::Frame(number) => ("frame", number),
        Place::Line(number) => ("line", number),
        Place::Octet(number) => ("octet", number),
    }
}

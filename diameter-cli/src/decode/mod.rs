//! `diameter decode`: messages out of hex, binaries and captures, as trees, JSON or one line each.

mod help;
pub(crate) mod input;
pub(crate) mod output;
pub(crate) mod progress;
mod short;
pub(crate) mod summary;
pub(crate) mod warnings;

use std::fmt;
use std::fs::File;
use std::io::{self, Cursor, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, bail};
use clap::{Args, ValueEnum};
use diameter_analysis::{Exchanges, Outline, Part, Settings};
use diameter_capture::{Captured, Input, Options, Position, Problem, ProblemKind};
use diameter_core::print::{Findings, Frame, Json, JsonByName, Palette, Tree, hex, json_string};
use diameter_core::{DecodeOptions, Header};
use diameter_dictionary::Catalogue;
use indicatif::{ProgressBar, ProgressDrawTarget};

use crate::arguments::Global;
use crate::filter::{self, Chooser, Filters, Whole};
use crate::growing::Growing;
use crate::origin::{Origin, numbered};
use crate::{Status, clipboard, model, palette, time};
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
    /// Goes on at the end of a file that is still being written, until Ctrl+C
    #[arg(long, conflicts_with_all = ["check", "clipboard"])]
    follow: bool,
    /// Reads what was copied last, by wl-paste, xclip, xsel or pbpaste
    #[arg(long, conflicts_with = "files")]
    clipboard: bool,
    /// Prints to the terminal, however much it is; files are shown by PAGER otherwise, or `less`
    #[arg(long)]
    no_pager: bool,
    #[command(flatten)]
    filter: filter::Arguments,
    #[command(flatten)]
    short: short::Arguments,
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
    let filters = Filters::new(&arguments.filter, Whole::Message, catalogue)?;
    let mut run = Run {
        catalogue,
        arguments,
        filters: filters.with(arguments.short.filters(catalogue)?),
        options: if arguments.strict { DecodeOptions::strict() } else { DecodeOptions::default() },
        exchanges: Exchanges::new(&Settings::default()),
        summary: Summary::new(palette::for_stdout()),
        palette: palette::for_stdout(),
        out: arguments.output(),
        is_on_terminal: io::stdout().is_terminal(),
        file: None,
        counts: Counts::default(),
        held_back: Vec::new(),
    };
    let stdin = [PathBuf::from("-")];
    let files = if arguments.files.is_empty() { &stdin[..] } else { &arguments.files[..] };
    if arguments.follow && files.len() > 1 {
        bail!("one file can be followed at a time");
    }
    let read =
        files.iter().try_for_each(|file| run.file(file)).and_then(|()| Ok(run.out.flush()?));
    let Run { out, held_back, counts, .. } = run;
    // Here the pager ends.
    drop(out);
    held_back.iter().for_each(|warning| anstream::eprintln!("{warning}"));
    read?;
    if !arguments.check {
        return Ok(Status::Fine);
    }
    anstream::eprintln!("{counts}");
    match counts.are_fine() {
        true => Ok(Status::Fine),
        false => Ok(Status::Findings),
    }
}

/// One run of the command.
struct Run<'a> {
    catalogue: &'static Catalogue,
    arguments: &'a Arguments,
    filters: Filters,
    options: DecodeOptions,
    exchanges: Exchanges<Position>,
    summary: Summary,
    palette: Palette,
    out: Output,
    /// Whether messages stand where the progress is shown.
    is_on_terminal: bool,
    /// The file being read, where there are several.
    file: Option<String>,
    counts: Counts,
    /// Warnings that wait for the end of the pager.
    held_back: Vec<String>,
}

impl Arguments {
    /// A pager for what people look at and what ends: not for pipes, which may go on.
    fn output(&self) -> Output {
        let is_pipe = self.files.is_empty() || self.files.iter().any(|it| it.as_os_str() == "-");
        match self.no_pager || self.follow || is_pipe {
            true => Output::new(),
            false => Output::paged(),
        }
    }
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
            Some("-") if self.arguments.clipboard => {
                let input = Input::new(Cursor::new(clipboard::paste()?), &options)?;
                (input, "clipboard".to_owned(), ProgressBar::hidden())
            }
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
                let unreadable = || format!("cannot read {shown}");
                let (input, progress) = if self.arguments.follow {
                    let reader = Growing::open(path).with_context(unreadable)?;
                    let reader = Waiting { reader, output: self.out.clone() };
                    (Input::new(reader, &options).with_context(unreadable)?, ProgressBar::hidden())
                } else {
                    open(path, &options).with_context(unreadable)?
                };
                (input, shown, progress)
            }
        };
        if self.out.is_paged() {
            progress.set_draw_target(ProgressDrawTarget::hidden());
        }
        self.file = (self.arguments.files.len() > 1).then(|| shown.clone());
        // Identifiers of another capture are of other connections.
        self.exchanges = Exchanges::new(&Settings::default());
        let filters = self.filters.clone();
        let mut chooser = Chooser::new(&filters);
        if chooser.has_to_learn() {
            if path.to_str() == Some("-") || self.arguments.follow {
                bail!("whole sessions are chosen from files that are read twice");
            }
            let (input, _) =
                open(path, &options).with_context(|| format!("cannot read {shown}"))?;
            input.filter_map(whole_or_remains).for_each(|it| chooser.learn(&it));
            chooser.end_learning();
        }
        let mut warnings = Warnings::default();
        for item in input {
            match item {
                Ok(captured) => self.choose(&mut chooser, captured)?,
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
                        self.warn(&progress, Warnings::text(&shown, &problem))?;
                    }
                    if let Some(remains) = remains(problem) {
                        self.choose(&mut chooser, remains)?;
                    }
                }
            }
            if self.is_on_terminal {
                progress.suspend(|| self.out.flush())?;
            }
        }
        chooser.finish();
        self.chosen(&mut chooser)?;
        for warning in warnings.rest(&shown) {
            self.warn(&progress, warning)?;
        }
        Ok(())
    }

    /// Shows a warning, behind the messages before it; where a pager has the terminal, when that has ended.
    fn warn(&mut self, progress: &ProgressBar, warning: String) -> io::Result<()> {
        if self.out.is_paged() {
            self.held_back.push(warning);
            return Ok(());
        }
        self.out.flush()?;
        progress.suspend(|| anstream::eprintln!("{warning}"));
        Ok(())
    }

    /// Gives a message to the filters, and prints what is chosen by now.
    fn choose(&mut self, chooser: &mut Chooser<'_>, captured: Captured) -> io::Result<()> {
        // By themselves messages are chosen when it is known which requests they answer. Less than a header is shown
        // whatever the filters say.
        if self.filters.whole() == Whole::Message || captured.octets.len() < Header::LENGTH {
            return self.message(&captured);
        }
        chooser.push(captured);
        self.chosen(chooser)
    }

    fn chosen(&mut self, chooser: &mut Chooser<'_>) -> io::Result<()> {
        while let Some(captured) = chooser.next() {
            self.message(&captured)?;
        }
        Ok(())
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
        let answered = self.counterpart(captured);
        let latency = answered.and_then(|it| it.latency);
        if self.filters.whole() == Whole::Message && !self.filters.take(captured, &frame, latency) {
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
                let (_, number) = numbered(answered.place);
                let member = if answered.is_answer { "answered_by" } else { "answers" };
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

    /// The request that a message answers, or the answer that was recorded before it.
    fn counterpart(&mut self, captured: &Captured) -> Option<Counterpart> {
        let outline = Outline::of(&captured.octets)?;
        match self.exchanges.observe(captured, &outline, captured.place).part {
            Part::Answer { request, latency } => {
                request.map(|place| Counterpart { is_answer: false, place, latency })
            }
            Part::Request { answer, .. } => {
                answer.map(|(place, latency)| Counterpart { is_answer: true, place, latency })
            }
        }
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
        write!(out, "{}", Origin(captured))
    }

    /// Where and when the message was found.
    fn heading(&mut self, captured: &Captured, answered: Option<&Counterpart>) -> io::Result<()> {
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
        if let Some(Counterpart { is_answer, place, latency }) = answered {
            let what = if *is_answer { "answered by" } else { "answers" };
            write!(self.out, "  {what} {place}")?;
            if let Some(latency) = latency {
                write!(self.out, " after {}", time::latency(*latency))?;
            }
        }
        writeln!(self.out, "{detail:#}")
    }
}

/// The request of an answer, or the answer to a request that was recorded after it.
#[derive(Clone, Copy, Debug)]
struct Counterpart {
    /// Whether this is the answer, and came first.
    is_answer: bool,
    /// Where it stands.
    place: Position,
    /// How long the answer took.
    latency: Option<Duration>,
}

/// A message, or what there is of one that is not whole.
fn whole_or_remains(item: Result<Captured, Problem>) -> Option<Captured> {
    item.map_or_else(remains, Some)
}

/// What there is of a message that is not whole, unless it is less than a header.
fn remains(problem: Problem) -> Option<Captured> {
    let Problem { place, time, flow, remains, .. } = problem;
    let is_shown = remains.len() >= Header::LENGTH;
    place.filter(|_| is_shown).map(|place| Captured { place, time, flow, octets: remains })
}

/// Opens a file, and shows how far a large one has been read.
fn open(path: &Path, options: &Options) -> io::Result<(Input, ProgressBar)> {
    let file = File::open(path)?;
    let progress = progress::bar(&file)?;
    Ok((Input::new(progress.wrap_read(file), options)?, progress))
}

//! `diameter stats`: what happened how often, between whom, how quickly, how large, and over time.

mod json;
mod names;
mod picture;
mod tables;

use std::fs;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::{Args, ValueEnum};
use diameter_analysis::{Dimension, Settings, Statistics};
use diameter_dictionary::Catalogue;

use crate::arguments::Global;
use crate::decode::input;
use crate::filter::{self, Chooser, Filters, Whole};
use crate::{Status, model};

/// Counts, rates, latencies and sizes of a capture, by command, peer and result
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// What to read, all of it together; without one, or for `-`, standard input
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Compares with this capture, of another day or another release
    #[arg(long, value_name = "FILE")]
    against: Option<PathBuf>,
    /// One table, with a row for each combination of these, instead of one by command, one by peer and one by
    /// result
    #[arg(long, value_enum, value_name = "WHAT", value_delimiter = ',')]
    by: Vec<By>,
    /// Prints JSON
    #[arg(long)]
    json: bool,
    /// Writes a picture too: requests and latencies over time
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
    #[command(flatten)]
    filter: filter::Arguments,
    #[command(flatten)]
    input: input::Arguments,
}

const EXAMPLES: &str = "\
Examples:
  diameter stats gy.pcap
  diameter stats --by command,result --filter 'latency > 200ms' gy.pcap
  diameter stats --svg today.svg today.pcap --against yesterday.pcap
  diameter stats --json gy.pcap | jq '.tables[0].rows[] | {command, p99_ms}'

Requests count as often as they were sent: agents send them on, and what is sent again is
counted in `again` too. `failed` are answers whose result is neither 1xxx nor 2xxx.
Latencies are those of answers, on the connection of the request, in milliseconds.";

/// What a table has rows for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum By {
    /// Who asks and who answers
    Peer,
    /// Who asks
    Client,
    /// Who answers
    Server,
    /// The application
    Application,
    /// The command, within an application
    Command,
    /// What the answer says
    Result,
}

impl By {
    fn dimensions(self) -> &'static [Dimension] {
        match self {
            Self::Peer => &[Dimension::Client, Dimension::Server],
            Self::Client => &[Dimension::Client],
            Self::Server => &[Dimension::Server],
            Self::Application => &[Dimension::Application],
            Self::Command => &[Dimension::Application, Dimension::Command],
            Self::Result => &[Dimension::Result],
        }
    }
}

/// What was read, and what it was read from.
struct Measured {
    name: String,
    statistics: Statistics,
}

pub(crate) fn run(arguments: &Arguments, global: &Global) -> anyhow::Result<Status> {
    let catalogue = Catalogue::new(model::with(&global.dictionaries)?);
    let filters = Filters::new(&arguments.filter, Whole::Exchange, catalogue)?;
    let stdin = [PathBuf::from("-")];
    let files = if arguments.files.is_empty() { &stdin[..] } else { &arguments.files[..] };
    let mut measured = vec![measure(files, arguments, &filters)?];
    if let Some(against) = &arguments.against {
        measured.push(measure(std::slice::from_ref(against), arguments, &filters)?);
    }
    if let Some(path) = &arguments.svg {
        let picture = picture::draw(&measured, catalogue);
        fs::write(path, picture).with_context(|| format!("cannot write {}", path.display()))?;
    }
    let mut out = BufWriter::new(anstream::stdout());
    match arguments.json {
        true => json::write(&mut out, &measured, catalogue)?,
        false => tables::write(&mut out, &measured, catalogue)?,
    }
    out.flush()?;
    Ok(Status::Fine)
}

fn measure(
    files: &[PathBuf],
    arguments: &Arguments,
    filters: &Filters,
) -> anyhow::Result<Measured> {
    let asked: Vec<Dimension> =
        arguments.by.iter().flat_map(|it| it.dimensions()).copied().collect();
    let usual = [By::Command, By::Peer, By::Result].map(By::dimensions);
    let tables: &[&[Dimension]] = if asked.is_empty() { &usual } else { &[&asked] };
    let mut statistics = Statistics::new(&Settings::default(), tables);
    let mut names = Vec::new();
    for file in files {
        names.push(read(file, &arguments.input, filters, &mut statistics)?);
        // Identifiers of another capture are of other connections.
        statistics.finish();
    }
    Ok(Measured { name: names.join(", "), statistics })
}

/// Counts what is in a file, and says how it is called.
fn read(
    file: &Path,
    arguments: &input::Arguments,
    filters: &Filters,
    statistics: &mut Statistics,
) -> anyhow::Result<String> {
    let mut chooser = Chooser::new(filters);
    if chooser.has_to_learn() {
        if input::is_stdin(file) {
            bail!("whole sessions are chosen from files: standard input is read once");
        }
        input::read(file, arguments, input::Told::Nothing, |captured| {
            chooser.learn(&captured);
            Ok(())
        })?;
        chooser.end_learning();
    }
    let name = input::read(file, arguments, input::Told::Problems, |captured| {
        if filters.is_empty() {
            statistics.observe(&captured);
            return Ok(());
        }
        chooser.push(captured);
        while let Some(captured) = chooser.next() {
            statistics.observe(&captured);
        }
        Ok(())
    })?;
    chooser.finish();
    while let Some(captured) = chooser.next() {
        statistics.observe(&captured);
    }
    Ok(name)
}

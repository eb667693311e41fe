//! `diameter flow`: who said what to whom, as a ladder diagram; or what became of each session, in one line.

mod choice;
pub(crate) mod details;
mod draw;
mod live;
mod picture;
mod summary;

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use anyhow::Context;
use clap::{Args, ValueEnum};
use diameter_dictionary::Catalogue;

use crate::arguments::Global;
use crate::decode::input;
use crate::filter::{self, Filters, Whole};
use crate::{Status, dumpcap, model};
use choice::Choice;

/// Draws sessions and transactions as ladder diagrams: text, SVG, or a page to search in
///
/// Hosts are columns; what an agent passes on is an arrow on each side of it. Sessions of one subscriber are joined
/// over all applications: Gx, Gy, Rx, S6a, Cx and others.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct Arguments {
    /// What to read, as `diameter decode` does; without one, or for `-`, standard input
    #[arg(
        value_name = "FILE",
        default_value = "-",
        hide_default_value = true,
        conflicts_with = "interface"
    )]
    file: PathBuf,
    /// Prints a line for each session: when, how long, how many messages, how it went
    #[arg(long, conflicts_with_all = ["to", "follow", "interface"])]
    summary: bool,
    /// Only sessions of this subscriber: IMSI, MSISDN, public identity, or the address of a session
    #[arg(long, value_name = "IDENTITY")]
    subscriber: Option<String>,
    /// Only sessions whose Session-Id contains this text
    #[arg(long, value_name = "TEXT")]
    session: Option<String>,
    /// What is drawn
    #[arg(long, value_enum, default_value_t)]
    to: Form,
    /// Where it goes, instead of standard output
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Draws at most so many messages
    #[arg(long, value_name = "NUMBER", default_value_t = 1000)]
    limit: usize,
    /// Draws messages as they come, at the end of a file that grows or of a pipe, until Ctrl+C
    #[arg(long, conflicts_with_all = ["output", "to"])]
    follow: bool,
    #[command(flatten)]
    capturing: dumpcap::Arguments,
    /// How wide text may be, where it is not for a terminal
    #[arg(long, value_name = "CHARACTERS")]
    width: Option<usize>,
    /// Draws with ASCII alone, as is done on terminals without Unicode
    #[arg(long)]
    ascii: bool,
    #[command(flatten)]
    filter: filter::Arguments,
    #[command(flatten)]
    input: input::Arguments,
}

/// What a ladder is drawn as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Form {
    /// Lines of text, as wide as the terminal
    #[default]
    Text,
    /// A picture, for light and dark screens
    Svg,
    /// One page with search and each message decoded, which needs no network
    Html,
}

const AFTER_HELP: &str = "\
Examples:
  diameter flow --summary --subscriber 001010000000001 gy.pcap
  diameter flow --subscriber 001010000000001 gy.pcap
  diameter flow --filter 'result >= 3000' --whole session gy.pcap
  diameter flow --to html -o sessions.html gy.pcap
  diameter flow --interface eth0 --capture-filter \"port 3868\"
  tcpdump -U -w - port 3868 | diameter flow --follow -

Exit status:
  0  something was drawn
  1  no message was chosen
  2  wrong arguments, or a file that cannot be read";

impl Arguments {
    /// Whether messages are drawn as they come.
    fn is_live(&self) -> bool {
        self.follow || self.capturing.interface.is_some()
    }
}

pub(crate) fn run(arguments: &Arguments, global: &Global) -> anyhow::Result<Status> {
    let catalogue = Catalogue::new(model::with(&global.dictionaries)?);
    // What comes is drawn at once, when its answer is not there yet.
    let whole = if arguments.is_live() { Whole::Message } else { Whole::Exchange };
    let filters = Filters::new(&arguments.filter, whole, catalogue)?;
    let (subscriber, session) = (arguments.subscriber.as_deref(), arguments.session.as_deref());
    let choice = Choice::new(subscriber, session, filters);
    if arguments.is_live() {
        return live::run(arguments, choice, catalogue);
    }
    if arguments.summary {
        return summary::run(arguments, choice, catalogue);
    }
    let Some(flow) = draw::read(arguments, choice)? else {
        anstream::eprintln!("no message was chosen");
        return Ok(Status::Findings);
    };
    let drawing = picture::Drawing::new(&flow, catalogue);
    match &arguments.output {
        None => {
            let mut out = BufWriter::new(io::stdout().lock());
            drawing.write(arguments, &mut out)?;
            out.flush()?;
        }
        Some(path) => {
            let unwritable = || format!("cannot write {}", path.display());
            let mut out = BufWriter::new(File::create(path).with_context(unwritable)?);
            drawing.write(arguments, &mut out).with_context(unwritable)?;
            out.flush().with_context(unwritable)?;
        }
    }
    if flow.left_out > 0 {
        crate::error::warn(&format!(
            "{} messages more are not drawn; choose a session, or more of them with --limit",
            flow.left_out
        ));
    }
    Ok(Status::Fine)
}

//! `diameter-agent explain`: what would become of the messages of a capture, and why.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Args;
use diameter_agent::AgentFile;
use diameter_agent::offline::{Senders, Tables, Verdict};
use diameter_capture::{Captured, Input, Options};
use diameter_core::print::Names;
use diameter_core::{AvpKey, CommandFlags, Message};
use diameter_dictionary::Catalogue;
use diameter_dictionary::filter::{self, Filter, Question, Scope};

use super::Status;

/// Says what would become of the messages of a capture, and why
///
/// Nothing is sent. Every peer of the file counts as connected, unless it is said to be down.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Explain {
    /// Captures (pcap, pcapng), hexadecimal text, or binary messages; `-` is standard input
    #[arg(required = true, value_name = "CAPTURE")]
    captures: Vec<PathBuf>,
    /// All messages came from this peer; else that is found in CER and CEA, by the addresses of peers, or by
    /// Origin-Host
    #[arg(long, value_name = "PEER")]
    from: Option<String>,
    /// This peer is not connected (may be repeated)
    #[arg(long, value_name = "PEER")]
    down: Vec<String>,
    /// Only messages that this is true of, in the language of conditions of routes; `peer`, `group`, `time`,
    /// `source` and `destination` are known, and with --all the `result` of an answer
    #[arg(long, value_name = "EXPRESSION")]
    filter: Option<String>,
    /// One line for each request, without the reasons
    #[arg(long)]
    brief: bool,
    /// Answers, and what goes between neighbours, too
    #[arg(long)]
    all: bool,
}

const EXAMPLES: &str = "\
Examples:
  diameter-agent explain --config agent.toml capture.pcap
  diameter-agent explain -c new.toml --brief yesterday.pcapng
  diameter-agent explain -c agent.toml --filter 'command == \"CCR\" and peer == \"pgw.example.net\"' capture.pcap
  diameter-agent explain -c agent.toml --down ocs1.example.net capture.pcap";

/// What can be asked of requests in a capture.
const REQUESTS: Scope = Scope::new(
    "`explain`",
    &[Question::Peer, Question::Group, Question::Time, Question::Address],
)
.because("it is asked of requests by themselves, without their answers; `--all` takes answers too")
.of_requests();

/// What can be asked of all messages in a capture.
const MESSAGES: Scope = Scope::new(
    "`explain --all`",
    &[Question::Peer, Question::Group, Question::Result, Question::Time, Question::Address],
)
.because("it is asked of each message by itself");

pub(super) fn run(config: &Path, arguments: &Explain) -> anyhow::Result<Status> {
    let file = AgentFile::load(config)?;
    let senders = Senders::of(&file);
    let senders = match &arguments.from {
        Some(peer) => senders.only(peer),
        None => senders,
    };
    let tables = Tables::without(file, &arguments.down)?;
    let filter = arguments.filter.as_deref();
    let scope = if arguments.all { MESSAGES } else { REQUESTS };
    let filter = filter.map(|it| Filter::compile_in(it, tables.catalogue(), scope)).transpose()?;
    let out = BufWriter::new(anstream::stdout());
    let mut run = Run { arguments, filter, tables, senders, out, verdicts: BTreeMap::new() };
    for capture in &arguments.captures {
        run.capture(capture)?;
    }
    run.summary()?;
    Ok(Status::Fine)
}

/// A run over captures.
struct Run<'a, W> {
    arguments: &'a Explain,
    filter: Option<Filter>,
    tables: Tables,
    senders: Senders,
    out: W,
    /// How many requests came to each.
    verdicts: BTreeMap<String, usize>,
}

impl<W: Write> Run<'_, W> {
    fn capture(&mut self, path: &Path) -> anyhow::Result<()> {
        let cannot_read = || format!("cannot read {}", path.display());
        let source: Box<dyn Read> = match path.to_str() {
            Some("-") => Box::new(io::stdin()),
            _ => Box::new(BufReader::new(File::open(path).with_context(cannot_read)?)),
        };
        for message in Input::new(source, &Options::default()).with_context(cannot_read)? {
            match message {
                Ok(captured) => self.message(&captured)?,
                // What is lost or cut is told, and reading goes on.
                Err(problem) => anstream::eprintln!("{}: {problem}", path.display()),
            }
        }
        Ok(())
    }

    fn message(&mut self, captured: &Captured) -> io::Result<()> {
        let message = match Message::parse(captured.octets.clone()) {
            Ok(message) => message,
            Err(error) => return writeln!(self.out, "{}: {error}", captured.place),
        };
        let from = self.senders.sender(&message, captured.flow);
        let context = filter::Context {
            peer: Some(&from),
            group: self.tables.group(&from),
            time: captured.time,
            source: captured.flow.map(|it| it.source.ip()),
            destination: captured.flow.map(|it| it.destination.ip()),
            ..filter::Context::default()
        };
        if self.filter.as_ref().is_some_and(|it| !it.matches(&message, &context)) {
            return Ok(());
        }
        let account = self.tables.account(&message, &from);
        let is_routed = !matches!(account.verdict, Verdict::Answer | Verdict::BetweenNeighbours);
        if is_routed {
            *self.verdicts.entry(account.verdict.to_string()).or_default() += 1;
        } else if !self.arguments.all {
            return Ok(());
        }
        let name = name(&message, self.tables.catalogue());
        write!(self.out, "{}: {name} from {from}", captured.place)?;
        if let Some(session) = session(&message) {
            write!(self.out, ", session {session}")?;
        }
        writeln!(self.out, ": {}", account.verdict)?;
        if !self.arguments.brief {
            for line in account.to_string().lines() {
                writeln!(self.out, "    {line}")?;
            }
        }
        Ok(())
    }

    /// How many requests came to what, and which routes no request took.
    fn summary(&mut self) -> io::Result<()> {
        let total: usize = self.verdicts.values().sum();
        writeln!(self.out, "{total} requests")?;
        for (verdict, count) in &self.verdicts {
            writeln!(self.out, "{count:8} {verdict}")?;
        }
        self.out.flush()
    }
}

/// `CCR (4)`: what a person calls a message.
fn name(message: &Message, catalogue: &'static Catalogue) -> String {
    let header = message.header();
    let known = catalogue.recognize(header);
    let command = match known.command {
        Some(command) => command.abbreviation.to_string(),
        None if header.flags.contains(CommandFlags::REQUEST) => {
            format!("request {}", header.command_code)
        }
        None => format!("answer {}", header.command_code),
    };
    match known.application(header.application_id) {
        Some(application) => format!("{command} of {application}"),
        None => format!("{command} of application {}", header.application_id),
    }
}

/// Session-Id, fit for a line.
fn session(message: &Message) -> Option<String> {
    const SESSION_ID: AvpKey = AvpKey::ietf(263);
    let session = message.avps().map_while(Result::ok).find(|avp| avp.key() == SESSION_ID)?;
    Some(String::from_utf8_lossy(session.data()).escape_default().to_string())
}

//! `diameter encode`: messages out of JSON, as `diameter decode` prints it or as people write it.

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::{Args, ValueEnum};
use diameter_capture::{Flow, Transport};
use diameter_core::print::hex;
use diameter_dictionary::Catalogue;
pub(crate) use diameter_dictionary::json::Encoder;
use diameter_dictionary::json::{Encoded, Texts, diagnostics};

use crate::arguments::Global;
use crate::{Status, model};

/// Encodes messages: JSON, as `diameter decode --json` prints it or with names only
#[derive(Debug, Args)]
#[command(after_help = HELP, after_long_help = LONG_HELP)]
pub(crate) struct Arguments {
    /// What to read; without one, or for `-`, standard input
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The form of what is written
    #[arg(long = "to", value_enum, default_value_t)]
    form: Form,
    /// Where to write; without it, standard output
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Writes messages that break their grammar too
    #[arg(long)]
    no_check: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Form {
    /// Hexadecimal digits, one message a line
    #[default]
    Hex,
    /// The octets of the messages, one after the other
    Binary,
    /// A capture, with TCP, IP and Ethernet made up around the messages
    Pcap,
}

// Texts that stand in both helps; `concat!` takes nothing but literals.
macro_rules! examples {
    () => {
        "\
Examples:
  diameter encode ccr.json
  diameter decode --json ccr.hex | diameter encode
  diameter encode --to pcap -o session.pcap session.json
  echo '{\"command\": \"DWR\", \"Origin-Host\": \"a.example.net\",
      \"Origin-Realm\": \"example.net\"}' | diameter encode"
    };
}
macro_rules! names_only {
    () => {
        "\
Names only:
  {
    \"command\": \"CCR\", \"application\": \"Gy\",
    \"Session-Id\": \"pgw1.example.net;1876543210;1024\",
    \"Origin-Host\": \"pgw1.example.net\",
    \"Origin-Realm\": \"example.net\",
    \"Destination-Realm\": \"example.net\",
    \"Service-Context-Id\": \"32251@3gpp.org\",
    \"CC-Request-Type\": \"INITIAL_REQUEST\",
    \"CC-Request-Number\": 0,
    \"Multiple-Services-Credit-Control\": [
      {\"Rating-Group\": 10, \"Requested-Service-Unit\": {\"CC-Total-Octets\": 1000000}}
    ]
  }
  - AVPs are written in the order of the grammar, several of a name as an array.
  - An application is that of `application`, by name or id; else the one of
    Auth-Application-Id; else the only one that has the command. A required
    Auth-Application-Id or Acct-Application-Id is added.
  - `hop_by_hop_id` and `end_to_end_id` count from 1; an answer takes those of
    the request in front.
  - Numbers are numbers or their names (bits: \"A | B\"), times are as
    2026-07-26T12:00:00Z, octets are hexadecimal digits or {\"text\": \"...\"}.
  - Octets that are an address, a network or digits are given as such:
    \"10.45.0.2\", \"2001:db8::/64\". What may be digits or hexadecimal is
    {\"meaning\": \"26201\"} or {\"octets\": \"62f210\"}.
  - AVPs without a name are CODE or CODE/VENDOR, with octets;
    {\"octets\": \"...\"} does for any AVP.

In full: `diameter decode --help` describes it. A message with `errors` is not
checked again."
    };
}
macro_rules! exit_status {
    () => {
        "\
Exit status:
  0  every message was written
  1  a message was not written: what is wrong with it is on standard error
  2  wrong arguments, or a file that cannot be read or written"
    };
}

const HELP: &str = concat!(
    examples!(),
    "\n\n",
    exit_status!(),
    "\n\n`diameter encode --help` describes the JSON."
);

const LONG_HELP: &str = concat!(examples!(), "\n\n", names_only!(), "\n\n", exit_status!());

pub(crate) fn run(arguments: &Arguments, global: &Global) -> anyhow::Result<Status> {
    let catalogue = Catalogue::new(model::with(&global.dictionaries)?);
    let mut encoder = Encoder::new(catalogue);
    if arguments.no_check {
        encoder = encoder.without_checks();
    }
    let out: Box<dyn Write> = match &arguments.output {
        Some(path) => {
            let created = File::create(path);
            Box::new(created.with_context(|| format!("cannot write {}", path.display()))?)
        }
        None if arguments.form != Form::Hex && io::stdout().is_terminal() => {
            bail!("this is not for a terminal: name a file with `--output`, or redirect it")
        }
        None => Box::new(io::stdout().lock()),
    };
    let mut out = Sink::new(arguments.form, BufWriter::new(out))?;
    let stdin = [PathBuf::from("-")];
    let files = if arguments.files.is_empty() { &stdin[..] } else { &arguments.files[..] };
    let mut status = Status::Fine;
    for path in files {
        if each(path, &mut encoder, |message| out.message(&message))? == Status::Findings {
            status = Status::Findings;
        }
    }
    out.finish()?;
    Ok(status)
}

/// Encodes the messages of a file, or of standard input for `-`, and says what is wrong with those
/// that cannot be.
pub(crate) fn each(
    path: &Path,
    encoder: &mut Encoder,
    mut take: impl FnMut(Encoded) -> anyhow::Result<()>,
) -> anyhow::Result<Status> {
    let (name, reader): (_, Box<dyn BufRead>) = match path.to_str() {
        Some("-") => ("standard input".to_owned(), Box::new(io::stdin().lock())),
        _ => {
            let name = path.display().to_string();
            let file = File::open(path).with_context(|| format!("cannot read {name}"))?;
            (name, Box::new(BufReader::new(file)))
        }
    };
    let mut status = Status::Fine;
    for text in Texts::new(reader) {
        let text = text.with_context(|| format!("cannot read {name}"))?;
        for message in encoder.encode(&text.text) {
            match message {
                Ok(message) => take(message)?,
                Err(mistakes) => {
                    status = Status::Findings;
                    let errors = diagnostics(mistakes, &name, &text.text, text.line);
                    anstream::eprintln!("{}\n", errors.colored());
                }
            }
        }
    }
    Ok(status)
}

/// Where messages go.
enum Sink<W: Write> {
    Hex(W),
    Binary(W),
    Pcap(diameter_capture::Writer<W>),
}

impl<W: Write> Sink<W> {
    fn new(form: Form, out: W) -> io::Result<Self> {
        Ok(match form {
            Form::Hex => Self::Hex(out),
            Form::Binary => Self::Binary(out),
            Form::Pcap => Self::Pcap(diameter_capture::Writer::new(out)?),
        })
    }

    fn message(&mut self, message: &Encoded) -> anyhow::Result<()> {
        match self {
            Self::Hex(out) => {
                writeln!(out, "{}", hex(&message.octets))?;
                if message.is_cut() {
                    // What follows is not the rest of it.
                    writeln!(out)?;
                }
            }
            Self::Binary(out) => out.write_all(&message.octets)?,
            Self::Pcap(out) => out.message(flow(message), message.time, &message.octets)?,
        }
        Ok(())
    }

    fn finish(self) -> io::Result<()> {
        match self {
            Self::Hex(mut out) | Self::Binary(mut out) => out.flush(),
            Self::Pcap(out) => out.finish()?.flush(),
        }
    }
}

/// Between whom a message was captured. Whatever carried it, a capture made of JSON has TCP.
fn flow(message: &Encoded) -> Option<Flow> {
    let (source, destination) = message.ends?;
    Some(Flow { transport: Transport::Tcp, source, destination })
}

//! `diameter explain`: what a result or a name means, and what is wrong with a message.

pub(crate) mod advice;
mod clauses;
mod mend;
mod message;
mod print;
pub(crate) mod results;

use std::fs::File;
use std::io::{self, Cursor, IsTerminal, Read, Write};
use std::path::Path;

use anyhow::{Context, anyhow};
use clap::Args;
use diameter_codegen::model::Model;
use diameter_diagnostic::did_you_mean;
use diameter_dictionary::Catalogue;

use crate::arguments::Global;
use crate::dictionary::show::{self, Found, folded};
use crate::{Status, model};
use message::Explainer;
use results::ResultOf;

/// Explains a result, a name, or what is wrong with a message and how to mend it
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// A result by number or name (5012, 10415/5001), anything that `diameter dictionary show` takes, a
    /// file of messages as `diameter decode` takes, or a message in hexadecimal; without one, or for
    /// `-`, messages from standard input
    #[arg(value_name = "RESULT|NAME|FILE|HEX")]
    asked: Vec<String>,
}

const EXAMPLES: &str = "\
Examples:
  diameter explain 5012                          what it means and what to do
  diameter explain 10415/5001                    that of one vendor
  diameter explain DIAMETER_CREDIT_LIMIT_REACHED
  diameter explain Rating-Group                  as `dictionary show` does
  diameter explain ccr.hex                       what is wrong with this message
  diameter explain gy.pcap                       with those of a capture
  diameter explain 0100001480000118000000000000000a0000000b
  diameter explain < ccr.hex

Of a message, mistakes come by weight: those that a server refuses it for, then those that it may
tolerate. With each stand the clause and how to mend it, then the answer of a good server. An answer
that reports a failure is explained too, though nothing is wrong with it as a message.

Exit status:
  0  explained, and nothing is wrong with the messages
  1  something is wrong with a message, or nothing has the name
  2  a file or a dictionary cannot be read";

pub(crate) fn run(arguments: &Arguments, global: &Global) -> anyhow::Result<Status> {
    let catalogue = Catalogue::new(model::with(&global.dictionaries)?);
    let explainer = Explainer::new(catalogue);
    let stdin = ["-".to_owned()];
    let asked = if arguments.asked.is_empty() { &stdin[..] } else { &arguments.asked[..] };
    let mut out = anstream::stdout().lock();
    let mut status = Status::Fine;
    for (index, asked) in asked.iter().enumerate() {
        let mut text = Vec::new();
        if index > 0 {
            writeln!(text)?;
        }
        let of_this = match Asked::of(asked, catalogue.model()) {
            Asked::Messages(input, shown) => {
                explainer.explain(&mut text, input.reader()?, &shown)?
            }
            Asked::Names { results, others } => {
                names(&mut text, catalogue.model(), asked, &results, &others)?;
                Status::Fine
            }
            Asked::Nothing(why) => {
                anstream::eprintln!("{why}");
                Status::Findings
            }
        };
        if of_this == Status::Findings {
            status = of_this;
        }
        out.write_all(&text)?;
    }
    Ok(status)
}

/// Where messages are.
enum Input<'a> {
    Stdin,
    File(&'a Path),
    /// Written on the command line.
    Hex(&'a str),
}

impl Input<'_> {
    fn reader(&self) -> anyhow::Result<Box<dyn Read>> {
        Ok(match self {
            Self::Stdin => {
                if io::stdin().is_terminal() {
                    anstream::eprintln!("Paste hex here; Ctrl+D ends it.");
                }
                Box::new(io::stdin())
            }
            Self::File(path) => {
                let unreadable = || format!("cannot read {}", path.display());
                Box::new(File::open(path).with_context(unreadable)?)
            }
            Self::Hex(text) => Box::new(Cursor::new(text.as_bytes().to_vec())),
        })
    }
}

/// What a word on the command line stands for.
enum Asked<'a, 'm> {
    Messages(Input<'a>, String),
    /// Results of that name or number, and whatever else has it.
    Names {
        results: Vec<ResultOf<'m>>,
        others: Vec<Found<'m>>,
    },
    /// Why not.
    Nothing(anyhow::Error),
}

/// The digits of a header.
const DIGITS_OF_A_HEADER: usize = 40;

impl<'a, 'm> Asked<'a, 'm> {
    /// Names come before files: `./5012` is a file.
    fn of(asked: &'a str, model: &'m Model) -> Self {
        let path = Path::new(asked);
        if asked == "-" {
            return Self::Messages(Input::Stdin, "standard input".to_owned());
        }
        let results = results_named(model, asked);
        let mut others = show::find(model, asked);
        others.retain(
            |found| !matches!(found, Found::Value(avp, _) if results::are_of(model.avp(*avp))),
        );
        if !results.is_empty() || !others.is_empty() || show::is_registered(asked) {
            return Self::Names { results, others };
        }
        if path.exists() {
            return Self::Messages(Input::File(path), asked.to_owned());
        }
        let digits = asked.chars().filter(char::is_ascii_hexdigit).count();
        let has_others =
            asked.contains(|it: char| !it.is_ascii_hexdigit() && !" \n:,x".contains(it));
        if digits >= DIGITS_OF_A_HEADER && !has_others {
            return Self::Messages(Input::Hex(asked), "the message".to_owned());
        }
        let named = results::all(model.dictionaries.iter());
        let meant = diameter_diagnostic::alike(asked, named.iter().map(|it| it.name));
        let why = match did_you_mean(&meant) {
            Some(meant) => format!("nothing is called `{asked}`; {meant}"),
            None => show::unknown(model, asked),
        };
        Self::Nothing(anyhow!("{why}; and there is no such file"))
    }
}

/// Results of this number or name, `VENDOR/NUMBER` of one vendor alone.
fn results_named<'m>(model: &'m Model, asked: &str) -> Vec<ResultOf<'m>> {
    let (vendor, asked) = match asked.split_once('/') {
        Some((vendor, code)) if vendor.parse::<u32>().is_ok() => (vendor.parse::<u32>().ok(), code),
        _ => (None, asked),
    };
    let name = folded(asked);
    let mut all = results::all(model.dictionaries.iter());
    all.retain(|it| {
        let is_asked = asked.parse() == Ok(it.code) || (folded(it.name) == name);
        is_asked && vendor.is_none_or(|vendor| vendor == it.vendor)
    });
    all
}

fn names(
    text: &mut Vec<u8>,
    model: &Model,
    asked: &str,
    results: &[ResultOf<'_>],
    others: &[Found<'_>],
) -> io::Result<()> {
    for (index, result) in results.iter().enumerate() {
        if index > 0 {
            writeln!(text)?;
        }
        print::result(text, model, result)?;
    }
    if results.len() > 1 {
        writeln!(
            text,
            "\n`{asked}` is {} results: the vendor of the answer says which.",
            results.len()
        )?;
    }
    if results.is_empty() || !others.is_empty() {
        if !results.is_empty() {
            writeln!(text)?;
        }
        show::write(text, model, asked, others)?;
    }
    Ok(())
}

//! `diameter dictionary diff`: what a new release of a specification changed.

mod breaks;
mod compare;
mod print;

use std::io::Write;
use std::path::Path;

use anyhow::bail;
use clap::Args;
use diameter_codegen::model::{Dictionary, Model};
use diameter_codegen::{load_files, standard_dictionaries};

use crate::arguments::Global;
use crate::{Status, model};

/// Tells what differs between dictionaries, and which of it breaks programs that use the generated code
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The old dictionaries: a file, a folder, or the name of one that is built in
    #[arg(value_name = "OLD")]
    old: String,
    /// The new dictionaries
    #[arg(value_name = "NEW")]
    new: String,
    /// Prints a JSON array with an object for each change
    #[arg(long)]
    json: bool,
}

const EXAMPLES: &str = "\
Two dictionaries are compared whatever their names are; those of folders by
their names. AVPs are the same when vendor and code are, or else the name.
Documentation, clauses, imports and the order of rules are not compared.

A change breaks programs when what they say does not compile any more: a field
of another type, a name that is gone, an AVP that has to be set. An optional
AVP, a named value, a bit, a command more break nobody.

Examples:
  diameter dictionary diff credit-control gy
  diameter dictionary diff s6a s6a-release-17.xml
  diameter dictionary diff --json old/ new/

Exit status:
  0  nothing differs
  1  something differs
  2  a dictionary cannot be read or has mistakes";

/// The dictionaries to compare, among all that they import.
struct Side {
    model: Model,
    names: Vec<String>,
}

impl Side {
    fn read(asked: &str, global: &Global) -> anyhow::Result<Self> {
        let mut own = Vec::new();
        for path in &global.dictionaries {
            own.extend(model::read(path)?);
        }
        let known = own.iter().map(|source| source.stem().to_owned());
        let standard = standard_dictionaries();
        let mut known = known.chain(standard.iter().map(|source| source.stem().to_owned()));
        if !Path::new(asked).exists() {
            if !known.any(|name| name == asked) {
                bail!(
                    "`{asked}` is no file, no folder and no dictionary that is built in; \
                     `diameter dictionary list` has their names"
                );
            }
            let model = load_files(&model::beside_standard(own))?;
            return Ok(Self { model, names: vec![asked.to_owned()] });
        }
        let asked = model::read(Path::new(asked))?;
        let names: Vec<String> = asked.iter().map(|source| source.stem().to_owned()).collect();
        own.retain(|source| !names.iter().any(|name| name == source.stem()));
        own.extend(asked);
        let model = load_files(&model::beside_imported(own))?;
        Ok(Self { model, names })
    }

    fn dictionary(&self, name: &str) -> Option<&Dictionary> {
        self.model.dictionary(name)
    }
}

pub(crate) fn run(arguments: &Arguments, global: &Global) -> anyhow::Result<Status> {
    let old = Side::read(&arguments.old, global)?;
    let new = Side::read(&arguments.new, global)?;
    let mut text = Vec::new();
    let changes = compare::sides(&old, &new);
    match arguments.json {
        true => print::json(&mut text, &changes)?,
        false => print::text(&mut text, &changes)?,
    }
    anstream::stdout().lock().write_all(&text)?;
    Ok(if changes.is_empty() { Status::Fine } else { Status::Findings })
}

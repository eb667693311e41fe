//! `diameter dictionary check`: the diagnostics of the generator.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use diameter_codegen::model::Dictionary;
use diameter_codegen::{Diagnostics, load_files};

use crate::arguments::Global;
use crate::{Status, model};

/// Reports everything that is wrong with dictionaries, as a compiler would
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Dictionaries, or folders of them
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  diameter dictionary check acme.xml
  diameter dictionary check dictionaries/

Exit status:
  0  there are no mistakes
  1  there are mistakes, which are on standard error
  2  a file cannot be read";

pub(crate) fn run(arguments: &Arguments, global: &Global) -> anyhow::Result<Status> {
    let checked = match check(arguments.files.iter().chain(&global.dictionaries)) {
        Ok(checked) => checked,
        Err(error) => {
            let diagnostics = error.downcast::<Diagnostics>()?;
            anstream::eprintln!("{}", diagnostics.colored());
            return Ok(Status::Findings);
        }
    };
    let mut out = anstream::stdout().lock();
    for dictionary in &checked {
        writeln!(out, "{}: fine: {}", dictionary.file, summary(dictionary))?;
    }
    Ok(Status::Fine)
}

/// The dictionaries at these paths.
fn check<'a>(paths: impl Iterator<Item = &'a PathBuf>) -> anyhow::Result<Vec<Dictionary>> {
    let mut own = Vec::new();
    for path in paths {
        own.extend(model::read(path)?);
    }
    let mut dictionaries = load_files(&model::beside_standard(own))?.dictionaries;
    dictionaries.retain(|dictionary| !dictionary.external);
    Ok(dictionaries)
}

fn summary(dictionary: &Dictionary) -> String {
    let commands = dictionary.applications.iter().map(|it| it.commands.len()).sum();
    let groups = dictionary.avps.iter().filter(|avp| avp.grammar.is_some()).count();
    let counted = |count: usize, what: &str| match count {
        1 => format!("1 {what}"),
        _ => format!("{count} {what}s"),
    };
    format!(
        "{}, {}, {} of which {} grouped",
        counted(dictionary.applications.len(), "application"),
        counted(commands, "command"),
        counted(dictionary.avps.len(), "AVP"),
        if groups == 1 { "1 is".to_owned() } else { format!("{groups} are") }
    )
}

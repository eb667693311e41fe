//! `diameter dictionary show`: all that the dictionaries say about one name or number.

mod find;
mod print;
mod suggest;

use std::io::{self, Write};

use clap::Args;
use diameter_codegen::model::Model;
use diameter_core::registry;

use crate::arguments::Global;
use crate::{Status, model};
pub(crate) use find::{Found, find, folded};
pub(crate) use suggest::unknown;

/// Shows what a name or number stands for: grammar, data format, flags, values, uses, clause
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// A name, an abbreviation, a code, VENDOR/CODE or an Application-Id; DICTIONARY:NAME for one of
    /// several
    ///
    /// Names of AVPs, commands, applications, dictionaries, values and bits, in upper or lower case,
    /// with or without hyphens. A number is an AVP Code, a Command
    /// Code, an Application-Id, a result, or a vendor.
    #[arg(required = true, value_name = "NAME")]
    names: Vec<String>,
}

const EXAMPLES: &str = "\
Examples:
  diameter dictionary show CCR                   every Credit-Control-Request
  diameter dictionary show gy:CCR                that of one dictionary
  diameter dictionary show Rating-Group
  diameter dictionary show 456                   AVPs and commands of that code
  diameter dictionary show 10415/873             an AVP by Vendor-Id and AVP Code
  diameter dictionary show 16777251              an application
  diameter dictionary show DIAMETER_MISSING_AVP  where a value is from
  diameter dictionary show 4012                  a result

Exit status:
  0  everything was found
  1  a name is unknown; names that are like it are on standard error
  2  a dictionary cannot be read or has mistakes";

pub(crate) fn run(arguments: &Arguments, global: &Global) -> anyhow::Result<Status> {
    let model = model::with(&global.dictionaries)?;
    let mut status = Status::Fine;
    let mut text = Vec::new();
    for name in &arguments.names {
        let mut shown = Vec::new();
        if !write(&mut shown, &model, name, &find(&model, name))? {
            anstream::eprintln!("{}", unknown(&model, name));
            status = Status::Findings;
        }
        if !text.is_empty() && !shown.is_empty() {
            writeln!(text)?;
        }
        text.append(&mut shown);
    }
    anstream::stdout().lock().write_all(&text)?;
    Ok(status)
}

/// Writes what was found by a name, or what IANA's registries have by it. Whether there is anything.
pub(crate) fn write(
    text: &mut Vec<u8>,
    model: &Model,
    name: &str,
    found: &[Found<'_>],
) -> io::Result<bool> {
    for (index, found) in found.iter().enumerate() {
        if index > 0 {
            writeln!(text)?;
        }
        print::print(text, model, *found)?;
    }
    match found {
        [] => {
            let registered = registered(name);
            registered.iter().try_for_each(|line| writeln!(text, "{line}"))?;
            Ok(!registered.is_empty())
        }
        [first, _, ..] if !name.contains(':') => {
            let example = first.dictionary(model);
            writeln!(
                text,
                "\n`{name}` is {} things; `{example}:{name}` shows those of {example}",
                found.len()
            )?;
            Ok(true)
        }
        _ => Ok(true),
    }
}

/// Whether IANA's registries have this number or name.
pub(crate) fn is_registered(asked: &str) -> bool {
    !registered(asked).is_empty()
}

/// What IANA's registries have by this number or name: applications and vendors.
fn registered(asked: &str) -> Vec<String> {
    let number = asked.parse::<i64>().ok();
    let registries = [
        (registry::APPLICATIONS, "an application of IANA's registry; no dictionary describes it"),
        (registry::VENDORS, "a vendor of IANA's registry"),
    ];
    let mut found = Vec::new();
    for (symbols, what) in registries {
        for symbol in symbols {
            if Some(symbol.value) == number || symbol.name.eq_ignore_ascii_case(asked) {
                found.push(format!("{} ({}): {what}", symbol.name, symbol.value));
            }
        }
    }
    found
}

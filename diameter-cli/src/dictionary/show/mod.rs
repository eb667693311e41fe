//! `diameter dictionary show`: all that the dictionaries say about one name or number.

mod find;
mod print;
mod suggest;
mod uses;

use std::io::{self, Write};

use clap::Args;
use diameter_core::registry;

use crate::arguments::Global;
use crate::{Status, model};
use find::find;

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
  diameter dictionary show CCR                  every Credit-Control-Request
  diameter dictionary show gy:CCR               that of one dictionary
  diameter dictionary show Rating-Group
  diameter dictionary show 456                  AVPs and commands of that code
  diameter dictionary show 10415/873            an AVP by Vendor-Id and AVP Code
  diameter dictionary show 16777251             an application
  diameter dictionary show DIAMETER_MISSING_AVP where a value is from
  diameter dictionary show 4012                 a result

Exit status:
  0  everything was found
  1  a name is unknown; names that are like it are on standard error
  2  a dictionary cannot be read or has mistakes";

pub(crate) fn run(arguments: &Arguments, global: &Global) -> anyhow::Result<Status> {
    let model = model::with(&global.dictionaries)?;
    let mut status = Status::Fine;
    let mut text = Vec::new();
    for name in &arguments.names {
        let found = find(&model, name);
        for found in &found {
            if !text.is_empty() {
                writeln!(text)?;
            }
            print::print(&mut text, &model, *found)?;
        }
        match found.as_slice() {
            [] if writes_registered(&mut text, name)? => {}
            [] => {
                anstream::eprintln!("{}", suggest::unknown(&model, name));
                status = Status::Findings;
            }
            [first, _, ..] if !name.contains(':') => {
                let example = first.dictionary(&model);
                writeln!(
                    text,
                    "\n`{name}` is {} things; `{example}:{name}` shows those of {example}",
                    found.len()
                )?;
            }
            _ => {}
        }
    }
    anstream::stdout().lock().write_all(&text)?;
    Ok(status)
}

/// What IANA's registries have by this number or name that no dictionary has: applications and vendors.
fn writes_registered(text: &mut Vec<u8>, asked: &str) -> io::Result<bool> {
    let number = asked.parse::<i64>().ok();
    let registries = [
        (registry::APPLICATIONS, "an application of IANA's registry; no dictionary describes it"),
        (registry::VENDORS, "a vendor of IANA's registry"),
    ];
    let mut is_found = false;
    for (symbols, what) in registries {
        for symbol in symbols {
            if Some(symbol.value) == number || symbol.name.eq_ignore_ascii_case(asked) {
                is_found = true;
                writeln!(text, "{} ({}): {what}", symbol.name, symbol.value)?;
            }
        }
    }
    Ok(is_found)
}

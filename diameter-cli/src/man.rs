//! `diameter man`: the manual pages, made of the help.

use std::fs;
use std::io::{self, Write, stdout};
use std::path::PathBuf;

use anyhow::Context;
use clap::{Args, Command, CommandFactory};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};

use crate::{Status, arguments};

/// Prints the manual page, or writes those of all commands into a folder
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Writes diameter.1, diameter-dictionary.1 and so on there
    folder: Option<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  diameter man | man -l -
  diameter man ~/.local/share/man/man1";

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<Status> {
    let mut command = arguments::Arguments::command().disable_help_subcommand(true);
    command.build();
    match &arguments.folder {
        Some(folder) => {
            fs::create_dir_all(folder)
                .with_context(|| format!("cannot make the folder {}", folder.display()))?;
            for (name, page) in pages(&command)? {
                let file = folder.join(format!("{name}.1"));
                fs::write(&file, page)
                    .with_context(|| format!("cannot write {}", file.display()))?;
            }
        }
        None => stdout().write_all(&page(&command)?)?,
    }
    Ok(Status::Fine)
}

/// The pages of a command and of all below it, with their names.
fn pages(command: &Command) -> io::Result<Vec<(String, Vec<u8>)>> {
    let name = command.get_display_name().unwrap_or(command.get_name()).to_owned();
    let mut all = vec![(name, page(command)?)];
    for below in command.get_subcommands() {
        all.extend(pages(below)?);
    }
    Ok(all)
}

fn page(command: &Command) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    let man = Man::new(command.clone()).source(concat!("diameter ", env!("CARGO_PKG_VERSION")));
    man.render_title(&mut text)?;
    man.render_name_section(&mut text)?;
    man.render_synopsis_section(&mut text)?;
    man.render_description_section(&mut text)?;
    man.render_options_section(&mut text)?;
    if command.has_subcommands() {
        man.render_subcommands_section(&mut text)?;
    }
    let after = command.get_after_long_help().or(command.get_after_help());
    let after = after.map(ToString::to_string).unwrap_or_default();
    let mut roff = Roff::default();
    for (index, part) in parts(&after).enumerate() {
        match part.heading {
            Some(heading) => roff.control("SH", [heading.to_uppercase().as_str()]),
            // What stands in front of the first heading.
            None if index == 0 => roff.control("SH", ["NOTES"]),
            None => roff.control("PP", []),
        };
        if part.is_laid_out {
            roff.control("nf", []);
        }
        roff.text([roman(part.text)]);
        if part.is_laid_out {
            roff.control("fi", []);
        }
    }
    roff.to_writer(&mut text)?;
    Ok(text)
}

/// A part of the text below the options, set off by empty lines.
struct Part<'a> {
    /// `Examples` for a first line of `Examples:`.
    heading: Option<&'a str>,
    text: &'a str,
    /// Whether its lines are to stay as they are: they are indented.
    is_laid_out: bool,
}

fn parts(help: &str) -> impl Iterator<Item = Part<'_>> {
    help.split("\n\n").map(|part| {
        let headed = part.split_once(":\n").filter(|(heading, _)| !heading.contains('\n'));
        let (heading, text) = match headed {
            Some((heading, text)) => (Some(heading), text),
            None => (None, part),
        };
        Part { heading, text, is_laid_out: text.starts_with(' ') }
    })
}

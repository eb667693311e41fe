//! The manual pages of a program and what shells need to complete its arguments, made of its help.

use std::fs;
use std::io::{self, Write, stdout};
use std::path::{Path, PathBuf};

use clap::{Args, Command};
use clap_complete::Shell;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};

/// Prints the completions of a shell
#[derive(Clone, Debug, Args)]
pub struct Completions {
    shell: Shell,
}

impl Completions {
    /// Prints them for this program.
    ///
    /// # Errors
    ///
    /// Those of [`completions`].
    pub fn run(&self, command: Command) -> io::Result<()> {
        completions(command, self.shell)
    }
}

/// Prints the manual page, or writes those of all commands into a folder
#[derive(Clone, Debug, Args)]
pub struct Manual {
    /// Writes a page for the program and one for each of its commands there
    folder: Option<PathBuf>,
}

impl Manual {
    /// Prints or writes those of this program.
    ///
    /// # Errors
    ///
    /// Those of [`man`].
    pub fn run(&self, command: Command) -> io::Result<()> {
        man(command, self.folder.as_deref())
    }
}

/// Prints the page of a program, for section 1; or writes it and those of all commands into a folder, which is made
/// where there is none: `diameter-agent-check.1`.
///
/// # Errors
///
/// When it cannot be written, and where.
pub fn man(command: Command, folder: Option<&Path>) -> io::Result<()> {
    let command = built(command);
    let source = source(&command);
    let Some(folder) = folder else { return stdout().write_all(&page(&command, &source)?) };
    let failed = |what: &str, path: &Path, error: io::Error| {
        io::Error::new(error.kind(), format!("cannot {what} {}: {error}", path.display()))
    };
    fs::create_dir_all(folder).map_err(|error| failed("make the folder", folder, error))?;
    for (name, page) in all_pages(&command, &source)? {
        let file = folder.join(format!("{name}.1"));
        fs::write(&file, page).map_err(|error| failed("write", &file, error))?;
    }
    Ok(())
}

/// Prints what a shell needs to complete the arguments of a program.
///
/// # Errors
///
/// When it cannot be written.
pub fn completions(mut command: Command, shell: Shell) -> io::Result<()> {
    // In memory first: clap_complete panics where it cannot write.
    let mut script = Vec::new();
    let name = command.get_name().to_owned();
    clap_complete::generate(shell, &mut command, name, &mut script);
    stdout().write_all(&script)
}

fn built(command: Command) -> Command {
    let mut command = command.disable_help_subcommand(true);
    command.build();
    command
}

/// What stands at the foot of each page: the program and its version.
fn source(program: &Command) -> String {
    format!("{} {}", program.get_name(), program.get_version().unwrap_or_default())
}

/// The pages of a command and of all below it, with their names.
fn all_pages(command: &Command, source: &str) -> io::Result<Vec<(String, Vec<u8>)>> {
    let name = command.get_display_name().unwrap_or(command.get_name()).to_owned();
    let mut all = vec![(name, page(command, source)?)];
    for below in command.get_subcommands() {
        all.extend(all_pages(below, source)?);
    }
    Ok(all)
}

fn page(command: &Command, source: &str) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    let man = Man::new(command.clone()).source(source);
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

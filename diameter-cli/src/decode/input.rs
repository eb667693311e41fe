//! How an input is to be read, as arguments, and how commands read it that take message by message.

use std::io;
use std::path::Path;

use anyhow::{Context, bail};
use clap::Args;
use diameter_capture::{Captured, Input, Options, Problem, ProblemKind};
use indicatif::ProgressBar;

use super::warnings::Warnings;

/// How to read an input.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Input")]
#[group(id = "input")]
pub(crate) struct Arguments {
    /// Take TCP and SCTP on this port for Diameter, and nothing else (may be repeated)
    ///
    /// Without it, these are: ports 3868, 5868 and 5658, SCTP payload protocols 46 and 47, and TCP
    /// connections whose first octets look like a Diameter message.
    #[arg(long = "port", value_name = "PORT")]
    ports: Vec<u16>,
}

impl Arguments {
    pub(crate) fn options(&self) -> Options {
        Options { ports: self.ports.clone() }
    }
}

/// Whether what is wrong with an input is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// On standard error.
    Problems,
    /// It was told when the input was read before, or will be.
    Nothing,
}

/// Whether this stands for standard input.
pub(crate) fn is_stdin(file: &Path) -> bool {
    file.to_str() == Some("-")
}

/// Gives each message of a file or of standard input, and what there is of messages that are not whole. Returns how the
/// input is called.
///
/// # Errors
///
/// When it cannot be read, holds no messages but something that is known, or `each` fails.
pub(crate) fn read(
    file: &Path,
    arguments: &Arguments,
    told: Told,
    mut each: impl FnMut(Captured) -> anyhow::Result<()>,
) -> anyhow::Result<String> {
    let options = arguments.options();
    let (input, name, progress) = if is_stdin(file) {
        let input = Input::new(io::stdin(), &options).context("cannot read standard input")?;
        (input, "standard input".to_owned(), ProgressBar::hidden())
    } else {
        let name = file.display().to_string();
        let opened = super::open(file, &options);
        let (input, progress) = opened.with_context(|| format!("cannot read {name}"))?;
        (input, name, progress)
    };
    let mut warnings = Warnings::default();
    for item in input {
        let problem = match item {
            Ok(captured) => {
                each(captured)?;
                continue;
            }
            Err(Problem { kind: ProblemKind::Json, .. }) => {
                bail!("{name}: the input is JSON; `diameter encode` reads it")
            }
            Err(Problem { kind: kind @ ProblemKind::Compressed { .. }, .. }) => {
                bail!("{name}: {kind} | diameter ...")
            }
            Err(problem) => problem,
        };
        if told == Told::Problems && warnings.is_shown(&problem) {
            progress.suspend(|| anstream::eprintln!("{}", Warnings::text(&name, &problem)));
        }
        if let Some(remains) = super::remains(problem) {
            each(remains)?;
        }
    }
    if told == Told::Problems {
        let rest = warnings.rest(&name);
        progress.suspend(|| rest.iter().for_each(|it| anstream::eprintln!("{it}")));
    }
    Ok(name)
}

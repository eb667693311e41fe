//! Reads an input to its end, and tells what is wrong with it once.

use std::fs::File;
use std::io;
use std::path::Path;

use anyhow::{Context, bail};
use diameter_capture::{Captured, Input, Options, ProblemKind};
use indicatif::ProgressBar;

use crate::decode::{progress, warnings::Warnings};

/// Whether problems of the input are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Warn {
    Loudly,
    /// They were told when the input was read before.
    Silently,
}

/// Gives each message of a file, or of standard input.
pub(super) fn read(
    path: &Path,
    options: &Options,
    warn: Warn,
    each: impl FnMut(Captured) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    if path.as_os_str() == "-" {
        let input = Input::new(io::stdin(), options).context("cannot read standard input")?;
        return all(input, "standard input", &ProgressBar::hidden(), warn, each);
    }
    let shown = path.display().to_string();
    let unreadable = || format!("cannot read {shown}");
    let file = File::open(path).with_context(unreadable)?;
    let progress = progress::bar(&file).with_context(unreadable)?;
    let input = Input::new(progress.wrap_read(file), options).with_context(unreadable)?;
    all(input, &shown, &progress, warn, each)
}

/// Gives each message of an input.
pub(super) fn all(
    input: Input,
    shown: &str,
    progress: &ProgressBar,
    warn: Warn,
    mut each: impl FnMut(Captured) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let mut warnings = Warnings::default();
    for item in input {
        match item {
            Ok(captured) => each(captured)?,
            Err(problem) => {
                match &problem.kind {
                    ProblemKind::Json => {
                        bail!("{shown}: the input is JSON; `diameter encode` reads it")
                    }
                    kind @ ProblemKind::Compressed { .. } => {
                        bail!("{shown}: {kind} | diameter flow")
                    }
                    _ => {}
                }
                if warn == Warn::Loudly && warnings.is_shown(&problem) {
                    progress.suspend(|| anstream::eprintln!("{}", Warnings::text(shown, &problem)));
                }
            }
        }
    }
    let rest = if warn == Warn::Loudly { warnings.rest(shown) } else { Vec::new() };
    rest.iter().for_each(|warning| anstream::eprintln!("{warning}"));
    Ok(())
}

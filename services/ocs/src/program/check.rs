//! `diameter-ocs check`: what is wrong with a file, or with tariffs that are to be set.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Args;
use diameter_node::config::ConfigError;
use diameter_ocs::OcsFile;
use diameter_ocs::rating::Tariffs;

use super::Status;

/// Says everything that is wrong with the file and its tariffs, each mistake in its line
#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Looks at this file of tariffs alone
    #[arg(long, value_name = "FILE")]
    tariffs: Option<PathBuf>,
}

pub(super) fn run(config: &Path, arguments: &Check) -> anyhow::Result<Status> {
    let outcome = match &arguments.tariffs {
        Some(path) => {
            let text = fs::read_to_string(path);
            let text = text.with_context(|| format!("cannot read {}", path.display()))?;
            let read = Tariffs::parse(&text, &path.display().to_string());
            read.map(|read| (path.as_path(), format!("{} tariffs", read.tariffs().len())))
        }
        None => OcsFile::load(config).map(|file| {
            let tariffs = file.tariffs.as_ref().map(|it| it.tariffs.tariffs().len());
            let tariffs = match tariffs {
                Some(count) => format!("{count} tariffs"),
                None => "tariffs are set over the API".to_owned(),
            };
            let (peers, accounts) = (file.node.peers.len(), file.accounts.len());
            (config, format!("{peers} peers, {accounts} accounts to begin with, {tariffs}"))
        }),
    };
    match outcome {
        Ok((path, what)) => {
            anstream::println!("{} is right: {what}", path.display());
            Ok(Status::Fine)
        }
        Err(ConfigError::Invalid(errors)) => {
            anstream::eprintln!("{}", errors.colored());
            Ok(Status::Findings)
        }
        Err(error) => Err(error.into()),
    }
}

//! `diameter-cdf show`: files of records as JSON.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use anyhow::Context;
use clap::{Args, ValueEnum};
use diameter_cdf::file::{self, Format};

use super::Status;

/// Prints the records of files as JSON, a line for each: files of TS 32.297, BER without headers, JSON lines
#[derive(Debug, Args)]
pub(crate) struct Show {
    /// The files
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// What they are; seen in their first octets unless said
    #[arg(long)]
    format: Option<Kind>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    /// JSON lines
    Json,
    /// BER in a file of TS 32.297
    Ts32297,
    /// BER records without headers
    Ber,
}

impl Show {
    pub(super) fn run(&self, out: &mut impl Write) -> anyhow::Result<Status> {
        let mut status = Status::Fine;
        for path in &self.files {
            let octets = fs::read(path);
            let octets = octets.with_context(|| format!("cannot read {}", path.display()))?;
            let format = match self.format {
                None => file::format_of(&octets),
                Some(Kind::Json) => Format::Json,
                Some(Kind::Ts32297) => Format::Ts32297,
                Some(Kind::Ber) => Format::Ber,
            };
            for record in file::show(&octets, format) {
                match record {
                    Ok(record) => writeln!(out, "{record}")?,
                    Err(error) => {
                        anstream::eprintln!("{}: {error}", path.display());
                        status = Status::Findings;
                    }
                }
            }
        }
        Ok(status)
    }
}

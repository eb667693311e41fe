//! What can go wrong in a build script.

use std::fmt::{self, Debug, Formatter, Write as _};
use std::io;
use std::path::PathBuf;

use thiserror::Error;

use crate::Diagnostics;

/// Why [`Config`](crate::Config) generated nothing.
///
/// `Debug` prints the same as `Display`, because that is what a build script shows that returns it
/// from `main`.
#[derive(Error)]
#[non_exhaustive]
pub enum Error {
    /// There are mistakes in the dictionaries.
    #[error(transparent)]
    Diagnostics(#[from] Diagnostics),
    /// A dictionary cannot be read.
    #[error("cannot read the dictionary {}: {error}", path.display())]
    Dictionary {
        /// The path given to [`Config::dictionary`](crate::Config::dictionary).
        path: PathBuf,
        /// Why not.
        #[source]
        error: io::Error,
    },
    /// The generated code cannot be written, or not be compared with.
    #[error("cannot store the generated code: {0}")]
    Output(#[source] io::Error),
    /// The code that is checked in is not what the dictionaries give.
    #[error("the generated code is not up to date, run `{command}`:{}", listed(files))]
    Stale {
        /// The files that differ, are missing, or are left over.
        files: Vec<PathBuf>,
        /// What regenerates them.
        command: String,
    },
    /// No dictionary was given.
    #[error("there is nothing to compile: name a file with `Config::dictionary`")]
    NoDictionary,
    /// Cargo did not say where generated code goes.
    #[error(
        "`OUT_DIR` is not set: `Config::compile` is for build scripts, elsewhere use `Config::store`"
    )]
    NotABuildScript,
    /// A Rust type for a data format that no own dictionary defines.
    #[error("`Config::format`: {}", unknown_format(name, *is_basic, meant.as_deref()))]
    UnknownFormat {
        /// The name given.
        name: String,
        /// Whether it is a data format of RFC 6733.
        is_basic: bool,
        /// The name that was probably meant.
        meant: Option<String>,
    },
    /// Something else than the path of a Rust type for a data format.
    #[error(
        "`Config::format`: `{rust_type}` for `{name}` is not a path that is right in every module; \
         write one such as `crate::Money`"
    )]
    NoPath {
        /// The data format.
        name: String,
        /// What was given as the path of its type.
        rust_type: String,
    },
}

impl Debug for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        // A build script prints `Error: ` in front; diagnostics start on a line of their own.
        if let Self::Diagnostics(_) = self {
            f.write_str("the dictionaries have mistakes\n\n")?;
        }
        fmt::Display::fmt(self, f)
    }
}

/// How many files are listed.
const LISTED: usize = 10;

fn listed(files: &[PathBuf]) -> String {
    let mut text = String::new();
    for file in files.iter().take(LISTED) {
        // Writing to a string cannot fail.
        let _ = write!(text, "\n  {}", file.display());
    }
    if files.len() > LISTED {
        let _ = write!(text, "\n  and {} more", files.len() - LISTED);
    }
    text
}

fn unknown_format(name: &str, is_basic: bool, meant: Option<&str>) -> String {
    match (is_basic, meant) {
        (true, _) => format!(
            "`{name}` is a data format of RFC 6733; derive one from it with a `format` element, and \
             map that"
        ),
        (false, Some(meant)) => {
            format!("no dictionary defines the data format `{name}`; did you mean `{meant}`?")
        }
        (false, None) => {
            format!("no dictionary defines the data format `{name}`; it needs a `format` element")
        }
    }
}

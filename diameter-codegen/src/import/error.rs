//! Why an import fails.

use std::path::PathBuf;

use diameter_diagnostic::Diagnostics;

/// Why files could not be imported.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImportError {
    /// A file cannot be read.
    #[error("{}: {error}", .file.display())]
    Io {
        /// The file.
        file: PathBuf,
        /// Why not.
        error: std::io::Error,
    },
    /// A file is not what its format says it is.
    #[error("{}:{line}:{column}: {message}", .file.display())]
    Malformed {
        /// The file.
        file: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong.
        message: String,
    },
    /// A file is of another format.
    #[error("{}: element `{found}` where `{expected}` belongs: is it of another format?", .file.display())]
    Vocabulary {
        /// The file.
        file: PathBuf,
        /// The element.
        found: String,
        /// What the format has there.
        expected: &'static str,
    },
    /// The dictionaries that the new one may import are wrong themselves.
    #[error("the dictionaries to import from have errors:\n{0}")]
    Known(#[source] Diagnostics),
    /// What was read makes no valid dictionary.
    #[error("what was read is no valid dictionary; nothing is written:\n{0}")]
    Result(#[source] Diagnostics),
}

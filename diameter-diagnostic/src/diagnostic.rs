//! Errors with lines and columns, as data. Their text is drawn in [`render`](crate::render).

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// Everything that is wrong with a set of files, by file and position.
///
/// `Display` prints all of it the way rustc does, without colours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostics {
    pub(crate) list: Vec<Diagnostic>,
    pub(crate) omitted: usize,
}

impl Diagnostics {
    /// The errors, by file and position. There is at least one.
    pub fn list(&self) -> &[Diagnostic] {
        &self.list
    }

    /// How many errors were found beyond [`Report::LIMIT`](crate::Report::LIMIT).
    pub fn omitted(&self) -> usize {
        self.omitted
    }

    /// These, and then those of other files.
    #[must_use]
    pub fn and(mut self, others: Self) -> Self {
        self.list.extend(others.list);
        self.omitted += others.omitted;
        self
    }

    /// The same text as that of `Display` with the colours of rustc, for a terminal.
    pub fn colored(&self) -> impl fmt::Display {
        crate::render::Colored(self)
    }
}

impl std::error::Error for Diagnostics {}

/// One error.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// What is wrong, in one line.
    pub message: String,
    /// Where.
    pub location: Location,
    /// What to say beside the underlined text.
    pub label: Option<String>,
    /// Another place that matters, such as the first of two definitions, and why it does.
    pub related: Option<(Location, String)>,
    /// What else there is to know.
    pub note: Option<String>,
    /// How to mend it.
    pub hint: Option<String>,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Location {
    /// The name of the file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The underlined text, up to the end of the line.
    pub text: String,
    /// Which bytes of the text that is.
    pub bytes: Range<usize>,
    pub(crate) source: Text,
}

/// The text that a place is in, shared by all places in it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Text {
    pub(crate) file: Arc<str>,
    /// The first byte of the line.
    pub(crate) line_start: usize,
}

impl fmt::Debug for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the whole file with every error in it.
        formatter.debug_struct("Text").field("line_start", &self.line_start).finish_non_exhaustive()
    }
}

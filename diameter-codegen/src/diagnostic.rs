//! Errors in dictionaries, as data and as text.
//!
//! The checks collect a [`Report`] of findings that point at bytes; [`Report::finish`] turns it into
//! [`Diagnostics`] with lines and columns, whose `Display` looks like the output of rustc.

mod locate;
mod render;

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use crate::source::{Source, Span};

/// Everything that is wrong with a set of dictionaries, by file and position.
///
/// `Display` prints all of it the way rustc does, without colours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// The errors, by file and position. There is at least one.
    pub fn list(&self) -> &[Diagnostic] {
        &self.list
    }

    /// The same text as that of `Display` with the colours of rustc, for a terminal.
    pub fn colored(&self) -> impl fmt::Display {
        render::Colored(self)
    }
}

impl std::error::Error for Diagnostics {}

/// One error in a dictionary.
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
    /// How to mend it.
    pub hint: Option<String>,
}

/// A place in a dictionary file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Location {
    /// The file, as [`Source::name`] has it.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The underlined text, up to the end of the line.
    pub text: String,
    /// Which bytes of the file that text is.
    pub bytes: Range<usize>,
    source: Text,
}

/// The file that a place is in, shared by all places in it.
#[derive(Clone, PartialEq, Eq)]
struct Text {
    file: Arc<str>,
    /// The first byte of the line.
    line_start: usize,
}

impl fmt::Debug for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the whole file with every error in it.
        formatter.debug_struct("Text").field("line_start", &self.line_start).finish_non_exhaustive()
    }
}

/// Collects what is wrong while dictionaries are read and checked.
#[derive(Debug, Default)]
pub(crate) struct Report {
    findings: Vec<Finding>,
}

impl Report {
    /// Adds an error; what it returns takes the optional parts.
    pub(crate) fn error(&mut self, span: Span, message: impl Into<String>) -> &mut Finding {
        let index = self.findings.len();
        self.findings.push(Finding {
            message: message.into(),
            span,
            label: None,
            related: None,
            hint: None,
        });
        // Pushed one line above.
        &mut self.findings[index]
    }

    /// `value` if nothing was reported, else the errors in the order of files and positions.
    pub(crate) fn finish<T>(mut self, value: T, sources: &[Source]) -> Result<T, Diagnostics> {
        if self.findings.is_empty() {
            return Ok(value);
        }
        self.findings.sort_by(|a, b| {
            let file = |finding: &Finding| &sources[finding.span.source].name;
            (file(a), a.span).cmp(&(file(b), b.span))
        });
        let spans = self.findings.iter().flat_map(Finding::spans);
        let locations = locate::locate(spans.collect(), sources);
        // All of them were located in the line before.
        let located = |span: &Span| locations[span].clone();
        let list = self.findings.into_iter().map(|finding| Diagnostic {
            location: located(&finding.span),
            related: finding.related.map(|(span, label)| (located(&span), label)),
            message: finding.message,
            label: finding.label,
            hint: finding.hint,
        });
        Err(Diagnostics { list: list.collect() })
    }
}

/// A diagnostic whose place is not yet translated to lines and columns.
#[derive(Debug)]
pub(crate) struct Finding {
    message: String,
    span: Span,
    label: Option<String>,
    related: Option<(Span, String)>,
    hint: Option<String>,
}

impl Finding {
    /// Says something beside the underlined text.
    pub(crate) fn label(&mut self, label: impl Into<String>) -> &mut Self {
        self.label = Some(label.into());
        self
    }

    /// Points at another place.
    pub(crate) fn related(&mut self, span: Span, label: impl Into<String>) -> &mut Self {
        self.related = Some((span, label.into()));
        self
    }

    /// Says how to mend it.
    pub(crate) fn hint(&mut self, hint: impl Into<String>) -> &mut Self {
        self.hint = Some(hint.into());
        self
    }

    /// Suggests a name, where one was found.
    pub(crate) fn did_you_mean(&mut self, name: Option<&str>) -> &mut Self {
        if let Some(name) = name {
            self.hint(format!("did you mean `{name}`?"));
        }
        self
    }

    fn spans(&self) -> impl Iterator<Item = Span> {
        [Some(self.span), self.related.as_ref().map(|(span, _)| *span)].into_iter().flatten()
    }
}

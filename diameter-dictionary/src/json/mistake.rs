//! What is wrong with JSON, and how it is shown: as the generator shows mistakes in dictionaries.

use std::ops::Range;

use diameter_diagnostic::{Diagnostics, File, Finding, Report, Span, Suggestions};
use jsonc_parser::common::Ranged;

/// Something wrong at a place of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake(Box<Finding>);

impl Mistake {
    /// What is wrong with a piece of JSON.
    pub(super) fn new(place: &impl Ranged, message: impl Into<String>) -> Self {
        Self::at(span(place), message)
    }

    pub(super) fn at(span: Range<usize>, message: impl Into<String>) -> Self {
        Self(Box::new(Finding::new(Span::new(0, span), message)))
    }

    /// Says something beside the underlined text.
    pub(super) fn label(mut self, label: impl Into<String>) -> Self {
        self.0.label(label);
        self
    }

    /// Says how to mend it.
    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint(hint);
        self
    }

    /// Suggests the name among these that is most like one that is unknown.
    pub(super) fn nearest<'n>(
        mut self,
        name: &str,
        names: impl Iterator<Item = &'n str>,
        suggestions: &mut Suggestions,
    ) -> Self {
        self.0.did_you_mean(suggestions.nearest(name, names));
        self
    }
}

/// The mistakes in `text`, which begins in line `line` of the file.
pub fn diagnostics(mistakes: Vec<Mistake>, file: &str, text: &str, line: usize) -> Diagnostics {
    let mut report = Report::default();
    for Mistake(finding) in mistakes {
        report.push(*finding);
    }
    report.into_diagnostics(&[File::new(file, text).from_line(line)])
}

/// The octets of the text in which a piece of JSON stands.
pub(super) fn span(place: &impl Ranged) -> Range<usize> {
    let range = place.range();
    range.start..range.end
}

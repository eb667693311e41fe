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

    /// What is wrong, and where in the text: for texts that stand in others.
    pub fn into_finding(self) -> Finding {
        *self.0
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

/// The mistakes in one message. A file of nothing but mistakes costs no more than one of a thousand.
#[derive(Debug, Default)]
pub(super) struct Mistakes {
    kept: Vec<Mistake>,
    more: usize,
}

impl Mistakes {
    /// One less than a report keeps: the last one says how many more there are.
    const MOST: usize = Report::LIMIT - 1;

    pub(super) fn push(&mut self, mistake: Mistake) {
        if self.kept.len() < Self::MOST {
            self.kept.push(mistake);
        } else {
            self.more += 1;
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// All that are kept, and behind them the number of the others.
    pub(super) fn into_list(mut self) -> Vec<Mistake> {
        if let Some(Mistake(last)) = self.kept.last().filter(|_| self.more > 0) {
            let message = format!("{} more mistakes follow", self.more);
            self.kept.push(Mistake(Box::new(Finding::new(last.span(), message))));
        }
        self.kept
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

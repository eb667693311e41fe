//! Collects what is wrong with a configuration while it is read.

use std::cell::RefCell;
use std::ops::Range;

use diameter_diagnostic::{Diagnostics, File, Finding, Span};

/// The findings, shared by all sections of the file.
#[derive(Debug, Default)]
pub struct Report(RefCell<diameter_diagnostic::Report>);

impl Report {
    /// Adds an error.
    pub fn add(&self, place: Range<usize>, message: impl Into<String>) {
        self.finding(place, message, |_| ());
    }

    /// An error with something to say beside the underlined text.
    pub fn add_with_label(
        &self,
        place: Range<usize>,
        message: impl Into<String>,
        label: impl Into<String>,
    ) {
        self.finding(place, message, |finding| {
            finding.label(label);
        });
    }

    /// An error, with how to mend it where that is known.
    pub fn add_with_help(
        &self,
        place: Range<usize>,
        message: impl Into<String>,
        help: Option<String>,
    ) {
        self.finding(place, message, |finding| {
            if let Some(help) = help {
                finding.hint(help);
            }
        });
    }

    /// An error of two places: `related` says what is at the other.
    pub fn add_related(
        &self,
        place: Range<usize>,
        message: impl Into<String>,
        (other, label): (Range<usize>, String),
    ) {
        self.finding(place, message, |finding| {
            finding.related(Span::new(0, other), label);
        });
    }

    /// The known name that was most likely meant.
    pub fn nearest<'n>(&self, name: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
        self.0.borrow_mut().nearest(name, known)
    }

    fn finding(
        &self,
        place: Range<usize>,
        message: impl Into<String>,
        details: impl FnOnce(&mut Finding),
    ) {
        details(self.0.borrow_mut().error(Span::new(0, place), message));
    }

    /// `value` when nothing is wrong.
    pub(super) fn finish<T>(
        self,
        value: Option<T>,
        file: &str,
        text: &str,
    ) -> Result<T, Diagnostics> {
        let mut report = self.0.into_inner();
        let files = [File::new(file, text)];
        match value {
            Some(value) => report.finish(value, &files),
            None => {
                // Whatever is missing was reported where it is missing.
                if report.is_empty() {
                    report.error(Span::new(0, 0..0), "this is no configuration of a node");
                }
                Err(report.into_diagnostics(&files))
            }
        }
    }
}

//! Collects what is wrong with a configuration while it is read.

use std::cell::RefCell;
use std::ops::Range;

use diameter_diagnostic::{Diagnostics, File, Finding, Span};

/// The findings, shared by all sections of the file.
#[derive(Debug)]
pub struct Report {
    findings: RefCell<diameter_diagnostic::Report>,
    text: String,
    /// Where the lines begin.
    lines: Vec<usize>,
    /// What is wrong with other files that this one names.
    #[cfg(feature = "conditions")]
    others: RefCell<Option<Diagnostics>>,
}

impl Report {
    pub(super) fn new(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, octet)| *octet == b'\n');
        let lines = std::iter::once(0).chain(breaks.map(|(place, _)| place + 1)).collect();
        Self {
            findings: RefCell::default(),
            text: text.to_owned(),
            lines,
            #[cfg(feature = "conditions")]
            others: RefCell::default(),
        }
    }

    /// The line of a place in the file, from 1.
    pub fn line(&self, place: usize) -> usize {
        self.lines.partition_point(|start| *start <= place)
    }

    /// A part of a text whose value stands at `place`, quotes included: where that part is in the file, or all of it
    /// when the text is written another way there.
    pub fn within(&self, place: &Range<usize>, text: &str, part: Range<usize>) -> Range<usize> {
        let written = self.text.get(place.clone()).and_then(|it| it.find(text));
        written.map_or(place.clone(), |start| {
            place.start + start + part.start..place.start + start + part.end
        })
    }

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

    /// Everything that is wrong with files that this one names, in their own lines.
    #[cfg(feature = "conditions")]
    pub(super) fn add_others(&self, errors: Diagnostics) {
        self.others.replace(Some(errors));
    }

    /// Adds what was found by other means. Its span is that of the text, whatever file it names.
    pub fn add_finding(&self, finding: Finding) {
        self.findings.borrow_mut().push(finding);
    }

    /// The known name that was most likely meant.
    pub fn nearest<'n>(&self, name: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
        self.findings.borrow_mut().nearest(name, known)
    }

    fn finding(
        &self,
        place: Range<usize>,
        message: impl Into<String>,
        details: impl FnOnce(&mut Finding),
    ) {
        details(self.findings.borrow_mut().error(Span::new(0, place), message));
    }

    /// `value` when nothing is wrong.
    pub(super) fn finish<T>(
        self,
        value: Option<T>,
        file: &str,
        text: &str,
    ) -> Result<T, Diagnostics> {
        let mut report = self.findings.into_inner();
        let files = [File::new(file, text)];
        #[cfg(feature = "conditions")]
        if let Some(others) = self.others.into_inner() {
            let own = report.finish((), &files);
            return Err(match own {
                Ok(()) => others,
                Err(own) => own.and(others),
            });
        }
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

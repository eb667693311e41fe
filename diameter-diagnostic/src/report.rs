//! Collects findings while files are read and checked.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::locate;
use crate::span::{File, Span};
use crate::suggestion::{Suggestions, did_you_mean};

/// What was found wrong so far.
#[derive(Debug, Default)]
pub struct Report {
    findings: Vec<Finding>,
    /// Takes the details of errors that are only counted.
    spare: Finding,
    omitted: usize,
    suggestions: Suggestions,
}

impl Report {
    /// How many findings are kept. Any more are counted.
    pub const LIMIT: usize = 1_000;

    /// Adds an error; what it returns takes the optional parts.
    pub fn error(&mut self, span: Span, message: impl Into<String>) -> &mut Finding {
        self.push(Finding::new(span, message))
    }

    /// Adds a finding that was made elsewhere.
    pub fn push(&mut self, finding: Finding) -> &mut Finding {
        if self.is_full() {
            self.omitted += 1;
            self.spare = finding;
            return &mut self.spare;
        }
        let index = self.findings.len();
        self.findings.push(finding);
        // Pushed one line above.
        &mut self.findings[index]
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty()
    }

    /// Whether further findings are only counted.
    pub fn is_full(&self) -> bool {
        self.findings.len() >= Self::LIMIT
    }

    /// The search for what was meant by misspelt names, with the bound on its cost for this run.
    pub fn suggestions(&mut self) -> &mut Suggestions {
        &mut self.suggestions
    }

    /// The candidate that was most likely meant by `name`.
    pub fn nearest<'n>(
        &mut self,
        name: &str,
        candidates: impl IntoIterator<Item = &'n str>,
    ) -> Option<&'n str> {
        self.suggestions.nearest(name, candidates)
    }

    /// `value` if nothing was reported, else the errors in the order of files and positions.
    ///
    /// `files` are those that the spans count.
    ///
    /// # Errors
    ///
    /// What was reported.
    ///
    /// # Panics
    ///
    /// When a span has the number of a file that is not there.
    pub fn finish<T>(self, value: T, files: &[File<'_>]) -> Result<T, Diagnostics> {
        match self.is_empty() {
            true => Ok(value),
            false => Err(self.into_diagnostics(files)),
        }
    }

    /// The errors in the order of files and positions.
    ///
    /// # Panics
    ///
    /// When a span has the number of a file that is not there.
    pub fn into_diagnostics(mut self, files: &[File<'_>]) -> Diagnostics {
        self.findings.sort_by(|a, b| {
            let file = |finding: &Finding| files[finding.span.source].name;
            (file(a), a.span).cmp(&(file(b), b.span))
        });
        // What two definitions have in common is wrong once.
        self.findings.dedup();
        let spans = self.findings.iter().flat_map(Finding::spans);
        let locations = locate::locate(spans.collect(), files);
        // All of them were located in the line before.
        let located = |span: &Span| locations[span].clone();
        let list = self.findings.into_iter().map(|finding| Diagnostic {
            location: located(&finding.span),
            related: finding.related.map(|(span, label)| (located(&span), label)),
            message: finding.message,
            label: finding.label,
            note: finding.note,
            hint: finding.hint,
        });
        Diagnostics { list: list.collect(), omitted: self.omitted }
    }
}

/// An error whose place is not yet translated to a line and column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    message: String,
    span: Span,
    label: Option<String>,
    related: Option<(Span, String)>,
    note: Option<String>,
    hint: Option<String>,
}

impl Default for Finding {
    fn default() -> Self {
        Self::new(Span::new(0, 0..0), "")
    }
}

impl Finding {
    /// What is wrong, and where.
    pub fn new(span: Span, message: impl Into<String>) -> Self {
        Self { message: message.into(), span, label: None, related: None, note: None, hint: None }
    }

    /// What is wrong.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Where.
    pub fn span(&self) -> Span {
        self.span
    }

    /// The same at another place: that of a text in a larger one.
    #[must_use]
    pub fn moved_to(self, span: Span) -> Self {
        Self { span, ..self }
    }

    /// Says something beside the underlined text.
    pub fn label(&mut self, label: impl Into<String>) -> &mut Self {
        self.label = Some(label.into());
        self
    }

    /// Points at another place.
    pub fn related(&mut self, span: Span, label: impl Into<String>) -> &mut Self {
        self.related = Some((span, label.into()));
        self
    }

    /// Says what else there is to know.
    pub fn note(&mut self, note: impl Into<String>) -> &mut Self {
        self.note = Some(note.into());
        self
    }

    /// Says how to mend it.
    pub fn hint(&mut self, hint: impl Into<String>) -> &mut Self {
        self.hint = Some(hint.into());
        self
    }

    /// Suggests a name, where one was found.
    pub fn did_you_mean(&mut self, name: Option<&str>) -> &mut Self {
        match did_you_mean(name.as_slice()) {
            Some(hint) => self.hint(hint),
            None => self,
        }
    }

    fn spans(&self) -> impl Iterator<Item = Span> {
        [Some(self.span), self.related.as_ref().map(|(span, _)| *span)].into_iter().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_beyond_the_limit_are_counted_and_said() {
        let mut report = Report::default();
        for number in 0..Report::LIMIT + 7 {
            report.error(Span::new(0, 0..1), format!("wrong {number}")).hint("mend it");
        }
        let errors = report.finish((), &[File::new("a", "x")]).unwrap_err();
        assert_eq!((errors.list().len(), errors.omitted()), (Report::LIMIT, 7));
        assert!(errors.to_string().ends_with("\n\nerror: 7 more errors are not shown"));
    }

    #[test]
    fn what_two_definitions_have_in_common_is_wrong_once() {
        let mut report = Report::default();
        for end in [1, 1, 2] {
            report.error(Span::new(0, 0..end), "wrong");
        }
        let errors = report.finish((), &[File::new("a", "xy")]).unwrap_err();
        assert_eq!(errors.list().len(), 2);
    }

    #[test]
    fn notes_come_before_hints() {
        let mut report = Report::default();
        report.error(Span::new(0, 0..1), "wrong").note("twice").hint("mend it");
        let errors = report.finish((), &[File::new("a", "x").from_line(5)]).unwrap_err();
        let text = errors.to_string();
        assert!(text.contains("--> a:5:1\n"), "{text}");
        assert!(text.ends_with("  = note: twice\n  = help: mend it"), "{text}");
    }
}

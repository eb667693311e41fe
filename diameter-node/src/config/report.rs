//! What is wrong with a configuration, as data and as text that looks like rustc's.

use std::cell::RefCell;
use std::fmt::{self, Display, Formatter};
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet, normalize_untrusted_str};

/// Everything that is wrong with a configuration file, in the order of the file.
///
/// `Display` prints it the way rustc does, without colours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems {
    file: String,
    text: String,
    list: Vec<Problem>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// What is wrong, in one line.
    pub message: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is said beside the place.
    pub label: Option<String>,
    /// How to mend it.
    pub help: Option<String>,
    place: Range<usize>,
    related: Option<(Range<usize>, String)>,
}

impl Problems {
    /// The problems. There is at least one.
    pub fn list(&self) -> &[Problem] {
        &self.list
    }
}

impl std::error::Error for Problems {}

impl Display for Problems {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.list.iter().enumerate() {
            if index > 0 {
                f.write_str("\n\n")?;
            }
            let places = problem.related.iter().map(|(place, label)| {
                AnnotationKind::Context.span(place.clone()).label(printable(label))
            });
            let label = problem.label.as_deref().map(printable);
            let snippet = Snippet::source(&self.text)
                .path(printable(&self.file))
                .annotation(AnnotationKind::Primary.span(problem.place.clone()).label(label))
                .annotations(places);
            let title = Level::ERROR.primary_title(printable(&problem.message));
            let mut group = Group::with_title(title).element(snippet);
            if let Some(help) = &problem.help {
                group = group.element(Level::HELP.message(printable(help)));
            }
            f.write_str(&Renderer::plain().render(&[group]))?;
        }
        Ok(())
    }
}

/// Collects problems while a file is read.
#[derive(Debug, Default)]
pub(super) struct Report {
    problems: RefCell<Vec<Problem>>,
}

impl Report {
    pub(super) fn add(&self, place: Range<usize>, message: impl Into<String>) {
        self.push(Problem::new(place, message));
    }

    pub(super) fn add_with_label(
        &self,
        place: Range<usize>,
        message: impl Into<String>,
        label: impl Into<String>,
    ) {
        self.push(Problem { label: Some(label.into()), ..Problem::new(place, message) });
    }

    pub(super) fn add_with_help(
        &self,
        place: Range<usize>,
        message: impl Into<String>,
        help: Option<String>,
    ) {
        self.push(Problem { help, ..Problem::new(place, message) });
    }

    /// A problem of two places: `related` says what is at the other.
    pub(super) fn add_related(
        &self,
        place: Range<usize>,
        message: impl Into<String>,
        related: (Range<usize>, String),
    ) {
        self.push(Problem { related: Some(related), ..Problem::new(place, message) });
    }

    fn push(&self, problem: Problem) {
        self.problems.borrow_mut().push(problem);
    }

    /// `value` when nothing is wrong.
    pub(super) fn finish<T>(self, value: Option<T>, file: &str, text: &str) -> Result<T, Problems> {
        let mut list = self.problems.into_inner();
        match value {
            Some(value) if list.is_empty() => Ok(value),
            _ => {
                list.sort_by_key(|problem| problem.place.start);
                for problem in &mut list {
                    (problem.line, problem.column) = position(text, problem.place.start);
                }
                Err(Problems { file: file.to_owned(), text: text.to_owned(), list })
            }
        }
    }
}

impl Problem {
    fn new(place: Range<usize>, message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            line: 1,
            column: 1,
            label: None,
            help: None,
            place,
            related: None,
        }
    }
}

fn position(text: &str, byte: usize) -> (usize, usize) {
    let before = text.get(..byte).unwrap_or(text);
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

/// One line without anything that a terminal would obey.
fn printable(text: &str) -> String {
    normalize_untrusted_str(text).replace('\n', "\u{240a}")
}

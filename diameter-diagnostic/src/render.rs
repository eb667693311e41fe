//! The text form of diagnostics: rustc's, drawn by its own library.

use std::fmt::{self, Display, Formatter};

use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet,
    normalize_untrusted_str,
};

use crate::diagnostic::{Diagnostic, Diagnostics, Location};

/// How many characters of a line are given to the library from a place on; it shows somewhat fewer
/// and marks the cut.
const AFTER: usize = 200;

/// Up to which column a place is shown in its line. The library counts columns from the start of the
/// line, which takes too long when it is a whole file and has thousands of errors.
const LAST_COLUMN: usize = 1_000;

/// How many bytes apart two places may be to be shown in one excerpt: those of one line, which all
/// is shown, and those of several, which the library folds.
const TOGETHER_IN_A_LINE: usize = 120;
const TOGETHER: usize = 20_000;

impl Display for Diagnostics {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        all(self, &Renderer::plain(), formatter)
    }
}

impl Display for Diagnostic {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(&one(self, &Renderer::plain()))
    }
}

/// The text of all diagnostics with colours.
pub(crate) struct Colored<'a>(pub(crate) &'a Diagnostics);

impl Display for Colored<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        all(self.0, &Renderer::styled(), formatter)
    }
}

fn all(
    diagnostics: &Diagnostics,
    renderer: &Renderer,
    formatter: &mut Formatter<'_>,
) -> fmt::Result {
    for (index, diagnostic) in diagnostics.list.iter().enumerate() {
        if index > 0 {
            formatter.write_str("\n\n")?;
        }
        formatter.write_str(&one(diagnostic, renderer))?;
    }
    if diagnostics.omitted > 0 {
        let message = format!("{} more errors are not shown", diagnostics.omitted);
        let title = Group::with_title(Level::ERROR.primary_title(message));
        write!(formatter, "\n\n{}", renderer.render(&[title]))?;
    }
    Ok(())
}

fn one(diagnostic: &Diagnostic, renderer: &Renderer) -> String {
    let Diagnostic { message, location, label, related, note, hint } = diagnostic;
    let primary = Mark { kind: AnnotationKind::Primary, location, label: label.as_deref() };
    let related = related.as_ref().map(|(location, label)| Mark {
        kind: AnnotationKind::Context,
        location,
        label: Some(label),
    });
    let group = Group::with_title(Level::ERROR.primary_title(printable(message)));
    let mut group = match related {
        Some(related) if are_shown_together(location, related.location) => {
            group.element(excerpt(&[primary, related]))
        }
        Some(related) => group.elements(elements(primary)).elements(elements(related)),
        None => group.elements(elements(primary)),
    };
    if let Some(note) = note {
        group = group.element(Level::NOTE.message(printable(note)));
    }
    if let Some(hint) = hint {
        group = group.element(Level::HELP.message(printable(hint)));
    }
    renderer.render(&[group])
}

/// A place and what is said about it.
#[derive(Clone, Copy)]
struct Mark<'a> {
    kind: AnnotationKind,
    location: &'a Location,
    label: Option<&'a str>,
}

fn are_shown_together(one: &Location, other: &Location) -> bool {
    let limit = if one.line == other.line { TOGETHER_IN_A_LINE } else { TOGETHER };
    one.file == other.file
        && one.column.max(other.column) <= LAST_COLUMN
        && one.bytes.start.abs_diff(other.bytes.start) <= limit
}

/// One place by itself.
fn elements(mark: Mark<'_>) -> Vec<Element<'_>> {
    let Location { file, line, column, bytes, source, .. } = mark.location;
    if *column <= LAST_COLUMN {
        return vec![excerpt(&[mark]).into()];
    }
    let text = &source.file[bytes.start..mark.location.shown_end()];
    let text = match mark.label {
        Some(label) => format!("{label}: `{text}`"),
        None => format!("at `{text}`"),
    };
    let origin = Origin::path(printable(file)).line(*line).char_column(*column);
    vec![origin.into(), Level::NOTE.message(printable(&text)).into()]
}

/// The lines from the first to the last of the marks, which are in one file.
///
/// The library folds what is between them.
fn excerpt<'a>(marks: &[Mark<'a>]) -> Snippet<'a, Annotation<'a>> {
    // There is a mark in every excerpt, and marks are in the file between characters.
    let file: &'a str = &marks[0].location.source.file;
    let locations = || marks.iter().map(|mark| mark.location);
    let start = locations().map(|location| location.source.line_start).min().unwrap_or_default();
    let line = locations().map(|location| location.line).min().unwrap_or_default();
    let end = locations().map(Location::shown_end).max().unwrap_or_default();
    let path = printable(&marks[0].location.file);
    let annotations = marks.iter().map(|mark| {
        let bytes = &mark.location.bytes;
        let span = bytes.start - start..bytes.end.min(end) - start;
        mark.kind.span(span).label(mark.label.map(printable))
    });
    Snippet::source(&file[start..end]).line_start(line).path(path).annotations(annotations)
}

impl Location {
    /// The end of the line, or of as much of it as is shown.
    fn shown_end(&self) -> usize {
        let rest = &self.source.file[self.bytes.start..];
        let cut = rest.char_indices().nth(AFTER).map_or(rest.len(), |(index, _)| index);
        let line = rest[..cut].split('\n').next().unwrap_or_default();
        self.bytes.start + line.trim_end_matches('\r').len()
    }
}

/// One line without anything that a terminal would obey.
fn printable(text: &str) -> String {
    normalize_untrusted_str(text).replace('\n', "\u{240a}")
}

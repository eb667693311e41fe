//! What is wrong with JSON, and how it is shown: as the generator shows mistakes in dictionaries.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use jsonc_parser::common::Ranged;

use crate::alike::{alike, did_you_mean};

/// Something wrong at a place of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    span: Range<usize>,
    message: String,
    label: Option<String>,
    hint: Option<String>,
}

impl Mistake {
    /// What is wrong with a piece of JSON.
    pub(super) fn new(place: &impl Ranged, message: impl Into<String>) -> Self {
        Self::at(span(place), message)
    }

    pub(super) fn at(span: Range<usize>, message: impl Into<String>) -> Self {
        Self { span, message: message.into(), label: None, hint: None }
    }

    /// Says something beside the underlined text.
    pub(super) fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Says how to mend it.
    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Suggests the name among these that is most like one that is unknown.
    pub(super) fn nearest<'n>(self, name: &str, names: impl Iterator<Item = &'n str>) -> Self {
        let meant = alike(name, names);
        match did_you_mean(meant.get(..1).unwrap_or_default()) {
            Some(hint) => self.hint(hint),
            None => self,
        }
    }

    /// The mistake in `text`, which begins in line `line` of the file.
    pub(crate) fn render(&self, file: &str, text: &str, line: usize) -> String {
        /// How many octets of a line are shown before, of and behind what is underlined.
        const SHOWN: usize = 400;
        let start = boundary(text, self.span.start);
        let end = boundary(text, self.span.end).max(start);
        // The first line of what is underlined, and of a long line what is near.
        let end = text[start..end].find('\n').map_or(end, |length| start + length);
        let end = boundary(text, end.min(start + SHOWN)).max(start);
        let line_start = text[..start].rfind('\n').map_or(0, |before| before + 1);
        let line_end = text[start..].find('\n').map_or(text.len(), |length| start + length);
        let from = boundary(text, line_start.max(start.saturating_sub(SHOWN)));
        let to = boundary(text, line_end.min(end + SHOWN)).max(end);
        let line = line + text[..from].bytes().filter(|octet| *octet == b'\n').count();
        let mark = AnnotationKind::Primary.span(start - from..end - from);
        let mark = mark.label(self.label.as_deref());
        let excerpt = Snippet::source(&text[from..to]).line_start(line).path(file);
        let title = Level::ERROR.primary_title(&self.message);
        let mut group = Group::with_title(title).element(excerpt.annotation(mark));
        if let Some(hint) = &self.hint {
            group = group.element(Level::HELP.message(hint));
        }
        Renderer::styled().render(&[group])
    }
}

/// The octets of the text in which a piece of JSON stands.
pub(super) fn span(place: &impl Ranged) -> Range<usize> {
    let range = place.range();
    range.start..range.end
}

/// The offset, or where the character around it begins.
fn boundary(text: &str, offset: usize) -> usize {
    let offset = offset.min(text.len());
    (0..=offset).rev().find(|it| text.is_char_boundary(*it)).unwrap_or_default()
}

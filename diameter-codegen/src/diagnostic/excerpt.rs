//! From byte ranges to lines, columns and the text around them.
//!
//! All places of a file are found in one walk over it, and of a long line only the surroundings are
//! kept, so that many errors in one line of a megabyte stay cheap.

use std::collections::HashMap;

use super::Location;
use crate::source::{Source, Span};

/// The part of a line that is shown, and which characters of it are underlined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    pub(super) text: String,
    /// How many characters come before the underlined ones.
    pub(super) indent: usize,
    /// How many characters are underlined; at least one.
    pub(super) width: usize,
}

/// How many characters are shown on either side of the start of the underlined text.
const BEFORE: usize = 120;
const AFTER: usize = 120;

/// Where each of the spans is.
pub(super) fn locate(mut spans: Vec<Span>, sources: &[Source]) -> HashMap<Span, Location> {
    spans.sort_unstable();
    spans.dedup();
    let mut locations = HashMap::new();
    for spans in spans.chunk_by(|a, b| a.source == b.source) {
        // Chunks are not empty, and spans name a source of this run.
        let source = &sources[spans[0].source];
        let mut walk = Walk::new(&source.text);
        for span in spans {
            let start = floor(&source.text, span.start);
            walk.advance(start);
            let end = floor(&source.text, span.end).max(start);
            let underlined = source.text[start..end].lines().next().unwrap_or_default();
            let location = Location {
                file: source.name.clone(),
                line: walk.line,
                column: walk.column,
                text: underlined.to_owned(),
                excerpt: excerpt(&source.text, walk.line_start, start, underlined),
            };
            locations.insert(*span, location);
        }
    }
    locations
}

/// The line and column of an offset that only moves forward.
struct Walk<'a> {
    text: &'a str,
    offset: usize,
    line: usize,
    line_start: usize,
    column: usize,
}

impl<'a> Walk<'a> {
    fn new(text: &'a str) -> Self {
        // A byte order mark is not part of the first line.
        let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Self { text, offset: start, line: 1, line_start: start, column: 1 }
    }

    fn advance(&mut self, offset: usize) {
        let passed = self.text.get(self.offset..offset).unwrap_or_default();
        for (index, character) in passed.char_indices() {
            if character == '\n' {
                self.line += 1;
                self.line_start = self.offset + index + 1;
                self.column = 1;
            } else {
                self.column += 1;
            }
        }
        self.offset += passed.len();
    }
}

/// All offsets are character boundaries: `floor` made the given ones, the others are of characters.
fn excerpt(text: &str, line_start: usize, start: usize, underlined: &str) -> Excerpt {
    let before = text.get(line_start..start).unwrap_or_default();
    let (from, cut_before) = match before.char_indices().rev().nth(BEFORE) {
        Some((index, character)) => (line_start + index + character.len_utf8(), true),
        None => (line_start.min(start), false),
    };
    // Not to the end of the line first: that would be slow for many errors in a long one.
    let line_end = text[start..]
        .char_indices()
        .enumerate()
        .find(|&(count, (_, character))| count == AFTER || character == '\n')
        .map_or(text.len(), |(_, (index, _))| start + index);
    let cut_after = text[line_end..].chars().next().is_some_and(|next| next != '\n');
    let line = text[start..line_end].trim_end_matches('\r');
    let mark = |cut: bool| if cut { "..." } else { "" };
    let before = mark(cut_before).to_owned() + &printable(&text[from..start]);
    let shown = underlined.len().min(line.len());
    let width = printable(&line[..floor(line, shown)]).chars().count().max(1);
    Excerpt {
        indent: before.chars().count(),
        width,
        text: before + &printable(line) + mark(cut_after),
    }
}

/// The text as it can be shown in a terminal with every character one column wide.
fn printable(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\t' => shown.push_str("    "),
            other if other.is_control() => shown.push('\u{fffd}'),
            other => shown.push(other),
        }
    }
    shown
}

/// The last character boundary that is not after `offset`.
fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

#[cfg(test)]
mod tests {
    use super::*;

    fn location(text: &str, start: usize, end: usize) -> Location {
        let source = Source { name: "a.xml".to_owned(), text: text.to_owned(), external: false };
        let span = Span::new(0, start..end);
        locate(vec![span], &[source])[&span].clone()
    }

    #[test]
    fn lines_and_columns_count_characters_from_one() {
        let found = location("äö\r\nüx yz\r\n", 9, 12);
        assert_eq!((found.line, found.column, found.text.as_str()), (2, 3, " yz"));
        assert_eq!(found.excerpt.text, "üx yz");
    }

    #[test]
    fn byte_order_mark_is_not_a_column() {
        let found = location("\u{feff}<x>", 3, 6);
        assert_eq!((found.line, found.column, found.excerpt.indent), (1, 1, 0));
    }

    #[test]
    fn only_the_surroundings_of_a_long_line_are_kept() {
        let found = location(&"x".repeat(10_000), 5_000, 5_010);
        assert_eq!((found.column, found.excerpt.indent, found.excerpt.width), (5_001, 123, 10));
        assert_eq!(found.excerpt.text.len(), BEFORE + AFTER + 6);
    }

    #[test]
    fn the_end_of_the_file_is_a_place() {
        let found = location("x\n", 2, 2);
        assert_eq!((found.line, found.column, found.excerpt.width), (2, 1, 1));
    }
}

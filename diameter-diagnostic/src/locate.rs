//! From byte ranges to lines and columns.
//!
//! All places of a file are found in one walk over it, so that many errors in one line of a megabyte
//! stay cheap.

use std::collections::HashMap;
use std::sync::Arc;

use crate::diagnostic::{Location, Text};
use crate::span::{File, Span};

/// Where each of the spans is.
pub(crate) fn locate(mut spans: Vec<Span>, files: &[File<'_>]) -> HashMap<Span, Location> {
    spans.sort_unstable();
    spans.dedup();
    let mut locations = HashMap::new();
    for spans in spans.chunk_by(|a, b| a.source == b.source) {
        // Chunks are not empty, and spans name a file of this run.
        let File { name, text, first_line } = files[spans[0].source];
        let file: Arc<str> = text.into();
        let mut walk = Walk::new(text, first_line);
        for span in spans {
            let start = floor(text, span.start).max(walk.offset);
            walk.advance(start);
            let end = floor(text, span.end).max(start);
            let underlined = text[start..end].lines().next().unwrap_or_default();
            let location = Location {
                file: name.to_owned(),
                line: walk.line,
                column: walk.column,
                text: underlined.to_owned(),
                bytes: start..start + underlined.len(),
                source: Text { file: Arc::clone(&file), line_start: walk.line_start },
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
    fn new(text: &'a str, first_line: usize) -> Self {
        // A byte order mark is not part of the first line.
        let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Self { text, offset: start, line: first_line, line_start: start, column: 1 }
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
        let file = File::new("a.xml", text);
        let span = Span::new(0, start..end);
        locate(vec![span], &[file])[&span].clone()
    }

    #[test]
    fn lines_and_columns_count_characters_from_one() {
        let found = location("äö\r\nüx yz\r\n", 9, 12);
        assert_eq!((found.line, found.column, found.text.as_str()), (2, 3, " yz"));
        assert_eq!(found.bytes, 9..12);
    }

    #[test]
    fn byte_order_mark_is_not_a_column() {
        let found = location("\u{feff}<x>", 0, 6);
        assert_eq!((found.line, found.column, found.text.as_str()), (1, 1, "<x>"));
    }

    #[test]
    fn text_ends_with_its_line() {
        let found = location("ab\r\ncd", 1, 6);
        assert_eq!((found.text.as_str(), found.bytes), ("b", 1..2));
    }

    #[test]
    fn the_end_of_the_file_is_a_place() {
        let found = location("x\n", 2, 2);
        assert_eq!((found.line, found.column, found.bytes), (2, 1, 2..2));
    }
}

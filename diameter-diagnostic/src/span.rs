//! Files and places in them.

use std::ops::Range;

/// A text that is read, or the part of a file that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct File<'a> {
    pub(crate) name: &'a str,
    pub(crate) text: &'a str,
    pub(crate) first_line: usize,
}

impl<'a> File<'a> {
    /// The file of this name with all of its text.
    pub fn new(name: &'a str, text: &'a str) -> Self {
        Self { name, text, first_line: 1 }
    }

    /// The text begins in this line of the file, counted from 1.
    #[must_use]
    pub fn from_line(mut self, line: usize) -> Self {
        self.first_line = line;
        self
    }
}

/// A range of bytes in one of the files of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Index of the file.
    pub source: usize,
    /// The first byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The bytes of `range` in file number `source`.
    pub fn new(source: usize, range: Range<usize>) -> Self {
        Self { source, start: range.start, end: range.end }
    }

    /// From the beginning of this one to the end of the other.
    #[must_use]
    pub fn to(self, last: Self) -> Self {
        Self { end: last.end.max(self.end), ..self }
    }
}

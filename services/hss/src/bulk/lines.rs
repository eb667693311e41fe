//! Subscribers from the lines of a file.

use std::fmt;
use std::io::{self, BufRead};

use super::csv::Header;
use super::document::SubscriberDocument;

/// What the lines of a file are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values, the first line with the names of the columns.
    Csv,
    /// A JSON object in each line.
    JsonLines,
}

impl Format {
    /// By the end of a file's name: `.csv`, or `.jsonl`, `.ndjson`, `.json`.
    pub fn of_name(name: &str) -> Option<Self> {
        match name.rsplit_once('.')?.1.to_ascii_lowercase().as_str() {
            "csv" => Some(Self::Csv),
            "json" | "jsonl" | "ndjson" => Some(Self::JsonLines),
            _ => None,
        }
    }
}

/// What is wrong with a line, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LineError {
    /// Which line, from 1.
    pub line: usize,
    /// Which character of it, from 1.
    pub column: usize,
    /// What is wrong, and what was expected.
    pub message: String,
}

/// `12:5: ...`, to stand behind the name of the file.
impl fmt::Display for LineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.message)
    }
}

/// The subscribers of a file, each with its line.
pub(super) struct Lines<R> {
    reader: R,
    format: Format,
    header: Option<Header>,
    line: usize,
    buffer: Vec<u8>,
}

/// A line of a file: a subscriber, or what is wrong.
pub(super) type Line = Result<(usize, SubscriberDocument), LineError>;

impl<R: BufRead> Lines<R> {
    pub(super) fn new(reader: R, format: Format) -> Self {
        Self { reader, format, header: None, line: 0, buffer: Vec::new() }
    }

    /// The next line that is not empty. A wrong first line of CSV is the end of the file.
    pub(super) fn next(&mut self) -> io::Result<Option<Line>> {
        loop {
            self.buffer.clear();
            if self.reader.read_until(b'\n', &mut self.buffer)? == 0 {
                return Ok(None);
            }
            self.line += 1;
            let line = self.line;
            let text = match std::str::from_utf8(&self.buffer) {
                // What some programs put in front of a file.
                Ok(text) => text.trim_start_matches('\u{feff}').trim_end_matches(['\r', '\n']),
                Err(error) => {
                    let column = error.valid_up_to() + 1;
                    let message = "expected UTF-8".to_owned();
                    return Ok(Some(Err(LineError { line, column, message })));
                }
            };
            if text.trim().is_empty() {
                continue;
            }
            let read = match (self.format, &self.header) {
                (Format::JsonLines, _) => json(text, line),
                (Format::Csv, Some(header)) => header.document(text, line),
                (Format::Csv, None) => match Header::read(text) {
                    Ok(header) => {
                        self.header = Some(header);
                        continue;
                    }
                    Err(error) => {
                        let error = LineError { line, ..error };
                        // Nobody knows what the columns of all other lines are.
                        while self.reader.read_until(b'\n', &mut self.buffer)? > 0 {
                            self.buffer.clear();
                        }
                        return Ok(Some(Err(error)));
                    }
                },
            };
            return Ok(Some(read.map(|document| (line, document))));
        }
    }
}

fn json(text: &str, line: usize) -> Result<SubscriberDocument, LineError> {
    serde_json::from_str(text).map_err(|error| {
        let message = error.to_string();
        // The line is another one here, and is told apart from the message.
        let place = format!(" at line {} column {}", error.line(), error.column());
        let message = message.strip_suffix(&place).unwrap_or(&message).to_owned();
        LineError { line, column: error.column().max(1), message }
    })
}

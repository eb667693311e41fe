//! The JSON values of a text that may be longer than memory: one after the other, on one line each or on
//! many.

use std::io::{self, BufRead};

/// A value, or what stands in the place of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The text.
    pub text: String,
    /// The line of the file in which it begins, from 1.
    pub line: usize,
}

/// Reads the texts of values.
#[derive(Debug)]
pub struct Texts<R> {
    reader: R,
    /// Of the next octet.
    line: usize,
    /// The rest of a line in which a value ended.
    rest: Vec<u8>,
}

/// Where in a value an octet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Between,
    Slash,
    LineComment,
    BlockComment,
    BlockCommentStar,
    String,
    Escape,
}

impl<R: BufRead> Texts<R> {
    /// Reads on from here.
    pub fn new(reader: R) -> Self {
        Self { reader, line: 1, rest: Vec::new() }
    }

    /// What comes before a value belongs to it, so that columns are right.
    fn value(&mut self) -> io::Result<Option<Text>> {
        let (mut octets, first) = (Vec::new(), self.line);
        let (mut state, mut depth) = (State::Between, 0_usize);
        loop {
            let mut line = std::mem::take(&mut self.rest);
            if line.is_empty() && self.reader.read_until(b'\n', &mut line)? == 0 {
                let is_blank = octets.iter().all(u8::is_ascii_whitespace);
                return if is_blank { Ok(None) } else { text(octets, first).map(Some) };
            }
            for (position, octet) in line.iter().enumerate() {
                let was_inside = depth > 0;
                (state, depth) = step(state, depth, *octet);
                if was_inside && depth == 0 {
                    self.rest = line.split_off(position + 1);
                    join(&mut octets, line);
                    if self.rest.trim_ascii().is_empty() {
                        self.line += usize::from(!self.rest.is_empty());
                        self.rest.clear();
                    }
                    return text(octets, first).map(Some);
                }
            }
            self.line += usize::from(line.ends_with(b"\n"));
            join(&mut octets, line);
        }
    }
}

impl<R: BufRead> Iterator for Texts<R> {
    type Item = io::Result<Text>;

    fn next(&mut self) -> Option<Self::Item> {
        self.value().transpose()
    }
}

/// Appends a line; the first one is not copied, as it may be all of the file.
fn join(octets: &mut Vec<u8>, mut line: Vec<u8>) {
    if octets.is_empty() {
        *octets = line;
    } else {
        octets.append(&mut line);
    }
}

fn step(state: State, depth: usize, octet: u8) -> (State, usize) {
    let state = match (state, octet) {
        (State::Between | State::Slash, b'"') => State::String,
        (State::Between, b'/') => State::Slash,
        (State::Slash, b'/') => State::LineComment,
        (State::Slash, b'*') => State::BlockComment,
        (State::LineComment, b'\n') => State::Between,
        (State::BlockComment, b'*') | (State::BlockCommentStar, b'*') => State::BlockCommentStar,
        (State::BlockCommentStar, b'/') => State::Between,
        (State::BlockCommentStar, _) => State::BlockComment,
        (State::String, b'\\') => State::Escape,
        (State::String, b'"') => State::Between,
        (State::Escape, _) => State::String,
        (State::Between | State::Slash, b'{' | b'[') => return (State::Between, depth + 1),
        (State::Between | State::Slash, b'}' | b']') => {
            return (State::Between, depth.saturating_sub(1));
        }
        (State::Slash, _) => State::Between,
        (state, _) => state,
    };
    (state, depth)
}

fn text(octets: Vec<u8>, line: usize) -> io::Result<Text> {
    match String::from_utf8(octets) {
        Ok(text) => Ok(Text { text, line }),
        Err(_) => {
            let message = format!("the JSON from line {line} on is not UTF-8 text");
            Err(io::Error::new(io::ErrorKind::InvalidData, message))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<(String, usize)> {
        let texts = Texts::new(text.as_bytes()).map(Result::unwrap);
        texts.map(|it| (it.text.trim().to_owned(), it.line)).collect()
    }

    #[test]
    fn values_on_one_line_or_on_many_are_told_apart() {
        let found = texts("{\"a\": \"}\\\"\"}\n\n{\n  \"b\": [1, {}]\n}{\"c\":1}\n");
        let expected = [("{\"a\": \"}\\\"\"}", 1), ("{\n  \"b\": [1, {}]\n}", 2), ("{\"c\":1}", 5)];
        assert_eq!(found, expected.map(|(text, line)| (text.to_owned(), line)));
    }

    #[test]
    fn braces_in_comments_are_none() {
        let found = texts("{ // }\n /* } */ \"a\": 1 }\n{}");
        assert_eq!(found.len(), 2, "{found:?}");
    }

    #[test]
    fn what_is_left_open_is_a_value_too() {
        assert_eq!(texts("{\"a\":").len(), 1);
        assert_eq!(texts(" \n"), []);
    }
}

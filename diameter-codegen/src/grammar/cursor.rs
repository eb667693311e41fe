//! A position in grammar text.

use crate::source::{Span, Spanned};

/// Moves through the text of one grammar, never back and never past its end.
pub(super) struct Cursor<'a> {
    input: &'a str,
    source: usize,
    position: usize,
    end: usize,
}

/// Whether names may contain the character.
pub(super) fn is_name_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_' | '.' | '/')
}

impl<'a> Cursor<'a> {
    pub(super) fn new(input: &'a str, span: Span) -> Self {
        Self { input, source: span.source, position: span.start, end: span.end }
    }

    /// A copy, to look ahead with.
    pub(super) fn ahead(&self) -> Self {
        Self { ..*self }
    }

    /// What is left.
    pub(super) fn rest(&self) -> &'a str {
        // Both ends are character boundaries: they only move by whole characters.
        &self.input[self.position..self.end]
    }

    pub(super) fn slice(&self, span: Span) -> &'a str {
        &self.input[span.start..span.end]
    }

    pub(super) fn at_end(&self) -> bool {
        self.position >= self.end
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// The place of the next character, or the one after the last.
    pub(super) fn here(&self) -> Span {
        let length = self.peek().map_or(0, char::len_utf8);
        self.span(self.position..self.position + length)
    }

    /// Takes the character if it is the next one.
    pub(super) fn eat(&mut self, character: char) -> Option<Span> {
        let here = self.here();
        (self.peek() == Some(character)).then(|| {
            self.position = here.end;
            here
        })
    }

    /// Skips blanks and comments; true if that led to another line.
    pub(super) fn skip_blanks(&mut self) -> bool {
        let start = self.position;
        loop {
            self.take_while(char::is_whitespace);
            if self.eat(';').is_none() {
                break;
            }
            self.take_while(|character| character != '\n');
        }
        self.input[start..self.position].contains('\n')
    }

    /// A name. A blank after a hyphen is a line break of the specification: `IDR- Flags`.
    pub(super) fn word(&mut self) -> Option<Spanned<String>> {
        self.skip_blanks();
        if !self.peek()?.is_ascii_alphanumeric() {
            return None;
        }
        let first = self.take_while(is_name_character);
        let mut word = Spanned::new(self.slice(first).to_owned(), first);
        while word.value.ends_with('-') {
            let mut ahead = self.ahead();
            ahead.skip_blanks();
            let more = ahead.take_while(is_name_character);
            if more.start == more.end {
                break;
            }
            word.value.push_str(self.slice(more));
            word.span = word.span.to(more);
            *self = ahead;
        }
        Some(word)
    }

    /// Digits that are not the beginning of a name.
    pub(super) fn digits(&mut self) -> Option<Span> {
        let mut ahead = self.ahead();
        let digits = ahead.take_while(|character| character.is_ascii_digit());
        if digits.start == digits.end || ahead.peek().is_some_and(is_name_character) {
            return None;
        }
        *self = ahead;
        Some(digits)
    }

    /// The place of `::=`, or of something like it.
    pub(super) fn definition_sign(&mut self) -> Span {
        let mut span = self.take_while(|character| matches!(character, ':' | '='));
        if self.slice(span) == "::=" {
            return span;
        }
        loop {
            let mut ahead = self.ahead();
            ahead.take_while(|character| character == ' ');
            let more = ahead.take_while(|character| matches!(character, ':' | '='));
            if more.start == more.end {
                return span;
            }
            span = span.to(more);
            *self = ahead;
        }
    }

    /// A name, or the next character if there is none.
    pub(super) fn stray_word(&mut self) -> Span {
        let word = self.take_while(is_name_character);
        if word.start < word.end {
            return word;
        }
        let here = self.here();
        self.position = here.end;
        here
    }

    /// Skips what cannot begin or end a rule.
    pub(super) fn skip_until_bracket_or_line_end(&mut self) {
        self.take_while(|character| {
            !matches!(character, '<' | '{' | '[' | '>' | '}' | ']' | '*' | ';' | '\n')
        });
    }

    pub(super) fn take_while(&mut self, condition: impl Fn(char) -> bool) -> Span {
        let rest = self.rest();
        let length = rest.find(|character| !condition(character)).unwrap_or(rest.len());
        let span = self.span(self.position..self.position + length);
        self.position = span.end;
        span
    }

    fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(self.source, range)
    }
}

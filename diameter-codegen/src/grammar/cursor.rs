//! A position in grammar text.

use diameter_diagnostic::Span;

use crate::source::Spanned;

/// Moves through the text of one grammar, never back and never past its end.
pub(super) struct Cursor<'a> {
    input: &'a str,
    source: usize,
    position: usize,
    end: usize,
    last: Span,
}

/// Whether names may contain the character.
pub(super) fn is_name_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_' | '.' | '/')
}

impl<'a> Cursor<'a> {
    pub(super) fn new(input: &'a str, span: Span) -> Self {
        let last = Span { end: span.start, ..span };
        Self { input, source: span.source, position: span.start, end: span.end, last }
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

    /// The text of a span that this cursor made.
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

    /// What was taken last, blanks and comments aside.
    pub(super) fn last(&self) -> Span {
        self.last
    }

    /// Whether the next character stands in another line than what was taken last.
    pub(super) fn at_new_line(&self) -> bool {
        self.input[self.last.end..self.position].contains('\n')
    }

    /// Takes the character if it is the next one.
    pub(super) fn eat(&mut self, character: char) -> Option<Span> {
        let here = self.here();
        (self.peek() == Some(character)).then(|| {
            self.position = here.end;
            self.last = here;
            here
        })
    }

    /// Skips blanks and comments.
    pub(super) fn skip_blanks(&mut self) {
        loop {
            self.take_while(char::is_whitespace);
            if self.peek() != Some(';') {
                break;
            }
            self.take_while(|character| character != '\n');
        }
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
        self.last = word.span;
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
        self.last = digits;
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
        let mut word = self.take_while(is_name_character);
        if word.start == word.end {
            word = self.here();
            self.position = word.end;
        }
        self.last = word;
        word
    }

    /// Skips what is neither bracket nor quantifier, at most to the end of the line.
    pub(super) fn skip_to_rule(&mut self) {
        self.take_while(|character| {
            !matches!(character, '<' | '{' | '[' | '>' | '}' | ']' | '*' | ';' | '\n')
        });
    }

    /// Skips what is no bracket, at most to the end of the line.
    pub(super) fn skip_to_bracket(&mut self) {
        self.take_while(|character| {
            !matches!(character, '<' | '{' | '[' | '>' | '}' | ']' | ';' | '\n')
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

//! Grammar text, as RFC 6733, 3.2 defines it and specifications print it.
//!
//! A hand-written parser of one pass. Every piece keeps its place in the dictionary file; after an
//! error it goes on with the next rule.

mod cursor;
mod header;
mod text;

use diameter_diagnostic::{Report, Span};

use self::cursor::Cursor;
use crate::model::Rule;
use crate::source::Spanned;
use crate::syntax::{Grammar, Item, Reference, Rules};

/// What a grammar describes, which decides what its header may say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A request.
    Request,
    /// An answer.
    Answer,
    /// The answer-message of RFC 6733, 7.2.
    AnswerMessage,
    /// A Grouped AVP.
    Avp,
}

impl Form {
    /// What a header has to look like.
    fn header_hint(self) -> String {
        format!("it has the form `{}`", self.header())
    }

    fn header(self) -> &'static str {
        match self {
            Self::Avp => "< AVP Header: code >",
            Self::AnswerMessage => "< Diameter Header: code, ERR [, PXY] >",
            Self::Request => "< Diameter Header: code, REQ, PXY >",
            Self::Answer => "< Diameter Header: code, PXY >",
        }
    }
}

/// Reads the grammar at `span` of a dictionary file.
pub(crate) fn parse(input: &str, span: Span, form: Form, report: &mut Report) -> Grammar {
    let mut parser = Parser { cursor: Cursor::new(input, span), form, report };
    parser.cursor.skip_blanks();
    if parser.cursor.at_end() {
        let here = parser.cursor.here();
        parser
            .report
            .error(here, "the grammar is empty")
            .hint(format!("it has the form `Name ::= {} ...`", form.header()));
        return Grammar {
            text: String::new(),
            name: None,
            header: None,
            items: Vec::new(),
            is_extension: false,
        };
    }
    let name = parser.left_side();
    let header = parser.header();
    let items = parser.items();
    Grammar { text: text::clean(input, span), name, header, items, is_extension: false }
}

/// Reads the rules at `span`, those that an extension adds to a grammar.
pub(crate) fn parse_rules(input: &str, span: Span, report: &mut Report) -> Option<Rules> {
    // The cursor's text is that of the span.
    let written = &input[span.start..span.end];
    if let Some(sign) = written.find("::=") {
        let start = span.start + sign;
        report
            .error(Span::new(span.source, start..start + "::=".len()), "an extension with a header")
            .hint("it holds only the new rules; name and header are those of the original");
        return None;
    }
    let mut parser = Parser { cursor: Cursor::new(input, span), form: Form::Avp, report };
    parser.cursor.skip_blanks();
    if parser.cursor.at_end() {
        let here = parser.cursor.here();
        parser
            .report
            .error(here, "the extension is empty")
            .hint("it holds the new rules: `{ X }`, `[ X ]`, `* [ X ]`");
        return None;
    }
    let items = parser.items();
    Some(Rules { text: text::clean(input, span), items })
}

/// Whether grammars can spell this name.
pub(crate) fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphanumeric())
        && name.chars().all(cursor::is_name_character)
        && !name.ends_with('-')
}

/// Characters that look like the hyphen in text copied from a document: soft and non-breaking
/// hyphens, dashes, the minus sign.
const DASHES: [char; 9] = [
    '\u{ad}', '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}', '\u{2015}', '\u{2212}',
    '\u{ff0d}',
];

struct Parser<'a, 'r> {
    cursor: Cursor<'a>,
    form: Form,
    report: &'r mut Report,
}

/// How often a rule applies, as far as it is written.
#[derive(Clone, Copy)]
struct Quantifier {
    span: Span,
    min: Option<u32>,
    max: Option<u32>,
    star: bool,
}

impl Parser<'_, '_> {
    /// `<CCR> ::=`
    fn left_side(&mut self) -> Option<Spanned<String>> {
        self.cursor.skip_blanks();
        if self.at_header() {
            self.unnamed();
            return None;
        }
        let open = self.cursor.eat('<');
        let name = self.cursor.word();
        if name.is_none() {
            self.unnamed();
        }
        self.cursor.skip_blanks();
        if let Some(open) = open
            && self.cursor.eat('>').is_none()
        {
            self.unclosed(open, '>');
        }
        self.cursor.skip_blanks();
        let sign = self.cursor.definition_sign();
        if self.cursor.slice(sign) != "::=" && name.is_some() {
            let found = self.cursor.slice(sign);
            let message = match found {
                "" => "expected `::=`".to_owned(),
                found => format!("expected `::=`, found `{found}`"),
            };
            let place = if found.is_empty() { self.cursor.here() } else { sign };
            self.report.error(place, message);
        }
        name
    }

    fn unnamed(&mut self) {
        self.report
            .error(self.cursor.here(), "the grammar does not begin with a name and `::=`")
            .hint(format!("it has the form `Name ::= {} ...`", self.form.header()));
    }

    /// The rules after the header.
    fn items(&mut self) -> Vec<Item> {
        let mut items = Vec::new();
        loop {
            self.cursor.skip_blanks();
            if self.cursor.at_end() {
                return items;
            }
            let quantifier = self.quantifier();
            self.cursor.skip_blanks();
            match self.cursor.peek() {
                Some(open @ ('<' | '{' | '[')) => items.extend(self.item(open, quantifier)),
                _ => self.stray(quantifier),
            }
        }
    }

    /// `1*`, `*2`, `2*5`, `2`; `None` if there is none.
    fn quantifier(&mut self) -> Option<Quantifier> {
        let min = self.cursor.digits();
        self.cursor.skip_blanks();
        let star = self.cursor.eat('*');
        let mut span = min.or(star)?;
        let mut max = None;
        if let Some(star) = star {
            self.cursor.skip_blanks();
            max = self.cursor.digits();
            span = span.to(max.unwrap_or(star));
        }
        let min = min.and_then(|digits| self.number(digits));
        let max = max.and_then(|digits| self.number(digits));
        Some(Quantifier { span, min, max, star: star.is_some() })
    }

    /// `{ Origin-Host }`
    fn item(&mut self, open: char, quantifier: Option<Quantifier>) -> Option<Item> {
        let opening = self.cursor.eat(open)?;
        let (rule, close) = match open {
            '<' => (Rule::Fixed, '>'),
            '{' => (Rule::Required, '}'),
            _ => (Rule::Optional, ']'),
        };
        let mut name = self.reference();
        if name.is_some() {
            if !self.close(opening, close) {
                // Only half a name, of which nothing more can be said.
                name = None;
            }
        } else {
            let here = self.cursor.here();
            self.report.error(here, "expected the name of an AVP").related(opening, "in this rule");
            self.cursor.skip_to_bracket();
            self.cursor.eat(close);
        }
        let (min, max) = self.occurrence(rule, quantifier);
        name.map(|name| Item { name, rule, min, max, inherited: Vec::new() })
    }

    /// `Service-Type`, `ts29272:Service-Type`
    fn reference(&mut self) -> Option<Spanned<Reference>> {
        let first = self.cursor.word()?;
        self.cursor.skip_blanks();
        if self.cursor.eat(':').is_none() {
            let reference = Reference { dictionary: None, name: first.value };
            return Some(Spanned::new(reference, first.span));
        }
        let name = self.cursor.word()?;
        let span = first.span.to(name.span);
        let reference = Reference { dictionary: Some(first), name: name.value };
        Some(Spanned::new(reference, span))
    }

    /// The bounds of a rule (RFC 6733, 3.2).
    fn occurrence(&mut self, rule: Rule, quantifier: Option<Quantifier>) -> (u32, Option<u32>) {
        let default_min = u32::from(rule != Rule::Optional);
        let Some(Quantifier { span, min, max, star }) = quantifier else {
            return (default_min, Some(1));
        };
        let default_min = u32::from(rule == Rule::Required);
        let (min, max) =
            if star { (min.unwrap_or(default_min), max) } else { (min.unwrap_or(1), min) };
        if max == Some(0) {
            self.report
                .error(span, "a rule that allows no occurrence")
                .hint("leave out the rule: what no rule allows does not occur");
        } else if let Some(max) = max.filter(|max| *max < min) {
            self.report
                .error(span, format!("the minimum {min} is above the maximum {max}"))
                .hint(format!("did you mean `{max}*{min}`?"));
        } else if rule == Rule::Optional && min > 0 && !(star && max.is_some()) {
            // RFC 6733 forbids a minimum here. `2*5[ X ]` is plain all the same; `2[ X ]` and
            // `1*[ X ]` may mean either.
            let (up_to, bound) = match max {
                Some(max) => (max.to_string(), "exactly"),
                None => (String::new(), "at least"),
            };
            let written = self.cursor.slice(span);
            self.report.error(span, format!("an optional AVP cannot have the minimum {min}")).hint(
                format!(
                    "`*{up_to}[ X ]` makes it optional, `{written}{{ X }}` asks for {bound} {min}"
                ),
            );
        } else if rule == Rule::Required && min == 0 {
            self.report
                .error(span, "a required AVP cannot have the minimum 0")
                .hint("`[ X ]` makes it optional");
        }
        (min, max)
    }

    /// Expects `close` after what was taken last; false if more of the same was found.
    fn close(&mut self, opening: Span, close: char) -> bool {
        let last = self.cursor.last();
        self.cursor.skip_blanks();
        if self.cursor.eat(close).is_some() {
            return true;
        }
        match self.cursor.peek() {
            Some(other @ ('>' | '}' | ']')) => {
                let here = self.cursor.here();
                let open = self.cursor.slice(opening);
                self.report
                    .error(here, format!("`{open}` is closed by `{other}`"))
                    .related(opening, format!("expected `{close}`"));
                self.cursor.eat(other);
            }
            // What stands in the next line belongs to the next rule.
            Some(other)
                if !self.cursor.at_new_line() && !matches!(other, '<' | '{' | '[' | '*') =>
            {
                let unexpected = self.cursor.stray_word();
                let found = self.cursor.slice(unexpected);
                let message = format!("expected `{close}`, found `{found}`");
                let finding = self.report.error(unexpected, message);
                let name = self.cursor.slice(last);
                if is_name(found) && is_name(name) {
                    finding.hint(format!("names have no blanks: `{name}-{found}`?"));
                } else if found.starts_with(DASHES) {
                    finding.hint(format!("`{found}` is not the hyphen of names, which is `-`"));
                }
                self.cursor.skip_to_bracket();
                self.cursor.eat(close);
                return false;
            }
            _ => self.unclosed(opening, close),
        }
        true
    }

    fn unclosed(&mut self, opening: Span, close: char) {
        let open = self.cursor.slice(opening);
        self.report
            .error(self.cursor.last(), format!("expected `{close}` after this"))
            .related(opening, format!("to close this `{open}`"));
    }

    /// Something that begins no rule.
    fn stray(&mut self, quantifier: Option<Quantifier>) {
        if let Some(name) = self.name_alone() {
            let found = self.cursor.slice(name);
            let finding = self.report.error(name, format!("`{found}` without brackets"));
            match quantifier.map(|quantifier| self.cursor.slice(quantifier.span)) {
                Some(quantifier) => finding.hint(format!("write `{quantifier} [ {found} ]`")),
                None => finding.hint(format!("write `{{ {found} }}` or `[ {found} ]`")),
            };
            return;
        }
        if let Some(quantifier) = quantifier {
            self.report
                .error(quantifier.span, "a number of occurrences without a rule")
                .hint("`< X >`, `{ X }` or `[ X ]` follows it");
            return;
        }
        let unexpected = self.cursor.stray_word();
        let found = self.cursor.slice(unexpected);
        match found {
            ">" | "}" | "]" => {
                let open = match found {
                    ">" => '<',
                    "}" => '{',
                    _ => '[',
                };
                self.report.error(unexpected, format!("`{found}` without `{open}`"));
            }
            _ => {
                self.report
                    .error(unexpected, format!("expected a rule, found `{found}`"))
                    .hint("rules are `< X >`, `{ X }` and `[ X ]`; comments begin with `;`");
                self.cursor.skip_to_rule();
            }
        }
    }

    /// Takes a name with nothing after it in its line.
    fn name_alone(&mut self) -> Option<Span> {
        let mut ahead = self.cursor.ahead();
        let word = ahead.word()?;
        ahead.skip_blanks();
        if !is_name(&word.value) || !(ahead.at_end() || ahead.at_new_line()) {
            return None;
        }
        self.cursor = ahead;
        Some(word.span)
    }

    fn number(&mut self, digits: Span) -> Option<u32> {
        let number = self.cursor.slice(digits).parse().ok();
        if number.is_none() {
            self.report
                .error(digits, "the number is too large")
                .hint(format!("the greatest is {}", u32::MAX));
        }
        number
    }
}

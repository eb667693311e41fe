//! What a list is narrowed to: a text that is in a message, and an expression that is true of an exchange.

use diameter_analysis::{Exchange, Seen};
use diameter_core::print::Frame;
use diameter_diagnostic::Diagnostics;
use diameter_dictionary::Catalogue;
use diameter_dictionary::filter::{Context, Filter, Subject};

use super::words::{application, command, symbol};
use crate::filter::EXCHANGES;

/// What exchanges have to have.
#[derive(Clone, Debug, Default)]
pub(super) struct Find {
    /// In small letters; empty when nothing is looked for.
    text: String,
    expression: Option<Filter>,
}

impl Find {
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty() && self.expression.is_none()
    }

    pub(super) fn set_text(&mut self, text: &str) {
        self.text = text.to_ascii_lowercase();
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Reads an expression.
    pub(super) fn compile(
        text: &str,
        catalogue: &'static Catalogue,
    ) -> Result<Filter, Diagnostics> {
        Filter::compile_in(text, catalogue, EXCHANGES)
    }

    pub(super) fn set_expression(&mut self, expression: Option<Filter>) {
        self.expression = expression;
    }

    pub(super) fn expression(&self) -> Option<&Filter> {
        self.expression.as_ref()
    }

    /// Whether an exchange is one of those.
    pub(super) fn takes(&self, exchange: &Exchange, catalogue: &'static Catalogue) -> bool {
        self.has_text(exchange, catalogue) && self.is_true(exchange)
    }

    /// Whether the text stands in one of the messages, as it does on the wire, or among what a row says of them.
    fn has_text(&self, exchange: &Exchange, catalogue: &'static Catalogue) -> bool {
        let text = self.text.as_bytes();
        let octets = |seen: &Seen| seen.octets.as_ref().is_some_and(|it| contains(it, text));
        if text.is_empty() || exchange.messages().any(octets) {
            return true;
        }
        let known = catalogue.recognize(&exchange.header);
        let result = exchange.outcome.and_then(|it| symbol(it, &known));
        let code = exchange.outcome.map(|it| it.code().to_string());
        let words = [&*command(&known, &exchange.header), &*application(&known, &exchange.header)];
        let words = words.into_iter().chain(result).chain(code.as_deref());
        if words.into_iter().any(|word| contains(word.as_bytes(), text)) {
            return true;
        }
        // What a flow is called is looked at only where the text can be a part of it.
        let can_be_address =
            self.text.bytes().all(|it| it.is_ascii_hexdigit() || b".:[]".contains(&it));
        can_be_address
            && exchange.flow.is_some_and(|flow| contains(flow.to_string().as_bytes(), text))
    }

    fn is_true(&self, exchange: &Exchange) -> bool {
        let Some(expression) = &self.expression else { return true };
        let read = |seen: &Option<Seen>| Frame::read(seen.as_ref()?.octets.clone()?).ok();
        let (request, answer) = (read(&exchange.request), read(&exchange.answer));
        let context = Context {
            latency: exchange.latency,
            time: exchange.time(),
            source: exchange.flow.map(|flow| flow.source.ip()),
            destination: exchange.flow.map(|flow| flow.destination.ip()),
            ..Context::default()
        };
        expression.matches_exchange(
            request.as_ref().map(Subject::from),
            answer.as_ref().map(Subject::from),
            &context,
        )
    }
}

/// Whether a text is there, whatever the case of its letters.
fn contains(octets: &[u8], text: &[u8]) -> bool {
    let Some((first, rest)) = text.split_first() else { return true };
    let last = octets.len().saturating_sub(rest.len());
    let mut starts = octets[..last].iter().enumerate();
    starts.any(|(at, octet)| {
        octet.eq_ignore_ascii_case(first)
            && octets.get(at + 1..at + text.len()).is_some_and(|it| it.eq_ignore_ascii_case(rest))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_at_either_end_and_in_any_case_of_letters() {
        for text in ["b", "bcd", "CD", "abcd", ""] {
            assert!(contains(b"aBcD", text.to_ascii_lowercase().as_bytes()), "{text}");
        }
        for text in ["abcde", "e", "ba"] {
            assert!(!contains(b"aBcD", text.as_bytes()), "{text}");
        }
        assert!(!contains(b"", b"a"));
    }
}

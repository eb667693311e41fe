//! The start tag of an element: its name, and its attributes with their places.

use std::borrow::Cow;
use std::ops::Range;

use quick_xml::escape::{self, EscapeError};
use quick_xml::events::attributes::{AttrError, Attributes};

use super::document::place;
use super::error::Malformed;

/// An attribute as written.
pub(super) struct Attribute<'a> {
    pub(super) name: &'a str,
    /// From the first letter of the name to the closing quote.
    pub(super) range: Range<usize>,
    pub(super) value: Cow<'a, str>,
    /// What stands between the quotes.
    pub(super) value_range: Range<usize>,
}

/// How many attributes an element may have; each is compared with all before it. `avp` has nine.
const MAX_ATTRIBUTES: usize = 64;

/// Reads what stands between `<` and `>` or `/>`.
pub(super) fn read(
    text: &str,
    range: Range<usize>,
) -> Result<(&str, Vec<Attribute<'_>>), Malformed> {
    let written = &text[range.clone()];
    let is_end = |c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>');
    let length = written.find(is_end).unwrap_or(written.len());
    let name = &written[..length];
    if !is_name(name) {
        return Err(Malformed::Name { at: range.start.saturating_sub(1) });
    }
    let mut attributes: Vec<Attribute<'_>> = Vec::new();
    // Behind the name, then behind the closing quote of the attribute before.
    let mut behind = range.start + length;
    for found in Attributes::new(written, length) {
        let touches = text[behind..range.end].chars().next().filter(|it| !it.is_ascii_whitespace());
        if touches.is_some_and(|it| it != '/' && it != '>') {
            return Err(Malformed::Expected { what: "a whitespace", at: behind });
        }
        let found = found.map_err(|error| malformed(&error, text, &range))?;
        let name = place(text, found.key.0);
        let value_range = place(text, &found.value);
        behind = (value_range.end + 1).min(range.end);
        if attributes.len() == MAX_ATTRIBUTES {
            return Err(Malformed::TooMany { at: name.start });
        }
        if let Some(at) = text[value_range.clone()].find('<') {
            return Err(Malformed::Expected { what: "a quote", at: value_range.start + at });
        }
        attributes.push(Attribute {
            value: value(text, &value_range)?,
            name: &text[name.clone()],
            range: name.start..behind,
            value_range,
        });
    }
    Ok((name, attributes))
}

/// The value with its references resolved; line ends and tabs in it are blanks (XML 1.0, 3.3.3).
fn value<'a>(text: &'a str, range: &Range<usize>) -> Result<Cow<'a, str>, Malformed> {
    let raw = &text[range.clone()];
    let resolved = escape::unescape(raw).map_err(|error| {
        let place = match error {
            EscapeError::UnrecognizedEntity(place, _) | EscapeError::UnterminatedEntity(place) => {
                place.start
            }
            _ => 0,
        };
        // The ampersand itself stands before the name, or there.
        let before = raw.char_indices().take_while(|(at, _)| *at <= place);
        let ampersand = before.filter(|(_, it)| *it == '&').last().map(|(at, _)| at);
        let ampersand = ampersand.or_else(|| raw.find('&')).unwrap_or_default();
        Malformed::Entity { at: range.start + ampersand }
    })?;
    Ok(match raw.contains(['\t', '\r', '\n']) {
        true => resolved.replace("\r\n", " ").replace(['\t', '\r', '\n'], " ").into(),
        false => resolved,
    })
}

fn malformed(error: &AttrError, text: &str, range: &Range<usize>) -> Malformed {
    // Positions count from the beginning of the tag.
    let at = |position: usize| {
        let mut at = (range.start + position).min(range.end);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    match *error {
        AttrError::ExpectedEq(position) => Malformed::Expected { what: "`=`", at: at(position) },
        AttrError::ExpectedValue(position)
        | AttrError::UnquotedValue(position)
        | AttrError::ExpectedQuote(position, _) => {
            Malformed::Expected { what: "a quote", at: at(position) }
        }
        AttrError::Duplicated(position, _) => Malformed::Duplicate { at: at(position) },
    }
}

/// A name of XML.
fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_alphabetic() || first == '_')
        && name.chars().all(|it| it.is_alphanumeric() || matches!(it, '_' | '-' | '.' | ':'))
}

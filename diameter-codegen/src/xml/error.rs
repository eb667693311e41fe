//! Malformed XML: the parser's error as one of our own.

use roxmltree::{Error, TextPos};

use crate::diagnostic::Report;
use crate::source::Span;

/// Reports the error that ended the reading of source number `index`.
pub(super) fn describe(error: &Error, index: usize, text: &str, report: &mut Report) {
    // Every offset here was found in the text, or is one that `offset` found.
    let start = match error {
        // The parser has no position for these, but what is missing is missing at the end.
        Error::UnclosedRootNode | Error::UnexpectedEndOfStream | Error::NoRootNode => {
            text.trim_end().len()
        }
        Error::DtdDetected => text.find("<!DOCTYPE").unwrap_or_default(),
        Error::InvalidName(position) => {
            // The name is at fault, but the bracket in front of it is what a reader looks for.
            let start = offset(text, *position);
            if text[..start].ends_with('<') { start - 1 } else { start }
        }
        _ => offset(text, error.pos()),
    };
    let span = Span::new(index, start..word_end(text, start));
    match error {
        Error::UnexpectedCloseTag(expected, found, _) => {
            report
                .error(span, format!("the element `{expected}` is closed by `{found}`"))
                .hint(format!("close it with `</{expected}>` first"));
        }
        Error::UnclosedRootNode | Error::UnexpectedEndOfStream => {
            report.error(span, "the file ends inside an element");
        }
        Error::NoRootNode => {
            report
                .error(span, "the file does not begin with `<dictionary>`")
                .hint("it begins with `<dictionary name=\"...\" spec=\"...\">`");
        }
        Error::DtdDetected => {
            report.error(span, "dictionaries have no DTD");
        }
        Error::MalformedEntityReference(_) | Error::UnknownEntityReference(..) => {
            report
                .error(span, "`&` does not begin a known entity")
                .hint("write `&amp;` for `&`, and grammars as `<![CDATA[ ... ]]>`");
        }
        Error::InvalidName(_) => {
            report
                .error(span, "malformed XML: this begins no element")
                .hint("write `&lt;` for `<`, and grammars as `<![CDATA[ ... ]]>`");
        }
        Error::InvalidChar(expected, ..) => {
            unexpected(&format!("`{}`", char::from(*expected)), span, text, report);
        }
        Error::InvalidChar2(expected, ..) => unexpected(expected, span, text, report),
        other => {
            // Its text ends in the position that is shown above the line anyway.
            let text = other.to_string().replace(&format!(" at {}", other.pos()), "");
            report.error(span, format!("malformed XML: {text}"));
        }
    }
}

fn unexpected(expected: &str, span: Span, text: &str, report: &mut Report) {
    let found = text[span.start..].chars().next();
    let found = found.map_or_else(String::new, |found| format!(", found `{found}`"));
    report.error(span, format!("malformed XML: expected {expected}{found}"));
}

/// The byte at a line and column of the parser.
fn offset(text: &str, position: TextPos) -> usize {
    let row = position.row.saturating_sub(1) as usize;
    let line_start = match row.checked_sub(1) {
        None => 0,
        Some(nth) => text.match_indices('\n').nth(nth).map_or(text.len(), |(index, _)| index + 1),
    };
    let column = position.col.saturating_sub(1) as usize;
    let rest = &text[line_start..];
    line_start + rest.char_indices().nth(column).map_or(rest.len(), |(index, _)| index)
}

/// The end of the word or tag at `start`.
fn word_end(text: &str, start: usize) -> usize {
    let rest = &text[start..];
    let blank = rest.find(|c: char| c.is_whitespace() || c == '>');
    start + blank.unwrap_or(rest.len())
}

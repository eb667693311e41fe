//! Malformed XML: the parser's error as one of our own.

use std::ops::Range;

use roxmltree::{Error, TextPos};

use diameter_diagnostic::{Report, Span};

/// What a file that is no dictionary lacks.
pub(super) const BEGINNING: &str = "it begins with `<dictionary name=\"...\" spec=\"...\">`";

/// The XML declaration may name an encoding; the text in a [`Source`](crate::Source) is UTF-8.
pub(super) fn reject_other_encodings(index: usize, text: &str, report: &mut Report) {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let declaration = text[start..].split("?>").next().unwrap_or_default();
    if !declaration.starts_with("<?xml") {
        return;
    }
    let Some((before, after)) = declaration.split_once("encoding") else { return };
    let quote = |character| matches!(character, '"' | '\'');
    let Some(name) = after.split(quote).nth(1) else { return };
    if !["utf-8", "utf8", "us-ascii"].contains(&name.to_ascii_lowercase().as_str()) {
        let opening = after.find(quote).map_or(0, |at| at + 1);
        let start = start + before.len() + "encoding".len() + opening;
        report
            .error(Span::new(index, start..start + name.len()), "a dictionary is UTF-8 text")
            .hint("save the file as UTF-8 and write `encoding=\"UTF-8\"`");
    }
}

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
            let finding = report
                .error(span, format!("the element `{expected}` is closed by `{found}`"))
                .hint(format!("close it with `</{expected}>` first"));
            if let Some(open) = Open::at_end_of(&text[..start]).elements.pop() {
                finding.related(Span::new(index, open), "it begins here");
            }
        }
        Error::UnclosedRootNode | Error::UnexpectedEndOfStream => {
            let finding = report.error(span, "the file ends inside an element");
            if let Some(open) = Open::at_end_of(text).elements.pop() {
                let name = text[open.clone()].trim_start_matches('<');
                finding
                    .related(Span::new(index, open), "it begins here")
                    .hint(format!("close it with `</{name}>`"));
            }
        }
        Error::NoRootNode => {
            report.error(span, "the file does not begin with `<dictionary>`").hint(BEGINNING);
        }
        Error::DtdDetected => {
            report
                .error(span, "dictionaries have no DTD")
                .hint("to use another dictionary write `<import dictionary=\"...\"/>`");
        }
        Error::DuplicatedAttribute(name, _) => {
            report.error(span, format!("a second attribute `{name}`"));
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
            if let Some((open, end)) = Open::at_end_of(text).section {
                let begin = &text[open.clone()];
                report
                    .error(Span::new(index, open), format!("`{begin}` without an end"))
                    .hint(format!("it ends with `{end}`"));
                return;
            }
            // Its text ends in the position that is shown above the line anyway.
            let text = other.to_string().replace(&format!(" at {}", other.pos()), "");
            report.error(span, format!("malformed XML: {text}"));
        }
    }
}

fn unexpected(expected: &str, span: Span, text: &str, report: &mut Report) {
    let found = text[span.start..].chars().next();
    let found = found.map_or_else(String::new, |found| format!(", found `{found}`"));
    let finding = report.error(span, format!("malformed XML: expected {expected}{found}"));
    match expected {
        "`=`" | "a quote" => finding.hint("attributes look like `name=\"value\"`"),
        "a whitespace" => finding.hint("the value before it may lack its closing quote"),
        _ => finding,
    };
}

/// What has no end in a text.
#[derive(Default)]
struct Open {
    /// The beginnings of elements, from `<` to the end of the name.
    elements: Vec<Range<usize>>,
    /// The beginning of a comment or CDATA section, and what ends it.
    section: Option<(Range<usize>, &'static str)>,
}

/// Beginnings and ends of what is no element.
const SECTIONS: [(&str, &str); 3] = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")];

impl Open {
    fn at_end_of(text: &str) -> Self {
        let mut open = Self::default();
        let mut at = 0;
        while let Some(start) = text[at..].find('<').map(|found| at + found) {
            let rest = &text[start..];
            let section = SECTIONS.into_iter().find(|(begin, _)| rest.starts_with(begin));
            let end = section.map_or(">", |(_, end)| end);
            let Some(length) = rest.find(end).map(|found| found + end.len()) else {
                open.section = section.map(|(begin, end)| (start..start + begin.len(), end));
                break;
            };
            let tag = &rest[..length];
            if tag.starts_with("</") {
                open.elements.pop();
            } else if section.is_none() && !tag.ends_with("/>") {
                open.elements.push(start..word_end(text, start));
            }
            at = start + length;
        }
        open
    }
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

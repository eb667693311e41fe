//! Malformed XML: what a reader is told about it.

use std::ops::Range;

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

/// Why a text is no XML that dictionaries may be. The places are character boundaries of it.
#[derive(Debug)]
pub(super) enum Malformed {
    /// A character that XML has not.
    Character { at: usize },
    /// `&` without the name of an entity, or with the name of an unknown one.
    Entity { at: usize },
    /// A document type.
    DocumentType { at: usize },
    /// No element at all, or something before the first.
    NoElement { at: usize },
    /// Something behind the end of the first element.
    BehindTheEnd { at: usize },
    /// Elements in elements in elements.
    TooDeep { at: usize },
    /// More attributes than any element has.
    TooMany { at: usize },
    /// `<` before something that is no name.
    Name { at: usize },
    /// Something else than what has to stand in a tag.
    Expected { what: &'static str, at: usize },
    /// A second attribute of one name.
    Duplicate { at: usize },
    /// An end tag with nothing to end.
    EndOfNothing { at: usize },
    /// An end tag of another name than that of the start tag.
    OtherEnd { open: Range<usize>, end: Range<usize> },
    /// The file ends within an element.
    NoEnd { open: Option<Range<usize>>, at: usize },
    /// The file ends within a comment, a CDATA section or a processing instruction.
    Section { at: usize, begin: &'static str, end: &'static str },
    /// Anything else.
    Other { at: usize, why: String },
}

impl Malformed {
    /// Reports it, of file number `index`.
    pub(super) fn describe(self, index: usize, text: &str, report: &mut Report) {
        let word = |at: usize| Span::new(index, at..word_end(text, at));
        let no_entity = "write `&lt;` for `<`, and grammars as `<![CDATA[ ... ]]>`";
        match self {
            Self::Character { at } => {
                let code = text[at..].chars().next().map_or(0, u32::from);
                let message = format!("malformed XML: the character U+{code:04X} is not allowed");
                report.error(word(at), message);
            }
            Self::Entity { at } => {
                report
                    .error(word(at), "`&` does not begin a known entity")
                    .hint("write `&amp;` for `&`, and grammars as `<![CDATA[ ... ]]>`");
            }
            Self::DocumentType { at } => {
                report
                    .error(word(at), "dictionaries have no DTD")
                    .hint("to use another dictionary write `<import dictionary=\"...\"/>`");
            }
            Self::NoElement { at } => {
                let message = "the file does not begin with `<dictionary>`";
                report.error(word(at), message).hint(BEGINNING);
            }
            Self::BehindTheEnd { at } => {
                report
                    .error(word(at), "malformed XML: the first element has ended")
                    .hint("a file holds one `<dictionary>`, and nothing behind it");
            }
            Self::TooDeep { at } => {
                report.error(word(at), "elements are nested too deeply");
            }
            Self::TooMany { at } => {
                report.error(word(at), "an element with too many attributes");
            }
            Self::Name { at } => {
                report.error(word(at), "malformed XML: this begins no element").hint(no_entity);
            }
            Self::Expected { what, at } => {
                let found = text[at..].chars().next();
                let found = found.map_or_else(String::new, |found| format!(", found `{found}`"));
                let message = format!("malformed XML: expected {what}{found}");
                report.error(word(at), message).hint(match what {
                    "a whitespace" => "the value before it may lack its closing quote",
                    _ => "attributes look like `name=\"value\"`",
                });
            }
            Self::Duplicate { at } => {
                let name = text[at..].split(|it: char| it == '=' || it.is_whitespace()).next();
                let name = name.unwrap_or_default();
                report.error(word(at), format!("a second attribute `{name}`"));
            }
            Self::EndOfNothing { at } => {
                report.error(word(at), "malformed XML: this ends no element");
            }
            Self::OtherEnd { open, end } => {
                let span = word(end.start);
                let found = text[span.start..span.end].trim_start_matches("</");
                let name = text[open.clone()].trim_start_matches('<');
                report
                    .error(span, format!("the element `{name}` is closed by `{found}`"))
                    .related(Span::new(index, open), "it begins here")
                    .hint(format!("close it with `</{name}>` first"));
            }
            Self::NoEnd { open, at } => {
                let finding = report.error(word(at), "the file ends inside an element");
                if let Some(open) = open {
                    let name = text[open.clone()].trim_start_matches('<');
                    finding
                        .related(Span::new(index, open), "it begins here")
                        .hint(format!("close it with `</{name}>`"));
                }
            }
            Self::Section { at, begin, end } => {
                let span = Span::new(index, at..(at + begin.len()).min(text.len()));
                report
                    .error(span, format!("`{begin}` without an end"))
                    .hint(format!("it ends with `{end}`"));
            }
            Self::Other { at, why } => {
                report.error(word(at), format!("malformed XML: {why}"));
            }
        }
    }
}

/// The end of the word or tag at `start`.
pub(super) fn word_end(text: &str, start: usize) -> usize {
    let rest = &text[start..];
    let blank = rest.find(|c: char| c.is_whitespace() || c == '>');
    start + blank.unwrap_or(rest.len())
}

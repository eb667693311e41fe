//! The elements and texts of a file, out of the events of quick-xml.
//!
//! The events borrow from the text of the file, so that a place is where their slices begin and end. What is
//! no XML ends the reading with one error; document types and entities of one's own are no XML here.

use std::borrow::Cow;
use std::ops::Range;

use diameter_diagnostic::Report;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, escape};

use super::error::{Malformed, word_end};
use super::tag::{self, Attribute};

/// How deep elements may nest; dictionaries have four levels.
const MAX_DEPTH: usize = 32;

/// A file that is well-formed.
pub(crate) struct Document<'a> {
    pub(super) text: &'a str,
    /// In the order of the file: an element stands before what is in it. The first is the root.
    nodes: Vec<Node<'a>>,
}

/// An element, or a text between tags.
pub(super) struct Node<'a> {
    /// From the first to the last of its bytes, end tag included.
    pub(super) range: Range<usize>,
    pub(super) kind: Kind<'a>,
    /// The number of the node behind all that is in this one.
    next: usize,
}

pub(super) enum Kind<'a> {
    Element {
        name: &'a str,
        attributes: Vec<Attribute<'a>>,
        /// What stands between the tags.
        content: Range<usize>,
    },
    Text(Cow<'a, str>),
}

impl<'a> Document<'a> {
    /// Reads file number `source`; `None` when it is not well-formed, which is reported.
    pub(crate) fn read(source: usize, text: &'a str, report: &mut Report) -> Option<Self> {
        let mut builder = Builder { text, nodes: Vec::new(), open: Vec::new() };
        match builder.read() {
            Ok(()) => Some(Self { text, nodes: builder.nodes }),
            Err(error) => {
                error.describe(source, text, report);
                None
            }
        }
    }

    /// The values of an attribute of the elements of that name in the root element.
    pub(crate) fn values(&self, element: &str, attribute: &str) -> Vec<&str> {
        let nodes = self.children(0).map(|at| &self.nodes[at].kind);
        let attributes = nodes.filter_map(|kind| match kind {
            Kind::Element { name, attributes, .. } if *name == element => Some(attributes),
            _ => None,
        });
        let found = attributes.flatten().filter(|it| it.name == attribute);
        found.map(|it| it.value.as_ref()).collect()
    }

    pub(super) fn node(&self, at: usize) -> &Node<'a> {
        &self.nodes[at]
    }

    /// The numbers of the nodes directly in this one.
    pub(super) fn children(&self, at: usize) -> impl Iterator<Item = usize> {
        let end = self.nodes.get(at).map_or(0, |node| node.next);
        let next = move |at: &usize| self.nodes.get(*at).map(|node| node.next);
        std::iter::successors(Some(at + 1), next).take_while(move |child| *child < end)
    }
}

struct Builder<'a> {
    text: &'a str,
    nodes: Vec<Node<'a>>,
    /// The numbers of the elements whose end tag was not read yet.
    open: Vec<usize>,
}

impl<'a> Builder<'a> {
    fn read(&mut self) -> Result<(), Malformed> {
        if let Some(at) = self.text.find(|character| !is_allowed(character)) {
            return Err(Malformed::Character { at });
        }
        // The reader would not count a byte order mark.
        let text = self.text.strip_prefix('\u{feff}').unwrap_or(self.text);
        let skipped = self.text.len() - text.len();
        let offset = |position| skipped + usize::try_from(position).unwrap_or(text.len());
        let mut reader = Reader::from_str(text);
        let config = reader.config_mut();
        // End tags are held against their start tags below, where the places of both are known.
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        loop {
            let start = offset(reader.buffer_position());
            let event = match reader.read_event() {
                Ok(event) => event,
                Err(error) => {
                    return Err(self.failed(&error, offset(reader.error_position())));
                }
            };
            let end = offset(reader.buffer_position());
            match event {
                Event::Eof => return self.finish(),
                Event::Start(tag) => self.start(&tag, end)?,
                Event::Empty(tag) => {
                    self.start(&tag, end)?;
                    self.close(end, end);
                }
                Event::End(tag) => self.end(tag.name().0, start..end)?,
                Event::Text(text) => self.text(place(self.text, &text), None)?,
                Event::CData(text) => {
                    let content = place(self.text, &text);
                    self.text(start..end, Some(self.text[content].into()))?;
                }
                Event::GeneralRef(reference) => {
                    let Some(text) = resolve(&reference) else {
                        return Err(Malformed::Entity { at: start });
                    };
                    self.text(start..end, Some(text.into()))?;
                }
                Event::DocType(_) => return Err(Malformed::DocumentType { at: start }),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>, end: usize) -> Result<(), Malformed> {
        let written = place(self.text, tag);
        // In front of its text stands `<`.
        let start = written.start.saturating_sub(1);
        if self.open.is_empty() && !self.nodes.is_empty() {
            return Err(Malformed::BehindTheEnd { at: start });
        }
        if self.open.len() == MAX_DEPTH {
            return Err(Malformed::TooDeep { at: start });
        }
        let (name, attributes) = tag::read(self.text, written.clone())?;
        self.open.push(self.nodes.len());
        self.nodes.push(Node {
            range: start..end,
            kind: Kind::Element { name, attributes, content: end..end },
            next: 0,
        });
        Ok(())
    }

    fn end(&mut self, name: &str, range: Range<usize>) -> Result<(), Malformed> {
        let Some(open) = self.open.last().map(|at| &self.nodes[*at]) else {
            return Err(Malformed::EndOfNothing { at: range.start });
        };
        if let Kind::Element { name: expected, .. } = open.kind
            && expected != name.trim_ascii_end()
        {
            return Err(Malformed::OtherEnd { open: open.tag(self.text), end: range });
        }
        self.close(range.start, range.end);
        Ok(())
    }

    /// Closes the innermost open element.
    fn close(&mut self, content_end: usize, end: usize) {
        let next = self.nodes.len();
        let Some(node) = self.open.pop().map(|at| &mut self.nodes[at]) else { return };
        node.range.end = end;
        node.next = next;
        if let Kind::Element { content, .. } = &mut node.kind {
            content.end = content_end.max(content.start);
        }
    }

    /// Takes a text, joined with the one directly before it.
    fn text(&mut self, range: Range<usize>, text: Option<Cow<'a, str>>) -> Result<(), Malformed> {
        let text = text.unwrap_or_else(|| self.text[range.clone()].into());
        if self.open.is_empty() {
            let at = range.end - text.trim_ascii_start().len().min(range.len());
            return match (text.trim_ascii().is_empty(), self.nodes.is_empty()) {
                (true, _) => Ok(()),
                (false, true) => Err(Malformed::NoElement { at }),
                (false, false) => Err(Malformed::BehindTheEnd { at }),
            };
        }
        let next = self.nodes.len() + 1;
        match self.nodes.last_mut() {
            Some(Node { kind: Kind::Text(before), range: place, .. })
                if place.end == range.start =>
            {
                before.to_mut().push_str(&text);
                place.end = range.end;
            }
            _ => self.nodes.push(Node { range, kind: Kind::Text(text), next }),
        }
        Ok(())
    }

    fn finish(&self) -> Result<(), Malformed> {
        let at = self.text.trim_end().len();
        match self.open.last() {
            Some(open) => {
                Err(Malformed::NoEnd { open: Some(self.nodes[*open].tag(self.text)), at })
            }
            None if self.nodes.is_empty() => Err(Malformed::NoElement { at }),
            None => Ok(()),
        }
    }

    /// Why quick-xml read no further.
    fn failed(&self, error: &quick_xml::Error, at: usize) -> Malformed {
        use quick_xml::errors::{IllFormedError, SyntaxError};
        match error {
            quick_xml::Error::Syntax(error) => match error {
                SyntaxError::UnclosedComment => {
                    Malformed::Section { at, begin: "<!--", end: "-->" }
                }
                SyntaxError::UnclosedCData => {
                    Malformed::Section { at, begin: "<![CDATA[", end: "]]>" }
                }
                SyntaxError::UnclosedPI | SyntaxError::UnclosedXmlDecl => {
                    Malformed::Section { at, begin: "<?", end: "?>" }
                }
                SyntaxError::UnclosedDoctype => Malformed::DocumentType { at },
                SyntaxError::InvalidBangMarkup => Malformed::Name { at },
                // A mistake in the tag may have hidden its end.
                _ if !self.text[at..].starts_with("</") => {
                    match tag::read(self.text, (at + 1).min(self.text.len())..self.text.len()) {
                        Err(error) => error,
                        Ok(_) => Malformed::NoEnd { open: None, at: self.text.trim_end().len() },
                    }
                }
                _ => {
                    let open = self.open.last().map(|open| self.nodes[*open].tag(self.text));
                    Malformed::NoEnd { open, at: self.text.trim_end().len() }
                }
            },
            quick_xml::Error::IllFormed(IllFormedError::UnclosedReference) => {
                Malformed::Entity { at }
            }
            other => Malformed::Other { at, why: other.to_string() },
        }
    }
}

impl Node<'_> {
    /// The place of `<` and the name of an element.
    pub(super) fn tag(&self, text: &str) -> Range<usize> {
        match &self.kind {
            Kind::Element { name, .. } => self.range.start..self.range.start + 1 + name.len(),
            Kind::Text(_) => self.range.start..word_end(text, self.range.start),
        }
    }
}

/// The character that a reference stands for: one of XML's own, or one given by its number.
fn resolve(reference: &BytesRef<'_>) -> Option<String> {
    if let Some(text) = escape::resolve_xml_entity(reference) {
        return Some(text.to_owned());
    }
    reference.resolve_char_ref().ok().flatten().filter(|it| is_allowed(*it)).map(String::from)
}

/// Where a slice of the text lies in it.
pub(super) fn place(text: &str, slice: &str) -> Range<usize> {
    let start = slice.as_ptr().addr().wrapping_sub(text.as_ptr().addr());
    // Everything that quick-xml hands out without having changed it borrows from the text.
    let end = start.saturating_add(slice.len());
    if end <= text.len() { start..end } else { 0..0 }
}

/// The characters of XML 1.0, 2.2.
fn is_allowed(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

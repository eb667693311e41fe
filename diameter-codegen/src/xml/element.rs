//! One element of the tree, held against its shape: unknown and missing attributes, children in the
//! wrong place and stray text are reported here, so that the conversion can read what is there.

use diameter_diagnostic::{Report, Span};

use super::document::{Document, Kind};
use super::shape::Shape;
use super::tag::Attribute;
use crate::source::Spanned;

/// An element with its attributes.
///
/// The places of nodes and attributes are those of slices of the text.
pub(super) struct Element<'a> {
    document: &'a Document<'a>,
    /// The number of its node.
    at: usize,
    shape: &'static Shape,
    source: usize,
    attributes: Vec<(&'static str, Spanned<&'a str>)>,
}

impl<'a> Element<'a> {
    /// Reads the start tag.
    pub(super) fn new(
        document: &'a Document<'a>,
        at: usize,
        shape: &'static Shape,
        source: usize,
        report: &mut Report,
    ) -> Self {
        let mut element = Self { document, at, shape, source, attributes: Vec::new() };
        let mut unknown = Vec::new();
        let written = match &document.node(at).kind {
            Kind::Element { attributes, .. } => attributes.as_slice(),
            Kind::Text(_) => &[],
        };
        for attribute in written {
            let known = shape.attributes().find(|&name| name == attribute.name);
            match known {
                Some(name) => element.add(name, attribute, report),
                None => unknown.push(attribute),
            }
        }
        for attribute in unknown {
            let name = attribute.name;
            let start = attribute.range.start;
            let span = Span::new(source, start..start + name.len());
            let message = format!("unknown attribute `{name}` of `{}`", shape.name);
            let meant = report.nearest(name, shape.attributes());
            let finding = report.error(span, message);
            match meant {
                // Taken for what it was meant to be, it is not reported as missing too.
                Some(meant) if element.attribute(meant).is_none() => {
                    finding.did_you_mean(Some(meant));
                    element.add(meant, attribute, report);
                }
                _ => {
                    finding.hint(attributes_hint(shape));
                }
            }
        }
        for &name in shape.required.iter().filter(|&&name| element.attribute(name).is_none()) {
            let message = format!("`{}` lacks the attribute `{name}`", shape.name);
            let finding = report.error(element.span(), message);
            if let Some(example) = example(name) {
                finding.hint(format!("it looks like `{name}=\"{example}\"`"));
            }
        }
        element
    }

    /// The name of the element.
    pub(super) fn name(&self) -> &'static str {
        self.shape.name
    }

    /// The place of `<` and the name.
    pub(super) fn span(&self) -> Span {
        self.tag(self.at)
    }

    /// The value of an attribute; `None` if it is missing, empty if it was reported as empty.
    pub(super) fn attribute(&self, name: &str) -> Option<Spanned<&'a str>> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())
    }

    /// The value of an attribute that is neither missing nor empty.
    pub(super) fn value(&self, name: &str) -> Option<Spanned<&'a str>> {
        self.attribute(name).filter(|value| !value.value.is_empty())
    }

    /// The value of an attribute as a `String`; empty when it is missing.
    pub(super) fn text_value(&self, name: &str) -> String {
        self.value(name).map_or_else(String::new, |value| value.value.to_owned())
    }

    /// The children that belong here.
    pub(super) fn children(&self, report: &mut Report) -> Vec<Self> {
        let mut children = Vec::new();
        for child in self.document.children(self.at) {
            match &self.document.node(child).kind {
                Kind::Text(_) => self.reject_text(child, report),
                Kind::Element { name, .. } => {
                    if let Some(shape) = self.child_shape(child, name, report) {
                        children.push(Self::new(self.document, child, shape, self.source, report));
                    }
                }
            }
        }
        children
    }

    /// The documentation text, by paragraphs without indentation.
    pub(super) fn documentation(&self, report: &mut Report) -> String {
        let mut text = String::new();
        for child in self.document.children(self.at) {
            match &self.document.node(child).kind {
                Kind::Text(part) => text.push_str(part),
                Kind::Element { name, .. } => {
                    report
                        .error(self.tag(child), format!("element `{name}` in documentation"))
                        .hint("documentation is plain text; write `&lt;` for `<`");
                }
            }
        }
        let mut paragraphs: Vec<Vec<&str>> = vec![Vec::new()];
        for line in text.lines().map(str::trim) {
            match paragraphs.last_mut() {
                Some(paragraph) if !line.is_empty() => paragraph.push(line),
                _ => paragraphs.push(Vec::new()),
            }
        }
        paragraphs.retain(|paragraph| !paragraph.is_empty());
        let paragraphs: Vec<String> =
            paragraphs.iter().map(|paragraph| paragraph.join("\n")).collect();
        paragraphs.join("\n\n")
    }

    /// The place of the text in the CDATA section.
    pub(super) fn character_data(&self, report: &mut Report) -> Option<Span> {
        let range = match &self.document.node(self.at).kind {
            Kind::Element { content, .. } => content.clone(),
            Kind::Text(_) => return None,
        };
        let content = &self.document.text[range.clone()];
        let start = range.start + (content.len() - content.trim_start().len());
        let trimmed = content.trim();
        let inner = trimmed
            .strip_prefix(CDATA_START)
            .and_then(|rest| rest.strip_suffix(CDATA_END))
            .filter(|inner| !inner.contains(CDATA_END));
        if let Some(inner) = inner {
            let start = start + CDATA_START.len();
            return Some(Span::new(self.source, start..start + inner.len()));
        }
        let message = format!("`{}` does not hold exactly one CDATA section", self.name());
        let span = match trimmed.lines().next() {
            Some(line) => Span::new(self.source, start..start + line.len()),
            None => self.span(),
        };
        report.error(span, message).hint("write the grammar as `<![CDATA[ ... ]]>`");
        None
    }

    fn add(&mut self, name: &'static str, attribute: &'a Attribute<'a>, report: &mut Report) {
        if attribute.value.is_empty() {
            let around = Span::new(self.source, attribute.range.clone());
            report.error(around, format!("attribute `{name}` is empty"));
        }
        let span = Span::new(self.source, attribute.value_range.clone());
        self.attributes.push((name, Spanned::new(&*attribute.value, span)));
    }

    /// The place of `<` and the name of an element in this one.
    fn tag(&self, at: usize) -> Span {
        Span::new(self.source, self.document.node(at).tag(self.document.text))
    }

    fn child_shape(&self, at: usize, name: &str, report: &mut Report) -> Option<&'static Shape> {
        let allowed = self.shape.children();
        if allowed.contains(&name) {
            return Shape::of_child(self.name(), name);
        }
        let span = self.tag(at);
        let mut parents = Shape::parents_of(name).peekable();
        if parents.peek().is_some() {
            report
                .error(span, format!("element `{name}` in `{}`", self.name()))
                .hint(format!("`{name}` belongs in {}", quoted(parents)));
            return None;
        }
        let meant = report.nearest(name, allowed.iter().copied());
        let message = format!("unknown element `{name}` in `{}`", self.name());
        let finding = report.error(span, message);
        match meant {
            Some(meant) => finding.did_you_mean(Some(meant)),
            None if allowed.is_empty() => finding.hint(format!("`{}` holds none", self.name())),
            None => finding.hint(format!("it holds {}", quoted(allowed.iter().copied()))),
        };
        meant.and_then(|meant| Shape::of_child(self.name(), meant))
    }

    fn reject_text(&self, at: usize, report: &mut Report) {
        let range = &self.document.node(at).range;
        let written = &self.document.text[range.clone()];
        let Some(line) = written.trim_ascii().lines().next() else { return };
        let start = range.start + (written.len() - written.trim_ascii_start().len());
        let span = Span::new(self.source, start..start + line.trim_ascii_end().len());
        let finding = report.error(span, format!("text in `{}`", self.name()));
        match self.shape.children() {
            [] => finding.hint(format!("`{}` holds nothing", self.name())),
            children if children.contains(&"doc") => {
                finding.hint("documentation stands in a `doc` element")
            }
            children => finding.hint(format!("it holds {}", quoted(children.iter().copied()))),
        };
    }
}

const CDATA_START: &str = "<![CDATA[";
const CDATA_END: &str = "]]>";

/// An example of an attribute whose name does not tell its form.
fn example(attribute: &str) -> Option<&'static str> {
    match attribute {
        "spec" => Some("RFC 8506, 8.3"),
        "mandatory" => Some("must"),
        "type" => Some("Unsigned32"),
        _ => None,
    }
}

fn attributes_hint(shape: &Shape) -> String {
    if shape.attributes().next().is_none() {
        return format!("`{}` has no attributes", shape.name);
    }
    format!("its attributes are {}", quoted(shape.attributes()))
}

fn quoted(names: impl Iterator<Item = &'static str>) -> String {
    names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

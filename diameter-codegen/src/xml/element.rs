//! One element of the tree, held against its shape: unknown and missing attributes, children in the
//! wrong place and stray text are reported here, so that the conversion can read what is there.

use roxmltree::{Attribute, Node};

use diameter_diagnostic::{Report, Span};

use super::shape::Shape;
use crate::source::Spanned;

/// An element with its attributes.
///
/// The ranges of nodes and attributes are those of the parser: inside the text, between characters.
pub(super) struct Element<'a> {
    node: Node<'a, 'a>,
    shape: &'static Shape,
    source: usize,
    attributes: Vec<(&'static str, Spanned<&'a str>)>,
}

impl<'a> Element<'a> {
    /// Reads the start tag.
    pub(super) fn new(
        node: Node<'a, 'a>,
        shape: &'static Shape,
        source: usize,
        report: &mut Report,
    ) -> Self {
        let mut element = Self { node, shape, source, attributes: Vec::new() };
        let mut unknown = Vec::new();
        for attribute in node.attributes() {
            let known = shape.attributes().find(|&name| attribute_is(&attribute, name));
            match known {
                Some(name) => element.add(name, &attribute, report),
                None => unknown.push(attribute),
            }
        }
        for attribute in unknown {
            let span = element.attribute_name_span(&attribute);
            let name = element.slice(span);
            let message = format!("unknown attribute `{name}` of `{}`", shape.name);
            let meant = report.nearest(name, shape.attributes());
            let finding = report.error(span, message);
            match meant {
                // Taken for what it was meant to be, it is not reported as missing too.
                Some(meant) if element.attribute(meant).is_none() => {
                    finding.did_you_mean(Some(meant));
                    element.add(meant, &attribute, report);
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
        tag_span(self.node, self.source)
    }

    /// The value of an attribute; `None` if it is missing, empty if it was reported as empty.
    pub(super) fn attribute(&self, name: &str) -> Option<Spanned<&'a str>> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())
    }

    /// The value of an attribute that is neither missing nor empty.
    pub(super) fn value(&self, name: &str) -> Option<Spanned<&'a str>> {
        self.attribute(name).filter(|value| !value.value.is_empty())
    }

    /// The same as text of its own, empty when there is none.
    pub(super) fn text_value(&self, name: &str) -> String {
        self.value(name).map_or_else(String::new, |value| value.value.to_owned())
    }

    /// The children that belong here.
    pub(super) fn children(&self, report: &mut Report) -> Vec<Self> {
        let mut children = Vec::new();
        for node in self.node.children() {
            if node.is_text() {
                self.reject_text(node, report);
            } else if node.is_element()
                && let Some(shape) = self.child_shape(node, report)
            {
                children.push(Self::new(node, shape, self.source, report));
            }
        }
        children
    }

    /// The documentation text, by paragraphs without indentation.
    pub(super) fn documentation(&self, report: &mut Report) -> String {
        let mut text = String::new();
        for node in self.node.children() {
            if node.is_element() {
                let span = tag_span(node, self.source);
                report
                    .error(span, format!("element `{}` in documentation", node.tag_name().name()))
                    .hint("documentation is plain text; write `&lt;` for `<`");
            }
            text.push_str(node.text().filter(|_| node.is_text()).unwrap_or_default());
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
    ///
    /// Found in the file itself and not taken from the tree, which knows no positions inside a text.
    pub(super) fn character_data(&self, report: &mut Report) -> Option<Span> {
        let range = self.content();
        let input = self.node.document().input_text();
        let content = &input[range.clone()];
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

    /// What stands between the tags.
    fn content(&self) -> std::ops::Range<usize> {
        let range = self.node.range();
        let input = self.node.document().input_text();
        let attributes_end = self.node.attributes().map(|attribute| attribute.range().end).max();
        let tag_start = attributes_end.unwrap_or(range.start);
        let rest = &input[tag_start..range.end];
        let start = rest.find('>').map_or(range.end, |index| tag_start + index + 1);
        // An empty element has no end tag.
        let end = input[start..range.end].rfind("</").map_or(start, |index| start + index);
        start..end
    }

    fn add(&mut self, name: &'static str, attribute: &Attribute<'a, 'a>, report: &mut Report) {
        let range = attribute.range();
        let written = &self.node.document().input_text()[range.clone()];
        // `range_value` of roxmltree is off when there are many blanks around the equals sign.
        let quote = written.find(['"', '\'']).map_or(0, |index| index + 1);
        let span = Span::new(self.source, range.start + quote..range.end - 1);
        if attribute.value().is_empty() {
            let around = Span::new(self.source, range);
            report.error(around, format!("attribute `{name}` is empty"));
        }
        self.attributes.push((name, Spanned::new(attribute.value(), span)));
    }

    fn attribute_name_span(&self, attribute: &Attribute<'a, 'a>) -> Span {
        let range = attribute.range();
        let written = &self.node.document().input_text()[range.clone()];
        let length = written.find(|c: char| c == '=' || c.is_ascii_whitespace());
        Span::new(self.source, range.start..range.start + length.unwrap_or(written.len()))
    }

    fn child_shape(&self, node: Node<'a, 'a>, report: &mut Report) -> Option<&'static Shape> {
        let name = node.tag_name().name();
        let allowed = self.shape.children();
        if allowed.contains(&name) && node.tag_name().namespace().is_none() {
            return Shape::of(name);
        }
        let span = tag_span(node, self.source);
        let mut parents = Shape::parents_of(name).peekable();
        if parents.peek().is_some() && node.tag_name().namespace().is_none() {
            report
                .error(span, format!("element `{name}` in `{}`", self.name()))
                .hint(format!("`{name}` belongs in {}", quoted(parents)));
            return None;
        }
        let meant = report.nearest(name, allowed.iter().copied());
        let written = self.slice(span).trim_start_matches('<');
        let message = format!("unknown element `{written}` in `{}`", self.name());
        let finding = report.error(span, message);
        match meant {
            Some(meant) => finding.did_you_mean(Some(meant)),
            None if allowed.is_empty() => finding.hint(format!("`{}` holds none", self.name())),
            None => finding.hint(format!("it holds {}", quoted(allowed.iter().copied()))),
        };
        meant.and_then(Shape::of)
    }

    fn reject_text(&self, node: Node<'a, 'a>, report: &mut Report) {
        let range = node.range();
        let written = &node.document().input_text()[range.clone()];
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

    fn slice(&self, span: Span) -> &'a str {
        &self.node.document().input_text()[span.start..span.end]
    }
}

/// The place of `<` and the name of an element.
pub(super) fn tag_span(node: Node<'_, '_>, source: usize) -> Span {
    let range = node.range();
    let tag = &node.document().input_text()[range.clone()];
    let length = tag.find(|c: char| c.is_ascii_whitespace() || c == '>' || c == '/');
    Span::new(source, range.start..range.start + length.unwrap_or(tag.len()))
}

const CDATA_START: &str = "<![CDATA[";
const CDATA_END: &str = "]]>";

fn attribute_is(attribute: &Attribute<'_, '_>, name: &str) -> bool {
    attribute.namespace().is_none() && attribute.name() == name
}

/// What the attributes look like whose form their name does not tell.
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

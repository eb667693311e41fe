//! XML that nobody vouches for.
//!
//! An external entity stands for a file in the folder of the file that declares it, once. Entities
//! with a text of their own, which can multiply beyond measure, are refused, and so is deep nesting.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use roxmltree::{Document, Node, NodeType, ParsingOptions};

use super::ImportError;

/// An element with what the formats put into elements: attributes and elements.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    pub(super) children: Vec<Element>,
}

impl Element {
    /// The value of an attribute, with single blanks and none around it.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The value of an attribute that is a number.
    pub(super) fn number<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.attribute(name)?.parse().ok()
    }

    /// The children of that name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The first child of that name.
    pub(super) fn first<'a>(&'a self, name: &'a str) -> Option<&'a Element> {
        self.children.iter().find(|child| child.name == name)
    }
}

/// Reads a file whose root element has that name, or that holds the sections which belong into one.
pub(super) fn read(
    file: &Path,
    root: &'static str,
    sections: &[&'static str],
) -> Result<Element, ImportError> {
    let text = text(file)?;
    let element = if text.contains(&format!("<{root}")) || text.contains("<!DOCTYPE") {
        let document = Input { file, text: &text, shift: 0 };
        let entities = document.entities()?;
        document.parse(&entities)?
    } else {
        fragment(file, &text, root)?
    };
    let vocabulary = |found: &Element, expected| {
        Err(ImportError::Vocabulary { file: file.to_owned(), found: found.name.clone(), expected })
    };
    if element.name != root {
        return vocabulary(&element, root);
    }
    match element.children.iter().find(|child| !sections.contains(&child.name.as_str())) {
        Some(other) => vocabulary(other, sections.first().copied().unwrap_or(root)),
        None => Ok(element),
    }
}

/// How deep elements may nest; the formats need six levels.
const MAX_DEPTH: usize = 32;

/// How many nodes a file may have; all of Wireshark's dictionary has some 40,000.
const MAX_NODES: u32 = 2_000_000;

/// What the parser is given for an external entity, with its file as the only attribute.
const INCLUDE: &str = "include-external-entity";

/// A file that is being parsed.
struct Input<'a> {
    file: &'a Path,
    text: &'a str,
    /// How many characters were put in front of its first line.
    shift: u32,
}

/// The text of an included file or of a fragment, as the content of one element.
fn fragment(file: &Path, text: &str, root: &str) -> Result<Element, ImportError> {
    let text = text.trim_start_matches('\u{feff}');
    let declaration = text.strip_prefix("<?xml").and_then(|rest| rest.split_once("?>"));
    // The declaration becomes blanks, so that positions stay what they are.
    let (blanks, rest) = match declaration {
        Some((declaration, rest)) => (declaration.len() + "<?xml?>".len(), rest),
        None => (0, text),
    };
    let wrapped = format!("<{root}>{}{rest}</{root}>", " ".repeat(blanks));
    let shift = u32::try_from(root.len() + 2).unwrap_or_default();
    Input { file, text: &wrapped, shift }.parse(&[])
}

fn text(file: &Path) -> Result<String, ImportError> {
    fs::read_to_string(file).map_err(|error| ImportError::Io { file: file.to_owned(), error })
}

impl Input<'_> {
    /// The files of the external entities that the document declares, and what stands for each.
    fn entities(&self) -> Result<Vec<(String, String)>, ImportError> {
        let mut entities = Vec::new();
        let mut at = 0;
        while let Some(start) = self.text[at..].find("<!").map(|found| at + found) {
            let rest = &self.text[start..];
            let section = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<!ENTITY", ">")]
                .into_iter()
                .find(|(begin, _)| rest.starts_with(begin));
            let Some((begin, end)) = section else {
                at = start + "<!".len();
                continue;
            };
            let length = rest.find(end).map_or(rest.len(), |found| found + end.len());
            if begin == "<!ENTITY" {
                let file = external(&rest[begin.len()..length])
                    .ok_or_else(|| self.malformed(start, "only external entities are read"))?;
                if !is_beside(file, self.file) {
                    let message =
                        format!("the entity `{file}` is no file in the folder of this one");
                    return Err(self.malformed(start, &message));
                }
                entities.push((file.to_owned(), format!("<{INCLUDE} file=\"{file}\"/>")));
            }
            at = start + length;
        }
        Ok(entities)
    }

    fn parse(&self, entities: &[(String, String)]) -> Result<Element, ImportError> {
        let resolve = |_: Option<&str>, uri: &str| {
            let found = entities.iter().find(|(file, _)| file == uri);
            Ok(found.map(|(_, element)| element.as_str()))
        };
        let options = ParsingOptions {
            allow_dtd: self.shift == 0,
            nodes_limit: MAX_NODES,
            entity_resolver: Some(&resolve),
        };
        let document = Document::parse_with_options(self.text, options).map_err(|error| {
            let position = error.pos();
            let shift = if position.row == 1 { self.shift } else { 0 };
            ImportError::Malformed {
                file: self.file.to_owned(),
                line: position.row as usize,
                column: position.col.saturating_sub(shift).max(1) as usize,
                message: error.to_string().replace(&format!(" at {position}"), ""),
            }
        })?;
        self.element(document.root_element(), 0, &mut HashSet::new())
    }

    fn element(
        &self,
        node: Node<'_, '_>,
        depth: usize,
        included: &mut HashSet<PathBuf>,
    ) -> Result<Element, ImportError> {
        if depth == MAX_DEPTH {
            return Err(self.malformed(node.range().start, "elements are nested too deeply"));
        }
        let blanks = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let attributes = node
            .attributes()
            .map(|attribute| (attribute.name().to_owned(), blanks(attribute.value())));
        let mut element = Element {
            name: node.tag_name().name().to_owned(),
            attributes: attributes.collect(),
            children: Vec::new(),
        };
        for child in node.children().filter(|child| child.node_type() == NodeType::Element) {
            if child.tag_name().name() != INCLUDE {
                element.children.push(self.element(child, depth + 1, included)?);
                continue;
            }
            let file = self.file.with_file_name(child.attribute("file").unwrap_or_default());
            // A second time there is nothing new in it, and a thousand times it is an attack.
            if included.insert(file.clone()) {
                let content = fragment(&file, &text(&file)?, &element.name)?;
                element.children.extend(content.children);
            }
        }
        Ok(element)
    }

    fn malformed(&self, offset: usize, message: &str) -> ImportError {
        let before = self.text.get(..offset).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        ImportError::Malformed {
            file: self.file.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            message: message.to_owned(),
        }
    }
}

/// The file in ` name SYSTEM "file">`.
fn external(declaration: &str) -> Option<&str> {
    let (_, rest) = declaration.trim_start().split_once(char::is_whitespace)?;
    let rest = rest.trim_start().strip_prefix("SYSTEM")?.trim_start();
    let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let (file, rest) = rest[1..].split_once(quote)?;
    (rest.trim() == ">").then_some(file)
}

/// Whether this names a plain file in the folder of the other one: no path, no link.
fn is_beside(name: &str, file: &Path) -> bool {
    let is_name = !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
        && !name.starts_with('.');
    let metadata = fs::symlink_metadata(file.with_file_name(name));
    is_name && metadata.is_ok_and(|found| found.is_file())
}

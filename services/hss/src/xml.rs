//! XML as Cx and Sh carry it: a tree of elements, read within limits and without anything that a document could
//! define itself. Document types and entities are refused, so what is read is never larger than what was sent.

use std::fmt;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, escape};

/// An element, with everything that is in it.
///
/// ```
/// use diameter_hss::xml::{Element, XmlError};
///
/// let element = Element::parse("<a b='1'><c>x &amp; y</c><d/></a>")?;
/// assert_eq!(element.text_of("c"), Some("x & y".to_owned()));
/// assert_eq!(element.to_string(), r#"<a b="1"><c>x &amp; y</c><d/></a>"#);
/// let hostile = "<!DOCTYPE a [<!ENTITY b 'bbb'>]><a>&b;</a>";
/// assert_eq!(Element::parse(hostile), Err(XmlError::DocumentType));
/// # Ok::<(), XmlError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// Its name, as it is written.
    pub name: String,
    /// Names and values of its attributes.
    pub attributes: Vec<(String, String)>,
    /// What is in it.
    pub children: Vec<Node>,
}

/// What stands in an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Text.
    Text(String),
}

/// How large a document may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Octets of the document.
    pub octets: usize,
    /// Elements in elements.
    pub depth: usize,
    /// Elements and attributes in all.
    pub elements: usize,
}

/// Far more than profiles have.
impl Default for Limits {
    fn default() -> Self {
        Self { octets: 256 * 1024, depth: 32, elements: 20_000 }
    }
}

/// Why a document is not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum XmlError {
    /// It is longer than is allowed.
    #[error("the document has {found} octets, {allowed} are allowed")]
    TooLong {
        /// Its octets.
        found: usize,
        /// How many are allowed.
        allowed: usize,
    },
    /// Elements are in elements more often than is allowed.
    #[error("elements are nested deeper than {0}")]
    TooDeep(usize),
    /// There are more elements and attributes than are allowed.
    #[error("there are more than {0} elements and attributes")]
    TooMany(usize),
    /// It has a document type, which could define entities.
    #[error("document types are not taken")]
    DocumentType,
    /// It has an entity that is none of the five of XML.
    #[error("the entity `&{0};` is not known")]
    Entity(String),
    /// It is no XML.
    #[error("no XML: {0}")]
    IllFormed(String),
    /// An element has to be there.
    #[error("`{element}` has no `{missing}`")]
    Missing {
        /// Where it has to be.
        element: String,
        /// Its name.
        missing: &'static str,
    },
    /// The value of an element cannot be.
    #[error("`{value}` cannot be in `{element}`")]
    Value {
        /// Its name.
        element: String,
        /// What is in it.
        value: String,
    },
    /// It is the document of something else.
    #[error("`{found}` stands where `{expected}` is to be")]
    Unexpected {
        /// The element that is there.
        found: String,
        /// The one that is to be there.
        expected: &'static str,
    },
}

impl Element {
    /// One that is empty.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), attributes: Vec::new(), children: Vec::new() }
    }

    /// One with this text.
    pub fn of_text(name: impl Into<String>, text: impl fmt::Display) -> Self {
        let text = text.to_string();
        let children = if text.is_empty() { Vec::new() } else { vec![Node::Text(text)] };
        Self { children, ..Self::new(name) }
    }

    /// One with these in it.
    pub fn with(mut self, elements: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(elements.into_iter().map(Node::Element));
        self
    }

    /// Reads a document.
    ///
    /// # Errors
    ///
    /// When it is no XML, too large, or defines something.
    pub fn parse(document: &str) -> Result<Self, XmlError> {
        Self::parse_within(document, Limits::default())
    }

    /// Reads a document in UTF-8, as AVPs have it.
    ///
    /// # Errors
    ///
    /// Those of [`Element::parse`], and other encodings.
    pub fn parse_octets(document: &[u8]) -> Result<Self, XmlError> {
        let limits = Limits::default();
        if document.len() > limits.octets {
            let (found, allowed) = (document.len(), limits.octets);
            return Err(XmlError::TooLong { found, allowed });
        }
        let text = std::str::from_utf8(document);
        Self::parse(text.map_err(|error| XmlError::IllFormed(error.to_string()))?)
    }

    /// Reads a document within limits.
    ///
    /// # Errors
    ///
    /// Those of [`Element::parse`].
    pub fn parse_within(document: &str, limits: Limits) -> Result<Self, XmlError> {
        if document.len() > limits.octets {
            let (found, allowed) = (document.len(), limits.octets);
            return Err(XmlError::TooLong { found, allowed });
        }
        // U+FEFF may stand in front.
        let mut reader = Reader::from_str(document.trim_start_matches('\u{feff}'));
        let mut building = Building { limits, elements: 0, open: Vec::new(), root: None };
        loop {
            let event = reader.read_event();
            match event.map_err(|error| XmlError::IllFormed(error.to_string()))? {
                Event::Start(tag) => building.open(&tag)?,
                Event::Empty(tag) => {
                    building.open(&tag)?;
                    building.close()?;
                }
                Event::End(_) => building.close()?,
                Event::Text(text) => building.text(&text.xml10_content())?,
                Event::CData(text) => building.text(&text.xml10_content())?,
                Event::GeneralRef(reference) => {
                    let character = reference.resolve_char_ref();
                    match character.map_err(|error| XmlError::IllFormed(error.to_string()))? {
                        Some(character) => building.text(character.encode_utf8(&mut [0; 4]))?,
                        None => match escape::resolve_xml_entity(&reference) {
                            Some(text) => building.text(text)?,
                            None => return Err(XmlError::Entity(reference.to_string())),
                        },
                    }
                }
                Event::DocType(_) => return Err(XmlError::DocumentType),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
                Event::Eof => return building.finish(),
            }
        }
    }

    /// Its name without the prefix of a namespace.
    pub fn local_name(&self) -> &str {
        self.name.split_once(':').map_or(&*self.name, |(_, name)| name)
    }

    /// The elements in it.
    pub fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|it| match it {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element in it of this name.
    pub fn element(&self, name: &str) -> Option<&Self> {
        self.elements().find(|it| it.local_name() == name)
    }

    /// The text in it, without what is in elements and without space around it.
    pub fn text(&self) -> String {
        let texts = self.children.iter().filter_map(|it| match it {
            Node::Text(text) => Some(text.as_str()),
            Node::Element(_) => None,
        });
        texts.collect::<String>().trim().to_owned()
    }

    /// The text of the first element in it of this name.
    pub fn text_of(&self, name: &str) -> Option<String> {
        self.element(name).map(Self::text)
    }

    /// The document: with the declaration in front.
    pub fn document(&self) -> String {
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>{self}")
    }
}

/// Without a declaration in front.
impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}", self.name)?;
        for (name, value) in &self.attributes {
            write!(f, " {name}=\"{}\"", escape::escape(value))?;
        }
        if self.children.is_empty() {
            return f.write_str("/>");
        }
        f.write_str(">")?;
        for child in &self.children {
            match child {
                Node::Element(element) => element.fmt(f)?,
                Node::Text(text) => f.write_str(&escape::escape(text))?,
            }
        }
        write!(f, "</{}>", self.name)
    }
}

/// A document that is being read.
struct Building {
    limits: Limits,
    /// Elements and attributes so far.
    elements: usize,
    /// Elements that are not closed.
    open: Vec<Element>,
    root: Option<Element>,
}

impl Building {
    fn open(&mut self, tag: &BytesStart<'_>) -> Result<(), XmlError> {
        if self.root.is_some() {
            return Err(XmlError::IllFormed("there is a second root".to_owned()));
        }
        if self.open.len() >= self.limits.depth {
            return Err(XmlError::TooDeep(self.limits.depth));
        }
        let mut element = Element::new(tag.name().0);
        self.count()?;
        for attribute in tag.attributes() {
            self.count()?;
            let attribute = attribute.map_err(|error| XmlError::IllFormed(error.to_string()))?;
            let value = escape::unescape(&attribute.value);
            let value = value.map_err(|_| XmlError::Entity(attribute.value.to_string()))?;
            element.attributes.push((attribute.key.0.to_owned(), value.into_owned()));
        }
        self.open.push(element);
        Ok(())
    }

    fn count(&mut self) -> Result<(), XmlError> {
        self.elements += 1;
        match self.elements > self.limits.elements {
            true => Err(XmlError::TooMany(self.limits.elements)),
            false => Ok(()),
        }
    }

    fn close(&mut self) -> Result<(), XmlError> {
        let Some(element) = self.open.pop() else {
            return Err(XmlError::IllFormed("an element ends that has not begun".to_owned()));
        };
        match self.open.last_mut() {
            Some(parent) => parent.children.push(Node::Element(element)),
            None => self.root = Some(element),
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), XmlError> {
        if let Some(bad) = text.chars().find(|it| !is_allowed(*it)) {
            return Err(XmlError::IllFormed(format!("the character {bad:?}")));
        }
        match self.open.last_mut() {
            Some(element) => match element.children.last_mut() {
                Some(Node::Text(before)) => before.push_str(text),
                _ if text.is_empty() => {}
                _ => element.children.push(Node::Text(text.to_owned())),
            },
            None if text.trim().is_empty() => {}
            None => return Err(XmlError::IllFormed("text outside of the root".to_owned())),
        }
        Ok(())
    }

    fn finish(self) -> Result<Element, XmlError> {
        match (self.open.last(), self.root) {
            (Some(open), _) => {
                Err(XmlError::IllFormed(format!("the element `{}` does not end", open.name)))
            }
            (None, Some(root)) => Ok(root),
            (None, None) => Err(XmlError::IllFormed("there is no element".to_owned())),
        }
    }
}

/// What XML 1.0 takes.
fn is_allowed(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

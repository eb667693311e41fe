//! Elements of later releases stand in an `Extension`, and those of still later ones in an `Extension` in it: an element
//! has levels.

use std::str::FromStr;

use crate::xml::{Element, XmlError};

/// Elements that are not known here, by the level that they stand at: 0 is the element itself, 1 its Extension, and so on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept(pub Vec<(usize, Element)>);

const EXTENSION: &str = "Extension";

/// What is in an element, by levels.
pub(crate) struct Levels {
    name: String,
    elements: Vec<(usize, Element)>,
}

impl Levels {
    pub(crate) fn of(element: &Element, name: &'static str) -> Result<Self, XmlError> {
        if element.local_name() != name {
            return Err(XmlError::Unexpected { found: element.name.clone(), expected: name });
        }
        let mut elements = Vec::new();
        let (mut at, mut level) = (Some(element), 0);
        while let Some(element) = at {
            let here = element.elements().filter(|it| it.local_name() != EXTENSION);
            elements.extend(here.map(|it| (level, it.clone())));
            at = element.element(EXTENSION);
            level += 1;
        }
        Ok(Self { name: name.to_owned(), elements })
    }

    pub(crate) fn take(&mut self, name: &str) -> Option<Element> {
        let place = self.elements.iter().position(|(_, it)| it.local_name() == name)?;
        Some(self.elements.remove(place).1)
    }

    pub(crate) fn take_all(&mut self, name: &str) -> Vec<Element> {
        let is_it = |(_, it): &mut (usize, Element)| it.local_name() == name;
        self.elements.extract_if(.., is_it).map(|(_, it)| it).collect()
    }

    pub(crate) fn required(&mut self, name: &'static str) -> Result<Element, XmlError> {
        self.take(name).ok_or_else(|| self.missing(name))
    }

    pub(crate) fn missing(&self, name: &'static str) -> XmlError {
        XmlError::Missing { element: self.name.clone(), missing: name }
    }

    pub(crate) fn rest(self) -> Kept {
        Kept(self.elements)
    }
}

/// An element that is being written, by levels.
pub(crate) struct Writing {
    name: &'static str,
    levels: Vec<Vec<Element>>,
    kept: Kept,
}

impl Writing {
    pub(crate) fn new(name: &'static str, kept: &Kept) -> Self {
        Self { name, levels: Vec::new(), kept: kept.clone() }
    }

    pub(crate) fn one(self, level: usize, element: Element) -> Self {
        self.all(level, [element])
    }

    pub(crate) fn all(mut self, level: usize, elements: impl IntoIterator<Item = Element>) -> Self {
        for element in elements {
            if self.levels.len() <= level {
                self.levels.resize_with(level + 1, Vec::new);
            }
            if let Some(here) = self.levels.get_mut(level) {
                here.push(element);
            }
        }
        self
    }

    pub(crate) fn end(mut self) -> Element {
        for (level, element) in std::mem::take(&mut self.kept.0) {
            self = self.all(level, [element]);
        }
        let mut inner = None;
        while self.levels.len() > 1 {
            let here = self.levels.pop().unwrap_or_default();
            inner = Some(Element::new(EXTENSION).with(here).with(inner));
        }
        let here = self.levels.pop().unwrap_or_default();
        Element::new(self.name).with(here).with(inner)
    }
}

/// The number in an element.
pub(crate) fn number<T: FromStr>(element: &Element) -> Result<T, XmlError> {
    let text = element.text();
    text.parse().map_err(|_| wrong(element, text))
}

/// The truth in an element; false without one.
pub(crate) fn boolean(element: Option<Element>) -> Result<bool, XmlError> {
    let Some(element) = element else { return Ok(false) };
    match element.text().as_str() {
        "1" | "true" => Ok(true),
        "0" | "false" => Ok(false),
        other => Err(wrong(&element, other.to_owned())),
    }
}

/// The value of an element cannot be.
pub(crate) fn wrong(element: &Element, value: String) -> XmlError {
    XmlError::Value { element: element.name.clone(), value }
}

//! A small set of valid dictionaries, and how tests change and load it.

use diameter_codegen::model::Model;
use diameter_codegen::{Diagnostics, Source, load};

const VALID: [(&str, &str); 3] = [
    ("base.xml", include_str!("../diagnostics/valid/base.xml")),
    ("delivery.xml", include_str!("../diagnostics/valid/delivery.xml")),
    ("shop.xml", include_str!("../diagnostics/valid/shop.xml")),
];

/// The dictionaries of one test.
pub(crate) struct Dictionaries {
    pub(crate) sources: Vec<Source>,
}

#[allow(dead_code, reason = "not every test changes the valid set")]
impl Dictionaries {
    /// The valid set.
    pub(crate) fn valid() -> Self {
        let empty = Self { sources: Vec::new() };
        VALID.iter().fold(empty, |dictionaries, (file, text)| dictionaries.with(file, text))
    }

    /// The same and one more.
    pub(crate) fn with(mut self, file: &str, text: &str) -> Self {
        let name = format!("dictionaries/{file}");
        self.sources.push(Source { name, text: text.to_owned(), external: false });
        self
    }

    /// The same with `from`, which must be there, replaced by `to` once.
    pub(crate) fn replace(mut self, file: &str, from: &str, to: &str) -> Self {
        let name = format!("dictionaries/{file}");
        let source = self.sources.iter_mut().find(|source| source.name == name);
        let source = source.unwrap_or_else(|| panic!("there is no {file}"));
        assert!(source.text.contains(from), "{file} does not contain {from:?}");
        source.text = source.text.replacen(from, to, 1);
        self
    }

    pub(crate) fn load(&self) -> Result<Model, Diagnostics> {
        load(&self.sources)
    }
}

//! The dictionaries of this project, embedded: what vendor dictionaries import. Their generated code
//! is in diameter-messages.

use crate::source::Source;

/// Names and texts, sorted by name.
const DICTIONARIES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/standard.rs"));

/// All of them, as external sources.
pub fn standard_dictionaries() -> Vec<Source> {
    let sources = DICTIONARIES.iter().map(|(name, text)| Source {
        name: format!("diameter-codegen/dictionaries/{name}.xml"),
        text: (*text).to_owned(),
        external: true,
    });
    sources.collect()
}

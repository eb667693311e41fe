//! Secrets, which stand in the environment or in a file of their own, never in the configuration.

use std::path::{Path, PathBuf};
use std::{env, fmt, fs};

use diameter_node::config::{DeValue, Section, Value, Wrong, text};

/// A secret. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

/// The fewest characters: a token can be guessed at over a network.
const SHORTEST: usize = 16;

impl Secret {
    /// What the key of a section names: `{ env = "NAME" }`, or `{ file = "PATH" }` relative to `folder`. `None`
    /// when there is none to be had: that has been reported.
    pub fn read(section: &mut Section<'_>, key: &'static str, folder: &Path) -> Option<Self> {
        let source: Source = section.required(key)?;
        let found = match &source {
            Source::Environment(name) => env::var(name)
                .map_err(|error| format!("the environment variable `{name}`: {error}")),
            Source::File(file) => {
                let file = folder.join(file);
                fs::read_to_string(&file)
                    .map_err(|error| format!("cannot read {}: {error}", file.display()))
            }
        };
        let usable = found.and_then(|text| {
            let text = text.trim();
            match text.chars().count() {
                SHORTEST.. => Ok(Self(text.to_owned())),
                length => Err(format!(
                    "a secret of {length} characters is guessed: it has {SHORTEST} at least"
                )),
            }
        });
        match usable {
            Ok(secret) => Some(secret),
            Err(message) => {
                section.report().add(section.place_of(key), message);
                None
            }
        }
    }

    /// The text: for what is used and not compared, such as keys and addresses with passwords.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Whether this is it. How long that takes says nothing about where the two differ.
    pub fn matches(&self, offered: &str) -> bool {
        let (own, offered) = (self.0.as_bytes(), offered.as_bytes());
        let differences = own.iter().zip(offered).fold(0, |found, (a, b)| found | (a ^ b));
        own.len() == offered.len() && std::hint::black_box(differences) == 0
    }
}

/// One that came from elsewhere than a file of configuration.
impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text.trim().to_owned())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// Where a secret is.
#[derive(Debug)]
enum Source {
    Environment(String),
    File(PathBuf),
}

impl Value for Source {
    const EXPECTED: &'static str = "{ env = \"NAME\" } or { file = \"PATH\" }";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        if value.is_str() {
            return Err(Wrong::because("a secret does not stand in this file"));
        }
        let table = value.as_table().ok_or(Wrong::Kind)?;
        let of = |key| table.get(key).map(|value| text(value.get_ref()));
        match (of("env"), of("file"), table.len()) {
            (Some(name), None, 1) => Ok(Self::Environment(name?.to_owned())),
            (None, Some(path), 1) => Ok(Self::File(path?.into())),
            _ => Err(Wrong::because("a secret has one place")),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "a test may")]

    use super::*;

    #[test]
    fn only_the_same_text_matches() {
        let secret = Secret("0123456789abcdef".into());
        assert!(secret.matches("0123456789abcdef"));
        for wrong in ["", "0123456789abcde", "0123456789abcdeF", "0123456789abcdef0"] {
            assert!(!secret.matches(wrong), "{wrong}");
        }
        assert_eq!(format!("{secret:?}"), "Secret(..)");
    }
}

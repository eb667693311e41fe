//! Dictionaries of other programs, turned into ours.
//!
//! A reader per format makes a [`foreign::Foreign`] of the files, `settle` decides what of it is
//! written under which names, `write` prints the XML. What the source cannot say becomes a to-do
//! comment there and an entry of [`Imported::notes`].

mod error;
mod foreign;
mod freediameter;
mod go_diameter;
mod known;
mod settle;
mod wireshark;
mod write;
mod xml;

use std::path::PathBuf;

pub use error::ImportError;

use crate::load;
use crate::source::Source;
use known::Known;

/// The formats that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// The XML of Wireshark's dissector (`share/wireshark/diameter`): the whole dictionary, or one of
    /// the files that it includes.
    Wireshark,
    /// The XML of go-diameter.
    GoDiameter,
    /// The JSON of freeDiameter's extension dict_json.
    FreediameterJson,
}

impl Dialect {
    /// Every format with its name on a command line.
    pub const ALL: [(Self, &'static str); 3] = [
        (Self::Wireshark, "wireshark"),
        (Self::GoDiameter, "go-diameter"),
        (Self::FreediameterJson, "freediameter-json"),
    ];

    /// The format of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(format, _)| *format)
    }
}

/// A dictionary that was imported.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Imported {
    /// The dictionary file.
    pub xml: String,
    /// What a reader has to know or do: what was left out and why, what the source did not say. The
    /// latter stands in the XML as a comment too.
    pub notes: Vec<String>,
}

/// Reads files of another program and writes them as the dictionary `name`.
///
/// `known` are the dictionaries that the new one may import. An AVP of the files that one of them
/// defines, which is known by vendor and code, is left out, and what refers to it refers to theirs; so
/// is a command that one of them has in the same application.
///
/// The files are not trusted: besides them only files in their folder are read, when an external
/// entity names them, and entities cannot multiply.
///
/// ```
/// use diameter_codegen::{Dialect, Source, import};
///
/// # let folder = tempfile::tempdir()?;
/// # let file = folder.path().join("acme.json");
/// std::fs::write(
///     &file,
///     r#"{ "AVPs": [{ "Code": 1, "Vendor": 32473, "Name": "Loyalty-Tier", "Type": "Unsigned32",
///                     "Flags": { "Must": "V", "MustNot": "M" } }] }"#,
/// )?;
/// let imported = import(Dialect::FreediameterJson, &[file], "acme", &[])?;
/// assert!(imported.xml.contains(r#"<avp name="Loyalty-Tier" code="1" type="Unsigned32""#));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// When a file cannot be read or is not of the format, when `known` are wrong, and when the result
/// would be no valid dictionary.
pub fn import(
    format: Dialect,
    files: &[PathBuf],
    name: &str,
    known: &[Source],
) -> Result<Imported, ImportError> {
    let model = load(known).map_err(ImportError::Known)?;
    let foreign = match format {
        Dialect::Wireshark => wireshark::read(files)?,
        Dialect::GoDiameter => go_diameter::read(files)?,
        Dialect::FreediameterJson => freediameter::read(files)?,
    };
    let (settled, notes) = settle::settle(name, foreign, &Known::new(&model));
    let xml = write::write(&settled);
    let source = Source { name: format!("{name}.xml"), text: xml, external: false };
    let mut all = known.to_vec();
    all.push(source.clone());
    match load(&all) {
        Ok(_) => Ok(Imported { xml: source.text, notes }),
        Err(diagnostics) => Err(ImportError::Result(diagnostics)),
    }
}

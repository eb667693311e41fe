//! What all the formats can say, before names are settled.
//!
//! `todos` are sentences about what the source leaves open; they become comments.

use std::collections::BTreeMap;

use crate::model::{DataType, Mandatory, Rule};

/// Everything that was read from the files of one import.
#[derive(Debug, Default)]
pub(super) struct Foreign {
    /// Where it comes from: the `spec` of whatever names none.
    pub(super) origin: String,
    /// The documentation of the dictionary.
    pub(super) doc: String,
    pub(super) todos: Vec<String>,
    /// What is to do if there is a group.
    pub(super) todo_of_groups: Option<&'static str>,
    /// Short names of vendors.
    pub(super) vendors: BTreeMap<u32, String>,
    pub(super) applications: Vec<Application>,
    pub(super) avps: Vec<Avp>,
}

#[derive(Debug)]
pub(super) struct Application {
    pub(super) id: u32,
    pub(super) name: String,
    pub(super) vendor_id: Option<u32>,
    pub(super) todos: Vec<String>,
    pub(super) commands: Vec<Command>,
    /// Names and codes of commands that the source has no grammars for.
    pub(super) without_grammar: Vec<(String, u32)>,
}

#[derive(Debug)]
pub(super) struct Command {
    /// Without `-Request` and `-Answer`.
    pub(super) name: String,
    pub(super) code: u32,
    /// In front of the grammar: `CC` of `CCR` and `CCA`.
    pub(super) abbreviation: Option<String>,
    pub(super) proxiable: bool,
    pub(super) request: Vec<Member>,
    pub(super) answer: Vec<Member>,
}

#[derive(Debug)]
pub(super) struct Avp {
    pub(super) name: String,
    pub(super) code: u32,
    pub(super) vendor_id: u32,
    pub(super) data_type: DataType,
    pub(super) mandatory: Mandatory,
    pub(super) spec: Option<String>,
    pub(super) todos: Vec<String>,
    pub(super) values: Vec<Value>,
    /// Of a Grouped AVP.
    pub(super) members: Vec<Member>,
}

/// A named value.
#[derive(Debug)]
pub(super) struct Value {
    pub(super) code: i64,
    pub(super) name: String,
}

/// A rule of a grammar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Member {
    pub(super) name: String,
    /// The vendor of the AVP, where the format says it beside the name.
    pub(super) vendor_id: Option<u32>,
    pub(super) rule: Rule,
    pub(super) min: u32,
    pub(super) max: Option<u32>,
}

impl Member {
    /// `* [ X ]`
    pub(super) fn any_number(name: &str) -> Self {
        Self { name: name.to_owned(), vendor_id: None, rule: Rule::Optional, min: 0, max: None }
    }

    /// `* [ AVP ]`
    pub(super) fn wildcard() -> Self {
        Self::any_number("AVP")
    }

    pub(super) fn is_wildcard(&self) -> bool {
        self.name == "AVP"
    }
}

/// The data format of that name, in any case.
pub(super) fn data_type(name: &str) -> Option<DataType> {
    let found = DataType::ALL.iter().find(|(_, known)| known.eq_ignore_ascii_case(name));
    found.map(|(data_type, _)| *data_type)
}

/// The files as a reader knows them: `dictionary.xml and Nokia.xml`.
pub(super) fn file_names(files: &[std::path::PathBuf]) -> String {
    let names: Vec<String> = files
        .iter()
        .map(|file| file.file_name().unwrap_or_default().to_string_lossy().into_owned())
        .collect();
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}

/// Words with single blanks between them; what XML has no characters for is left out.
pub(super) fn single_line(text: &str) -> String {
    let is_xml = |c: char| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}');
    let words = text.split_whitespace();
    let words = words.map(|word| word.chars().filter(|c| is_xml(*c)).collect::<String>());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

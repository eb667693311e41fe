//! Where generated code goes and how it refers to itself and to others.

use std::collections::{BTreeMap, BTreeSet};

/// Where generated code goes and how it refers to itself and to others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Target {
    /// Whether it is the crate diameter-messages, in which each application is a cargo feature.
    pub(crate) is_messages: bool,
    /// What regenerates the code, for the first line of each file.
    pub(crate) command: String,
    /// The Rust types of derived data formats.
    formats: BTreeMap<String, String>,
    /// The modules whose documentation has an example, in a file of the crate.
    examples: BTreeSet<String>,
    /// Whether types are connected with the machines of diameter-session.
    pub(crate) sessions: bool,
}

impl Target {
    /// The crate `diameter-messages`.
    pub fn messages() -> Self {
        let command = "cargo xtask regenerate".to_owned();
        Self { is_messages: true, command, sessions: true, ..Self::default() }
    }

    /// The documentation of these modules has an example: the file `doc/MODULE.md` of the crate.
    #[must_use]
    pub fn with_examples(mut self, modules: impl IntoIterator<Item = String>) -> Self {
        self.examples.extend(modules);
        self
    }

    /// A module of a vendor's crate, anywhere in it: paths from one file to another are relative,
    /// those to external dictionaries lead into `::diameter_messages`.
    pub fn vendor(command: impl Into<String>) -> Self {
        Self { is_messages: false, command: command.into(), ..Self::default() }
    }

    /// Credit-control commands are connected with the machines of diameter-session.
    #[must_use]
    pub const fn with_sessions(mut self) -> Self {
        self.sessions = true;
        self
    }

    /// Values of this derived data format are held in this Rust type.
    pub(crate) fn map(&mut self, format: String, rust_type: String) {
        self.formats.insert(format, rust_type);
    }

    /// The Rust type that a derived data format is mapped to.
    pub(crate) fn rust_type(&self, format: &str) -> Option<&str> {
        self.formats.get(format).map(String::as_str)
    }

    /// Whether the documentation of a module has an example.
    pub(crate) fn has_example(&self, module: &str) -> bool {
        self.examples.contains(module)
    }

    /// The file that declares the generated modules.
    pub(crate) fn root_file(&self) -> &'static str {
        if self.is_messages { "lib.rs" } else { "mod.rs" }
    }
}

//! A table of a TOML file that is being read: every key that is asked for is known, every other one
//! that is there is a mistake.

use std::ops::Range;

use diameter_diagnostic::did_you_mean;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::report::Report;
use super::value::{Value, Wrong};

/// One table, and what has been asked of it.
///
/// A program reads the sections it has beside those of the node in the same file with it: see
/// [`NodeFile::load_with`](super::NodeFile::load_with).
#[derive(Debug)]
pub struct Section<'a> {
    name: String,
    table: &'a DeTable<'a>,
    place: Range<usize>,
    asked: Vec<&'static str>,
    report: &'a Report,
}

impl<'a> Section<'a> {
    pub(super) fn whole(table: &'a Spanned<DeTable<'a>>, report: &'a Report) -> Self {
        // The whole file would be underlined.
        Self { name: "the file".into(), table: table.get_ref(), place: 0..0, asked: vec![], report }
    }

    /// Where the value of a key is, or else the section.
    pub fn place_of(&self, key: &str) -> Range<usize> {
        self.table.get(key).map_or_else(|| self.place.clone(), Spanned::span)
    }

    /// Where the section is.
    pub fn place(&self) -> Range<usize> {
        self.place.clone()
    }

    /// Whether there is a value.
    pub fn has(&self, key: &str) -> bool {
        self.table.get(key).is_some()
    }

    /// Where mistakes are told that no single value shows.
    pub fn report(&self) -> &'a Report {
        self.report
    }

    /// A value that may be left out.
    pub fn optional<T: Value>(&mut self, key: &'static str) -> Option<T> {
        let value = self.value(key)?;
        self.read(key, value)
    }

    /// A value that must be there. `None` when it is not, or cannot be used: that has been reported.
    pub fn required<T: Value>(&mut self, key: &'static str) -> Option<T> {
        let Some(value) = self.value(key) else {
            let message = format!("`{key}` is missing in {}", self.name);
            let label = format!("expected `{key}`: {}", T::EXPECTED);
            self.report.add_with_label(self.place.clone(), message, label);
            return None;
        };
        self.read(key, value)
    }

    /// The values of an array, each with its place; none when it is left out.
    pub fn list<T: Value>(&mut self, key: &'static str) -> Vec<(T, Range<usize>)> {
        let Some(value) = self.value(key) else {
            return Vec::new();
        };
        let Some(array) = value.get_ref().as_array() else {
            let found = value.get_ref().type_str();
            let message = format!("`{key}` is an array, found {found}");
            self.report.add_with_label(value.span(), message, "expected an array");
            return Vec::new();
        };
        let read = |value| Some((self.read(key, value)?, Spanned::span(value)));
        array.iter().filter_map(read).collect()
    }

    /// A value, or an array of them, each with its place; none when it is left out.
    pub fn one_or_more<T: Value>(&mut self, key: &'static str) -> Vec<(T, Range<usize>)> {
        match self.table.get(key) {
            Some(value) if value.get_ref().as_array().is_none() => {
                let place = value.span();
                self.optional(key).map(|value| (value, place)).into_iter().collect()
            }
            _ => self.list(key),
        }
    }

    /// A value as it is written, for what no [`Value`] stands for.
    pub fn raw(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.value(key)
    }

    /// The values of a table whose keys are names that somebody gave, each with its place; none when it is left out.
    pub fn named(
        &mut self,
        key: &'static str,
    ) -> Vec<(&'a str, Range<usize>, &'a Spanned<DeValue<'a>>)> {
        let Some(section) = self.section(key) else { return Vec::new() };
        let entries = section.table.iter();
        entries.map(|(name, value)| (&**name.get_ref(), name.span(), value)).collect()
    }

    /// The table that a value is; `name` says in errors which.
    pub fn of_value(
        &self,
        name: impl Into<String>,
        value: &'a Spanned<DeValue<'a>>,
    ) -> Option<Section<'a>> {
        self.table_in(name.into(), value)
    }

    /// A table that may be left out.
    pub fn section(&mut self, key: &'static str) -> Option<Section<'a>> {
        let value = self.value(key)?;
        self.table_in(format!("[{key}]"), value)
    }

    /// The tables of an array of tables.
    pub fn sections(&mut self, key: &'static str) -> Vec<Section<'a>> {
        let Some(value) = self.value(key) else {
            return Vec::new();
        };
        let name = format!("[[{key}]]");
        match value.get_ref().as_array() {
            Some(tables) => {
                tables.iter().filter_map(|table| self.table_in(name.clone(), table)).collect()
            }
            None => {
                let message = format!("`{key}` is a list: write `[[{key}]]`");
                self.report.add(value.span(), message);
                Vec::new()
            }
        }
    }

    /// Leaves a key unread, which is no mistake.
    #[cfg(feature = "conditions")]
    pub(crate) fn skip(&mut self, key: &'static str) {
        self.asked.push(key);
    }

    /// Reports keys that were not asked for.
    pub fn finish(self) {
        for (key, _) in self.table {
            let name: &str = key.get_ref();
            if !self.asked.contains(&name) {
                let message = format!("unknown key `{name}` in {}", self.name);
                let meant = self.report.nearest(name, self.asked.iter().copied());
                let help = did_you_mean(meant.as_slice());
                let help = help.unwrap_or_else(|| format!("known are: {}", self.asked.join(", ")));
                self.report.add_with_help(key.span(), message, Some(help));
            }
        }
    }

    fn value(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.push(key);
        self.table.get(key)
    }

    fn read<T: Value>(&self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<T> {
        let (message, label) = match T::read(value.get_ref()) {
            Ok(read) => return Some(read),
            Err(Wrong::Kind) => {
                let found = value.get_ref().type_str();
                (format!("`{key}` has a value of the wrong kind: {found}"), T::EXPECTED.to_owned())
            }
            Err(Wrong::Because(why)) => (format!("`{key}`: {why}"), T::EXPECTED.to_owned()),
        };
        self.report.add_with_label(value.span(), message, format!("expected {label}"));
        None
    }

    fn table_in(&self, name: String, value: &'a Spanned<DeValue<'a>>) -> Option<Section<'a>> {
        let Some(table) = value.get_ref().as_table() else {
            let found = value.get_ref().type_str();
            let message = format!("{name} is a table, found {found}");
            self.report.add_with_label(value.span(), message, "expected a table");
            return None;
        };
        Some(Section { name, table, place: value.span(), asked: vec![], report: self.report })
    }
}

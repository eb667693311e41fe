//! `[values]`: where the values of sessions come from.

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use diameter_node::config::{DeValue, Section, Spanned};

use super::text::{Names, Slots, Value};
use super::times::Numbers;

/// All sources of values.
#[derive(Debug, Default)]
pub(crate) struct Values {
    sources: Vec<Source>,
    tables: Vec<Table>,
}

#[derive(Debug)]
struct Source {
    slot: usize,
    kind: Kind,
    each: Each,
}

/// How long a value is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Each {
    Session,
    Request,
}

#[derive(Debug)]
enum Kind {
    Fixed(Value),
    /// Digits that follow each other, and begin again.
    Range {
        first: u64,
        count: u64,
        digits: usize,
        next: AtomicU64,
    },
    Counter {
        first: u64,
        next: AtomicU64,
    },
    Choice(Vec<Value>),
    Random(Numbers),
    /// A column of a table. All columns of a table are of one row.
    Column {
        table: usize,
        column: usize,
    },
}

/// A CSV file.
#[derive(Debug)]
struct Table {
    path: PathBuf,
    columns: Vec<String>,
    rows: Vec<Vec<Value>>,
    next: AtomicU64,
}

impl Values {
    /// Draws the values of a new session.
    pub(crate) fn begin(&self, slots: &mut Slots) {
        self.draw(slots, Each::Session);
    }

    /// Draws those that every request has anew.
    pub(crate) fn next(&self, slots: &mut Slots) {
        self.draw(slots, Each::Request);
    }

    fn draw(&self, slots: &mut Slots, each: Each) {
        let mut rows: [Option<u64>; 8] = [None; 8];
        for source in self.sources.iter().filter(|it| it.each == each) {
            let value = match &source.kind {
                Kind::Fixed(value) => Some(value.clone()),
                Kind::Range { first, count, digits, next } => {
                    let number = first + next.fetch_add(1, Ordering::Relaxed) % count;
                    Some(Value::text(format!("{number:0digits$}")))
                }
                Kind::Counter { first, next } => {
                    let count = next.fetch_add(1, Ordering::Relaxed);
                    Some(Value::Number(i128::from(*first) + i128::from(count)))
                }
                Kind::Choice(choice) => fastrand::choice(choice).cloned(),
                Kind::Random(numbers) => Some(Value::Number(numbers.draw().into())),
                Kind::Column { table, column } => self.tables.get(*table).and_then(|it| {
                    let next = || it.next.fetch_add(1, Ordering::Relaxed);
                    let row = match rows.get_mut(*table) {
                        Some(row) => *row.get_or_insert_with(next),
                        None => next(),
                    };
                    let row = it.rows.get(usize::try_from(row % it.rows.len().max(1) as u64).ok()?);
                    row.and_then(|row| row.get(*column)).cloned()
                }),
            };
            if let Some(slot) = slots.get_mut(source.slot) {
                *slot = value;
            }
        }
    }

    /// A value of every kind that a slot can have, the first one first; for rows, with their line.
    pub(crate) fn all(&self, slot: usize) -> Vec<(Value, Option<usize>)> {
        let Some(source) = self.sources.iter().find(|it| it.slot == slot) else {
            return Vec::new();
        };
        let plain = |values: Vec<Value>| values.into_iter().map(|it| (it, None)).collect();
        match &source.kind {
            Kind::Fixed(value) => plain(vec![value.clone()]),
            Kind::Range { first, count, digits, .. } => {
                let both = [*first, first + count - 1];
                plain(both.map(|it| Value::text(format!("{it:0digits$}"))).into())
            }
            Kind::Counter { first, .. } => plain(vec![Value::Number((*first).into())]),
            Kind::Choice(choice) => plain(choice.clone()),
            Kind::Random(numbers) => {
                plain([numbers.least, numbers.most].map(|it| Value::Number(it.into())).into())
            }
            Kind::Column { table, column } => {
                let rows = self.tables.get(*table).map_or(&[][..], |it| &it.rows);
                let rows = rows.iter().enumerate();
                // The first line has the names.
                rows.filter_map(|(row, it)| Some((it.get(*column)?.clone(), Some(row + 2))))
                    .collect()
            }
        }
    }

    /// Reads the section of a file in this folder.
    pub(crate) fn read(file: &mut Section<'_>, folder: &Path, names: &mut Names) -> Self {
        let mut values = Self::default();
        for (name, place, value) in file.named("values") {
            let report = file.report();
            let Some(slot) = names.add(name) else {
                report
                    .add(place, format!("`{name}` is a value of its own: call this one otherwise"));
                continue;
            };
            if values.sources.iter().any(|it| it.slot == slot) {
                continue;
            }
            if let Some((kind, each)) = values.source(file, name, value, folder) {
                values.sources.push(Source { slot, kind, each });
            }
        }
        values
    }

    fn source<'a>(
        &mut self,
        file: &Section<'a>,
        name: &str,
        value: &'a Spanned<DeValue<'a>>,
        folder: &Path,
    ) -> Option<(Kind, Each)> {
        if let Some(fixed) = fixed(value.get_ref()) {
            return Some((Kind::Fixed(fixed), Each::Session));
        }
        let report = file.report();
        let mut section = file.of_value(format!("the value `{name}`"), value)?;
        let each = match section.optional::<String>("each").as_deref() {
            None | Some("session") => Each::Session,
            Some("request") => Each::Request,
            Some(_) => {
                report
                    .add(section.place_of("each"), "a value is of each \"session\" or \"request\"");
                return None;
            }
        };
        let mut kinds = Vec::new();
        let place = section.place_of("range");
        if let Some(text) = section.optional::<String>("range") {
            kinds.push(range(&text).map_err(|message| report.add(place, message)).ok()?);
        }
        if let Some(first) = section.optional::<u32>("counter") {
            kinds.push(Kind::Counter { first: first.into(), next: AtomicU64::new(0) });
        }
        kinds.extend(section.optional("random").map(Kind::Random));
        if let Some(value) = section.raw("choice") {
            let choice = value.get_ref().as_array();
            let choice = choice.map(|it| it.iter().filter_map(|it| fixed(it.get_ref())).collect());
            match choice.filter(|it: &Vec<_>| !it.is_empty()) {
                Some(choice) => kinds.push(Kind::Choice(choice)),
                None => report.add(value.span(), "a choice is a list of texts or numbers"),
            }
        }
        let (place, column_place) = (section.place_of("csv"), section.place_of("column"));
        let column: Option<String> = section.optional("column");
        if let Some(path) = section.optional::<PathBuf>("csv") {
            let column = column.unwrap_or_else(|| name.to_owned());
            let table = self.table(&folder.join(path));
            let table = table.map_err(|why| report.add(place, why)).ok()?;
            let columns = &self.tables[table].columns;
            let Some(column) = columns.iter().position(|it| *it == column) else {
                let meant = report.nearest(&column, columns.iter().map(String::as_str));
                let help = diameter_diagnostic::did_you_mean(meant.as_slice());
                let help = help.unwrap_or_else(|| format!("it has: {}", columns.join(", ")));
                report.add_with_help(
                    column_place,
                    format!("the file has no column `{column}`"),
                    Some(help),
                );
                section.finish();
                return None;
            };
            kinds.push(Kind::Column { table, column });
        }
        let place = section.place();
        section.finish();
        match kinds.len() {
            1 => kinds.pop().map(|kind| (kind, each)),
            _ => {
                let message = format!(
                    "the value `{name}` comes from one of `range`, `counter`, `random`, `choice` and `csv`"
                );
                report.add(place, message);
                None
            }
        }
    }

    fn table(&mut self, path: &Path) -> Result<usize, String> {
        if let Some(found) = self.tables.iter().position(|it| it.path == path) {
            return Ok(found);
        }
        let text = fs::read_to_string(path)
            .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        let mut rows = csv(&text)?.into_iter();
        let columns = rows.next().ok_or("the file is empty: its first line names the columns")?;
        let rows: Vec<Vec<Value>> =
            rows.map(|row| row.into_iter().map(Value::text).collect()).collect();
        if let Some(short) = rows.iter().position(|row| row.len() != columns.len()) {
            let (line, has) = (short + 2, rows[short].len());
            return Err(format!("row {line} has {has} columns, the first one {}", columns.len()));
        }
        if rows.is_empty() {
            return Err("the file has no row below the names of its columns".into());
        }
        let next = AtomicU64::new(0);
        self.tables.push(Table { path: path.to_owned(), columns, rows, next });
        Ok(self.tables.len() - 1)
    }
}

fn fixed(value: &DeValue<'_>) -> Option<Value> {
    match value {
        DeValue::String(text) => Some(Value::text(&**text)),
        DeValue::Integer(number) => {
            i128::from_str_radix(number.as_str(), number.radix()).ok().map(Value::Number)
        }
        DeValue::Float(number) => Some(Value::text(number.as_str())),
        DeValue::Datetime(time) => Some(Value::text(time.to_string())),
        _ => None,
    }
}

/// `262010000000001..262010000000999`: digits, as many in front as behind.
fn range(text: &str) -> Result<Kind, String> {
    let wrong = || format!("`{text}` is no range: write \"262010000000001..262010000000999\"");
    let (first, last) = text.split_once("..").ok_or_else(wrong)?;
    let number = |text: &str| -> Option<u64> {
        text.bytes().all(|it| it.is_ascii_digit()).then(|| text.parse().ok())?
    };
    let (from, to) = number(first).zip(number(last)).ok_or_else(wrong)?;
    if first.len() != last.len() || from > to || to - from == u64::MAX {
        return Err(format!("there is nothing from {first} to {last}"));
    }
    let (count, digits, next) = (to - from + 1, first.len(), AtomicU64::new(0));
    Ok(Kind::Range { first: from, count, digits, next })
}

/// The rows of a text (RFC 4180); lines without anything are left out.
fn csv(text: &str) -> Result<Vec<Vec<String>>, String> {
    let mut rows = Vec::new();
    let (mut row, mut cell) = (Vec::new(), String::new());
    let mut is_quoted = false;
    let mut characters = text.trim_start_matches('\u{feff}').chars().peekable();
    let mut end = |row: &mut Vec<String>, cell: &mut String| {
        row.push(std::mem::take(cell));
        let row = std::mem::take(row);
        if row.len() > 1 || row.iter().any(|it| !it.is_empty()) {
            rows.push(row);
        }
    };
    while let Some(character) = characters.next() {
        match character {
            '"' if is_quoted && characters.peek() == Some(&'"') => {
                cell.push('"');
                characters.next();
            }
            '"' if is_quoted || cell.is_empty() => is_quoted = !is_quoted,
            ',' if !is_quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !is_quoted && characters.peek() == Some(&'\n') => {}
            '\n' if !is_quoted => end(&mut row, &mut cell),
            other => cell.push(other),
        }
    }
    if is_quoted {
        return Err("a quote is not closed".into());
    }
    end(&mut row, &mut cell);
    Ok(rows)
}

/// What a section saves: the slot, the way to the AVP, and where that stands.
pub(crate) fn saved_names(
    section: &mut Section<'_>,
    names: &mut Names,
) -> Vec<(usize, String, Range<usize>)> {
    let report = section.report();
    let mut saved = Vec::new();
    for (name, place, value) in section.named("save") {
        match (names.add(name), value.get_ref().as_str()) {
            (Some(slot), Some(path)) => saved.push((slot, path.to_owned(), value.span())),
            (None, _) => {
                report
                    .add(place, format!("`{name}` is a value of its own: call this one otherwise"));
            }
            (_, None) => report.add(value.span(), "what is saved is an AVP: \"Group/Inner-AVP\""),
        }
    }
    saved
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests fail that way")]

    use super::*;

    fn read(text: &str, folder: &Path) -> Result<(Values, Names), String> {
        let mut names = Names::default();
        let read = |file: &mut Section<'_>| Some(Values::read(file, folder, &mut names));
        let values = diameter_node::config::parse(text, "test.toml", read);
        values.map(|it| (it, names)).map_err(|error| error.to_string())
    }

    #[test]
    fn sources_give_what_they_say_and_rows_stay_together() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("who.csv"), "imsi,msisdn\n1,a\n\"2\"\"\",\"b,c\"\n").unwrap();
        let text = "[values]\n\
            imsi = { csv = \"who.csv\" }\n\
            number = { csv = \"who.csv\", column = \"msisdn\" }\n\
            serial = { counter = 7 }\n\
            group = { choice = [10, \"x\"], each = \"request\" }\n\
            octets = { random = \"5..7\" }\n\
            digits = { range = \"098..101\" }\n";
        // Three digits on both sides.
        let wrong = read(text, folder.path()).err();
        assert!(wrong.is_none(), "{wrong:?}");
        let (values, names) = read(text, folder.path()).unwrap();
        let mut slots: Slots = vec![None; names.len()];
        let mut seen = Vec::new();
        for _ in 0..3 {
            values.begin(&mut slots);
            values.next(&mut slots);
            let get = |name: &str| slots[names.find(name).unwrap()].clone().unwrap().to_string();
            seen.push(["imsi", "number", "serial", "digits"].map(get));
            assert!((5..=7).contains(&get("octets").parse::<u32>().unwrap()));
            assert!(["10", "x"].contains(&get("group").as_str()));
        }
        let expected = [["1", "a", "7", "098"], ["2\"", "b,c", "8", "099"], ["1", "a", "9", "100"]];
        assert_eq!(seen, expected.map(|it| it.map(str::to_owned)));
        assert_eq!(values.all(names.find("group").unwrap()).len(), 2);
    }

    #[test]
    fn what_is_wrong_has_its_place() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("who.csv"), "imsi,msisdn\n1,a\n").unwrap();
        let cases = [
            ("[values]\na = { csv = \"who.csv\", column = \"imis\" }\n", "did you mean `imsi`?"),
            ("[values]\na = { csv = \"none.csv\" }\n", "cannot read"),
            ("[values]\na = { range = \"9..10\" }\n", "there is nothing from 9 to 10"),
            ("[values]\nsession = 1\n", "`session` is a value of its own"),
            ("[values]\na = { counter = 1, random = \"1..2\" }\n", "comes from one of"),
            ("[values]\na = { conter = 1 }\n", "did you mean `counter`?"),
        ];
        for (text, expected) in cases {
            let error = read(text, folder.path()).err().unwrap_or_default();
            assert!(error.contains(expected) && error.contains("test.toml:2:"), "{text}: {error}");
        }
    }
}

//! Statistics as tables of text.

use std::io::{self, Write};
use std::time::Duration;

use diameter_analysis::{Key, Row, Statistics, Table};
use diameter_dictionary::Catalogue;

use super::{Measured, names};
use crate::table::{self, Column};
use crate::time;

/// Writes what was measured; of two, one beside the other.
pub(super) fn write(
    out: &mut impl Write,
    measured: &[Measured],
    catalogue: &'static Catalogue,
) -> io::Result<()> {
    for one in measured {
        heading(out, one)?;
    }
    let [now, before @ ..] = measured else { return Ok(()) };
    let before = before.first().map(|it| it.statistics.tables());
    for (index, table) in now.statistics.tables().iter().enumerate() {
        writeln!(out)?;
        match before.as_ref().and_then(|it| it.get(index)) {
            None => one(out, table, seconds(&now.statistics), catalogue)?,
            Some(before) => both(out, table, before, catalogue)?,
        }
    }
    Ok(())
}

/// How long it lasted, in seconds; `None` where messages have no times, or all the same.
pub(super) fn seconds(statistics: &Statistics) -> Option<f64> {
    let (first, last) = statistics.times()?;
    last.duration_since(first).ok().map(|it| it.as_secs_f64()).filter(|it| *it > 0.0)
}

fn heading(out: &mut impl Write, measured: &Measured) -> io::Result<()> {
    let Measured { name, statistics } = measured;
    let total = statistics.total();
    write!(out, "{name}: {} messages, {} octets", statistics.messages(), statistics.octets())?;
    if let Some((first, last)) = statistics.times() {
        write!(out, ", {} to {}", time::timestamp(first), time::timestamp(last))?;
    }
    writeln!(out)?;
    write!(out, "{} requests", total.requests)?;
    if let Some(seconds) = seconds(statistics) {
        write!(out, " ({} a second)", rate(total.requests, seconds))?;
    }
    let Row { answers, failures, unanswered, repeated, forwarded, .. } = total;
    writeln!(
        out,
        ", {answers} answers, {failures} failed, {unanswered} unanswered, {repeated} sent again, \
         {forwarded} forwarded"
    )
}

/// The columns of a table's keys: the headings of a row that has them.
fn key_columns(table: &Table, catalogue: &'static Catalogue) -> Vec<Column> {
    let first = table.rows.first().map(|(key, _)| names::of_key(key, catalogue));
    first.into_iter().flatten().map(|it| Column::text(it.heading)).collect()
}

fn key_cells(key: &Key, catalogue: &'static Catalogue) -> Vec<String> {
    names::of_key(key, catalogue).into_iter().map(|it| it.text).collect()
}

fn one(
    out: &mut impl Write,
    table: &Table,
    seconds: Option<f64>,
    catalogue: &'static Catalogue,
) -> io::Result<()> {
    let mut columns = key_columns(table, catalogue);
    let keys = columns.len();
    columns.extend(
        [
            "requests",
            "/s",
            "failed",
            "unanswered",
            "again",
            "p50",
            "p90",
            "p99",
            "slowest",
            "octets",
            "answers",
        ]
        .map(Column::number),
    );
    let numbers = |row: &Row| {
        let quantile = |part| milliseconds(row.latencies.quantile(part));
        [
            row.requests.to_string(),
            seconds.map_or_else(String::new, |it| rate(row.requests, it)),
            row.failures.to_string(),
            row.unanswered.to_string(),
            row.repeated.to_string(),
            quantile(0.5),
            quantile(0.9),
            quantile(0.99),
            quantile(1.0),
            row.request_octets.mean().to_string(),
            row.answer_octets.mean().to_string(),
        ]
    };
    let rows = table.rows.iter();
    let mut rows: Vec<Vec<String>> = rows
        .map(|(key, row)| key_cells(key, catalogue).into_iter().chain(numbers(row)).collect())
        .collect();
    if let Some(others) = &table.others {
        rows.push(others_cells(keys).into_iter().chain(numbers(others)).collect());
    }
    table::write_columns(out, &columns, &rows)
}

/// The cells of a row for all that have none of their own.
fn others_cells(keys: usize) -> Vec<String> {
    let mut cells = vec![String::new(); keys];
    if let Some(first) = cells.first_mut() {
        "others".clone_into(first);
    }
    cells
}

fn both(
    out: &mut impl Write,
    now: &Table,
    before: &Table,
    catalogue: &'static Catalogue,
) -> io::Result<()> {
    let mut columns = key_columns(if now.rows.is_empty() { before } else { now }, catalogue);
    let compared = ["requests", "failed %", "unanswered %", "p50", "p99"];
    columns.extend(compared.iter().flat_map(|it| [*it, "before"]).map(Column::number));
    let nothing = Row::default();
    let of = |table: &'_ Table, key: &Key| {
        table.rows.iter().find(|(other, _)| other == key).map(|(_, row)| row.clone())
    };
    let gone = before.rows.iter().filter(|(key, _)| of(now, key).is_none());
    let keys = now.rows.iter().chain(gone).map(|(key, _)| key);
    let rows: Vec<Vec<String>> = keys
        .map(|key| {
            let rows = [now, before].map(|it| of(it, key).unwrap_or_else(|| nothing.clone()));
            key_cells(key, catalogue).into_iter().chain(pairs(&rows)).collect()
        })
        .collect();
    table::write_columns(out, &columns, &rows)
}

/// What two rows have come to, one beside the other.
fn pairs(rows: &[Row; 2]) -> impl Iterator<Item = String> {
    let cells = |row: &Row| {
        [
            row.requests.to_string(),
            percent(row.failures, row.answers),
            percent(row.unanswered, row.requests),
            milliseconds(row.latencies.quantile(0.5)),
            milliseconds(row.latencies.quantile(0.99)),
        ]
    };
    let [now, before] = [cells(&rows[0]), cells(&rows[1])];
    now.into_iter().zip(before).flat_map(|(now, before)| [now, before])
}

fn percent(part: u64, whole: u64) -> String {
    match whole {
        0 => "-".to_owned(),
        _ => format!("{:.2}", part as f64 * 100.0 / whole as f64),
    }
}

fn rate(count: u64, seconds: f64) -> String {
    let rate = count as f64 / seconds;
    if rate < 10.0 { format!("{rate:.2}") } else { format!("{rate:.0}") }
}

/// With as many digits as are known of it.
fn milliseconds(latency: Option<Duration>) -> String {
    let Some(latency) = latency else { return "-".to_owned() };
    let milliseconds = latency.as_secs_f64() * 1000.0;
    match milliseconds {
        ..10.0 => format!("{milliseconds:.2}"),
        ..100.0 => format!("{milliseconds:.1}"),
        _ => format!("{milliseconds:.0}"),
    }
}

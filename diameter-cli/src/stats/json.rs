//! Statistics as one JSON object.

use std::io::{self, Write};
use std::time::Duration;

use diameter_analysis::{Dimension, Row, Series, Sizes, Table};
use diameter_core::Outcome;
use diameter_dictionary::Catalogue;
use serde_json::{Map, Value, json};

use super::{Measured, names, tables};
use crate::time;

/// Writes what was measured; what it is compared with is its member `against`.
pub(super) fn write(
    out: &mut impl Write,
    measured: &[Measured],
    catalogue: &'static Catalogue,
) -> io::Result<()> {
    let mut objects = measured.iter().map(|it| object(it, catalogue));
    let mut whole = objects.next().unwrap_or_default();
    whole.extend(objects.next().map(|it| ("against".to_owned(), Value::Object(it))));
    writeln!(out, "{}", Value::Object(whole))
}

fn object(measured: &Measured, catalogue: &'static Catalogue) -> Map<String, Value> {
    let Measured { name, statistics } = measured;
    let mut object = Map::new();
    object.insert("input".into(), json!(name));
    object.insert("messages".into(), json!(statistics.messages()));
    object.insert("octets".into(), json!(statistics.octets()));
    if let Some((first, last)) = statistics.times() {
        object.insert("first".into(), json!(time::timestamp(first)));
        object.insert("last".into(), json!(time::timestamp(last)));
    }
    object.insert("seconds".into(), json!(tables::seconds(statistics)));
    object.insert("total".into(), Value::Object(row(statistics.total())));
    let tables = statistics.tables();
    let tables: Vec<Value> = tables.iter().map(|it| table(it, catalogue)).collect();
    object.insert("tables".into(), Value::Array(tables));
    object.insert("series".into(), series(statistics.series()));
    object
}

fn table(table: &Table, catalogue: &'static Catalogue) -> Value {
    let by = |it: &Dimension| match it {
        Dimension::Client => "client",
        Dimension::Server => "server",
        Dimension::Application => "application",
        Dimension::Command => "command",
        Dimension::Result => "result",
    };
    let rows = table.rows.iter().map(|(key, counts)| {
        let mut object = Map::new();
        for name in names::of_key(key, catalogue) {
            object.insert(name.heading.into(), json!(name.text));
        }
        let numbers = [
            ("application_id", key.application_id),
            ("code", key.command_code),
            ("result_code", key.ending.and_then(|it| it.outcome()).map(Outcome::code)),
        ];
        for (name, number) in numbers {
            object.extend(number.map(|it| (name.to_owned(), json!(it))));
        }
        object.extend(row(counts));
        Value::Object(object)
    });
    let rows: Vec<Value> = rows.collect();
    let mut object = Map::new();
    object.insert("by".into(), table.by.iter().map(by).collect());
    object.insert("rows".into(), Value::Array(rows));
    if let Some(others) = &table.others {
        object.insert("others".into(), Value::Object(row(others)));
    }
    Value::Object(object)
}

fn row(row: &Row) -> Map<String, Value> {
    let mut object = Map::new();
    let counts = [
        ("requests", row.requests),
        ("answers", row.answers),
        ("failed", row.failures),
        ("unanswered", row.unanswered),
        ("again", row.repeated),
        ("forwarded", row.forwarded),
        ("latencies", row.latencies.count()),
    ];
    object.extend(counts.map(|(name, count)| (name.to_owned(), json!(count))));
    object.insert("mean_ms".into(), milliseconds(row.latencies.mean()));
    for (name, part) in [
        ("p50_ms", 0.5),
        ("p90_ms", 0.9),
        ("p99_ms", 0.99),
        ("p999_ms", 0.999),
        ("slowest_ms", 1.0),
    ] {
        object.insert(name.into(), milliseconds(row.latencies.quantile(part)));
    }
    for (name, sizes) in
        [("request_octets", &row.request_octets), ("answer_octets", &row.answer_octets)]
    {
        let Sizes { sum, most, .. } = sizes;
        object.insert(name.into(), json!({ "sum": sum, "mean": sizes.mean(), "most": most }));
    }
    object
}

fn series(series: &Series) -> Value {
    let intervals = series.intervals().iter().map(|it| {
        json!({
            "requests": it.requests,
            "failed": it.failures,
            "unanswered": it.unanswered,
            "p50_ms": milliseconds(it.latencies.quantile(0.5)),
            "p99_ms": milliseconds(it.latencies.quantile(0.99)),
        })
    });
    let intervals: Vec<Value> = intervals.collect();
    json!({
        "start": series.start().map(time::timestamp),
        "width_ms": milliseconds(Some(series.width())),
        "intervals": intervals,
    })
}

fn milliseconds(latency: Option<Duration>) -> Value {
    json!(latency.map(|it| it.as_micros() as f64 / 1000.0))
}

//! How changes are written.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use serde_json::{Value, json};

use super::compare::Change;

const HEADING: Style = Style::new().bold();
const ADDED: Style = AnsiColor::Green.on_default();
const REMOVED: Style = AnsiColor::Red.on_default();
const BREAKS: Style = AnsiColor::Red.on_default().bold();
const CHANGED: Style = AnsiColor::Yellow.on_default();

/// A line a change, below the dictionary and the thing that it is about.
pub(super) fn text(out: &mut impl Write, changes: &[Change]) -> io::Result<()> {
    let mut dictionary = None;
    let mut subject = None;
    for change in changes {
        if dictionary != Some(&change.dictionary) {
            (dictionary, subject) = (Some(&change.dictionary), None);
            writeln!(out, "{HEADING}{}{HEADING:#}", change.dictionary)?;
        }
        let Change { kind, name, id, aspect, old, new, breaks, .. } = change;
        let breaks = breaks.map(|why| format!("  {BREAKS}breaks: {why}{BREAKS:#}"));
        let breaks = breaks.unwrap_or_default();
        let id = id.as_ref().map(|id| format!(" ({id})")).unwrap_or_default();
        let thing = format!("{kind} {name}{id}");
        let (sign, style) = match (old, new) {
            (Some(_), Some(_)) => ('~', CHANGED),
            (None, _) => ('+', ADDED),
            (_, None) => ('-', REMOVED),
        };
        let Some(aspect) = aspect else {
            let what = new.as_ref().or(old.as_ref()).filter(|what| *what != name);
            let what = what.map(|what| format!(": {what}")).unwrap_or_default();
            writeln!(out, "  {style}{sign} {thing}{what}{style:#}{breaks}")?;
            continue;
        };
        if subject.as_ref() != Some(&thing) {
            writeln!(out, "  {thing}")?;
            subject = Some(thing);
        }
        let values: Vec<&str> = [old, new].into_iter().flatten().map(String::as_str).collect();
        let values = values.join(" -> ");
        // The rules of a grammar say themselves what they are.
        let aspect = if aspect == "rule" { String::new() } else { format!("{aspect}: ") };
        writeln!(out, "    {style}{sign} {aspect}{values}{style:#}{breaks}")?;
    }
    let breaking = changes.iter().filter(|change| change.breaks.is_some()).count();
    match (changes.len(), breaking) {
        (0, _) => Ok(()),
        (_, 0) => writeln!(out, "\nnothing of this breaks programs"),
        (1, _) => writeln!(out, "\nthis breaks programs"),
        (all, some) => writeln!(out, "\n{some} of {all} changes break programs"),
    }
}

/// An array with an object a change.
pub(super) fn json(out: &mut impl Write, changes: &[Change]) -> anyhow::Result<()> {
    let changes: Vec<Value> = changes
        .iter()
        .map(|change| {
            json!({
                "dictionary": change.dictionary,
                "change": match (&change.old, &change.new) {
                    (Some(_), Some(_)) => "changed",
                    (None, _) => "added",
                    (_, None) => "removed",
                },
                "kind": change.kind,
                "name": change.name,
                "id": change.id,
                "aspect": change.aspect,
                "old": change.old,
                "new": change.new,
                "breaks": change.breaks,
            })
        })
        .collect();
    serde_json::to_writer_pretty(&mut *out, &changes)?;
    writeln!(out)?;
    Ok(())
}

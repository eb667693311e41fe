//! Dictionaries as pages to read: a section each, with their grammars and a table of their AVPs.

use std::io::{self, Write};

use diameter_codegen::model::{Application, Avp, Dictionary, EnumValue, Model};

use diameter_core::registry;

pub(super) fn print(
    out: &mut impl Write,
    model: &Model,
    dictionaries: &[&Dictionary],
) -> io::Result<()> {
    for (index, it) in dictionaries.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        dictionary(out, model, it)?;
    }
    Ok(())
}

fn dictionary(out: &mut impl Write, model: &Model, it: &Dictionary) -> io::Result<()> {
    let release = it.release.as_ref().map(|release| format!(", release {release}"));
    writeln!(out, "# {}\n\n{}{}.", it.name, it.spec, release.unwrap_or_default())?;
    doc(out, it.doc.as_deref())?;
    for it in &it.applications {
        application(out, it)?;
    }
    if !it.avps.is_empty() {
        writeln!(out, "\n## AVPs\n\n| AVP | code | vendor | format | M bit | clause |")?;
        writeln!(out, "|---|---|---|---|---|---|")?;
    }
    for avp in &it.avps {
        row(out, avp)?;
    }
    for avp in it.avps.iter().filter(|avp| avp.shares.is_none()) {
        details(out, model, avp)?;
    }
    Ok(())
}

fn application(out: &mut impl Write, it: &Application) -> io::Result<()> {
    writeln!(out, "\n## {} (application {})", it.name, it.id)?;
    doc(out, it.doc.as_deref())?;
    for command in &it.commands {
        let code = command.code.map(|code| format!(", {code}")).unwrap_or_default();
        writeln!(out, "\n### {}{code}\n\n{}.", command.name, command.spec)?;
        doc(out, command.doc.as_deref())?;
        for message in command.request.iter().chain([&command.answer]) {
            writeln!(out, "\n```text\n{}\n```", message.grammar.text.trim_end())?;
        }
    }
    Ok(())
}

fn row(out: &mut impl Write, avp: &Avp) -> io::Result<()> {
    let vendor = match (avp.vendor_id, registry::vendor(avp.vendor_id)) {
        (0, _) => String::new(),
        (id, Some(name)) => format!("{name} ({id})"),
        (id, None) => id.to_string(),
    };
    let format = avp.format.as_deref().unwrap_or(avp.data_type.name());
    let Avp { name, code, mandatory, spec, .. } = avp;
    writeln!(out, "| {name} | {code} | {vendor} | {format} | {} | {spec} |", mandatory.name())
}

/// What does not go into the table, where there is any of it.
fn details(out: &mut impl Write, model: &Model, avp: &Avp) -> io::Result<()> {
    let has_text = avp.doc.is_some() || avp.grammar.is_some();
    if !has_text && avp.enums.is_empty() && avp.bits.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n### {}", avp.name)?;
    doc(out, avp.doc.as_deref())?;
    if let Some(redefines) = avp.redefines.as_ref().and_then(|name| model.dictionary(name)) {
        writeln!(out, "\nTakes the place of that of {} ({}).", redefines.name, redefines.spec)?;
    }
    if let Some(grammar) = &avp.grammar {
        writeln!(out, "\n```text\n{}\n```", grammar.text.trim_end())?;
    }
    values(out, "value", &avp.enums)?;
    values(out, "bit", &avp.bits)
}

fn values(out: &mut impl Write, what: &str, values: &[EnumValue]) -> io::Result<()> {
    if !values.is_empty() {
        writeln!(out, "\n| {what} | name |\n|---|---|")?;
    }
    for EnumValue { value, name, .. } in values {
        writeln!(out, "| {value} | {} |", name.replace('|', "\\|"))?;
    }
    Ok(())
}

fn doc(out: &mut impl Write, doc: Option<&str>) -> io::Result<()> {
    for paragraph in doc.unwrap_or_default().split("\n\n").filter(|it| !it.trim().is_empty()) {
        let words: Vec<&str> = paragraph.split_whitespace().collect();
        writeln!(out, "\n{}", words.join(" "))?;
    }
    Ok(())
}

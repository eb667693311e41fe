//! How what was found is laid out.

use std::io::{self, Write};

use diameter_codegen::model::{
    Application, Avp, AvpRef, Command, Dictionary, EnumValue, Mandatory, Message, Model,
};

use super::find::{Found, Home};
use crate::dictionary::uses::{self, Place};
use crate::layout::{LABEL, doc, heading, label, paragraph, wrapped};
use diameter_core::registry;

pub(super) fn print(out: &mut impl Write, model: &Model, found: Found<'_>) -> io::Result<()> {
    match found {
        Found::Dictionary(it) => dictionary(out, it),
        Found::Application(home, it) => application(out, it, Some(home)),
        Found::Command(home, it) => {
            let what = format!("command {}", code(it));
            heading(out, &it.name, &what)?;
            about(out, home, it)?;
            for message in it.request.iter().chain([&it.answer]) {
                paragraph(out, &message.grammar.text)?;
            }
            Ok(())
        }
        Found::Message(home, it, message) => {
            let abbreviation = &message.abbreviation;
            let what = format!("{abbreviation}, {} of command {}", side(it, message), code(it));
            heading(out, &message.name, &what)?;
            about(out, home, it)?;
            paragraph(out, &message.grammar.text)
        }
        Found::Avp(it) => avp(out, model, it),
        Found::Value(it, name) => value(out, model.avp(it), name),
        Found::Format(home, it) => {
            heading(out, &it.name, &format!("data format derived from {}", it.data_type.name()))?;
            label(out, "clause", &it.spec)?;
            label(out, "dictionary", &home.name)?;
            doc(out, it.doc.as_deref())
        }
        Found::Flags(home, it) => {
            heading(out, &it.name, "set of bits that depends on another AVP")?;
            label(out, "clause", &it.spec)?;
            label(out, "dictionary", &home.name)?;
            doc(out, it.doc.as_deref())?;
            values(out, "bits", &it.bits)
        }
    }
}

fn dictionary(out: &mut impl Write, it: &Dictionary) -> io::Result<()> {
    heading(out, &it.name, "dictionary")?;
    let release = it.release.as_ref().map(|release| format!(", release {release}"));
    label(out, "source", &format!("{}{}", it.spec, release.unwrap_or_default()))?;
    label(out, "file", if it.external { "built in" } else { &it.file })?;
    label(out, "imports", &wrapped(&it.imports.join(", "), "  dictionary  ".len()))?;
    let groups = it.avps.iter().filter(|avp| avp.grammar.is_some()).count();
    label(out, "AVPs", &format!("{}, of which {groups} grouped", it.avps.len()))?;
    doc(out, it.doc.as_deref())?;
    for it in &it.applications {
        writeln!(out)?;
        application(out, it, None)?;
    }
    Ok(())
}

fn application(
    out: &mut impl Write,
    it: &Application,
    home: Option<&Dictionary>,
) -> io::Result<()> {
    heading(out, &it.name, &format!("application {}", it.id))?;
    if let Some(id) = it.vendor_id {
        label(out, "vendor", &vendor(id))?;
    }
    if let Some(extends) = &it.extends {
        label(out, "extends", extends)?;
    }
    if let Some(home) = home {
        label(out, "dictionary", &home.name)?;
    }
    doc(out, it.doc.as_deref())?;
    writeln!(out)?;
    for command in &it.commands {
        let request = command.request.as_ref().map(|it| format!("{} ", it.abbreviation));
        let messages = format!("{}{}", request.unwrap_or_default(), command.answer.abbreviation);
        writeln!(out, "  {:>8}  {messages:7}  {}", code(command), command.name)?;
    }
    Ok(())
}

/// The Command Code; the answer-message has that of its request.
fn code(command: &Command) -> String {
    command.code.map_or_else(|| "any".to_owned(), |code| code.to_string())
}

fn side(command: &Command, message: &Message) -> &'static str {
    match command.request.as_ref() {
        Some(request) if request.name == message.name => "request",
        _ => "answer",
    }
}

/// What a request and its answer have in common.
fn about(out: &mut impl Write, home: Home<'_>, command: &Command) -> io::Result<()> {
    let Home { dictionary, application } = home;
    label(out, "in", &format!("{} (application {})", application.name, application.id))?;
    label(out, "clause", &command.spec)?;
    label(out, "dictionary", &dictionary.name)?;
    doc(out, command.doc.as_deref())
}

fn vendor(id: u32) -> String {
    match registry::vendor(id) {
        Some(name) => format!("{id} ({name})"),
        None => id.to_string(),
    }
}

fn avp(out: &mut impl Write, model: &Model, reference: AvpRef) -> io::Result<()> {
    let it = model.avp(reference);
    let of_vendor = match it.vendor_id {
        0 => String::new(),
        id => format!(" of vendor {}", vendor(id)),
    };
    heading(out, &it.name, &format!("AVP {}{of_vendor}", it.code))?;
    let format = match &it.format {
        Some(format) => format!("{format}, derived from {}", it.data_type.name()),
        None => it.data_type.name().to_owned(),
    };
    label(out, "format", &format)?;
    label(out, "flags", &flags(it))?;
    label(out, "clause", &it.spec)?;
    label(out, "dictionary", &model.dictionaries[reference.dictionary].name)?;
    if let Some(redefines) = &it.redefines {
        let what = if it.shares.is_some() { ", the M bit only" } else { "" };
        label(out, "redefines", &format!("{redefines}:{}{what}", it.name))?;
    }
    doc(out, it.doc.as_deref())?;
    if it.shares.is_none() {
        if let Some(grammar) = &it.grammar {
            paragraph(out, &grammar.text)?;
        }
        values(out, "values", &it.enums)?;
        values(out, "bits", &it.bits)?;
    }
    uses(out, model, reference)
}

/// The bits of its header (RFC 6733, 4.1).
fn flags(avp: &Avp) -> String {
    let mandatory = match avp.mandatory {
        Mandatory::Must => "M must be set",
        Mandatory::May => "M may be set",
        Mandatory::MustNot => "M must not be set",
    };
    match avp.vendor_id {
        0 => mandatory.to_owned(),
        _ => format!("V, {mandatory}"),
    }
}

fn values(out: &mut impl Write, name: &str, values: &[EnumValue]) -> io::Result<()> {
    if values.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n  {LABEL}{name}{LABEL:#}")?;
    for EnumValue { value, name, spec, .. } in values {
        let spec = spec.as_ref().map(|spec| format!("  ({spec})")).unwrap_or_default();
        writeln!(out, "  {value:>8}  {name}{spec}")?;
    }
    Ok(())
}

fn uses(out: &mut impl Write, model: &Model, avp: AvpRef) -> io::Result<()> {
    let messages = uses::in_messages(model, avp);
    let groups = uses::in_groups(model, avp);
    if messages.is_empty() && groups.is_empty() {
        return writeln!(out, "\n  {LABEL}in no grammar; it may go where * [ AVP ] is{LABEL:#}");
    }
    for (title, uses) in [("in messages", messages), ("in groups", groups)] {
        if !uses.is_empty() {
            writeln!(out, "\n  {LABEL}{title}{LABEL:#}")?;
        }
        for (dictionary, by_rule) in uses {
            let rules = by_rule.into_iter().map(|(rule, places)| {
                let names: Vec<&str> = places.into_iter().map(Place::name).collect();
                format!("{rule} {}", names.join(", "))
            });
            let text = rules.collect::<Vec<_>>().join("; ");
            writeln!(out, "  {:16}{}", dictionary.name, wrapped(&text, 18))?;
        }
    }
    Ok(())
}

fn value(out: &mut impl Write, avp: &Avp, name: &str) -> io::Result<()> {
    for (what, values) in [("value", &avp.enums), ("bit", &avp.bits)] {
        for it in values.iter().filter(|it| it.name == name) {
            heading(out, name, &format!("{what} {} of {}", it.value, avp.name))?;
            label(out, "clause", it.spec.as_ref().unwrap_or(&avp.spec))?;
        }
    }
    Ok(())
}

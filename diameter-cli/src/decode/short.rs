//! Short forms of filters: options that became expressions.

use std::fmt::Write;

use clap::Args;
use diameter_core::print::{
    ACCT_APPLICATION_ID, AUTH_APPLICATION_ID, EXPERIMENTAL_RESULT_CODE, octets_of_hex,
};
use diameter_core::{AvpDescription, AvpKey, Format};
use diameter_diagnostic::alike;
use diameter_dictionary::Catalogue;
use diameter_dictionary::filter::Filter;

use crate::names::{applications, unknown};

/// The options.
#[derive(Debug, Args)]
#[command(next_help_heading = "Filters")]
#[group(id = "short")]
pub(super) struct Arguments {
    /// Only this command: CCR, Credit-Control for both directions, or a code (may be repeated: any of them)
    #[arg(long = "command", value_name = "COMMAND")]
    commands: Vec<String>,
    /// Only this application: an id, a name, or the name of a dictionary as s6a
    #[arg(long, value_name = "APPLICATION")]
    application: Option<String>,
    /// Only messages whose Session-Id contains this text
    #[arg(long, value_name = "TEXT")]
    session: Option<String>,
    /// Only answers with this result: 5012, DIAMETER_SUCCESS, or 5xxx for all of a kind
    #[arg(long, value_name = "RESULT")]
    result: Option<String>,
    /// Only messages with this AVP, in groups too: a name, CODE or CODE/VENDOR; its value as a number,
    /// a name, text, or octets in hexadecimal (may be repeated: all of them)
    #[arg(long = "avp", value_name = "NAME[=VALUE]")]
    avps: Vec<String>,
}

impl Arguments {
    /// The filters that they are short for.
    ///
    /// # Errors
    ///
    /// When nothing has a name: a filter that takes nothing would look like a capture without it.
    pub(super) fn filters(&self, catalogue: &'static Catalogue) -> anyhow::Result<Vec<Filter>> {
        let Self { commands, application, session, result, avps } = self;
        let mut texts = Vec::new();
        let commands = commands.iter().map(|it| command(it, catalogue));
        let commands = commands.collect::<anyhow::Result<Vec<_>>>()?;
        texts.extend((!commands.is_empty()).then(|| commands.join(" or ")));
        if let Some(text) = application {
            let ids = applications(text, catalogue)?;
            texts.push(format!("application in {ids:?}"));
        }
        texts.extend(session.as_deref().map(|it| format!("session contains {}", quoted(it))));
        if let Some(text) = result {
            texts.push(self::result(text, catalogue)?);
        }
        for text in avps {
            texts.push(avp(text, catalogue)?);
        }
        texts.iter().map(|it| Ok(Filter::compile(it, catalogue)?)).collect()
    }
}

fn command(text: &str, catalogue: &'static Catalogue) -> anyhow::Result<String> {
    if let Ok(code) = text.parse::<u32>() {
        return Ok(format!("command == {code}"));
    }
    let both = [text.to_owned(), format!("{text}-Request"), format!("{text}-Answer")];
    if both.iter().all(|name| catalogue.commands_named(name).is_empty()) {
        let meant = alike(text, catalogue.command_names());
        return Err(unknown("command", text, &meant, "list commands` has them all"));
    }
    Ok(format!("command == {}", quoted(text)))
}

fn result(text: &str, catalogue: &'static Catalogue) -> anyhow::Result<String> {
    if let Ok(code) = text.parse::<u32>() {
        return Ok(format!("result == {code}"));
    }
    if let Some(class) = text.strip_suffix("xxx").and_then(|digit| digit.parse::<u32>().ok()) {
        let first = class.saturating_mul(1000);
        return Ok(format!("result in {first}..{}", first.saturating_add(999)));
    }
    let symbol = text.to_uppercase();
    let full = format!("DIAMETER_{symbol}");
    let avps = [AvpKey::ietf(268), EXPERIMENTAL_RESULT_CODE].into_iter();
    let nothing = catalogue.nothing();
    let avps = avps.filter_map(|key| nothing.named(key, None));
    let names = avps.flat_map(|avp| avp.symbols).map(|symbol| symbol.name);
    if let Some(found) = names.clone().find(|it| *it == symbol || *it == full) {
        return Ok(format!("result == {}", quoted(found)));
    }
    let meant = alike(&symbol, names);
    Err(unknown("result", text, &meant, "show Result-Code` has them; numbers and 5xxx will do too"))
}

fn avp(text: &str, catalogue: &'static Catalogue) -> anyhow::Result<String> {
    let (name, value) = match text.split_once('=') {
        Some((name, value)) => (name, Some(value)),
        None => (text, None),
    };
    let (path, descriptions) = named(name, catalogue)?;
    let Some(value) = value else { return Ok(format!("has avp({})", quoted(&path))) };
    let avp = format!("avp({})", quoted(&path));
    // What a value can be is what the dictionaries say; where it can be several things, it is any of them.
    let mut meanings = vec![format!("{avp} == {}", quoted(value))];
    let is_number = value.parse::<i128>().is_ok() || value.parse::<f64>().is_ok_and(f64::is_finite);
    if is_number || value.starts_with("0x") {
        meanings.push(format!("{avp} == {value}"));
    }
    let is_format = |wanted: fn(&Format) -> bool| descriptions.iter().any(|it| wanted(&it.format));
    if is_format(|it| matches!(it, Format::Unsigned32 | Format::Unsigned64)) {
        meanings.push(format!("{avp} contains {}", quoted(value)));
    } else if let Some(octets) = octets_of_hex(value) {
        let mut digits = String::from("0x");
        octets.iter().try_for_each(|octet| write!(digits, "{octet:02x}"))?;
        meanings.push(format!("{avp} == {digits}"));
    }
    let is_application =
        |it: &&AvpDescription| matches!(it.key, AUTH_APPLICATION_ID | ACCT_APPLICATION_ID);
    if descriptions.iter().any(is_application) {
        let ids = catalogue.applications_named(value);
        meanings.extend((!ids.is_empty()).then(|| format!("{avp} in {ids:?}")));
    }
    let compiled: Vec<Result<Filter, _>> =
        meanings.iter().map(|it| Filter::compile(it, catalogue)).collect();
    let texts = compiled.iter().flatten().map(Filter::as_str).collect::<Vec<_>>();
    match texts.is_empty() {
        false => Ok(texts.join(" or ")),
        // As a text it can be anything; what is wrong with that is told.
        true => Err(compiled
            .into_iter()
            .find_map(Result::err)
            .map_or_else(|| anyhow::anyhow!("{name} has no value `{value}`"), anyhow::Error::from)),
    }
}

/// An AVP as expressions write it, and what dictionaries say of it.
fn named(
    name: &str,
    catalogue: &'static Catalogue,
) -> anyhow::Result<(String, Vec<&'static AvpDescription>)> {
    let everything = catalogue.everything();
    let number = |text: &str| text.parse::<u32>().ok();
    let key = match name.split_once('/') {
        Some((code, vendor_id)) => number(code).zip(number(vendor_id)),
        None => number(name).map(|code| (code, 0)),
    };
    if let Some((code, vendor_id)) = key {
        let (key, other) =
            (AvpKey { vendor_id, code }, AvpKey { vendor_id: code, code: vendor_id });
        let is_other = everything.avp(key).is_none() && everything.avp(other).is_some();
        let key = if is_other { other } else { key };
        let path = format!("{}:{}", key.vendor_id, key.code);
        return Ok((path, everything.avp(key).into_iter().collect()));
    }
    let is_it = |avp: &&&AvpDescription| avp.name.eq_ignore_ascii_case(name);
    let found: Vec<&AvpDescription> = everything.avps.iter().filter(is_it).copied().collect();
    match found.first() {
        Some(first) => Ok((first.name.to_owned(), found)),
        None => {
            let meant = alike(name, everything.avps.iter().map(|avp| avp.name));
            Err(unknown("AVP", name, &meant, "list avps TEXT` finds names"))
        }
    }
}

/// A text as expressions write it. One with both kinds of quotes is no name of anything.
fn quoted(text: &str) -> String {
    let quote = if text.contains('"') { '\'' } else { '"' };
    format!("{quote}{text}{quote}")
}

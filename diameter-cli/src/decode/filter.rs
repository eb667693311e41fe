//! Which messages are printed: all that take every filter.

use clap::Args;
use diameter_core::coding::Coding;
use diameter_core::print::{
    ACCT_APPLICATION_ID, AUTH_APPLICATION_ID, EXPERIMENTAL_RESULT_CODE, Frame, NamedAvp, Names,
    Value, octets_of_hex, sibling,
};
use diameter_core::{AvpIter, AvpKey, AvpView, Format, Grammar};
use diameter_diagnostic::alike;
use diameter_dictionary::{Catalogue, Known};

use super::summary::{self, SESSION_ID};
use crate::names::{applications, unknown};

/// The filters as they are given.
#[derive(Debug, Args)]
#[command(next_help_heading = "Filters")]
pub(super) struct Filters {
    /// Only this command: CCR, Credit-Control for both directions, or a code (may be repeated)
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
    /// a name, text, or octets in hexadecimal (may be repeated)
    #[arg(long = "avp", value_name = "NAME[=VALUE]")]
    avps: Vec<String>,
}

/// The filters of a run.
#[derive(Debug)]
pub(super) struct Filter {
    /// Any of these; all when there is none.
    commands: Vec<CommandFilter>,
    applications: Option<Vec<u32>>,
    session: Option<String>,
    result: Option<ResultFilter>,
    avps: Vec<AvpFilter>,
}

#[derive(Debug)]
enum CommandFilter {
    Code(u32),
    /// In lower case.
    Name(String),
}

#[derive(Debug)]
enum ResultFilter {
    Code(u32),
    /// Of the thousand that begins here.
    Class(u32),
    Symbol(String),
}

#[derive(Debug)]
struct AvpFilter {
    name: AvpName,
    value: Option<String>,
}

#[derive(Debug)]
enum AvpName {
    Key(AvpKey),
    Name(String),
}

impl Filter {
    /// Reads the filters.
    ///
    /// # Errors
    ///
    /// When nothing has a name: a filter that takes nothing would look like a capture without it.
    pub(super) fn new(arguments: &Filters, catalogue: &'static Catalogue) -> anyhow::Result<Self> {
        let Filters { commands, application, session, result, avps } = arguments;
        Ok(Self {
            commands: commands
                .iter()
                .map(|it| command_filter(it, catalogue))
                .collect::<Result<_, _>>()?,
            applications: application
                .as_deref()
                .map(|it| applications(it, catalogue))
                .transpose()?,
            session: session.clone(),
            result: result.as_deref().map(|it| result_filter(it, catalogue)).transpose()?,
            avps: avps.iter().map(|it| avp_filter(it, catalogue)).collect::<Result<_, _>>()?,
        })
    }

    /// Whether a message is printed.
    pub(super) fn takes(&self, frame: &Frame, known: &Known) -> bool {
        (self.commands.is_empty() || self.commands.iter().any(|it| it.takes(frame, known)))
            && self
                .applications
                .as_ref()
                .is_none_or(|ids| ids.contains(&frame.header.application_id))
            && self.session.as_ref().is_none_or(|text| has_session(frame, text))
            && self.result.as_ref().is_none_or(|result| result.takes(frame, known))
            && self.avps.iter().all(|avp| {
                let grammar = known.grammar.map(|command| command.grammar);
                avp.is_among(frame.avps(), known, grammar, 0)
            })
    }
}

fn command_filter(text: &str, catalogue: &'static Catalogue) -> anyhow::Result<CommandFilter> {
    if let Ok(code) = text.parse() {
        return Ok(CommandFilter::Code(code));
    }
    let both = [text.to_owned(), format!("{text}-Request"), format!("{text}-Answer")];
    if both.iter().all(|name| catalogue.commands_named(name).is_empty()) {
        let meant = alike(text, catalogue.command_names());
        return Err(unknown("command", text, &meant, "list commands` has them all"));
    }
    Ok(CommandFilter::Name(text.to_lowercase()))
}

impl CommandFilter {
    fn takes(&self, frame: &Frame, known: &Known) -> bool {
        match self {
            Self::Code(code) => frame.header.command_code == *code,
            Self::Name(name) => known.command.is_some_and(|command| {
                let pair = command.name.trim_end_matches("-Request").trim_end_matches("-Answer");
                [command.name, command.abbreviation, pair]
                    .iter()
                    .any(|it| it.eq_ignore_ascii_case(name))
            }),
        }
    }
}

fn result_filter(text: &str, catalogue: &'static Catalogue) -> anyhow::Result<ResultFilter> {
    if let Ok(code) = text.parse() {
        return Ok(ResultFilter::Code(code));
    }
    if let Some(class) = text.strip_suffix("xxx").and_then(|digit| digit.parse::<u32>().ok()) {
        return Ok(ResultFilter::Class(class.saturating_mul(1000)));
    }
    let symbol = text.to_uppercase();
    let full = format!("DIAMETER_{symbol}");
    let avps = [AvpKey::ietf(268), EXPERIMENTAL_RESULT_CODE].into_iter();
    let nothing = catalogue.nothing();
    let avps = avps.filter_map(|key| nothing.named(key, None));
    let names = avps.flat_map(|avp| avp.symbols).map(|symbol| symbol.name);
    if let Some(found) = names.clone().find(|it| *it == symbol || *it == full) {
        return Ok(ResultFilter::Symbol(found.to_owned()));
    }
    let meant = alike(&symbol, names);
    Err(unknown("result", text, &meant, "show Result-Code` has them; numbers and 5xxx will do too"))
}

impl ResultFilter {
    fn takes(&self, frame: &Frame, known: &Known) -> bool {
        let Some(result) = summary::result(frame) else { return false };
        match self {
            Self::Code(wanted) => result.code == *wanted,
            Self::Class(first) => (*first..first.saturating_add(1000)).contains(&result.code),
            Self::Symbol(name) => result.symbol(known) == Some(name),
        }
    }
}

fn avp_filter(text: &str, catalogue: &'static Catalogue) -> anyhow::Result<AvpFilter> {
    let (name, value) = match text.split_once('=') {
        Some((name, value)) => (name, Some(value.to_owned())),
        None => (text, None),
    };
    let number = |text: &str| text.parse::<u32>().ok();
    let key = match name.split_once('/') {
        Some((code, vendor_id)) => number(code).zip(number(vendor_id)),
        None => number(name).map(|code| (code, 0)),
    };
    if let Some((code, vendor_id)) = key {
        let (key, other) =
            (AvpKey { vendor_id, code }, AvpKey { vendor_id: code, code: vendor_id });
        let everything = catalogue.everything();
        let is_other = everything.avp(key).is_none() && everything.avp(other).is_some();
        return Ok(AvpFilter { name: AvpName::Key(if is_other { other } else { key }), value });
    }
    let names = catalogue.everything().avps.iter().map(|avp| avp.name);
    if !names.clone().any(|it| it.eq_ignore_ascii_case(name)) {
        let meant = alike(name, names);
        return Err(unknown("AVP", name, &meant, "list avps TEXT` finds names"));
    }
    Ok(AvpFilter { name: AvpName::Name(name.to_owned()), value })
}

impl AvpFilter {
    fn is_among(
        &self,
        avps: AvpIter<'_>,
        known: &Known,
        around: Option<&'static Grammar>,
        depth: usize,
    ) -> bool {
        let siblings = avps.clone();
        let siblings = |key: AvpKey| sibling(&siblings, key);
        avps.map_while(Result::ok).any(|avp| {
            let named = known.avp(avp.key(), around, &siblings);
            let is_named = match &self.name {
                AvpName::Key(key) => avp.key() == *key,
                AvpName::Name(name) => {
                    named.is_some_and(|it| it.description.name.eq_ignore_ascii_case(name))
                }
            };
            let has_value = || {
                let wanted = self.value.as_ref();
                wanted.is_none_or(|it| has_value(&avp, named, it, known.catalogue()))
            };
            let inside = |grammar| self.is_among(avp.avps(), known, Some(grammar), depth + 1);
            is_named && has_value() || group(named, depth).is_some_and(inside)
        })
    }
}

/// The grammar of a group, as deep as messages are printed.
fn group(named: Option<NamedAvp>, depth: usize) -> Option<&'static Grammar> {
    const MAX_DEPTH: usize = 32;
    match named?.description.format {
        Format::Grouped(grammar) if depth < MAX_DEPTH => Some(grammar()),
        _ => None,
    }
}

fn has_value(
    avp: &AvpView<'_>,
    named: Option<NamedAvp>,
    wanted: &str,
    catalogue: &Catalogue,
) -> bool {
    let is_value = named.is_some_and(|named| {
        let Some(value) = Value::read(avp.data(), named.description.format) else { return false };
        match &value {
            Value::Signed(number) => is_number(wanted, *number, value.symbol(&named)),
            Value::Unsigned(number) => match i64::try_from(*number) {
                Ok(number) => {
                    is_number(wanted, number, value.symbol(&named))
                        || value.bits(&named).contains(&wanted)
                        || is_application(avp.key(), number, wanted, catalogue)
                }
                Err(_) => wanted.parse() == Ok(*number),
            },
            Value::Float32(number) => wanted.parse() == Ok(*number),
            Value::Float64(number) => wanted.parse() == Ok(*number),
            Value::Text(text) => text == wanted,
        }
    });
    let coding = named.and_then(|named| Coding::of(named.description));
    is_value
        || octets_of_hex(wanted).is_some_and(|octets| octets == avp.data())
        || avp.data() == wanted.as_bytes()
        || coding.and_then(|coding| coding.meaning(avp.data())).as_deref() == Some(wanted)
}

/// Whether an Application-Id is that of an application called so.
fn is_application(key: AvpKey, id: i64, wanted: &str, catalogue: &Catalogue) -> bool {
    matches!(key, AUTH_APPLICATION_ID | ACCT_APPLICATION_ID)
        && catalogue.applications_named(wanted).iter().any(|it| i64::from(*it) == id)
}

fn is_number(wanted: &str, number: i64, symbol: Option<&str>) -> bool {
    let hexadecimal = wanted.strip_prefix("0x").and_then(|it| i64::from_str_radix(it, 16).ok());
    wanted.parse() == Ok(number) || hexadecimal == Some(number) || symbol == Some(wanted)
}

fn has_session(frame: &Frame, text: &str) -> bool {
    let mut avps = frame.avps().map_while(Result::ok);
    let session = avps.find(|avp| avp.key() == SESSION_ID);
    session.is_some_and(|avp| String::from_utf8_lossy(avp.data()).contains(text))
}

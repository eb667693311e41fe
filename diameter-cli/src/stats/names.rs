//! What rows are called.

use diameter_analysis::{Ending, Key};
use diameter_core::print::{EXPERIMENTAL_RESULT_CODE, Names, VENDOR_ID};
use diameter_core::{AvpKey, CommandFlags, EndToEndId, Header, HopByHopId, Outcome, ResultCode};
use diameter_dictionary::{Catalogue, Known};

const RESULT_CODE: AvpKey = AvpKey::ietf(268);

/// A member of a key: how it is called in a heading, and its name.
pub(super) struct Name {
    pub(super) heading: &'static str,
    pub(super) text: String,
}

/// The members that a key has.
pub(super) fn of_key(key: &Key, catalogue: &'static Catalogue) -> Vec<Name> {
    let Key { client, server, application_id, command_code, ending } = key;
    let application = application_id.unwrap_or_default();
    let known = recognized(application, command_code.unwrap_or_default(), catalogue);
    let mut names = Vec::new();
    let mut add = |heading, text: Option<String>| {
        names.extend(text.map(|text| Name { heading, text }));
    };
    add("client", client.as_ref().map(ToString::to_string));
    add("server", server.as_ref().map(ToString::to_string));
    add("application", application_id.map(|id| self::application(id, &known)));
    add("command", command_code.map(|code| command(code, &known)));
    add("result", ending.map(|it| self::ending(it, &known)));
    names
}

/// How the commands of rows are called, in short: with their applications where one name is that of several.
pub(super) fn commands_of(keys: &[&Key], catalogue: &'static Catalogue) -> Vec<String> {
    let of = |key: &&Key| {
        let (id, code) = (key.application_id.unwrap_or_default(), key.command_code);
        let code = code.unwrap_or_default();
        let known = recognized(id, code, catalogue);
        (command(code, &known), application(id, &known))
    };
    let names: Vec<(String, String)> = keys.iter().map(of).collect();
    let is_alone = |name: &str| names.iter().filter(|(other, _)| other == name).count() == 1;
    let called = names.iter().map(|(name, application)| match is_alone(name) {
        true => name.clone(),
        false => format!("{name} {application}"),
    });
    called.collect()
}

fn recognized(application_id: u32, command_code: u32, catalogue: &'static Catalogue) -> Known {
    catalogue.recognize(&Header {
        flags: CommandFlags::REQUEST,
        command_code,
        application_id,
        hop_by_hop_id: HopByHopId(0),
        end_to_end_id: EndToEndId(0),
    })
}

fn application(id: u32, known: &Known) -> String {
    let name = known.application.or_else(|| known.application(id));
    name.map_or_else(|| id.to_string(), str::to_owned)
}

fn command(code: u32, known: &Known) -> String {
    known.command.map_or_else(|| code.to_string(), |it| it.abbreviation.to_owned())
}

fn ending(ending: Ending, known: &Known) -> String {
    let outcome = match ending {
        Ending::Unanswered => return "unanswered".to_owned(),
        Ending::Nothing => return "no result".to_owned(),
        Ending::Outcome(outcome) => outcome,
    };
    let (key, code, vendor) = match outcome {
        Outcome::Result(ResultCode(code)) => (RESULT_CODE, code, None),
        Outcome::Experimental { vendor_id, code } => {
            (EXPERIMENTAL_RESULT_CODE, code, Some(vendor_id))
        }
    };
    let beside = |key: AvpKey| vendor.filter(|_| key == VENDOR_ID);
    let named = known.avp(key, None, &beside);
    let symbol = named.and_then(|it| it.symbol(code.into()));
    symbol.map_or_else(|| code.to_string(), |symbol| format!("{code} {symbol}"))
}

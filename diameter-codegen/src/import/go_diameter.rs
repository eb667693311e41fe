//! go-diameter's dictionaries: `diameter > application > vendor, command, avp`.
//!
//! They have rules for commands and groups, but not the P bit of commands and not which rules are
//! fixed. An AVP has a vendor of its own or, in older files, that of its application.

use std::path::PathBuf;

use super::ImportError;
use super::foreign::{self, Application, Avp, Command, Foreign, Member, Value};
use super::xml::{self, Element};
use crate::model::{DataType, Mandatory, Rule};

pub(super) fn read(files: &[PathBuf]) -> Result<Foreign, ImportError> {
    let names = foreign::file_names(files);
    let mut foreign = Foreign {
        origin: format!("go-diameter, {names}"),
        doc: format!("Imported from {names} of go-diameter."),
        ..Foreign::default()
    };
    for file in files {
        let root = xml::read(file, "diameter", &["application"])?;
        for element in root.all("application") {
            application(element, &mut foreign);
        }
    }
    if foreign.applications.iter().any(|application| !application.commands.is_empty()) {
        foreign.todos.push(
            "the source does not say which commands are proxiable: all are, unless they are of application 0."
                .to_owned(),
        );
    }
    Ok(foreign)
}

fn application(element: &Element, foreign: &mut Foreign) {
    let vendors: Vec<(u32, &str)> = element
        .all("vendor")
        .filter_map(|vendor| Some((vendor.number("id")?, vendor.attribute("name")?)))
        .collect();
    foreign.vendors.extend(vendors.iter().map(|(id, name)| (*id, (*name).to_owned())));
    let vendor_id = match vendors.as_slice() {
        [(only, _)] => Some(*only),
        _ => None,
    };
    for avp in element.all("avp") {
        self::avp(avp, vendor_id, foreign);
    }
    let name = element.attribute("name").unwrap_or_default();
    let Some(id) = element.number("id") else {
        let id = element.attribute("id").unwrap_or_default();
        foreign.todos.push(format!("application {name} is missing: its id is `{id}`."));
        return;
    };
    let mut application = Application {
        id,
        name: name.to_owned(),
        vendor_id: vendor_id.filter(|_| id > LAST_OF_THE_IETF),
        todos: Vec::new(),
        commands: Vec::new(),
        without_grammar: Vec::new(),
    };
    for element in element.all("command") {
        match command(element, id) {
            Ok(command) => application.commands.push(command),
            Err(todo) => application.todos.push(todo),
        }
    }
    foreign.applications.push(application);
}

/// Ids above are those of vendor-specific applications (RFC 6733, 11.3).
const LAST_OF_THE_IETF: u32 = 0x00ff_ffff;

fn command(element: &Element, application: u32) -> Result<Command, String> {
    let name = element.attribute("name").unwrap_or_default().to_owned();
    let code = element.number("code");
    let code = code.ok_or_else(|| format!("command {name} is missing: it has no code."))?;
    let message = |part: &str| {
        let rules = element.first(part).map(members);
        rules.ok_or_else(|| format!("command {name} ({code}) is missing: it has no {part}."))
    };
    let (request, answer) = (message("request")?, message("answer")?);
    let abbreviation = element.attribute("short").map(str::to_owned);
    Ok(Command { name, code, abbreviation, proxiable: application != 0, request, answer })
}

/// The rules of a message. A Session-Id in front stands right after the header (RFC 6733, 8.8).
fn members(message: &Element) -> Vec<Member> {
    let mut members: Vec<Member> = message.all("rule").map(member).collect();
    if let Some(first) = members.first_mut()
        && (first.name.as_str(), first.min, first.max) == ("Session-Id", 1, Some(1))
    {
        first.rule = Rule::Fixed;
    }
    members
}

fn member(rule: &Element) -> Member {
    let name = rule.attribute("avp").unwrap_or_default();
    let required = rule.attribute("required").is_some_and(|it| it.eq_ignore_ascii_case("true"));
    let least = rule.number("min").unwrap_or(u32::from(required));
    let min = if required { least.max(1) } else { least };
    // Nought is what go-diameter has for a missing attribute.
    let max = rule.number("max").filter(|max| *max > 0);
    let rule = if min > 0 { Rule::Required } else { Rule::Optional };
    Member {
        name: name.to_owned(),
        vendor_id: None,
        rule,
        min,
        max: max.map(|max: u32| max.max(min)),
    }
}

fn avp(element: &Element, application_vendor: Option<u32>, foreign: &mut Foreign) {
    let name = element.attribute("name").unwrap_or_default();
    let Some(code) = element.number("code") else {
        foreign.todos.push(format!("AVP {name} is missing: it has no code."));
        return;
    };
    let mut todos = Vec::new();
    let flags = |attribute: &str| element.attribute(attribute).unwrap_or_default().to_uppercase();
    let (must, must_not) = (flags("must"), flags("must-not"));
    let of_application = application_vendor.filter(|_| must.contains('V'));
    let vendor_id = element.number("vendor-id").or(of_application).unwrap_or_else(|| {
        if must.contains('V') {
            todos.push("the source has the V bit but not the vendor.".to_owned());
        }
        0
    });
    let data = element.first("data");
    let written = data.and_then(|data| data.attribute("type")).unwrap_or_default();
    let data_type = data_type(written).unwrap_or_else(|| {
        todos.push(format!("the data format is `{written}` in the source."));
        DataType::OctetString
    });
    let mandatory = match (must.contains('M'), must_not.contains('M')) {
        (true, _) => Mandatory::Must,
        (false, true) => Mandatory::MustNot,
        (false, false) => Mandatory::May,
    };
    let mut values = Vec::new();
    for item in data.into_iter().flat_map(|data| data.all("item")) {
        let name = item.attribute("name").unwrap_or_default().to_owned();
        match item.number("code") {
            Some(code) => values.push(Value { code, name }),
            None => todos.push(format!("value {name} is missing: it has no number.")),
        }
    }
    let members = data.into_iter().flat_map(|data| data.all("rule")).map(member).collect();
    let name = name.to_owned();
    let spec = None;
    foreign.avps.push(Avp {
        name,
        code,
        vendor_id,
        data_type,
        mandatory,
        spec,
        todos,
        values,
        members,
    });
}

/// go-diameter tells the addresses that lack the family of an Address apart by a type of their own.
fn data_type(name: &str) -> Option<DataType> {
    match name {
        "IPv4" | "IPv6" => Some(DataType::OctetString),
        _ => foreign::data_type(name),
    }
}

//! The JSON of freeDiameter's extension dict_json: `Vendors`, `Types`, `AVPs`, `Applications`,
//! `Commands`, `CommandRules`, `AVPRules`.
//!
//! Rules have bounds and say which are fixed, in no particular order; an AVP without a rule is
//! allowed everywhere.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value as Json;

use super::ImportError;
use super::foreign::{self, Application, Avp, Command, Foreign, Member, Value};
use crate::model::{DataType, Mandatory, Rule};

pub(super) fn read(files: &[PathBuf]) -> Result<Foreign, ImportError> {
    let names = foreign::file_names(files);
    let foreign = Foreign {
        origin: format!("freeDiameter, {names}"),
        doc: format!("Imported from {names} of freeDiameter."),
        ..Foreign::default()
    };
    let mut reader = Reader { foreign, types: HashMap::new() };
    for path in files {
        let file = parse(path)?;
        reader.read(&file);
    }
    Ok(reader.foreign)
}

fn parse(path: &Path) -> Result<File, ImportError> {
    let io = |error| ImportError::Io { file: path.to_owned(), error };
    let text = fs::read_to_string(path).map_err(io)?;
    serde_json::from_str(&text).map_err(|error| ImportError::Malformed {
        file: path.to_owned(),
        line: error.line(),
        column: error.column().max(1),
        message: error.to_string().split(" at line ").next().unwrap_or_default().to_owned(),
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct File {
    #[serde(default)]
    vendors: Vec<Named>,
    #[serde(default)]
    types: Vec<TypeEntry>,
    #[serde(default, rename = "AVPs")]
    avps: Vec<AvpEntry>,
    #[serde(default)]
    applications: Vec<Named>,
    #[serde(default)]
    commands: Vec<CommandEntry>,
    #[serde(default)]
    command_rules: Vec<CommandRules>,
    #[serde(default, rename = "AVPRules")]
    avp_rules: Vec<AvpRules>,
}

/// A vendor or application.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Named {
    code: u32,
    name: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct TypeEntry {
    name: String,
    base: String,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Flags {
    #[serde(default)]
    must: String,
    #[serde(default)]
    must_not: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct AvpEntry {
    code: u32,
    #[serde(default)]
    vendor: u32,
    name: String,
    #[serde(rename = "Type")]
    data_type: String,
    #[serde(default)]
    flags: Flags,
    #[serde(default)]
    enum_values: Vec<EnumValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct EnumValue {
    /// A number, or text for AVPs of text.
    code: Json,
    name: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct CommandEntry {
    code: u32,
    name: String,
    application: Option<String>,
    #[serde(default)]
    flags: Flags,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct CommandRules {
    command: String,
    content: Vec<RuleEntry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct AvpRules {
    #[serde(rename = "AVP")]
    avp: String,
    vendor: Option<u32>,
    content: Vec<RuleEntry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct RuleEntry {
    #[serde(rename = "AVP")]
    avp: String,
    vendor: Option<u32>,
    #[serde(default)]
    first: bool,
    /// A number, or `unbounded`.
    min: Option<Json>,
    max: Option<Json>,
}

struct Reader {
    foreign: Foreign,
    /// The bases of types.
    types: HashMap<String, String>,
}

impl Reader {
    fn read(&mut self, file: &File) {
        let Foreign { vendors, applications, .. } = &mut self.foreign;
        vendors.extend(file.vendors.iter().map(|vendor| (vendor.code, vendor.name.clone())));
        applications.extend(file.applications.iter().map(|application| Application {
            id: application.code,
            name: application.name.clone(),
            vendor_id: None,
            todos: Vec::new(),
            commands: Vec::new(),
            without_grammar: Vec::new(),
        }));
        let types = file.types.iter().map(|entry| (entry.name.clone(), entry.base.clone()));
        self.types.extend(types);
        for entry in &file.avps {
            let avp = self.avp(entry);
            self.foreign.avps.push(avp);
        }
        for entry in &file.avp_rules {
            self.group(entry);
        }
        for request in &file.commands {
            if let Some(name) = request.name.strip_suffix("-Request") {
                self.command(name, request, file);
            } else if !request.name.ends_with("-Answer") {
                self.foreign.todos.push(format!(
                    "command {} ({}) is missing: it is neither a request nor an answer.",
                    request.name, request.code
                ));
            }
        }
    }

    fn avp(&self, entry: &AvpEntry) -> Avp {
        let mut todos = Vec::new();
        let data_type = self.data_type(&entry.data_type).unwrap_or_else(|| {
            todos.push(format!("the data format is `{}` in the source.", entry.data_type));
            DataType::OctetString
        });
        let mut values = Vec::new();
        for EnumValue { code, name } in &entry.enum_values {
            match code.as_i64() {
                Some(code) => values.push(Value { code, name: name.clone() }),
                None => todos.push(format!("the value {code}, {name}, is no integer.")),
            }
        }
        let Flags { must, must_not } = &entry.flags;
        let mandatory = match (must.contains('M'), must_not.contains('M')) {
            (true, _) => Mandatory::Must,
            (false, true) => Mandatory::MustNot,
            (false, false) => Mandatory::May,
        };
        // Without rules there is nothing but others.
        let members = match data_type {
            DataType::Grouped => vec![Member::wildcard()],
            _ => Vec::new(),
        };
        Avp {
            name: entry.name.clone(),
            code: entry.code,
            vendor_id: entry.vendor,
            data_type,
            mandatory,
            spec: None,
            todos,
            values,
            members,
        }
    }

    fn data_type(&self, name: &str) -> Option<DataType> {
        let mut name = name;
        // No chain of types is longer than there are types.
        for _ in 0..=self.types.len() {
            if let Some(data_type) = foreign::data_type(name) {
                return Some(data_type);
            }
            name = self.types.get(name)?;
        }
        None
    }

    /// The rules of a group, which may be of another file.
    fn group(&mut self, rules: &AvpRules) {
        let group = self.foreign.avps.iter_mut().rev().find(|avp| {
            avp.name == rules.avp && rules.vendor.is_none_or(|vendor| vendor == avp.vendor_id)
        });
        match group {
            Some(group) if group.data_type == DataType::Grouped => {
                group.members = members(&rules.content, &mut group.todos);
            }
            Some(group) => group.todos.push("the source has rules for what it holds.".to_owned()),
            None => self.foreign.todos.push(format!(
                "the rules of the group {} are missing: the source does not define it.",
                rules.avp
            )),
        }
    }

    fn command(&mut self, name: &str, request: &CommandEntry, file: &File) {
        let code = request.code;
        let answer = format!("{name}-Answer");
        let answer = file.commands.iter().find(|entry| entry.name == answer && entry.code == code);
        let Some(application) = self.application(request.application.as_deref()) else {
            self.foreign.todos.push(match &request.application {
                Some(application) => format!(
                    "command {name} ({code}) is missing: the source has no application `{application}`."
                ),
                None => format!(
                    "command {name} ({code}) is missing: the source does not say of which application it is."
                ),
            });
            return;
        };
        if answer.is_none() {
            application
                .todos
                .push(format!("command {name} ({code}) is missing: it has no answer."));
            return;
        }
        let todos = &mut application.todos;
        let mut message = |suffix: &str| {
            let full_name = format!("{name}-{suffix}");
            match file.command_rules.iter().find(|rules| rules.command == full_name) {
                Some(rules) => members(&rules.content, todos),
                None => {
                    todos.push(format!("the source has no rules for {full_name}."));
                    vec![Member::wildcard()]
                }
            }
        };
        let (request_members, answer_members) = (message("Request"), message("Answer"));
        let Flags { must, must_not } = &request.flags;
        if !must.contains('P') && !must_not.contains('P') {
            todos.push(format!("the source does not say whether {name} is proxiable: here it is."));
        }
        application.commands.push(Command {
            name: name.to_owned(),
            code,
            abbreviation: None,
            proxiable: !must_not.contains('P'),
            request: request_members,
            answer: answer_members,
        });
    }

    /// The application of that name, or the only one.
    fn application(&mut self, name: Option<&str>) -> Option<&mut Application> {
        let applications = &mut self.foreign.applications;
        match name {
            Some(name) => applications.iter_mut().find(|application| application.name == name),
            None => match applications.as_mut_slice() {
                [only] => Some(only),
                _ => None,
            },
        }
    }
}

/// The rules in the order of RFC 6733, 3.2. Whatever has no rule is allowed.
fn members(rules: &[RuleEntry], todos: &mut Vec<String>) -> Vec<Member> {
    let mut members: Vec<Member> = rules.iter().map(|rule| member(rule, todos)).collect();
    members.sort_by_key(|member| match member.rule {
        Rule::Fixed => 0,
        Rule::Required => 1,
        Rule::Optional => 2,
    });
    members.push(Member::wildcard());
    members
}

fn member(entry: &RuleEntry, todos: &mut Vec<String>) -> Member {
    let mut bound = |bound: &Option<Json>| {
        let number = bound.as_ref()?.as_i64();
        let is_none = number.is_some_and(|number| number < 0)
            || bound.as_ref().and_then(Json::as_str) == Some("unbounded");
        let found = number.and_then(|number| u32::try_from(number).ok());
        if found.is_none() && !is_none {
            todos.push(format!("the bounds of the rule for {} are no numbers.", entry.avp));
        }
        found
    };
    let (min, max) = (bound(&entry.min), bound(&entry.max));
    let rule = match min {
        _ if entry.first => Rule::Fixed,
        Some(1..) => Rule::Required,
        _ => Rule::Optional,
    };
    let min = min.unwrap_or(u32::from(entry.first));
    // What stands right after the header can only do so once unless the source says otherwise.
    let max = if entry.first { Some(max.unwrap_or(1)) } else { max };
    Member {
        name: entry.avp.clone(),
        vendor_id: entry.vendor,
        rule,
        min,
        max: max.map(|max| max.max(min)),
    }
}

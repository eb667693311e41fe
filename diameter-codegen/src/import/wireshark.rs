//! Wireshark's dictionary: `dictionary > base, vendor, application`.
//!
//! It knows names, codes, data formats, flags and values, which AVPs a group may hold but not how
//! often, and nothing of commands but their codes.

use std::collections::HashMap;
use std::path::PathBuf;

use super::ImportError;
use super::foreign::{self, Application, Avp, Foreign, Member, Value};
use super::xml::{self, Element};
use crate::model::{DataType, Mandatory};

pub(super) fn read(files: &[PathBuf]) -> Result<Foreign, ImportError> {
    let read = |file: &PathBuf| xml::read(file, "dictionary", &["application", "base", "vendor"]);
    let roots: Vec<Element> = files.iter().map(read).collect::<Result<_, _>>()?;
    let names = foreign::file_names(files);
    let mut reader = Reader {
        vendors: HashMap::from(VENDORS),
        types: HashMap::new(),
        foreign: Foreign {
            origin: format!("Wireshark, {names}"),
            doc: format!("Imported from {names} of Wireshark."),
            todo_of_groups: Some(GROUPS),
            ..Foreign::default()
        },
    };
    // A vendor or type may be used in front of its definition, and in another file.
    for root in &roots {
        reader.define(root);
    }
    for element in roots.iter().flat_map(|root| &root.children) {
        reader.section(element);
    }
    Ok(reader.foreign)
}

/// What has to be looked up for each group.
const GROUPS: &str = "the source does not say how often an AVP occurs in a group. Each rule is `* [ X ]` and \
                      others are allowed, until it was compared with the specification.";

/// What Wireshark's own types are where the file that defines them was not given.
const TYPES: [(&str, DataType); 5] = [
    ("AppId", DataType::Unsigned32),
    ("IPAddress", DataType::Address),
    ("MIPRegistrationRequest", DataType::OctetString),
    ("OctetStringOrUTF8", DataType::OctetString),
    ("VendorId", DataType::Unsigned32),
];

/// Vendors that only `dictionary.xml` defines, of AVPs in files that it includes.
const VENDORS: [(&str, u32); 4] = [("None", 0), ("none", 0), ("TGPP", 10415), ("ETSI", 13019)];

struct Reader<'a> {
    /// By the names that the `vendor-id` of AVPs refers to.
    vendors: HashMap<&'a str, u32>,
    /// The parents of types.
    types: HashMap<&'a str, &'a str>,
    foreign: Foreign,
}

impl<'a> Reader<'a> {
    fn define(&mut self, root: &'a Element) {
        for vendor in root.all("vendor") {
            let (Some(name), Some(code)) = (vendor.attribute("vendor-id"), vendor.number("code"))
            else {
                continue;
            };
            self.vendors.insert(name, code);
            self.foreign.vendors.entry(code).or_insert_with(|| name.to_owned());
        }
        for definition in root.children.iter().flat_map(|section| section.all("typedefn")) {
            if let Some(name) = definition.attribute("type-name") {
                let parent = definition.attribute("type-parent").unwrap_or(name);
                self.types.entry(name).or_insert(parent);
            }
        }
    }

    /// A `base`, `application` or `vendor`.
    fn section(&mut self, section: &Element) {
        let spec = section.attribute("uri").and_then(rfc);
        match section.name.as_str() {
            "application" => self.application(section.number("id"), section),
            "base" => self.application(Some(0), section),
            _ => {}
        }
        for avp in section.all("avp") {
            self.avp(avp, spec.as_deref());
        }
    }

    /// The base has the commands of many applications.
    fn application(&mut self, id: Option<u32>, section: &Element) {
        let name = section.attribute("name").unwrap_or_default().to_owned();
        let Some(id) = id else {
            let id = section.attribute("id").unwrap_or_default();
            self.foreign.todos.push(format!("application {name} is missing: its id is `{id}`."));
            return;
        };
        let command = |command: &Element| {
            let name = command.attribute("name")?.to_owned();
            Some((name, command.number("code")?))
        };
        self.foreign.applications.push(Application {
            id,
            name,
            vendor_id: None,
            todos: Vec::new(),
            commands: Vec::new(),
            without_grammar: section.all("command").filter_map(command).collect(),
        });
    }

    fn avp(&mut self, element: &Element, spec: Option<&str>) {
        let name = element.attribute("name").unwrap_or_default();
        let Some(code) = element.number("code") else {
            let code = element.attribute("code").unwrap_or_default();
            self.foreign.todos.push(format!("AVP {name} is missing: its code is `{code}`."));
            return;
        };
        let vendor = element.attribute("vendor-id").unwrap_or("None");
        let Some(&vendor_id) = self.vendors.get(vendor) else {
            self.foreign.todos.push(format!(
                "AVP {name}, code {code}, is missing: no file that was given says which number the vendor \
                 `{vendor}` has."
            ));
            return;
        };
        let mut todos = Vec::new();
        let mut avp = Avp {
            name: name.to_owned(),
            code,
            vendor_id,
            data_type: self.data_type(element, &mut todos),
            mandatory: mandatory(element.attribute("mandatory"), &mut todos),
            spec: spec.map(str::to_owned),
            todos,
            values: Vec::new(),
            members: Vec::new(),
        };
        for value in element.all("enum") {
            let name = value.attribute("name").unwrap_or_default();
            match value.number("code") {
                Some(code) => avp.values.push(Value { code, name: name.to_owned() }),
                None => avp.todos.push(format!("value {name} is missing: it has no number.")),
            }
        }
        if avp.data_type == DataType::Grouped {
            let members = element.first("grouped").into_iter().flat_map(|group| group.all("gavp"));
            let names = members.filter_map(|member| member.attribute("name"));
            avp.members = names.map(Member::any_number).collect();
            avp.members.push(Member::wildcard());
        }
        self.foreign.avps.push(avp);
    }

    fn data_type(&self, element: &Element, todos: &mut Vec<String>) -> DataType {
        if element.first("grouped").is_some() {
            return DataType::Grouped;
        }
        let type_name = element.first("type").and_then(|found| found.attribute("type-name"));
        let written = type_name.unwrap_or_default();
        let mut name = written;
        // No chain of types is longer than there are types.
        for _ in 0..=self.types.len() {
            let own = TYPES.iter().find(|(own, _)| *own == name).map(|(_, data_type)| *data_type);
            if let Some(data_type) = foreign::data_type(name).or(own) {
                return data_type;
            }
            name = self.types.get(name).copied().unwrap_or_default();
        }
        todos.push(format!("the data format is `{written}` in the source."));
        DataType::OctetString
    }
}

fn mandatory(rule: Option<&str>, todos: &mut Vec<String>) -> Mandatory {
    match rule {
        Some("must") => Mandatory::Must,
        Some("mustnot" | "shouldnot") => Mandatory::MustNot,
        // The default of the DTD.
        Some("may") | None => Mandatory::May,
        Some(other) => {
            todos.push(format!("the rule for the M bit is `{other}` in the source."));
            Mandatory::May
        }
    }
}

/// `RFC 4072` for `http://www.ietf.org/rfc/rfc4072.txt`.
fn rfc(uri: &str) -> Option<String> {
    let (_, file) = uri.rsplit_once("/rfc")?;
    let number = file.strip_suffix(".txt").unwrap_or(file);
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| format!("RFC {number}"))
}

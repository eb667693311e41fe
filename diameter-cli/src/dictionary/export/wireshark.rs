//! Dictionaries as Wireshark reads them: `share/wireshark/diameter`.
//!
//! It knows each (vendor, code) once, so that redefinitions add their values and members to the
//! original. Of commands it knows code and name, of groups the names of their members.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use diameter_codegen::model::{Avp, DataType, Dictionary, Mandatory, Model};

use diameter_core::registry;

/// The data formats of RFC 6733 other than Grouped, with what Wireshark says they are made of.
const TYPES: [(&str, &str); 15] = [
    ("OctetString", ""),
    ("UTF8String", "OctetString"),
    ("IPAddress", "OctetString"),
    ("DiameterIdentity", "OctetString"),
    ("IPFilterRule", "OctetString"),
    ("QoSFilterRule", "OctetString"),
    ("Integer32", ""),
    ("Integer64", ""),
    ("Unsigned32", ""),
    ("Unsigned64", ""),
    ("Time", ""),
    ("Enumerated", "Integer32"),
    ("DiameterURI", "UTF8String"),
    ("Float32", ""),
    ("Float64", ""),
];

/// Vendors that Wireshark's own dictionary defines, by the names that it has for them.
const KNOWN_VENDORS: [(u32, &str); 4] =
    [(0, "None"), (5535, "TGPP2"), (10415, "TGPP"), (13019, "ETSI")];

/// A file that takes the place of `dictionary.xml`.
pub(super) fn whole(
    out: &mut impl Write,
    model: &Model,
    dictionaries: &[&Dictionary],
) -> io::Result<()> {
    let content = Content::of(model, dictionaries);
    writeln!(out, r#"<?xml version="1.0" encoding="UTF-8"?>"#)?;
    writeln!(out, "<dictionary>")?;
    writeln!(out, r#"  <base uri="http://www.ietf.org/rfc/rfc6733.txt">"#)?;
    content.commands(out)?;
    for (name, parent) in TYPES {
        let parent = Some(parent).filter(|parent| !parent.is_empty());
        let parent = parent.map(|it| format!(r#" type-parent="{it}""#)).unwrap_or_default();
        writeln!(out, r#"    <typedefn type-name="{name}"{parent}/>"#)?;
    }
    content.avps(out)?;
    writeln!(out, "  </base>")?;
    content.vendors(out, &[])?;
    content.applications(out)?;
    writeln!(out, "</dictionary>")
}

/// A file that `dictionary.xml` includes.
pub(super) fn addition(
    out: &mut impl Write,
    model: &Model,
    dictionaries: &[&Dictionary],
) -> io::Result<()> {
    let content = Content::of(model, dictionaries);
    writeln!(out, r#"<?xml version="1.0" encoding="UTF-8"?>"#)?;
    content.vendors(out, &KNOWN_VENDORS)?;
    let mut applications = content.applications.iter();
    // AVPs and commands have to stand in an application, whichever.
    let (id, name) =
        applications.next().map_or((0, "Diameter Common Messages"), |it| (*it.0, it.1));
    writeln!(out, r#"<application id="{id}" name="{}">"#, escaped(name))?;
    content.commands(out)?;
    content.avps(out)?;
    writeln!(out, "</application>")?;
    for (id, name) in applications {
        writeln!(out, r#"<application id="{id}" name="{}"/>"#, escaped(name))?;
    }
    Ok(())
}

/// What there is to write, each number once.
struct Content<'m> {
    commands: BTreeMap<u32, &'m str>,
    applications: BTreeMap<u32, &'m str>,
    avps: BTreeMap<(u32, u32), Merged<'m>>,
}

/// All definitions of an AVP together.
struct Merged<'m> {
    first: &'m Avp,
    values: BTreeMap<i64, &'m str>,
    members: Vec<&'m str>,
}

impl<'m> Content<'m> {
    fn of(model: &'m Model, dictionaries: &[&'m Dictionary]) -> Self {
        let mut content = Self {
            commands: BTreeMap::new(),
            applications: BTreeMap::new(),
            avps: BTreeMap::new(),
        };
        for application in dictionaries.iter().flat_map(|it| &it.applications) {
            content.applications.entry(application.id).or_insert(&application.name);
            for command in &application.commands {
                if let Some(code) = command.code {
                    content.commands.entry(code).or_insert(&command.name);
                }
            }
        }
        let avps = dictionaries.iter().flat_map(|it| &it.avps);
        // Originals come first: it is their name and format.
        let (originals, others): (Vec<_>, Vec<_>) = avps.partition(|avp| avp.redefines.is_none());
        for avp in originals.into_iter().chain(others) {
            let merged = content.avps.entry((avp.vendor_id, avp.code)).or_insert_with(|| Merged {
                first: avp,
                values: BTreeMap::new(),
                members: Vec::new(),
            });
            for value in &avp.enums {
                merged.values.entry(value.value).or_insert(&value.name);
            }
            let items = avp.grammar.iter().flat_map(|grammar| &grammar.items);
            for name in items.filter_map(|item| item.avp).map(|it| model.avp(it).name.as_str()) {
                if !merged.members.contains(&name) {
                    merged.members.push(name);
                }
            }
        }
        content
    }

    fn commands(&self, out: &mut impl Write) -> io::Result<()> {
        for (code, name) in &self.commands {
            let name = escaped(name);
            writeln!(out, r#"    <command name="{name}" code="{code}" vendor-id="None"/>"#)?;
        }
        Ok(())
    }

    fn vendors(&self, out: &mut impl Write, known: &[(u32, &str)]) -> io::Result<()> {
        let mut ids: BTreeSet<u32> = self.avps.keys().map(|(vendor, _)| *vendor).collect();
        ids.retain(|id| known.iter().all(|(known, _)| known != id));
        for id in ids {
            let token = vendor_token(id);
            let name = registry::vendor(id).map_or(token.clone(), escaped);
            writeln!(out, r#"<vendor vendor-id="{token}" code="{id}" name="{name}"/>"#)?;
        }
        Ok(())
    }

    fn applications(&self, out: &mut impl Write) -> io::Result<()> {
        for (id, name) in &self.applications {
            writeln!(out, r#"  <application id="{id}" name="{}"/>"#, escaped(name))?;
        }
        Ok(())
    }

    fn avps(&self, out: &mut impl Write) -> io::Result<()> {
        for ((vendor, code), Merged { first, values, members }) in &self.avps {
            let name = escaped(&first.name);
            let mandatory = match first.mandatory {
                Mandatory::Must => "must",
                Mandatory::May => "may",
                Mandatory::MustNot => "mustnot",
            };
            let vendor_bit = if *vendor == 0 { "mustnot" } else { "must" };
            let token = vendor_token(*vendor);
            writeln!(
                out,
                r#"    <avp name="{name}" code="{code}" mandatory="{mandatory}" vendor-bit="{vendor_bit}" vendor-id="{token}">"#
            )?;
            if first.data_type == DataType::Grouped && !members.is_empty() {
                writeln!(out, "      <grouped>")?;
                for member in members {
                    writeln!(out, r#"        <gavp name="{}"/>"#, escaped(member))?;
                }
                writeln!(out, "      </grouped>")?;
            } else {
                writeln!(out, r#"      <type type-name="{}"/>"#, type_name(first.data_type))?;
            }
            for (value, name) in values {
                writeln!(out, r#"      <enum name="{}" code="{value}"/>"#, escaped(name))?;
            }
            writeln!(out, "    </avp>")?;
        }
        Ok(())
    }
}

fn vendor_token(id: u32) -> String {
    let known = KNOWN_VENDORS.iter().find(|(known, _)| *known == id);
    known.map_or_else(|| format!("Vendor{id}"), |(_, token)| (*token).to_owned())
}

fn type_name(data_type: DataType) -> &'static str {
    match data_type {
        DataType::Address => "IPAddress",
        _ => data_type.name(),
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(letter),
        }
    }
    escaped
}

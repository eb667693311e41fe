//! The typed constants of a dictionary's AVPs: a table, one AVP a line.

use crate::model::{Avp, AvpRef, DataType, Mandatory};

use super::doc;
use super::scope::{Scope, Site, cfg_line};
use super::source::{attribute_line, compact};

/// The file of constants.
///
/// It is written as text: as a table with long lines it is easier to read than broken up.
pub(crate) fn file(scope: &Scope<'_>, dictionary: usize) -> String {
    let home = &scope.model.dictionaries[dictionary];
    let mut avps: Vec<(AvpRef, &Avp)> =
        (0..home.avps.len()).map(|avp| (AvpRef { dictionary, avp }, &home.avps[avp])).collect();
    avps.sort_by(|(_, left), (_, right)| left.constant_name.cmp(&right.constant_name));

    let mut text = super::source::header(&home.file, &scope.target.command);
    text.push_str("\n\n//! The AVPs of ");
    text.push_str(&home.spec);
    text.push_str(" as typed constants: name, code, vendor, M bit, type of the value.\n\n");
    text.push_str(&imports(scope, dictionary, &avps));
    for (reference, avp) in &avps {
        let gate =
            if scope.has_own_type(avp) { gate_line(scope, *reference) } else { String::new() };
        let Avp { name, code, vendor_id, constant_name, .. } = avp;
        let mandatory = match avp.mandatory {
            Mandatory::Must => "Mandatory::Must",
            Mandatory::May => "Mandatory::May",
            Mandatory::MustNot => "Mandatory::MustNot",
        };
        let value = value(scope, dictionary, avp);
        text.push_str(&format!(
            "\n/// {}\n{gate}pub static {constant_name}: Avp<{value}> = Avp::new({name:?}, {code}, \
             {vendor_id}, {mandatory});\n",
            doc::avp(avp)
        ));
    }
    text
}

fn imports(scope: &Scope<'_>, dictionary: usize, avps: &[(AvpRef, &Avp)]) -> String {
    let mut core: Vec<&str> = avps.iter().filter_map(|(_, avp)| core_type(scope, avp)).collect();
    core.extend(["Avp", "Mandatory"]);
    core.sort_unstable();
    core.dedup();
    let core = format!("use diameter_core::{{{}}};\n", core.join(", "));
    let module = compact(&scope.module(Site::file(dictionary), dictionary));
    let own = |folder: &str, grouped: bool| {
        let Some(gate) = scope.folder_gate(dictionary, grouped) else { return String::new() };
        format!("{}use {module}::{folder}::*;\n", attribute_line(&gate))
    };
    format!("{core}\n{}{}", own("enums", false), own("groups", true))
}

fn value(scope: &Scope<'_>, dictionary: usize, avp: &Avp) -> String {
    if scope.has_own_type(avp) {
        let site = Site::file(dictionary);
        let home = avp.shares.map(|home| compact(&scope.module(site, home.dictionary)) + "::");
        let path = home.unwrap_or_default();
        return path + &avp.rust_name;
    }
    if let Some(rust_type) = scope.format(avp) {
        return compact(&rust_type);
    }
    let number = match avp.data_type {
        DataType::Integer32 => "i32",
        DataType::Integer64 => "i64",
        DataType::Unsigned32 => "u32",
        DataType::Unsigned64 => "u64",
        DataType::Float32 => "f32",
        DataType::Float64 => "f64",
        _ => return core_type(scope, avp).unwrap_or("OctetString").to_owned(),
    };
    number.to_owned()
}

/// The type of diameter-core that holds the value; `None` for numbers and generated types.
fn core_type(scope: &Scope<'_>, avp: &Avp) -> Option<&'static str> {
    if scope.has_own_type(avp) || scope.format(avp).is_some() {
        return None;
    }
    match avp.data_type {
        DataType::OctetString => Some("OctetString"),
        DataType::Address => Some("Address"),
        DataType::Time => Some("Time"),
        DataType::Utf8String => Some("Utf8String"),
        DataType::DiameterIdentity => Some("DiameterIdentity"),
        DataType::DiameterUri => Some("DiameterUri"),
        DataType::IpFilterRule => Some("IpFilterRule"),
        DataType::QosFilterRule => Some("QosFilterRule"),
        _ => None,
    }
}

/// The `#[cfg]` line of something inside a dictionary's module; empty where none is needed.
pub(crate) fn gate_line(scope: &Scope<'_>, reference: AvpRef) -> String {
    let gate = scope.gate(reference);
    if gate == scope.module_gate(reference.dictionary) {
        return String::new();
    }
    cfg_line(&gate)
}

//! Enumerated AVPs, and numbers whose values or bits have names: a newtype with associated constants.

use proc_macro2::Literal;

use super::doc;
use super::scope::Scope;
use crate::model::{Avp, DataType, EnumValue, Flags};

/// The file of one enumeration or flag word; `core` is the path of diameter-core there.
pub(crate) fn file(scope: &Scope<'_>, dictionary: usize, avp: &Avp, core: &str) -> String {
    let paragraphs = [avp.doc.as_deref().map(doc::prose), Some(doc::avp(avp))];
    let number = match avp.data_type {
        DataType::Unsigned32 => "u32",
        _ => "i32",
    };
    let named = if avp.bits.is_empty() { &avp.enums } else { &avp.bits };
    let name = if avp.bits.is_empty() { "enumerated" } else { "flags" };
    let definition =
        definition(&format!("{core}::{name}"), &paragraphs, &avp.rust_name, number, named);
    format!("{}\n{definition}", header(scope, dictionary))
}

/// The file of the sets of bits that no AVP has to itself; `None` when there are none.
pub(crate) fn flags(scope: &Scope<'_>, dictionary: usize) -> Option<String> {
    let flags = &scope.model.dictionaries[dictionary].flags;
    let definitions = flags.iter().map(|Flags { name, rust_name, spec, doc, bits }| {
        let paragraphs = [doc.as_deref().map(doc::prose), Some(format!("{name}; {spec}."))];
        definition("diameter_core::flags", &paragraphs, rust_name, "u32", bits)
    });
    let text = "//! Sets of bits whose meaning depends on another AVP beside them.";
    let definitions: String = definitions.collect();
    (!flags.is_empty()).then(|| format!("{}\n\n{text}\n{definitions}", header(scope, dictionary)))
}

fn header(scope: &Scope<'_>, dictionary: usize) -> String {
    super::source::header(&scope.model.dictionaries[dictionary].file, &scope.target.command)
}

/// A type by way of a macro. prettyplease leaves the tokens of a macro as they are, so this text is
/// laid out here.
fn definition(
    path: &str,
    paragraphs: &[Option<String>],
    rust_name: &str,
    number: &str,
    named: &[EnumValue],
) -> String {
    let text: Vec<&str> = paragraphs.iter().flatten().map(String::as_str).collect();
    let text = super::source::comment(&doc::lines(&text.join("\n\n")));
    let mut body = String::new();
    for EnumValue { value, name, rust_name, spec } in named {
        if let Some(spec) = spec {
            body.push_str(&format!("        /// Defined in {spec}.\n"));
        }
        let name = Literal::string(name);
        body.push_str(&format!("        {rust_name} = {value}, {name};\n"));
    }
    format!(
        "\n{path}! {{\n{text}    pub struct {rust_name}({number}) {{\n{body}    \
         }}\n}}\n"
    )
}

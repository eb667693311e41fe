//! Enumerated AVPs, and numbers whose values or bits have names: a newtype with associated constants.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::tokens::{self, identifier};
use crate::emit::doc;
use crate::emit::plan::path::Path;
use crate::emit::source::{Part, Row};
use crate::model::{Avp, DataType, EnumValue, Flags};

/// The file of one enumeration or flag word; `core` is the path of diameter-core there.
pub(crate) fn file(avp: &Avp, core: &Path) -> Vec<Part> {
    let core = tokens::path(core);
    let paragraphs = [avp.doc.as_deref().map(doc::prose), Some(doc::avp(avp))];
    let number = match avp.data_type {
        DataType::Unsigned32 => "u32",
        _ => "i32",
    };
    let (kind, named) = match avp.bits.is_empty() {
        true => (quote!(#core::enumerated), &avp.enums),
        false => (quote!(#core::flags), &avp.bits),
    };
    vec![definition(&kind, &paragraphs, &avp.rust_name, number, named)]
}

/// The file of the sets of bits that no AVP has to itself.
pub(crate) fn flags(flags: &[Flags]) -> Vec<Part> {
    let definitions = flags.iter().map(|Flags { name, rust_name, spec, doc, bits }| {
        let paragraphs = [doc.as_deref().map(doc::prose), Some(format!("{name}; {spec}."))];
        definition(&quote!(diameter_core::flags), &paragraphs, rust_name, "u32", bits)
    });
    let text = tokens::inner("Sets of bits whose meaning depends on another AVP beside them.");
    [Part::Items(text)].into_iter().chain(definitions).collect()
}

/// A type, by way of a macro.
fn definition(
    path: &TokenStream,
    paragraphs: &[Option<String>],
    rust_name: &str,
    number: &str,
    named: &[EnumValue],
) -> Part {
    let text: Vec<&str> = paragraphs.iter().flatten().map(String::as_str).collect();
    let text = tokens::lines(&text.join("\n\n"));
    let rows = named.iter().map(|EnumValue { value, name, rust_name, spec }| {
        let spec = spec.as_ref().map(|spec| tokens::lines(&format!("Defined in {spec}.")));
        let (value, rust_name) = (Literal::i64_unsuffixed(*value), identifier(rust_name));
        Row::new(quote!(#spec), quote!(#rust_name = #value, #name))
    });
    let (rust_name, number) = (identifier(rust_name), format_ident!("{number}"));
    let definition = Row::around(text, quote!(pub struct #rust_name(#number)), rows.collect());
    Part::Table(Row::around(quote!(), quote!(#path!), vec![definition]))
}

//! Enumerated AVPs, and numbers whose values or bits have names: a newtype with associated constants.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::doc;
use super::scope::Scope;
use crate::model::{Avp, DataType, EnumValue};

/// The file of one enumeration or flag word.
pub(crate) fn file(scope: &Scope<'_>, dictionary: usize, avp: &Avp) -> String {
    let type_name = format_ident!("{}", avp.rust_name);
    let number = match avp.data_type {
        DataType::Unsigned32 => quote!(u32),
        _ => quote!(i32),
    };
    let paragraphs = [avp.doc.as_deref().map(doc::prose), Some(doc::avp(avp))];
    let text: Vec<String> = paragraphs.into_iter().flatten().collect();
    let text = doc::lines(&text.join("\n\n"));
    // prettyplease leaves the tokens of a macro as they are, so this text is laid out here.
    let mut body = String::new();
    let (definition, named) =
        if avp.bits.is_empty() { ("enumerated", &avp.enums) } else { ("flags", &avp.bits) };
    for EnumValue { value, name, rust_name, spec } in named {
        if let Some(spec) = spec {
            body.push_str(&format!("        /// Defined in {spec}.\n"));
        }
        let name = Literal::string(name);
        body.push_str(&format!("        {rust_name} = {value}, {name};\n"));
    }
    let header =
        super::source::header(&scope.model.dictionaries[dictionary].file, &scope.target.command);
    let text = comment(&text);
    format!(
        "{header}\n\ndiameter_core::{definition}! {{\n{text}    pub struct {type_name}({number}) \
         {{\n{body}    }}\n}}\n"
    )
}

/// Doc attributes as the comment they stand for.
fn comment(attributes: &TokenStream) -> String {
    let item = quote!(#attributes struct X;);
    let formatted = syn::parse2(item).map(|file| prettyplease::unparse(&file)).unwrap_or_default();
    let lines = formatted.lines().filter(|line| line.starts_with("///"));
    lines.map(|line| format!("    {line}\n")).collect()
}

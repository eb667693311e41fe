//! The module of a dictionary, and the indexes of its folders.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::tokens::{self, identifier, number};
use crate::emit::doc;
use crate::emit::plan::module::{Description, Entry, Module, Submodule};
use crate::emit::source::Part;
use crate::ident::type_name;
use crate::model::{Application, Command, Dictionary, Format, Message};

/// The module of a dictionary.
pub(crate) fn file(module: &Module<'_>) -> Vec<Part> {
    let text = tokens::inner(&overview(module));
    let example = module.example.as_ref().map(|path| quote!(#![doc = include_str!(#path)]));
    let avp = module.has_avps.then(|| {
        quote!(
            pub mod avp;
        )
    });
    let modules = module.modules.iter().map(|Submodule { gate, name, is_public }| {
        let (gate, name) = (tokens::cfg(gate), format_ident!("{name}"));
        let public = is_public.then(|| quote!(pub));
        (quote!(#gate #public mod #name;), quote!(#gate pub use self::#name::*;))
    });
    let (modules, uses): (Vec<_>, Vec<_>) = modules.unzip();
    let formats = formats(&module.formats);
    let description = description(module.dictionary, &module.description);
    vec![Part::Items(quote!(#text #example #avp #(#modules)* #(#uses)* #formats #description))]
}

/// The first page of documentation.
fn overview(module: &Module<'_>) -> String {
    let Dictionary { spec, release, doc, .. } = module.dictionary;
    let release = release.as_ref().map(|it| format!(", release {it}")).unwrap_or_default();
    let mut paragraphs = vec![format!("{spec}{release}.")];
    paragraphs.extend(doc.as_deref().map(doc::prose));
    for (application, commands) in &module.applications {
        let vendor = match application.vendor_id {
            Some(vendor_id) => format!(" of vendor {vendor_id}"),
            None => String::new(),
        };
        let nodes = application.doc.as_deref().map(doc::prose).unwrap_or_default();
        paragraphs.push(format!(
            "# {}\n\nApplication {}{vendor}. {nodes}",
            application.name, application.id
        ));
        let mut table = "| command | code | request | answer |\n|---|---|---|---|".to_owned();
        for Command { name, code, request, answer, .. } in commands {
            let code = code.map_or_else(|| "any".to_owned(), |code| code.to_string());
            let link = |message: &Message| {
                format!("[`{}`]({})", message.abbreviation, type_name(&message.name))
            };
            let request = request.as_ref().map(link).unwrap_or_default();
            table.push_str(&format!("\n| {name} | {code} | {request} | {} |", link(answer)));
        }
        paragraphs.push(table);
    }
    paragraphs.join("\n\n")
}

/// That the Rust types of derived data formats have what these are derived from: on the wire nobody
/// would notice.
fn formats(formats: &[(&Format, &str)]) -> TokenStream {
    let mapped = formats.iter().map(|(format, rust_type)| {
        let rust_type = tokens::mapped(rust_type);
        let (basic, rust_name) = (format.data_type.name(), format.data_type.rust_name());
        let rust_name = format_ident!("{rust_name}");
        let message = format!(
            "the data format {} is derived from {basic}: let the FORMAT of its AvpValue be \
             Format::{rust_name}",
            format.name
        );
        quote! {
            const _: () = assert!(
                matches!(
                    <#rust_type as diameter_core::AvpValue>::FORMAT,
                    diameter_core::Format::#rust_name
                ),
                #message
            );
        }
    });
    quote!(#(#mapped)*)
}

/// The static description of a dictionary.
fn description(dictionary: &Dictionary, description: &Description<'_>) -> TokenStream {
    let gate = tokens::cfg(&description.gate);
    let applications = description.applications.iter().map(|(application, messages)| {
        let Application { name, id, vendor_id, .. } = application;
        let (id, vendor_id) = (number(*id), tokens::optional(*vendor_id));
        let messages = messages.iter().map(tokens::path);
        quote! {
            #gate
            diameter_core::ApplicationDescription {
                id: #id,
                name: #name,
                vendor_id: #vendor_id,
                commands: &[#(&#messages::DESCRIPTION),*],
            }
        }
    });
    let avps = description.avps.iter().map(|(gate, constant)| {
        let (gate, constant) = (tokens::cfg(gate), tokens::path(constant));
        quote!(#gate #constant.description())
    });
    let imports = description.imports.iter().map(|(gate, module)| {
        let (gate, module) = (tokens::cfg(gate), tokens::path(module));
        quote!(#gate &#module::DICTIONARY)
    });
    let Dictionary { name, spec, .. } = dictionary;
    quote! {
        /// Everything generated from this dictionary, for printing and look-ups.
        pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
            name: #name,
            spec: #spec,
            applications: &[#(#applications),*],
            avps: &[#(#avps),*],
            imports: &[#(#imports),*],
        };
    }
}

/// The folder of Grouped AVPs.
pub(crate) fn groups(entries: &[Entry]) -> Vec<Part> {
    folder("The Grouped AVPs, one file each.", entries)
}

/// The folder of enumerations.
pub(crate) fn enums(entries: &[Entry]) -> Vec<Part> {
    folder("The AVPs whose values or bits have names, one file each.", entries)
}

fn folder(text: &str, entries: &[Entry]) -> Vec<Part> {
    let modules = entries.iter().filter_map(|Entry { gate, module, .. }| {
        let (gate, module) = (tokens::cfg(gate), identifier(module.as_ref()?));
        Some(quote!(#gate mod #module;))
    });
    let uses = entries.iter().map(|Entry { gate, module, types }| {
        let types: Vec<_> = types.iter().map(|name| identifier(name)).collect();
        let Some(module) = module else {
            let one = tokens::use_of(&quote!(diameter_core), &types);
            return quote!(#[doc(inline)] pub #one);
        };
        let (gate, module) = (tokens::cfg(gate), identifier(module));
        let one = tokens::use_of(&quote!(self::#module), &types);
        quote!(#gate pub #one)
    });
    let text = tokens::inner(text);
    vec![Part::Items(quote!(#text #(#modules)* #(#uses)*))]
}

/// The folder of commands.
pub(crate) fn commands(folders: &[String]) -> Vec<Part> {
    let modules: Vec<_> = folders.iter().map(|folder| identifier(folder)).collect();
    let text = tokens::inner("The commands, a folder each.");
    vec![Part::Items(quote!(#text #(pub(super) mod #modules;)* #(pub use self::#modules::*;)*))]
}

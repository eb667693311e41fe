//! The index files: the root, a dictionary's module and its folders.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::names::module_name;
use super::scope::{BASE, Scope, cfg};
use super::source::Part;
use super::{command, doc, features, imported};
use crate::ident::{field_name, type_name};
use crate::model::{Avp, AvpRef, Command, Dictionary, Model};

/// The file that declares the dictionaries' modules.
pub(crate) fn root(scope: &Scope<'_>) -> Vec<Part> {
    let is_messages = scope.target.is_messages;
    let own = || scope.model.dictionaries.iter().enumerate().filter(|(_, it)| !it.external);
    // In somebody else's crate not everything is used, and other lints hold.
    let allow = (!is_messages).then(|| {
        quote! {
            #[allow(dead_code, unreachable_pub, unused_imports)]
            #[allow(clippy::all, clippy::nursery, clippy::pedantic)]
        }
    });
    let modules = own().map(|(index, dictionary)| {
        let gate = cfg(&scope.module_gate(index));
        let name = format_ident!("{}", module_name(&dictionary.name));
        quote!(#gate #allow #[rustfmt::skip] pub mod #name;)
    });
    let modules = quote! {
        #allow
        #[rustfmt::skip]
        pub mod required;
        #(#modules)*
    };
    if !is_messages {
        let list = own().map(|(_, dictionary)| format_ident!("{}", module_name(&dictionary.name)));
        let modules = super::source::code(quote! {
            #modules
            #[doc = " Every dictionary."]
            #[allow(dead_code)]
            #[rustfmt::skip]
            pub static DICTIONARIES: &[&diameter_core::Dictionary] = &[#(&#list::DICTIONARY,)*];
        });
        return vec![Part::Text(features::demand(scope, &modules))];
    }
    let applications = doc::inner(&applications(scope.model));
    let list = own().map(|(index, dictionary)| {
        let gate = cfg(&scope.module_gate(index));
        let module = format_ident!("{}", module_name(&dictionary.name));
        quote!(#gate &#module::DICTIONARY)
    });
    let tokens = quote! {
        #![doc = include_str!("../README.md")]
        #applications
        #![cfg_attr(docsrs, feature(doc_cfg))]
        mod features;
        #modules
        /// Every dictionary whose module is compiled.
        // Formatting the crate must not make this file stale.
        #[rustfmt::skip]
        pub static DICTIONARIES: &[&diameter_core::Dictionary] = &[#(#list),*];
    };
    vec![Part::Items(tokens)]
}

/// What the files are generated from that belong to no single dictionary.
pub(crate) fn origin(scope: &Scope<'_>) -> String {
    if scope.target.is_messages {
        return "dictionaries".to_owned();
    }
    let own = scope.model.dictionaries.iter().filter(|it| !it.external);
    own.map(|dictionary| dictionary.file.as_str()).collect::<Vec<_>>().join(", ")
}

/// All applications, for the first page of the crate: the base protocol first, then by name.
fn applications(model: &Model) -> String {
    let mut table = "# Applications\n\n\
        | application | id | module | feature | requests | specification |\n\
        |---|---|---|---|---|---|"
        .to_owned();
    let mut rows = BTreeMap::new();
    for dictionary in model.dictionaries.iter().filter(|it| !it.external) {
        let Dictionary { name, spec, release, .. } = dictionary;
        let release = release.as_ref().map(|it| format!(", release {it}")).unwrap_or_default();
        let is_base = dictionary.name == BASE;
        let feature = if is_base { "always".to_owned() } else { format!("`{name}`") };
        let module = module_name(name);
        for application in &dictionary.applications {
            let requests = application.commands.iter().filter_map(|it| it.request.as_ref());
            let requests: Vec<&str> = requests.map(|it| it.abbreviation.as_str()).collect();
            let row = format!(
                "\n| {} | {} | [`{module}`] | {feature} | {} | {spec}{release} |",
                application.name,
                application.id,
                requests.join(", ")
            );
            rows.insert((!is_base, application.name.to_lowercase(), name), row);
        }
    }
    table.extend(rows.into_values());
    table
}

/// The module of a dictionary.
pub(crate) fn module(scope: &Scope<'_>, index: usize) -> Vec<Part> {
    let dictionary = &scope.model.dictionaries[index];
    let text = doc::inner(&overview(scope, index));
    let folder = |grouped: bool, name: &str| {
        let gate = scope.folder_gate(index, grouped)?;
        let name = format_ident!("{name}");
        Some((quote!(#gate mod #name;), quote!(#gate pub use self::#name::*;)))
    };
    let (groups, enums) = (folder(true, "groups"), folder(false, "enums"));
    let gate = scope.application_gate(index);
    let commands = (!dictionary.applications.is_empty()).then(|| {
        (
            quote!(#gate mod application; #gate mod commands;),
            quote!(#gate pub use self::application::*; #gate pub use self::commands::*;),
        )
    });
    let avp = (!dictionary.avps.is_empty()).then(|| {
        quote!(
            pub mod avp;
        )
    });
    let flags = (!dictionary.flags.is_empty()).then(|| {
        (
            quote!(
                mod flags;
            ),
            quote!(
                pub use self::flags::*;
            ),
        )
    });
    let imported = imported::file(scope, index)
        .map(|_| (quote!(#gate pub mod imported;), quote!(#gate pub use self::imported::*;)));
    let (modules, uses): (Vec<_>, Vec<_>) =
        [commands, enums, flags, groups, imported].into_iter().flatten().unzip();
    let formats = formats(scope, dictionary);
    let module = module_name(&dictionary.name);
    let example = scope.target.has_example(&module).then(|| {
        let path = format!("../../doc/{module}.md");
        quote!(#![doc = include_str!(#path)])
    });
    let description = command::description(scope, index);
    vec![Part::Items(quote!(#text #example #avp #(#modules)* #(#uses)* #formats #description))]
}

/// That the Rust types of derived data formats have what these are derived from: on the wire nobody
/// would notice.
fn formats(scope: &Scope<'_>, dictionary: &Dictionary) -> TokenStream {
    let mapped = dictionary.formats.iter().filter_map(|format| {
        let rust_type = scope.rust_type(&format.name)?;
        let (basic, rust_name) = (format.data_type.name(), format.data_type.rust_name());
        let rust_name = format_ident!("{rust_name}");
        let message = format!(
            "the data format {} is derived from {basic}: let the FORMAT of its AvpValue be \
             Format::{rust_name}",
            format.name
        );
        Some(quote! {
            const _: () = assert!(
                matches!(
                    <#rust_type as diameter_core::AvpValue>::FORMAT,
                    diameter_core::Format::#rust_name
                ),
                #message
            );
        })
    });
    quote!(#(#mapped)*)
}

/// The first page of documentation.
fn overview(scope: &Scope<'_>, index: usize) -> String {
    let Dictionary { spec, release, doc, applications, .. } = &scope.model.dictionaries[index];
    let release = release.as_ref().map(|it| format!(", release {it}")).unwrap_or_default();
    let mut paragraphs = vec![format!("{spec}{release}.")];
    paragraphs.extend(doc.as_deref().map(doc::prose));
    for application in applications {
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
        let lent = scope.lent(application).into_iter().map(|(_, command)| command);
        for Command { name, code, request, answer, .. } in application.commands.iter().chain(lent) {
            let code = code.map_or_else(|| "any".to_owned(), |code| code.to_string());
            let link = |message: &crate::model::Message| {
                format!("[`{}`]({})", message.abbreviation, type_name(&message.name))
            };
            let request = request.as_ref().map(link).unwrap_or_default();
            table.push_str(&format!("\n| {name} | {code} | {request} | {} |", link(answer)));
        }
        paragraphs.push(table);
    }
    paragraphs.join("\n\n")
}

/// The folder of Grouped AVPs.
pub(crate) fn groups(scope: &Scope<'_>, groups: &[(AvpRef, &Avp)]) -> Vec<Part> {
    let entries = sorted(groups).into_iter().map(|(reference, avp)| {
        let gate = scope.inner_gate(reference);
        let module = format_ident!("{}", module_name(&avp.field_name));
        let name = format_ident!("{}", avp.rust_name);
        let builder = format_ident!("{}Builder", avp.rust_name);
        (quote!(#gate mod #module;), quote!(#gate pub use self::#module::{#name, #builder};))
    });
    let (modules, uses): (Vec<_>, Vec<_>) = entries.unzip();
    let text = doc::inner("The Grouped AVPs, one file each.");
    vec![Part::Items(quote!(#text #(#modules)* #(#uses)*))]
}

/// The folder of enumerations.
pub(crate) fn enums(scope: &Scope<'_>, enums: &[(AvpRef, &Avp)]) -> Vec<Part> {
    let entries = sorted(enums).into_iter().map(|(reference, avp)| {
        let gate = scope.inner_gate(reference);
        let module = format_ident!("{}", module_name(&avp.field_name));
        let name = format_ident!("{}", avp.rust_name);
        if scope.is_in_core(reference.dictionary, avp) {
            return (quote!(), quote!(#[doc(inline)] pub use diameter_core::#name;));
        }
        (quote!(#gate mod #module;), quote!(#gate pub use self::#module::#name;))
    });
    let (modules, uses): (Vec<_>, Vec<_>) = entries.unzip();
    let text = doc::inner("The AVPs whose values or bits have names, one file each.");
    vec![Part::Items(quote!(#text #(#modules)* #(#uses)*))]
}

/// The folder of commands.
pub(crate) fn commands(dictionary: &Dictionary) -> Vec<Part> {
    let commands = dictionary.applications.iter().flat_map(|it| &it.commands);
    let modules: Vec<_> = commands
        .map(|command| format_ident!("{}", module_name(&field_name(&command.name))))
        .collect();
    let text = doc::inner("The commands, a folder each.");
    vec![Part::Items(quote!(#text #(pub(super) mod #modules;)* #(pub use self::#modules::*;)*))]
}

fn sorted<'a>(avps: &[(AvpRef, &'a Avp)]) -> Vec<(AvpRef, &'a Avp)> {
    let mut avps = avps.to_vec();
    avps.sort_by(|(_, left), (_, right)| left.field_name.cmp(&right.field_name));
    avps
}

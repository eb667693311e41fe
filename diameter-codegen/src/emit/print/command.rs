//! The files of a command: its structs, their codecs, descriptions and builders.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::builder::{self, Kind};
use super::tokens::{self, identifier, number};
use super::{answer, contents, session};
use crate::emit::doc;
use crate::emit::plan::command::{Index, MessageFile};
use crate::emit::source::Part;

/// The folder's index.
pub(crate) fn index(index: &Index<'_>) -> Vec<Part> {
    let Index { command, modules } = index;
    let entries = modules.iter().map(|(module, types)| {
        let module = format_ident!("{module}");
        let types = types.iter().map(|name| identifier(name));
        (quote!(pub(crate) mod #module;), quote!(pub use self::#module::{#(#types),*};))
    });
    let (modules, uses): (Vec<_>, Vec<_>) = entries.unzip();
    let code = command.code.map(|code| format!(" ({code})")).unwrap_or_default();
    let text = format!("{}{code}: what it carries, and its builders.", command.name);
    let text = tokens::inner(&text);
    vec![Part::Items(quote!(#text #(#modules)* #(#uses)*))]
}

/// The struct of one direction, and its builder.
pub(crate) fn message(file: &MessageFile<'_>) -> Vec<Part> {
    let MessageFile { imports, contents, session, .. } = file;
    let uses = tokens::uses(imports);
    let definition = definition(file);
    let direction = direction(file);
    let description = description(file);
    let codec = contents::codec(contents);
    let answer = file.answer.as_ref().map(|method| answer::method(&contents.type_name, method));
    let code = quote!(#uses #definition #direction #description #codec #answer);
    let builder = builder::table(contents, Kind::Command);
    [Part::Items(code), builder].into_iter().chain(session.as_ref().map(session::table)).collect()
}

/// The struct.
fn definition(file: &MessageFile<'_>) -> TokenStream {
    let MessageFile { command, message, .. } = file;
    let paragraphs = [
        command.doc.as_deref().map(doc::prose),
        Some(doc::grammar(&message.grammar)),
        Some(match command.code {
            Some(code) => format!("Command code {code}, {}.", command.spec),
            None => format!("{}.", command.spec),
        }),
    ];
    let text: Vec<String> = paragraphs.into_iter().flatten().collect();
    let abbreviation = &message.abbreviation;
    let alias = (*abbreviation != message.name).then(|| quote!(#[doc(alias = #abbreviation)]));
    contents::definition(&file.contents, &text.join("\n\n"), &quote!(#alias))
}

/// Which way it goes.
fn direction(file: &MessageFile<'_>) -> TokenStream {
    let type_name = identifier(&file.contents.type_name);
    match &file.answer {
        Some(answer) => {
            let answer = identifier(&answer.type_name);
            quote!(impl Request for #type_name { type Answer = #answer; })
        }
        None => quote!(impl Answer for #type_name {}),
    }
}

/// The static description.
fn description(file: &MessageFile<'_>) -> TokenStream {
    let MessageFile { command, message, .. } = file;
    let type_name = identifier(&file.contents.type_name);
    let mut flags = Vec::new();
    flags.extend(file.answer.as_ref().map(|_| quote!(CommandFlags::REQUEST)));
    flags.extend(message.proxiable.then(|| quote!(CommandFlags::PROXIABLE)));
    flags.extend(message.error.then(|| quote!(CommandFlags::ERROR)));
    let flags = match flags.split_first() {
        None => quote!(CommandFlags(0)),
        Some((first, others)) => quote!(#first #(.with(#others))*),
    };
    let answer = match &file.answer {
        Some(_) => quote!(Some(&super::answer::DESCRIPTION)),
        None => quote!(None),
    };
    let (name, abbreviation) = (&message.name, &message.abbreviation);
    let (code, application_id) = (tokens::optional(command.code), number(file.application_id));
    let home = tokens::path(&file.home);
    quote! {
        impl Command for #type_name {
            const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
        }

        pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
            name: #name,
            abbreviation: #abbreviation,
            code: #code,
            application_id: #application_id,
            flags: #flags,
            grammar: &GRAMMAR,
            dictionary: &#home::DICTIONARY,
            answer: #answer,
            normalize: normalize::<#type_name>,
        };
    }
}

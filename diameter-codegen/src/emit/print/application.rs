//! The file with the enums for dispatch.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::tokens::{self, identifier, number};
use crate::emit::plan::application::{Dispatch, Variant};
use crate::emit::plan::command::Direction;
use crate::emit::source::Part;

pub(crate) fn file(file: &Dispatch<'_>) -> Vec<Part> {
    let Dispatch { requests, answers, error, .. } = file;
    let module = tokens::path(&file.module);
    let ids = file.ids.iter().map(|(name, application)| {
        let text = format!(" The Application-Id of {}.", application.name);
        let (name, id) = (identifier(name), number(application.id));
        quote!(#[doc = #text] pub const #name: u32 = #id;)
    });
    let types = file.types.iter().map(|name| identifier(name));
    let types = (!file.types.is_empty()).then(|| quote!(use #module::commands::{#(#types),*};));
    let has_lent = requests.iter().chain(answers).any(|variant| variant.lender.is_some());
    let options = (error.is_some() || has_lent).then(|| quote!(DecodeOptions,));
    let uses_error = error.as_ref().map(|module| {
        let module = tokens::path(module);
        quote!(use #module::AnswerMessage;)
    });
    let request = dispatch(requests, Direction::Request, false);
    let answer = dispatch(answers, Direction::Answer, error.is_some());
    let code = quote! {
        use diameter_core::{Command as _, CommandFlags, DecodeErrors, #options Message};
        #uses_error
        use #module::DICTIONARY;
        #types

        #(#ids)*
        #request
        #answer
    };
    vec![Part::Items(code)]
}

/// One of the enums; answers may be the answer-message.
fn dispatch(commands: &[Variant<'_>], direction: Direction, has_error: bool) -> TokenStream {
    let is_request = direction == Direction::Request;
    let (name, text) = if is_request {
        ("Request", " A request of this application.")
    } else {
        ("Answer", " An answer of this application.")
    };
    let enum_name = format_ident!("{name}");
    let variants = commands.iter().map(|variant| {
        let (name, path) = (identifier(&variant.name), path(variant));
        let Variant { message, code, .. } = variant;
        let doc = format!(" {} ({}, {code}).", message.name, message.abbreviation);
        quote!(#[doc = #doc] #name(Box<#path>))
    });
    let arms = commands.iter().map(|variant| {
        let (name, code, decode) =
            (identifier(&variant.name), number(variant.code), decode(variant));
        quote!(#code => #decode.map(|it| Self::#name(Box::new(it))))
    });
    let error_variant = has_error.then(|| {
        quote! {
            /// Any command: an answer with the E bit follows the grammar of the answer-message
            /// (RFC 6733, 7.2).
            Error(Box<AnswerMessage>)
        }
    });
    let error_case = has_error.then(|| {
        quote! {
            if message.header().flags.contains(CommandFlags::ERROR) {
                let options = DecodeOptions::default();
                let answer = AnswerMessage::decode_knowing(message, &options, &[&DICTIONARY]);
                return answer.into_result().map(|it| Self::Error(Box::new(it)));
            }
        }
    });
    let other_direction = if is_request {
        quote!(!message.header().flags.contains(CommandFlags::REQUEST))
    } else {
        quote!(message.header().flags.contains(CommandFlags::REQUEST))
    };
    quote! {
        #[doc = #text]
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #enum_name { #(#variants,)* #error_variant }

        impl #enum_name {
            /// Reads a received message by its command code.
            ///
            /// # Errors
            ///
            /// All that is wrong with the message; 3001 for a command that this application does
            /// not have.
            pub fn from_message(message: &Message) -> Result<Self, DecodeErrors> {
                if #other_direction {
                    return Err(DecodeErrors::unsupported_command(message, &DICTIONARY));
                }
                #error_case
                match message.header().command_code {
                    #(#arms,)*
                    _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
                }
            }
        }
    }
}

/// The path of the struct, where the dictionary's own ones are in use.
fn path(variant: &Variant<'_>) -> TokenStream {
    let name = identifier(&variant.type_name);
    match &variant.lender {
        None => quote!(#name),
        Some(lender) => {
            let lender = tokens::path(lender);
            quote!(#lender::#name)
        }
    }
}

/// Reads a message. What lends a command does not know the AVPs of this dictionary.
fn decode(variant: &Variant<'_>) -> TokenStream {
    let path = path(variant);
    if variant.lender.is_none() {
        return quote!(#path::from_message(message));
    }
    quote! {
        #path::decode_knowing(message, &DecodeOptions::default(), &[&DICTIONARY]).into_result()
    }
}

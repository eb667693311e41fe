//! The files of a command, and of the applications of a dictionary: the enums for dispatch and the
//! static description.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::builder::{self, Kind};
use super::contents::{Contents, StartValue};
use super::names::module_name;
use super::scope::{Scope, Site, cfg, implies};
use super::source::Part;
use super::types::{Names, number};
use super::{answer, doc, session};
use crate::ident::{constant_name, field_name, type_name};
use crate::model::{Application, Avp, AvpRef, Command, Dictionary, Item, Message};

/// The files of a command, a folder: paths and texts.
pub(crate) fn files(
    scope: &Scope<'_>,
    dictionary: usize,
    application: &Application,
    command: &Command,
) -> Vec<(String, Vec<Part>)> {
    let folder = module_name(&field_name(&command.name));
    let mut files = vec![(format!("{folder}/mod.rs"), index(command))];
    for (direction, message) in directions(command) {
        let content = message_file(scope, dictionary, application, command, (direction, message));
        files.push((format!("{folder}/{}.rs", direction.module()), content));
    }
    files
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Request,
    Answer,
}

impl Direction {
    fn module(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Answer => "answer",
        }
    }
}

fn directions(command: &Command) -> Vec<(Direction, &Message)> {
    let request = command.request.as_ref().map(|request| (Direction::Request, request));
    request.into_iter().chain([(Direction::Answer, &command.answer)]).collect()
}

/// The folder's index.
fn index(command: &Command) -> Vec<Part> {
    let entries = directions(command).into_iter().map(|(direction, message)| {
        let module = format_ident!("{}", direction.module());
        let name = type_name(&message.name);
        let (name, builder) = (format_ident!("{name}"), format_ident!("{name}Builder"));
        (quote!(pub(crate) mod #module;), quote!(pub use self::#module::{#name, #builder};))
    });
    let (modules, uses): (Vec<_>, Vec<_>) = entries.unzip();
    let code = command.code.map(|code| format!(" ({code})")).unwrap_or_default();
    let text = doc::inner(&format!("{}{code}: what it carries, and its builders.", command.name));
    vec![Part::Items(quote!(#text #(#modules)* #(#uses)*))]
}

/// The struct of one direction, and its builder.
fn message_file(
    scope: &Scope<'_>,
    dictionary: usize,
    application: &Application,
    command: &Command,
    (direction, message): (Direction, &Message),
) -> Vec<Part> {
    let type_name = type_name(&message.name);
    let builder_name = format!("{type_name}Builder");
    let mut names = Names::new(scope, Site::of_command(dictionary), &[&type_name, &builder_name]);
    let contents = contents_of(&mut names, application, message);
    let mut code = one(&mut names, application, command, direction, message, &contents);
    // What the other direction's own file uses is of no interest here.
    let mut elsewhere = Names::new(scope, Site::of_command(dictionary), &[]);
    let mut other = |message| contents_of(&mut elsewhere, application, message);
    let session = match (direction, &command.request) {
        (Direction::Request, _) => {
            let answer = other(&command.answer);
            code.extend(answer::method(&mut names, &contents, &answer, &command.answer));
            session::request(scope, command, &contents)
        }
        (Direction::Answer, Some(request)) => {
            session::answer(scope, command, &other(request), &contents)
        }
        (Direction::Answer, None) => None,
    };
    let builder = builder::table(&contents, Kind::Command, &mut names);
    let uses = names.uses(&quote!());
    [Part::Items(quote!(#uses #code)), builder].into_iter().chain(session).collect()
}

fn contents_of(
    names: &mut Names<'_, '_>,
    application: &Application,
    message: &Message,
) -> Contents {
    // These three name the application itself.
    let lists = |code| message.grammar.items.iter().any(|item| is_ietf(names, item, code));
    let is_accounting = lists(ACCT_APPLICATION_ID) && !lists(AUTH_APPLICATION_ID);
    let application_id = application.id;
    let default = |avp: &Avp| match ((avp.vendor_id, avp.code), application.vendor_id) {
        _ if application_id == 0 => None,
        ((0, AUTH_APPLICATION_ID | ACCT_APPLICATION_ID), _) => {
            Some(StartValue::Application(application_id))
        }
        ((0, VENDOR_SPECIFIC_APPLICATION_ID), Some(vendor_id)) => Some(match is_accounting {
            true => StartValue::VendorAcct { vendor_id, application_id },
            false => StartValue::VendorAuth { vendor_id, application_id },
        }),
        _ => None,
    };
    let type_name = type_name(&message.name);
    Contents::new(names, &message.name, &type_name, "GRAMMAR", &message.grammar, default)
}

/// Whether a rule is of this AVP of the IETF.
fn is_ietf(names: &Names<'_, '_>, item: &Item, code: u32) -> bool {
    item.avp.is_some_and(|reference| {
        let avp = names.avp(reference);
        (avp.vendor_id, avp.code) == (0, code)
    })
}

const AUTH_APPLICATION_ID: u32 = 258;
const ACCT_APPLICATION_ID: u32 = 259;
const VENDOR_SPECIFIC_APPLICATION_ID: u32 = 260;

/// The struct of one direction, its codec and description.
fn one(
    names: &mut Names<'_, '_>,
    application: &Application,
    command: &Command,
    direction: Direction,
    message: &Message,
    contents: &Contents,
) -> TokenStream {
    let Contents { type_name, grammar, .. } = contents;
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
    let definition = contents.definition(&text.join("\n\n"), &quote!(#alias));
    let codec = contents.codec(names);
    let (command_trait, description_type) =
        (names.core("Command"), names.core("CommandDescription"));
    let flags_type = names.core("CommandFlags");
    let is_request = direction == Direction::Request;
    let mut flags = Vec::new();
    flags.extend(is_request.then(|| quote!(#flags_type::REQUEST)));
    flags.extend(message.proxiable.then(|| quote!(#flags_type::PROXIABLE)));
    flags.extend(message.error.then(|| quote!(#flags_type::ERROR)));
    let flags = match flags.split_first() {
        None => quote!(#flags_type(0)),
        Some((first, others)) => quote!(#first #(.with(#others))*),
    };
    let code = match command.code {
        Some(code) => {
            let code = number(code);
            quote!(Some(#code))
        }
        None => quote!(None),
    };
    let (name, application_id) = (&message.name, number(application.id));
    let direction = if is_request {
        let request = names.core("Request");
        let answer = names.own_type(&crate::ident::type_name(&command.answer.name));
        quote!(impl #request for #type_name { type Answer = #answer; })
    } else {
        let answer = names.core("Answer");
        quote!(impl #answer for #type_name {})
    };
    let answer = if is_request { quote!(Some(&super::answer::DESCRIPTION)) } else { quote!(None) };
    let home = names.home();
    let normalize = names.plumbing("normalize");
    quote! {
        #definition
        #direction

        impl #command_trait for #type_name {
            const DESCRIPTION: &'static #description_type = &DESCRIPTION;
        }

        pub(crate) static DESCRIPTION: #description_type = #description_type {
            name: #name,
            abbreviation: #abbreviation,
            code: #code,
            application_id: #application_id,
            flags: #flags,
            grammar: &#grammar,
            dictionary: &#home::DICTIONARY,
            answer: #answer,
            normalize: #normalize::<#type_name>,
        };

        #codec
    }
}

/// The file with the enums for dispatch.
pub(crate) fn application(scope: &Scope<'_>, dictionary: usize) -> Vec<Part> {
    let home = &scope.model.dictionaries[dictionary];
    let site = Site::file(dictionary);
    let module = scope.module(site, dictionary);
    let commands: Vec<&Command> = home.applications.iter().flat_map(|it| &it.commands).collect();
    let ids = home.applications.iter().map(|application| {
        let single = home.applications.len() == 1;
        let name = if single {
            format_ident!("APPLICATION_ID")
        } else {
            format_ident!("{}_APPLICATION_ID", constant_name(&application.name))
        };
        let text = format!(" The Application-Id of {}.", application.name);
        let id = number(application.id);
        quote!(#[doc = #text] pub const #name: u32 = #id;)
    });
    let of = |wanted: Direction| -> Vec<Variant> {
        let messages = commands.iter().flat_map(|command| {
            directions(command)
                .into_iter()
                .map(move |(direction, message)| (command, direction, message))
        });
        messages
            .filter(|(_, direction, _)| *direction == wanted)
            .filter_map(|(command, _, message)| Variant::new(command, message))
            .collect()
    };
    let (mut requests, mut answers) = (of(Direction::Request), of(Direction::Answer));
    let mut types: Vec<Ident> =
        requests.iter().chain(&answers).map(|variant| variant.type_name.clone()).collect();
    types.sort();
    let types = (!types.is_empty()).then(|| quote!(use #module::commands::{#(#types),*};));
    for (lender, command) in scope.inherited(dictionary) {
        let lender = scope.module(site, lender);
        let of = |message| Variant::inherited(command, message, &lender);
        requests.extend(command.request.as_ref().and_then(of));
        answers.extend(of(&command.answer));
    }
    let error = error_message(scope, dictionary);
    let has_lent = requests.iter().chain(&answers).any(|variant| variant.lender.is_some());
    let options = (error.is_some() || has_lent).then(|| quote!(DecodeOptions,));
    let uses_error = error.as_ref().map(|(module, name)| quote!(use #module::#name;));
    let request = dispatch(&requests, Direction::Request, None);
    let answer = dispatch(&answers, Direction::Answer, error.map(|(_, name)| name));
    let tokens = quote! {
        use diameter_core::{Command as _, CommandFlags, DecodeErrors, #options Message};
        #uses_error
        use #module::DICTIONARY;
        #types

        #(#ids)*
        #request
        #answer
    };
    vec![Part::Items(tokens)]
}

/// The answer-message of the base protocol, when it is in sight.
fn error_message(scope: &Scope<'_>, dictionary: usize) -> Option<(TokenStream, Ident)> {
    let home = &scope.model.dictionaries[dictionary];
    let has_it = |index: &usize| {
        let found = &scope.model.dictionaries[*index];
        (*index == dictionary || home.imports.contains(&found.name))
            && found.applications.iter().flat_map(|it| &it.commands).any(|it| it.code.is_none())
    };
    let index = (0..scope.model.dictionaries.len()).find(has_it)?;
    Some((scope.module(Site::file(dictionary), index), format_ident!("AnswerMessage")))
}

/// A command in one of the enums.
struct Variant {
    code: u32,
    /// The module of the dictionary that an inherited command is taken from.
    lender: Option<TokenStream>,
    name: Ident,
    type_name: Ident,
    doc: String,
}

impl Variant {
    /// `None` for the answer-message, which has no code of its own.
    fn new(command: &Command, message: &Message) -> Option<Self> {
        let code = command.code?;
        Some(Self {
            code,
            lender: None,
            name: format_ident!("{}", type_name(&command.name)),
            type_name: format_ident!("{}", type_name(&message.name)),
            doc: format!(" {} ({}, {code}).", message.name, message.abbreviation),
        })
    }

    fn inherited(command: &Command, message: &Message, lender: &TokenStream) -> Option<Self> {
        Some(Self { lender: Some(lender.clone()), ..Self::new(command, message)? })
    }

    /// The path of the type, where the dictionary's own ones are in use.
    fn path(&self) -> TokenStream {
        let name = &self.type_name;
        self.lender.as_ref().map_or_else(|| quote!(#name), |lender| quote!(#lender::#name))
    }

    /// Reads a message. What lends a command does not know the AVPs of this dictionary.
    fn decode(&self) -> TokenStream {
        let path = self.path();
        if self.lender.is_none() {
            return quote!(#path::from_message(message));
        }
        quote! {
            #path::decode_knowing(message, &DecodeOptions::default(), &[&DICTIONARY]).into_result()
        }
    }
}

fn dispatch(commands: &[Variant], direction: Direction, error: Option<Ident>) -> TokenStream {
    let is_request = direction == Direction::Request;
    let (name, text) = if is_request {
        ("Request", " A request of this application.")
    } else {
        ("Answer", " An answer of this application.")
    };
    let enum_name = format_ident!("{name}");
    let variants = commands.iter().map(|variant| {
        let (Variant { name, doc, .. }, path) = (variant, variant.path());
        quote!(#[doc = #doc] #name(Box<#path>))
    });
    let arms = commands.iter().map(|variant| {
        let (name, code, decode) = (&variant.name, number(variant.code), variant.decode());
        quote!(#code => #decode.map(|it| Self::#name(Box::new(it))))
    });
    let error_variant = error.as_ref().map(|error| {
        quote! {
            /// Any command: an answer with the E bit follows the grammar of the answer-message
            /// (RFC 6733, 7.2).
            Error(Box<#error>)
        }
    });
    let error_case = error.as_ref().map(|error| {
        quote! {
            if message.header().flags.contains(CommandFlags::ERROR) {
                let options = DecodeOptions::default();
                let answer = #error::decode_knowing(message, &options, &[&DICTIONARY]);
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

/// The static description of a dictionary.
pub(crate) fn description(scope: &Scope<'_>, dictionary: usize) -> TokenStream {
    let home = &scope.model.dictionaries[dictionary];
    let gate = scope.application_gate(dictionary);
    let applications = home.applications.iter().map(|application| {
        let Application { name, commands, .. } = application;
        let id = number(application.id);
        let vendor_id = match application.vendor_id.map(number) {
            Some(vendor_id) => quote!(Some(#vendor_id)),
            None => quote!(None),
        };
        let commands = commands.iter().flat_map(|command| {
            let module = format_ident!("{}", module_name(&field_name(&command.name)));
            directions(command).into_iter().map(move |(direction, _)| {
                let direction = format_ident!("{}", direction.module());
                quote!(&commands::#module::#direction::DESCRIPTION)
            })
        });
        quote! {
            #gate
            diameter_core::ApplicationDescription {
                id: #id,
                name: #name,
                vendor_id: #vendor_id,
                commands: &[#(#commands),*],
            }
        }
    });
    let mut avps: Vec<(AvpRef, &Avp)> =
        (0..home.avps.len()).map(|avp| (AvpRef { dictionary, avp }, &home.avps[avp])).collect();
    avps.sort_by_key(|(_, avp)| (avp.vendor_id, avp.code));
    let avps = avps.into_iter().map(|(reference, avp)| {
        let gate = scope.has_own_type(avp).then(|| scope.inner_gate(reference));
        let constant = format_ident!("{}", avp.constant_name);
        quote!(#gate avp::#constant.description())
    });
    let imports = home.imports.iter().filter_map(|name| scope.model.position(name));
    let imports = imports.map(|imported| {
        let gate = scope.module_gate(imported);
        // A vendor's code is there or not as a whole.
        let says_more = scope.target.is_messages && !implies(&scope.module_gate(dictionary), &gate);
        let gate = says_more.then(|| cfg(&gate));
        let module = scope.module(Site::module(dictionary), imported);
        quote!(#gate &#module::DICTIONARY)
    });
    let Dictionary { name, spec, .. } = home;
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

//! The struct of a command or Grouped AVP, its grammar, and how it is decoded and encoded.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::tokens::{self, identifier, number};
use crate::emit::plan::contents::{Contents, Field};
use crate::emit::plan::types::Occurrence;
use crate::model::{Item, Rule};

/// The struct.
pub(crate) fn definition(
    contents: &Contents<'_>,
    text: &str,
    attributes: &TokenStream,
) -> TokenStream {
    let type_name = identifier(&contents.type_name);
    let text = tokens::lines(text);
    let default = (contents.required().count() == 0).then(|| quote!(, Default));
    let fields = contents.fields.iter().map(|field| {
        let (name, field_type) = (identifier(&field.name), type_of(field));
        let doc = tokens::lines(&field.doc);
        quote!(#doc pub #name: #field_type)
    });
    let unlisted = contents.is_closed.then(|| {
        quote! {
            /// What was received and is not in the grammar.
            pub unlisted_avps: UnlistedAvps
        }
    });
    let fields = fields.chain(unlisted);
    quote! {
        #text
        #attributes
        #[derive(Clone, Debug, PartialEq #default)]
        #[non_exhaustive]
        pub struct #type_name { #(#fields),* }
    }
}

/// The grammar's static, and the implementation of `Contents`.
pub(crate) fn codec(contents: &Contents<'_>) -> TokenStream {
    let (name, type_name) = (contents.name, identifier(&contents.type_name));
    let items = contents.fields.iter().map(description);
    // Only a program must give what a group that takes anything holds.
    let anything = contents.fields.iter().find(|field| field.takes_anything);
    let required = contents.required().filter(|field| !field.takes_anything);
    let required = number(required.count() as u64);
    let anything = anything.map(|field| {
        let (name, field_type) = (identifier(&field.name), type_of(field));
        quote! {
            fn anything(&mut self) -> Option<&mut #field_type> {
                Some(&mut self.#name)
            }
        }
    });
    let (unread_name, placeholder) = match contents.required().count() {
        0 => (quote!(_), quote!(Self::default())),
        _ => (quote!(unread), placeholders(contents)),
    };
    let (key, decode) = decode(contents);
    let written = contents.fields.iter().filter(|field| !field.is_wildcard);
    let wildcard = contents.fields.iter().filter(|field| field.is_wildcard);
    let encode = written.chain(wildcard).map(encode);
    let unlisted =
        contents.is_closed.then(|| quote!(avps.additional(&GRAMMAR, &self.unlisted_avps);));
    quote! {
        static GRAMMAR: Grammar = Grammar {
            name: #name,
            items: &[#(#items),*],
        };

        impl Contents for #type_name {
            const GRAMMAR: &'static Grammar = &GRAMMAR;
            const REQUIRED: u32 = #required;

            #[inline]
            fn placeholder(#unread_name: Unread) -> Self {
                #placeholder
            }

            #[inline]
            fn decode_avp(&mut self, #key: (u32, u32), received: &mut Avps<'_, '_>) {
                #decode
            }

            #anything

            fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
                let mut avps = encoder.avps(room);
                #(#encode)*
                #unlisted
                avps.end()
            }
        }
    }
}

/// What stands in for what is required until it is read.
fn placeholders(contents: &Contents<'_>) -> TokenStream {
    let fields = contents.fields.iter().map(|field| {
        let (name, start) = (identifier(&field.name), placeholder(field));
        quote!(#name: #start)
    });
    let unlisted = contents.is_closed.then(|| quote!(unlisted_avps: Default::default()));
    let fields = fields.chain(unlisted);
    quote!(Self { #(#fields),* })
}

/// What decoding calls the key of an AVP, and to which field it takes it.
fn decode(contents: &Contents<'_>) -> (TokenStream, TokenStream) {
    let nth = |field: &Field<'_>| contents.required().position(|it| it.rule == field.rule);
    let arms = contents.fields.iter().filter(|field| !field.is_wildcard).map(|field| {
        let (vendor_id, code) = (number(field.key.0), number(field.key.1));
        let take = take(field, nth(field));
        quote!((#vendor_id, #code) => #take)
    });
    let other = match contents.fields.iter().find(|field| field.is_wildcard) {
        Some(wildcard) => take(wildcard, nth(wildcard)),
        None => quote!(received.unlisted(&mut self.unlisted_avps)),
    };
    if contents.fields.iter().all(|field| field.is_wildcard) {
        return (quote!(_), quote!(#other;));
    }
    let sort = quote! {
        match key {
            #(#arms,)*
            _ => #other,
        }
    };
    (quote!(key), sort)
}

/// The rule as an `Item`.
fn description(field: &Field<'_>) -> TokenStream {
    let Item { rule, min, max, .. } = field.item;
    let (least, bounds) = (number(*min), tokens::optional(*max));
    let Some(constant) = field.constant.as_ref().map(tokens::path) else {
        let any = quote!(Item::any());
        return if (*min, *max) == (0, None) { any } else { quote!(#any.times(#least, #bounds)) };
    };
    let (kind, usual) = match rule {
        Rule::Fixed => (quote!(fixed), (1, Some(1))),
        Rule::Required => (quote!(required), (1, Some(1))),
        Rule::Optional if max.is_none() => (quote!(repeated), (0, None)),
        Rule::Optional => (quote!(optional), (0, Some(1))),
    };
    let described = quote!(Item::#kind(#constant.description()));
    if (*min, *max) == usual { described } else { quote!(#described.times(#least, #bounds)) }
}

/// What stands in the field until its AVP is read.
fn placeholder(field: &Field<'_>) -> TokenStream {
    match field.occurrence {
        Occurrence::One if field.is_wildcard => quote!(unread.raw()),
        Occurrence::One if field.boxed => quote!(unread.boxed()),
        Occurrence::One => quote!(unread.value()),
        Occurrence::Optional => quote!(None),
        Occurrence::Any if field.is_wildcard => quote!(Default::default()),
        Occurrence::Any => quote!(Vec::new()),
        Occurrence::Bounded { .. } if field.takes_anything => quote!(unread.anything()),
        Occurrence::Bounded { min: 0, .. } => quote!(Default::default()),
        Occurrence::Bounded { .. } => quote!(unread.list()),
    }
}

/// What decoding does with an AVP of this rule: `nth` is its position among those that must
/// occur.
fn take(field: &Field<'_>, nth: Option<usize>) -> TokenStream {
    let (rule, name) = (number(field.rule as u64), identifier(&field.name));
    let method = match field.occurrence {
        _ if field.takes_anything => return quote!(received.anything(&mut self.#name)),
        Occurrence::Any if field.is_wildcard => {
            return quote!(received.additional(&mut self.#name));
        }
        Occurrence::One => "one",
        Occurrence::Optional => "optional",
        Occurrence::Any => "many",
        Occurrence::Bounded { min: 0, .. } => "up_to",
        Occurrence::Bounded { .. } => "bounded",
    };
    let method = match (field.is_wildcard, field.boxed) {
        (true, _) => format_ident!("additional_{method}"),
        (false, true) => format_ident!("{method}_boxed"),
        (false, false) => format_ident!("{method}"),
    };
    let nth = nth.map(|nth| number(nth as u64));
    let nth = nth.map(|nth| quote!(, #nth));
    quote!(received.#method(#rule #nth, &mut self.#name))
}

fn encode(field: &Field<'_>) -> TokenStream {
    let name = identifier(&field.name);
    let Some(constant) = field.constant.as_ref().map(tokens::path) else {
        return match field.occurrence {
            _ if field.takes_anything => quote!(avps.anything(&self.#name);),
            Occurrence::One => {
                quote!(avps.additional(&GRAMMAR, std::slice::from_ref(&self.#name));)
            }
            Occurrence::Optional => {
                quote!(avps.additional(&GRAMMAR, self.#name.as_slice());)
            }
            _ => quote!(avps.additional(&GRAMMAR, &self.#name);),
        };
    };
    match field.occurrence {
        Occurrence::One if field.boxed => quote!(avps.one(&#constant, &*self.#name);),
        Occurrence::One => quote!(avps.one(&#constant, &self.#name);),
        Occurrence::Optional if field.boxed => {
            quote!(avps.optional_boxed(&#constant, &self.#name);)
        }
        Occurrence::Optional => quote!(avps.optional(&#constant, &self.#name);),
        Occurrence::Any | Occurrence::Bounded { .. } => {
            quote!(avps.many(&#constant, &self.#name);)
        }
    }
}

/// The type of a field.
pub(crate) fn type_of(field: &Field<'_>) -> TokenStream {
    tokens::field_type(field.shape, &tokens::value(&field.value))
}

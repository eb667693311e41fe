//! The struct of a command or Grouped AVP, its grammar, and how it is decoded and encoded.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::doc;
use super::names::identifier;
use super::types::{Names, Occurrence, ValueTrait, number};
use crate::model::{Avp, AvpRef, Grammar, Item, Rule};

/// A struct to generate.
pub(crate) struct Contents {
    /// The name in the specification: `PS-Information`, `Credit-Control-Request`.
    pub(crate) name: String,
    /// The struct.
    pub(crate) type_name: Ident,
    /// The static that describes the grammar.
    pub(crate) grammar: Ident,
    /// The fields, in the order of the grammar.
    pub(crate) fields: Vec<Field>,
    /// Whether the grammar has no wildcard: what it does not list has a field of its own, which
    /// nobody sets.
    pub(crate) is_closed: bool,
    /// Whether a builder holds it in a `Box`.
    pub(crate) is_large: bool,
}

/// From this size on, in octets, a value under construction is held in a `Box`: setters then move a
/// pointer, and not the value.
const LARGE: usize = 200;

/// A field and the rule it comes from.
pub(crate) struct Field {
    pub(crate) rule: usize,
    pub(crate) name: Ident,
    /// The AVP's name; `AVP` for the wildcard.
    pub(crate) avp_name: String,
    pub(crate) is_wildcard: bool,
    /// Whether it is all that the grammar has: `1* { AVP }`.
    takes_anything: bool,
    pub(crate) key: (u32, u32),
    pub(crate) occurrence: Occurrence,
    pub(crate) boxed: bool,
    /// The type of one value.
    pub(crate) value: TokenStream,
    /// The type of the field.
    pub(crate) field_type: TokenStream,
    /// What the setter takes.
    pub(crate) value_trait: ValueTrait,
    /// Whether a copy needs no `clone`.
    pub(crate) is_copy: bool,
    /// The one legal value, which a builder starts with.
    pub(crate) default: Option<StartValue>,
    constant: TokenStream,
    item: Item,
    doc: String,
}

/// What names the application of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StartValue {
    /// Auth-Application-Id or Acct-Application-Id.
    Application(u32),
    /// Vendor-Specific-Application-Id with Auth-Application-Id.
    VendorAuth { vendor_id: u32, application_id: u32 },
    /// Vendor-Specific-Application-Id with Acct-Application-Id.
    VendorAcct { vendor_id: u32, application_id: u32 },
}

impl Contents {
    pub(crate) fn new(
        names: &mut Names<'_, '_>,
        name: &str,
        type_name: &str,
        grammar_name: &str,
        grammar: &Grammar,
        default: impl Fn(&Avp) -> Option<StartValue>,
    ) -> Self {
        let fields = grammar.items.iter().enumerate();
        let only_wildcard = grammar.items.len() == 1;
        let is_closed = grammar.items.iter().all(|item| item.avp.is_some());
        if is_closed {
            names.core("UnlistedAvps");
        }
        let fields = fields.map(|(rule, item)| match item.avp {
            Some(reference) => Field::listed(names, rule, item, reference, &default),
            None => Field::wildcard(names, rule, item, only_wildcard),
        });
        Self {
            name: name.to_owned(),
            type_name: format_ident!("{type_name}"),
            grammar: format_ident!("{grammar_name}"),
            fields: fields.collect(),
            is_closed,
            is_large: names.size(grammar) >= LARGE,
        }
    }

    pub(crate) fn builder_name(&self) -> Ident {
        format_ident!("{}Builder", self.type_name)
    }

    pub(crate) fn required(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.occurrence.is_required())
    }

    pub(crate) fn optional(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| !field.occurrence.is_required())
    }

    /// The struct.
    pub(crate) fn definition(&self, text: &str, attributes: &TokenStream) -> TokenStream {
        let Self { type_name, fields, .. } = self;
        let text = doc::lines(text);
        let default = (self.required().count() == 0).then(|| quote!(, Default));
        let fields = fields.iter().map(|field| {
            let Field { name, field_type, doc, .. } = field;
            let doc = doc::lines(doc);
            quote!(#doc pub #name: #field_type)
        });
        let unlisted = self.is_closed.then(|| {
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
    pub(crate) fn codec(&self, names: &mut Names<'_, '_>) -> TokenStream {
        let Self { name, type_name, grammar, .. } = self;
        let (contents, grammar_type) = (names.plumbing("Contents"), names.core("Grammar"));
        let (avps, encoder) = (names.plumbing("Avps"), names.plumbing("Encoder"));
        let unread = names.plumbing("Unread");
        let item = names.core("Item");
        let items = self.fields.iter().map(|field| field.description(&item));
        // Only a program must give what a group that takes anything holds.
        let anything = self.fields.iter().find(|field| field.takes_anything);
        let required = self.required().filter(|field| !field.takes_anything);
        let required = number(required.count() as u64);
        let anything = anything.map(|field| {
            let (name, field_type) = (&field.name, &field.field_type);
            quote! {
                fn anything(&mut self) -> Option<&mut #field_type> {
                    Some(&mut self.#name)
                }
            }
        });
        let (unread_name, placeholder) = match self.required().count() {
            0 => (quote!(_), quote!(Self::default())),
            _ => (quote!(unread), self.placeholder()),
        };
        let (key, decode) = self.decode();
        let written = self.fields.iter().filter(|field| !field.is_wildcard);
        let wildcard = self.fields.iter().filter(|field| field.is_wildcard);
        let encode = written.chain(wildcard).map(|field| field.encode(grammar));
        let unlisted =
            self.is_closed.then(|| quote!(encoder.additional(&#grammar, &self.unlisted_avps);));
        quote! {
            static #grammar: #grammar_type = #grammar_type {
                name: #name,
                items: &[#(#items),*],
            };

            impl #contents for #type_name {
                const GRAMMAR: &'static #grammar_type = &#grammar;
                const REQUIRED: u32 = #required;

                #[inline]
                fn placeholder(#unread_name: #unread) -> Self {
                    #placeholder
                }

                #[inline]
                fn decode_avp(&mut self, #key: (u32, u32), received: &mut #avps<'_, '_>) {
                    #decode
                }

                #anything

                fn encode_avps(&self, encoder: &mut #encoder) {
                    #(#encode)*
                    #unlisted
                }
            }
        }
    }

    /// What stands in for what is required until it is read.
    fn placeholder(&self) -> TokenStream {
        let fields = self.fields.iter().map(|field| {
            let (name, start) = (&field.name, field.placeholder());
            quote!(#name: #start)
        });
        let fields = fields.chain(self.unlisted());
        quote!(Self { #(#fields),* })
    }

    /// The start of the field for what was received and is not in the grammar.
    pub(crate) fn unlisted(&self) -> Option<TokenStream> {
        self.is_closed.then(|| quote!(unlisted_avps: Default::default()))
    }

    /// What decoding calls the key of an AVP, and to which field it takes it.
    fn decode(&self) -> (TokenStream, TokenStream) {
        let nth = |field: &Field| self.required().position(|it| it.rule == field.rule);
        let arms = self.fields.iter().filter(|field| !field.is_wildcard).map(|field| {
            let (vendor_id, code) = (number(field.key.0), number(field.key.1));
            let take = field.take(nth(field));
            quote!((#vendor_id, #code) => #take)
        });
        let other = match self.fields.iter().find(|field| field.is_wildcard) {
            Some(wildcard) => wildcard.take(nth(wildcard)),
            None => quote!(received.unlisted(&mut self.unlisted_avps)),
        };
        if self.fields.iter().all(|field| field.is_wildcard) {
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
}

impl Field {
    fn listed(
        names: &mut Names<'_, '_>,
        rule: usize,
        item: &Item,
        reference: AvpRef,
        default: &impl Fn(&Avp) -> Option<StartValue>,
    ) -> Self {
        let avp = names.avp(reference);
        let occurrence = Occurrence::of(item);
        let value = names.value(reference.dictionary, avp);
        let single = matches!(occurrence, Occurrence::One | Occurrence::Optional);
        let boxed = avp.boxed && single;
        Self {
            rule,
            name: identifier(&avp.field_name),
            avp_name: avp.name.clone(),
            is_wildcard: false,
            takes_anything: false,
            key: (avp.vendor_id, avp.code),
            occurrence,
            boxed,
            field_type: occurrence.field(names, &value, boxed),
            value_trait: names.value_trait(avp),
            is_copy: names.is_copy(avp),
            default: if occurrence == Occurrence::One { default(avp) } else { None },
            constant: names.constant(reference.dictionary, avp),
            value,
            item: item.clone(),
            doc: if names.has_own_type(avp) { doc::avp(avp) } else { doc::field(avp) },
        }
    }

    fn wildcard(names: &mut Names<'_, '_>, rule: usize, item: &Item, is_alone: bool) -> Self {
        let occurrence = Occurrence::of(item);
        let raw = || quote!(RawAvp);
        let (name, value, field_type, doc) = match occurrence {
            Occurrence::Any => {
                let value = names.core("AdditionalAvps");
                let doc = "Every other AVP, in the order received.";
                ("additional_avps", quote!(#value), quote!(#value), doc)
            }
            Occurrence::One | Occurrence::Optional => {
                names.core("RawAvp");
                let doc = "One AVP that the grammar does not list.";
                ("additional_avp", raw(), occurrence.field(names, &raw(), false), doc)
            }
            // Failed-AVP: whatever is in it is kept.
            Occurrence::Bounded { min: 1, max: None } if is_alone => {
                names.core("RawAvp");
                let field_type = names.core("AnyAvps");
                ("avps", raw(), quote!(#field_type), "The AVPs.")
            }
            Occurrence::Bounded { .. } => {
                names.core("RawAvp");
                let name = if is_alone { "avps" } else { "additional_avps" };
                let field_type = occurrence.field(names, &raw(), false);
                (name, raw(), field_type, "AVPs that the grammar does not list.")
            }
        };
        Self {
            rule,
            name: format_ident!("{name}"),
            avp_name: "AVP".into(),
            is_wildcard: true,
            takes_anything: is_alone && (item.min, item.max) == (1, None),
            key: (0, 0),
            occurrence,
            boxed: false,
            value,
            field_type,
            value_trait: ValueTrait::Any,
            is_copy: false,
            default: None,
            constant: TokenStream::new(),
            item: item.clone(),
            doc: doc.into(),
        }
    }

    /// The rule as an `Item`.
    fn description(&self, item: &Ident) -> TokenStream {
        let constant = &self.constant;
        let Item { rule, min, max, .. } = &self.item;
        let bounds = match max {
            Some(max) => {
                let max = number(*max);
                quote!(Some(#max))
            }
            None => quote!(None),
        };
        let least = number(*min);
        if self.is_wildcard {
            let any = quote!(#item::any());
            return if (*min, *max) == (0, None) {
                any
            } else {
                quote!(#any.times(#least, #bounds))
            };
        }
        let (kind, usual) = match rule {
            Rule::Fixed => (quote!(fixed), (1, Some(1))),
            Rule::Required => (quote!(required), (1, Some(1))),
            Rule::Optional if max.is_none() => (quote!(repeated), (0, None)),
            Rule::Optional => (quote!(optional), (0, Some(1))),
        };
        let described = quote!(#item::#kind(#constant.description()));
        if (*min, *max) == usual { described } else { quote!(#described.times(#least, #bounds)) }
    }

    /// What stands in the field until its AVP is read.
    fn placeholder(&self) -> TokenStream {
        match self.occurrence {
            Occurrence::One if self.is_wildcard => quote!(unread.raw()),
            Occurrence::One if self.boxed => quote!(unread.boxed()),
            Occurrence::One => quote!(unread.value()),
            Occurrence::Optional => quote!(None),
            Occurrence::Any if self.is_wildcard => quote!(Default::default()),
            Occurrence::Any => quote!(Vec::new()),
            Occurrence::Bounded { .. } if self.takes_anything => quote!(unread.anything()),
            Occurrence::Bounded { min: 0, .. } => quote!(Default::default()),
            Occurrence::Bounded { .. } => quote!(unread.list()),
        }
    }

    /// What decoding does with an AVP of this rule: `nth` is its position among those that must
    /// occur.
    fn take(&self, nth: Option<usize>) -> TokenStream {
        let (rule, name) = (number(self.rule as u64), &self.name);
        let method = match self.occurrence {
            _ if self.takes_anything => return quote!(received.anything(&mut self.#name)),
            Occurrence::Any if self.is_wildcard => {
                return quote!(received.additional(&mut self.#name));
            }
            Occurrence::One => "one",
            Occurrence::Optional => "optional",
            Occurrence::Any => "many",
            Occurrence::Bounded { min: 0, .. } => "up_to",
            Occurrence::Bounded { .. } => "bounded",
        };
        let method = match (self.is_wildcard, self.boxed) {
            (true, _) => format_ident!("additional_{method}"),
            (false, true) => format_ident!("{method}_boxed"),
            (false, false) => format_ident!("{method}"),
        };
        let nth = nth.map(|nth| number(nth as u64));
        let nth = nth.map(|nth| quote!(, #nth));
        quote!(received.#method(#rule #nth, &mut self.#name))
    }

    fn encode(&self, grammar: &Ident) -> TokenStream {
        let (name, constant) = (&self.name, &self.constant);
        if self.is_wildcard {
            return match self.occurrence {
                _ if self.takes_anything => quote!(encoder.anything(&self.#name);),
                Occurrence::One => {
                    quote!(encoder.additional(&#grammar, std::slice::from_ref(&self.#name));)
                }
                Occurrence::Optional => {
                    quote!(encoder.additional(&#grammar, self.#name.as_slice());)
                }
                _ => quote!(encoder.additional(&#grammar, &self.#name);),
            };
        }
        match self.occurrence {
            Occurrence::One if self.boxed => quote!(encoder.one(&#constant, &*self.#name);),
            Occurrence::One => quote!(encoder.one(&#constant, &self.#name);),
            Occurrence::Optional if self.boxed => {
                quote!(encoder.optional_boxed(&#constant, &self.#name);)
            }
            Occurrence::Optional => quote!(encoder.optional(&#constant, &self.#name);),
            Occurrence::Any | Occurrence::Bounded { .. } => {
                quote!(encoder.many(&#constant, &self.#name);)
            }
        }
    }
}

//! Builders whose type records which required AVPs are set: `build` exists when all of them are.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::contents::{Contents, Field, with_article};
use super::doc;
use super::types::{Names, Occurrence, number};

/// The `use` declaration of what a builder needs.
pub(crate) fn uses(contents: &Contents) -> TokenStream {
    let mut names = Vec::new();
    if contents.optional().any(|field| !field.is_wildcard && field.occurrence == Occurrence::Any) {
        names.push(quote!(append));
    }
    if contents.required().count() > 0 {
        names.push(quote!(Set));
    }
    if contents.required().any(|field| field.default.is_none()) {
        names.push(quote!(Unset));
    }
    match names.as_slice() {
        [] => quote!(),
        [name] => quote!(
            use diameter_core::builder::#name;
        ),
        names => quote!(
            use diameter_core::builder::{#(#names),*};
        ),
    }
}

/// The builder of a struct.
pub(crate) fn builder(contents: &Contents, names: &mut Names<'_, '_>) -> TokenStream {
    if contents.required().count() == 0 { plain(contents) } else { typed(contents, names) }
}

/// Nothing is required: the builder is the struct under construction. One that is held in a box is
/// built in one: setters then move a pointer, and not the struct.
fn plain(contents: &Contents) -> TokenStream {
    let (type_name, builder) = (&contents.type_name, contents.builder_name());
    let text = format!(" Builds [`{type_name}`]; none of its AVPs is required.");
    let setters = setters(contents, &quote!(contents));
    let (held, finished) = if contents.boxed {
        (quote!(Box<#type_name>), quote!(*self.contents))
    } else {
        (quote!(#type_name), quote!(self.contents))
    };
    let build_boxed = contents.boxed.then(|| {
        quote! {
            /// The finished value in a box, as it is kept in what is around it: it is not moved.
            pub fn build_boxed(self) -> #held {
                self.contents
            }
        }
    });
    quote! {
        #[doc = #text]
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until `build`"]
        pub struct #builder {
            contents: #held,
        }

        impl #builder {
            pub(super) fn new() -> Self {
                Self::default()
            }

            #setters

            /// The finished value.
            pub fn build(self) -> #type_name {
                #finished
            }

            #build_boxed
        }
    }
}

/// A type parameter holds the states of the required AVPs.
fn typed(contents: &Contents, names: &mut Names<'_, '_>) -> TokenStream {
    let (type_name, builder) = (&contents.type_name, contents.builder_name());
    let required: Vec<&Field> = contents.required().collect();
    let states: Vec<Ident> = (0..required.len()).map(state).collect();
    let initial_types = required.iter().map(|field| {
        let value = &field.field_type;
        if field.default.is_some() { quote!(Set<#value>) } else { quote!(Unset) }
    });
    let initial_types: Vec<_> = initial_types.collect();
    let initial_values = required.iter().map(|field| match field.default {
        Some(default) => {
            let default = number(default);
            quote!(Set(#default))
        }
        None => quote!(Unset),
    });
    let (optional_struct, optional_field) = match contents.optional_name() {
        Some(optional) => (optional_struct(contents, &optional), Some(quote!(optional: #optional))),
        None => (quote!(), None),
    };
    let start = optional_field.as_ref().map(|_| quote!(, optional: Default::default()));
    let required_setters =
        (0..required.len()).map(|position| required_setter(contents, &required, position));
    let setters = setters(contents, &quote!(optional));
    let setters = (!setters.is_empty()).then(|| quote!(impl<R> #builder<R> { #setters }));
    let bounds = required.iter().zip(&states).map(|(field, state)| {
        let (proof, value) = (proof_name(field), &field.field_type);
        quote!(#state: required::#proof<#value>)
    });
    // The tuple's values are taken out under names of their own, in order.
    let values: Vec<Ident> = states.iter().map(lower).collect();
    let mut given = values.iter();
    let fields: Vec<TokenStream> = contents
        .fields
        .iter()
        .map(|field| {
            let name = &field.name;
            if field.occurrence.is_required() {
                let value = given.next();
                quote!(#name: #value.value())
            } else {
                quote!(#name: self.optional.#name)
            }
        })
        .chain(contents.unlisted())
        .collect();
    let text = format!(
        "Builds [`{type_name}`]. `build` exists once all that is required is set: {}.",
        required
            .iter()
            .filter(|field| field.default.is_none())
            .map(|field| field.avp_name.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    );
    let text = doc::lines(&doc::wrapped(&text));
    names.required();
    quote! {
        #text
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until `build`"]
        pub struct #builder<R = (#(#initial_types,)*)> {
            required: R,
            #optional_field
        }

        impl #builder {
            pub(super) fn new() -> Self {
                Self { required: (#(#initial_values,)*) #start }
            }
        }

        #[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
        impl<#(#states),*> #builder<(#(#states,)*)> {
            #(#required_setters)*

            /// The finished value.
            pub fn build(self) -> #type_name
            where
                #(#bounds),*
            {
                let (#(#values,)*) = self.required;
                #type_name { #(#fields),* }
            }
        }

        #optional_struct

        #setters
    }
}

/// What a builder need not be given.
fn optional_struct(contents: &Contents, name: &Ident) -> TokenStream {
    let text = format!(" What {} may carry but need not.", with_article(&contents.name));
    let fields = contents.optional().map(|field| {
        let (name, field_type) = (&field.name, &field.field_type);
        quote!(#name: #field_type)
    });
    quote! {
        #[doc = #text]
        #[derive(Clone, Debug, Default)]
        struct #name { #(#fields),* }
    }
}

fn required_setter(contents: &Contents, required: &[&Field], position: usize) -> TokenStream {
    let builder = contents.builder_name();
    let field = required[position];
    let (name, value) = (&field.name, &field.field_type);
    let states = (0..required.len()).map(|index| {
        let state = state(index);
        if index == position { quote!(Set<#value>) } else { quote!(#state) }
    });
    let variables = (0..required.len()).map(|index| {
        let variable = lower(&state(index));
        if index == position { quote!(_) } else { quote!(#variable) }
    });
    let (parameter, expression) = match (field.is_number, field.boxed) {
        (true, _) => (quote!(#value), quote!(value)),
        (false, false) => (quote!(impl Into<#value>), quote!(value.into())),
        (false, true) => {
            let inner = &field.value;
            (quote!(impl Into<Box<#inner>>), quote!(value.into()))
        }
    };
    let is_list = matches!(field.occurrence, Occurrence::Bounded { .. });
    let parameter = if is_list { quote!(impl Into<#value>) } else { parameter };
    let expression = if is_list { quote!(value.into()) } else { expression };
    let results = (0..required.len()).map(|index| {
        let variable = lower(&state(index));
        if index == position { quote!(Set(#expression)) } else { quote!(#variable) }
    });
    let pass = contents.optional_name().map(|_| quote!(, optional: self.optional));
    let text = match field.default {
        Some(default) => format!(" Sets {}; it is {default} already.", field.avp_name),
        None if is_list => format!(" Sets all {} (required).", field.avp_name),
        None => format!(" Sets {} (required).", field.avp_name),
    };
    quote! {
        #[doc = #text]
        pub fn #name(self, value: #parameter) -> #builder<(#(#states,)*)> {
            let (#(#variables,)*) = self.required;
            #builder { required: (#(#results,)*) #pass }
        }
    }
}

/// The setters of all that is not required; they write to the builder's `target`.
fn setters(contents: &Contents, target: &TokenStream) -> TokenStream {
    let taken: Vec<String> = contents.fields.iter().map(|field| field.name.to_string()).collect();
    let setters = contents.optional().map(|field| setter(field, target, &taken));
    quote!(#(#setters)*)
}

fn setter(field: &Field, target: &TokenStream, taken: &[String]) -> TokenStream {
    let Field { name, avp_name, value, field_type, .. } = field;
    let (parameter, converted) = if field.is_number {
        (quote!(#value), quote!(value))
    } else {
        (quote!(impl Into<#value>), quote!(value.into()))
    };
    let set = |text: String, parameter: TokenStream, expression: TokenStream| {
        quote! {
            #[doc = #text]
            pub fn #name(mut self, value: #parameter) -> Self {
                self.#target.#name = #expression;
                self
            }
        }
    };
    match field.occurrence {
        _ if field.is_wildcard && field.occurrence == Occurrence::Any => set(
            " Sets the AVPs that the grammar does not list.".into(),
            quote!(impl Into<#value>),
            quote!(value.into()),
        ),
        Occurrence::Bounded { .. } => set(
            format!(" Sets all {avp_name}."),
            quote!(impl Into<#field_type>),
            quote!(value.into()),
        ),
        Occurrence::One | Occurrence::Optional if field.boxed => {
            let parameter = quote!(impl Into<Box<#value>>);
            set(format!(" Sets {avp_name}."), parameter, quote!(Some(value.into())))
        }
        Occurrence::One | Occurrence::Optional => {
            set(format!(" Sets {avp_name}."), parameter, quote!(Some(#converted)))
        }
        Occurrence::Any => {
            let plural = plural(&name.to_string(), taken);
            let one = format!(" Adds one {avp_name}.");
            let many = format!(" Adds any number of {avp_name}.");
            let (items, extend) = if field.is_number {
                (quote!(impl IntoIterator<Item = #value>), quote!(values))
            } else {
                (
                    quote!(impl IntoIterator<Item = impl Into<#value>>),
                    quote!(values.into_iter().map(Into::into)),
                )
            };
            quote! {
                #[doc = #one]
                pub fn #name(mut self, value: #parameter) -> Self {
                    append(&mut self.#target.#name, #converted);
                    self
                }

                #[doc = #many]
                pub fn #plural(mut self, values: #items) -> Self {
                    self.#target.#name.extend(#extend);
                    self
                }
            }
        }
    }
}

/// The setter that takes any number of values of a repeated field.
pub(crate) fn plural_of(field: &Field, contents: &Contents) -> Ident {
    let taken: Vec<String> = contents.fields.iter().map(|field| field.name.to_string()).collect();
    plural(&field.name.to_string(), &taken)
}

/// The plural of a field's name, or the name with `_list` where a plural would be none.
fn plural(name: &str, taken: &[String]) -> Ident {
    let name = name.trim_start_matches("r#");
    let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    let plural = if ends(&["ss", "x", "ch", "sh"]) {
        format!("{name}es")
    } else if ends(&["s"]) {
        format!("{name}_list")
    } else if ends(&["y"]) && !ends(&["ay", "ey", "oy", "uy"]) {
        format!("{}ies", &name[..name.len() - 1])
    } else {
        format!("{name}s")
    };
    if taken.contains(&plural) { format_ident!("{name}_list") } else { format_ident!("{plural}") }
}

/// The trait that says that an AVP is set; see `required`.
pub(crate) fn proof_name(field: &Field) -> Ident {
    if field.is_wildcard {
        return format_ident!("AnyAvp");
    }
    format_ident!("{}", crate::ident::type_name(&field.avp_name))
}

/// The type parameters: `A`, `B`, ... `Z`, `A26`, ...
fn state(position: usize) -> Ident {
    let letter = char::from(b'A' + (position % 26) as u8);
    if position < 26 { format_ident!("{letter}") } else { format_ident!("{letter}{position}") }
}

fn lower(state: &Ident) -> Ident {
    format_ident!("{}", state.to_string().to_lowercase())
}

//! `request.answer(&identity)`: the answer's builder, with all that the request and the answering node
//! already determine (RFC 6733, 6.2).

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::tokens::{self, identifier};
use crate::emit::doc;
use crate::emit::plan::answer::{Given, Method};

/// The method of a request's struct.
pub(crate) fn method(request: &str, method: &Method<'_>) -> TokenStream {
    let Method { state_id, application, copied, .. } = method;
    let (request, answer) = (identifier(request), identifier(&method.type_name));
    let builder = identifier(&method.builder_name);
    let states = method.states.iter().map(|is_set| match is_set {
        true => format_ident!("Set"),
        false => format_ident!("Unset"),
    });
    let set = method.setters.iter().map(|(setter, given)| {
        let (setter, value) = (identifier(setter), value(given));
        quote!(.#setter(#value))
    });
    let set = quote!(#(#set)*);
    let set_state_id = state_id.as_ref().map(|field| {
        let name = identifier(field);
        quote!(if let Some(state_id) = identity.state_id { builder = builder.#name(state_id); })
    });
    let set_application = application.as_ref().map(|field| {
        let name = identifier(field);
        // What the sender added to it is not for the answer.
        quote!(if let Some(application) = &self.#name {
            let mut application = application.clone();
            application.unlisted_avps.clear();
            builder = builder.#name(application);
        })
    });
    let body = if state_id.is_none() && application.is_none() {
        quote!(#answer::builder() #set)
    } else {
        quote! {
            let mut builder = #answer::builder() #set;
            #set_state_id
            #set_application
            builder
        }
    };
    let of_identity = match state_id {
        Some(_) => "Origin-Host, Origin-Realm and Origin-State-Id",
        None => "Origin-Host and Origin-Realm",
    };
    let of_request = match copied.as_slice() {
        [] => String::new(),
        copied => format!("; from the request it takes {}", copied.join(", ")),
    };
    let text = format!("Starts the answer: {of_identity} are the identity's{of_request}.");
    let text = tokens::lines(&doc::wrapped(&text));
    quote! {
        impl #request {
            #text
            pub fn answer(&self, identity: &Identity) -> #builder<(#(#states,)*)> {
                #body
            }
        }
    }
}

/// The argument of a setter.
fn value(given: &Given) -> TokenStream {
    let own = match given {
        Given::Host => return quote!(identity.host.clone()),
        Given::Realm => return quote!(identity.realm.clone()),
        Given::Copied(own) | Given::Cloned(own) | Given::All(own) => identifier(own),
    };
    match given {
        Given::All(_) => quote!(self.#own.iter().cloned()),
        Given::Cloned(_) => quote!(self.#own.clone()),
        _ => quote!(self.#own),
    }
}

//! `request.answer(&identity)`: the answer's builder, with all that the request and the answering node
//! already determine (RFC 6733, 6.2).

use proc_macro2::TokenStream;
use quote::quote;

use super::contents::{Contents, Field};
use super::types::{Names, Occurrence};
use crate::ident::type_name;
use crate::model::Message;

/// What a request says of the node that sent it: nothing to repeat.
const OF_THE_SENDER: [(u32, u32); 3] = [(0, 257), (0, 266), (0, 269)];
const VENDOR_SPECIFIC_APPLICATION_ID: (u32, u32) = (0, 260);
const ORIGIN_HOST: (u32, u32) = (0, 264);
const ORIGIN_STATE_ID: (u32, u32) = (0, 278);
const PROXY_INFO: (u32, u32) = (0, 284);
const ORIGIN_REALM: (u32, u32) = (0, 296);

/// The method of a request's struct.
pub(crate) fn method(
    names: &mut Names<'_, '_>,
    request: &Contents,
    answer: &Contents,
    message: &Message,
) -> TokenStream {
    let type_of_request = &request.type_name;
    let type_of_answer = names.own_type(&type_name(&message.name));
    let builder = names.own_type(&answer.builder_name().to_string());
    let identity = names.core("Identity");
    let in_request = |field: &Field| request.fields.iter().find(|it| it.key == field.key);
    let is_one = |field: &&Field| field.occurrence == Occurrence::One;

    let mut set = TokenStream::new();
    let mut states = Vec::new();
    let mut copied = Vec::new();
    for field in answer.required() {
        let name = &field.name;
        let value = match field.key {
            ORIGIN_HOST => Some(quote!(identity.host.clone())),
            ORIGIN_REALM => Some(quote!(identity.realm.clone())),
            key if OF_THE_SENDER.contains(&key) => None,
            _ => in_request(field).filter(is_one).filter(|_| is_one(&field)).map(|own| {
                copied.push(field.avp_name.as_str());
                let own = &own.name;
                if field.is_copy { quote!(self.#own) } else { quote!(self.#own.clone()) }
            }),
        };
        let is_set = value.is_some() || field.default.is_some();
        let state = names.builder(if is_set { "Set" } else { "Unset" });
        states.push(quote!(#state));
        set.extend(value.map(|value| quote!(.#name(#value))));
    }
    let list = |key| answer.fields.iter().find(|field| field.key == key);
    let is_list = |field: &&Field| field.occurrence == Occurrence::Any;
    if let Some(field) = list(PROXY_INFO).filter(is_list).filter(|it| in_request(it).is_some()) {
        copied.push("Proxy-Info");
        let plural = super::builder::plural_of(field, answer);
        let name = &field.name;
        set.extend(quote!(.#plural(self.#name.iter().cloned())));
    }
    let optional = |key| list(key).filter(|field| field.occurrence == Occurrence::Optional);
    let state_id = optional(ORIGIN_STATE_ID).map(|field| {
        let name = &field.name;
        quote!(if let Some(state_id) = identity.state_id { builder = builder.#name(state_id); })
    });
    let application = optional(VENDOR_SPECIFIC_APPLICATION_ID)
        .filter(|field| in_request(field).is_some_and(|own| own.occurrence == Occurrence::Optional))
        .map(|field| {
            copied.push("Vendor-Specific-Application-Id");
            let name = &field.name;
            // What the sender added to it is not for the answer.
            quote!(if let Some(application) = &self.#name {
                let mut application = application.clone();
                application.unlisted_avps.clear();
                builder = builder.#name(application);
            })
        });
    let identity_sets = if state_id.is_some() {
        "Origin-Host, Origin-Realm and Origin-State-Id"
    } else {
        "Origin-Host and Origin-Realm"
    };
    let copied = match copied.as_slice() {
        [] => String::new(),
        copied => format!("; from the request it takes {}", copied.join(", ")),
    };
    let text = format!("Starts the answer: {identity_sets} are the identity's{copied}.");
    let text = super::doc::lines(&super::doc::wrapped(&text));
    let is_final = state_id.is_none() && application.is_none();
    let body = if is_final {
        quote!(#type_of_answer::builder() #set)
    } else {
        quote! {
            let mut builder = #type_of_answer::builder() #set;
            #state_id
            #application
            builder
        }
    };
    quote! {
        impl #type_of_request {
            #text
            pub fn answer(&self, identity: &#identity) -> #builder<(#(#states,)*)> {
                #body
            }
        }
    }
}

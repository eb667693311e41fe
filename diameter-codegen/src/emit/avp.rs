//! The typed constants of a dictionary's AVPs: a table, one AVP a line.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::doc;
use super::scope::{Scope, Site};
use super::source::{Part, Row};
use super::types::{Names, number};
use crate::model::{Avp, AvpRef, Mandatory};

/// The file of constants.
pub(crate) fn file(scope: &Scope<'_>, dictionary: usize) -> Vec<Part> {
    let home = &scope.model.dictionaries[dictionary];
    let mut avps: Vec<(AvpRef, &Avp)> =
        (0..home.avps.len()).map(|avp| (AvpRef { dictionary, avp }, &home.avps[avp])).collect();
    avps.sort_by(|(_, left), (_, right)| left.constant_name.cmp(&right.constant_name));

    let site = Site::file(dictionary);
    let mut names = Names::new(scope, site, &[]);
    let (avp_type, mandatory_type) = (names.core("Avp"), names.core("Mandatory"));
    let constants = avps.into_iter().map(|(reference, avp)| {
        let Avp { name, code, vendor_id, constant_name, .. } = avp;
        let gate = scope.has_own_type(avp).then(|| scope.inner_gate(reference));
        let mandatory = match avp.mandatory {
            Mandatory::Must => quote!(Must),
            Mandatory::May => quote!(May),
            Mandatory::MustNot => quote!(MustNot),
        };
        let value = value(&mut names, avp, |home| scope.module(site, home));
        let (text, constant_name) = (doc::lines(&doc::avp(avp)), format_ident!("{constant_name}"));
        let (code, vendor_id) = (number(*code), number(*vendor_id));
        let line = quote! {
            pub static #constant_name: #avp_type<#value> =
                #avp_type::new(#name, #code, #vendor_id, #mandatory_type::#mandatory)
        };
        Part::Table(Row::new(quote!(#text #gate), line))
    });
    let constants: Vec<Part> = constants.collect();
    let text = format!(
        "The AVPs of {} as typed constants: name, code, vendor, M bit, type of the value.",
        home.spec
    );
    let text = doc::inner(&text);
    let module = scope.module(site, dictionary);
    // All of a folder: each of its types is a value.
    let folder = |name: &str, grouped: bool| {
        let (gate, name) = (scope.folder_gate(dictionary, grouped)?, format_ident!("{name}"));
        Some(quote!(#gate use #module::#name::*;))
    };
    let folders = [folder("enums", false), folder("groups", true)].into_iter().flatten();
    let uses = names.uses(&quote!(#(#folders)*));
    [Part::Items(quote!(#text #uses))].into_iter().chain(constants).collect()
}

fn value(
    names: &mut Names<'_, '_>,
    avp: &Avp,
    module: impl Fn(usize) -> TokenStream,
) -> TokenStream {
    if !names.has_own_type(avp) {
        return names.bare_value(avp);
    }
    let name = format_ident!("{}", avp.rust_name);
    match avp.shares.map(|home| module(home.dictionary)) {
        Some(module) => quote!(#module::#name),
        None => quote!(#name),
    }
}

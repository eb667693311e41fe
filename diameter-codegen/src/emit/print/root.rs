//! The file that declares the modules of all dictionaries.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::features;
use super::tokens::{self, identifier};
use crate::emit::plan::gate::{BASE, Gate};
use crate::emit::plan::path::module_name;
use crate::emit::plan::root::Root;
use crate::emit::source::Part;
use crate::model::Dictionary;

pub(crate) fn file(root: &Root<'_>) -> Vec<Part> {
    match root {
        Root::Messages { modules, dictionaries } => vec![messages(modules, dictionaries)],
        Root::Vendor { modules, demand } => features::demanding(demand, vendor(modules)),
    }
}

fn messages(modules: &[(Gate, String)], dictionaries: &[&Dictionary]) -> Part {
    let applications = tokens::inner(&applications(dictionaries));
    let gated = modules.iter().map(|(gate, module)| (tokens::cfg(gate), identifier(module)));
    let (gates, modules): (Vec<_>, Vec<_>) = gated.unzip();
    Part::Items(quote! {
        #![doc = include_str!("../README.md")]
        #applications
        #![cfg_attr(docsrs, feature(doc_cfg))]
        mod features;
        #[rustfmt::skip]
        pub mod required;
        #(#gates #[rustfmt::skip] pub mod #modules;)*
        /// Every dictionary whose module is compiled.
        // Formatting the crate must not make this file stale.
        #[rustfmt::skip]
        pub static DICTIONARIES: &[&diameter_core::Dictionary] = &[#(#gates &#modules::DICTIONARY),*];
    })
}

fn vendor(modules: &[String]) -> TokenStream {
    // In somebody else's crate not everything is used, and other lints hold.
    let allow = quote! {
        #[allow(dead_code, unreachable_pub, unused_imports)]
        #[allow(clippy::all, clippy::nursery, clippy::pedantic)]
    };
    let modules: Vec<_> = modules.iter().map(|module| identifier(module)).collect();
    quote! {
        #allow
        #[rustfmt::skip]
        pub mod required;
        #(#allow #[rustfmt::skip] pub mod #modules;)*
        #[doc = " Every dictionary."]
        #[allow(dead_code)]
        #[rustfmt::skip]
        pub static DICTIONARIES: &[&diameter_core::Dictionary] = &[#(&#modules::DICTIONARY,)*];
    }
}

/// All applications, for the first page of the crate: the base protocol first, then by name.
fn applications(dictionaries: &[&Dictionary]) -> String {
    let mut table = "# Applications\n\n\
        | application | id | module | feature | requests | specification |\n\
        |---|---|---|---|---|---|"
        .to_owned();
    let mut rows = BTreeMap::new();
    for dictionary in dictionaries {
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

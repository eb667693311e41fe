//! The file of a Grouped AVP: its struct, codec and builder.

use quote::quote;

use super::builder::{self, Kind};
use super::contents::Contents;
use super::doc;
use super::scope::{Scope, Site};
use super::session;
use super::source::Part;
use super::types::Names;
use crate::model::{Avp, AvpRef, Grammar};

/// The file of a Grouped AVP.
pub(crate) fn file(
    scope: &Scope<'_>,
    reference: AvpRef,
    avp: &Avp,
    grammar: &Grammar,
) -> Vec<Part> {
    let dictionary = reference.dictionary;
    let builder_name = format!("{}Builder", avp.rust_name);
    let own = [avp.rust_name.as_str(), builder_name.as_str()];
    let mut names = Names::new(scope, Site::in_folder(dictionary), &own);
    let contents =
        Contents::new(&mut names, &avp.name, &avp.rust_name, "GRAMMAR", grammar, |_| None);
    let type_name = &contents.type_name;
    let text = [
        avp.doc.as_deref().map(doc::prose),
        Some(doc::grammar(grammar)),
        Some(format!("AVP code {}, {}.", key_text(avp), avp.spec)),
    ];
    let text: Vec<String> = text.into_iter().flatten().collect();
    let definition = contents.definition(&text.join("\n\n"), &quote!());
    let codec = contents.codec(&mut names);
    let group = names.core("Group");
    let builder = builder::table(&contents, Kind::Group, &mut names);
    let uses = names.uses(&quote!());
    let tokens = quote!(#uses #definition impl #group for #type_name {} #codec);
    let session = session::group(scope, avp, grammar, &contents);
    [Part::Items(tokens), builder].into_iter().chain(session).collect()
}

fn key_text(avp: &Avp) -> String {
    match avp.vendor_id {
        0 => avp.code.to_string(),
        vendor_id => format!("{} of vendor {vendor_id}", avp.code),
    }
}

//! The file of a Grouped AVP: its struct, codec and builder.

use quote::quote;

use super::builder::{self, Kind};
use super::tokens::{self, identifier};
use super::{contents, session};
use crate::emit::doc;
use crate::emit::plan::group::Group;
use crate::emit::source::Part;
use crate::model::Avp;

pub(crate) fn file(group: &Group<'_>) -> Vec<Part> {
    let Group { avp, grammar, imports, contents, session } = group;
    let text = [
        avp.doc.as_deref().map(doc::prose),
        Some(doc::grammar(grammar)),
        Some(format!("AVP code {}, {}.", key_text(avp), avp.spec)),
    ];
    let text: Vec<String> = text.into_iter().flatten().collect();
    let uses = tokens::uses(imports);
    let type_name = identifier(&contents.type_name);
    let definition = contents::definition(contents, &text.join("\n\n"), &quote!());
    let codec = contents::codec(contents);
    let code = quote!(#uses #definition impl Group for #type_name {} #codec);
    let builder = builder::table(contents, Kind::Group);
    [Part::Items(code), builder].into_iter().chain(session.as_ref().map(session::table)).collect()
}

fn key_text(avp: &Avp) -> String {
    match avp.vendor_id {
        0 => avp.code.to_string(),
        vendor_id => format!("{} of vendor {vendor_id}", avp.code),
    }
}

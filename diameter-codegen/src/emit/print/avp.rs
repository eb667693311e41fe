//! The typed constants of a dictionary's AVPs: a table, one AVP a line.

use quote::{format_ident, quote};

use super::tokens::{self, identifier, number};
use crate::emit::doc;
use crate::emit::plan::avp::{Constant, Constants};
use crate::emit::source::{Part, Row};
use crate::model::{Avp, Mandatory};

pub(crate) fn file(file: &Constants<'_>) -> Vec<Part> {
    let text = format!(
        "The AVPs of {} as typed constants: name, code, vendor, M bit, type of the value.",
        file.dictionary.spec
    );
    let (text, uses) = (tokens::inner(&text), tokens::uses(&file.imports));
    let folders = file.folders.iter().map(|(gate, folder)| {
        let (gate, folder) = (tokens::cfg(gate), tokens::path(folder));
        quote!(#gate use #folder::*;)
    });
    let head = Part::Items(quote!(#text #uses #(#folders)*));
    [head].into_iter().chain(file.constants.iter().map(constant)).collect()
}

fn constant(constant: &Constant<'_>) -> Part {
    let Avp { name, code, vendor_id, constant_name, .. } = constant.avp;
    let mandatory = match constant.avp.mandatory {
        Mandatory::Must => format_ident!("Must"),
        Mandatory::May => format_ident!("May"),
        Mandatory::MustNot => format_ident!("MustNot"),
    };
    let (text, gate) = (tokens::lines(&doc::avp(constant.avp)), tokens::cfg(&constant.gate));
    let (constant_name, value) = (identifier(constant_name), tokens::value(&constant.value));
    let (code, vendor_id) = (number(*code), number(*vendor_id));
    let line = quote! {
        pub static #constant_name: Avp<#value> =
            Avp::new(#name, #code, #vendor_id, Mandatory::#mandatory)
    };
    Part::Table(Row::new(quote!(#text #gate), line))
}

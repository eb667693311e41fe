//! What connects generated types with the machines of diameter-session, as tables; what these become is there,
//! `credit_control/avps/`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::tokens::{self, identifier};
use crate::emit::plan::session::{Blank, Head, Start, Table};
use crate::emit::source::{Part, Row};

/// The table of a type.
pub(crate) fn table(table: &Table) -> Part {
    let parts = table.parts.iter().map(|(what, fields)| {
        let (what, fields) = (format_ident!("{what}"), fields.iter().map(|it| identifier(it)));
        Row::new(quote!(), quote!(#what: #(#fields),*))
    });
    let rows = [Row::new(quote!(), head(&table.head))].into_iter().chain(parts).collect();
    let name = quote!(diameter_session::credit_control_avps!);
    Part::Table(Row::around(tokens::cfg(&table.gate), name, rows))
}

fn head(head: &Head) -> TokenStream {
    match head {
        Head::Group { type_name, blank } => {
            let (type_name, blank) = (identifier(type_name), self::blank(blank));
            quote!(group #type_name = #blank)
        }
        Head::Request { type_name } => {
            let type_name = identifier(type_name);
            quote!(request #type_name)
        }
        Head::Answer { type_name, request, copies_sub_session_id } => {
            let (type_name, request) = (identifier(type_name), identifier(request));
            let copied = copies_sub_session_id.then(|| quote!(, copying cc_sub_session_id));
            quote!(answer #type_name to super::request::#request, from diameter_core::Identity #copied)
        }
    }
}

fn blank(blank: &Blank) -> TokenStream {
    let Blank::Fields { required, others } = blank else { return quote!(Default::default()) };
    let required = required.iter().map(|(name, start)| {
        let name = identifier(name);
        match start {
            Start::Known => quote!(#name),
            Start::Earliest => quote!(#name = diameter_core::Time::MIN),
        }
    });
    let others = others.iter().map(|name| identifier(name));
    quote!({ #(#required),*; #(#others),* })
}

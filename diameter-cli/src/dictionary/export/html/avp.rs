//! Pages of AVPs: all definitions of one Vendor-Id and AVP Code.

use diameter_codegen::model::{AvpRef, Dictionary, EnumValue};
use maud::{Markup, html};

use super::grammar::{grammar, legend};
use super::page::{Links, Page, doc, facts, flags, format_of, table, text};
use super::site::{self, Site};
use crate::dictionary::uses::{self, Place, Uses};
use crate::explain::results;

pub(super) fn pages<'a>(site: &'a Site<'a>) -> Vec<Page<'a>> {
    let pages = site.avps.values().filter_map(|definitions| {
        let first = site.model.avp(*definitions.first()?);
        let title = ("AVP", first.name.as_str());
        Some(Page::new(site, site::avp_path(first), title, |to| body(to, definitions)))
    });
    pages.collect()
}

fn body(to: &Links<'_>, definitions: &[AvpRef]) -> Markup {
    let model = to.site.model;
    let has_grammar = definitions.iter().any(|it| model.avp(*it).grammar.is_some());
    html! {
        @if let Some(first) = definitions.first().map(|it| model.avp(*it)) {
            (facts([("code", text(first.code)), ("vendor", to.vendor(first.vendor_id))]))
        }
        @if has_grammar { (legend()) }
        @for definition in definitions { (section(to, *definition)) }
    }
}

/// What one dictionary says of it.
fn section(to: &Links<'_>, reference: AvpRef) -> Markup {
    let model = to.site.model;
    let (avp, dictionary) = (model.avp(reference), to.site.dictionary_of(reference));
    let mut rows = vec![
        ("format", text(format_of(avp))),
        ("flags", text(flags(avp))),
        ("clause", text(&avp.spec)),
    ];
    let redefined = avp.redefines.as_ref().and_then(|name| model.dictionary(name));
    if let Some(redefined) = redefined {
        let what = if avp.shares.is_some() { " (the M bit only)" } else { "" };
        let path = site::definition_path(redefined, avp);
        rows.push(("redefines", html! { "that of " (to.link(&path, &redefined.name)) (what) }));
    }
    html! {
        section id=(dictionary.name) {
            h2 { "In " (to.dictionary(dictionary)) }
            (facts(rows))
            (doc(avp.doc.as_deref()))
            @if avp.shares.is_none() {
                @if let Some(it) = &avp.grammar { (grammar(to, it)) }
                (values(to, dictionary, "value", &avp.enums, results::are_of(avp)))
                (values(to, dictionary, "bit", &avp.bits, false))
            }
            (used(to, "In messages", &uses::in_messages(model, reference)))
            (used(to, "In groups", &uses::in_groups(model, reference)))
        }
    }
}

/// Named values or bits. Results have pages of their own.
fn values(
    to: &Links<'_>,
    dictionary: &Dictionary,
    what: &str,
    values: &[EnumValue],
    are_results: bool,
) -> Markup {
    if values.is_empty() {
        return html! {};
    }
    let result = |it: &EnumValue| {
        let mut results = to.site.results.iter().filter(|_| are_results);
        results.find(|result| {
            let mut said_by = result.said_by.iter();
            result.code == it.value && said_by.any(|(by, _)| std::ptr::eq(*by, dictionary))
        })
    };
    let row = |it: &EnumValue| {
        let name = match result(it) {
            Some(result) => to.link(&site::result_path(result.vendor, result.code), &it.name),
            None => text(&it.name),
        };
        let value = html! { span id=(site::value_anchor(dictionary, what, it)) { (it.value) } };
        vec![value, name, text(it.spec.as_deref().unwrap_or_default())]
    };
    table(&[what, "name", "added by"], values.iter().map(row))
}

/// The grammars that name it: by dictionary and rule.
fn used(to: &Links<'_>, title: &str, uses: &Uses<'_>) -> Markup {
    let of_site: Vec<_> = uses.iter().filter(|(dictionary, _)| to.site.has(dictionary)).collect();
    if of_site.is_empty() {
        return html! {};
    }
    html! {
        h3 { (title) }
        ul {
            @for (dictionary, by_rule) in of_site {
                li {
                    (to.dictionary(dictionary)) ": "
                    @for (index, (rule, places)) in by_rule.iter().enumerate() {
                        @if index > 0 { "; " }
                        code { (rule) }
                        @for (index, it) in places.iter().enumerate() {
                            @if index > 0 { "," }
                            " " (place(to, dictionary, *it))
                        }
                    }
                }
            }
        }
    }
}

fn place(to: &Links<'_>, dictionary: &Dictionary, place: Place<'_>) -> Markup {
    match place {
        Place::Message(of, command, _) => to.command(of, command, place.name()),
        Place::Group(avp) => to.link(&site::definition_path(dictionary, avp), place.name()),
    }
}

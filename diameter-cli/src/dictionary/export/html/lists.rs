//! Lists of everything, and the pages of applications, vendors and dictionaries.

use std::collections::BTreeSet;

use diameter_codegen::model::{Application, AvpRef, Command, Dictionary, EnumValue, Grammar};
use maud::{Markup, html};

use super::page::{Links, Page, doc, facts, format_of, table, text, vendor_name};
use super::result;
use super::site::{self, Site, anchor};

pub(super) fn pages<'a>(site: &'a Site<'a>) -> Vec<Page<'a>> {
    let list = |file: &str, title: &'static str, body: fn(&Links<'_>) -> Markup| {
        Page::new(site, file.to_owned(), ("", title), body)
    };
    let mut pages = vec![
        list("index.html", "Applications", applications),
        list("commands.html", "Commands", commands),
        list("avps.html", "AVPs", |to| avps(to, to.site.avps.values().flatten().copied())),
        list("results.html", "Results", result::list),
        list("vendors.html", "Vendors", vendors),
        list("dictionaries.html", "Dictionaries", dictionaries),
    ];
    pages.extend(site.applications.iter().map(|(id, same)| {
        let mut names: Vec<&str> = same.iter().map(|(_, it)| it.name.as_str()).collect();
        names.dedup();
        let title = ("Application", names.join(", "));
        Page::new(site, site::application_path(*id), title, |to| application(to, *id, same))
    }));
    pages.extend(site.vendors().into_iter().map(|id| {
        let title = ("Vendor", vendor_name(id));
        Page::new(site, site::vendor_path(id), title, |to| vendor(to, id))
    }));
    pages.extend(site.dictionaries.iter().map(|it| {
        let title = ("Dictionary", it.name.as_str());
        Page::new(site, site::dictionary_path(it), title, |to| dictionary(to, it))
    }));
    pages
}

fn applications(to: &Links<'_>) -> Markup {
    let all = to.site.applications.values().flatten();
    let rows = all.map(|(dictionary, it)| {
        let vendor = it.vendor_id.map(|id| to.vendor(id)).unwrap_or_default();
        let name = to.link(&site::application_path(it.id), &it.name);
        vec![text(it.id), name, vendor, to.dictionary(dictionary), text(&dictionary.spec)]
    });
    table(&["id", "name", "vendor", "dictionary", "specification"], rows)
}

fn commands(to: &Links<'_>) -> Markup {
    let mut all: Vec<_> = to.site.commands.values().flatten().collect();
    all.sort_by_key(|it| (it.command.code, it.application.id));
    let rows = all.into_iter().map(|it| command_row(to, it.dictionary, it.application, it.command));
    table(&COMMAND_ROW, rows)
}

const COMMAND_ROW: [&str; 5] = ["code", "messages", "name", "application", "clause"];

fn command_row(
    to: &Links<'_>,
    dictionary: &Dictionary,
    application: &Application,
    command: &Command,
) -> Vec<Markup> {
    let code = command.code.map(|code| code.to_string()).unwrap_or_default();
    let request = command.request.as_ref().map(|it| format!("{}, ", it.abbreviation));
    let messages = format!("{}{}", request.unwrap_or_default(), command.answer.abbreviation);
    let path = format!("{}#{}", site::command_path(application, command), dictionary.name);
    let name = to.link(&path, &command.name);
    vec![text(code), text(messages), name, to.application(application), text(&command.spec)]
}

fn avps(to: &Links<'_>, all: impl Iterator<Item = AvpRef>) -> Markup {
    let mut all: Vec<AvpRef> = all.collect();
    let model = to.site.model;
    all.sort_by_key(|it| (model.avp(*it).name.to_lowercase(), model.avp(*it).vendor_id, *it));
    // Definitions of the same AVP are on one page.
    all.dedup_by_key(|it| {
        let avp = model.avp(*it);
        (avp.vendor_id, avp.code, &avp.name)
    });
    let rows = all.into_iter().map(|it| {
        let avp = model.avp(it);
        let clause = text(&avp.spec);
        vec![to.avp(it), text(avp.code), to.vendor(avp.vendor_id), text(format_of(avp)), clause]
    });
    table(&["name", "code", "vendor", "format", "clause"], rows)
}

fn vendors(to: &Links<'_>) -> Markup {
    let rows = to.site.vendors().into_iter().map(|id| {
        let avps = to.site.avps.keys().filter(|(vendor, _)| *vendor == id).count();
        vec![text(id), to.vendor(id), text(avps)]
    });
    table(&["id", "name", "AVPs"], rows)
}

fn dictionaries(to: &Links<'_>) -> Markup {
    let rows = to.site.dictionaries.iter().map(|it| {
        let release = it.release.as_deref().unwrap_or_default();
        vec![to.dictionary(it), text(&it.spec), text(release), text(it.avps.len())]
    });
    table(&["name", "specification", "release", "AVPs"], rows)
}

fn application(to: &Links<'_>, id: u32, same: &[(&Dictionary, &Application)]) -> Markup {
    let used: BTreeSet<AvpRef> = same.iter().flat_map(|(_, it)| carried(to, it)).collect();
    html! {
        (facts([("id", text(id))]))
        @for (dictionary, it) in same {
            section id=(dictionary.name) {
                h2 { (it.name) " in " (to.dictionary(dictionary)) }
                @if let Some(vendor) = it.vendor_id { (facts([("vendor", to.vendor(vendor))])) }
                (doc(it.doc.as_deref()))
                (table(&COMMAND_ROW, it.commands.iter().map(|command| command_row(to, dictionary, it, command))))
            }
        }
        @if !used.is_empty() {
            h2 { "AVPs of its messages" }
            (avps(to, used.into_iter()))
        }
    }
}

/// All AVPs that grammars of an application name, in groups too.
fn carried(to: &Links<'_>, application: &Application) -> BTreeSet<AvpRef> {
    let model = to.site.model;
    let named =
        |grammar: &Grammar| grammar.items.iter().filter_map(|it| it.avp).collect::<Vec<_>>();
    let messages = application.commands.iter().flat_map(|it| it.request.iter().chain([&it.answer]));
    let mut next: Vec<AvpRef> = messages.flat_map(|it| named(&it.grammar)).collect();
    let mut found = BTreeSet::new();
    while let Some(reference) = next.pop() {
        if found.insert(reference) {
            next.extend(model.avp(reference).grammar.iter().flat_map(named));
        }
    }
    found
}

fn vendor(to: &Links<'_>, id: u32) -> Markup {
    let all = to.site.applications.values().flatten();
    let own: Vec<_> = all.filter(|(_, it)| it.vendor_id.unwrap_or_default() == id).collect();
    let of_vendor = to.site.avps.iter().filter(|((vendor, _), _)| *vendor == id);
    html! {
        @if !own.is_empty() {
            h2 { "Applications" }
            ul { @for (dictionary, it) in own { li { (to.application(it)) ", " (to.dictionary(dictionary)) } } }
        }
        h2 { "AVPs" }
        (avps(to, of_vendor.flat_map(|(_, definitions)| definitions).copied()))
    }
}

fn dictionary(to: &Links<'_>, it: &Dictionary) -> Markup {
    let model = to.site.model;
    let imports = it.imports.iter().filter_map(|name| model.dictionary(name));
    let mut rows = vec![("specification", text(&it.spec))];
    rows.extend(it.release.as_ref().map(|release| ("release", text(release))));
    if !it.imports.is_empty() {
        let imports = html! { @for (index, it) in imports.enumerate() { @if index > 0 { ", " } (to.dictionary(it)) } };
        rows.push(("imports", imports));
    }
    let index = model.position(&it.name);
    let own = (0..it.avps.len()).filter_map(|avp| Some(AvpRef { dictionary: index?, avp }));
    html! {
        (facts(rows))
        (doc(it.doc.as_deref()))
        @if !it.applications.is_empty() {
            h2 { "Applications" }
            ul { @for it in &it.applications { li { (to.application(it)) } } }
        }
        @if !it.formats.is_empty() { h2 { "Data formats" } }
        @for format in &it.formats {
            section id=(anchor(&format.name)) {
                h3 { (format.name) }
                (facts([("derived from", text(format.data_type.name())), ("clause", text(&format.spec))]))
                (doc(format.doc.as_deref()))
            }
        }
        @if !it.flags.is_empty() { h2 { "Sets of bits" } }
        @for flags in &it.flags {
            section id=(anchor(&flags.name)) {
                h3 { (flags.name) }
                (facts([("clause", text(&flags.spec))]))
                (doc(flags.doc.as_deref()))
                (bits(&flags.bits))
            }
        }
        @if !it.avps.is_empty() {
            h2 { "AVPs" }
            (avps(to, own))
        }
    }
}

fn bits(bits: &[EnumValue]) -> Markup {
    table(&["bit", "name"], bits.iter().map(|it| vec![text(it.value), text(&it.name)]))
}

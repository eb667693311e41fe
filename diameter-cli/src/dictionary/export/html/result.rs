//! Pages of results: what each means, and what to do.

use maud::{Markup, html};

use super::page::{Links, Page, facts, table, text, vendor_name};
use super::site::{self, Site};
use crate::explain::advice;
use crate::explain::results::{ResultOf, class};

pub(super) fn pages<'a>(site: &'a Site<'a>) -> Vec<Page<'a>> {
    // Results of one vendor and number have one page.
    let pages = site.results.chunk_by(|a, b| (a.vendor, a.code) == (b.vendor, b.code));
    let pages = pages.filter_map(|same| {
        let ResultOf { vendor, code, name, .. } = *same.first()?;
        let path = site::result_path(vendor, code);
        Some(Page::new(site, path, ("Result", format!("{code} {name}")), |to| body(to, same)))
    });
    pages.collect()
}

fn body(to: &Links<'_>, same: &[ResultOf<'_>]) -> Markup {
    html! { @for result in same { (section(to, result)) } }
}

fn section(to: &Links<'_>, result: &ResultOf<'_>) -> Markup {
    let (class, clause) = class(result.code);
    let advice = advice::of(result);
    let said_by = html! {
        @for (index, (dictionary, clause)) in result.said_by.iter().enumerate() {
            @if index > 0 { ", " }
            (to.dictionary(dictionary)) " (" (clause) ")"
        }
    };
    let mut rows = vec![
        ("number", text(result.code)),
        ("name", text(result.name)),
        ("AVP", text(result.avp())),
        ("class", text(format!("{class} ({clause})"))),
        ("said by", said_by),
    ];
    if result.vendor != 0 {
        rows.insert(3, ("vendor", to.vendor(result.vendor)));
    }
    html! {
        (facts(rows))
        @if let Some(advice) = advice {
            p { (advice.meaning) }
            (points("Usual causes", &advice.causes))
            (points("What to do", &advice.remedies))
        }
        (carriers(to, result))
    }
}

fn points(title: &str, points: &[String]) -> Markup {
    html! { @if !points.is_empty() { h2 { (title) } ul { @for point in points { li { (point) } } } } }
}

/// The answers that can carry it.
fn carriers(to: &Links<'_>, result: &ResultOf<'_>) -> Markup {
    let carriers = result.carriers(to.site.model);
    let of_site: Vec<_> = carriers.iter().filter(|(it, ..)| to.site.has(it)).collect();
    html! {
        h2 { "Answers that carry it" }
        @if result.is_everywhere() { p { "Every answer with a Result-Code." } }
        @else if of_site.is_empty() { p { "None whose grammar says so." } }
        @else {
            ul {
                @for (_, application, commands) in of_site {
                    li {
                        (to.application(application)) ":"
                        @for (index, command) in commands.iter().enumerate() {
                            @if index > 0 { "," }
                            " " (to.command(application, command, &command.answer.abbreviation))
                        }
                    }
                }
            }
        }
    }
}

/// The list of all.
pub(super) fn list(to: &Links<'_>) -> Markup {
    let by_class = |first: i64| {
        let results = to.site.results.iter().filter(move |it| it.code / 1000 == first);
        let rows = results.map(|it| {
            let name = to.link(&site::result_path(it.vendor, it.code), it.name);
            let whose = if it.vendor == 0 { String::new() } else { vendor_name(it.vendor) };
            let meaning = advice::of(it).map(|it| it.meaning.as_str()).unwrap_or_default();
            vec![text(it.code), name, text(whose), text(meaning)]
        });
        rows.collect::<Vec<_>>()
    };
    html! {
        @for first in 1..=9 {
            @let rows = by_class(first);
            @if !rows.is_empty() {
                h2 { (first) "xxx: " (class(first * 1000).0) }
                (table(&["number", "name", "vendor", "meaning"], rows))
            }
        }
    }
}

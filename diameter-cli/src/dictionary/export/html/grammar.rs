//! Grammars as the specification writes them (RFC 6733, 3.2), in which each name is a link.

use diameter_codegen::model::{Grammar, Item, Rule};
use maud::{Markup, html};

use super::page::Links;
use super::site;

/// A piece of the text of a grammar.
enum Piece<'g> {
    Text(&'g str),
    /// The name of an AVP.
    Name(&'g str, &'g Item),
}

pub(super) fn grammar(to: &Links<'_>, grammar: &Grammar) -> Markup {
    let text = narrow(&grammar.text);
    html! {
        pre tabindex="0" role="group" aria-label="Grammar" {
            @for piece in pieces(to, &text, grammar) {
                @match piece {
                    Piece::Text(text) => (text),
                    Piece::Name(name, item) => (linked(to, name, item)),
                }
            }
        }
    }
}

fn linked(to: &Links<'_>, name: &str, item: &Item) -> Markup {
    let Some(reference) = item.avp else { return html! { (name) } };
    let path =
        site::definition_path(to.site.dictionary_of(reference), to.site.model.avp(reference));
    html! { span title=(occurs(item)) { (to.link(&path, name)) } }
}

/// The text with its rules near the margin, for narrow screens: as far in as they need to be to stand below each other.
fn narrow(text: &str) -> String {
    const MARGIN: usize = 4;
    let mut lines = text.trim_end().lines();
    let mut narrow = lines.next().unwrap_or_default().to_owned();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let least = lines.clone().map(indent).min().unwrap_or_default();
    for line in lines {
        narrow.push('\n');
        narrow.extend(std::iter::repeat_n(' ', MARGIN));
        narrow.push_str(line.get(least..).unwrap_or(line));
    }
    narrow
}

/// The text in order, cut around the names of its rules.
fn pieces<'g>(to: &Links<'_>, text: &'g str, grammar: &'g Grammar) -> Vec<Piece<'g>> {
    // Behind `<CCR> ::= < Diameter Header: 272, REQ, PXY >`.
    let header = text.find("::=").and_then(|at| Some(at + text.get(at..)?.find('>')? + 1));
    let mut at = header.unwrap_or_default();
    let mut pieces = vec![Piece::Text(text.get(..at).unwrap_or_default())];
    for item in &grammar.items {
        let name = item.avp.map_or("AVP", |it| to.site.model.avp(it).name.as_str());
        let Some(start) = position(text, at, name) else { continue };
        let end = start + name.len();
        pieces.push(Piece::Text(&text[at..start]));
        pieces.push(Piece::Name(&text[start..end], item));
        at = end;
    }
    pieces.push(Piece::Text(&text[at..]));
    pieces
}

/// Where a name stands as a word, from `from` on.
fn position(text: &str, from: usize, name: &str) -> Option<usize> {
    let is_edge = |letter: Option<char>| letter.is_none_or(|it| !it.is_alphanumeric() && it != '-');
    let rest = text.get(from..)?;
    let found = rest.match_indices(name).map(|(at, _)| from + at);
    let mut words = found.filter(|at| {
        is_edge(text[..*at].chars().next_back()) && is_edge(text[at + name.len()..].chars().next())
    });
    words.next()
}

/// How often the AVP may be there, in words.
pub(super) fn occurs(item: &Item) -> String {
    let place = if item.rule == Rule::Fixed { ", in this place" } else { "" };
    let times = |count: u32| match count {
        1 => "once".to_owned(),
        count => format!("{count} times"),
    };
    let often = match (item.min, item.max) {
        (0, Some(1)) => "may be there once".to_owned(),
        (0, Some(max)) => format!("may be there up to {}", times(max)),
        (0, None) => "may be there any number of times".to_owned(),
        (min, Some(max)) if min == max => format!("is there {}", times(min)),
        (min, Some(max)) => format!("is there {min} to {}", times(max)),
        (min, None) => format!("is there {} or more", times(min)),
    };
    format!("{often}{place}")
}

/// What the brackets mean, beside the first grammar of a page.
pub(super) fn legend() -> Markup {
    html! {
        p.legend {
            code { "< >" } " once, in this place; " code { "{ }" } " once; " code { "[ ]" } " at most once; "
            code { "* [ ]" } " any number; " code { "1* { }" } " one or more; " code { "2*3 { }" } " two or three; "
            code { "[ AVP ]" } " any other AVP."
        }
    }
}

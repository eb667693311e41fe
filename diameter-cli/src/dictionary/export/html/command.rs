//! Pages of commands: request and answer, by each dictionary that has them.

use diameter_codegen::model::Message;
use maud::{Markup, html};

use super::grammar::{grammar, legend};
use super::page::{Links, Page, doc, facts, text};
use super::site::{self, CommandOf, Site};

pub(super) fn pages<'a>(site: &'a Site<'a>) -> Vec<Page<'a>> {
    let pages = site.commands.values().filter_map(|definitions| {
        let CommandOf { application, command, .. } = definitions.first()?;
        let path = site::command_path(application, command);
        let title = ("Command", command.name.as_str());
        Some(Page::new(site, path, title, |to| body(to, definitions)))
    });
    pages.collect()
}

fn body(to: &Links<'_>, definitions: &[CommandOf<'_>]) -> Markup {
    html! {
        @if let Some(CommandOf { application, command, .. }) = definitions.first() {
            @let code = command.code.map_or("that of its request".to_owned(), |it| it.to_string());
            (facts([
                ("code", text(code)),
                ("application", to.link(&site::application_path(application.id), application.id)),
            ]))
        }
        (legend())
        @for definition in definitions { (section(to, definition)) }
    }
}

/// What one dictionary says of it.
fn section(to: &Links<'_>, definition: &CommandOf<'_>) -> Markup {
    let CommandOf { dictionary, application, command } = definition;
    html! {
        section id=(dictionary.name) {
            h2 { "In " (to.dictionary(dictionary)) }
            (facts([("application", to.application(application)), ("clause", text(&command.spec))]))
            (doc(command.doc.as_deref()))
            @if let Some(request) = &command.request { (message(to, request, 'R')) }
            (message(to, &command.answer, ' '))
        }
    }
}

/// A request or answer: its names, the bits of its header, its grammar.
fn message(to: &Links<'_>, message: &Message, direction: char) -> Markup {
    let bits = [(direction == 'R', 'R'), (message.proxiable, 'P'), (message.error, 'E')];
    let bits: String = bits.iter().filter(|(is_set, _)| *is_set).map(|(_, bit)| *bit).collect();
    html! {
        h3 { (message.name) " (" (message.abbreviation) ")" }
        @if !bits.is_empty() { p { "Bits of the header: " (bits) } }
        (grammar(to, &message.grammar))
    }
}

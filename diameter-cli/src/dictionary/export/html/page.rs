//! One page: what is around it, and what pages are made of.

use diameter_codegen::model::{Application, Avp, AvpRef, Command, Dictionary, Mandatory};
use diameter_core::registry;
use maud::{DOCTYPE, Markup, Render, html};

use super::site::{self, Site};

/// A page, by its place in the folder.
pub(super) struct Page<'a> {
    to: Links<'a>,
    path: String,
    title: String,
    /// What kind of thing it is about, in front of its title.
    kind: &'static str,
    body: Markup,
}

/// Makes the links of one page to the others.
#[derive(Clone)]
pub(super) struct Links<'a> {
    pub(super) site: &'a Site<'a>,
    /// The way from the page to the folder.
    root: String,
}

/// The lists of everything, on every page: file and name.
const LISTS: [(&str, &str); 6] = [
    ("index.html", "Applications"),
    ("commands.html", "Commands"),
    ("avps.html", "AVPs"),
    ("results.html", "Results"),
    ("vendors.html", "Vendors"),
    ("dictionaries.html", "Dictionaries"),
];

impl<'a> Page<'a> {
    /// The page at this path; `body` is made with links from there.
    pub(super) fn new(
        site: &'a Site<'a>,
        path: String,
        (kind, title): (&'static str, impl Into<String>),
        body: impl FnOnce(&Links<'a>) -> Markup,
    ) -> Self {
        let to = Links { site, root: "../".repeat(path.matches('/').count()) };
        let body = body(&to);
        Self { to, path, title: title.into(), kind, body }
    }

    pub(super) fn path(&self) -> &str {
        &self.path
    }

    pub(super) fn render(&self) -> String {
        let Self { to, path, title, kind, body } = self;
        let root = &to.root;
        let page = html! {
            (DOCTYPE)
            html lang="en" data-root=(root) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (title) " · Diameter" }
                    link rel="stylesheet" href={ (root) "style.css" };
                    script src={ (root) "search.js" } defer {}
                }
                body {
                    header {
                        strong { "Diameter" }
                        nav aria-label="Lists" {
                            @for (list, name) in LISTS {
                                @let is_here = list == path;
                                a href={ (root) (list) } aria-current=[is_here.then_some("page")] { (name) }
                            }
                        }
                        // Shown by the script that it needs.
                        search hidden {
                            label for="reference-search" { "Search " kbd { "/" } }
                            input id="reference-search" type="search" role="combobox" autocomplete="off" spellcheck="false"
                                aria-expanded="false" aria-controls="reference-found" aria-autocomplete="list";
                            ul id="reference-found" role="listbox" aria-label="Found" hidden {}
                        }
                    }
                    main {
                        h1 { @if !kind.is_empty() { small { (kind) } " " } (title) }
                        (body)
                    }
                }
            }
        };
        page.into_string()
    }
}

impl Links<'_> {
    pub(super) fn link(&self, path: &str, text: impl Render) -> Markup {
        html! { a href={ (self.root) (path) } { (text) } }
    }

    /// The name of an AVP, where one dictionary defines it.
    pub(super) fn avp(&self, reference: AvpRef) -> Markup {
        let avp = self.site.model.avp(reference);
        self.link(&site::definition_path(self.site.dictionary_of(reference), avp), &avp.name)
    }

    pub(super) fn command(&self, of: &Application, command: &Command, text: &str) -> Markup {
        self.link(&site::command_path(of, command), text)
    }

    /// `Gy/Ro (4)`.
    pub(super) fn application(&self, of: &Application) -> Markup {
        self.link(&site::application_path(of.id), format!("{} ({})", of.name, of.id))
    }

    pub(super) fn dictionary(&self, dictionary: &Dictionary) -> Markup {
        self.link(&site::dictionary_path(dictionary), &dictionary.name)
    }

    pub(super) fn vendor(&self, id: u32) -> Markup {
        self.link(&site::vendor_path(id), vendor_name(id))
    }
}

/// `3GPP (10415)`; vendor 0 are those of the IETF.
pub(super) fn vendor_name(id: u32) -> String {
    match (id, registry::vendor(id)) {
        (0, _) => "IETF (0)".to_owned(),
        (id, Some(name)) => format!("{name} ({id})"),
        (id, None) => format!("vendor {id}"),
    }
}

/// The data format, with what it is derived from.
pub(super) fn format_of(avp: &Avp) -> String {
    match &avp.format {
        Some(format) => format!("{format} ({})", avp.data_type.name()),
        None => avp.data_type.name().to_owned(),
    }
}

/// The bits of its header (RFC 6733, 4.1).
pub(super) fn flags(avp: &Avp) -> &'static str {
    match (avp.vendor_id, avp.mandatory) {
        (0, Mandatory::Must) => "M must be set",
        (0, Mandatory::May) => "M may be set",
        (0, Mandatory::MustNot) => "M must not be set",
        (_, Mandatory::Must) => "V, M must be set",
        (_, Mandatory::May) => "V, M may be set",
        (_, Mandatory::MustNot) => "V, M must not be set",
    }
}

/// Documentation, in paragraphs.
pub(super) fn doc(text: Option<&str>) -> Markup {
    let paragraphs = text.unwrap_or_default().split("\n\n").filter(|it| !it.trim().is_empty());
    html! { @for paragraph in paragraphs { p { (paragraph.split_whitespace().collect::<Vec<_>>().join(" ")) } } }
}

/// What there is to know of one thing: names, and what each is.
pub(super) fn facts<'f>(rows: impl IntoIterator<Item = (&'f str, Markup)>) -> Markup {
    html! { dl { @for (name, what) in rows { dt { (name) } dd { (what) } } } }
}

/// A table with a line of names above it. A narrow screen scrolls it, which the keyboard must be able to do too.
pub(super) fn table(names: &[&str], rows: impl IntoIterator<Item = Vec<Markup>>) -> Markup {
    html! {
        div.wide tabindex="0" role="group" aria-label=(names.join(", ")) {
            table {
                thead { tr { @for name in names { th scope="col" { (name) } } } }
                tbody { @for row in rows { tr { @for cell in row { td { (cell) } } } } }
            }
        }
    }
}

/// Texts of cells.
pub(super) fn text(text: impl Render) -> Markup {
    html! { (text) }
}

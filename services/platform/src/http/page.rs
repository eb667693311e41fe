//! Pages: made here, complete without JavaScript, with one style for all services.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use maud::{DOCTYPE, Markup, html};

/// A page of a service.
#[derive(Clone, Debug)]
pub struct Page {
    /// What the service calls itself: its name, and whose it is.
    pub service: String,
    /// What is on the page.
    pub title: String,
    /// The other pages: path and name.
    pub links: &'static [(&'static str, &'static str)],
    /// What is below the title.
    pub body: Markup,
}

/// Pages load a style and nothing else, send forms to where they came from, and are in no other's frame.
const POLICY: &str = "default-src 'none'; style-src 'self'; form-action 'self'; \
                      frame-ancestors 'none'; base-uri 'none'";

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        let page = html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (self.title) " · " (self.service) }
                    link rel="stylesheet" href="/style.css";
                }
                body {
                    header {
                        strong { (self.service) }
                        nav aria-label="Pages" {
                            @for (path, name) in self.links {
                                @let is_here = *name == self.title;
                                a href=(path) aria-current=[is_here.then_some("page")] { (name) }
                            }
                        }
                    }
                    main {
                        h1 { (self.title) }
                        (self.body)
                    }
                }
            }
        };
        let mut response = page.into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        response
    }
}

/// A table with a line of names above it; `empty` is said when there are no rows.
pub fn table(names: &[&str], rows: impl IntoIterator<Item = Vec<Markup>>, empty: &str) -> Markup {
    let mut rows = rows.into_iter().peekable();
    if rows.peek().is_none() {
        return html! { p { (empty) } };
    }
    // A narrow screen scrolls it, which the keyboard must be able to do, too.
    html! {
        div.wide tabindex="0" role="group" aria-label=(names.join(", ")) {
            table {
                thead { tr { @for name in names { th scope="col" { (name) } } } }
                tbody { @for row in rows { tr { @for cell in row { td { (cell) } } } } }
            }
        }
    }
}

/// What there is to know of one thing: names, and what each is.
pub fn facts<'a>(rows: impl IntoIterator<Item = (&'a str, Markup)>) -> Markup {
    html! {
        dl { @for (name, value) in rows { dt { (name) } dd { (value) } } }
    }
}

/// A button that changes something, hidden behind a question: two presses, without JavaScript.
pub fn confirm(action: &str, name: &str, question: &str) -> Markup {
    html! {
        details {
            summary { (name) }
            form method="post" action=(action) {
                p { (question) }
                button type="submit" { (name) }
            }
        }
    }
}

/// A segment of a path: names and Session-Ids may have anything in them.
pub fn segment(text: &str) -> String {
    let mut path = String::with_capacity(text.len());
    for octet in text.bytes() {
        match octet {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                path.push(char::from(octet));
            }
            other => path += &format!("%{other:02X}"),
        }
    }
    path
}

/// Follows the system in light and dark.
pub(super) const STYLE: &str = "\
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.4; }
body { margin: 0; background: Canvas; color: CanvasText; }
header { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; padding: 0.75rem 1.5rem;
  border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
header strong { padding: 0.25rem 0; overflow-wrap: anywhere; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
nav a { padding: 0.25rem 0; }
nav a[aria-current] { color: inherit; font-weight: 600; text-decoration: none; }
main { padding: 0.5rem 1.5rem 3rem; }
h1 { font-size: 1.4rem; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin-top: 2rem; }
h3 { font-size: 1rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 1.25rem 0.35rem 0;
  border-bottom: 1px solid color-mix(in srgb, currentColor 15%, transparent); }
.good { color: light-dark(#1a7f37, #4ac26b); }
.bad { color: light-dark(#b42318, #ff8a80); }
summary { cursor: pointer; padding: 0.2rem 0; }
input, button, select { font: inherit; padding: 0.2rem 0.6rem; max-width: 100%; box-sizing: border-box; }
pre { white-space: pre-wrap; }
dl { display: grid; grid-template-columns: fit-content(50%) 1fr; gap: 0.35rem 1.5rem; }
dt { font-weight: 600; }
dd { margin: 0; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0 } dd { margin-bottom: 0.5rem; } }
th { white-space: nowrap; }
dd, li { overflow-wrap: anywhere; }
form { margin-block: 1rem; }
";

//! From tokens to the text of a file: the only place where text is laid out.

use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};
use quote::quote;

/// A part of a file, by how it is laid out.
pub(crate) enum Part {
    /// Items as prettyplease prints them.
    Items(TokenStream),
    /// A table: easier to read in long lines than broken up.
    Table(Row),
    /// A macro without arguments that stands for a part.
    Macro(Ident, Box<Part>),
    /// A call of a macro.
    Call(Call),
    /// Text that is laid out already.
    Text(&'static str),
}

impl Part {
    fn print(&self, indentation: usize, text: &mut String) {
        let blanks = "    ".repeat(indentation);
        match self {
            Self::Items(tokens) => {
                for line in code(tokens).lines() {
                    text.extend([if line.is_empty() { "" } else { &blanks }, line, "\n"]);
                }
            }
            Self::Table(row) => row.print(indentation, text),
            // Formatting the crate must not make the file stale.
            Self::Macro(name, part) => {
                text.push_str(&format!(
                    "{blanks}#[rustfmt::skip]\n{blanks}macro_rules! {name} {{\n"
                ));
                text.push_str(&format!("{blanks}    () => {{\n"));
                part.print(indentation + 2, text);
                text.push_str(&format!("{blanks}    }};\n{blanks}}}\n"));
            }
            Self::Call(call) => call.print(indentation, text),
            Self::Text(part) => text.push_str(part),
        }
    }
}

/// A call of a macro: prettyplease does not look into it.
pub(crate) enum Call {
    /// In one line: `name! { argument }`.
    Line(TokenStream, TokenStream),
    /// With other calls, each in braces.
    Blocks(TokenStream, Vec<Call>),
}

impl Call {
    fn print(&self, indentation: usize, text: &mut String) {
        let blanks = "    ".repeat(indentation);
        match self {
            Self::Line(name, argument) if argument.is_empty() => {
                text.push_str(&format!("{blanks}{}! {{}}\n", line(name)));
            }
            Self::Line(name, argument) => {
                text.push_str(&format!("{blanks}{}! {{ {} }}\n", line(name), line(argument)));
            }
            Self::Blocks(name, calls) => {
                text.push_str(&format!("{blanks}{}! {{\n", line(name)));
                for call in calls {
                    text.push_str(&format!("{blanks}    {{\n"));
                    call.print(indentation + 2, text);
                    text.push_str(&format!("{blanks}    }}\n"));
                }
                text.push_str(&format!("{blanks}}}\n"));
            }
        }
    }
}

/// A row of a table: attributes above, then one line, however long, and the rows in its braces.
pub(crate) struct Row {
    attributes: TokenStream,
    line: TokenStream,
    end: End,
}

/// How a row ends.
enum End {
    Semicolon,
    Nothing,
    Rows(Vec<Row>),
}

impl Row {
    /// A row that ends in a semicolon.
    pub(crate) fn new(attributes: TokenStream, line: TokenStream) -> Self {
        Self { attributes, line, end: End::Semicolon }
    }

    /// A row that ends in nothing.
    pub(crate) fn open(attributes: TokenStream, line: TokenStream) -> Self {
        Self { attributes, line, end: End::Nothing }
    }

    /// A row that ends in braces with more rows.
    pub(crate) fn around(attributes: TokenStream, line: TokenStream, rows: Vec<Self>) -> Self {
        Self { attributes, line, end: End::Rows(rows) }
    }

    fn print(&self, indentation: usize, text: &mut String) {
        let blanks = "    ".repeat(indentation);
        for attribute in attributes(&self.attributes) {
            text.extend([&blanks, &*attribute, "\n"]);
        }
        text.extend([&blanks, &*line(&self.line)]);
        match &self.end {
            End::Semicolon => text.push_str(";\n"),
            End::Nothing => text.push('\n'),
            End::Rows(rows) => {
                text.push_str(" {\n");
                for row in rows {
                    row.print(indentation + 1, text);
                }
                text.extend([&blanks, "}\n"]);
            }
        }
    }
}

/// The text of a generated file.
///
/// `origin` is the dictionary's path, `command` what regenerates it.
pub(crate) fn file(origin: &str, command: &str, parts: &[Part]) -> String {
    let mut text = format!("// @generated from {origin} by {command}; do not edit.\n");
    for part in parts {
        text.push('\n');
        part.print(0, &mut text);
    }
    text
}

/// The text of items.
fn code(tokens: &TokenStream) -> String {
    match syn::parse2(tokens.clone()) {
        Ok(parsed) => spaced(&filled(&prettyplease::unparse(&parsed))),
        // Tokens that do not parse would be a mistake of the emitter: show them, rustc will say
        // where.
        Err(error) => format!("compile_error!({:?});\n{tokens}\n", error.to_string()),
    }
}

/// The text of a line.
fn line(tokens: &TokenStream) -> String {
    let mut text = String::new();
    // What `text` ends with: whether a word, and whether a blank has to follow.
    let (mut is_word, mut is_apart) = (false, false);
    let mut operator = String::new();
    for token in tokens.clone() {
        match token {
            TokenTree::Punct(punct) => {
                operator.push(punct.as_char());
                if punct.spacing() == Spacing::Joint && punct.as_char() != '\'' {
                    continue;
                }
                let blanks = Blanks::around(&operator);
                if is_apart || blanks == Blanks::Both && !text.is_empty() {
                    text.push(' ');
                }
                text.push_str(&operator);
                is_apart = blanks != Blanks::None;
                // `Builder<S> builds`
                is_word = operator.ends_with('>') && blanks == Blanks::None;
                operator.clear();
            }
            TokenTree::Group(group) => {
                let inner = line(&group.stream());
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{ ", " }"),
                    Delimiter::None => ("", ""),
                };
                if is_apart {
                    text.push(' ');
                }
                text.extend([open, &inner, close]);
                (is_word, is_apart) = (true, false);
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                if is_word || is_apart {
                    text.push(' ');
                }
                text.push_str(&token.to_string());
                (is_word, is_apart) = (true, false);
            }
        }
    }
    text
}

/// Where an operator has blanks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Blanks {
    None,
    After,
    Both,
}

impl Blanks {
    fn around(operator: &str) -> Self {
        match operator {
            "," | ";" | ":" => Self::After,
            "=" | "=>" | "+" => Self::Both,
            _ => Self::None,
        }
    }
}

/// The lines of attributes: those that prettyplease prints above an item.
fn attributes(tokens: &TokenStream) -> impl Iterator<Item = String> {
    let file = syn::parse2(quote!(#tokens struct Item;));
    let formatted = file.map(|file| filled(&prettyplease::unparse(&file))).unwrap_or_default();
    let mut lines: Vec<String> = formatted.lines().map(str::to_owned).collect();
    lines.pop();
    lines.into_iter()
}

/// Puts the features of a gate side by side: prettyplease gives each a line.
fn filled(code: &str) -> String {
    let mut filled = String::with_capacity(code.len());
    // The line of features that is not full yet.
    let mut open = String::new();
    for line in code.lines() {
        let feature = line.trim_start();
        if !feature.starts_with("feature = ") {
            filled.push_str(&std::mem::take(&mut open));
            filled.extend([line, "\n"]);
        } else if open.is_empty() {
            open = format!("{line}\n");
        } else if open.len() + feature.len() > WIDTH {
            filled.push_str(&std::mem::replace(&mut open, format!("{line}\n")));
        } else {
            open.pop();
            open.extend([" ", feature, "\n"]);
        }
    }
    filled + &open
}

/// The longest line of features.
const WIDTH: usize = 100;

/// Puts a blank line between items and between the methods of an `impl`.
fn spaced(code: &str) -> String {
    let mut spaced = String::with_capacity(code.len() + code.len() / 16);
    let mut previous: Option<&str> = None;
    for line in code.lines() {
        if previous.is_some_and(|previous| is_boundary(previous, line)) {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        previous = Some(line);
    }
    spaced
}

/// Whether one item ends with `previous` and another starts with `line`.
fn is_boundary(previous: &str, line: &str) -> bool {
    let indentation = |text: &str| text.len() - text.trim_start().len();
    let (before, after) = (previous.trim_start(), line.trim_start());
    // `use` lines and module declarations stay together, `//!` is one block.
    let is_list = |text: &str| text.starts_with("use ") || text.starts_with("pub use ");
    let is_module = |text: &str| text.starts_with("mod ") || text.starts_with("pub mod ");
    if before.starts_with("//!") && !after.starts_with("//!") {
        return true;
    }
    if before.starts_with("///")
        || indentation(previous) != indentation(line)
        || indentation(line) > 4
    {
        return false;
    }
    let ends = before.ends_with('}') || before.ends_with(';');
    let starts = [
        "///", "#[", "pub ", "pub(", "impl", "fn ", "static ", "const ", "struct ", "type ", "mod ",
    ];
    if !ends || !starts.iter().any(|start| after.starts_with(start)) {
        return false;
    }
    let top_level = indentation(line) == 0;
    let both = |kind: &dyn Fn(&str) -> bool| kind(before) && kind(after);
    if top_level {
        !(both(&is_list) || both(&is_module) || is_module(before) && after.starts_with("#["))
    } else {
        after.contains("fn ") || after.starts_with("///") || after.starts_with("#[")
    }
}

//! From tokens to the text of a file: formatted, with blank lines between items and the line that
//! says where it came from.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

/// The text of a generated file.
///
/// `origin` is the dictionary's path, `command` what regenerates it.
pub(crate) fn file(origin: &str, command: &str, tokens: TokenStream) -> String {
    format!("{}\n\n{}", header(origin, command), code(tokens))
}

/// The text of items.
pub(crate) fn code(tokens: TokenStream) -> String {
    match syn::parse2(tokens.clone()) {
        Ok(parsed) => spaced(&filled(&prettyplease::unparse(&parsed))),
        // Tokens that do not parse would be a mistake of the emitter: show them, rustc will say
        // where.
        Err(error) => format!("compile_error!({:?});\n{tokens}\n", error.to_string()),
    }
}

/// The first line of a generated file.
pub(crate) fn header(origin: &str, command: &str) -> String {
    format!("// @generated from {origin} by {command}; do not edit.")
}

/// The text of a type or path, without the spaces that separate tokens where none are needed.
pub(crate) fn compact(tokens: &TokenStream) -> String {
    let mut text = String::new();
    let mut is_word = false;
    for token in tokens.clone() {
        match token {
            TokenTree::Group(group) => {
                let inner = compact(&group.stream());
                text.push_str(&match group.delimiter() {
                    Delimiter::Parenthesis => format!("({inner})"),
                    Delimiter::Bracket => format!("[{inner}]"),
                    Delimiter::Brace => format!("{{{inner}}}"),
                    Delimiter::None => inner,
                });
                is_word = false;
            }
            TokenTree::Punct(punct) if punct.as_char() == ',' => {
                text.push_str(", ");
                is_word = false;
            }
            TokenTree::Punct(punct) if punct.as_char() == '+' => {
                text.push_str(" + ");
                is_word = false;
            }
            TokenTree::Punct(punct) => {
                text.push(punct.as_char());
                is_word = false;
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                if is_word {
                    text.push(' ');
                }
                text.push_str(&token.to_string());
                is_word = true;
            }
        }
    }
    text
}

/// An attribute as the line above an item.
pub(crate) fn attribute_line(attribute: &TokenStream) -> String {
    attributes(attribute).map(|line| format!("{line}\n")).collect()
}

/// Doc attributes as the comment they stand for, inside of a macro.
pub(crate) fn comment(attribute: &TokenStream) -> String {
    attributes(attribute).map(|line| format!("    {line}\n")).collect()
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

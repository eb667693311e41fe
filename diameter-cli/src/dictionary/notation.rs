//! The rules of grammars, written as in RFC 6733, 3.2.

use diameter_codegen::model::{Item, Rule};

/// The rule around the name: `1*{ `, ` }`.
fn around(item: &Item) -> (String, &'static str) {
    let (open, close, least) = match item.rule {
        Rule::Fixed => ("< ", " >", 1),
        Rule::Required => ("{ ", " }", 1),
        Rule::Optional => ("[ ", " ]", 0),
    };
    let min = Some(item.min).filter(|min| *min != least).map(|min| min.to_string());
    let min = min.unwrap_or_default();
    match item.max {
        Some(1) if item.min <= 1 => (open.to_owned(), close),
        Some(max) => (format!("{min}*{max}{open}"), close),
        None => (format!("{min}* {open}"), close),
    }
}

/// The whole rule: `* [ Route-Record ]`.
pub(super) fn rule(item: &Item, name: &str) -> String {
    let (before, after) = around(item);
    format!("{before}{name}{after}")
}

/// The rule without the name: `* [ ]`.
pub(super) fn brackets(item: &Item) -> String {
    let (before, after) = around(item);
    format!("{before}{}", after.trim_start())
}

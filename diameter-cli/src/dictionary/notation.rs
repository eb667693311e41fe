//! The rules of grammars, written as in RFC 6733, 3.2.

use diameter_codegen::model::{Item, Rule};

/// The rule around the name: `1*{ `, ` }`.
fn around(item: &Item) -> (String, &'static str) {
    let (open, close) = match item.rule {
        Rule::Fixed => ("< ", " >"),
        Rule::Required => ("{ ", " }"),
        Rule::Optional => ("[ ", " ]"),
    };
    // What `{ X }` and `[ X ]` leave out: one at most, and of the former one at least.
    let least = Some(item.min).filter(|min| *min > 0).map(|min| min.to_string());
    let least = least.unwrap_or_default();
    match item.max {
        Some(1) if item.min == 1 || item.rule == Rule::Optional => (open.to_owned(), close),
        Some(max) => (format!("{least}*{max} {open}"), close),
        None => (format!("{least}* {open}"), close),
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

//! Identifiers as tokens, and file names.

use proc_macro2::{Ident, Span};

/// The identifier of a field; `r#` makes it a raw one.
pub(crate) fn identifier(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// The module, and file, of a dictionary or field: `credit_control` for `credit-control`.
pub(crate) fn module_name(name: &str) -> String {
    let name = name.trim_start_matches("r#").replace('-', "_");
    // A module cannot have a raw name for a file, and `mod` is taken by the index.
    if crate::ident::field_name(&name).starts_with("r#") { name + "_" } else { name }
}

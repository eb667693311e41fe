//! What can be wrong with dictionaries whose names are looked up: contradictions between header and
//! attributes, things defined twice, Rust names that collide, groups without end.

mod definitions;
mod headers;
mod recursion;
mod rules;
mod rust_names;

use diameter_diagnostic::Report;

use crate::resolve::Resolution;
use crate::syntax::Dictionary;

/// Reports everything that keeps resolved dictionaries from becoming a model.
pub(crate) fn check(dictionaries: &[Dictionary], resolution: &Resolution, report: &mut Report) {
    for (index, dictionary) in dictionaries.iter().enumerate() {
        definitions::check(dictionary, report);
        headers::check(dictionary, report);
        rust_names::check(dictionary, report);
        rules::check(dictionaries, index, resolution, report);
    }
    recursion::check(dictionaries, resolution, report);
}

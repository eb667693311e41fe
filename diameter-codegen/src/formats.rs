//! Derived data formats (RFC 6733, 4.3): which one the `type` of an AVP names, and what it is derived
//! from. Formats are looked up as AVPs are: in the dictionary itself and in what it imports directly.

use std::collections::HashMap;

use diameter_diagnostic::Report;

use crate::model::DataType;
use crate::source::Spanned;
use crate::syntax::{Dictionary, Format};

/// Gives every AVP of a derived data format the data format that is on the wire.
pub(crate) fn resolve(dictionaries: &mut [Dictionary], report: &mut Report) {
    let indices: HashMap<String, usize> = dictionaries
        .iter()
        .enumerate()
        .map(|(index, dictionary)| (dictionary.name.value.clone(), index))
        .collect();
    for own in 0..dictionaries.len() {
        check(&dictionaries[own], report);
        let imports: Vec<Option<usize>> = dictionaries[own]
            .imports
            .iter()
            .map(|import| indices.get(&import.value).copied())
            .collect();
        // What an import that cannot be found would define is not missing as well.
        let complete = imports.iter().all(Option::is_some);
        let scope: Vec<usize> = [own]
            .into_iter()
            .chain(imports.into_iter().flatten().filter(|it| *it != own))
            .collect();
        let found: Vec<_> = dictionaries[own]
            .avps
            .iter()
            .map(|avp| {
                let name = avp.format.as_ref()?;
                find(dictionaries, &scope, name, complete, report)
            })
            .collect();
        for (avp, data_type) in dictionaries[own].avps.iter_mut().zip(found) {
            if let Some(data_type) = data_type {
                let span = avp.format.as_ref().map_or(avp.name.span, |format| format.span);
                avp.data_type = Some(Spanned::new(data_type, span));
            }
        }
    }
}

fn find(
    dictionaries: &[Dictionary],
    scope: &[usize],
    name: &Spanned<String>,
    complete: bool,
    report: &mut Report,
) -> Option<DataType> {
    let formats = || scope.iter().flat_map(|&index| &dictionaries[index].formats);
    let named: Vec<&Format> = formats().filter(|format| format.name.value == name.value).collect();
    // The dictionary's own come first; a second one of its own was reported.
    let own = named.first().filter(|format| format.name.span.source == name.span.source);
    match (named.as_slice(), own) {
        ([], _) if complete => {
            let basic = DataType::ALL.iter().map(|(_, name)| *name);
            let derived = formats().map(|format| format.name.value.as_str());
            let meant = report.nearest(&name.value, basic.clone().chain(derived));
            let finding = report.error(name.span, format!("unknown data format `{}`", name.value));
            match meant {
                Some(meant) => finding.did_you_mean(Some(meant)),
                None => finding.hint(format!("one of {}", basic.collect::<Vec<_>>().join(", "))),
            };
            None
        }
        ([], _) => None,
        ([first, ..], Some(_)) | ([first], None) => {
            first.data_type.as_ref().map(|found| found.value)
        }
        ([first, ..], None) => {
            report
                .error(name.span, format!("two imports define the data format `{}`", name.value))
                .related(first.name.span, "the first one")
                .hint("a format of that name in this dictionary would come before both");
            None
        }
    }
}

/// What is wrong with the formats that a dictionary defines.
fn check(dictionary: &Dictionary, report: &mut Report) {
    let mut names = HashMap::new();
    for format in &dictionary.formats {
        let name = &format.name;
        if DataType::ALL.iter().any(|(_, basic)| *basic == name.value) {
            report.error(name.span, format!("`{}` is a data format of RFC 6733", name.value));
        }
        if let Some(first) = names.get(name.value.as_str()) {
            report
                .error(name.span, format!("a second data format `{}`", name.value))
                .related(*first, "the first one");
        }
        names.entry(name.value.as_str()).or_insert(name.span);
        if let Some(data_type) = &format.data_type
            && matches!(data_type.value, DataType::Grouped | DataType::Enumerated)
        {
            report
                .error(
                    data_type.span,
                    format!("a data format derived from `{}`", data_type.value.name()),
                )
                .hint("every AVP of that type has a Rust type of its own already");
        }
    }
}

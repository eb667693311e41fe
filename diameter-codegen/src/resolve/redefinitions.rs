//! `redefines`: which definition takes the place of which, and that nothing is defined twice by
//! accident.

use std::collections::{HashMap, HashSet};

use super::{Index, Scope};
use crate::diagnostic::Report;
use crate::model::AvpRef;
use crate::source::Spanned;
use crate::syntax::Dictionary;

/// From each redefinition to its original.
pub(super) fn link(
    index: &Index<'_>,
    scopes: &[Scope],
    unreadable: &HashSet<&str>,
    report: &mut Report,
) -> HashMap<AvpRef, AvpRef> {
    let mut originals = HashMap::new();
    for (dictionary, found) in index.dictionaries.iter().enumerate() {
        for (avp, definition) in found.avps.iter().enumerate() {
            let Some(redefines) = &definition.redefines else { continue };
            let later = AvpRef { dictionary, avp };
            let target = target(index, dictionary, redefines, scopes, unreadable, report);
            let Some(target) = target else { continue };
            if let Some(original) = original(index, later, redefines, target, report) {
                originals.insert(later, original);
            }
        }
    }
    reject_cycles(index, &mut originals, report);
    originals
}

/// A (vendor, code) has one definition without `redefines`, and at most one in each dictionary.
pub(super) fn reject_duplicates(dictionaries: &[Dictionary], report: &mut Report) {
    let mut in_dictionary = HashMap::new();
    let mut anywhere = HashMap::new();
    for (own, dictionary) in dictionaries.iter().enumerate() {
        for avp in &dictionary.avps {
            let Some(key) = dictionary.key_of(avp) else { continue };
            let (vendor, code) = key;
            let place = (dictionary, &avp.name);
            let first = *in_dictionary.entry((own, key)).or_insert(place);
            let first = match (std::ptr::eq(first.1, &avp.name), &avp.redefines) {
                (true, None) => *anywhere.entry(key).or_insert(place),
                _ => first,
            };
            let (home, name) = first;
            if std::ptr::eq(name, &avp.name) {
                continue;
            }
            let message = format!("AVP code {code} of vendor {vendor} is defined twice");
            let finding = report.error(avp.name.span, message);
            finding.related(name.span, format!("the first definition, as `{}`", name.value));
            if home.name != dictionary.name && name.value == avp.name.value {
                let home = &home.name.value;
                finding.hint(format!("a richer definition says so: `redefines=\"{home}\"`"));
            }
        }
    }
}

/// The dictionary that a `redefines` attribute names.
fn target(
    index: &Index<'_>,
    own: usize,
    redefines: &Spanned<String>,
    scopes: &[Scope],
    unreadable: &HashSet<&str>,
    report: &mut Report,
) -> Option<usize> {
    let name = redefines.value.as_str();
    let Some(&target) = index.by_name.get(name) else {
        index.unknown_dictionary(redefines.span, name, unreadable, report);
        return None;
    };
    if target == own {
        report
            .error(redefines.span, "an AVP of the same dictionary cannot be redefined")
            .hint("change its definition instead");
        return None;
    }
    if !scopes[own].dictionaries.contains(&target) {
        report
            .error(redefines.span, format!("dictionary `{name}` is not imported"))
            .hint(format!("add `<import dictionary=\"{name}\"/>`"));
    }
    Some(target)
}

/// The definition in `target` that `later` takes the place of.
fn original(
    index: &Index<'_>,
    later: AvpRef,
    redefines: &Spanned<String>,
    target: usize,
    report: &mut Report,
) -> Option<AvpRef> {
    let (vendor, code) = index.key(later)?;
    let definition = index.avp(later);
    let candidates =
        (0..index.dictionaries[target].avps.len()).map(|avp| AvpRef { dictionary: target, avp });
    let Some(found) =
        candidates.into_iter().find(|&found| index.key(found) == Some((vendor, code)))
    else {
        let message =
            format!("`{}` does not define AVP code {code} of vendor {vendor}", redefines.value);
        let finding = report.error(redefines.span, message);
        if let Some(&same_name) = index.named(target, &definition.name.value).first()
            && let Some((vendor, code)) = index.key(same_name)
        {
            let place = index.avp(same_name).name.span;
            finding.related(place, format!("this one has code {code} of vendor {vendor}"));
        }
        return None;
    };
    let original = index.avp(found);
    if original.name.value != definition.name.value {
        report
            .error(definition.name.span, "a redefinition cannot change the name")
            .related(original.name.span, "the original");
    }
    if let (Some(now), Some(before)) = (&definition.data_type, &original.data_type)
        && now.value != before.value
    {
        report
            .error(now.span, "a redefinition cannot change the data format")
            .related(before.span, "the original");
    }
    Some(found)
}

/// With circular imports two dictionaries could redefine each other's AVP.
fn reject_cycles(index: &Index<'_>, originals: &mut HashMap<AvpRef, AvpRef>, report: &mut Report) {
    let mut starts: Vec<AvpRef> = originals.keys().copied().collect();
    starts.sort_unstable();
    let mut finished = HashSet::new();
    for start in starts {
        let mut walked = HashSet::new();
        let mut at = start;
        while !finished.contains(&at) && walked.insert(at) {
            let Some(&original) = originals.get(&at) else { break };
            if walked.contains(&original) {
                let (avp, first) = (index.avp(at), index.avp(original));
                let span = avp.redefines.as_ref().map_or(avp.name.span, |name| name.span);
                report
                    .error(
                        span,
                        format!("the redefinitions of `{}` go in a circle", avp.name.value),
                    )
                    .related(first.name.span, "which itself redefines this one");
                originals.remove(&at);
                break;
            }
            at = original;
        }
        finished.extend(walked);
    }
}

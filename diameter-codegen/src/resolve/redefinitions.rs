//! `redefines`: which definition takes the place of which.

use std::collections::{HashMap, HashSet};

use diameter_diagnostic::Report;

use super::{Index, Scope};
use crate::alternatives;
use crate::model::AvpRef;
use crate::source::Spanned;

/// From each redefinition to its original.
pub(super) fn link(
    index: &Index<'_>,
    scopes: &mut [Scope],
    unreadable: &HashSet<&str>,
    report: &mut Report,
) -> HashMap<AvpRef, AvpRef> {
    let mut originals = HashMap::new();
    for (dictionary, found) in index.dictionaries.iter().enumerate() {
        for (avp, definition) in found.avps.iter().enumerate() {
            let Some(redefines) = &definition.redefines else { continue };
            let later = AvpRef { dictionary, avp };
            let target =
                target(index, dictionary, redefines, &mut scopes[dictionary], unreadable, report);
            let Some(target) = target else { continue };
            if let Some(original) = original(index, later, redefines, target, report) {
                originals.insert(later, original);
            }
        }
    }
    reject_cycles(index, &mut originals, report);
    originals
}

/// The dictionary that a `redefines` attribute names.
fn target(
    index: &Index<'_>,
    own: usize,
    redefines: &Spanned<String>,
    scope: &mut Scope,
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
    if !scope.dictionaries.contains(&target) {
        report
            .error(redefines.span, format!("dictionary `{name}` is not imported"))
            .hint(format!("add `<import dictionary=\"{name}\"/>`"));
        // Said once; what the missing import hides is not missing as well.
        scope.dictionaries.push(target);
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
    let Some(&found) = index.by_key.get(&(target, (vendor, code))) else {
        let same_name = index.named(target, &definition.name.value).first().copied();
        let other_key = same_name.map(|found| (index.avp(found).name.span, index.key(found)));
        if let Some((_, None)) = other_key {
            // Its code could not be read: it may well be the one.
            return None;
        }
        let namesakes = index.definitions(&definition.name.value);
        let message =
            format!("`{}` does not define AVP code {code} of vendor {vendor}", redefines.value);
        let finding = report.error(redefines.span, message);
        if let Some((place, Some((vendor, code)))) = other_key {
            finding.related(place, format!("this one has code {code} of vendor {vendor}"));
        }
        if namesakes.len() > 1 {
            let list = alternatives::list(index.dictionaries, &namesakes);
            finding.hint(format!("of that name there are {}", list.join(" and ")));
        } else if let Some(home) = index.home_of((vendor, code), later) {
            finding.did_you_mean(Some(index.name(home.dictionary)));
        } else if other_key.is_none() {
            finding.hint("the first definition of an AVP lacks `redefines`");
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

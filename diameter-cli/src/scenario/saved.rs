//! `save`: values that are taken out of messages.

use std::ops::Range;

use diameter_core::print::NamedAvp;
use diameter_core::{AvpDescription, AvpIter, AvpKey, Format, Grammar, Message};
use diameter_diagnostic::{Diagnostics, Finding, Span};
use diameter_dictionary::Catalogue;
use diameter_dictionary::filter::avp_path;
use diameter_node::config::Report;

use super::template::{Reading, read_value};
use super::text::{Slots, Value};

/// A value that is taken out of a message: that of the first AVP there is on a way.
#[derive(Clone)]
pub(crate) struct Save {
    slot: usize,
    path: Vec<AvpKey>,
    named: NamedAvp,
}

impl Save {
    /// Reads what is to be saved of messages that follow a grammar; what is wrong with it is reported.
    pub(super) fn all(
        reading: &Reading<'_>,
        saved: &[(usize, String, Range<usize>)],
        grammar: Option<&'static Grammar>,
    ) -> Vec<Self> {
        let one = |(slot, text, place): &(usize, String, Range<usize>)| {
            // Names that two vendors have given are told apart by the grammar.
            if let Some((path, avp)) = grammar.and_then(|it| listed(it, text)) {
                return Some(Self { slot: *slot, path, named: NamedAvp::new(avp) });
            }
            let path = match avp_path(text, reading.catalogue) {
                Ok(path) => path,
                Err(errors) => {
                    moved(reading.report, &errors, place, text);
                    return None;
                }
            };
            let Some(avp) = reading.catalogue.everything().avp(*path.last()?) else {
                reading.report.add(place.clone(), "no dictionary says what this AVP holds");
                return None;
            };
            Some(Self { slot: *slot, path, named: NamedAvp::new(avp) })
        };
        saved.iter().filter_map(one).collect()
    }

    /// Takes the value, where there is one; else what was there stays.
    pub(crate) fn take(&self, message: &Message, slots: &mut Slots) {
        let found = find(message.avps(), &self.path);
        if let (Some(data), Some(slot)) = (found, slots.get_mut(self.slot)) {
            *slot = Some(read_value(&self.named, data));
        }
    }
}

fn find<'m>(avps: AvpIter<'m>, path: &[AvpKey]) -> Option<&'m [u8]> {
    let (first, rest) = path.split_first()?;
    let mut found = avps.map_while(Result::ok).filter(|avp| avp.key() == *first);
    match rest {
        [] => found.next().map(|avp| avp.data()),
        rest => found.find_map(|avp| find(avp.avps(), rest)),
    }
}

/// The AVPs on a way through grammars that list all of them.
fn listed(grammar: &'static Grammar, text: &str) -> Option<(Vec<AvpKey>, &'static AvpDescription)> {
    let mut grammar = Some(grammar);
    let mut found: Option<&'static AvpDescription> = None;
    let mut path = Vec::new();
    for name in text.trim_start_matches('/').split('/') {
        let avp = grammar?.items.iter().filter_map(|it| it.avp).find(|it| it.name == name)?;
        grammar = match avp.format {
            Format::Grouped(grammar) => Some(grammar()),
            _ => None,
        };
        path.push(avp.key);
        found = Some(avp);
    }
    Some((path, found?))
}

/// A value that could have been saved, to try messages with.
pub(super) fn example(path: &str, catalogue: &'static Catalogue) -> Option<Value> {
    let everything = catalogue.everything();
    let by_path = avp_path(path, catalogue).ok().and_then(|it| everything.avp(*it.last()?));
    let name = path.rsplit('/').next()?;
    let avp = by_path.or_else(|| everything.avps.iter().copied().find(|it| it.name == name))?;
    Some(read_value(&NamedAvp::new(avp), &avp.placeholder().data))
}

/// Reports what is wrong with a text that stands at `place` in the file.
pub(super) fn moved(report: &Report, errors: &Diagnostics, place: &Range<usize>, text: &str) {
    for error in errors.list() {
        let at = report.within(place, text, error.location.bytes.clone());
        let mut finding = Finding::new(Span::new(0, at), error.message.clone());
        if let Some(label) = &error.label {
            finding.label(label.clone());
        }
        if let Some(hint) = &error.hint {
            finding.hint(hint.clone());
        }
        report.add_finding(finding);
    }
}

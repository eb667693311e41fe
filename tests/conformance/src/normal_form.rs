//! The normal form of a message (grammar order, then the AVPs that the grammar does not list; the
//! dictionary's flags on those that it does), worked out from the static grammars alone, and how a
//! received message departs from it.

use std::collections::BTreeSet;

use diameter_core::{
    AvpDescription, AvpFlags, AvpIter, AvpView, CommandDescription, Format, Grammar, Message,
    RawAvp,
};

use crate::wire;

/// The octets of the message in normal form.
pub fn normal_form(message: &Message, command: &CommandDescription) -> Vec<u8> {
    wire::frame(message.header(), &contents(message.avps(), command.grammar))
}

/// In what the message departs from its normal form; nothing when it is in it. Every departure
/// once: `Origin-Host without M`, `Result-Code after Origin-Realm`.
pub fn departures(message: &Message, command: &CommandDescription) -> Vec<String> {
    let mut found = BTreeSet::new();
    note_departures(message.avps(), command.grammar, &mut found);
    found.into_iter().collect()
}

fn contents(avps: AvpIter<'_>, grammar: &Grammar) -> Vec<RawAvp> {
    let mut sorted: Vec<(usize, RawAvp)> = avps
        .map(|avp| avp.unwrap())
        .map(|avp| (position(&avp, grammar), normal(&avp, grammar)))
        .collect();
    // Stable: AVPs of the same rule, and those of no rule, keep their order.
    sorted.sort_by_key(|(position, _)| *position);
    sorted.into_iter().map(|(_, avp)| avp).collect()
}

fn normal(avp: &AvpView<'_>, grammar: &Grammar) -> RawAvp {
    let received = avp.to_raw();
    let Some(listed) = listed(avp, grammar) else { return received };
    let data = match listed.format {
        Format::Grouped(inner) => wire::octets(&contents(avp.avps(), inner())).into(),
        _ => received.data,
    };
    RawAvp { flags: AvpFlags(wire::flags(listed)), data, ..received }
}

fn note_departures(avps: AvpIter<'_>, grammar: &Grammar, found: &mut BTreeSet<String>) {
    let mut last = (0, String::new());
    let mut is_reordered = false;
    for avp in avps.map(|avp| avp.unwrap()) {
        let listed = listed(&avp, grammar);
        let name = listed.map_or_else(|| format!("AVP {}", avp.key()), |listed| listed.name.into());
        let this = (position(&avp, grammar), name);
        if this.0 < last.0 {
            // The first is enough: what moved one AVP mostly moved its neighbours.
            if !std::mem::replace(&mut is_reordered, true) {
                found.insert(format!("{} after {}", this.1, last.1));
            }
        } else {
            last = this;
        }
        let Some(listed) = listed else { continue };
        match (avp.flags().0, wire::flags(listed)) {
            (received, sent) if received == sent => {}
            (received, sent) if received == sent | wire::M => {
                found.insert(format!("{} with M", listed.name));
            }
            (received, sent) if received | wire::M == sent => {
                found.insert(format!("{} without M", listed.name));
            }
            (received, sent) => {
                found.insert(format!("{}: flags {received:#x}, not {sent:#x}", listed.name));
            }
        }
        if let Format::Grouped(inner) = listed.format {
            note_departures(avp.avps(), inner(), found);
        }
    }
}

/// The rule an AVP belongs to; the last of all for those of no rule.
fn position(avp: &AvpView<'_>, grammar: &Grammar) -> usize {
    let rule = |avp: &AvpView<'_>, listed: &AvpDescription| {
        (avp.vendor_id(), avp.code()) == (listed.key.vendor_id, listed.key.code)
    };
    let found = grammar.items.iter().position(|item| item.avp.is_some_and(|it| rule(avp, it)));
    found.unwrap_or(usize::MAX)
}

fn listed(avp: &AvpView<'_>, grammar: &Grammar) -> Option<&'static AvpDescription> {
    grammar.items.get(position(avp, grammar))?.avp
}

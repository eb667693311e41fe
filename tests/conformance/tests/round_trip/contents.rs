//! The contents of commands and groups, by their grammars, in normal form.

use diameter_core::{AvpDescription, AvpFlags, Dictionary, Format, Grammar, Item, RawAvp};
use diameter_messages::base;
use diameter_tests::wire::{self, M, V};

use crate::choices::Choices;
use crate::values;

/// How deep optional groups are filled; required ones always are.
const DEPTH: usize = 4;

/// Writes AVPs as a peer would that knows this dictionary; without one, every AVP is unknown, and may
/// have any flags.
pub(crate) struct Writer {
    pub dictionary: Option<&'static Dictionary>,
}

impl Writer {
    /// A value of this AVP.
    pub(crate) fn value(
        &self,
        avp: &AvpDescription,
        depth: usize,
        choices: &mut Choices<'_>,
    ) -> Vec<u8> {
        match avp.format {
            Format::Grouped(grammar) => wire::octets(&self.contents(grammar(), depth, choices)),
            format => values::value(format, avp.symbols, choices),
        }
    }

    /// The AVPs of a command or group, chosen within the bounds of its rules.
    pub(crate) fn contents(
        &self,
        grammar: &'static Grammar,
        depth: usize,
        choices: &mut Choices<'_>,
    ) -> Vec<RawAvp> {
        self.write(grammar, depth, choices, |item, choices| {
            let least = item.min as usize;
            let room = item.max.map_or(3, |max| max.saturating_sub(item.min) as usize);
            // Not every rule every time: a Service-Information has a thousand.
            let is_used = depth < DEPTH && room > 0 && choices.once_in(6);
            if is_used { least + 1 + choices.below(room.min(3)) } else { least }
        })
    }

    /// The AVPs that the grammar requires and those of these rules, two of each where two may be.
    pub(crate) fn contents_with(&self, grammar: &'static Grammar, rules: &[usize]) -> Vec<RawAvp> {
        // From here on down only what is required is there: it gets values that differ.
        let octets: Vec<u8> = (0..4096_u32).map(|number| ((number * 37) >> 3) as u8).collect();
        let used: Vec<&Item> = rules.iter().filter_map(|rule| grammar.items.get(*rule)).collect();
        self.write(grammar, DEPTH, &mut Choices::new(&octets), |item, _| {
            let is_used = used.iter().any(|used| std::ptr::eq(*used, item));
            let most = item.max.map_or(usize::MAX, |max| max as usize);
            if is_used { (item.min as usize).max(2).min(most) } else { item.min as usize }
        })
    }

    /// Writes each rule as often as `times` says, the AVPs of the wildcard last.
    fn write(
        &self,
        grammar: &'static Grammar,
        depth: usize,
        choices: &mut Choices<'_>,
        times: impl Fn(&'static Item, &mut Choices<'_>) -> usize,
    ) -> Vec<RawAvp> {
        let mut avps = Vec::new();
        let (listed, wildcards): (Vec<&Item>, Vec<&Item>) =
            grammar.items.iter().partition(|item| item.avp.is_some());
        for item in listed {
            let Some(avp) = item.avp else { continue };
            for _ in 0..times(item, choices) {
                avps.push(wire::known(avp, self.value(avp, depth + 1, choices)));
            }
        }
        for item in wildcards {
            for _ in 0..times(item, choices) {
                let mut avp = self.unlisted(grammar, depth, choices);
                if item.max == Some(1) {
                    // `[ AVP ]` stands in three groups of RFC 8506, which have no M bit: inside them it does not
                    // count, and a field with one AVP does not keep it.
                    avp.flags = AvpFlags(avp.flags.0 & !M);
                }
                avps.push(avp);
            }
        }
        // Without a wildcard an AVP may be there that has no M bit.
        let is_closed = grammar.items.iter().all(|item| item.avp.is_some());
        if is_closed && depth < DEPTH && choices.once_in(8) {
            let mut avp = self.unlisted(grammar, depth, choices);
            avp.flags = AvpFlags(avp.flags.0 & !M);
            avps.push(avp);
        }
        avps
    }

    /// An AVP that the grammar does not list.
    fn unlisted(&self, grammar: &Grammar, depth: usize, choices: &mut Choices<'_>) -> RawAvp {
        let length = choices.below(9);
        let data = choices.octets(length);
        // Reserved bits and P, now and then.
        let bits = if choices.once_in(4) { choices.octet() & 0x3f } else { 0 };
        let m_bit = choices.one_of(&[M, 0]);
        let code = u32::from_be_bytes(choices.array());
        let unknown_m_bit = if self.dictionary.is_some() { 0 } else { m_bit };
        let avp = match choices.below(4) {
            0 => wire::avp((99_999, code), V | unknown_m_bit | bits, data),
            // Of the IETF, with an empty Vendor-Id and without: IANA has not come this far.
            1 => wire::avp((0, code | 0x8000_0000), V | unknown_m_bit | bits, data),
            2 => wire::avp((0, code | 0x8000_0000), unknown_m_bit | bits, data),
            _ => {
                let defined = self.dictionary.unwrap_or(&base::DICTIONARY).avps;
                let defined = if defined.is_empty() { base::DICTIONARY.avps } else { defined };
                let avp = choices.one_of(defined);
                let v_bit = if avp.key.vendor_id == 0 { 0 } else { V };
                let flags = AvpFlags(v_bit | m_bit | bits);
                RawAvp { flags, ..wire::known(avp, self.value(avp, depth + 1, choices)) }
            }
        };
        let is_listed = grammar.item(avp.key()).is_some();
        if is_listed { wire::avp((99_999, code), V, []) } else { avp }
    }
}

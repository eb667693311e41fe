//! Many messages of one command, none like another, made of one that was received: what a server sees, and what
//! no cache and no branch predictor has seen before.

use bytes::Bytes;
use diameter_core::{
    AvpDescription, AvpIter, DecodeOptions, Format, Grammar, Header, HopByHopId, Item, Message,
    RawAvp, Rule,
};

use crate::{command, wire};

/// As many messages, the same in every run, all of which follow their grammar. They differ in their values and
/// the lengths of these, in which AVPs there are and how often, and in their order.
pub fn varied(message: &Message, count: usize) -> Vec<Message> {
    let command = command(message).unwrap();
    let mut chance = Chance(0);
    let vary = |_| {
        let avps = avps(message.avps(), command.grammar, &mut chance);
        let hop_by_hop_id = HopByHopId(chance.number() as u32);
        let varied = wire::message(&Header { hop_by_hop_id, ..*message.header() }, &avps);
        assert_eq!(command.check(&varied, &DecodeOptions::default(), &[]), None);
        varied
    };
    (0..count).map(vary).collect()
}

/// AVPs of this grammar, like those that are given.
fn avps(given: AvpIter<'_>, grammar: &Grammar, chance: &mut Chance) -> Vec<RawAvp> {
    let mut avps: Vec<RawAvp> = Vec::new();
    for avp in given.map(Result::unwrap) {
        let Some(Item { avp: Some(known), min, max, .. }) = grammar.item(avp.key()) else {
            avps.push(avp.to_raw());
            continue;
        };
        let times = match (min, max) {
            (0, _) if chance.one_in(6) => 0,
            (_, None) if chance.one_in(3) => 2,
            _ => 1,
        };
        for _ in 0..times {
            avps.push(wire::known(known, value(known, avp.data(), chance)));
        }
    }
    for known in grammar.items.iter().filter(|item| item.min == 0).filter_map(|item| item.avp) {
        let is_there = avps.iter().any(|avp| avp.key() == known.key);
        if !is_there && !matches!(known.format, Format::Grouped(_)) && chance.one_in(20) {
            avps.push(wire::known(known, value(known, &known.placeholder().data, chance)));
        }
    }
    let is_fixed =
        |avp: &&RawAvp| grammar.item(avp.key()).is_some_and(|item| item.rule == Rule::Fixed);
    let fixed = avps.iter().take_while(is_fixed).count();
    let free = avps.get_mut(fixed..).unwrap_or_default();
    for _ in 0..free.len() / 4 {
        let at = chance.below(free.len() - 1);
        free.swap(at, at + 1);
    }
    avps
}

/// A value of this AVP, like the one that is given.
fn value(avp: &AvpDescription, given: &[u8], chance: &mut Chance) -> Vec<u8> {
    match (avp.format, avp.symbols) {
        (Format::Grouped(grammar), _) => {
            let given = Bytes::copy_from_slice(given);
            wire::octets(&avps(AvpIter::new(&given, 0), grammar(), chance))
        }
        (Format::Enumerated | Format::Unsigned32, [_, ..]) => {
            let symbol = avp.symbols[chance.below(avp.symbols.len())];
            (symbol.value as u32).to_be_bytes().to_vec()
        }
        (Format::Address, _) if chance.one_in(5) => [vec![0, 2], chance.octets(16)].concat(),
        (Format::Address, _) => [vec![0, 1], chance.octets(4)].concat(),
        (Format::Utf8String | Format::DiameterIdentity, _) => text(given, chance),
        (Format::DiameterUri | Format::IpFilterRule | Format::QosFilterRule, _) => given.to_vec(),
        // Numbers and octets.
        _ => chance.octets(given.len()),
    }
}

/// Other digits and letters where there are some, and some more at the end.
fn text(given: &[u8], chance: &mut Chance) -> Vec<u8> {
    let like = |octet: &u8, chance: &mut Chance| match octet {
        b'0'..=b'9' => b'0' + chance.below(10) as u8,
        b'a'..=b'z' => b'a' + chance.below(26) as u8,
        other => *other,
    };
    let more = vec![b'0'; chance.below(8)];
    given.iter().chain(&more).map(|octet| like(octet, chance)).collect()
}

/// Numbers without a pattern that a predictor would find (splitmix64).
struct Chance(u64);

impl Chance {
    fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.number() % bound.max(1) as u64) as usize
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    fn octets(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.number() as u8).collect()
    }
}

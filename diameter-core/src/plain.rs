//! Whether nothing is to be said of the AVPs of a message: all are in their grammars, no more and no less of them
//! than these allow, with values of their formats. Mostly that is so; where it is not, or where this does not
//! go into it, [`Avps::check`](crate::Avps) looks again, and says what is wrong.

use crate::description::Bounds;
use crate::format::{is_address, is_name, is_text};
use crate::{
    AvpDescription, AvpFlags, AvpIter, AvpKey, AvpView, Decoder, DiameterUri, Format, Grammar,
    IpFilterRule, Item, QosFilterRule, Tolerance,
};

/// How many words tell rules apart, a bit each.
const WORDS: usize = 2;
/// How many rules are told apart; no grammar that was ever printed has so many.
const MOST_RULES: usize = WORDS * u64::BITS as usize;

impl Decoder {
    /// Whether the AVPs of a message are plain. They are neither counted nor are their flags and
    /// positions looked at: a decoder that does either says no.
    pub(crate) fn are_plain(&self, avps: AvpIter<'_>, grammar: &'static Grammar) -> bool {
        let (depth_left, m_bits_count) = (self.options.max_depth, self.m_bits_count);
        let around = Around { decoder: self, depth_left, m_bits_count };
        self.is_simple() && around.are_plain(avps, grammar)
    }
}

/// What counts of the groups around an AVP.
#[derive(Clone, Copy)]
struct Around<'d> {
    decoder: &'d Decoder,
    /// How many groups may be inside each other here.
    depth_left: usize,
    /// Whether M bits count: not inside a group that lacks it (RFC 6733, 4.4).
    m_bits_count: bool,
}

impl Around<'_> {
    /// The same for what is inside a group; `None` when it is one too many.
    fn inside(self, group: &AvpView<'_>) -> Option<Self> {
        let depth_left = self.depth_left.checked_sub(1)?;
        let m_bits_count = self.m_bits_count && group.flags().contains(AvpFlags::MANDATORY);
        Some(Self { depth_left, m_bits_count, ..self })
    }

    fn are_plain(self, avps: AvpIter<'_>, grammar: &'static Grammar) -> bool {
        if grammar.takes_anything() {
            return true;
        }
        if grammar.items.len() > MOST_RULES {
            return false;
        }
        let (mut search, mut occurred) = (Search::new(grammar), Rules::default());
        let (mut rest, mut avp) = (avps.clone(), avps.none());
        while let Some((vendor_id, code)) = rest.advance(&mut avp) {
            let key = AvpKey { vendor_id, code };
            let is_plain = match search.rule(key) {
                None => self.is_unlisted_plain(&avp, grammar),
                Some((item, known)) => {
                    let is_first = occurred.add(search.rule);
                    is_in_bounds(item, is_first, &avps, key)
                        && (self.decoder.options.skips(item, key)
                            || self.is_value_plain(known, &avp))
                }
            };
            if !is_plain {
                return false;
            }
        }
        rest.is_at_end() && occurred.has_required(grammar)
    }

    // Numbers need no call, which would save all registers of the loop.
    #[inline]
    fn is_value_plain(self, known: &AvpDescription, avp: &AvpView<'_>) -> bool {
        let length = avp.data().len();
        match known.format {
            Format::OctetString => true,
            Format::Integer32
            | Format::Unsigned32
            | Format::Float32
            | Format::Enumerated
            | Format::Time => length == 4,
            Format::Integer64 | Format::Unsigned64 | Format::Float64 => length == 8,
            _ => self.is_other_value_plain(known, avp),
        }
    }

    #[inline(never)]
    fn is_other_value_plain(self, known: &AvpDescription, avp: &AvpView<'_>) -> bool {
        let octets = avp.data();
        let parses = |parses: fn(&str) -> bool| std::str::from_utf8(octets).is_ok_and(parses);
        match known.format {
            Format::Utf8String => is_text(octets),
            Format::DiameterIdentity => is_name(octets),
            Format::Address => is_address(octets),
            Format::Grouped(grammar) => {
                self.inside(avp).is_some_and(|inside| inside.are_plain(avp.avps(), grammar()))
            }
            Format::DiameterUri => parses(|text| DiameterUri::try_from(text).is_ok()),
            Format::IpFilterRule => parses(|text| IpFilterRule::try_from(text).is_ok()),
            Format::QosFilterRule => parses(|text| QosFilterRule::try_from(text).is_ok()),
            // Numbers and octets: see above.
            _ => false,
        }
    }

    /// Whether an AVP that no rule lists may be there, and has a plain value.
    #[inline(never)]
    fn is_unlisted_plain(self, avp: &AvpView<'_>, grammar: &Grammar) -> bool {
        let options = &self.decoder.options;
        let known = self.decoder.known(avp.key());
        let is_mandatory = self.m_bits_count && avp.flags().contains(AvpFlags::MANDATORY);
        let wildcard = grammar.items.iter().find(|item| item.avp.is_none());
        let tolerance = match (wildcard, is_mandatory, known) {
            (Some(Item { min: 0, max: None, .. }), false, _) => Tolerance::Accept,
            (Some(Item { min: 0, max: None, .. }), true, Some(_)) => {
                options.unlisted_mandatory_avps
            }
            (None, false, _) => options.informational_avps,
            (None, true, Some(_)) => options.disallowed_avps,
            _ => Tolerance::Refuse,
        };
        let is_value_plain = |known| self.is_value_plain(known, avp);
        tolerance == Tolerance::Accept && known.is_none_or(is_value_plain)
    }
}

/// Whether there may be one AVP more of a rule. Where there may be some and not any number, all are counted when
/// the first one comes.
#[inline]
fn is_in_bounds(item: &Item, is_first: bool, avps: &AvpIter<'_>, key: AvpKey) -> bool {
    match item.bounds {
        Bounds::Any => true,
        Bounds::Once => is_first,
        Bounds::Counted => !is_first || are_in_bounds(item, avps, key),
    }
}

/// Whether there are as many AVPs of a rule as there must and may be.
#[inline(never)]
fn are_in_bounds(item: &Item, avps: &AvpIter<'_>, key: AvpKey) -> bool {
    let count = avps.clone().flatten().filter(|avp| avp.key() == key).count();
    count >= item.min as usize && item.max.is_none_or(|max| count <= max as usize)
}

/// Some of the rules of a grammar, a bit each.
#[derive(Clone, Copy, Default)]
struct Rules([u64; WORDS]);

impl Rules {
    /// Adds a rule; `false` when it is there already.
    #[inline]
    fn add(&mut self, rule: usize) -> bool {
        let Some(word) = self.0.get_mut(rule / 64 % WORDS) else { return false };
        let bit = 1_u64.wrapping_shl(rule as u32);
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }

    /// Whether all are there that must occur.
    #[inline]
    fn has_required(mut self, grammar: &Grammar) -> bool {
        let mut required = grammar.items.iter().enumerate().filter(|(_, item)| item.min > 0);
        required.all(|(rule, _)| !self.add(rule))
    }
}

/// Looks for the rules of AVPs. Mostly they come in the order of the grammar: it goes on where the last one was
/// found.
struct Search {
    items: &'static [Item],
    /// The rule that was found last.
    rule: usize,
}

impl Search {
    fn new(grammar: &'static Grammar) -> Self {
        Self { items: grammar.items, rule: 0 }
    }

    /// The rule that lists an AVP.
    #[inline]
    fn rule(&mut self, key: AvpKey) -> Option<(&'static Item, &'static AvpDescription)> {
        let (before, from) = self.items.split_at_checked(self.rule)?;
        let rule = match Item::find(from, key) {
            Some(behind) => self.rule + behind,
            None => Item::find(before, key)?,
        };
        let item = self.items.get(rule)?;
        // The wildcard lists none.
        let known = item.avp?;
        self.rule = rule;
        Some((item, known))
    }
}

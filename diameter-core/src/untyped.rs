//! Values, groups and messages by their descriptions alone, for what has no Rust type: AVPs and
//! commands of dictionaries that are read when the program runs. The rules are those of the typed
//! decoder, and so is the code that applies them.

use crate::{
    Address, AvpDescription, AvpFlags, AvpIter, AvpKey, AvpValue, AvpView, Avps,
    CommandDescription, DecodeErrors, Decoder, DiameterIdentity, DiameterUri, Encoder, Format,
    Grammar, IpFilterRule, Item, Message, QosFilterRule, RawAvp, Time, Utf8String, enumeration,
    options,
};

/// What [`CommandDescription::normalize`] does with a message whose command has no type.
///
/// # Errors
///
/// All that is wrong with the message.
pub fn normalize_untyped(
    command: &'static CommandDescription,
    message: &Message,
) -> Result<Message, DecodeErrors> {
    if let Some(errors) = command.check(message, &options::DEFAULT, &[]) {
        return Err(errors);
    }
    let mut encoder = Encoder::new();
    write(message.avps(), command.grammar, 0, &mut encoder);
    // The normal form is never longer than what was received, whose length fits.
    Ok(encoder.into_message(*message.header()))
}

/// The normal form of a value that has no type.
pub(crate) fn normalize_value(avp: &AvpDescription, raw: &RawAvp) -> Result<RawAvp, DecodeErrors> {
    raw.read(|view, decoder| value(avp, view, decoder))?;
    let Format::Grouped(grammar) = avp.format else { return Ok(avp.raw(raw.data.clone())) };
    let mut encoder = Encoder::new();
    write(AvpIter::new(&raw.data, 0), grammar(), lacks_m(raw.flags), &mut encoder);
    Ok(encoder.finish_avp(avp).unwrap_or_else(|_| raw.clone()))
}

impl Avps<'_, '_> {
    /// Reads all of them and keeps none. `None` means that a type could not have been filled, and
    /// that the decoder has been told of an error.
    pub(crate) fn check(&mut self) -> Option<()> {
        let grammar = self.grammar();
        let mut found = vec![0; grammar.items.len()];
        let mut rest = self.rest();
        while let Some((vendor_id, code)) = self.next(&mut rest) {
            let rule = grammar.rule(AvpKey { vendor_id, code });
            let of_rule =
                rule.and_then(|at| Some((at, grammar.items.get(at)?, found.get_mut(at)?)));
            match of_rule {
                Some((rule, item, count)) => {
                    *count += usize::from(self.check_one(rule, item, *count).is_some());
                }
                None => {
                    self.is_informational();
                }
            }
        }
        if grammar.takes_anything() {
            return Some(());
        }
        if !rest.is_at_end() && !self.has_ended() {
            self.unreadable(rest);
        }
        let mut is_complete = true;
        for (rule, (item, found)) in grammar.items.iter().zip(found).enumerate() {
            if found < item.min as usize {
                self.missing(rule);
                is_complete = false;
            }
        }
        is_complete.then_some(())
    }

    /// One more AVP of a rule of which there are `found`.
    fn check_one(&mut self, rule: usize, item: &'static Item, found: usize) -> Option<()> {
        match (item.avp, item.max) {
            (Some(_), Some(max)) if found + self.failures(rule) >= max as usize => {
                self.too_many(rule, max as usize);
                None
            }
            (Some(avp), _) => {
                let value = self.read(rule, |view, decoder| value(avp, view, decoder));
                self.check_strictly(rule);
                value
            }
            (None, Some(max)) if found >= max as usize => {
                self.too_many(rule, max as usize);
                None
            }
            (None, _) if self.grammar().takes_anything() => Some(()),
            (None, _) => self.is_supported().then_some(()),
        }
    }
}

/// Reads a value; `None` means that the decoder has been told of an error.
pub(crate) fn value(avp: &AvpDescription, view: &AvpView<'_>, decoder: &mut Decoder) -> Option<()> {
    match avp.format {
        Format::OctetString => Some(()),
        Format::Integer32 => i32::decode(view, decoder).map(drop),
        Format::Integer64 => i64::decode(view, decoder).map(drop),
        Format::Unsigned32 => {
            let number = u32::decode(view, decoder)?;
            named(avp, number.into(), view, decoder)
        }
        Format::Unsigned64 => u64::decode(view, decoder).map(drop),
        Format::Float32 => f32::decode(view, decoder).map(drop),
        Format::Float64 => f64::decode(view, decoder).map(drop),
        Format::Grouped(grammar) => decoder.group(view, grammar(), |avps| avps.check()),
        Format::Address => Address::decode(view, decoder).map(drop),
        Format::Time => Time::decode(view, decoder).map(drop),
        Format::Utf8String => Utf8String::decode(view, decoder).map(drop),
        Format::DiameterIdentity => DiameterIdentity::decode(view, decoder).map(drop),
        Format::DiameterUri => DiameterUri::decode(view, decoder).map(drop),
        Format::Enumerated => {
            let number = i32::decode(view, decoder)?;
            named(avp, number.into(), view, decoder)
        }
        Format::IpFilterRule => IpFilterRule::decode(view, decoder).map(drop),
        Format::QosFilterRule => QosFilterRule::decode(view, decoder).map(drop),
    }
}

/// Whether the number has a name, where it must have one.
fn named(
    avp: &AvpDescription,
    number: i64,
    view: &AvpView<'_>,
    decoder: &mut Decoder,
) -> Option<()> {
    if !decoder.refuses_unnamed_values() {
        return Some(());
    }
    enumeration::check(avp.symbols, number, view, decoder)
}

fn lacks_m(flags: AvpFlags) -> u64 {
    u64::from(!flags.contains(AvpFlags::MANDATORY))
}

/// Appends AVPs that have been checked, in the order of their grammar and with the flags of the
/// dictionary, and after them those that the grammar does not list. Groups that lack the M bit get none where
/// they hold AVPs whose M bits would then count; the lowest bit is the innermost group.
fn write(
    mut rest: AvpIter<'_>,
    grammar: &'static Grammar,
    groups_without_m: u64,
    encoder: &mut Encoder,
) {
    let mut avps: Vec<AvpView<'_>> = Vec::new();
    let mut avp = rest.none();
    while rest.advance(&mut avp).is_some() {
        avps.push(avp);
    }
    for avp in grammar.items.iter().filter_map(|item| item.avp) {
        for view in avps.iter().filter(|view| view.key() == avp.key) {
            encoder.append_around(avp, |encoder| match avp.format {
                Format::Grouped(grammar) => {
                    let groups = groups_without_m << 1 | lacks_m(view.flags());
                    write(view.avps(), grammar(), groups, encoder);
                }
                _ => encoder.put(view.data()),
            });
        }
    }
    for view in avps.iter().filter(|view| grammar.item(view.key()).is_none()) {
        if view.flags().contains(AvpFlags::MANDATORY) && !grammar.takes_anything() {
            encoder.mark(groups_without_m);
        }
        encoder.raw(&view.to_raw());
    }
    // Only where the grammar takes anything there can be something that is no AVP.
    encoder.put(&rest.octets());
}

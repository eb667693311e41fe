//! The AVPs of a message or group against their grammar: occurrences are counted, errors get their
//! paths.

mod fields;

use bytes::Bytes;

use crate::error::{Failed, Step};
use crate::{
    AvpDescription, AvpError, AvpErrorKind, AvpFlags, AvpIter, AvpKey, AvpView, Contents,
    DecodeError, DecodeErrorKind, Decoder, Grammar, Item, Mandatory, Place, RawAvp, Rule,
    Tolerance,
};

/// The AVPs of one message or group while they are being decoded against its grammar.
///
/// Generated code matches each on its Vendor-Id and code and hands it the field that it belongs to.
// Error state is boxed: a cursor is built for every group and must stay small.
#[derive(Debug)]
pub struct Avps<'a, 'd> {
    /// All of them.
    avps: AvpIter<'a>,
    /// The one being read.
    avp: AvpView<'a>,
    decoder: &'d mut Decoder,
    grammar: &'static Grammar,
    /// How long the header in front of the first one is, that of the message or the group's own.
    header_length: usize,
    /// Whether every AVP is checked for earlier failures, order and flags: after an error among these,
    /// or when the decoder is strict.
    is_careful: bool,
    /// The rule of the first occurrence that could not be decoded, counted from 1, and 0 where all could: mostly
    /// there are no others in a group.
    first_failed: usize,
    errors: Option<Box<ErrorState>>,
    /// Which of those that must occur have, a bit each.
    occurred: u64,
}

/// What is known of the errors among the AVPs so far.
#[derive(Debug, Default)]
struct ErrorState {
    /// Whether the rest cannot be read: an AVP that seems to be missing may be in it.
    is_cut_off: bool,
    /// The rule of the AVP whose header cannot be trusted.
    unreadable: Option<usize>,
    /// How many occurrences of a rule could not be decoded, beside the first one: they are not missing.
    failed: Vec<(usize, usize)>,
    /// The AVPs of which there are errors, counted up to an offset.
    counted: Vec<(AvpKey, usize, usize)>,
}

impl ErrorState {
    /// How many occurrences of a rule could not be decoded, beside the first one.
    #[cold]
    fn failures(&self, rule: usize) -> usize {
        self.failed.iter().find(|failed| failed.0 == rule).map_or(0, |failed| failed.1)
    }
}

impl<'a, 'd> Avps<'a, 'd> {
    /// The AVPs of the message or group behind a header of this length.
    #[inline]
    pub(crate) fn new(
        avps: AvpIter<'a>,
        decoder: &'d mut Decoder,
        grammar: &'static Grammar,
        header_length: usize,
    ) -> Self {
        let (avp, is_careful) = (avps.none(), decoder.is_strict);
        let (first_failed, errors, occurred) = (0, None, 0);
        Self {
            avps,
            avp,
            decoder,
            grammar,
            header_length,
            is_careful,
            first_failed,
            errors,
            occurred,
        }
    }

    /// Reads all of them into a place. `None` means that nothing is there, and that the decoder has been
    /// told of an error.
    #[inline]
    pub(crate) fn fill<C: Contents>(&mut self, place: &mut impl Place<C>) -> Option<()> {
        let mut rest = self.rest();
        let contents = place.put_unread(C::placeholder);
        while let Some(key) = self.next(&mut rest) {
            if size_of::<C>() <= SMALL {
                contents.decode_avp(key, self);
            } else {
                take(contents, key, self);
            }
        }
        if !rest.is_at_end() {
            self.cut_off(rest, contents);
        }
        let all = bit(C::REQUIRED).wrapping_sub(1);
        if self.occurred & all != all {
            self.incomplete();
            place.take_back();
            return None;
        }
        Some(())
    }

    /// What is to be read: all of them.
    #[inline]
    pub(crate) fn rest(&self) -> AvpIter<'a> {
        self.avps.clone()
    }

    /// Goes to the next AVP and tells its Vendor-Id and code, to match on; `None` when there is none.
    // The caller's loop keeps the iterator in registers. The AVP is not returned: copying it costs as
    // much as reading its header.
    #[inline]
    pub(crate) fn next(&mut self, rest: &mut AvpIter<'a>) -> Option<(u32, u32)> {
        let key = rest.advance(&mut self.avp)?;
        if !self.decoder.is_watching {
            return Some(key);
        }
        // The iterator is handed over and back: it would not stay in registers if it were borrowed.
        let (after, key) = self.watched(rest.clone(), key);
        *rest = after;
        key
    }

    /// Goes on to the first AVP that is to be read, from this one on; `None` when there is none, or none
    /// may be read any more.
    // Mostly that is this one: what else there is to do is a call, for which nothing has to be saved here.
    #[inline(never)]
    fn watched(&mut self, rest: AvpIter<'a>, key: (u32, u32)) -> (AvpIter<'a>, Option<(u32, u32)>) {
        if !self.decoder.is_watched(key) {
            return (rest, Some(key));
        }
        self.next_wanted(rest, key)
    }

    #[inline(never)]
    fn next_wanted(
        &mut self,
        mut rest: AvpIter<'a>,
        key: (u32, u32),
    ) -> (AvpIter<'a>, Option<(u32, u32)>) {
        let mut key = Some(key).filter(|_| self.decoder.goes_on(&self.avp));
        while let Some((vendor_id, code)) = key
            && self.skips(AvpKey { vendor_id, code })
        {
            key = rest.advance(&mut self.avp).filter(|_| self.decoder.goes_on(&self.avp));
        }
        (rest, key)
    }

    /// Whether the AVP is one that is not to be read. All that is said of it is that there are too many, and,
    /// by a strict decoder, what is wrong with its flags and its position.
    fn skips(&mut self, key: AvpKey) -> bool {
        if !self.decoder.options.skipped_avps.contains(&key) {
            return false;
        }
        let rule = self.grammar.items.iter().position(|item| item.lists(key));
        let Some((rule, item)) = rule.and_then(|rule| Some((rule, self.grammar.items.get(rule)?)))
        else {
            return false;
        };
        if item.min > 0 {
            return false;
        }
        let max = item.max.map_or(usize::MAX, |max| max as usize);
        let in_front = between(&self.avps, 0, self.avp.offset());
        if max < usize::MAX && in_front.filter(|avp| avp.key() == key).take(max).count() == max {
            self.too_many(rule, max);
        } else {
            self.check_strictly(rule);
        }
        true
    }

    /// Whether nothing is to be said of any of them: see [`crate::plain`].
    pub(crate) fn are_plain(&self) -> bool {
        self.decoder.are_plain(self.rest(), self.grammar)
    }

    /// Whether a limit has ended decoding.
    pub(crate) fn has_ended(&self) -> bool {
        self.decoder.has_ended()
    }

    /// What these AVPs may be.
    pub(crate) fn grammar(&self) -> &'static Grammar {
        self.grammar
    }

    /// Reports what must occur and has not.
    #[cold]
    fn incomplete(&mut self) {
        let required = self.grammar.items.iter().enumerate().filter(|(_, item)| item.min > 0);
        for ((rule, _), nth) in required.zip(0..) {
            if !self.has_occurred(nth) {
                self.missing(rule);
            }
        }
    }

    /// Reads the value of an AVP of this rule, of which nothing is kept.
    pub(crate) fn read(
        &mut self,
        rule: usize,
        decode: impl FnOnce(&AvpView<'a>, &mut Decoder) -> Option<()>,
    ) -> Option<()> {
        let before = self.decoder.error_count();
        let value = decode(&self.avp, self.decoder);
        if self.decoder.error_count() > before {
            self.located(rule, before, value.is_some());
        }
        value
    }

    /// Adds the AVP to the path of the errors in it. A group with errors inside can still have a
    /// value, which is among those that occurred.
    #[cold]
    fn located(&mut self, rule: usize, before: usize, is_there: bool) {
        let step = self.step(self.grammar.items.get(rule), self.avp.key(), self.avp.offset());
        self.decoder.locate(before, &self.avp, &step);
        if !is_there {
            self.count_failure(rule);
        }
    }

    /// What only a strict decoder minds: flags, fixed positions.
    #[cold]
    pub(crate) fn check_strictly(&mut self, rule: usize) {
        if !self.decoder.is_strict {
            return;
        }
        let Some(item) = self.grammar.items.get(rule) else { return };
        let options = self.decoder.options;
        // Everything in front of a fixed AVP is fixed: it comes no later than its rule says.
        let in_front = between(&self.avps, 0, self.avp.offset());
        let is_displaced = item.rule == Rule::Fixed && in_front.take(rule + 1).count() > rule;
        if options.displaced_avps == Tolerance::Refuse && is_displaced {
            self.refuse(Some(item), DecodeErrorKind::Displaced { position: rule });
        }
        let expected = match item.avp.map(|avp| avp.mandatory) {
            _ if self.avp.flags().contains(AvpFlags::PROTECTED) => Some("the P bit must be clear"),
            // What a group without the M bit holds is optional with it, whatever its own bits are:
            // TS 29.272, 7.3.1 clears them on S6a where TS 29.336, which defines the group, sets them.
            _ if !self.decoder.m_bits_count => None,
            Some(Mandatory::Must) if !self.avp.flags().contains(AvpFlags::MANDATORY) => {
                Some("the M bit must be set")
            }
            Some(Mandatory::MustNot) if self.avp.flags().contains(AvpFlags::MANDATORY) => {
                Some("the M bit must be clear")
            }
            _ => None,
        };
        if let Some(expected) = expected.filter(|_| options.avp_flags == Tolerance::Refuse) {
            self.refuse(Some(item), DecodeErrorKind::InvalidAvpBits { expected });
        }
    }

    #[cold]
    pub(crate) fn too_many(&mut self, rule: usize, max: usize) {
        let max = u32::try_from(max).unwrap_or(u32::MAX);
        let item = self.grammar.items.get(rule);
        self.refuse(item, DecodeErrorKind::TooManyOccurrences { max });
    }

    /// Reports that a rule has not occurred as often as it must.
    #[cold]
    pub(crate) fn missing(&mut self, rule: usize) {
        let Some(item) = self.grammar.items.get(rule) else { return };
        let found = u32::try_from(self.occurrences(rule, item)).unwrap_or(u32::MAX);
        // What a decoder that stopped did not come to is not missing.
        let is_cut_off = self.errors.as_ref().is_some_and(|errors| errors.is_cut_off);
        if found >= item.min || self.decoder.has_ended() || is_cut_off {
            return;
        }
        let kind = DecodeErrorKind::MissingAvp { found, min: item.min };
        let failed = item.avp.map_or(Failed::Nothing, Failed::Example);
        let offset = self.avps.next_offset() - self.header_length;
        let mut error = DecodeError::new(kind, offset, Bytes::new(), failed);
        if let Some(avp) = item.avp {
            error.prefix(Step { key: avp.key, name: Some(avp.name), index: None });
        }
        self.decoder.note(error);
    }

    /// How many AVPs of a rule there are: one that could not be decoded is not missing.
    fn occurrences(&self, rule: usize, item: &Item) -> usize {
        let is_of_rule = |avp: &AvpView<'_>| match item.avp {
            Some(known) => known.key == avp.key(),
            None => self.grammar.item(avp.key()).is_none(),
        };
        let is_unreadable =
            self.errors.as_ref().is_some_and(|errors| errors.unreadable == Some(rule));
        let readable = between(&self.avps, 0, usize::MAX);
        readable.filter(is_of_rule).count() + usize::from(is_unreadable)
    }

    /// Whether an AVP that is not in the grammar may be kept where that has a wildcard: an unknown one
    /// with the M bit must not be (RFC 6733, 4.1).
    pub(crate) fn is_supported(&mut self) -> bool {
        let options = self.decoder.options;
        let known = self.decoder.known(self.avp.key());
        let is_known = known.is_some();
        let refused = match known {
            _ if !self.is_mandatory() => false,
            Some(_) => options.unlisted_mandatory_avps == Tolerance::Refuse,
            // Without a dictionary nobody can say what is unknown.
            None if !self.decoder.has_dictionary() => false,
            None => options.unknown_mandatory_avps == Tolerance::Refuse,
        };
        let refused = refused.then_some(DecodeErrorKind::Unsupported { is_known });
        self.is_kept(known, refused)
    }

    /// Whether an AVP that is not in the grammar may be kept where that has no wildcard: one without
    /// the M bit is informational (RFC 6733, 4.1).
    #[cold]
    pub(crate) fn is_informational(&mut self) -> bool {
        let options = self.decoder.options;
        let known = self.decoder.known(self.avp.key());
        let (tolerance, kind) = if !self.is_mandatory() {
            (options.informational_avps, DecodeErrorKind::NotAllowed)
        } else if known.is_none() && self.decoder.has_dictionary() {
            let unsupported = DecodeErrorKind::Unsupported { is_known: false };
            (options.unknown_mandatory_avps, unsupported)
        } else {
            (options.disallowed_avps, DecodeErrorKind::NotAllowed)
        };
        self.is_kept(known, (tolerance == Tolerance::Refuse).then_some(kind))
    }

    /// Reports why an AVP that is not in the grammar is refused, or else what is wrong with its value,
    /// as far as that can be told. It is kept unless it is refused.
    fn is_kept(
        &mut self,
        known: Option<&'static AvpDescription>,
        refused: Option<DecodeErrorKind>,
    ) -> bool {
        match (refused, known) {
            (Some(kind), _) => {
                let key = self.avp.key();
                let described = known.or_else(|| self.decoder.imported(key));
                let name = described.map(|avp| avp.name);
                self.report(Step { key, name, index: None }, kind);
                return false;
            }
            (None, Some(known)) => self.check_unlisted(known),
            (None, None) => {}
        }
        true
    }

    /// Reports what is wrong with the value of an AVP that is not in the grammar.
    fn check_unlisted(&mut self, known: &'static AvpDescription) {
        let before = self.decoder.error_count();
        crate::untyped::value(known, &self.avp, self.decoder);
        if self.decoder.error_count() > before {
            let step = Step { key: known.key, name: Some(known.name), index: None };
            self.decoder.locate(before, &self.avp, &step);
        }
    }

    /// Whether the AVP has an M bit that counts.
    fn is_mandatory(&self) -> bool {
        self.decoder.m_bits_count && self.avp.flags().contains(AvpFlags::MANDATORY)
    }

    #[cold]
    fn refuse(&mut self, item: Option<&'static Item>, kind: DecodeErrorKind) {
        let step = self.step(item, self.avp.key(), self.avp.offset());
        self.report(step, kind);
    }

    /// Reports what is wrong with the AVP.
    fn report(&mut self, step: Step, kind: DecodeErrorKind) {
        let mut error = DecodeError::at(kind, &self.avp, Failed::Received);
        error.prefix(step);
        self.decoder.note(error);
    }

    /// There is no next AVP that can be read, though there are octets left, or may be read.
    #[cold]
    fn cut_off<C: Contents>(&mut self, rest: AvpIter<'a>, contents: &mut C) {
        match contents.anything() {
            _ if self.decoder.has_ended() => {}
            Some(avps) => avps.keep_rest(rest.octets()),
            None => self.unreadable(rest),
        }
    }

    /// Reports that the next AVP cannot be read.
    #[cold]
    pub(crate) fn unreadable(&mut self, mut rest: AvpIter<'a>) {
        if let Some(AvpError { offset, kind }) = rest.error() {
            self.invalid_header(offset, kind);
        }
    }

    fn errors(&mut self) -> &mut ErrorState {
        self.is_careful = true;
        self.errors.get_or_insert_default()
    }

    fn invalid_header(&mut self, offset: usize, kind: AvpErrorKind) {
        let octets = self.avps.octets_from(offset);
        let (key, flags) = match kind {
            AvpErrorKind::ShortHeader { .. } => padded_header(&octets),
            AvpErrorKind::LengthUnderHeader { avp, flags, .. }
            | AvpErrorKind::LengthPastEnd { avp, flags, .. }
            | AvpErrorKind::MissingPadding { avp, flags, .. } => (avp, flags),
        };
        // Otherwise what is left has no room for another AVP.
        self.errors().is_cut_off = matches!(
            kind,
            AvpErrorKind::LengthUnderHeader { .. } | AvpErrorKind::LengthPastEnd { .. }
        );
        let listed = self.grammar.item(key).and_then(|item| item.avp);
        let described = listed.or_else(|| self.decoder.described(key));
        // RFC 6733, 7.1.5: the header and a value of zeros as the format has it; a header that is cut
        // off is padded with zeros.
        let data = match kind {
            AvpErrorKind::ShortHeader { .. } => Bytes::new(),
            _ => described.map(|avp| avp.placeholder().data).unwrap_or_default(),
        };
        let failed = RawAvp { code: key.code, vendor_id: key.vendor_id, flags, data };
        let kind = DecodeErrorKind::InvalidHeader(kind);
        let mut error = DecodeError::new(kind, offset, octets, Failed::Other(failed));
        let rule = |item: &Item| item.avp.is_some_and(|avp| avp.key == key);
        let rule = self.grammar.items.iter().position(rule);
        error.prefix(self.step(rule.and_then(|rule| self.grammar.items.get(rule)), key, offset));
        self.errors().unreadable = rule;
        self.decoder.note(error);
    }

    /// The AVP at `offset` as a step of a path, with its position where its rule allows more than
    /// one.
    fn step(&mut self, item: Option<&'static Item>, key: AvpKey, offset: usize) -> Step {
        let name = item.and_then(|item| item.avp).map(|avp| avp.name);
        let is_repeated = item.is_some_and(|item| item.max != Some(1));
        let index = is_repeated.then(|| self.count(key, offset));
        Step { key, name: name.or_else(|| self.decoder.described(key).map(|avp| avp.name)), index }
    }

    /// How many AVPs of this kind are in front of the offset. Counting goes on where it was left:
    /// many errors would otherwise take the square of their number.
    fn count(&mut self, key: AvpKey, offset: usize) -> usize {
        let avps = self.avps.clone();
        let counted = &mut self.errors().counted;
        let position = counted.iter().position(|counted| counted.0 == key);
        let last = position.and_then(|position| counted.get(position));
        let (_, from, before) = last.copied().unwrap_or((key, 0, 0));
        let count = before + between(&avps, from, offset).filter(|avp| avp.key() == key).count();
        match position.and_then(|position| counted.get_mut(position)) {
            Some(counted) => *counted = (key, offset, count),
            None => counted.push((key, offset, count)),
        }
        count
    }

    /// Counts an occurrence that could not be decoded.
    fn count_failure(&mut self, rule: usize) {
        self.is_careful = true;
        if self.first_failed == 0 {
            self.first_failed = rule.wrapping_add(1);
            return;
        }
        let failed = &mut self.errors().failed;
        match failed.iter_mut().find(|failed| failed.0 == rule) {
            Some((_, count)) => *count += 1,
            None => failed.push((rule, 1)),
        }
    }

    /// How many occurrences of a rule could not be decoded.
    #[inline]
    pub(crate) fn failures(&self, rule: usize) -> usize {
        let first = usize::from(self.first_failed == rule.wrapping_add(1));
        self.errors.as_ref().map_or(first, |errors| first + errors.failures(rule))
    }
}

/// Up to this size of a struct its `decode_avp` is inlined into the loop that reads the AVPs.
const SMALL: usize = 160;

/// Reads one AVP into its field.
// Inlined, the compiler computes the address of each field of a large struct before the loop and runs
// out of registers. It also compiles for twice as long.
#[inline(never)]
fn take<C: Contents>(contents: &mut C, key: (u32, u32), avps: &mut Avps<'_, '_>) {
    contents.decode_avp(key, avps);
}

/// The bit of the nth rule of those that must occur.
#[inline]
fn bit(nth: u32) -> u64 {
    1_u64.wrapping_shl(nth)
}

/// The AVPs from one offset, where an AVP starts, or from the first one on, to another.
fn between<'a>(
    avps: &AvpIter<'a>,
    from: usize,
    to: usize,
) -> impl Iterator<Item = AvpView<'a>> + use<'a> {
    let readable = avps.from(from.max(avps.next_offset())).map_while(Result::ok);
    readable.take_while(move |avp| avp.offset() < to)
}

/// What a header that is cut off says, as if zeros followed.
fn padded_header(octets: &[u8]) -> (AvpKey, AvpFlags) {
    let mut header = [0; 12];
    header.iter_mut().zip(octets).for_each(|(place, octet)| *place = *octet);
    let [c0, c1, c2, c3, flags, _, _, _, v0, v1, v2, v3] = header;
    let (code, vendor_id) =
        (u32::from_be_bytes([c0, c1, c2, c3]), u32::from_be_bytes([v0, v1, v2, v3]));
    (AvpKey { vendor_id, code }, AvpFlags(flags))
}

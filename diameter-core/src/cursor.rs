//! The AVPs of a message or group against their grammar: occurrences are counted, errors get their
//! paths. Generated code drives it; see [`crate::Contents`].

use bytes::Bytes;

use crate::error::Step;
use crate::{
    AdditionalAvps, AvpDescription, AvpError, AvpErrorKind, AvpFlags, AvpIter, AvpKey, AvpValue,
    AvpView, DecodeError, DecodeErrorKind, Decoder, Grammar, Item, List, Mandatory, Place, RawAvp,
    Rule, Tolerance,
};

/// The AVPs of one message or group while they are being decoded against its grammar.
///
/// Generated code matches each on its (vendor, code) and hands it to the slot of its field.
// What is only there when something is wrong is set aside: there is a cursor for every group, and to
// make one took a twentieth of the instructions of decoding.
#[derive(Debug)]
pub struct Avps<'a, 'd> {
    avps: AvpIter<'a>,
    /// The one being read.
    avp: AvpView<'a>,
    decoder: &'d mut Decoder,
    grammar: &'static Grammar,
    /// Where the first one is.
    start: usize,
    /// How long the header in front of the first one is, that of the message or the group's own.
    header_length: usize,
    /// Whether an AVP takes more than to look whether it is the first: there was something wrong
    /// among these, or the decoder is strict.
    is_careful: bool,
    trouble: Option<Box<Trouble>>,
}

/// What was wrong so far.
#[derive(Debug, Default)]
struct Trouble {
    /// Whether there are octets left that cannot be told apart: what is not there may be in them.
    is_cut_off: bool,
    /// How many occurrences of a rule could not be decoded: they are not missing.
    failed: Vec<(usize, usize)>,
    /// The AVPs of which there are errors, counted up to an offset.
    counted: Vec<(AvpKey, usize, usize)>,
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
        let (start, avp, is_careful) = (avps.next_offset(), avps.none(), decoder.is_strict);
        Self { avps, avp, decoder, grammar, start, header_length, is_careful, trouble: None }
    }

    /// Goes to the next AVP and tells its Vendor-Id and code, to match on; `None` when there is none.
    // The AVP stays here and is not handed around: on the way through registers and memory it
    // would cost as much as reading its header does.
    #[inline]
    #[allow(clippy::should_implement_trait, reason = "an iterator would borrow the slots' methods")]
    pub fn next(&mut self) -> Option<(u32, u32)> {
        let key = self.avps.advance(&mut self.avp);
        if key.is_none() && !self.avps.is_at_end() {
            self.end();
        }
        key.filter(|_| self.decoder.goes_on(&self.avp))
    }

    /// What these AVPs may be.
    pub(crate) fn grammar(&self) -> &'static Grammar {
        self.grammar
    }

    /// An AVP that may occur once: `rule` is its position in the grammar.
    #[inline]
    pub fn one<T: AvpValue>(&mut self, rule: usize, slot: &mut Option<T>) {
        if slot.is_some() || self.is_careful {
            return self.one_more::<T, _>(rule, slot.is_some(), slot, 0);
        }
        self.value::<T, _>(rule, slot);
    }

    /// An AVP that may occur once and is held in a `Box`.
    #[inline]
    pub fn one_boxed<T: AvpValue>(&mut self, rule: usize, slot: &mut Option<Box<T>>) {
        if slot.is_some() || self.is_careful {
            return self.one_more::<T, _>(rule, slot.is_some(), slot, size_of::<T>());
        }
        if self.is_room(rule, 1, size_of::<T>()) {
            self.value::<T, _>(rule, slot);
        }
    }

    /// An AVP that may occur any number of times.
    #[inline]
    pub fn many<T: AvpValue>(&mut self, rule: usize, values: &mut Vec<T>) {
        if values.len() == values.capacity() && !self.make_room(rule, values) {
            return;
        }
        self.value::<T, _>(rule, values);
        if self.is_careful {
            self.check_strictly(rule);
        }
    }

    /// An AVP that may occur up to `max` times.
    #[inline]
    pub fn up_to<T: AvpValue>(&mut self, rule: usize, values: &mut Vec<T>, max: usize) {
        if values.len() + self.failures(rule) >= max {
            return self.too_many(rule, max);
        }
        self.many(rule, values);
    }

    /// An AVP that the grammar does not list, where it has `* [ AVP ]`.
    #[inline]
    pub fn additional(&mut self, additional: &mut AdditionalAvps) {
        if self.is_supported() {
            self.keep(additional.list());
        }
    }

    /// An AVP that the grammar does not list, where it has `[ AVP ]`.
    pub fn additional_one(&mut self, rule: usize, slot: &mut Option<RawAvp>) {
        if slot.is_some() {
            self.too_many(rule, 1);
        } else if self.is_supported() {
            *slot = Some(self.avp.to_raw());
        }
    }

    /// An AVP that the grammar does not list, where it has `1*{ AVP }`: there an AVP stands for
    /// itself (Failed-AVP), whether it is known or not.
    pub fn additional_many(&mut self, values: &mut Vec<RawAvp>) {
        self.keep(values);
    }

    /// An AVP that the grammar does not list, where it has no wildcard.
    #[cold]
    pub fn not_allowed(&mut self) {
        self.refuse(None, DecodeErrorKind::NotAllowed);
    }

    /// Reports the AVP of a rule that must occur once when there is none.
    // By reference: to hand the value through costs more than to look at it.
    #[inline]
    pub fn required<T>(&mut self, rule: usize, slot: &Option<T>) {
        if slot.is_none() {
            self.missing(rule, 0);
        }
    }

    /// The values of a rule that need not occur and may up to `MAX` times.
    #[inline]
    pub fn at_most<T, const MAX: usize>(&self, values: Vec<T>) -> List<T, 0, MAX> {
        // `up_to` has kept no more.
        values.try_into().unwrap_or_default()
    }

    /// The values of a rule with bounds.
    #[inline]
    pub fn bounded<T, const MIN: usize, const MAX: usize>(
        &mut self,
        rule: usize,
        values: Vec<T>,
    ) -> Option<List<T, MIN, MAX>> {
        let list: Result<List<T, MIN, MAX>, _> = List::try_from(values);
        if let Err(error) = &list {
            self.missing(rule, error.found);
        }
        list.ok()
    }

    /// Keeps the AVP as it is.
    fn keep(&mut self, avps: &mut Vec<RawAvp>) {
        if avps.len() == avps.capacity() {
            let more = avps.len().max(4);
            if !self.is_room(usize::MAX, more, size_of::<RawAvp>()) {
                return;
            }
            avps.reserve_exact(more);
        }
        avps.push(self.avp.to_raw());
    }

    /// Makes room for more values in a list that is full; `false` when there is none.
    fn make_room<T>(&mut self, rule: usize, values: &mut Vec<T>) -> bool {
        let more = self.run().max(values.len());
        let is_room = self.is_room(rule, more, size_of::<T>());
        match values.capacity() {
            _ if !is_room => {}
            // A new list needs nothing of what it takes to move one.
            0 => *values = Vec::with_capacity(more),
            _ => values.reserve_exact(more),
        }
        is_room
    }

    /// Whether so many values of this size may be kept, the first of them that of the AVP just read.
    #[inline]
    fn is_room(&mut self, rule: usize, count: usize, size: usize) -> bool {
        let is_room = self.decoder.take_room(count.saturating_mul(size));
        if !is_room {
            self.too_large(rule);
        }
        is_room
    }

    /// Ends decoding: a list that is full would take as much again to grow.
    #[cold]
    fn too_large(&mut self, rule: usize) {
        let limit = self.decoder.options.room(self.avp.buffer().len());
        self.refuse(self.grammar.items.get(rule), DecodeErrorKind::TooLarge { limit });
        self.decoder.end();
    }

    /// How many AVPs of this kind follow each other, from the one just read on: there is room to be
    /// made for as many.
    #[inline]
    fn run(&self) -> usize {
        // Mostly it is the only one.
        if self.avps.next_code() == Some(self.avp.code()) { self.long_run() } else { 1 }
    }

    fn long_run(&self) -> usize {
        let (mut avps, mut avp, key) = (self.avps.clone(), self.avp, self.avp.key());
        let mut is_one = || avps.advance(&mut avp).is_some() && avp.key() == key;
        1 + (0..self.decoder.avps_left()).take_while(|_| is_one()).count()
    }

    /// Reads the value into its place.
    #[inline]
    fn value<T: AvpValue, P: Place<T>>(&mut self, rule: usize, place: &mut P) {
        self.read(rule, |avp, decoder| T::decode_to(avp, decoder, place));
    }

    /// Reads the value of a rule that may occur once, when that takes care.
    #[cold]
    #[inline(never)]
    fn one_more<T: AvpValue, P: Place<T>>(
        &mut self,
        rule: usize,
        is_there: bool,
        place: &mut P,
        boxed_size: usize,
    ) {
        if is_there || self.failures(rule) > 0 {
            return self.too_many(rule, 1);
        }
        if self.is_room(rule, 1, boxed_size) {
            self.value::<T, _>(rule, place);
            self.check_strictly(rule);
        }
    }

    /// Reads the value of an AVP of this rule; `None` when there is none.
    #[inline]
    pub(crate) fn read(
        &mut self,
        rule: usize,
        decode: impl FnOnce(&AvpView<'a>, &mut Decoder) -> Option<()>,
    ) -> Option<()> {
        let before = self.decoder.error_count();
        let value = decode(&self.avp, self.decoder);
        if self.decoder.error_count() > before {
            self.locate(rule, before);
            // A group with errors inside can still have a value, which is among those that occurred.
            if value.is_none() {
                self.count_failure(rule);
            }
        }
        value
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
        let in_front = between(&self.avps, self.start, self.avp.offset());
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
    fn locate(&mut self, rule: usize, before: usize) {
        let step = self.step(self.grammar.items.get(rule), self.avp.key(), self.avp.offset());
        self.decoder.locate(before, &self.avp, &step);
    }

    #[cold]
    pub(crate) fn too_many(&mut self, rule: usize, max: usize) {
        let max = u32::try_from(max).unwrap_or(u32::MAX);
        let item = self.grammar.items.get(rule);
        self.refuse(item, DecodeErrorKind::TooManyOccurrences { max });
    }

    #[cold]
    pub(crate) fn missing(&mut self, rule: usize, found: usize) {
        let Some(item) = self.grammar.items.get(rule) else { return };
        let found = u32::try_from(found + self.failures(rule)).unwrap_or(u32::MAX);
        // What a decoder that stopped did not come to is not missing.
        let is_cut_off = self.trouble.as_ref().is_some_and(|trouble| trouble.is_cut_off);
        if found >= item.min || self.decoder.has_ended() || is_cut_off {
            return;
        }
        let kind = DecodeErrorKind::MissingAvp { found, min: item.min };
        let failed = item.avp.map(AvpDescription::placeholder);
        let mut error = DecodeError::new(kind, self.start - self.header_length, failed);
        if let Some(avp) = item.avp {
            error.prefix(Step { key: avp.key, name: Some(avp.name), index: None });
        }
        self.decoder.note(error);
    }

    /// Whether an AVP that is not in the grammar may be kept: an unknown one with the M bit must
    /// not be (RFC 6733, 4.1).
    #[inline]
    pub(crate) fn is_supported(&mut self) -> bool {
        // Without a dictionary nobody can say what is unknown.
        let m_bit_counts = self.decoder.m_bits_count && self.decoder.dictionary.is_some();
        if !m_bit_counts || !self.avp.flags().contains(AvpFlags::MANDATORY) {
            return true;
        }
        let is_known = self.decoder.name(self.avp.key()).is_some();
        let options = &self.decoder.options;
        let tolerance =
            if is_known { options.unlisted_mandatory_avps } else { options.unknown_mandatory_avps };
        if tolerance == Tolerance::Refuse {
            self.refuse(None, DecodeErrorKind::Unsupported { is_known });
        }
        tolerance == Tolerance::Accept
    }

    #[cold]
    fn refuse(&mut self, item: Option<&'static Item>, kind: DecodeErrorKind) {
        let mut error = DecodeError::at(kind, &self.avp, self.avp.to_raw());
        error.prefix(self.step(item, self.avp.key(), self.avp.offset()));
        self.decoder.note(error);
    }

    /// There is no next AVP that can be read.
    #[cold]
    fn end(&mut self) {
        if let Some(AvpError { offset, kind }) = self.avps.error() {
            self.invalid_header(offset, kind);
        }
    }

    fn trouble(&mut self) -> &mut Trouble {
        self.is_careful = true;
        self.trouble.get_or_insert_default()
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
        self.trouble().is_cut_off = matches!(
            kind,
            AvpErrorKind::LengthUnderHeader { .. } | AvpErrorKind::LengthPastEnd { .. }
        );
        let known = self.decoder.known(key);
        // RFC 6733, 7.1.5: the header and a value of zeros as the format has it; a header that is cut
        // off is padded with zeros.
        let data = match kind {
            AvpErrorKind::ShortHeader { .. } => Bytes::new(),
            _ => known.map(|avp| avp.placeholder().data).unwrap_or_default(),
        };
        let failed = RawAvp { code: key.code, vendor_id: key.vendor_id, flags, data };
        let mut error =
            DecodeError::at_header(DecodeErrorKind::InvalidHeader(kind), offset, octets);
        error.set_failed_avp(Some(failed));
        let rule = |item: &Item| item.avp.is_some_and(|avp| avp.key == key);
        let rule = self.grammar.items.iter().position(rule);
        error.prefix(self.step(rule.and_then(|rule| self.grammar.items.get(rule)), key, offset));
        if let Some(rule) = rule {
            self.count_failure(rule);
        }
        self.decoder.note(error);
    }

    /// The AVP at `offset` as a step of a path, with its position where its rule allows more than
    /// one.
    fn step(&mut self, item: Option<&'static Item>, key: AvpKey, offset: usize) -> Step {
        let name = item.and_then(|item| item.avp).map(|avp| avp.name);
        let is_repeated = item.is_some_and(|item| item.max != Some(1));
        let index = is_repeated.then(|| self.count(key, offset));
        Step { key, name: name.or_else(|| self.decoder.name(key)), index }
    }

    /// How many AVPs of this kind are in front of the offset. Counting goes on where it was left:
    /// many errors would otherwise take the square of their number.
    fn count(&mut self, key: AvpKey, offset: usize) -> usize {
        let (avps, start) = (self.avps.clone(), self.start);
        let counted = &mut self.trouble().counted;
        let position = counted.iter().position(|counted| counted.0 == key);
        let last = position.and_then(|position| counted.get(position));
        let (_, from, before) = last.copied().unwrap_or((key, start, 0));
        let count = before + between(&avps, from, offset).filter(|avp| avp.key() == key).count();
        match position.and_then(|position| counted.get_mut(position)) {
            Some(counted) => *counted = (key, offset, count),
            None => counted.push((key, offset, count)),
        }
        count
    }

    /// Counts an occurrence that could not be decoded.
    fn count_failure(&mut self, rule: usize) {
        let failed = &mut self.trouble().failed;
        match failed.iter_mut().find(|failed| failed.0 == rule) {
            Some((_, count)) => *count += 1,
            None => failed.push((rule, 1)),
        }
    }

    /// How many occurrences of a rule could not be decoded.
    #[inline]
    pub(crate) fn failures(&self, rule: usize) -> usize {
        let Some(trouble) = &self.trouble else { return 0 };
        trouble.failed.iter().find(|failed| failed.0 == rule).map_or(0, |failed| failed.1)
    }
}

/// The AVPs from one offset, where an AVP starts, to another.
fn between<'a>(
    avps: &AvpIter<'a>,
    from: usize,
    to: usize,
) -> impl Iterator<Item = AvpView<'a>> + use<'a> {
    let readable = avps.from(from).map_while(Result::ok);
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

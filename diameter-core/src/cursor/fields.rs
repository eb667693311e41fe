//! How an AVP gets into the field of its rule, or into the list. Generated code drives it; see
//! [`crate::Contents`].
//!
//! Numbers are decoded in `decode_avp` itself, other formats out of line: that is as fast and halves the
//! compile time.

use super::{Avps, bit};
use crate::additional::KeptAvps;
use crate::place::Required;
use crate::{
    AdditionalAvps, AnyAvps, AvpFlags, AvpValue, DecodeErrorKind, Format, List, Place, RawAvp,
    UnlistedAvps,
};

impl Avps<'_, '_> {
    /// An AVP that must occur once. `rule` is its position in the grammar, and `nth` its position
    /// among those that must occur, of which there may be 63.
    #[inline(always)]
    pub fn one<T: AvpValue>(&mut self, rule: usize, nth: u32, field: &mut T) {
        let has_occurred = self.has_occurred(nth);
        if T::FORMAT.is_number() && self.is_plain(has_occurred, &mut Required(field)) {
            return self.occurs(nth);
        }
        self.one_value(rule, nth, field);
    }

    /// An AVP that must occur once and is held in a `Box`.
    #[inline(never)]
    pub fn one_boxed<T: AvpValue>(&mut self, rule: usize, nth: u32, field: &mut Box<T>) {
        let place = &mut Required(field.as_mut());
        if self.once(rule, self.has_occurred(nth), place, size_of::<T>()) {
            self.occurs(nth);
        }
    }

    /// An AVP that may occur once.
    #[inline(always)]
    pub fn optional<T: AvpValue>(&mut self, rule: usize, field: &mut Option<T>) {
        if !(T::FORMAT.is_number() && self.is_plain(field.is_some(), field)) {
            self.optional_value(rule, field);
        }
    }

    /// An AVP that may occur once and is held in a `Box`.
    #[inline(never)]
    pub fn optional_boxed<T: AvpValue>(&mut self, rule: usize, field: &mut Option<Box<T>>) {
        self.once::<T>(rule, field.is_some(), field, size_of::<T>());
    }

    /// An AVP that may occur any number of times.
    #[inline(never)]
    pub fn many<T: AvpValue>(&mut self, rule: usize, values: &mut Vec<T>) {
        let has_room = values.len() < values.capacity() || self.make_room(rule, values);
        if !has_room || self.is_plain(false, values) {
            return;
        }
        self.value(rule, values);
        if self.is_careful {
            self.check_strictly(rule);
        }
    }

    /// An AVP that must occur as often as the list says.
    #[inline(never)]
    pub fn bounded<T: AvpValue, const MIN: usize, const MAX: usize>(
        &mut self,
        rule: usize,
        nth: u32,
        list: &mut List<T, MIN, MAX>,
    ) {
        if list.len() + self.failures(rule) >= MAX {
            return self.too_many(rule, MAX);
        }
        let before = list.len();
        self.many(rule, list.values());
        self.occurs_in(nth, before, list);
    }

    /// An AVP that may occur up to `MAX` times.
    #[inline]
    pub fn up_to<T: AvpValue, const MAX: usize>(
        &mut self,
        rule: usize,
        list: &mut List<T, 0, MAX>,
    ) {
        self.bounded(rule, 0, list);
    }

    /// An AVP that the grammar does not list, where it has `* [ AVP ]`.
    // Inlined, it would have every AVP of the group save registers for it.
    #[inline(never)]
    pub fn additional(&mut self, additional: &mut AdditionalAvps) {
        if self.is_supported() {
            self.keep_unlisted(additional.kept());
        }
    }

    /// An AVP that the grammar does not list, where it has `[ AVP ]`.
    pub fn additional_optional(&mut self, rule: usize, field: &mut Option<RawAvp>) {
        if field.is_some() {
            self.too_many(rule, 1);
        } else if self.is_supported() {
            *field = Some(self.unlisted_avp());
        }
    }

    /// An AVP that the grammar does not list, where it has `{ AVP }`.
    pub fn additional_one(&mut self, rule: usize, nth: u32, field: &mut RawAvp) {
        if self.has_occurred(nth) {
            self.too_many(rule, 1);
        } else if self.is_supported() {
            *field = self.unlisted_avp();
            self.occurs(nth);
        }
    }

    /// An AVP where the grammar is no more than `1* { AVP }`.
    pub fn anything(&mut self, avps: &mut AnyAvps) {
        let avp = self.avp.to_raw();
        self.keep(avps.list(), avp);
    }

    /// An AVP that the grammar does not list, where it has `2*5[ AVP ]`.
    pub fn additional_bounded<const MIN: usize, const MAX: usize>(
        &mut self,
        rule: usize,
        nth: u32,
        list: &mut List<RawAvp, MIN, MAX>,
    ) {
        if list.len() >= MAX {
            return self.too_many(rule, MAX);
        }
        let before = list.len();
        if self.is_supported() {
            let avp = self.unlisted_avp();
            self.keep(list.values(), avp);
            self.occurs_in(nth, before, list);
        }
    }

    /// An AVP that the grammar does not list, where it has `*2[ AVP ]`.
    pub fn additional_up_to<const MAX: usize>(
        &mut self,
        rule: usize,
        list: &mut List<RawAvp, 0, MAX>,
    ) {
        self.additional_bounded(rule, 0, list);
    }

    /// An AVP that the grammar does not list, where it has no wildcard.
    #[cold]
    pub fn unlisted(&mut self, unlisted: &mut UnlistedAvps) {
        if self.is_informational() {
            self.keep_unlisted(unlisted.kept());
        }
    }

    /// Whether what must occur has occurred.
    #[inline]
    pub(super) fn has_occurred(&self, nth: u32) -> bool {
        self.occurred & bit(nth) != 0
    }

    /// Notes that what must occur has occurred if a list has just got as many values as it must.
    #[inline]
    fn occurs_in<T, const MIN: usize, const MAX: usize>(
        &mut self,
        nth: u32,
        before: usize,
        list: &List<T, MIN, MAX>,
    ) {
        if before < MIN && list.len() >= MIN {
            self.occurs(nth);
        }
    }

    /// Notes that what must occur has occurred.
    #[inline]
    fn occurs(&mut self, nth: u32) {
        // The bit is clear, so that adding sets it. Or-ing it in compiles to the store of one octet, on
        // which the load of all eight would stall.
        self.occurred += bit(nth);
    }

    /// Keeps the AVP as it is, and which groups around it are to be written without the M bit.
    fn keep_unlisted(&mut self, kept: &mut KeptAvps) {
        kept.groups_without_m |= self.decoder.groups_without_m(&self.avp);
        let avp = self.avp.to_raw();
        self.keep(&mut kept.avps, avp);
    }

    /// The AVP for a field that holds nothing else: without an M bit that does not count, since its group
    /// may be written with one.
    fn unlisted_avp(&self) -> RawAvp {
        let avp = self.avp.to_raw();
        match self.decoder.m_bits_count {
            true => avp,
            false => RawAvp { flags: avp.flags.without(AvpFlags::MANDATORY), ..avp },
        }
    }

    /// Keeps an AVP.
    fn keep(&mut self, avps: &mut Vec<RawAvp>, avp: RawAvp) {
        if avps.len() == avps.capacity() {
            let more = avps.len().max(4);
            if !self.is_room(usize::MAX, more, size_of::<RawAvp>()) {
                return;
            }
            avps.reserve_exact(more);
        }
        avps.push(avp);
    }

    /// Makes room for more values in a list that is full; `false` when there is none.
    #[inline]
    fn make_room<T>(&mut self, rule: usize, values: &mut Vec<T>) -> bool {
        // Mostly there is one value.
        let is_one = self.avp.following_code() != Some(self.avp.code());
        if is_one && values.capacity() == 0 && self.decoder.take_room(size_of::<T>()) {
            // There is nothing in it to drop.
            std::mem::forget(std::mem::replace(values, Vec::with_capacity(1)));
            return true;
        }
        self.make_more_room(rule, values)
    }

    #[inline(never)]
    fn make_more_room<T>(&mut self, rule: usize, values: &mut Vec<T>) -> bool {
        let more = self.run().max(values.len());
        let is_room = self.is_room(rule, more, size_of::<T>());
        match values.capacity() {
            _ if !is_room => {}
            // A new list has nothing to move.
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

    /// Reports that the memory allowed is used up, and ends decoding.
    #[cold]
    fn too_large(&mut self, rule: usize) {
        let limit = self.decoder.options.room(self.avp.buffer().len());
        self.refuse(self.grammar.items.get(rule), DecodeErrorKind::TooLarge { limit });
        self.decoder.end();
    }

    /// How many AVPs of this kind follow each other, from the one just read on: there is room to be
    /// made for as many.
    fn run(&self) -> usize {
        let (mut avps, mut avp) = (self.avps.from(self.avp.offset()), self.avp);
        let mut is_one = || avps.advance(&mut avp) == Some((self.avp.vendor_id(), self.avp.code()));
        // It may be the last one that is read.
        (0..=self.decoder.avps_left()).take_while(|_| is_one()).count()
    }

    /// [`Avps::one`] for values that are no numbers, or not plain.
    #[inline(never)]
    fn one_value<T: AvpValue>(&mut self, rule: usize, nth: u32, field: &mut T) {
        let (has_occurred, place) = (self.has_occurred(nth), &mut Required(field));
        if self.is_plain(has_occurred, place) || self.once(rule, has_occurred, place, 0) {
            self.occurs(nth);
        }
    }

    /// [`Avps::optional`] for values that are no numbers, or not plain.
    #[inline(never)]
    fn optional_value<T: AvpValue>(&mut self, rule: usize, field: &mut Option<T>) {
        if self.is_plain(field.is_some(), field) {
            return;
        }
        match T::FORMAT {
            Format::Grouped(_) => self.once(rule, field.is_some(), field, 0),
            _ => self.once_rarely(rule, field.is_some(), field),
        };
    }

    /// [`Avps::once`] for values that are no groups, which mostly are plain.
    #[cold]
    #[inline(never)]
    fn once_rarely<T: AvpValue>(
        &mut self,
        rule: usize,
        has_occurred: bool,
        place: &mut impl Place<T>,
    ) -> bool {
        self.once(rule, has_occurred, place, 0)
    }

    /// Whether the AVP is the first and its value a plain one, which then is in its place.
    #[inline]
    fn is_plain<T: AvpValue>(&self, has_occurred: bool, place: &mut impl Place<T>) -> bool {
        !has_occurred && !self.is_careful && T::decode_plain(&self.avp, place)
    }

    /// Reads the value of a rule that may occur once, and tells whether it is there. What is held in
    /// a box of this size takes as much memory.
    #[inline]
    fn once<T: AvpValue>(
        &mut self,
        rule: usize,
        has_occurred: bool,
        place: &mut impl Place<T>,
        boxed_size: usize,
    ) -> bool {
        if has_occurred || self.failures(rule) > 0 {
            self.too_many(rule, 1);
            return false;
        }
        if !self.is_room(rule, 1, boxed_size) {
            return false;
        }
        let is_there = self.value(rule, place);
        if self.is_careful {
            self.check_strictly(rule);
        }
        is_there
    }

    /// Reads the value into its place, and tells whether it is there.
    #[inline(always)]
    fn value<T: AvpValue>(&mut self, rule: usize, place: &mut impl Place<T>) -> bool {
        let before = self.decoder.error_count();
        let is_there = T::decode_to(&self.avp, self.decoder, place).is_some();
        // Other values than groups are there when there is nothing wrong with them.
        let is_group = matches!(T::FORMAT, Format::Grouped(_));
        if !is_there || is_group && self.decoder.error_count() > before {
            self.located(rule, before, is_there);
        }
        is_there
    }
}

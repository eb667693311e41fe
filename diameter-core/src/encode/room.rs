//! Writing AVPs to room that is there already. Room is taken and returned by value, so that where the next
//! AVP goes stays in registers from one to the next. What does not fit is only counted: who made the room
//! makes as much as was missing, and has all of it written once more.

use super::{Encoder, Failure, MAX_LENGTH};
use crate::additional::Unlisted;
use crate::octets::{Octets, SHORT};
use crate::{AnyAvps, AvpDescription, AvpValue, Grammar};

/// The longest header of an AVP.
const HEADER: usize = 12;
/// Octets behind a value, of which some are its padding.
const PADDING: usize = 4;
/// How much room a short AVP asks for: as much as the largest of its kind takes, so that all copies have
/// constant lengths.
pub(super) const SHORT_AVP: usize = HEADER + SHORT + PADDING;

/// Octets that are still to be written. What they hold has no meaning.
#[derive(Debug)]
pub struct Room<'r>(pub(super) &'r mut [u8]);

impl<'r> Room<'r> {
    #[inline(always)]
    fn take(&mut self) -> Room<'r> {
        Room(std::mem::take(&mut self.0))
    }

    #[inline]
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}

/// Writes AVPs one behind the other.
#[derive(Debug)]
pub struct RoomForAvps<'e, 'r> {
    encoder: &'e mut Encoder,
    room: Room<'r>,
}

// Inlined, so that the room is in registers.
impl<'r> RoomForAvps<'_, 'r> {
    /// Writes an AVP.
    #[inline(always)]
    pub fn one<T: AvpValue>(&mut self, avp: &AvpDescription, value: &T) {
        self.room = value.write_avp(avp, self.encoder, self.room.take());
    }

    /// Writes an AVP that may be absent.
    #[inline(always)]
    pub fn optional<T: AvpValue>(&mut self, avp: &AvpDescription, value: &Option<T>) {
        if let Some(value) = value {
            self.one(avp, value);
        }
    }

    /// Writes an AVP that may be absent and is held in a `Box`.
    #[inline(always)]
    pub fn optional_boxed<T: AvpValue>(&mut self, avp: &AvpDescription, value: &Option<Box<T>>) {
        if let Some(value) = value {
            self.one(avp, &**value);
        }
    }

    /// Writes an AVP for each value.
    #[inline(always)]
    pub fn many<T: AvpValue>(&mut self, avp: &AvpDescription, values: &[T]) {
        for value in values {
            self.one(avp, value);
        }
    }

    /// Writes AVPs that the grammar does not list.
    #[inline(always)]
    pub fn additional<A: Unlisted + ?Sized>(&mut self, grammar: &'static Grammar, avps: &A) {
        let (avps, groups_without_m) = avps.unlisted();
        // Mostly there are none.
        if !avps.is_empty() {
            let append = |encoder: &mut Encoder| encoder.unlisted(grammar, avps, groups_without_m);
            self.room = self.encoder.appended(None, &append, self.room.take());
        }
    }

    /// Writes all that a group holds that takes anything.
    pub fn anything(&mut self, avps: &AnyAvps) {
        let append = |encoder: &mut Encoder| {
            avps.iter().for_each(|avp| encoder.raw(avp));
            encoder.put(avps.rest());
        };
        self.room = self.encoder.appended(None, &append, self.room.take());
    }

    /// The room that is left.
    #[inline(always)]
    pub fn end(self) -> Room<'r> {
        self.room
    }
}

impl Encoder {
    /// Has AVPs written to this room.
    #[inline(always)]
    pub fn avps<'e, 'r>(&'e mut self, room: Room<'r>) -> RoomForAvps<'e, 'r> {
        RoomForAvps { encoder: self, room }
    }

    /// Writes an AVP whose value has the length of its type.
    #[inline]
    pub(crate) fn fixed<'r, const LENGTH: usize>(
        &mut self,
        avp: &AvpDescription,
        value: [u8; LENGTH],
        room: Room<'r>,
    ) -> Room<'r> {
        let Some(place) = room.0.first_chunk_mut() else {
            return self.long(avp, &value, room);
        };
        let length = write_short(avp, &value, LENGTH, place);
        Room(room.0.get_mut(length..).unwrap_or_default())
    }

    /// Writes an AVP whose value is a text or octets.
    // Not inlined: with a copy for every text field this would be most of the code of encoding.
    #[inline(never)]
    pub(crate) fn octets<'r>(
        &mut self,
        avp: &AvpDescription,
        value: &Octets,
        room: Room<'r>,
    ) -> Room<'r> {
        let (Some((octets, length)), Some(place)) = (value.short(), room.0.first_chunk_mut())
        else {
            return self.long(avp, value.as_slice(), room);
        };
        let length = write_short(avp, octets, length, place);
        Room(room.0.get_mut(length..).unwrap_or_default())
    }

    /// Writes an AVP whose value does not stand in place.
    #[inline(never)]
    pub(super) fn long<'r>(
        &mut self,
        avp: &AvpDescription,
        value: &[u8],
        room: Room<'r>,
    ) -> Room<'r> {
        let header = avp.flags().header_length();
        let length = header + value.len();
        if length > MAX_LENGTH || self.error.is_some() {
            return self.around(avp, room, |encoder, room| encoder.written(value, room));
        }
        let padded = length.next_multiple_of(4);
        let Some((place, left)) = room.0.split_at_mut_checked(padded) else {
            return self.no_room(padded);
        };
        // The last octets first: the value comes to stand over what is none of its padding.
        if let Some(padding) = place.last_chunk_mut::<PADDING>() {
            *padding = [0; PADDING];
        }
        if let Some(front) = place.first_chunk_mut() {
            *front = avp.front(value.len());
        }
        if let Some(vendor_id) = place.get_mut(8..header).and_then(<[u8]>::first_chunk_mut) {
            *vendor_id = avp.key.vendor_id.to_be_bytes();
        }
        if let Some(place) = place.get_mut(header..length) {
            place.copy_from_slice(value);
        }
        Room(left)
    }

    /// Writes an AVP with what `write` writes as its value.
    #[inline]
    pub(crate) fn around<'r>(
        &mut self,
        avp: &AvpDescription,
        room: Room<'r>,
        write: impl FnOnce(&mut Self, Room<'r>) -> Room<'r>,
    ) -> Room<'r> {
        let header = avp.flags().header_length();
        let (front, room) = match room.0.split_at_mut_checked(header) {
            Some((front, room)) => (front, Room(room)),
            None => (&mut [][..], self.no_room(header)),
        };
        let before = room.len();
        let left = write(self, room);
        let length = before - left.len();
        let is_plain = length <= MAX_LENGTH - HEADER && length.is_multiple_of(4);
        if let Some(place) = front.first_chunk_mut() {
            *place = avp.front(length);
        }
        if let Some(place) = front.get_mut(8..).and_then(<[u8]>::first_chunk_mut) {
            *place = avp.key.vendor_id.to_be_bytes();
        }
        if is_plain && self.error.is_none() { left } else { self.ended(avp, length, left) }
    }

    /// Ends an AVP that is not plain: what is wrong is noted, and it is padded.
    #[cold]
    #[inline(never)]
    fn ended<'r>(&mut self, avp: &AvpDescription, value: usize, left: Room<'r>) -> Room<'r> {
        let length = avp.flags().header_length() + value;
        if length > MAX_LENGTH || self.error.is_some() {
            // Where there was too little room nothing is where it will be.
            let start = self.position(&left).saturating_sub(length);
            self.failed(start, length, avp.name.to_owned());
        }
        let padding = length.next_multiple_of(4) - length;
        self.written([0; PADDING].get(..padding).unwrap_or_default(), left)
    }

    /// Writes what `append` appends to a buffer: as the value of an AVP, or as it is.
    #[inline(never)]
    pub(crate) fn appended<'r>(
        &mut self,
        avp: Option<&AvpDescription>,
        append: &dyn Fn(&mut Self),
        room: Room<'r>,
    ) -> Room<'r> {
        let header = avp.map_or(0, |avp| avp.flags().header_length());
        let at = self.position(&room) + header;
        let (start, marks) = (self.octets.len(), self.marks.len());
        let failed = self.error.take();
        append(self);
        let octets = self.octets.split_off(start);
        // What was noted is where the octets come to stand.
        let moved = |place: usize| place - start + at;
        self.marks.iter_mut().skip(marks).for_each(|mark| mark.at = moved(mark.at));
        let failed_now = self.error.take().map(|it| Failure { start: moved(it.start), ..it });
        self.error = failed.or(failed_now);
        match avp {
            Some(avp) => self.long(avp, &octets, room),
            None => self.written(&octets, room),
        }
    }

    /// Writes octets.
    fn written<'r>(&mut self, octets: &[u8], room: Room<'r>) -> Room<'r> {
        match room.0.split_at_mut_checked(octets.len()) {
            Some((place, left)) => {
                place.copy_from_slice(octets);
                Room(left)
            }
            None => self.no_room(octets.len()),
        }
    }

    /// Where the room begins, from the start of all octets that are written.
    fn position(&self, room: &Room<'_>) -> usize {
        self.end_of_room - room.len()
    }

    /// Counts octets for which there is no room: nothing after them is written either.
    #[cold]
    #[inline(never)]
    fn no_room<'r>(&mut self, octets: usize) -> Room<'r> {
        self.missing += octets;
        Room(&mut [])
    }
}

/// Writes an AVP whose value is the first `length` of these octets to the start of the room for it, and
/// returns how long it is with its padding.
#[inline]
fn write_short<const OCTETS: usize>(
    avp: &AvpDescription,
    octets: &[u8; OCTETS],
    length: usize,
    room: &mut [u8; SHORT_AVP],
) -> usize {
    const { assert!(OCTETS <= SHORT) }
    let header = avp.flags().header_length();
    let [c0, c1, c2, c3, f, l0, l1, l2, v0, v1, v2, v3, ..] = room;
    [*c0, *c1, *c2, *c3, *f, *l0, *l1, *l2] = avp.front(length);
    // Where there is no Vendor-Id, the value comes to stand over it.
    [*v0, *v1, *v2, *v3] = avp.key.vendor_id.to_be_bytes();
    if let Some(place) = room.get_mut(header..).and_then(<[u8]>::first_chunk_mut) {
        *place = *octets;
    }
    // Behind the value there may stand anything, where its padding belongs.
    if !OCTETS.is_multiple_of(4)
        && let Some(padding) = room.get_mut(header + length..).and_then(<[u8]>::first_chunk_mut)
    {
        *padding = [0; PADDING];
    }
    (header + length).next_multiple_of(4)
}

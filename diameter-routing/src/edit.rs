//! Changes to a message as it stands on the wire: what is not changed keeps its octets and its place.

use bytes::{BufMut, Bytes, BytesMut};
use diameter_core::{AvpView, Header, Message, RawAvp};

use crate::octets::put_avp;

/// Changes to one message. They are made together by [`Edit::finish`], in one copy; all that is not changed
/// stays as it is, octet for octet (RFC 6733, 2.7: a relay or proxy does not reorder AVPs).
///
/// ```
/// use bytes::Bytes;
/// use diameter_core::{AvpFlags, Header, HopByHopId, Message, RawAvp};
/// use diameter_routing::Edit;
///
/// // A Device-Watchdog-Request with an Origin-Host.
/// let message = Message::parse(
///     [&[1, 0, 0, 32, 0x80, 0, 1, 24, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2][..],
///      &[0, 0, 1, 8, 0x40, 0, 0, 9, b'a', 0, 0, 0][..]].concat(),
/// )?;
/// let mut edit = Edit::of(&message);
/// let origin_host = message.avps().next().ok_or("no AVP")??;
/// edit.replace(origin_host, Bytes::from_static(b"hidden"));
/// edit.append(RawAvp { code: 282, vendor_id: 0, flags: AvpFlags::MANDATORY, data: Bytes::from_static(b"b") });
/// edit.set_header(Header { hop_by_hop_id: HopByHopId(7), ..*message.header() });
/// let edited = edit.finish()?;
/// assert_eq!(edited.avps().count(), 2);
/// assert_eq!(edited.as_bytes().len(), 20 + 16 + 12);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Edit<'a> {
    message: &'a Message,
    header: Header,
    /// What becomes of octets of the message: in the order of their places when it is finished.
    changes: Vec<Change>,
    appended: Vec<RawAvp>,
}

/// From `start` to `end` of the message stands this now.
#[derive(Clone, Debug)]
struct Change {
    start: usize,
    end: usize,
    with: Option<RawAvp>,
}

impl<'a> Edit<'a> {
    /// No changes yet.
    pub fn of(message: &'a Message) -> Self {
        Self { message, header: *message.header(), changes: Vec::new(), appended: Vec::new() }
    }

    /// Whether nothing is to be changed.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.appended.is_empty() && self.header == *self.message.header()
    }

    /// Puts another header in front.
    pub fn set_header(&mut self, header: Header) {
        self.header = header;
    }

    /// Takes a top-level AVP of the message out. Of several changes to one AVP the last counts.
    pub fn remove(&mut self, avp: AvpView<'_>) {
        self.change(avp, None);
    }

    /// Gives a top-level AVP of the message another value; its code and flags stay.
    pub fn replace(&mut self, avp: AvpView<'_>, data: Bytes) {
        self.change(avp, Some(RawAvp { data, ..avp.to_raw() }));
    }

    /// Puts an AVP behind all others.
    pub fn append(&mut self, avp: RawAvp) {
        self.appended.push(avp);
    }

    fn change(&mut self, avp: AvpView<'_>, with: Option<RawAvp>) {
        let start = avp.offset();
        // Padding goes with its AVP.
        let end = (start + avp.to_octets().len()).next_multiple_of(4);
        self.changes.retain(|it| it.start != start);
        self.changes.push(Change { start, end, with });
    }

    /// Makes the changes.
    ///
    /// # Errors
    ///
    /// When the message gets longer than its 24-bit length can say.
    pub fn finish(mut self) -> Result<Message, TooLong> {
        self.changes.sort_unstable_by_key(|it| it.start);
        let octets = self.message.as_bytes();
        let new = self.changes.iter().filter_map(|it| it.with.as_ref()).chain(&self.appended);
        let more: usize = new.map(|avp| 12 + avp.data.len().next_multiple_of(4)).sum();
        let mut edited = BytesMut::with_capacity(octets.len() + more);
        let mut copied = 0;
        for Change { start, end, with } in &self.changes {
            edited.put_slice(octets.get(copied..*start).unwrap_or_default());
            if let Some(avp) = with {
                put_avp(&mut edited, avp);
            }
            copied = *end;
        }
        edited.put_slice(octets.get(copied..).unwrap_or_default());
        for avp in &self.appended {
            put_avp(&mut edited, avp);
        }
        let length = edited.len();
        let too_long = TooLong { length };
        let as_header = u32::try_from(length).ok().filter(|it| *it < 1 << 24).ok_or(too_long)?;
        if let Some(front) = edited.first_chunk_mut::<{ Header::LENGTH }>() {
            *front = self.header.to_octets(as_header);
        }
        Message::parse(edited.freeze()).map_err(|_| too_long)
    }
}

/// A message would get longer than 16,777,215 octets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the message would be {length} octets long, more than its 24-bit length can say")]
pub struct TooLong {
    /// How long it would be.
    pub length: usize,
}

//! Unsigned32 and Unsigned64 (RFC 6733, 4.2): `u32` and `u64`.

use crate::decode::Decoder;
use crate::{AvpDescription, AvpValue, AvpView, Encoder, Format, Place, Room, Unread};

impl AvpValue for u32 {
    const FORMAT: Format = Format::Unsigned32;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        0
    }

    #[inline]
    fn decode_plain(avp: &AvpView<'_>, place: &mut impl Place<Self>) -> bool {
        avp.octets().map(Self::from_be_bytes).map(|number| place.put(number)).is_some()
    }

    #[inline]
    fn decode(avp: &AvpView<'_>, decoder: &mut Decoder) -> Option<Self> {
        decoder.octets(avp).map(Self::from_be_bytes)
    }

    #[inline]
    fn encode(&self, encoder: &mut Encoder) {
        encoder.put(&self.to_be_bytes());
    }

    #[inline]
    fn write_avp<'r>(
        &self,
        avp: &AvpDescription,
        encoder: &mut Encoder,
        room: Room<'r>,
    ) -> Room<'r> {
        encoder.fixed(avp, self.to_be_bytes(), room)
    }
}

impl AvpValue for u64 {
    const FORMAT: Format = Format::Unsigned64;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        0
    }

    #[inline]
    fn decode_plain(avp: &AvpView<'_>, place: &mut impl Place<Self>) -> bool {
        avp.octets().map(Self::from_be_bytes).map(|number| place.put(number)).is_some()
    }

    #[inline]
    fn decode(avp: &AvpView<'_>, decoder: &mut Decoder) -> Option<Self> {
        decoder.octets(avp).map(Self::from_be_bytes)
    }

    #[inline]
    fn encode(&self, encoder: &mut Encoder) {
        encoder.put(&self.to_be_bytes());
    }

    #[inline]
    fn write_avp<'r>(
        &self,
        avp: &AvpDescription,
        encoder: &mut Encoder,
        room: Room<'r>,
    ) -> Room<'r> {
        encoder.fixed(avp, self.to_be_bytes(), room)
    }
}

//! The AVPs of a command or group that its grammar does not list: where it has `* [ AVP ]` they are
//! additional AVPs, where it has not, what was received all the same.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;

use crate::{
    Avp, AvpIter, AvpKey, AvpValue, AvpView, DecodeErrors, Decoded, Decoder, EncodeError, List,
    RawAvp, options,
};

/// AVPs that have no field of their own, in the order received, with their flags.
///
/// They are read and written by their typed constants. Reading them as a list of [`RawAvp`] works
/// too: the type dereferences to a slice.
///
/// ```
/// use diameter_core::{AdditionalAvps, Avp, Mandatory};
///
/// static LOYALTY_TIER: Avp<u32> = Avp::new("Loyalty-Tier", 1, 99999, Mandatory::May);
///
/// let mut additional_avps = AdditionalAvps::default();
/// additional_avps.push(&LOYALTY_TIER, &3)?;
/// assert_eq!(additional_avps.get(&LOYALTY_TIER), Some(Ok(3)));
/// assert_eq!(additional_avps.remove(&LOYALTY_TIER), 1);
/// # Ok::<(), diameter_core::EncodeError>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct AdditionalAvps(MostlyEmpty);

impl AdditionalAvps {
    /// The first AVP of this kind; `None` when there is none.
    ///
    /// # Errors
    ///
    /// When its value is not what the constant's type accepts. Offsets count from the start of the
    /// AVP.
    pub fn get<T: AvpValue>(&self, avp: &Avp<T>) -> Option<Result<T, DecodeErrors>> {
        self.get_all(avp).next()
    }

    /// All AVPs of this kind, in the order received.
    pub fn get_all<'a, T: AvpValue>(
        &'a self,
        avp: &'a Avp<T>,
    ) -> impl Iterator<Item = Result<T, DecodeErrors>> + 'a {
        self.0.values(avp)
    }

    /// Appends an AVP with the flags of the dictionary.
    ///
    /// # Errors
    ///
    /// When the value does not fit an AVP.
    pub fn push<T: AvpValue>(&mut self, avp: &Avp<T>, value: &T) -> Result<(), EncodeError> {
        self.push_raw(avp.with_value(value)?);
        Ok(())
    }

    /// Appends an AVP as it is.
    pub fn push_raw(&mut self, avp: RawAvp) {
        self.0.kept().avps.push(avp);
    }

    /// For a decoder that fills it.
    pub(crate) fn kept(&mut self) -> &mut KeptAvps {
        self.0.kept()
    }

    /// Removes all AVPs of this kind and tells how many there were.
    pub fn remove<T>(&mut self, avp: &Avp<T>) -> usize {
        self.0.remove(avp.key)
    }
}

impl fmt::Debug for AdditionalAvps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AdditionalAvps").field(&&**self).finish()
    }
}

impl Deref for AdditionalAvps {
    type Target = [RawAvp];

    fn deref(&self) -> &[RawAvp] {
        &self.0
    }
}

impl From<Vec<RawAvp>> for AdditionalAvps {
    fn from(avps: Vec<RawAvp>) -> Self {
        Self(MostlyEmpty::from(avps))
    }
}

impl FromIterator<RawAvp> for AdditionalAvps {
    fn from_iter<I: IntoIterator<Item = RawAvp>>(avps: I) -> Self {
        Vec::from_iter(avps).into()
    }
}

/// What was received in a command or group whose grammar has no `* [ AVP ]`, and is not in it.
///
/// An AVP without the M bit is informational (RFC 6733, 4.1): a receiver that does not expect it keeps
/// it here, and encoding writes it again, so that decoding and encoding lose nothing. A program cannot
/// add to it: what it sends is what the grammar lists.
///
/// It dereferences to a slice of [`RawAvp`], in the order received, with their flags.
///
/// ```
/// # use diameter_core::{Avp, Mandatory, UnlistedAvps};
/// static LOYALTY_TIER: Avp<u32> = Avp::new("Loyalty-Tier", 1, 99999, Mandatory::May);
///
/// fn tier(received: &UnlistedAvps) -> Option<u32> {
///     received.get(&LOYALTY_TIER)?.ok()
/// }
/// assert_eq!(tier(&UnlistedAvps::default()), None);
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct UnlistedAvps(MostlyEmpty);

impl UnlistedAvps {
    /// The first AVP of this kind; `None` when there is none.
    ///
    /// # Errors
    ///
    /// When its value is not what the constant's type accepts. Offsets count from the start of the
    /// AVP.
    pub fn get<T: AvpValue>(&self, avp: &Avp<T>) -> Option<Result<T, DecodeErrors>> {
        self.get_all(avp).next()
    }

    /// All AVPs of this kind, in the order received.
    pub fn get_all<'a, T: AvpValue>(
        &'a self,
        avp: &'a Avp<T>,
    ) -> impl Iterator<Item = Result<T, DecodeErrors>> + 'a {
        self.0.values(avp)
    }

    /// Removes all AVPs of this kind and tells how many there were.
    pub fn remove<T>(&mut self, avp: &Avp<T>) -> usize {
        self.0.remove(avp.key)
    }

    /// Removes all AVPs.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// For a decoder that fills it.
    pub(crate) fn kept(&mut self) -> &mut KeptAvps {
        self.0.kept()
    }
}

impl fmt::Debug for UnlistedAvps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("UnlistedAvps").field(&&**self).finish()
    }
}

impl Deref for UnlistedAvps {
    type Target = [RawAvp];

    fn deref(&self) -> &[RawAvp] {
        &self.0
    }
}

/// AVPs that the grammar does not list.
#[derive(Clone, Debug, Default)]
pub(crate) struct KeptAvps {
    pub(crate) avps: Vec<RawAvp>,
    /// Which of the groups around them are written without the M bit, as they were received: with it the M
    /// bits of these AVPs would count (RFC 6733, 4.4). The lowest bit is the innermost group.
    pub(crate) groups_without_m: u64,
}

/// What an encoder appends as AVPs that the grammar does not list.
pub trait Unlisted {
    /// The AVPs, and which of the groups around them are to be written without the M bit.
    fn unlisted(&self) -> (&[RawAvp], u64);
}

impl Unlisted for [RawAvp] {
    #[inline]
    fn unlisted(&self) -> (&[RawAvp], u64) {
        (self, 0)
    }
}

impl<const MIN: usize, const MAX: usize> Unlisted for List<RawAvp, MIN, MAX> {
    #[inline]
    fn unlisted(&self) -> (&[RawAvp], u64) {
        (self, 0)
    }
}

impl Unlisted for AdditionalAvps {
    #[inline]
    fn unlisted(&self) -> (&[RawAvp], u64) {
        self.0.unlisted()
    }
}

impl Unlisted for UnlistedAvps {
    #[inline]
    fn unlisted(&self) -> (&[RawAvp], u64) {
        self.0.unlisted()
    }
}

/// A list that is mostly empty: one pointer wide, since every struct has one.
#[derive(Clone, Default)]
struct MostlyEmpty(Option<Box<KeptAvps>>);

impl MostlyEmpty {
    fn kept(&mut self) -> &mut KeptAvps {
        self.0.get_or_insert_default()
    }

    #[inline]
    fn unlisted(&self) -> (&[RawAvp], u64) {
        self.0.as_deref().map_or((&[], 0), |kept| (&kept.avps, kept.groups_without_m))
    }

    fn values<'a, T: AvpValue>(
        &'a self,
        avp: &'a Avp<T>,
    ) -> impl Iterator<Item = Result<T, DecodeErrors>> + 'a {
        self.iter().filter(|raw| raw.key() == avp.key).map(RawAvp::value)
    }

    fn remove(&mut self, key: AvpKey) -> usize {
        let Some(kept) = &mut self.0 else { return 0 };
        let before = kept.avps.len();
        kept.avps.retain(|raw| raw.key() != key);
        before - kept.avps.len()
    }
}

impl Deref for MostlyEmpty {
    type Target = [RawAvp];

    fn deref(&self) -> &[RawAvp] {
        self.0.as_deref().map_or(&[], |kept| &kept.avps)
    }
}

impl From<Vec<RawAvp>> for MostlyEmpty {
    fn from(avps: Vec<RawAvp>) -> Self {
        let is_empty = avps.is_empty();
        Self((!is_empty).then(|| Box::new(KeptAvps { avps, groups_without_m: 0 })))
    }
}

/// A list that was emptied is as empty as one that was never filled.
impl PartialEq for MostlyEmpty {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for MostlyEmpty {}

impl RawAvp {
    /// The value, read as a `T`.
    ///
    /// # Errors
    ///
    /// When the octets are not what the type accepts. Offsets count from the start of the AVP.
    pub fn value<T: AvpValue>(&self) -> Result<T, DecodeErrors> {
        self.read(T::decode)
    }

    /// The value, read by this function.
    pub(crate) fn read<T>(
        &self,
        decode: impl FnOnce(&AvpView<'_>, &mut Decoder) -> Option<T>,
    ) -> Result<T, DecodeErrors> {
        let buffer = self.to_octets();
        let mut decoder = Decoder::new(&options::DEFAULT, buffer.len());
        let value = match AvpIter::new(&buffer, 0).next() {
            Some(Ok(avp)) => decode(&avp, &mut decoder),
            // `to_octets` wrote one whole AVP.
            Some(Err(_)) | None => None,
        };
        Decoded { value, errors: decoder.errors() }.into_result()
    }

    /// The whole AVP, header and padding included.
    fn to_octets(&self) -> Bytes {
        let mut encoder = crate::Encoder::new();
        encoder.raw(self);
        encoder.finish_value("").unwrap_or_default()
    }
}

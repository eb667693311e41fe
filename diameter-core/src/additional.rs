//! The AVPs of a command or group that its grammar does not list: `* [ AVP ]`.

use std::ops::Deref;

use bytes::Bytes;

use crate::{
    Avp, AvpIter, AvpValue, AvpView, DecodeErrors, Decoded, Decoder, EncodeError, RawAvp, options,
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AdditionalAvps(Vec<RawAvp>);

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
        self.0.iter().filter(|raw| raw.key() == avp.key).map(RawAvp::value)
    }

    /// Appends an AVP with the flags of the dictionary.
    ///
    /// # Errors
    ///
    /// When the value does not fit an AVP.
    pub fn push<T: AvpValue>(&mut self, avp: &Avp<T>, value: &T) -> Result<(), EncodeError> {
        self.0.push(avp.with_value(value)?);
        Ok(())
    }

    /// Appends an AVP as it is.
    pub fn push_raw(&mut self, avp: RawAvp) {
        self.0.push(avp);
    }

    /// The list itself, for a decoder that fills it.
    pub(crate) fn list(&mut self) -> &mut Vec<RawAvp> {
        &mut self.0
    }

    /// Removes all AVPs of this kind and tells how many there were.
    pub fn remove<T>(&mut self, avp: &Avp<T>) -> usize {
        let before = self.0.len();
        self.0.retain(|raw| raw.key() != avp.key);
        before - self.0.len()
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
        Self(avps)
    }
}

impl FromIterator<RawAvp> for AdditionalAvps {
    fn from_iter<I: IntoIterator<Item = RawAvp>>(avps: I) -> Self {
        Self(avps.into_iter().collect())
    }
}

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
        let mut decoder = Decoder::new(None, &options::DEFAULT, buffer.len());
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

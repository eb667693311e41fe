//! Reading a few AVPs of a message that is not decoded as a whole, by their typed constants. Nothing is
//! built but the values that are asked for, and nothing else is checked.

use crate::{Avp, AvpIter, AvpValue, AvpView, DecodeErrors, Decoded, Decoder, Group, options};

impl AvpView<'_> {
    /// The value, read as a `T` with all checks of that type.
    ///
    /// # Errors
    ///
    /// When the octets are not what the type accepts.
    pub fn value<T: AvpValue>(&self) -> Result<T, DecodeErrors> {
        let mut value = None;
        if T::decode_plain(self, &mut value)
            && let Some(value) = value
        {
            return Ok(value);
        }
        let mut decoder = Decoder::new(&options::DEFAULT, self.buffer().len());
        let value = T::decode(self, &mut decoder);
        Decoded { value, errors: decoder.errors() }.into_result()
    }
}

impl<'a> AvpIter<'a> {
    /// The first AVP of this kind among those that are left; `None` when there is none, or none before an
    /// AVP whose length cannot be trusted.
    ///
    /// Reading a few AVPs so takes a fraction of decoding the message. It says nothing about the rest of it:
    /// whether the message follows its grammar is told by
    /// [`CommandDescription::check`](crate::CommandDescription::check) or by decoding it.
    ///
    /// # Errors
    ///
    /// When the octets are not what the constant's type accepts.
    ///
    /// ```
    /// use diameter_core::{Avp, Mandatory, Message};
    ///
    /// static ORIGIN_STATE_ID: Avp<u32> = Avp::new("Origin-State-Id", 278, 0, Mandatory::Must);
    ///
    /// // A Device-Watchdog-Request with Origin-State-Id 7.
    /// let mut frame = vec![1, 0, 0, 32, 0x80, 0, 1, 24, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2];
    /// frame.extend([0, 0, 1, 22, 0x40, 0, 0, 12, 0, 0, 0, 7]);
    /// let message = Message::parse(frame)?;
    /// assert_eq!(message.avps().get(&ORIGIN_STATE_ID), Some(Ok(7)));
    /// # Ok::<(), diameter_core::DecodeError>(())
    /// ```
    pub fn get<T: AvpValue>(&self, avp: &Avp<T>) -> Option<Result<T, DecodeErrors>> {
        let mut views = self.clone().map_while(Result::ok);
        views.find(|view| view.key() == avp.key).map(|view| view.value())
    }

    /// All AVPs of this kind among those that are left, in the order of the wire, as [`AvpIter::get`] reads
    /// the first one.
    pub fn get_all<T: AvpValue>(
        &self,
        avp: &Avp<T>,
    ) -> impl Iterator<Item = Result<T, DecodeErrors>> + use<'a, T> {
        let key = avp.key;
        let views = self.clone().map_while(Result::ok);
        views.filter(move |view| view.key() == key).map(|view| view.value())
    }

    /// The AVPs inside each group of this kind among those that are left, in the order of the wire.
    pub fn inside<G: Group>(&self, avp: &Avp<G>) -> impl Iterator<Item = AvpIter<'a>> + use<'a, G> {
        let key = avp.key;
        let views = self.clone().map_while(Result::ok);
        views.filter(move |view| view.key() == key).map(|view| view.avps())
    }
}

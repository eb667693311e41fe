//! The traits that generated and hand-written types implement: a value of an AVP, the contents of a
//! group or command, commands, requests and answers.

use bytes::Bytes;

use crate::encode::{self, Written};
use crate::{
    AnyAvps, AvpDescription, AvpView, Avps, CommandDescription, CommandFlags, DecodeErrorKind,
    DecodeErrors, DecodeOptions, Decoded, Decoder, Dictionary, EncodeError, Encoder, EndToEndId,
    Format, Grammar, Header, HopByHopId, Message, Place, Room, Symbol, Tolerance, Unread, options,
};

/// The value of an AVP: one of the data formats, an enumeration, or a group.
///
/// A type of one's own for a data format implements this trait by way of the type in
/// [`crate`] that has the format.
pub trait AvpValue: Sized {
    /// The data format.
    const FORMAT: Format;

    /// The named values, for enumerations.
    const SYMBOLS: &'static [Symbol] = &[];

    /// The named bits, for flag words: the value of each is its number, 0 for the lowest.
    const BITS: &'static [Symbol] = &[];

    /// What stands in for a value that must be there, until it is read. It is never seen, and may
    /// be any value that is quickly made.
    fn placeholder(_: Unread) -> Self;

    /// Reads the value. `None` means that the decoder has been told of an error, which it has not
    /// otherwise.
    fn decode(avp: &AvpView<'_>, decoder: &mut Decoder) -> Option<Self>;

    /// Reads a plain value into its place: one that takes no more than its octets. `false` means that
    /// this one does, if only an error to be reported, and is left to [`AvpValue::decode`], as all are
    /// unless a type says otherwise. A plain value can have no name (see
    /// [`Decoder::refuses_unnamed_values`]): where that counts, none is asked for.
    // Most values are plain: they are read inline, and all others in a call out of line.
    #[inline]
    fn decode_plain(_: &AvpView<'_>, _: &mut impl Place<Self>) -> bool {
        false
    }

    /// Reads the value into its place. `None` means that it is not there, and that the decoder has
    /// been told of an error.
    #[inline]
    fn decode_to(
        avp: &AvpView<'_>,
        decoder: &mut Decoder,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        place.put(Self::decode(avp, decoder)?);
        Some(())
    }

    /// Appends the value's octets, without header and padding.
    fn encode(&self, encoder: &mut Encoder);

    /// Writes the whole AVP to the start of the room, and returns what is left of that.
    #[doc(hidden)]
    fn write_avp<'r>(
        &self,
        avp: &AvpDescription,
        encoder: &mut Encoder,
        room: Room<'r>,
    ) -> Room<'r> {
        encoder.appended(Some(avp), &|encoder| self.encode(encoder), room)
    }
}

/// The AVPs inside a command or Grouped AVP. Implemented by generated code.
pub trait Contents: Sized {
    /// What they may be.
    const GRAMMAR: &'static Grammar;

    /// How many of its rules are for AVPs that must occur.
    const REQUIRED: u32;

    /// What is there before the first AVP is read.
    fn placeholder(unread: Unread) -> Self;

    /// Reads the AVP with this Vendor-Id and code into its field.
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>);

    /// The AVPs, where the grammar is no more than `1* { AVP }`: whatever is there is kept.
    #[inline]
    fn anything(&mut self) -> Option<&mut AnyAvps> {
        None
    }

    /// Writes them to the start of the room, in the order of the grammar, and returns what is left of that.
    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r>;
}

/// A Grouped AVP.
pub trait Group: Contents {}

impl<G: Group> AvpValue for G {
    const FORMAT: Format = Format::Grouped(&|| G::GRAMMAR);

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        <Self as Contents>::placeholder(unread)
    }

    #[inline]
    fn decode(avp: &AvpView<'_>, decoder: &mut Decoder) -> Option<Self> {
        let mut value = None;
        Self::decode_to(avp, decoder, &mut value)?;
        value
    }

    #[inline]
    fn decode_to(
        avp: &AvpView<'_>,
        decoder: &mut Decoder,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        decoder.group(avp, G::GRAMMAR, |avps| avps.fill(place))
    }

    #[inline]
    fn encode(&self, encoder: &mut Encoder) {
        encoder.append(&|encoder, room| self.encode_avps(encoder, room));
    }

    #[inline]
    fn write_avp<'r>(
        &self,
        avp: &AvpDescription,
        encoder: &mut Encoder,
        room: Room<'r>,
    ) -> Room<'r> {
        encoder.around(avp, room, |encoder, room| self.encode_avps(encoder, room))
    }
}

/// A request or answer.
///
/// The struct holds the AVPs; the header's identifiers are those of the transaction and given when
/// the message is made.
pub trait Command: Contents {
    /// Name, code, application, flags and grammar.
    const DESCRIPTION: &'static CommandDescription;

    /// Reads a received message.
    ///
    /// # Errors
    ///
    /// All that is wrong with it, in the order in which RFC 6733 wants it answered.
    fn from_message(message: &Message) -> Result<Self, DecodeErrors> {
        let mut value = None;
        let errors = decode_to(&mut value, message, &options::DEFAULT, &[]);
        match (errors, value) {
            (None, Some(value)) => Ok(value),
            (errors, value) => Decoded { value, errors }.into_result(),
        }
    }

    /// Reads a received message with these options, as far as it can be understood.
    ///
    /// The command is there whenever nothing is missing that its type cannot do without, errors or
    /// not: what could not be decoded is left out of it and reported.
    fn decode(message: &Message, options: &DecodeOptions) -> Decoded<Self> {
        Self::decode_knowing(message, options, &[])
    }

    /// The same, where AVPs of more dictionaries are known: those of a vendor, and of the application
    /// that an answer-message of the base protocol answers in.
    ///
    /// What is known otherwise is what the command's own dictionary defines and what the dictionaries
    /// define that it imports itself. An AVP with the M bit that is not known is an error, and the value
    /// of one that is known is checked, wherever it stands.
    fn decode_knowing(
        message: &Message,
        options: &DecodeOptions,
        more: &[&'static Dictionary],
    ) -> Decoded<Self> {
        let mut value = None;
        let errors = decode_to(&mut value, message, options, more);
        Decoded { value, errors }
    }

    /// Appends the message with this header to a buffer, which may be used again and again. After an
    /// error the buffer is as it was.
    ///
    /// # Errors
    ///
    /// Those of [`Command::to_message_with`].
    fn encode_to(&self, header: Header, buffer: &mut Vec<u8>) -> Result<(), EncodeError> {
        let written = Written::new(header, &|encoder, room| self.encode_avps(encoder, room))?;
        written.give(|octets| buffer.extend_from_slice(octets));
        Ok(())
    }

    /// Writes the message with this header to the start of memory that is there already, and tells how long
    /// it is: nothing is copied or cleared. What the octets held before has no meaning, nor have those behind
    /// the message.
    ///
    /// ```
    /// # use diameter_core::{Command, EncodeError, Header};
    /// fn send<C: Command>(command: &C, header: Header, memory: &mut [u8]) -> Result<(), EncodeError> {
    ///     let length = command.write_to(header, memory)?;
    ///     let message = memory.get(..length);
    /// #   drop(message);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`Command::to_message_with`], and
    /// [`EncodeErrorKind::NoRoom`](crate::EncodeErrorKind::NoRoom) where the octets are too few. What they hold
    /// then has no meaning.
    fn write_to(&self, header: Header, octets: &mut [u8]) -> Result<usize, EncodeError> {
        encode::write_to(octets, header, &|encoder, room| self.encode_avps(encoder, room))
    }

    /// Makes the message with this header. [`Request::to_message`] and [`Answer::to_message`] make
    /// the usual one.
    ///
    /// # Errors
    ///
    /// When a length does not fit its 24 bits, or `additional_avps` holds an AVP that has a field
    /// of its own.
    fn to_message_with(&self, header: Header) -> Result<Message, EncodeError> {
        let written = Written::new(header, &|encoder, room| self.encode_avps(encoder, room))?;
        Ok(Message::from_parts(header, written.give(Bytes::copy_from_slice)))
    }
}

/// Reads a command into its place, and tells what is wrong.
#[inline]
fn decode_to<C: Command>(
    place: &mut Option<C>,
    message: &Message,
    options: &DecodeOptions,
    more: &[&'static Dictionary],
) -> Option<DecodeErrors> {
    read(C::DESCRIPTION, message, options, more, |avps| avps.fill(place))
}

/// Reads the AVPs of a message after its header, and tells what is wrong with either.
#[inline]
pub(crate) fn read(
    command: &'static CommandDescription,
    message: &Message,
    options: &DecodeOptions,
    more: &[&'static Dictionary],
    decode: impl FnOnce(&mut Avps<'_, '_>) -> Option<()>,
) -> Option<DecodeErrors> {
    let mut decoder = Decoder::new(options, message.as_bytes().len());
    decoder = decoder.knowing(command.dictionary, more);
    if check_header(message.header(), command, &mut decoder) {
        decoder.contents(message.avps(), command.grammar, Header::LENGTH, decode);
    }
    decoder.errors().map(|errors| errors.of(command))
}

/// What [`CommandDescription::normalize`] does with a message whose command has a type.
///
/// # Errors
///
/// All that is wrong with the message.
pub fn normalize<C: Command>(
    _: &'static CommandDescription,
    message: &Message,
) -> Result<Message, DecodeErrors> {
    let command = C::from_message(message)?;
    // What was decoded is within all lengths, and what its grammar lists is in the fields.
    Ok(command.to_message_with(*message.header()).unwrap_or_else(|_| message.clone()))
}

/// A request; it knows its answer.
pub trait Request: Command {
    /// The answer to it.
    type Answer: Answer;

    /// Makes the message: the flags of the grammar, these identifiers.
    ///
    /// # Errors
    ///
    /// Those of [`Command::to_message_with`].
    fn to_message(
        &self,
        hop_by_hop_id: HopByHopId,
        end_to_end_id: EndToEndId,
    ) -> Result<Message, EncodeError> {
        self.to_message_with(Header {
            flags: Self::DESCRIPTION.flags,
            // Only the answer-message has no code of its own.
            command_code: Self::DESCRIPTION.code.unwrap_or_default(),
            application_id: Self::DESCRIPTION.application_id,
            hop_by_hop_id,
            end_to_end_id,
        })
    }
}

/// An answer.
pub trait Answer: Command {
    /// Makes the answer to the request with this header: its command, application, identifiers and
    /// P bit.
    ///
    /// # Errors
    ///
    /// Those of [`Command::to_message_with`].
    fn to_message(&self, request: &Header) -> Result<Message, EncodeError> {
        let mut header = request.answer();
        if Self::DESCRIPTION.flags.contains(CommandFlags::ERROR) {
            header.flags = header.flags.with(CommandFlags::ERROR);
        }
        self.to_message_with(header)
    }
}

/// Reports what is wrong with the header; `false` when the message is another command's.
fn check_header(header: &Header, expected: &CommandDescription, decoder: &mut Decoder) -> bool {
    let mut report = |kind: DecodeErrorKind| decoder.note(kind);
    let is_request = header.flags.contains(CommandFlags::REQUEST);
    let is_error = header.flags.contains(CommandFlags::ERROR);
    let code = header.command_code;
    // The base protocol's commands also travel under the id of the application they serve.
    if expected.application_id != 0 && header.application_id != expected.application_id {
        report(DecodeErrorKind::ApplicationUnsupported { id: header.application_id });
        return false;
    }
    if expected.code.is_some_and(|expected| expected != code)
        || is_request != expected.flags.contains(CommandFlags::REQUEST)
    {
        report(DecodeErrorKind::CommandUnsupported { code, is_request });
        return false;
    }
    let expected_bits = match (is_error, expected.flags.contains(CommandFlags::ERROR)) {
        (true, false) if is_request => Some("the E bit is set on a request"),
        (true, false) => Some("the E bit is set: the answer follows the answer-message's grammar"),
        (false, true) => Some("the E bit is clear: the answer follows its command's own grammar"),
        _ => None,
    };
    if let Some(expected) = expected_bits {
        report(DecodeErrorKind::InvalidHeaderBits { expected });
        // Another grammar applies to an answer with other bits.
        return is_request;
    }
    let options = decoder.options;
    let mut report = |kind: DecodeErrorKind| decoder.note(kind);
    let is_proxiable = header.flags.contains(CommandFlags::PROXIABLE);
    // The answer-message takes the P bit of its request.
    if options.proxiable_bit == Tolerance::Refuse
        && expected.code.is_some()
        && is_proxiable != expected.flags.contains(CommandFlags::PROXIABLE)
    {
        let expected = if is_proxiable { "the P bit is set" } else { "the P bit is clear" };
        report(DecodeErrorKind::InvalidHeaderBits { expected });
    }
    if options.reserved_header_bits == Tolerance::Refuse && header.flags.0 & 0x0f != 0 {
        report(DecodeErrorKind::ReservedHeaderBits { flags: header.flags });
    }
    true
}

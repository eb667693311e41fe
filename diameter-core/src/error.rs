//! What can be wrong with a received message: where, which Result-Code answers it, and which AVP
//! belongs into Failed-AVP (RFC 6733, 7.1 and 7.5).

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use bytes::Bytes;

use crate::few::Few;
use crate::{
    AvpDescription, AvpErrorKind, AvpFlags, AvpKey, AvpView, CommandDescription, CommandFlags,
    Dictionary, Message, RawAvp, ResultCode,
};

/// One thing wrong with a received message.
// One allocation for each, however many there are: they are sorted and handed on.
#[derive(Clone, Debug)]
pub struct DecodeError(Box<Wrong>);

/// What is behind the pointer.
#[derive(Clone, Debug)]
struct Wrong {
    kind: DecodeErrorKind,
    path: Path,
    /// The flags of the groups in the path, from the outermost inwards.
    groups: Few<AvpFlags, 8>,
    offset: usize,
    octets: Bytes,
    failed: Failed,
    /// The content of Failed-AVP once it was asked for: mostly only that of the first error is.
    failed_avp: OnceLock<Option<RawAvp>>,
}

/// What belongs into Failed-AVP, without the groups around.
#[derive(Clone, Debug)]
pub(crate) enum Failed {
    /// The error is not about an AVP.
    Nothing,
    /// The AVP as it was received.
    Received,
    /// An example of an AVP that is missing.
    Example(&'static AvpDescription),
    /// Another one than was received.
    Other(RawAvp),
}

impl DecodeError {
    /// An error of the AVP or message at `offset`, as seen from there: the groups around it are added
    /// on the way out.
    pub(crate) fn new(kind: DecodeErrorKind, offset: usize, octets: Bytes, failed: Failed) -> Self {
        let (path, groups) = (Path::default(), Few::new(AvpFlags::default()));
        let failed_avp = OnceLock::new();
        Self(Box::new(Wrong { kind, path, groups, offset, octets, failed, failed_avp }))
    }

    /// The error of an AVP that is there.
    pub(crate) fn at(kind: DecodeErrorKind, avp: &AvpView<'_>, failed: Failed) -> Self {
        Self::new(kind, avp.offset(), avp.to_octets(), failed)
    }

    /// What is wrong.
    pub fn kind(&self) -> &DecodeErrorKind {
        &self.0.kind
    }

    /// The AVP concerned, from the outermost group inwards; empty for the message itself.
    pub fn path(&self) -> &Path {
        &self.0.path
    }

    /// Where the AVP concerned starts, in octets from the start of the message. A missing AVP is
    /// located at the group or message that lacks it.
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// The AVP concerned as received, header included; empty for a missing AVP and for the message
    /// itself.
    pub fn octets(&self) -> &[u8] {
        &self.0.octets
    }

    /// The Result-Code to answer with.
    pub fn result_code(&self) -> ResultCode {
        self.0.kind.result_code()
    }

    /// The content of the Failed-AVP AVP: the AVP concerned, inside the groups around it, each of
    /// which holds nothing else. `None` when the error is not about an AVP.
    pub fn failed_avp(&self) -> Option<&RawAvp> {
        self.0.failed_avp.get_or_init(|| self.0.make_failed_avp()).as_ref()
    }

    /// Puts one step in front of the path: the AVP itself.
    pub(crate) fn prefix(&mut self, step: Step) {
        self.0.path.0.prepend(step);
    }

    /// Puts one step in front of the path: the AVP, with these flags, itself or a group around it.
    pub(crate) fn prefix_avp(&mut self, step: Step, flags: AvpFlags) {
        if !self.0.path.0.is_empty() {
            self.0.groups.prepend(flags);
        }
        self.prefix(step);
    }

    /// Whether an AVP is missing: those errors come after all others.
    pub(crate) fn is_missing(&self) -> bool {
        matches!(self.0.kind, DecodeErrorKind::MissingAvp { .. })
    }
}

impl Wrong {
    fn make_failed_avp(&self) -> Option<RawAvp> {
        let failed = match &self.failed {
            Failed::Nothing => return None,
            Failed::Received => RawAvp::of_octets(&self.octets)?,
            Failed::Example(avp) => avp.placeholder(),
            Failed::Other(avp) => avp.clone(),
        };
        let groups = self.path.0.iter().zip(self.groups.iter());
        Some(groups.rfold(failed, |inside, (step, flags)| {
            let AvpKey { vendor_id, code } = step.key;
            RawAvp { code, vendor_id, flags: *flags, data: encoded(&inside) }
        }))
    }
}

/// The whole AVP, in a buffer of just its size: it can be most of a message.
fn encoded(avp: &RawAvp) -> Bytes {
    let flags = if avp.vendor_id == 0 { avp.flags } else { avp.flags.with(AvpFlags::VENDOR) };
    let length = flags.header_length() + avp.data.len();
    let mut octets = Vec::with_capacity(length.next_multiple_of(4));
    octets.extend(avp.code.to_be_bytes());
    // It was received as part of this message: the length fits 24 bits.
    octets.extend((u32::from(flags.0) << 24 | length as u32).to_be_bytes());
    if flags.contains(AvpFlags::VENDOR) {
        octets.extend(avp.vendor_id.to_be_bytes());
    }
    octets.extend_from_slice(&avp.data);
    octets.resize(length.next_multiple_of(4), 0);
    octets.into()
}

impl DecodeError {
    /// Prints the error and the first 40 octets of the AVP concerned, which may be a subscriber's data:
    /// `5004 DIAMETER_INVALID_AVP_VALUE at offset 48: Subscription-Id[0]/...: why [000001bb40...]`.
    pub fn with_octets(&self) -> impl fmt::Display + '_ {
        WithOctets(self)
    }
}

impl PartialEq for DecodeError {
    fn eq(&self, other: &Self) -> bool {
        self.kind() == other.kind()
            && self.path() == other.path()
            && (self.offset(), self.octets()) == (other.offset(), other.octets())
            && self.failed_avp() == other.failed_avp()
    }
}

impl Eq for DecodeError {}

impl From<DecodeErrorKind> for DecodeError {
    /// An error of the message as a whole.
    fn from(kind: DecodeErrorKind) -> Self {
        Self::new(kind, 0, Bytes::new(), Failed::Nothing)
    }
}

impl fmt::Display for DecodeError {
    /// Prints `5004 DIAMETER_INVALID_AVP_VALUE at offset 48: Subscription-Id[0]/...: why`, and nothing that
    /// was received: it is fit for logs. See [`DecodeError::with_octets`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.result_code();
        write!(f, "{} {code} at offset {}: ", code.0, self.offset())?;
        if !self.path().steps().is_empty() {
            write!(f, "{}: ", self.path())?;
        }
        self.kind().fmt(f)
    }
}

/// An error with octets of the AVP concerned, made by [`DecodeError::with_octets`].
struct WithOctets<'a>(&'a DecodeError);

impl fmt::Display for WithOctets<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(error) = self;
        let shown = error.octets().get(..SHOWN).unwrap_or(error.octets());
        error.fmt(f)?;
        if !shown.is_empty() {
            f.write_str(" [")?;
            shown.iter().try_for_each(|octet| write!(f, "{octet:02x}"))?;
            f.write_str(if shown.len() < error.octets().len() { "...]" } else { "]" })?;
        }
        Ok(())
    }
}

/// How many octets of an AVP a report shows.
const SHOWN: usize = 40;

impl std::error::Error for DecodeError {}

/// What is wrong. Each kind has one Result-Code.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// 5005: fewer occurrences than the grammar asks for.
    MissingAvp {
        /// How often it occurs.
        found: u32,
        /// How often it must occur.
        min: u32,
    },
    /// 5009: more occurrences than the grammar allows. The AVP concerned is the first too many.
    TooManyOccurrences {
        /// How often it may occur.
        max: u32,
    },
    /// 5008: the grammar does not list the AVP and has no `* [ AVP ]`, and the options refuse that: by
    /// default where the M bit is set.
    NotAllowed,
    /// 5001: the M bit is set, and the AVP is not known, or known but not listed and the options
    /// refuse that.
    Unsupported {
        /// Whether a dictionary has the AVP.
        is_known: bool,
    },
    /// 5005: an AVP with a fixed position stands elsewhere, and the options refuse that.
    Displaced {
        /// Its position in the grammar, from 0.
        position: usize,
    },
    /// 3009: the AVP's flags contradict its definition, and the options refuse that.
    InvalidAvpBits {
        /// What they must be.
        expected: &'static str,
    },
    /// 5004: the value is outside its data format.
    InvalidValue {
        /// What the format asks for.
        expected: Cow<'static, str>,
    },
    /// 5014: the data format has another length.
    InvalidLength {
        /// The length in octets that the format asks for.
        expected: usize,
        /// The length in octets found.
        found: usize,
    },
    /// 5014: the AVP's own header cannot be trusted.
    InvalidHeader(AvpErrorKind),
    /// 5012: groups are nested deeper than the decoder goes.
    TooDeep {
        /// The depth limit.
        limit: usize,
    },
    /// 5012: the message has more AVPs than the decoder reads.
    TooManyAvps {
        /// The limit.
        limit: usize,
    },
    /// 5012: the values would take more memory than the options allow.
    TooLarge {
        /// How many octets are allowed.
        limit: usize,
    },
    /// 3001: the application has no such command.
    CommandUnsupported {
        /// The Command Code.
        code: u32,
        /// Whether it is a request.
        is_request: bool,
    },
    /// 3007: the message belongs to another application.
    ApplicationUnsupported {
        /// The Application-Id.
        id: u32,
    },
    /// 3008: the header's bits contradict the command.
    InvalidHeaderBits {
        /// What they must be.
        expected: &'static str,
    },
    /// 5013: reserved bits of the header are set, and the options refuse that.
    ReservedHeaderBits {
        /// The flags octet.
        flags: CommandFlags,
    },
    /// 5011: the version is not 1.
    UnsupportedVersion {
        /// The version found.
        version: u8,
    },
    /// 5015: the Message Length is not that of the frame, not a multiple of 4, or under a header.
    InvalidMessageLength {
        /// The Message Length; `None` when there are too few octets to read it.
        declared: Option<usize>,
        /// The octets there are.
        found: usize,
    },
}

impl DecodeErrorKind {
    /// The Result-Code (RFC 6733, 7.1).
    pub fn result_code(&self) -> ResultCode {
        match self {
            Self::CommandUnsupported { .. } => ResultCode::DIAMETER_COMMAND_UNSUPPORTED,
            Self::ApplicationUnsupported { .. } => ResultCode::DIAMETER_APPLICATION_UNSUPPORTED,
            Self::InvalidHeaderBits { .. } => ResultCode::DIAMETER_INVALID_HDR_BITS,
            Self::InvalidAvpBits { .. } => ResultCode::DIAMETER_INVALID_AVP_BITS,
            Self::Unsupported { .. } => ResultCode::DIAMETER_AVP_UNSUPPORTED,
            Self::InvalidValue { .. } => ResultCode::DIAMETER_INVALID_AVP_VALUE,
            Self::MissingAvp { .. } | Self::Displaced { .. } => ResultCode::DIAMETER_MISSING_AVP,
            Self::NotAllowed => ResultCode::DIAMETER_AVP_NOT_ALLOWED,
            Self::TooManyOccurrences { .. } => ResultCode::DIAMETER_AVP_OCCURS_TOO_MANY_TIMES,
            Self::UnsupportedVersion { .. } => ResultCode::DIAMETER_UNSUPPORTED_VERSION,
            Self::TooDeep { .. } | Self::TooManyAvps { .. } | Self::TooLarge { .. } => {
                ResultCode::DIAMETER_UNABLE_TO_COMPLY
            }
            Self::ReservedHeaderBits { .. } => ResultCode::DIAMETER_INVALID_BIT_IN_HEADER,
            Self::InvalidLength { .. } | Self::InvalidHeader(_) => {
                ResultCode::DIAMETER_INVALID_AVP_LENGTH
            }
            Self::InvalidMessageLength { .. } => ResultCode::DIAMETER_INVALID_MESSAGE_LENGTH,
        }
    }
}

impl fmt::Display for DecodeErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingAvp { found: 0, min: 1 } => write!(f, "is missing"),
            Self::MissingAvp { found, min } => {
                write!(f, "occurs {found} times, must occur at least {min} times")
            }
            Self::TooManyOccurrences { max: 1 } => write!(f, "may occur only once"),
            Self::TooManyOccurrences { max } => write!(f, "may occur only {max} times"),
            Self::NotAllowed => write!(f, "is not in the grammar, which has no * [ AVP ]"),
            Self::Unsupported { is_known: false } => {
                write!(f, "is not supported, and its M bit is set")
            }
            Self::Unsupported { is_known: true } => {
                write!(f, "is not in the grammar, and its M bit is set")
            }
            Self::Displaced { position } => {
                write!(f, "must be number {} of the AVPs", position + 1)
            }
            Self::InvalidAvpBits { expected } => write!(f, "{expected}"),
            Self::InvalidValue { expected } => write!(f, "the value is not {expected}"),
            Self::InvalidLength { expected, found } => {
                write!(f, "the value is {found} octets long, the data format asks for {expected}")
            }
            Self::InvalidHeader(kind) => kind.fmt(f),
            Self::TooDeep { limit } => write!(f, "groups are nested deeper than {limit} levels"),
            Self::TooManyAvps { limit } => write!(f, "there are more than {limit} AVPs"),
            Self::TooLarge { limit } => {
                write!(f, "with it the message would take more than {limit} octets of memory")
            }
            Self::ReservedHeaderBits { flags } => {
                write!(f, "reserved bits of the header's flags, {:#04x}, are set", flags.0)
            }
            Self::CommandUnsupported { code, is_request } => {
                let kind = if *is_request { "request" } else { "answer" };
                write!(f, "the application has no {kind} with command code {code}")
            }
            Self::ApplicationUnsupported { id } => write!(f, "the application id is {id}"),
            Self::InvalidHeaderBits { expected } => write!(f, "{expected}"),
            Self::UnsupportedVersion { version } => write!(f, "the version is {version}, not 1"),
            Self::InvalidMessageLength { declared: None, found } => {
                write!(f, "{found} octets are too few for a header")
            }
            Self::InvalidMessageLength { declared: Some(declared), found } => {
                write!(f, "the message length is {declared}, the frame has {found} octets")?;
                if declared.is_multiple_of(4) {
                    Ok(())
                } else {
                    write!(f, " (not a multiple of 4)")
                }
            }
        }
    }
}

/// Where an AVP is: `Multiple-Services-Credit-Control[1]/Used-Service-Unit[0]/CC-Time`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path(Few<Step, 3>);

impl Default for Path {
    fn default() -> Self {
        Self(Few::new(Step { key: AvpKey::ietf(0), name: None, index: None }))
    }
}

impl Path {
    /// The steps, from the outermost group inwards.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, step) in self.0.iter().enumerate() {
            if position > 0 {
                f.write_str("/")?;
            }
            step.fmt(f)?;
        }
        Ok(())
    }
}

/// One AVP of a [`Path`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Vendor-Id and code.
    pub key: AvpKey,
    /// The name; `None` when no dictionary in sight has the AVP.
    pub name: Option<&'static str>,
    /// The position among the AVPs of the same key, from 0, where more than one may occur.
    pub index: Option<usize>,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name {
            Some(name) => f.write_str(name)?,
            None => write!(f, "AVP {}", self.key)?,
        }
        match self.index {
            Some(index) => write!(f, "[{index}]"),
            None => Ok(()),
        }
    }
}

/// Everything wrong with a received message, at least one error: those of AVPs that are there in
/// the order of the wire, then the missing AVPs in the order of the grammars.
#[derive(Clone, Debug)]
pub struct DecodeErrors(Box<NotEmpty>);

/// Boxed, so that the `Ok` side of a result does not pay for it.
#[derive(Clone, Debug)]
struct NotEmpty {
    first: DecodeError,
    others: Vec<DecodeError>,
    command: Option<&'static CommandDescription>,
}

impl DecodeErrors {
    /// `None` when there are none.
    pub(crate) fn new(mut errors: Vec<DecodeError>) -> Option<Self> {
        errors.sort_by_key(|error| {
            (error.is_missing(), if error.is_missing() { 0 } else { error.offset() })
        });
        let mut errors = errors.into_iter();
        let first = errors.next()?;
        Some(Self(Box::new(NotEmpty { first, others: errors.collect(), command: None })))
    }

    /// The dictionary does not have the message's command (3001), or not even its application
    /// (3007).
    pub fn unsupported_command(message: &Message, dictionary: &'static Dictionary) -> Self {
        let header = message.header();
        let id = header.application_id;
        // Everybody has the base protocol.
        let has_application = id == 0 || dictionary.applications.iter().any(|it| it.id == id);
        let kind = if has_application {
            let is_request = header.flags.contains(CommandFlags::REQUEST);
            DecodeErrorKind::CommandUnsupported { code: header.command_code, is_request }
        } else {
            DecodeErrorKind::ApplicationUnsupported { id }
        };
        DecodeError::from(kind).into()
    }

    /// A value that was refused without a word.
    pub(crate) fn unexplained() -> Self {
        let expected = "what its type accepts".into();
        DecodeError::from(DecodeErrorKind::InvalidValue { expected }).into()
    }

    /// These errors, found while decoding this command.
    pub(crate) fn of(mut self, command: &'static CommandDescription) -> Self {
        self.0.command = Some(command);
        self
    }

    /// The command that the message was decoded as; `None` when it is not known.
    pub fn command(&self) -> Option<&'static CommandDescription> {
        self.0.command
    }

    /// The same errors, with the names that this dictionary has for AVPs that have none yet: those
    /// that are not known to the receiver.
    #[must_use]
    pub fn named(mut self, dictionary: &Dictionary) -> Self {
        for error in std::iter::once(&mut self.0.first).chain(&mut self.0.others) {
            for step in error.0.path.0.iter_mut().filter(|step| step.name.is_none()) {
                step.name = dictionary.avp(step.key).map(|avp| avp.name);
            }
        }
        self
    }

    /// The error to answer with.
    pub fn first(&self) -> &DecodeError {
        &self.0.first
    }

    /// All errors, the first one first.
    pub fn iter(&self) -> impl Iterator<Item = &DecodeError> {
        std::iter::once(&self.0.first).chain(&self.0.others)
    }
}

impl PartialEq for DecodeErrors {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for DecodeErrors {}

impl From<DecodeError> for DecodeErrors {
    fn from(first: DecodeError) -> Self {
        Self(Box::new(NotEmpty { first, others: Vec::new(), command: None }))
    }
}

impl fmt::Display for DecodeErrors {
    /// Prints one error a line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.first.fmt(f)?;
        self.0.others.iter().try_for_each(|error| write!(f, "\n{error}"))
    }
}

impl std::error::Error for DecodeErrors {}

/// Why a value cannot be encoded, although its types hold the grammar.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {kind}")]
pub struct EncodeError {
    /// The AVP concerned, from the outermost group inwards; empty for the message itself.
    pub path: String,
    /// What is wrong with it.
    pub kind: EncodeErrorKind,
}

/// What is wrong with a value to encode.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EncodeErrorKind {
    /// An AVP or message longer than its 24-bit length can say.
    #[error("{length} octets do not fit a length of 24 bits")]
    TooLong {
        /// The length in octets.
        length: usize,
    },
    /// The octets to write to are too few for the message.
    #[error("the message takes up to {length} octets, more than there are to write to")]
    NoRoom {
        /// How many are enough.
        length: usize,
    },
    /// An AVP among the additional AVPs has a field of its own, which must be used.
    #[error("the grammar of {grammar} lists this AVP: set its field instead of adding it")]
    NotAdditional {
        /// The command or Grouped AVP.
        grammar: &'static str,
    },
}

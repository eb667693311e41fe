//! What came back for a request: success, failure, or an error answer, with nothing thrown away.

use crate::{
    Answer, AvpKey, AvpView, CommandFlags, DecodeErrors, DecodeOptions, Decoded, Dictionary,
    Message, RawAvp, ResultCode, Utf8String,
};

/// A received answer, sorted by what an application does with it.
///
/// ```
/// # use diameter_core::{Answer, Message, Outcome, Received};
/// fn handle<A: Answer + std::fmt::Debug>(message: &Message) {
///     match Received::<A>::from_message(message) {
///         Received::Success(answer) => println!("{answer:?}"),
///         Received::Failure { outcome, answer } => println!("{outcome:?}: {answer:?}"),
///         Received::Error(error) => println!("{:?}: {:?}", error.outcome(), error.error_message()),
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Received<A> {
    /// The answer follows its grammar and does not report a failure.
    Success(A),
    /// The answer follows its grammar and reports a failure.
    Failure {
        /// The failure.
        outcome: Outcome,
        /// The answer.
        answer: A,
    },
    /// The answer does not follow its command's grammar: because it has the E bit, because it
    /// reports a failure and leaves out what only a success has, or because something is wrong with
    /// it.
    Error(ErrorAnswer),
}

impl<A: Answer> Received<A> {
    /// Sorts a received answer, decoded by the default options.
    pub fn from_message(message: &Message) -> Self {
        Self::decode(message, &DecodeOptions::default())
    }

    /// Sorts a received answer, decoded by these options.
    pub fn decode(message: &Message, options: &DecodeOptions) -> Self {
        Self::decode_knowing(message, options, &[])
    }

    /// The same, where AVPs of more dictionaries are known: see
    /// [`Command::decode_knowing`](crate::Command::decode_knowing).
    pub fn decode_knowing(
        message: &Message,
        options: &DecodeOptions,
        more: &[&'static Dictionary],
    ) -> Self {
        let outcome = Outcome::of(message);
        let Decoded { value, errors } = A::decode_knowing(message, options, more);
        match (value, errors, outcome) {
            (Some(answer), None, Some(outcome)) if outcome.is_failure() => {
                Self::Failure { outcome, answer }
            }
            (Some(answer), None, _) => Self::Success(answer),
            (_, errors, _) => Self::Error(ErrorAnswer { message: message.clone(), errors }),
        }
    }
}

/// Result-Code, or Experimental-Result (RFC 6733, 7.1 and 7.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Result-Code.
    Result(ResultCode),
    /// Experimental-Result, by which vendor-specific applications report.
    Experimental {
        /// Vendor-Id.
        vendor_id: u32,
        /// Experimental-Result-Code.
        code: u32,
    },
}

impl Outcome {
    /// Reads the outcome of an answer; `None` when it has neither AVP, or neither can be read. Of
    /// an answer with both, Experimental-Result says more.
    pub fn of(message: &Message) -> Option<Self> {
        let number = |avp: AvpView<'_>| avp.data().try_into().ok().map(u32::from_be_bytes);
        let mut result = None;
        for avp in message.avps().map_while(Result::ok) {
            if avp.key() == RESULT_CODE && result.is_none() {
                result = number(avp).map(|code| Self::Result(ResultCode(code)));
            } else if avp.key() == EXPERIMENTAL_RESULT {
                let child = |key| {
                    let mut children = avp.avps().map_while(Result::ok);
                    children.find(|child| child.key() == key).and_then(number)
                };
                if let Some((vendor_id, code)) =
                    child(VENDOR_ID).zip(child(EXPERIMENTAL_RESULT_CODE))
                {
                    return Some(Self::Experimental { vendor_id, code });
                }
            }
        }
        result
    }

    /// The number, whichever AVP it stands in.
    pub fn code(self) -> u32 {
        match self {
            Self::Result(ResultCode(code)) | Self::Experimental { code, .. } => code,
        }
    }

    /// Whether it is a failure: anything but 1xxx and 2xxx, since a class that is not known counts
    /// as a permanent failure (RFC 6733, 7.1).
    pub fn is_failure(self) -> bool {
        ResultCode(self.code()).is_failure()
    }
}

/// An answer that does not follow its command's grammar; all of it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorAnswer {
    message: Message,
    errors: Option<DecodeErrors>,
}

impl ErrorAnswer {
    /// The answer as received.
    pub fn message(&self) -> &Message {
        &self.message
    }

    /// Result-Code or Experimental-Result.
    pub fn outcome(&self) -> Option<Outcome> {
        Outcome::of(&self.message)
    }

    /// Whether the E bit is set: the answer follows the answer-message grammar (RFC 6733, 7.2), and
    /// may come from an agent on the way.
    pub fn is_protocol_error(&self) -> bool {
        self.message.header().flags.contains(CommandFlags::ERROR)
    }

    /// What keeps it from being the command's own answer.
    pub fn errors(&self) -> Option<&DecodeErrors> {
        self.errors.as_ref()
    }

    /// Error-Message: text for people.
    pub fn error_message(&self) -> Option<Utf8String> {
        self.text(ERROR_MESSAGE)
    }

    /// Error-Reporting-Host: who reports the error, when that is not Origin-Host.
    pub fn error_reporting_host(&self) -> Option<Utf8String> {
        self.text(ERROR_REPORTING_HOST)
    }

    /// The AVPs inside Failed-AVP.
    pub fn failed_avps(&self) -> Vec<RawAvp> {
        let readable = self.message.avps().map_while(Result::ok);
        let failed = readable.filter(|avp| avp.key() == FAILED_AVP);
        failed.flat_map(|avp| avp.avps().map_while(Result::ok)).map(|avp| avp.to_raw()).collect()
    }

    fn text(&self, key: AvpKey) -> Option<Utf8String> {
        let mut readable = self.message.avps().map_while(Result::ok);
        let avp = readable.find(|avp| avp.key() == key)?;
        Utf8String::try_from(avp.to_bytes()).ok()
    }
}

const VENDOR_ID: AvpKey = AvpKey::ietf(266);
const RESULT_CODE: AvpKey = AvpKey::ietf(268);
const FAILED_AVP: AvpKey = AvpKey::ietf(279);
const ERROR_MESSAGE: AvpKey = AvpKey::ietf(281);
const ERROR_REPORTING_HOST: AvpKey = AvpKey::ietf(294);
const EXPERIMENTAL_RESULT: AvpKey = AvpKey::ietf(297);
const EXPERIMENTAL_RESULT_CODE: AvpKey = AvpKey::ietf(298);

//! Every command, to be decoded by its type without naming the type.

use std::fmt::Debug;
use std::sync::LazyLock;

use diameter_core::{
    Answer, Command, CommandDescription, CommandFlags, DecodeErrors, DecodeOptions, Decoded,
    Dictionary, Message, Received, Request,
};
use diameter_messages::{base, credit_control, gy, s6a};

/// A command that a message may be.
pub struct Reading {
    /// What its dictionary says of it.
    pub description: &'static CommandDescription,
    /// Decodes a message as this command, where the AVPs of a dictionary are known. The value is
    /// printed, to be compared.
    pub decode: fn(&Message, &DecodeOptions, &'static Dictionary) -> Decoded<String>,
    /// Sorts an answer and prints what became of it; nothing for a request.
    pub sort: fn(&Message) -> String,
}

impl Reading {
    fn request<R: Request + Debug>() -> Self {
        let sort = |_: &Message| String::new();
        Self { description: R::DESCRIPTION, decode: decode::<R>, sort }
    }

    fn answer<A: Answer + Debug>() -> Self {
        Self { description: A::DESCRIPTION, decode: decode::<A>, sort: sort::<A> }
    }

    /// Whether the message's header is that of the command.
    pub fn fits(&self, message: &Message) -> bool {
        let (header, it) = (message.header(), self.description);
        let flag = |flag| header.flags.contains(flag) == it.flags.contains(flag);
        it.code.is_none_or(|code| code == header.command_code)
            && (it.application_id == 0 || it.application_id == header.application_id)
            && flag(CommandFlags::REQUEST)
            && flag(CommandFlags::ERROR)
    }
}

/// Every command of every dictionary.
pub static READINGS: LazyLock<Vec<Reading>> = LazyLock::new(|| {
    // Expands to the readings of requests and of their answers.
    macro_rules! pairs {
        ($($module:ident: $($request:ident)*;)*) => {
            vec![$($(
                Reading::request::<$module::$request>(),
                Reading::answer::<<$module::$request as Request>::Answer>(),
            )*)*]
        };
    }
    let mut readings = pairs! {
        base: AbortSessionRequest AccountingRequest CapabilitiesExchangeRequest
            DeviceWatchdogRequest DisconnectPeerRequest ReAuthRequest SessionTerminationRequest;
        credit_control: CreditControlRequest;
        gy: AbortSessionRequest CreditControlRequest ReAuthRequest;
        s6a: AuthenticationInformationRequest CancelLocationRequest DeleteSubscriberDataRequest
            InsertSubscriberDataRequest NotifyRequest PurgeUeRequest ResetRequest
            UpdateLocationRequest;
    };
    readings.push(Reading::answer::<base::AnswerMessage>());
    readings
});

/// The dictionaries whose application the message may belong to, each with what its own enums of
/// requests and answers make of the message, printed.
pub fn dispatch(message: &Message) -> Vec<(&'static Dictionary, Result<String, DecodeErrors>)> {
    let is_request = message.header().flags.contains(CommandFlags::REQUEST);
    // Expands to the dictionary of a module and to the outcome of its enums.
    macro_rules! reading {
        ($module:ident) => {{
            let decoded = if is_request {
                $module::Request::from_message(message).map(|it| format!("{it:?}"))
            } else {
                $module::Answer::from_message(message).map(|it| format!("{it:?}"))
            };
            (&$module::DICTIONARY, decoded)
        }};
    }
    match message.header().application_id {
        gy::APPLICATION_ID => vec![reading!(gy), reading!(credit_control), reading!(base)],
        s6a::APPLICATION_ID => vec![reading!(s6a), reading!(base)],
        _ => vec![reading!(base)],
    }
}

fn decode<C: Command + Debug>(
    message: &Message,
    options: &DecodeOptions,
    dictionary: &'static Dictionary,
) -> Decoded<String> {
    let Decoded { value, errors } = C::decode_knowing(message, options, dictionary);
    Decoded { value: value.map(|it| format!("{it:?}")), errors }
}

fn sort<A: Answer + Debug>(message: &Message) -> String {
    match Received::<A>::from_message(message) {
        Received::Error(error) => {
            let texts = (error.outcome(), error.error_message(), error.error_reporting_host());
            format!("{texts:?} {:?} {:?}", error.failed_avps(), error.errors())
        }
        other => format!("{other:?}"),
    }
}

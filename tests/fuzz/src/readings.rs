//! Every command, to be decoded without naming its type, and every application's own dispatch.

use std::fmt::Debug;
use std::ptr;
use std::sync::LazyLock;

use diameter_core::{
    Answer, Command, CommandDescription, CommandFlags, DecodeErrors, DecodeOptions, Decoded,
    Dictionary, Message, Received, Request,
};
use diameter_messages::{DICTIONARIES, base, credit_control, gy, s6a};

/// A command that a message may be.
pub struct Reading {
    /// What its dictionary says of it.
    pub description: &'static CommandDescription,
    decode: Option<Decode>,
    /// Sorts an answer and prints what became of it; nothing for a request.
    pub sort: fn(&Message) -> String,
}

type Decode = fn(&Message, &DecodeOptions, &'static Dictionary) -> Decoded<String>;

impl Reading {
    fn request<R: Request + Debug>() -> Self {
        let sort = |_: &Message| String::new();
        Self { description: R::DESCRIPTION, decode: Some(decode::<R>), sort }
    }

    fn answer<A: Answer + Debug>() -> Self {
        Self { description: A::DESCRIPTION, decode: Some(decode::<A>), sort: sort::<A> }
    }

    /// A command of which only the description is used: to compile every type once more, with
    /// coverage, would take longer than to run the targets.
    fn untyped(description: &'static CommandDescription) -> Self {
        Self { description, decode: None, sort: |_| String::new() }
    }

    /// Whether values are those of the command's type.
    pub fn is_typed(&self) -> bool {
        self.decode.is_some()
    }

    /// Decodes a message as this command, where the AVPs of a dictionary are known. The value is
    /// printed, to be compared; without a type it is the normal form, if the message has one.
    pub fn decode(
        &self,
        message: &Message,
        options: &DecodeOptions,
        dictionary: &'static Dictionary,
    ) -> Decoded<String> {
        if let Some(decode) = self.decode {
            return decode(message, options, dictionary);
        }
        let errors = self.description.check(message, options, &[dictionary]);
        let value = errors.is_none().then(|| format!("{:?}", self.description.normalize(message)));
        Decoded { value, errors }
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
    let applications = DICTIONARIES.iter().flat_map(|dictionary| dictionary.applications);
    for command in applications.flat_map(|application| application.commands) {
        if !readings.iter().any(|it| ptr::eq(it.description, *command)) {
            readings.push(Reading::untyped(command));
        }
    }
    readings
});

type Dispatch = fn(&Message) -> Result<String, DecodeErrors>;

/// The dictionaries that have an application, each with its own enums of requests and answers.
static DISPATCHES: LazyLock<Vec<(&Dictionary, Dispatch)>> = LazyLock::new(|| {
    // Expands to the dictionary of each module, and to what its enums make of a message, printed.
    macro_rules! modules {
        ($($module:ident)*) => {
            vec![$((&$module::DICTIONARY, |message| {
                if message.header().flags.contains(CommandFlags::REQUEST) {
                    $module::Request::from_message(message).map(|it| format!("{it:?}"))
                } else {
                    $module::Answer::from_message(message).map(|it| format!("{it:?}"))
                }
            })),*]
        };
    }
    use diameter_messages::*;
    // Those that import others come before them, and base is the last.
    let dispatches: Vec<(&Dictionary, Dispatch)> = modules!(
        gy credit_control s6a capabilities_update cx e4 eap gmb gq gx gxx ikesk mb2c mip6a mip6i
        mm10 mobile_ipv4 nasreq nat_control np nt nta pc2 pc4a pc6 qos rf rx s13 s15 s6b s6c s6m s6t s7a s9 s9a sd sgd sgi
        sgmb sh sip slg slh st sta swa swd swm swx sy t4 t6a tsp base
    );
    let with_application = DICTIONARIES.iter().filter(|it| !it.applications.is_empty());
    assert_eq!(dispatches.len(), with_application.count(), "an application is not listed");
    dispatches
});

/// The dictionaries whose application the message may belong to, each with what its own enums of
/// requests and answers make of the message, printed.
pub fn dispatch(message: &Message) -> Vec<(&'static Dictionary, Result<String, DecodeErrors>)> {
    let id = message.header().application_id;
    let is_of = |dictionary: &Dictionary| {
        ptr::eq(dictionary, &base::DICTIONARY)
            || dictionary.applications.iter().any(|application| application.id == id)
    };
    let dispatches = DISPATCHES.iter().filter(|(dictionary, _)| is_of(dictionary));
    dispatches.map(|(dictionary, dispatch)| (*dictionary, dispatch(message))).collect()
}

fn decode<C: Command + Debug>(
    message: &Message,
    options: &DecodeOptions,
    dictionary: &'static Dictionary,
) -> Decoded<String> {
    let Decoded { value, errors } = C::decode_knowing(message, options, &[dictionary]);
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

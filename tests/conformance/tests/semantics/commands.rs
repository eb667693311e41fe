//! Commands chosen by their description, decoded with options.

use diameter_core::{
    Command, CommandDescription, CommandFlags, DecodeErrors, DecodeOptions, Message,
};
use diameter_messages::{base, gmb, gy, s6a};

/// What decoding a message by these options says of it.
pub(crate) struct Verdict {
    pub(crate) errors: Option<DecodeErrors>,
    pub(crate) has_value: bool,
}

type Decode = fn(&Message, &DecodeOptions) -> Verdict;

fn decode_as<C: Command>(message: &Message, options: &DecodeOptions) -> Verdict {
    let decoded = C::decode(message, options);
    Verdict { errors: decoded.errors, has_value: decoded.value.is_some() }
}

fn entry<C: Command>() -> (&'static CommandDescription, Decode) {
    (C::DESCRIPTION, decode_as::<C>)
}

fn commands() -> [(&'static CommandDescription, Decode); 27] {
    [
        entry::<base::AnswerMessage>(),
        entry::<base::CapabilitiesExchangeRequest>(),
        entry::<base::CapabilitiesExchangeAnswer>(),
        entry::<base::DeviceWatchdogRequest>(),
        entry::<base::DeviceWatchdogAnswer>(),
        entry::<base::DisconnectPeerRequest>(),
        entry::<base::DisconnectPeerAnswer>(),
        entry::<base::AccountingRequest>(),
        entry::<base::AccountingAnswer>(),
        entry::<base::SessionTerminationRequest>(),
        entry::<base::SessionTerminationAnswer>(),
        entry::<base::ReAuthRequest>(),
        entry::<base::ReAuthAnswer>(),
        entry::<gmb::AaRequest>(),
        entry::<gmb::AaAnswer>(),
        entry::<gy::CreditControlRequest>(),
        entry::<gy::CreditControlAnswer>(),
        entry::<gy::ReAuthRequest>(),
        entry::<gy::ReAuthAnswer>(),
        entry::<s6a::UpdateLocationRequest>(),
        entry::<s6a::UpdateLocationAnswer>(),
        entry::<s6a::AuthenticationInformationRequest>(),
        entry::<s6a::AuthenticationInformationAnswer>(),
        entry::<s6a::InsertSubscriberDataRequest>(),
        entry::<s6a::InsertSubscriberDataAnswer>(),
        entry::<base::AbortSessionRequest>(),
        entry::<base::AbortSessionAnswer>(),
    ]
}

/// The description of a command.
pub(crate) fn description<C: Command>() -> &'static CommandDescription {
    C::DESCRIPTION
}

/// Decodes the message as this command. Without its type it must be found just as good or bad.
pub(crate) fn decode(
    message: &Message,
    command: &CommandDescription,
    options: &DecodeOptions,
) -> Verdict {
    let mut commands = commands().into_iter();
    let found = commands.find(|(it, _)| std::ptr::eq(*it, command));
    let (command, decode) = found.unwrap_or_else(|| panic!("{} is not listed here", command.name));
    let verdict = decode(message, options);
    let untyped = command.check(message, options, &[]);
    assert_eq!(untyped, verdict.errors, "{} without its type", command.name);
    verdict
}

/// Asserts that a strict peer takes this answer, as the command's own or, with the
/// E bit, as the answer-message.
#[track_caller]
pub(crate) fn assert_is_good_answer(
    answer: &Message,
    command: Option<&'static CommandDescription>,
    context: &str,
) {
    let all = [DecodeOptions::default(), DecodeOptions::strict()];
    assert_is_answer(answer, command, &all, context);
}

/// Asserts that peers who decode by these options take this answer.
#[track_caller]
pub(crate) fn assert_is_answer(
    answer: &Message,
    command: Option<&'static CommandDescription>,
    options: &[DecodeOptions],
    context: &str,
) {
    let is_error = answer.header().flags.contains(CommandFlags::ERROR);
    let grammar = match command {
        Some(command) if !is_error => command,
        _ => base::AnswerMessage::DESCRIPTION,
    };
    for options in options {
        let Verdict { errors, has_value } = decode(answer, grammar, options);
        if let Some(errors) = errors {
            panic!("{context}: the answer is not a good {}: {errors}", grammar.name);
        }
        assert!(has_value, "{context}");
    }
}

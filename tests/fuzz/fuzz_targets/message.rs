//! A received message: parsed, decoded as the commands it may be, written again, printed.

#![no_main]

use diameter_core::{CommandDescription, CommandFlags, DecodeErrors, Dictionary, Message};
use diameter_fuzz::{errors, recipe};
use diameter_messages::{base, credit_control, gy, s6a};
use diameter_tests::normal_form::normal_form;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    if let Err(error) = Message::parse(octets.to_vec()) {
        errors::check(&error.into(), octets);
    }
    let message = recipe::message(octets);
    for (dictionary, decode) in readings(&message) {
        check_decoding(&message, dictionary, decode);
        check_printing(&message, dictionary);
    }
});

/// Decodes a message; what comes out is printed, to be compared.
type Decode = fn(&Message) -> Result<String, DecodeErrors>;

/// The applications that the message may belong to.
fn readings(message: &Message) -> Vec<(&'static Dictionary, Decode)> {
    // Expands to the dictionary of a module, and the function that decodes its messages.
    macro_rules! reading {
        ($module:ident) => {
            (&$module::DICTIONARY, |message| {
                if message.header().flags.contains(CommandFlags::REQUEST) {
                    $module::Request::from_message(message).map(|it| format!("{it:?}"))
                } else {
                    $module::Answer::from_message(message).map(|it| format!("{it:?}"))
                }
            })
        };
    }
    match message.header().application_id {
        gy::APPLICATION_ID => vec![reading!(gy), reading!(credit_control)],
        s6a::APPLICATION_ID => vec![reading!(s6a)],
        _ => vec![reading!(base)],
    }
}

fn check_decoding(message: &Message, dictionary: &'static Dictionary, decode: Decode) {
    let decoded = decode(message);
    if let Err(errors) = &decoded {
        errors::check(errors, message.as_bytes());
    }
    let Some(command) = description(message, dictionary) else {
        return assert!(decoded.is_err(), "no dictionary has the command");
    };
    let normal = match (command.normalize)(message) {
        Ok(normal) => normal,
        Err(errors) => return assert_eq!(decoded, Err(errors)),
    };
    assert_eq!(normal.as_bytes()[..], normal_form(message, command));
    assert_eq!(Message::parse(normal.as_bytes().clone()).as_ref(), Ok(&normal));
    assert_eq!((command.normalize)(&normal).as_ref(), Ok(&normal));
    assert_eq!(decode(&normal), decoded);
}

/// The command as the dictionary describes it, or the base protocol.
fn description(message: &Message, dictionary: &Dictionary) -> Option<&'static CommandDescription> {
    let header = message.header();
    let is_request = header.flags.contains(CommandFlags::REQUEST);
    if !is_request && header.flags.contains(CommandFlags::ERROR) {
        let commands = base::DICTIONARY.applications.iter().flat_map(|it| it.commands);
        return commands.copied().find(|command| command.code.is_none());
    }
    let application = if std::ptr::eq(dictionary, &base::DICTIONARY) { 0 } else { header.application_id };
    dictionary.command(application, header.command_code, is_request)
}

fn check_printing(message: &Message, dictionary: &'static Dictionary) {
    let lines = message.tree(dictionary).to_string().lines().count();
    let avps = message.avps().count();
    assert!(lines > avps);
    let json = message.json(dictionary).to_string();
    let json: serde_json::Value = serde_json::from_str(&json).expect("valid JSON");
    assert_eq!(json["avps"].as_array().map(Vec::len), Some(avps));
}

//! What holds of every sequence of octets.

use diameter_core::plumbing::normalize_untyped;
use diameter_core::{
    AvpIter, Command, CommandFlags, DecodeError, DecodeErrorKind, DecodeErrors, DecodeOptions,
    Decoded, DiameterIdentity, Identity, Message, RawAvp, Received,
};
use diameter_messages::{base, gy, s6a};
use diameter_tests::{command, hex, wire};

/// The Result-Codes of RFC 6733 that say what is wrong with a message.
const RESULT_CODES: [u32; 14] =
    [3001, 3007, 3008, 3009, 5001, 5004, 5005, 5008, 5009, 5011, 5012, 5013, 5014, 5015];

/// Parses, decodes in every way there is, prints, answers.
pub(crate) fn check_frame(frame: Vec<u8>) -> Result<(), String> {
    let shown = frame.clone();
    let checked = match Message::parse(frame) {
        Ok(message) => check_message(&message),
        Err(error) => match error.result_code().0 {
            5011 | 5015 => Ok(()),
            other => Err(format!("{other} for a frame")),
        },
    };
    checked.map_err(|error| format!("{error}\nof {}", hex(&shown)))
}

pub(crate) fn check_message(message: &Message) -> Result<(), String> {
    check_printing(message)?;
    check_decoding(message, base::Request::from_message(message).map(drop))?;
    check_decoding(message, base::Answer::from_message(message).map(drop))?;
    check_decoding(message, gy::Request::from_message(message).map(drop))?;
    check_decoding(message, gy::Answer::from_message(message).map(drop))?;
    check_decoding(message, s6a::Request::from_message(message).map(drop))?;
    check_decoding(message, s6a::Answer::from_message(message).map(drop))?;
    let _ = Received::<gy::CreditControlAnswer>::from_message(message);
    let _ = Received::<s6a::UpdateLocationAnswer>::from_message(message);
    let strict = DecodeOptions::strict();
    for options in [DecodeOptions::default(), strict, DecodeOptions::lenient()] {
        let Decoded { errors, .. } = gy::CreditControlRequest::decode(message, &options);
        check_decoding(message, errors.map_or(Ok(()), Err))?;
    }
    let Some(command) = command(message) else { return Ok(()) };
    let normal = command.normalize(message);
    let untyped = normalize_untyped(command, message);
    if untyped != normal {
        return Err(format!("{untyped:?} without the type, with it {normal:?}"));
    }
    let normal = match normal {
        Ok(normal) => normal,
        Err(errors) => return check_decoding(message, Err(errors)),
    };
    // The normal form is its own normal form.
    match command.normalize(&normal) {
        Ok(again) if again == normal => Ok(()),
        other => Err(format!("{other:?} for the normal form {}", hex(normal.as_bytes()))),
    }
}

fn check_printing(message: &Message) -> Result<(), String> {
    for dictionary in [&base::DICTIONARY, &gy::DICTIONARY, &s6a::DICTIONARY] {
        let tree = message.tree(dictionary).to_string();
        let avps = message.avps().count();
        if tree.lines().count() <= avps {
            return Err(format!("{avps} AVPs in a tree of fewer lines:\n{tree}"));
        }
        let json = message.json(dictionary).to_string();
        let json: serde_json::Value =
            serde_json::from_str(&json).map_err(|error| format!("{error}: {json}"))?;
        // What ends the AVPs is beside them.
        let avps = message.avps().filter(Result::is_ok).count();
        if json["avps"].as_array().map(Vec::len) != Some(avps) {
            return Err(format!("{avps} AVPs, but {json}"));
        }
    }
    Ok(())
}

fn check_decoding(message: &Message, decoded: Result<(), DecodeErrors>) -> Result<(), String> {
    let Err(errors) = decoded else { return Ok(()) };
    for error in errors.iter() {
        check_error(message, error).map_err(|wrong| format!("{wrong}: {error}"))?;
    }
    let offsets: Vec<usize> =
        errors.iter().filter(|error| !is_missing(error)).map(DecodeError::offset).collect();
    if !offsets.is_sorted() {
        return Err(format!("not in the order of the wire: {errors}"));
    }
    if errors.to_string().lines().count() < errors.iter().count() {
        return Err(format!("less than a line an error: {errors}"));
    }
    check_answer(message, &errors)
}

fn is_missing(error: &DecodeError) -> bool {
    matches!(error.kind(), DecodeErrorKind::MissingAvp { .. })
}

fn check_error(message: &Message, error: &DecodeError) -> Result<(), &'static str> {
    if !RESULT_CODES.contains(&error.result_code().0) {
        return Err("no Result-Code of RFC 6733");
    }
    let Some(there) = message.as_bytes().get(error.offset()..) else {
        return Err("an offset past the end");
    };
    if !there.starts_with(error.octets()) {
        return Err("octets that are not at the offset");
    }
    let Some(failed_avp) = error.failed_avp() else { return Ok(()) };
    if error.path().steps().is_empty() {
        return Err("a Failed-AVP without a path");
    }
    // The Failed-AVP holds one AVP for every step of the path, the last one inside all others.
    let mut octets = bytes::Bytes::from(wire::octets(std::slice::from_ref(failed_avp)));
    for step in error.path().steps() {
        let avps: Vec<RawAvp> =
            AvpIter::new(&octets, 0).map_while(Result::ok).map(|avp| avp.to_raw()).collect();
        let [avp] = avps.as_slice() else { return Err("a Failed-AVP that does not hold one AVP") };
        if avp.key() != step.key {
            return Err("a Failed-AVP that is not the path's");
        }
        octets = avp.data.clone();
    }
    Ok(())
}

/// A request with errors can be answered, and the answer follows a grammar.
fn check_answer(message: &Message, errors: &DecodeErrors) -> Result<(), String> {
    if !message.header().flags.contains(CommandFlags::REQUEST) {
        return Ok(());
    }
    let name = DiameterIdentity::from_static;
    let identity = Identity { host: name("a"), realm: name("b"), state_id: Some(1) };
    let answer = errors.answer(message, &identity);
    let answer = Message::parse(answer.into_bytes()).map_err(|error| error.to_string())?;
    let (sent, received) = (answer.header(), message.header());
    if (sent.hop_by_hop_id, sent.end_to_end_id) != (received.hop_by_hop_id, received.end_to_end_id)
    {
        return Err("an answer to another request".to_owned());
    }
    let decoded = if sent.flags.contains(CommandFlags::ERROR) {
        base::AnswerMessage::from_message(&answer).map(drop)
    } else {
        let command = errors.command().and_then(|command| command.answer);
        command.ok_or("an answer of no command")?.normalize(&answer).map(drop)
    };
    let Err(wrong) = decoded else { return Ok(()) };
    // What the request said of itself and its way is repeated as it was.
    let is_repeated = |error: &DecodeError| {
        let outermost = error.path().steps().first().map(|step| step.key.code);
        outermost == Some(base::avp::SESSION_ID.key.code)
            || outermost == Some(base::avp::PROXY_INFO.key.code)
    };
    if wrong.iter().all(is_repeated) {
        return Ok(());
    }
    Err(format!("{wrong}\nin the answer {}", hex(answer.as_bytes())))
}

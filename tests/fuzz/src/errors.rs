//! What must hold of everything that is wrong with a message or an AVP.

use diameter_core::{
    Answer, AvpErrorKind, AvpIter, Command, DecodeError, DecodeErrorKind, DecodeErrors,
    DiameterIdentity, RawAvp,
};
use diameter_messages::base::{AnswerMessage, FailedAvp, ResultCode};
use diameter_tests::wire;

/// Holds the errors against the octets in which they were found: a message, or a whole AVP.
///
/// # Panics
///
/// When an error points somewhere else, cannot be answered, or comes in the wrong order.
pub fn check(errors: &DecodeErrors, octets: &[u8]) {
    assert_eq!(errors.first(), errors.iter().next().expect("at least one"));
    assert!(errors.iter().map(order).is_sorted(), "{errors}");
    for error in errors.iter() {
        assert!(error.to_string().contains(error.kind().result_code_name()));
        check_place(error, octets);
        if let Some(failed) = error.failed_avp() {
            check_path(error, failed);
            check_answer(error, failed);
        }
    }
}

fn is_missing(error: &DecodeError) -> bool {
    matches!(error.kind(), DecodeErrorKind::MissingAvp { .. })
}

/// What is there by its place, then what is missing.
fn order(error: &DecodeError) -> (bool, usize) {
    if is_missing(error) { (true, 0) } else { (false, error.offset()) }
}

/// At the offset there is the AVP that the path ends with, and in `octets` what there is of it; or
/// the group around it if it is missing.
fn check_place(error: &DecodeError, octets: &[u8]) {
    let here = &octets[error.offset()..];
    assert!(here.starts_with(error.octets()), "{error}");
    let steps = error.path().steps();
    let around = match error.kind() {
        // Which AVP it is cannot be said: the path ends with the group around it.
        DecodeErrorKind::InvalidHeader(AvpErrorKind::ShortHeader { found }) => {
            return assert_eq!(error.octets().len(), *found, "{error}");
        }
        DecodeErrorKind::TooManyAvps { .. } => return,
        DecodeErrorKind::MissingAvp { .. } if error.failed_avp().is_some() => {
            steps.split_last().expect("the missing AVP").1
        }
        _ => steps,
    };
    match around.last() {
        Some(last) => assert_eq!(here[..4], last.key.code.to_be_bytes(), "{error}"),
        None => assert_eq!(error.offset(), 0, "{error}"),
    }
}

/// Failed-AVP holds the AVP inside the groups of the path, and in each of them nothing else.
fn check_path(error: &DecodeError, failed: &RawAvp) {
    let mut here = failed.clone();
    for (depth, step) in error.path().steps().iter().enumerate() {
        if depth > 0 {
            let mut inside = AvpIter::new(&here.data, 0);
            let next = inside.next().expect("one AVP").expect("with a header").to_raw();
            assert!(inside.next().is_none(), "{error}");
            here = next;
        }
        assert_eq!(here.key(), step.key, "{error}");
    }
}

/// An answer with this Failed-AVP is one that the peer can read.
fn check_answer(error: &DecodeError, failed: &RawAvp) {
    const HOST: DiameterIdentity = DiameterIdentity::from_static("server.example.net");
    let answer = AnswerMessage::builder()
        .origin_host(HOST)
        .origin_realm(HOST)
        .result_code(ResultCode(error.result_code()))
        .failed_avp(FailedAvp::builder().avps(failed.clone()).build())
        .build();
    let request = wire::header(diameter_messages::gy::CreditControlRequest::DESCRIPTION);
    let message = answer.to_message(&request).expect("it was part of a message");
    assert_eq!(AnswerMessage::from_message(&message).as_ref(), Ok(&answer), "{error}");
}

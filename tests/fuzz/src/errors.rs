//! What must hold of everything that is wrong with a message or an AVP.

use bytes::Bytes;
use diameter_core::{
    Answer, AvpIter, AvpKey, Command, DecodeError, DecodeErrorKind, DecodeErrors, DiameterIdentity,
    RawAvp, Step,
};
use diameter_messages::base::{AnswerMessage, FailedAvp};

use crate::wire;

/// Holds the errors against the octets in which they were found, and the AVPs directly inside: those
/// of a message, or of a Grouped AVP.
///
/// # Panics
///
/// When an error is not true, points somewhere else, cannot be answered, or comes in the wrong order.
pub fn check(errors: &DecodeErrors, octets: &Bytes, contents: AvpIter<'_>) {
    assert_eq!(errors.first(), errors.iter().next().expect("at least one"));
    assert!(errors.iter().map(order).is_sorted(), "{errors}");
    for error in errors.iter() {
        assert!(error.to_string().contains(&error.result_code().to_string()));
        let steps = error.path().steps();
        // Where any AVP would do, the path ends with the group that is empty.
        let is_missing = matches!(error.kind(), DecodeErrorKind::MissingAvp { .. });
        let is_named = is_missing && error.failed_avp().is_some();
        if let (true, Some((missing, around))) = (is_named, steps.split_last()) {
            check_place(error, around, octets);
            check_missing(error, missing.key, group(octets, error.offset(), contents.clone()));
        } else if !matches!(error.kind(), DecodeErrorKind::TooManyAvps { .. }) {
            check_place(error, steps, octets);
        }
        if let Some(failed) = error.failed_avp() {
            check_path(error, failed);
            check_answer(error, failed);
        }
    }
}

/// What is there by its place, then what is missing.
fn order(error: &DecodeError) -> (bool, usize) {
    let is_missing = matches!(error.kind(), DecodeErrorKind::MissingAvp { .. });
    if is_missing { (true, 0) } else { (false, error.offset()) }
}

/// At the offset there is the AVP that the path ends with, and the error shows it.
fn check_place(error: &DecodeError, steps: &[Step], octets: &[u8]) {
    let here = &octets[error.offset()..];
    assert!(here.starts_with(error.octets()), "{error}");
    let Some(last) = steps.last() else { return assert_eq!(error.offset(), 0, "{error}") };
    // A header can be cut off; the group around a missing AVP is not shown.
    let octets = if error.octets().is_empty() { here } else { error.octets() };
    let shown = octets.len().min(4);
    assert_eq!(last.key.code.to_be_bytes()[..shown], octets[..shown], "{error}");
}

/// The AVPs of the group at an offset, of which 0 is the outermost.
fn group<'a>(octets: &'a Bytes, offset: usize, contents: AvpIter<'a>) -> AvpIter<'a> {
    match AvpIter::new(octets, offset).next() {
        Some(Ok(avp)) if offset > 0 => avp.avps(),
        _ => contents,
    }
}

/// The group holds so many of the AVP, unless it cannot be read to the end.
fn check_missing(error: &DecodeError, key: AvpKey, group: AvpIter<'_>) {
    let DecodeErrorKind::MissingAvp { found, min } = error.kind() else { return };
    assert!(found < min, "{error}");
    if let Ok(avps) = group.collect::<Result<Vec<_>, _>>() {
        let count = avps.iter().filter(|avp| avp.key() == key).count();
        assert_eq!(count, *found as usize, "{error}");
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
        .result_code(error.result_code())
        .failed_avp(FailedAvp::builder().avps(failed.clone()).build())
        .build();
    let request = wire::header(diameter_messages::gy::CreditControlRequest::DESCRIPTION);
    let message = answer.to_message(&request).expect("it was part of a message");
    assert_eq!(AnswerMessage::from_message(&message).as_ref(), Ok(&answer), "{error}");
}

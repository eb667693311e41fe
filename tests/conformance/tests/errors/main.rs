//! Decoding names every error: its Result-Code, the path to the AVP, its offset, and what belongs
//! into Failed-AVP. Encoding names what cannot be encoded.

mod answers;
mod encoding;
mod headers;
mod nested;
mod occurrences;
mod options;
mod several;
mod unlisted;
mod values;
mod wildcards;

use diameter_core::{Command, DecodeError, DecodeErrors, Message};
use diameter_messages::{base, gy};
use diameter_tests::{hex, octets, wire};

/// The errors of a Gy Credit-Control-Request.
fn ccr_errors(message: &Message) -> DecodeErrors {
    gy::CreditControlRequest::from_message(message).unwrap_err()
}

/// The errors of a Device-Watchdog-Request.
fn dwr_errors(message: &Message) -> DecodeErrors {
    base::DeviceWatchdogRequest::from_message(message).unwrap_err()
}

/// Asserts that this is the only error.
#[track_caller]
fn assert_only(errors: &DecodeErrors, code: u32, offset: usize, path: &str, failed_avp: &str) {
    assert_eq!(errors.iter().count(), 1, "{errors}");
    assert_error(errors.first(), code, offset, path, failed_avp);
}

/// Asserts what an error says of itself; the Failed-AVP's content is given in hex.
#[track_caller]
fn assert_error(error: &DecodeError, code: u32, offset: usize, path: &str, failed_avp: &str) {
    let found = (error.result_code().0, error.offset(), error.path().to_string());
    assert_eq!(found, (code, offset, path.to_owned()), "{error}");
    let found = error.failed_avp().map(|avp| wire::octets(std::slice::from_ref(avp)));
    assert_eq!(hex(&found.unwrap_or_default()), hex(&octets(failed_avp)), "{error}");
}

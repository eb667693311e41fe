//! Rejections in the words of 3GPP: codes in Experimental-Result, and AVPs to blame.

use diameter_core::{Avp, AvpValue, Rejection};
use diameter_messages::base::ResultCode;

use crate::access::Denied;

/// The vendor of all codes and features here.
pub(crate) const VENDOR_3GPP: u32 = 10415;

/// DIAMETER_ERROR_USER_UNKNOWN (TS 29.229, 6.2.2.1).
pub(crate) const USER_UNKNOWN: u32 = 5001;

/// A code of 3GPP.
pub(crate) fn experimental(code: u32) -> Rejection {
    Rejection::experimental(VENDOR_3GPP, code)
}

/// 5012: what a request wants cannot be done.
pub(crate) fn unable(why: &str) -> Rejection {
    Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY).because(why)
}

/// 5003: whoever asks may not.
pub(crate) fn denied(denied: Denied) -> Rejection {
    Rejection::new(ResultCode::DIAMETER_AUTHORIZATION_REJECTED).because(denied.to_string())
}

/// 5005: an AVP is missing that the request needs in this case.
pub(crate) fn missing<T: AvpValue + Default>(avp: &Avp<T>) -> Rejection {
    blame(ResultCode::DIAMETER_MISSING_AVP, avp, &T::default())
}

/// 5004: an AVP has a value that cannot be.
pub(crate) fn invalid<T: AvpValue>(avp: &Avp<T>, value: &T) -> Rejection {
    blame(ResultCode::DIAMETER_INVALID_AVP_VALUE, avp, value)
}

fn blame<T: AvpValue>(code: ResultCode, avp: &Avp<T>, value: &T) -> Rejection {
    let rejection = Rejection::new(code);
    // What was received fits, and so does nothing.
    match avp.with_value(value) {
        Ok(avp) => rejection.with_failed_avp(avp),
        Err(_) => rejection,
    }
}

//! What answers say, in words.

use diameter_core::print::{EXPERIMENTAL_RESULT_CODE, Names as _, VENDOR_ID};
use diameter_core::{AvpKey, Outcome};
use diameter_dictionary::Known;

/// `4012 DIAMETER_CREDIT_LIMIT_REACHED`, by what is known of the message.
pub(crate) fn named(known: Option<&Known>, outcome: Outcome) -> String {
    const RESULT_CODE: AvpKey = AvpKey::ietf(268);
    let (key, vendor) = match outcome {
        Outcome::Result(_) => (RESULT_CODE, None),
        Outcome::Experimental { vendor_id, .. } => (EXPERIMENTAL_RESULT_CODE, Some(vendor_id)),
    };
    let siblings = |key| vendor.filter(|_| key == VENDOR_ID);
    let code = outcome.code();
    let named = known.and_then(|known| known.avp(key, None, &siblings));
    match (named.and_then(|it| it.symbol(code.into())), vendor) {
        (Some(name), _) => format!("{code} {name}"),
        (None, Some(vendor)) => format!("{code} of vendor {vendor}"),
        (None, None) => code.to_string(),
    }
}

//! What commands, applications and results are called in rows.

use std::borrow::Cow;

use diameter_core::print::{EXPERIMENTAL_RESULT_CODE, Names, VENDOR_ID};
use diameter_core::{AvpKey, CommandFlags, Header, Outcome};
use diameter_dictionary::Known;

/// `CCR`; of an unknown command its code.
pub(super) fn command(known: &Known, header: &Header) -> Cow<'static, str> {
    match known.command {
        Some(command) => command.abbreviation.into(),
        None if header.flags.contains(CommandFlags::REQUEST) => {
            format!("request {}", header.command_code).into()
        }
        None => format!("answer {}", header.command_code).into(),
    }
}

/// `Gy/Ro`; of an unknown application its number.
pub(super) fn application(known: &Known, header: &Header) -> Cow<'static, str> {
    let id = header.application_id;
    known.application(id).map_or_else(|| id.to_string().into(), Cow::Borrowed)
}

/// The name of a result.
pub(super) fn symbol(outcome: Outcome, known: &Known) -> Option<&'static str> {
    const RESULT_CODE: AvpKey = AvpKey::ietf(268);
    let (key, vendor) = match outcome {
        Outcome::Result(_) => (RESULT_CODE, None),
        Outcome::Experimental { vendor_id, .. } => (EXPERIMENTAL_RESULT_CODE, Some(vendor_id)),
    };
    let beside = |key: AvpKey| vendor.filter(|_| key == VENDOR_ID);
    known.avp(key, None, &beside)?.symbol(outcome.code().into())
}

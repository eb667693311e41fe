//! How to mend what is wrong with a message, with the clause that says so.

use diameter_codegen::model::{Avp, Mandatory};
use diameter_core::{DecodeError, DecodeErrorKind, registry};

/// A rule that was broken, and what to change.
pub(super) struct Mend {
    pub(super) rule: &'static str,
    pub(super) how: String,
}

/// What to do about an error; `avp` is the definition of the AVP that it is about.
pub(super) fn of(error: &DecodeError, avp: Option<&Avp>) -> Mend {
    let mend = |rule, how: String| Mend { rule, how };
    match error.kind() {
        DecodeErrorKind::MissingAvp { .. } => mend("RFC 6733, 3.2", missing(avp)),
        DecodeErrorKind::TooManyOccurrences { max } => {
            let how = match max {
                1 => "Send it once, and leave out the others.".to_owned(),
                max => format!("Send {max} of them, and leave out the others."),
            };
            mend("RFC 6733, 3.2", how)
        }
        DecodeErrorKind::NotAllowed => {
            mend("RFC 6733, 3.2", "Leave it out: the grammar has no place for it.".to_owned())
        }
        DecodeErrorKind::Unsupported { is_known: true } => {
            let how = "Clear its M bit if the receiver may pass over it; else leave it out, or see whether it \
                       belongs into a group.";
            mend("RFC 6733, 4.1", how.to_owned())
        }
        DecodeErrorKind::Unsupported { is_known: false } => {
            let how = "Clear its M bit if the receiver may pass over it, else leave it out. If it is a vendor's own, \
                       give the vendor's dictionary with --dictionary: a receiver that knows it does not object.";
            mend("RFC 6733, 4.1", how.to_owned())
        }
        DecodeErrorKind::Displaced { position } => {
            let how = format!("Make it number {} of the AVPs.", position + 1);
            mend("RFC 6733, 3.2", how)
        }
        DecodeErrorKind::InvalidAvpBits { .. } => {
            let flags = avp.map_or("as its definition says", flags);
            mend("RFC 6733, 4.1 and 4.5", format!("Set its flags: {flags}."))
        }
        DecodeErrorKind::InvalidValue { expected } => {
            mend("RFC 6733, 4.2 and 4.3", format!("Send {expected}{}.", values(avp)))
        }
        DecodeErrorKind::InvalidLength { expected, .. } => {
            mend("RFC 6733, 4.2", length(*expected, avp))
        }
        DecodeErrorKind::InvalidHeader(_) => {
            let how = "AVP Length counts the header (8 octets, 12 with a Vendor-Id) and the value, but not the \
                       padding; the next AVP starts at a multiple of four. What follows in the message cannot be read.";
            mend("RFC 6733, 4.1", how.to_owned())
        }
        DecodeErrorKind::InvalidHeaderBits { .. } => {
            let how = "Change that bit in the flags of the header, unless it is the Command Code that is wrong.";
            mend("RFC 6733, 3", how.to_owned())
        }
        DecodeErrorKind::ReservedHeaderBits { .. } => {
            mend("RFC 6733, 3", "Clear the four lower bits of the flags in the header.".to_owned())
        }
        DecodeErrorKind::UnsupportedVersion { .. } => {
            let how = "Send version 1. If it is far from that, this is no Diameter, or the stream lost its place.";
            mend("RFC 6733, 3", how.to_owned())
        }
        DecodeErrorKind::InvalidMessageLength { .. } => {
            let how = "Message Length counts the 20 octets of the header and all AVPs with their padding: it is a \
                       multiple of four. If the message is cut, capture all of it.";
            mend("RFC 6733, 3", how.to_owned())
        }
        DecodeErrorKind::CommandUnsupported { .. }
        | DecodeErrorKind::ApplicationUnsupported { .. } => {
            mend("RFC 6733, 2.4", "Send it to a node that has the application.".to_owned())
        }
        // Limits of who decodes: too deep, too many, too large.
        _ => mend("a limit of the receiver", "Make the message smaller.".to_owned()),
    }
}

/// `Add it: AVP 432, Unsigned32, M must be set.`
fn missing(avp: Option<&Avp>) -> String {
    let Some(avp) = avp else { return "Add it.".to_owned() };
    let vendor = match (avp.vendor_id, registry::vendor(avp.vendor_id)) {
        (0, _) => String::new(),
        (id, Some(name)) => format!(" of {name} ({id})"),
        (id, None) => format!(" of vendor {id}"),
    };
    let format = avp.format.as_deref().unwrap_or(avp.data_type.name());
    format!("Add it: AVP {}{vendor}, {format}, {}.", avp.code, flags(avp))
}

fn flags(avp: &Avp) -> &'static str {
    match (avp.vendor_id, avp.mandatory) {
        (0, Mandatory::Must) => "with the M bit",
        (0, _) => "without the M bit",
        (_, Mandatory::Must) => "with the V and the M bit",
        (_, _) => "with the V bit, without the M bit",
    }
}

/// The named values, where there are few.
fn values(avp: Option<&Avp>) -> String {
    const FEW: usize = 12;
    let values = avp.map(|it| it.enums.as_slice()).unwrap_or_default();
    if values.is_empty() || values.len() > FEW {
        return String::new();
    }
    let values = values.iter().map(|it| format!("{} ({})", it.name, it.value));
    format!(": {}", values.collect::<Vec<_>>().join(", "))
}

fn length(expected: usize, avp: Option<&Avp>) -> String {
    let Some(avp) = avp else { return format!("Make the value {expected} octets long.") };
    let header = if avp.vendor_id == 0 { 8 } else { 12 };
    format!(
        "Write it as {}: {expected} octets, so that AVP Length is {}.",
        avp.data_type.name(),
        expected + header
    )
}

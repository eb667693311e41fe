//! AVPs of a message as attributes of a packet, by the table.

use diameter_core::{AvpFlags, AvpKey, AvpView, Message, Time};
use diameter_messages::nasreq::avp::TUNNELING;

use super::counters::halves;
use super::table::{self, Counterpart};
use super::to_avps::{Hiding, integer};
use super::tunnels;
use super::{Lost, Part, Why};
use crate::packet::{
    AttributeType, Packet, PacketWriter, Unwritable, hide_password, hide_with_salt,
};

/// The longest value of an attribute.
const LONGEST_VALUE: usize = 253;

/// Attributes whose values go on in the next one of their type (RFC 4005, 9.5).
const SPLIT: [u8; 2] = [18, 77];

/// AVPs that say something to Diameter nodes alone, or that a procedure has to do with: nothing is lost without them.
/// Accounting-EAP-Auth-Method (465) is left out by RFC 4072, 6.1.
pub(super) const FOR_DIAMETER: [u32; 30] = [
    257, 258, 259, 260, 263, 264, 265, 268, 270, 271, 272, 274, 276, 277, 278, 279, 280, 281, 282,
    283, 284, 285, 291, 293, 294, 296, 408, 463, 464, 465,
];

/// Puts all AVPs that no procedure has to do with, and that have not been `written`. Without `hiding`, as in requests,
/// whose server is not known yet, what would be hidden is not put.
pub(super) fn translate(
    message: &Message,
    written: &[AvpKey],
    hiding: Option<Hiding<'_>>,
    salts: &mut dyn FnMut() -> [u8; 2],
    writer: &mut PacketWriter,
    lost: &mut Vec<Lost>,
) {
    let mut tag = 0;
    let mut rules = Vec::new();
    for avp in message.avps().map_while(Result::ok) {
        let key = avp.key();
        if written.contains(&key) {
            continue;
        }
        if key == TUNNELING.key {
            // A tag more for each: an agent that cannot tell them apart would mix them.
            tag = if tag < 0x1f { tag + 1 } else { tag };
            tunnels::to_attributes(&avp, tag, hiding, salts, writer, lost);
            continue;
        }
        let is_rule =
            table::of_avp(key).is_some_and(|row| matches!(row.counterpart, Counterpart::Rules(_)));
        if is_rule {
            // A zero octet ends a rule there.
            if avp.data().is_empty() || avp.data().contains(&0) {
                lost.push(Lost { what: Part::Avp(key), why: Why::Malformed });
                continue;
            }
            if !rules.is_empty() {
                rules.push(0);
            }
            rules.extend_from_slice(avp.data());
            continue;
        }
        if let Err(why) = one(&avp, hiding, salts, writer) {
            lost.push(Lost { what: Part::Avp(key), why });
        }
    }
    if let Err(error) = writer.split(92, &rules) {
        let what = Part::Attribute(AttributeType::Standard(92));
        lost.push(Lost { what, why: why(&error) });
    }
}

fn one(
    avp: &AvpView<'_>,
    hiding: Option<Hiding<'_>>,
    salts: &mut dyn FnMut() -> [u8; 2],
    writer: &mut PacketWriter,
) -> Result<(), Why> {
    let (key, value) = (avp.key(), avp.data());
    if key.vendor_id != 0 {
        return of_vendor(key, value, hiding, salts, writer);
    }
    let Some(row) = table::of_avp(key) else {
        return match u8::try_from(key.code) {
            // The code of an attribute that is said by other AVPs: what it would say here is not known.
            Ok(0 | 3 | 26 | 29 | 40 | 80) => Err(Why::NoCounterpart),
            Ok(number) => match table::of_attribute(number).map(|row| row.counterpart.avp()) {
                None => write(writer, AttributeType::Standard(number), value),
                // The AVP that stands for the attribute has another code.
                Some(Some(_)) => Err(Why::NoCounterpart),
                // A procedure has to do with it.
                Some(None) => Ok(()),
            },
            Err(_) if FOR_DIAMETER.contains(&key.code) => Ok(()),
            Err(_) => Err(Why::NoCounterpart),
        };
    };
    let attribute_type = AttributeType::Standard(row.attribute);
    match row.counterpart {
        Counterpart::Same(_) if SPLIT.contains(&row.attribute) && value.len() > LONGEST_VALUE => {
            writer.split(row.attribute, value).map(drop).map_err(|error| why(&error))
        }
        Counterpart::Same(_) => write(writer, attribute_type, value),
        Counterpart::Time(_) => {
            let time = Time::from_ntp(integer(value).ok_or(Why::Malformed)?);
            let seconds = u32::try_from(time.unix_seconds()).map_err(|_| Why::TooLong)?;
            write(writer, attribute_type, &seconds.to_be_bytes())
        }
        Counterpart::Password(_) => {
            let Hiding { secret, request_authenticator } = hiding.ok_or(Why::NotHidden)?;
            let hidden = hide_password(value, secret, request_authenticator);
            write(writer, attribute_type, &hidden.map_err(|_| Why::TooLong)?)
        }
        Counterpart::Counter(avp) => {
            let (lower, upper) = halves(value, key).map_err(|lost| lost.why)?;
            let gigawords = table::TABLE.iter().find(
                |row| matches!(row.counterpart, Counterpart::Gigawords(it) if it.key == avp.key),
            );
            if let Some(upper) = upper {
                let number = gigawords.ok_or(Why::TooLong)?.attribute;
                write(writer, AttributeType::Standard(number), &upper.to_be_bytes())?;
            }
            write(writer, attribute_type, &lower.to_be_bytes())
        }
        Counterpart::Cause(_) => {
            let cause = integer(value).ok_or(Why::Malformed)?;
            // 1 to 8 are Diameter's own: RADIUS has no words for them.
            let cause =
                cause.checked_sub(10).filter(|cause| *cause > 0).ok_or(Why::NoCounterpart)?;
            write(writer, attribute_type, &cause.to_be_bytes())
        }
        // The procedure puts it; a member of a tunnel without its group says nothing.
        Counterpart::Pieces(_) | Counterpart::Procedure(_) => Ok(()),
        Counterpart::Tunnel(..) | Counterpart::Gigawords(_) | Counterpart::Rules(_) => {
            Err(Why::NoCounterpart)
        }
    }
}

/// A vendor's AVP goes into a Vendor-Specific if its code has one octet and its value has room (RFC 4005, 9.6.1).
fn of_vendor(
    key: AvpKey,
    value: &[u8],
    hiding: Option<Hiding<'_>>,
    salts: &mut dyn FnMut() -> [u8; 2],
    writer: &mut PacketWriter,
) -> Result<(), Why> {
    let number = u8::try_from(key.code).map_err(|_| Why::NoCounterpart)?;
    let attribute = AttributeType::Vendor { vendor: key.vendor_id, number };
    if !table::HIDDEN.contains(&attribute) {
        return write(writer, attribute, value);
    }
    let Hiding { secret, request_authenticator } = hiding.ok_or(Why::NotHidden)?;
    let hidden = hide_with_salt(value, secret, request_authenticator, salts());
    write(writer, attribute, &hidden.map_err(|_| Why::TooLong)?)
}

pub(super) fn write(
    writer: &mut PacketWriter,
    attribute_type: AttributeType,
    value: &[u8],
) -> Result<(), Why> {
    writer.attribute(attribute_type, value).map(drop).map_err(|error| why(&error))
}

pub(super) fn why(error: &Unwritable) -> Why {
    match error {
        Unwritable::Value { .. } => Why::TooLong,
        Unwritable::Full { .. } => Why::NoRoom,
        Unwritable::Type(_) => Why::NoCounterpart,
    }
}

/// Puts the Proxy-State attributes of a request into its response: unchanged, in order (RFC 2865, 5.33).
pub(super) fn return_proxy_states(request: &Packet<'_>, writer: &mut PacketWriter) {
    for (number, value) in request.pieces().filter(|(number, _)| *number == 33) {
        // The response is empty yet, and takes what fitted into the request.
        let _ = write(writer, AttributeType::Standard(number), value);
    }
}

/// The first AVP of this kind.
pub(super) fn find(message: &Message, key: AvpKey) -> Option<AvpView<'_>> {
    message.avps().map_while(Result::ok).find(|avp| avp.key() == key)
}

/// Whether a message says that whoever does not understand this AVP must not go on.
pub(super) fn has_to_be_understood(message: &Message, lost: &Lost) -> bool {
    match lost.what {
        Part::Avp(key) => {
            find(message, key).is_some_and(|avp| avp.flags().contains(AvpFlags::MANDATORY))
        }
        Part::Attribute(_) => false,
    }
}

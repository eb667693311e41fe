//! Attributes of a packet as AVPs, by the table.

use std::borrow::Cow;

use bytes::Bytes;
use diameter_core::{AvpFlags, RawAvp, Time};

use super::avps::Avps;
use super::counters::Counters;
use super::table::{self, Counterpart, Row};
use super::tunnels::Tunnels;
use super::{Lost, Part, Why};
use crate::packet::{AttributeType, Packet, of_vendor_specific, reveal_password, reveal_with_salt};

/// The type of Vendor-Specific.
const VENDOR_SPECIFIC: u8 = 26;

/// What hides values: the secret, and the authenticator of the request.
#[derive(Clone, Copy)]
pub(super) struct Hiding<'a> {
    pub(super) secret: &'a [u8],
    pub(super) request_authenticator: [u8; 16],
}

/// Puts all attributes that no procedure has to do with, and that have not been `written`.
pub(super) fn translate(
    packet: &Packet<'_>,
    written: &[AttributeType],
    hiding: Hiding<'_>,
    avps: &mut Avps,
    lost: &mut Vec<Lost>,
) {
    let mut later = Later::default();
    for (number, value) in packet.pieces() {
        if number == VENDOR_SPECIFIC {
            let attributes = of_vendor_specific(value);
            for attribute in attributes.filter(|it| !written.contains(&it.attribute_type)) {
                let put = match attribute.attribute_type {
                    // 0 is nobody's number: the AVP would be one of the IETF.
                    AttributeType::Vendor { vendor: vendor @ 1.., number } => {
                        revealed(attribute.attribute_type, &attribute.value, hiding)
                            .and_then(|value| avps.raw(&of_vendor(vendor, number, &value)))
                    }
                    _ => Err(Why::NoCounterpart),
                };
                note(put, attribute.attribute_type, lost);
            }
            continue;
        }
        if written.contains(&AttributeType::Standard(number)) {
            continue;
        }
        let put = match table::of_attribute(number) {
            Some(row) => later.one(row, value, hiding, avps),
            // One without a name here has the AVP of the same code, and nobody has to understand it. Those of 241 to
            // 246 go as they stand (RFC 6929, 8).
            None => avps.raw(&plain(number, value)),
        };
        note(put, AttributeType::Standard(number), lost);
    }
    later.finish(avps, lost);
}

/// What several attributes make together.
#[derive(Default)]
struct Later {
    tunnels: Tunnels,
    counters: Counters,
    rules: Vec<u8>,
}

impl Later {
    fn one(
        &mut self,
        row: &Row,
        value: &[u8],
        hiding: Hiding<'_>,
        avps: &mut Avps,
    ) -> Result<(), Why> {
        match row.counterpart {
            Counterpart::Same(avp) => avps.checked(avp, value),
            Counterpart::Time(avp) => {
                let time = integer(value).and_then(|it| Time::from_unix_seconds(it.into()).ok());
                avps.checked(avp, &time.ok_or(Why::Malformed)?.ntp().to_be_bytes())
            }
            Counterpart::Password(avp) => {
                let Hiding { secret, request_authenticator } = hiding;
                let password = reveal_password(value, secret, request_authenticator);
                avps.checked(avp, &password.map_err(|_| Why::NotHidden)?)
            }
            Counterpart::Counter(avp) => {
                self.counters.lower(avp, integer(value).ok_or(Why::Malformed)?);
                Ok(())
            }
            Counterpart::Gigawords(avp) => {
                self.counters.upper(avp, integer(value).ok_or(Why::Malformed)?);
                Ok(())
            }
            Counterpart::Cause(avp) => {
                let cause = integer(value).and_then(|cause| cause.checked_add(10));
                avps.checked(avp, &cause.ok_or(Why::Malformed)?.to_be_bytes())
            }
            Counterpart::Tunnel(avp, tagged) => self.tunnels.put(avp, tagged, value, hiding),
            Counterpart::Rules(_) => {
                self.rules.extend_from_slice(value);
                Ok(())
            }
            // The procedure puts what it makes of it.
            Counterpart::Pieces(_) | Counterpart::Procedure(_) => Ok(()),
        }
    }

    fn finish(self, avps: &mut Avps, lost: &mut Vec<Lost>) {
        let avp = diameter_messages::nasreq::avp::NAS_FILTER_RULE.description();
        for rule in self.rules.split(|octet| *octet == 0).filter(|rule| !rule.is_empty()) {
            note(avps.checked(avp, rule), AttributeType::Standard(92), lost);
        }
        self.counters.finish(avps, lost);
        self.tunnels.finish(avps, lost);
    }
}

pub(super) fn note(put: Result<(), Why>, attribute_type: AttributeType, lost: &mut Vec<Lost>) {
    if let Err(why) = put {
        lost.push(Lost { what: Part::Attribute(attribute_type), why });
    }
}

/// The value of a vendor's attribute, as it is to be read.
fn revealed<'a>(
    attribute: AttributeType,
    value: &'a [u8],
    hiding: Hiding<'_>,
) -> Result<Cow<'a, [u8]>, Why> {
    if !table::HIDDEN.contains(&attribute) {
        return Ok(Cow::Borrowed(value));
    }
    let Hiding { secret, request_authenticator } = hiding;
    let value = reveal_with_salt(value, secret, request_authenticator);
    value.map(Cow::Owned).map_err(|_| Why::NotHidden)
}

/// An AVP of a vendor: nobody has to understand it (RFC 4005, 9.6.2).
fn of_vendor(vendor: u32, number: u8, value: &[u8]) -> RawAvp {
    let data = Bytes::copy_from_slice(value);
    RawAvp { code: number.into(), vendor_id: vendor, flags: AvpFlags::VENDOR, data }
}

fn plain(number: u8, value: &[u8]) -> RawAvp {
    let data = Bytes::copy_from_slice(value);
    RawAvp { code: number.into(), vendor_id: 0, flags: AvpFlags::default(), data }
}

pub(super) fn integer(value: &[u8]) -> Option<u32> {
    Some(u32::from_be_bytes(value.try_into().ok()?))
}

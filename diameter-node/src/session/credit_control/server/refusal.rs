//! Failed-AVP (RFC 6733, 7.5; RFC 8506, 9.2): what of a request it is that cannot be served, as it stands in the
//! request.

use bytes::Bytes;
use diameter_core::{AvpFlags, AvpIter, Message, RawAvp, Rejection};
use diameter_session::MessageError;
use diameter_session::credit_control::{Answer, FailedAvp, Service, UnitType};

/// An answer that says no, and why.
pub(super) fn refusal(answer: &Answer, request: &Message) -> Rejection {
    let rejection = Rejection::new(answer.result.into());
    match answer.failed.and_then(|it| failed_avp(it, request)) {
        Some(avp) => rejection.with_failed_avp(avp),
        None => rejection,
    }
}

/// A request that does not say what must be known: what it says instead, or an example of what is missing.
pub(super) fn unreadable(error: MessageError, request: &Message) -> Rejection {
    let MessageError { avp, result } = error;
    let received = request.avps().map_while(Result::ok);
    let received = received.filter(|it| it.code() == avp.code && it.vendor_id() == avp.vendor);
    let received = received.map(|it| it.to_raw()).next();
    let missing = || RawAvp { vendor_id: avp.vendor, ..number(avp.code, 0) };
    let failed = received.unwrap_or_else(missing);
    Rejection::new(result.into()).because(error.to_string()).with_failed_avp(failed)
}

fn failed_avp(failed: FailedAvp, request: &Message) -> Option<RawAvp> {
    match failed {
        FailedAvp::Units(service, unit_type) => units(service, unit_type, request),
        FailedAvp::MultipleServicesIndicator => find(request.avps(), MULTIPLE_SERVICES_INDICATOR)
            .or_else(|| find(request.avps(), MULTIPLE_SERVICES_CREDIT_CONTROL)),
        FailedAvp::ServiceIdentifier(value) => {
            Some(number(SERVICE_IDENTIFIER, value.unwrap_or_default()))
        }
        FailedAvp::RatingGroup(value) => Some(number(RATING_GROUP, value.unwrap_or_default())),
    }
}

/// Units of a type, of a service or of the session as a whole.
fn units(service: Service, unit_type: UnitType, request: &Message) -> Option<RawAvp> {
    let wanted = match unit_type {
        UnitType::Time => 420,
        UnitType::Money => 413,
        UnitType::TotalOctets => 421,
        UnitType::InputOctets => 412,
        UnitType::OutputOctets => 414,
        UnitType::ServiceSpecificUnits => 417,
    };
    let in_units = |avps: AvpIter<'_>| {
        let groups = avps.map_while(Result::ok);
        let mut groups =
            groups.filter(|it| [REQUESTED_SERVICE_UNIT, USED_SERVICE_UNIT].contains(&it.code()));
        groups.find_map(|it| find(it.avps(), wanted))
    };
    if service == Service::SESSION {
        return in_units(request.avps());
    }
    let services = request.avps().map_while(Result::ok);
    let services = services.filter(|it| it.code() == MULTIPLE_SERVICES_CREDIT_CONTROL);
    let mut services = services.filter(|it| {
        let names = |code, value: Option<u32>| {
            value.is_none_or(|value| find(it.avps(), code) == Some(number(code, value)))
        };
        names(SERVICE_IDENTIFIER, service.service_identifier)
            && names(RATING_GROUP, service.rating_group)
    });
    services.find_map(|it| in_units(it.avps()))
}

/// The first AVP of this code; those of vendors have others.
fn find(avps: AvpIter<'_>, code: u32) -> Option<RawAvp> {
    let mut avps = avps.map_while(Result::ok);
    avps.find(|it| it.code() == code && it.vendor_id() == 0).map(|it| it.to_raw())
}

/// An AVP with an Unsigned32.
fn number(code: u32, value: u32) -> RawAvp {
    let data = Bytes::copy_from_slice(&value.to_be_bytes());
    RawAvp { code, vendor_id: 0, flags: AvpFlags::MANDATORY, data }
}

const RATING_GROUP: u32 = 432;
const REQUESTED_SERVICE_UNIT: u32 = 437;
const SERVICE_IDENTIFIER: u32 = 439;
const USED_SERVICE_UNIT: u32 = 446;
const MULTIPLE_SERVICES_INDICATOR: u32 = 455;
const MULTIPLE_SERVICES_CREDIT_CONTROL: u32 = 456;

//! What an answer that lets a user in asks of the device, and whether it can be done (RFC 7155, 2.1 and 4.4).

use std::net::Ipv4Addr;

use diameter_core::{RawAvp, ResultCode};
use diameter_messages::base::{AccountingRealtimeRequired, avp};
use diameter_messages::nasreq::{AaAnswer, ServiceType};
use diameter_session::TerminationCause;

/// The least and the greatest Framed-MTU (RFC 7155, 4.4.10.3).
const MTU: std::ops::RangeInclusive<u32> = 64..=65_535;

/// Service Unavailable of RADIUS, as a Termination-Cause (RFC 2866, 5.10; RFC 4005, 9.3.5).
pub(super) const SERVICE_UNAVAILABLE: TerminationCause = TerminationCause(25);

/// Why an answer that lets a user in cannot be followed: the session is ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unusable {
    /// The device does not have this service at all (RFC 7155, 4.4.1).
    #[error("the Service-Type of the answer, {}, is none that this device has", .0.0)]
    UnknownService(ServiceType),
    /// The device has it, but not where the user has come in (RFC 7155, 4.4.1).
    #[error("the Service-Type of the answer, {}, is none that this port has", .0.0)]
    IncompatibleService(ServiceType),
    /// Framed-MTU is out of its range (RFC 7155, 4.4.10.3).
    #[error("the Framed-MTU of the answer is {0}: it has to be from 64 to 65535")]
    Mtu(u32),
    /// Accounting-Realtime-Required asks for what the device cannot do (RFC 7155, 2.1).
    #[error(
        "the answer asks for accounting (Accounting-Realtime-Required {0}) that this device does not have"
    )]
    Realtime(u32),
}

impl Unusable {
    /// What is wrong, as a Result-Code says it.
    pub fn result_code(self) -> ResultCode {
        match self {
            Self::UnknownService(_) | Self::Mtu(_) => ResultCode::DIAMETER_INVALID_AVP_VALUE,
            Self::IncompatibleService(_) | Self::Realtime(_) => {
                ResultCode::DIAMETER_UNABLE_TO_COMPLY
            }
        }
    }

    /// What the server is told of the end of the session.
    pub(super) fn cause(self) -> TerminationCause {
        match self {
            Self::UnknownService(_) | Self::Mtu(_) => TerminationCause::BAD_ANSWER,
            Self::IncompatibleService(_) | Self::Realtime(_) => SERVICE_UNAVAILABLE,
        }
    }
}

/// What a device has.
pub(super) struct Abilities<'a> {
    pub(super) services: &'a [ServiceType],
    pub(super) of_port: Option<&'a [ServiceType]>,
    pub(super) accounts: bool,
}

impl Abilities<'_> {
    /// Whether the device can do what an answer says.
    pub(super) fn check(&self, answer: &AaAnswer) -> Result<(), Unusable> {
        if let Some(service) = answer.service_type {
            if !self.services.contains(&service) {
                return Err(Unusable::UnknownService(service));
            }
            if self.of_port.is_some_and(|it| !it.contains(&service)) {
                return Err(Unusable::IncompatibleService(service));
            }
        }
        if let Some(mtu) = answer.framed_mtu.filter(|mtu| !MTU.contains(mtu)) {
            return Err(Unusable::Mtu(mtu));
        }
        let Some(realtime) = realtime(answer) else { return Ok(()) };
        let may_lose = realtime == AccountingRealtimeRequired::GRANT_AND_LOSE.0 as u32;
        match (1..=3).contains(&realtime) && (self.accounts || may_lose) {
            true => Ok(()),
            false => Err(Unusable::Realtime(realtime)),
        }
    }
}

/// Accounting-Realtime-Required, which the grammar of the answer leaves to `* [ AVP ]`.
pub(super) fn realtime(answer: &AaAnswer) -> Option<u32> {
    let key = avp::ACCOUNTING_REALTIME_REQUIRED.key;
    let is_it = |avp: &&RawAvp| (avp.vendor_id, avp.code) == (key.vendor_id, key.code);
    let found = answer.additional_avps.iter().find(is_it)?;
    found.data[..].try_into().ok().map(u32::from_be_bytes)
}

/// The IPv4 address of a user (RFC 7155, 4.4.10.5.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FramedAddress {
    /// This one.
    Address(Ipv4Addr),
    /// The one that the user chooses: 0xFFFFFFFF.
    UserChooses,
    /// One of the device's own: 0xFFFFFFFE.
    DeviceChooses,
}

impl FramedAddress {
    /// The Framed-IP-Address of an answer.
    pub fn of(answer: &AaAnswer) -> Option<Self> {
        let octets: [u8; 4] = answer.framed_ip_address.as_deref()?.try_into().ok()?;
        Some(match u32::from_be_bytes(octets) {
            0xffff_ffff => Self::UserChooses,
            0xffff_fffe => Self::DeviceChooses,
            _ => Self::Address(octets.into()),
        })
    }
}

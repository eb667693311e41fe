//! What a record keeps of an Accounting-Request.

use std::time::Duration;

use bytes::Bytes;
use diameter_core::{AvpIter, AvpKey, AvpView, CommandFlags, Header, Message};
use diameter_messages::base::avp;
use diameter_session::Timestamp;
use serde::{Deserialize, Serialize};

/// The AVPs that tell records apart.
pub(super) mod keys {
    use diameter_core::AvpKey;

    const fn of_3gpp(code: u32) -> AvpKey {
        AvpKey { vendor_id: 10_415, code }
    }

    pub(in super::super) const SERVICE_INFORMATION: AvpKey = of_3gpp(873);
    pub(in super::super) const PS_INFORMATION: AvpKey = of_3gpp(874);
    pub(in super::super) const IMS_INFORMATION: AvpKey = of_3gpp(876);
    pub(in super::super) const SMS_INFORMATION: AvpKey = of_3gpp(2000);
    pub(in super::super) const MMTEL_INFORMATION: AvpKey = of_3gpp(2030);
    pub(in super::super) const NODE_FUNCTIONALITY: AvpKey = of_3gpp(862);
    pub(in super::super) const CAUSE_CODE: AvpKey = of_3gpp(861);
    pub(in super::super) const SM_MESSAGE_TYPE: AvpKey = of_3gpp(2007);
    pub(in super::super) const SMS_NODE: AvpKey = of_3gpp(2016);
    pub(in super::super) const CHANGE_CONDITION: AvpKey = of_3gpp(2037);
    pub(in super::super) const SERVICE_DATA_CONTAINER: AvpKey = of_3gpp(2040);
    pub(in super::super) const TRAFFIC_DATA_VOLUMES: AvpKey = of_3gpp(2046);
    pub(in super::super) const SGW_ADDRESS: AvpKey = of_3gpp(2067);
    pub(in super::super) const TDF_IP_ADDRESS: AvpKey = of_3gpp(1091);
    pub(in super::super) const EPDG_ADDRESS: AvpKey = of_3gpp(3425);
    pub(in super::super) const TWAG_ADDRESS: AvpKey = of_3gpp(3903);
    pub(in super::super) const INPUT_OCTETS: AvpKey = AvpKey::ietf(363);
    pub(in super::super) const OUTPUT_OCTETS: AvpKey = AvpKey::ietf(364);
}

/// Accounting-Record-Type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RequestType {
    /// EVENT_RECORD: all there is.
    Event,
    /// START_RECORD.
    Start,
    /// INTERIM_RECORD.
    Interim,
    /// STOP_RECORD.
    Stop,
}

/// What a record keeps of an Accounting-Request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Request {
    /// Accounting-Record-Number.
    pub(super) number: u32,
    /// Accounting-Record-Type.
    pub(super) request_type: RequestType,
    /// Event-Timestamp if that can be true, else when it came.
    pub(super) at: Timestamp,
    /// Whether its client had sent it before (the T bit).
    pub(super) is_retransmitted: bool,
    /// Its AVPs.
    #[serde(with = "octets")]
    pub(super) avps: Bytes,
}

/// Why a request cannot feed a record.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RequestError {
    /// An AVP without which it is no Accounting-Request is missing or has no value that can be read.
    #[error("the request has no {0} that can be read")]
    Lacks(&'static str),
}

/// What every Accounting-Request says of itself.
pub(super) struct Said {
    pub(super) session_id: String,
    pub(super) sub_session_id: Option<u64>,
    pub(super) client: String,
    pub(super) request: Request,
}

impl Said {
    pub(super) fn read(message: &Message, now: Timestamp) -> Result<Self, RequestError> {
        let text = |key: AvpKey| {
            let avp = find(message.avps(), key)?;
            Some(String::from_utf8_lossy(avp.data()).into_owned())
        };
        let number = |key: AvpKey| unsigned(&find(message.avps(), key)?);
        let request_type = match number(avp::ACCOUNTING_RECORD_TYPE.key) {
            Some(1) => RequestType::Event,
            Some(2) => RequestType::Start,
            Some(3) => RequestType::Interim,
            Some(4) => RequestType::Stop,
            _ => return Err(RequestError::Lacks("Accounting-Record-Type")),
        };
        let record_number = number(avp::ACCOUNTING_RECORD_NUMBER.key)
            .and_then(|number| u32::try_from(number).ok())
            .ok_or(RequestError::Lacks("Accounting-Record-Number"))?;
        Ok(Self {
            session_id: text(avp::SESSION_ID.key).ok_or(RequestError::Lacks("Session-Id"))?,
            sub_session_id: number(avp::ACCOUNTING_SUB_SESSION_ID.key),
            client: text(avp::ORIGIN_HOST.key).ok_or(RequestError::Lacks("Origin-Host"))?,
            request: Request {
                number: record_number,
                request_type,
                at: event_timestamp(message).filter(|at| is_plausible(*at, now)).unwrap_or(now),
                is_retransmitted: message.header().flags.contains(CommandFlags::RETRANSMITTED),
                avps: message.as_bytes().slice(Header::LENGTH..),
            },
        })
    }
}

/// Whether the Event-Timestamp of a request cannot be true: it is not used.
#[cfg(feature = "server")]
pub(crate) fn has_wrong_time(message: &Message, now: Timestamp) -> bool {
    event_timestamp(message).is_some_and(|at| !is_plausible(at, now))
}

fn event_timestamp(message: &Message) -> Option<Timestamp> {
    time(find(message.avps(), avp::EVENT_TIMESTAMP.key)?.data())
}

/// A clock that stands at its beginning, or is far ahead, must not have a session last for decades. Requests that a
/// client has kept for long are believed.
fn is_plausible(at: Timestamp, now: Timestamp) -> bool {
    at <= now.after(FARTHEST_AHEAD) && now <= at.after(FARTHEST_BEHIND)
}

const FARTHEST_AHEAD: Duration = Duration::from_secs(24 * 3600);
const FARTHEST_BEHIND: Duration = Duration::from_secs(10 * 365 * 24 * 3600);

impl Request {
    pub(super) fn avps(&self) -> AvpIter<'_> {
        AvpIter::new(&self.avps, 0)
    }

    /// A group inside Service-Information.
    pub(super) fn part(&self, key: AvpKey) -> Option<AvpView<'_>> {
        find(find(self.avps(), keys::SERVICE_INFORMATION)?.avps(), key)
    }

    /// Change-Condition of the whole request.
    pub(super) fn condition(&self) -> Option<u32> {
        let avp = find(self.part(keys::PS_INFORMATION)?.avps(), keys::CHANGE_CONDITION)?;
        u32::try_from(unsigned(&avp)?).ok()
    }

    /// Whether the service was not delivered: Cause-Code of IMS-Information above 0.
    pub(super) fn has_failed(&self) -> bool {
        let code = self
            .part(keys::IMS_INFORMATION)
            .and_then(|ims| find(ims.avps(), keys::CAUSE_CODE))
            .and_then(|avp| avp.octets::<4>());
        code.is_some_and(|code| i32::from_be_bytes(code) > 0)
    }

    /// Octets used in both directions, and containers of usage.
    pub(super) fn usage(&self) -> (u64, u32) {
        let Some(ps) = self.part(keys::PS_INFORMATION) else { return (0, 0) };
        let (mut volume, mut service_volume, mut containers) = (0_u64, 0_u64, 0_u32);
        for avp in ps.avps().map_while(Result::ok) {
            let of_both = match avp.key() {
                keys::TRAFFIC_DATA_VOLUMES => &mut volume,
                keys::SERVICE_DATA_CONTAINER => &mut service_volume,
                _ => continue,
            };
            containers = containers.saturating_add(1);
            for used in avp.avps().map_while(Result::ok) {
                if matches!(used.key(), keys::INPUT_OCTETS | keys::OUTPUT_OCTETS) {
                    *of_both = of_both.saturating_add(unsigned(&used).unwrap_or(0));
                }
            }
        }
        // The same octets may be in both kinds of container.
        (volume.max(service_volume), containers)
    }
}

/// The first AVP of this key.
pub(super) fn find(avps: AvpIter<'_>, key: AvpKey) -> Option<AvpView<'_>> {
    avps.map_while(Result::ok).find(|avp| avp.key() == key)
}

/// A number of four or eight octets.
pub(super) fn unsigned(avp: &AvpView<'_>) -> Option<u64> {
    match avp.data().len() {
        4 => avp.octets().map(|octets| u32::from_be_bytes(octets).into()),
        8 => avp.octets().map(u64::from_be_bytes),
        _ => None,
    }
}

/// A Time; `None` before 1970.
pub(super) fn time(data: &[u8]) -> Option<Timestamp> {
    let seconds = u32::from_be_bytes(data.try_into().ok()?);
    let seconds = diameter_core::Time::from_ntp(seconds).unix_seconds();
    u64::try_from(seconds).ok().map(Timestamp::from_secs)
}

mod octets {
    use bytes::Bytes;
    use serde::{Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(octets: &Bytes, to: S) -> Result<S::Ok, S::Error> {
        serde_bytes::serialize(&octets[..], to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Bytes, D::Error> {
        serde_bytes::deserialize::<Vec<u8>, D>(from).map(Bytes::from)
    }
}

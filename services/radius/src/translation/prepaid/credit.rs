//! How far the credit of a session has come, as State and Class carry it.

use subtle::ConstantTimeEq;

use super::super::session::signature;
use super::FailureHandling;

/// What State and Class say of a session's credit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Credit {
    /// It costs nothing, or is not charged: the server is not asked again.
    Free,
    /// It is charged.
    Charged(Progress),
}

/// How far the credit of a session has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The credit-control server.
    pub host: String,
    /// The CC-Request-Number of the last request that it has answered.
    pub number: u32,
    /// How many seconds it knows to be used.
    pub reported: u32,
    /// How many more the NAS may use before it asks again.
    pub granted: u32,
    /// When, in seconds since 1970.
    pub since: u64,
    /// Its Credit-Control-Failure-Handling, which counts more than any other (RFC 8506, 5.7).
    pub failure_handling: Option<FailureHandling>,
    /// Whether another server may go on with the session (CC-Session-Failover).
    pub may_move: bool,
    /// Whether those are used before a change of the tariff.
    pub is_before_change: bool,
}

/// A session that is not charged.
const FREE: u8 = 0x80;
const MAY_MOVE: u8 = 0x04;
const IS_BEFORE_CHANGE: u8 = 0x08;
/// In the lowest two bits: that there is no Credit-Control-Failure-Handling.
const NO_HANDLING: u8 = 3;
/// Octets of the signature.
const SIGNATURE: usize = 8;

impl Credit {
    /// As it stands in State and Class: signed for its session, so that it is not taken for that of another one.
    pub fn to_octets(&self, session_id: &str, secret: &[u8]) -> Vec<u8> {
        let mut octets = match self {
            Self::Free => vec![FREE],
            Self::Charged(progress) => progress.to_octets(),
        };
        octets.extend_from_slice(&sign(&octets, session_id, secret).unwrap_or_default());
        octets
    }

    /// Reads it; `None` if it is another session's, or was signed with another secret.
    pub fn parse(octets: &[u8], session_id: &str, secret: &[u8]) -> Option<Self> {
        let (body, signed) = octets.split_last_chunk::<SIGNATURE>()?;
        if !bool::from(sign(body, session_id, secret)?.ct_eq(signed)) {
            return None;
        }
        match body {
            [FREE] => Some(Self::Free),
            body => Progress::parse(body).map(Self::Charged),
        }
    }

    /// How far it has come, if it is charged.
    pub fn progress(&self) -> Option<&Progress> {
        match self {
            Self::Free => None,
            Self::Charged(progress) => Some(progress),
        }
    }
}

impl Progress {
    /// How many seconds have been used since the last report, as far as the agent knows: the time since, and no more
    /// than was granted.
    pub fn used_until(&self, unix: u64) -> u32 {
        let elapsed = unix.saturating_sub(self.since);
        u32::try_from(elapsed).unwrap_or(u32::MAX).min(self.granted)
    }

    /// How many seconds have been used since the last report in a session that was so long.
    pub fn used_of(&self, session_time: u32) -> u32 {
        session_time.saturating_sub(self.reported)
    }

    fn to_octets(&self) -> Vec<u8> {
        let handling = self.failure_handling.map_or(NO_HANDLING.into(), FailureHandling::number);
        let mut flags = handling as u8;
        if self.may_move {
            flags |= MAY_MOVE;
        }
        if self.is_before_change {
            flags |= IS_BEFORE_CHANGE;
        }
        let mut octets = vec![flags];
        for number in [self.number, self.reported, self.granted] {
            octets.extend_from_slice(&number.to_be_bytes());
        }
        octets.extend_from_slice(&self.since.to_be_bytes());
        octets.extend_from_slice(self.host.as_bytes());
        octets
    }

    fn parse(octets: &[u8]) -> Option<Self> {
        let (flags, rest) = octets.split_first()?;
        let (number, rest) = rest.split_first_chunk()?;
        let (reported, rest) = rest.split_first_chunk()?;
        let (granted, rest) = rest.split_first_chunk()?;
        let (since, host) = rest.split_first_chunk()?;
        Some(Self {
            host: str::from_utf8(host).ok()?.to_owned(),
            number: u32::from_be_bytes(*number),
            reported: u32::from_be_bytes(*reported),
            granted: u32::from_be_bytes(*granted),
            since: u64::from_be_bytes(*since),
            failure_handling: FailureHandling::of_number((flags & 3).into()),
            may_move: flags & MAY_MOVE != 0,
            is_before_change: flags & IS_BEFORE_CHANGE != 0,
        })
    }
}

fn sign(body: &[u8], session_id: &str, secret: &[u8]) -> Option<[u8; SIGNATURE]> {
    signature("Credit of diameter-radius: ", &[session_id.as_bytes(), b"\0", body], secret)
}

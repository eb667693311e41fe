//! Why a session ends, as its last request tells (RFC 6733, 8.15).

/// The value of a Termination-Cause AVP. There are others than those that have a name here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct TerminationCause(pub u32);

impl TerminationCause {
    /// DIAMETER_LOGOUT: the user ended it.
    pub const LOGOUT: Self = Self(1);
    /// DIAMETER_SERVICE_NOT_PROVIDED: it was authorized, but never began.
    pub const SERVICE_NOT_PROVIDED: Self = Self(2);
    /// DIAMETER_BAD_ANSWER: an answer could not be processed.
    pub const BAD_ANSWER: Self = Self(3);
    /// DIAMETER_ADMINISTRATIVE: somebody in charge ended it.
    pub const ADMINISTRATIVE: Self = Self(4);
    /// DIAMETER_LINK_BROKEN: the user is out of reach.
    pub const LINK_BROKEN: Self = Self(5);
    /// DIAMETER_AUTH_EXPIRED: the authorization was not renewed in time.
    pub const AUTHORIZATION_EXPIRED: Self = Self(6);
    /// DIAMETER_USER_MOVED: the user goes on at another device.
    pub const USER_MOVED: Self = Self(7);
    /// DIAMETER_SESSION_TIMEOUT: it lasted as long as it may.
    pub const SESSION_TIMEOUT: Self = Self(8);
}

impl From<u32> for TerminationCause {
    fn from(number: u32) -> Self {
        Self(number)
    }
}

impl From<TerminationCause> for u32 {
    fn from(cause: TerminationCause) -> Self {
        cause.0
    }
}

//! Why a session ends, as its last request tells (RFC 6733, 8.15).

/// The value of a Termination-Cause AVP.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TerminationCause {
    /// DIAMETER_LOGOUT 1: the user ended it.
    Logout,
    /// DIAMETER_SERVICE_NOT_PROVIDED 2: it was authorized, but never began.
    ServiceNotProvided,
    /// DIAMETER_BAD_ANSWER 3: an answer could not be processed.
    BadAnswer,
    /// DIAMETER_ADMINISTRATIVE 4: somebody in charge ended it.
    Administrative,
    /// DIAMETER_LINK_BROKEN 5: the user is out of reach.
    LinkBroken,
    /// DIAMETER_AUTH_EXPIRED 6: the authorization was not renewed in time.
    AuthorizationExpired,
    /// DIAMETER_USER_MOVED 7: the user goes on at another device.
    UserMoved,
    /// DIAMETER_SESSION_TIMEOUT 8: it lasted as long as it may.
    SessionTimeout,
}

impl TerminationCause {
    /// The number on the wire.
    pub const fn number(self) -> u32 {
        match self {
            Self::Logout => 1,
            Self::ServiceNotProvided => 2,
            Self::BadAnswer => 3,
            Self::Administrative => 4,
            Self::LinkBroken => 5,
            Self::AuthorizationExpired => 6,
            Self::UserMoved => 7,
            Self::SessionTimeout => 8,
        }
    }
}

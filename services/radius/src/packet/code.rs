//! What a packet is: the first octet of its header (RFC 2865, 3; RFC 2866, 3; RFC 5176, 2.3; RFC 5997).

use std::fmt;

/// The kind of a packet.
///
/// ```
/// use diameter_radius::packet::Code;
///
/// assert_eq!(Code::ACCESS_REQUEST.to_string(), "Access-Request");
/// assert_eq!(Code(77).to_string(), "code 77");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Code(pub u8);

impl Code {
    /// A NAS asks whether a user may have service (RFC 2865, 4.1).
    pub const ACCESS_REQUEST: Self = Self(1);
    /// The user may (RFC 2865, 4.2).
    pub const ACCESS_ACCEPT: Self = Self(2);
    /// The user may not (RFC 2865, 4.3).
    pub const ACCESS_REJECT: Self = Self(3);
    /// What a NAS says about use (RFC 2866, 4.1).
    pub const ACCOUNTING_REQUEST: Self = Self(4);
    /// It has been recorded (RFC 2866, 4.2).
    pub const ACCOUNTING_RESPONSE: Self = Self(5);
    /// The user has to answer something first (RFC 2865, 4.4).
    pub const ACCESS_CHALLENGE: Self = Self(11);
    /// Whether a server is there (RFC 5997).
    pub const STATUS_SERVER: Self = Self(12);
    /// A session has to end (RFC 5176, 2.1).
    pub const DISCONNECT_REQUEST: Self = Self(40);
    /// It has ended.
    pub const DISCONNECT_ACK: Self = Self(41);
    /// It has not.
    pub const DISCONNECT_NAK: Self = Self(42);
    /// What a session may do has changed (RFC 5176, 2.2).
    pub const COA_REQUEST: Self = Self(43);
    /// The session does as told.
    pub const COA_ACK: Self = Self(44);
    /// It does not.
    pub const COA_NAK: Self = Self(45);

    /// Its name in the RFCs, if it has one here.
    pub fn name(self) -> Option<&'static str> {
        Some(match self {
            Self::ACCESS_REQUEST => "Access-Request",
            Self::ACCESS_ACCEPT => "Access-Accept",
            Self::ACCESS_REJECT => "Access-Reject",
            Self::ACCOUNTING_REQUEST => "Accounting-Request",
            Self::ACCOUNTING_RESPONSE => "Accounting-Response",
            Self::ACCESS_CHALLENGE => "Access-Challenge",
            Self::STATUS_SERVER => "Status-Server",
            Self::DISCONNECT_REQUEST => "Disconnect-Request",
            Self::DISCONNECT_ACK => "Disconnect-ACK",
            Self::DISCONNECT_NAK => "Disconnect-NAK",
            Self::COA_REQUEST => "CoA-Request",
            Self::COA_ACK => "CoA-ACK",
            Self::COA_NAK => "CoA-NAK",
            _ => return None,
        })
    }

    /// How the Request Authenticator of such a request is made; `None` if this is no request.
    pub fn request_authenticator(self) -> Option<RequestAuthenticator> {
        match self {
            Self::ACCESS_REQUEST | Self::STATUS_SERVER => Some(RequestAuthenticator::Random),
            Self::ACCOUNTING_REQUEST | Self::DISCONNECT_REQUEST | Self::COA_REQUEST => {
                Some(RequestAuthenticator::Hash)
            }
            _ => None,
        }
    }

    /// What answers such a request; nothing if this is no request.
    pub fn responses(self) -> &'static [Self] {
        match self {
            Self::ACCESS_REQUEST => {
                &[Self::ACCESS_ACCEPT, Self::ACCESS_REJECT, Self::ACCESS_CHALLENGE]
            }
            Self::ACCOUNTING_REQUEST => &[Self::ACCOUNTING_RESPONSE],
            // At a port for logins and at one for accounting (RFC 5997, 4.1).
            Self::STATUS_SERVER => &[Self::ACCESS_ACCEPT, Self::ACCOUNTING_RESPONSE],
            Self::DISCONNECT_REQUEST => &[Self::DISCONNECT_ACK, Self::DISCONNECT_NAK],
            Self::COA_REQUEST => &[Self::COA_ACK, Self::COA_NAK],
            _ => &[],
        }
    }

    /// Whether such a packet may carry a Message-Authenticator: all but those of accounting (RFC 2869, 5.19).
    pub(super) fn may_have_message_authenticator(self) -> bool {
        !matches!(self, Self::ACCOUNTING_REQUEST | Self::ACCOUNTING_RESPONSE)
    }
}

/// How a Request Authenticator is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RequestAuthenticator {
    /// 16 octets that nobody can predict, which prove nothing by themselves (RFC 2865, 3).
    Random,
    /// The MD5 of the packet and the secret (RFC 2866, 3; RFC 5176, 2.3).
    Hash,
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "code {}", self.0),
        }
    }
}

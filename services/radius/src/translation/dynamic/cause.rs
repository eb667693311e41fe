//! Error-Cause (RFC 5176, 3.5), and the Result-Code that stands for each.

use std::fmt;

use diameter_core::{Outcome, ResultCode};

/// Why a CoA-Request or a Disconnect-Request is not done: the value of an Error-Cause attribute.
///
/// ```
/// use diameter_radius::translation::dynamic::ErrorCause;
///
/// assert_eq!(ErrorCause::SESSION_CONTEXT_NOT_FOUND.to_string(), "503 Session Context Not Found");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ErrorCause(pub u32);

impl ErrorCause {
    /// An attribute that is not supported.
    pub const UNSUPPORTED_ATTRIBUTE: Self = Self(401);
    /// An attribute that is missing.
    pub const MISSING_ATTRIBUTE: Self = Self(402);
    /// The request is for another NAS.
    pub const NAS_IDENTIFICATION_MISMATCH: Self = Self(403);
    /// Something else is wrong with the request.
    pub const INVALID_REQUEST: Self = Self(404);
    /// A Service-Type that is not supported.
    pub const UNSUPPORTED_SERVICE: Self = Self(405);
    /// CoA-Requests or Disconnect-Requests are not supported.
    pub const UNSUPPORTED_EXTENSION: Self = Self(406);
    /// A value that is not supported.
    pub const INVALID_ATTRIBUTE_VALUE: Self = Self(407);
    /// It is not allowed.
    pub const ADMINISTRATIVELY_PROHIBITED: Self = Self(501);
    /// No way leads to the NAS.
    pub const REQUEST_NOT_ROUTABLE: Self = Self(502);
    /// There is no such session.
    pub const SESSION_CONTEXT_NOT_FOUND: Self = Self(503);
    /// The session cannot be ended.
    pub const SESSION_CONTEXT_NOT_REMOVABLE: Self = Self(504);
    /// A proxy could not do it.
    pub const OTHER_PROXY_PROCESSING_ERROR: Self = Self(505);
    /// The NAS has not what it takes.
    pub const RESOURCES_UNAVAILABLE: Self = Self(506);
    /// The NAS asks what the session may do now.
    pub const REQUEST_INITIATED: Self = Self(507);
    /// Several sessions are meant.
    pub const MULTIPLE_SESSION_SELECTION_UNSUPPORTED: Self = Self(508);

    /// Its name in RFC 5176, 3.5.
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            201 => "Residual Session Context Removed",
            202 => "Invalid EAP Packet (Ignored)",
            401 => "Unsupported Attribute",
            402 => "Missing Attribute",
            403 => "NAS Identification Mismatch",
            404 => "Invalid Request",
            405 => "Unsupported Service",
            406 => "Unsupported Extension",
            407 => "Invalid Attribute Value",
            501 => "Administratively Prohibited",
            502 => "Request Not Routable (Proxy)",
            503 => "Session Context Not Found",
            504 => "Session Context Not Removable",
            505 => "Other Proxy Processing Error",
            506 => "Resources Unavailable",
            507 => "Request Initiated",
            508 => "Multiple Session Selection Unsupported",
            _ => return None,
        })
    }

    /// The Result-Code of a RAA or ASA that says the same (RFC 5176, 4). Where RFC 4005, 9.2.1 says otherwise, it counts:
    /// 507 is a limited success, and 405 says that the NAS does not support the command.
    pub fn result_code(self) -> ResultCode {
        match self.0 {
            201 => ResultCode::DIAMETER_SUCCESS,
            202 | 507 => ResultCode::DIAMETER_LIMITED_SUCCESS,
            401 => ResultCode::DIAMETER_AVP_UNSUPPORTED,
            402 => ResultCode::DIAMETER_MISSING_AVP,
            403 => ResultCode::DIAMETER_REALM_NOT_SERVED,
            405 => ResultCode::DIAMETER_COMMAND_UNSUPPORTED,
            406 => ResultCode::DIAMETER_APPLICATION_UNSUPPORTED,
            407 => ResultCode::DIAMETER_INVALID_AVP_VALUE,
            501 | 504 => ResultCode::DIAMETER_AUTHORIZATION_REJECTED,
            502 => ResultCode::DIAMETER_UNABLE_TO_DELIVER,
            503 => ResultCode::DIAMETER_UNKNOWN_SESSION_ID,
            506 => ResultCode::DIAMETER_RESOURCES_EXCEEDED,
            _ => ResultCode::DIAMETER_UNABLE_TO_COMPLY,
        }
    }

    /// What says the same as the outcome of a RAR or an ASR that was not done.
    pub fn of(outcome: Outcome) -> Self {
        let Outcome::Result(code) = outcome else { return Self::OTHER_PROXY_PROCESSING_ERROR };
        match code {
            ResultCode::DIAMETER_AVP_UNSUPPORTED => Self::UNSUPPORTED_ATTRIBUTE,
            ResultCode::DIAMETER_MISSING_AVP => Self::MISSING_ATTRIBUTE,
            ResultCode::DIAMETER_INVALID_AVP_VALUE => Self::INVALID_ATTRIBUTE_VALUE,
            ResultCode::DIAMETER_COMMAND_UNSUPPORTED
            | ResultCode::DIAMETER_APPLICATION_UNSUPPORTED => Self::UNSUPPORTED_EXTENSION,
            ResultCode::DIAMETER_AUTHORIZATION_REJECTED => Self::ADMINISTRATIVELY_PROHIBITED,
            ResultCode::DIAMETER_UNABLE_TO_DELIVER
            | ResultCode::DIAMETER_REALM_NOT_SERVED
            | ResultCode::DIAMETER_LOOP_DETECTED => Self::REQUEST_NOT_ROUTABLE,
            ResultCode::DIAMETER_UNKNOWN_SESSION_ID => Self::SESSION_CONTEXT_NOT_FOUND,
            ResultCode::DIAMETER_RESOURCES_EXCEEDED | ResultCode::DIAMETER_TOO_BUSY => {
                Self::RESOURCES_UNAVAILABLE
            }
            _ => Self::OTHER_PROXY_PROCESSING_ERROR,
        }
    }
}

impl fmt::Display for ErrorCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => write!(f, "{} {name}", self.0),
            None => write!(f, "{}", self.0),
        }
    }
}

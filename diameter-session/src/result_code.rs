//! Result-Codes as the state machines tell them apart (RFC 6733, 7.1; RFC 8506, 9).

use std::fmt;

/// The number of a Result-Code AVP, with names for those that the machines tell apart.
///
/// With the feature `diameter-core` it converts from and to the `ResultCode` of messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct ResultCode(pub u32);

impl ResultCode {
    /// DIAMETER_SUCCESS.
    pub const SUCCESS: Self = Self(2001);
    /// DIAMETER_LIMITED_SUCCESS: another request must follow.
    pub const LIMITED_SUCCESS: Self = Self(2002);
    /// DIAMETER_UNABLE_TO_DELIVER.
    pub const UNABLE_TO_DELIVER: Self = Self(3002);
    /// DIAMETER_TOO_BUSY.
    pub const TOO_BUSY: Self = Self(3004);
    /// DIAMETER_LOOP_DETECTED.
    pub const LOOP_DETECTED: Self = Self(3005);
    /// DIAMETER_OUT_OF_SPACE.
    pub const OUT_OF_SPACE: Self = Self(4002);
    /// DIAMETER_END_USER_SERVICE_DENIED (RFC 8506).
    pub const END_USER_SERVICE_DENIED: Self = Self(4010);
    /// DIAMETER_CREDIT_CONTROL_NOT_APPLICABLE (RFC 8506).
    pub const CREDIT_CONTROL_NOT_APPLICABLE: Self = Self(4011);
    /// DIAMETER_CREDIT_LIMIT_REACHED (RFC 8506).
    pub const CREDIT_LIMIT_REACHED: Self = Self(4012);
    /// DIAMETER_AVP_UNSUPPORTED.
    pub const AVP_UNSUPPORTED: Self = Self(5001);
    /// DIAMETER_UNKNOWN_SESSION_ID.
    pub const UNKNOWN_SESSION_ID: Self = Self(5002);
    /// DIAMETER_INVALID_AVP_VALUE.
    pub const INVALID_AVP_VALUE: Self = Self(5004);
    /// DIAMETER_MISSING_AVP.
    pub const MISSING_AVP: Self = Self(5005);
    /// DIAMETER_UNABLE_TO_COMPLY.
    pub const UNABLE_TO_COMPLY: Self = Self(5012);
    /// DIAMETER_USER_UNKNOWN (RFC 8506).
    pub const USER_UNKNOWN: Self = Self(5030);
    /// DIAMETER_RATING_FAILED (RFC 8506).
    pub const RATING_FAILED: Self = Self(5031);

    /// Whether it is a success: 2xxx.
    pub const fn is_success(self) -> bool {
        self.0 / 1000 == 2
    }
}

impl From<u32> for ResultCode {
    fn from(number: u32) -> Self {
        Self(number)
    }
}

impl From<ResultCode> for u32 {
    fn from(code: ResultCode) -> Self {
        code.0
    }
}

#[cfg(feature = "diameter-core")]
impl From<diameter_core::ResultCode> for ResultCode {
    fn from(code: diameter_core::ResultCode) -> Self {
        Self(code.0)
    }
}

#[cfg(feature = "diameter-core")]
impl From<ResultCode> for diameter_core::ResultCode {
    fn from(code: ResultCode) -> Self {
        Self(code.0)
    }
}

impl fmt::Display for ResultCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

//! Messages that do not say what a machine must know.

use std::fmt;

use crate::ResultCode;

/// An AVP without which a message means nothing to a machine, and the Result-Code to answer with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageError {
    /// The AVP at fault, for Failed-AVP: the one that was received, or an example of the missing one.
    pub avp: AvpName,
    /// The Result-Code to answer with.
    pub result: ResultCode,
}

/// Which AVP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AvpName {
    /// The name in the specification.
    pub name: &'static str,
    /// The code.
    pub code: u32,
    /// The vendor; 0 for AVPs of the IETF.
    pub vendor: u32,
}

impl AvpName {
    /// An AVP of the IETF.
    pub const fn new(name: &'static str, code: u32) -> Self {
        Self { name, code, vendor: 0 }
    }
}

impl MessageError {
    /// The AVP is not there: DIAMETER_MISSING_AVP.
    pub const fn missing(avp: AvpName) -> Self {
        Self { avp, result: ResultCode::MISSING_AVP }
    }

    /// Its value means nothing here: DIAMETER_INVALID_AVP_VALUE.
    pub const fn invalid(avp: AvpName) -> Self {
        Self { avp, result: ResultCode::INVALID_AVP_VALUE }
    }
}

impl fmt::Display for MessageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.result {
            ResultCode::MISSING_AVP => write!(f, "{} is missing", self.avp.name),
            _ => write!(f, "the value of {} is of no use here", self.avp.name),
        }
    }
}

impl std::error::Error for MessageError {}

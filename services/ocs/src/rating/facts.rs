//! What rules look at.

use serde::{Deserialize, Serialize};

/// What a session, or an event, says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Service-Context-Id.
    pub service_context: String,
    /// Called-Station-Id, in lower case: the access point name.
    pub apn: Option<String>,
    /// 3GPP-SGSN-MCC-MNC: the digits of the network that serves, 262 01 as `26201`.
    pub plmn: Option<String>,
    /// 3GPP-RAT-Type, the number.
    pub rat: Option<u8>,
    /// Who is called, or gets a message: digits, with a `+` before an international number, or a URI.
    pub called: Option<String>,
}

impl Facts {
    /// These, and the older ones where these say nothing: updates don't repeat everything.
    #[must_use]
    pub fn or(self, older: &Self) -> Self {
        Self {
            service_context: self.service_context,
            apn: self.apn.or_else(|| older.apn.clone()),
            plmn: self.plmn.or_else(|| older.plmn.clone()),
            rat: self.rat.or(older.rat),
            called: self.called.or_else(|| older.called.clone()),
        }
    }
}

//! Subscribers: who is charged to which account.

use serde::{Deserialize, Serialize};

/// Somebody who is charged. Several may share an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subscriber {
    /// What requests call this subscriber, as [`Charging`](crate::charging::Charging) spells it: `imsi-262011234567890`,
    /// `msisdn-491701234567`, `sip:alice@example.net`, `nai-alice@example.net`, `private-4711`, or
    /// `user-alice` for a User-Name.
    pub id: String,
    /// The account.
    pub account: String,
}

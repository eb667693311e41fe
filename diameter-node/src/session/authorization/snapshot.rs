//! Sessions of a device that are written down.

use std::fmt;

use diameter_session::authorization::Client as Machine;
use serde::{Deserialize, Serialize};

use super::client::SessionEnd;

/// The whole of a session at an access device: what another process needs to go on with it, by
/// [`Authorizing::resume`](super::Authorizing::resume).
///
/// It holds requests, which may have credentials in them, and is to be kept accordingly.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceSnapshot {
    pub(super) machine: Machine,
    pub(super) session_id: String,
    /// The request that others are made of, in octets.
    pub(super) template: Vec<u8>,
    /// The last request, as it was sent.
    pub(super) last: Vec<u8>,
    /// The server that has answered last, and its Origin-State-Id.
    pub(super) server: Option<String>,
    pub(super) server_state_id: Option<u32>,
    /// The user was authorized again, which was not told yet.
    pub(super) is_provided: bool,
    /// Why the session is over, if it is and that was not told yet.
    pub(super) end: Option<SessionEnd>,
}

impl DeviceSnapshot {
    /// Session-Id.
    pub fn session_id(&self) -> &str {
        &self.session_id
    }
}

/// Without the requests, which are about a user.
impl fmt::Debug for DeviceSnapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut snapshot = f.debug_struct("DeviceSnapshot");
        snapshot.field("session_id", &self.session_id).finish_non_exhaustive()
    }
}

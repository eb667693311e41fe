//! Dynamic authorization (RFC 5176, 4; RFC 4005, 9.1.1 and 9.2.1): RAR and ASR as CoA-Request and Disconnect-Request,
//! and the other way round, with what is answered to them.

mod cause;
mod to_client;
mod to_nas;

pub use cause::ErrorCause;
pub use to_client::{Asker, is_current, refusal, request as from_packet, response};
pub use to_nas::{Change, outcome, request as to_packet, session_id, termination};

/// Service-Type of a request for what a known user may do (RFC 5176, 3.2).
const AUTHORIZE_ONLY: u32 = 17;

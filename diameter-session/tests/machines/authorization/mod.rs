//! RFC 6733, 8.1 to 8.20.

mod client;
mod server;

use std::time::Duration;

use diameter_session::authorization::{Authorization, SessionState};

const SECOND: Duration = Duration::from_secs(1);

/// What happens to a machine in a row: something, or nothing until some second.
enum Input<E> {
    Event(E),
    Until(u64),
}

fn terms() -> Authorization {
    let (lifetime, grace_period) = (Some(100 * SECOND), 20 * SECOND);
    Authorization { lifetime, grace_period, ..Authorization::default() }
}

fn stateless() -> Authorization {
    Authorization { session_state: SessionState::NotMaintained, ..terms() }
}

//! RFC 6733, 8.2 and 9; TS 32.299, 6.1.

mod client;
mod server;

use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

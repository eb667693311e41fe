//! What systemd is told (`sd_notify`). Without systemd nothing happens.

use sd_notify::NotifyState;
use tracing::debug;

/// The service is at work; `status` is a line for `systemctl status`. Ends a [reload](reloading), too.
pub fn ready(status: &str) {
    tell(&[NotifyState::Ready, NotifyState::Status(status)]);
}

/// The service is not at work yet and waits for something else, as this line says. It is to be said again within a
/// minute: so long systemd does not take it for one that hangs.
pub fn waiting(status: &str) {
    const MICROSECONDS: u32 = 90_000_000;
    tell(&[NotifyState::Status(status), NotifyState::ExtendTimeoutUsec(MICROSECONDS)]);
}

/// The file is being read again.
pub fn reloading() {
    match NotifyState::monotonic_usec_now() {
        Ok(now) => tell(&[NotifyState::Reloading, now]),
        Err(error) => debug!(%error, "no monotonic clock"),
    }
}

/// The service stops.
pub fn stopping() {
    tell(&[NotifyState::Stopping]);
}

fn tell(states: &[NotifyState<'_>]) {
    if let Err(error) = sd_notify::notify(states) {
        debug!(%error, "systemd was not told");
    }
}

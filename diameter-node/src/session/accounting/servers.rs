//! Which of the configured servers is asked first: what one session finds out, all know (TS 32.299, 6.1.3.1).

use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_session::Timestamp;

/// The servers in their order, and which of them did not take a record.
pub(super) struct Servers {
    /// When a server that took none is asked again.
    failed: Vec<Option<Timestamp>>,
    failback_after: Duration,
}

impl Servers {
    pub(super) fn new(number: usize, failback_after: Duration) -> Self {
        Self { failed: vec![None; number], failback_after }
    }

    /// The first one that is there, or may be again.
    pub(super) fn first(&self, now: Timestamp) -> u32 {
        let may_be_there = |failed: &Option<Timestamp>| failed.is_none_or(|again| again <= now);
        let first = self.failed.iter().position(may_be_there).unwrap_or(0);
        // There are no more than a file lists.
        u32::try_from(first).unwrap_or(0)
    }

    /// A record is sent there. If nobody knows whether it is there, the others wait for what becomes of this one.
    pub(super) fn asked(&mut self, server: u32, now: Timestamp) {
        let again = now.after(self.failback_after);
        if let Some(Some(failed)) = self.failed.get_mut(server as usize)
            && *failed <= now
        {
            *failed = again;
        }
    }

    /// It did not take a record.
    pub(super) fn failed(&mut self, server: u32, now: Timestamp) {
        if let Some(failed) = self.failed.get_mut(server as usize) {
            *failed = Some(now.after(self.failback_after));
        }
    }

    /// It took one.
    pub(super) fn reached(&mut self, server: u32) {
        if let Some(failed) = self.failed.get_mut(server as usize) {
            *failed = None;
        }
    }

    /// The watchdog has found this peer there.
    pub(super) fn available(&mut self, servers: &[DiameterIdentity], host: &DiameterIdentity) {
        for (failed, _) in self.failed.iter_mut().zip(servers).filter(|(_, it)| *it == host) {
            *failed = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn at(seconds: u64) -> Timestamp {
        Timestamp::from_secs(1_700_000_000 + seconds)
    }

    #[test]
    fn one_record_finds_out_whether_the_first_server_is_back() {
        let mut servers = Servers::new(2, 30 * SECOND);
        assert_eq!(servers.first(at(0)), 0);
        servers.failed(0, at(0));
        assert_eq!(servers.first(at(29)), 1);
        assert_eq!(servers.first(at(30)), 0);
        servers.asked(0, at(30));
        assert_eq!(servers.first(at(31)), 1, "what becomes of the first is not known");
        servers.reached(0);
        assert_eq!(servers.first(at(31)), 0);
        // To ask one that is there is nothing special.
        servers.asked(0, at(32));
        assert_eq!(servers.first(at(32)), 0);
    }

    #[test]
    fn first_server_is_asked_where_none_is_there() {
        let mut servers = Servers::new(2, 30 * SECOND);
        servers.failed(0, at(0));
        servers.failed(1, at(1));
        assert_eq!(servers.first(at(2)), 0);
        assert_eq!(Servers::new(0, SECOND).first(at(0)), 0);
    }

    #[test]
    fn server_that_is_a_peer_again_is_there() {
        let hosts = [
            DiameterIdentity::from_static("cdf1.example.net"),
            DiameterIdentity::from_static("cdf2.example.net"),
        ];
        let mut servers = Servers::new(2, 30 * SECOND);
        servers.failed(0, at(0));
        servers.available(&hosts, &hosts[1]);
        assert_eq!(servers.first(at(1)), 1);
        servers.available(&hosts, &hosts[0]);
        assert_eq!(servers.first(at(1)), 0);
    }
}

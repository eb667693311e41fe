//! freeDiameterd, with the end points of `freediameter/*.c` inside.

use std::net::SocketAddr;

use diameter_testkit::freediameter::FreeDiameter;
use diameter_testkit::lab::freediameter_extension;
use diameter_testkit::{Address, Certificates, Program};

use crate::OVER;

/// What a daemon is to do.
#[derive(Clone, Copy)]
pub(crate) struct Setup<'a> {
    pub(crate) identity: &'a str,
    /// What the end points inside do: see `freediameter/lab.c`. A relay has none.
    pub(crate) lab: &'a str,
    /// Whom it connects to; anybody in `lab` may connect to it.
    pub(crate) connect: Option<(&'a str, SocketAddr)>,
    /// Who leads to realms that are not its own, if that is not whom it connects to.
    pub(crate) routes_to: Option<&'a str>,
    /// Without, everything is plain text.
    pub(crate) certificates: Option<&'a Certificates>,
    pub(crate) relays: bool,
    /// One more line of its configuration.
    pub(crate) line: &'a str,
}

impl<'a> Setup<'a> {
    pub(crate) fn new(identity: &'a str, lab: &'a str) -> Self {
        Self {
            identity,
            lab,
            connect: None,
            routes_to: None,
            certificates: None,
            relays: false,
            line: "",
        }
    }

    pub(crate) async fn start(self, address: Address) -> Program {
        let Self { identity, lab, connect, routes_to, certificates, relays, line } = self;
        let lab = format!("listen={} {lab}", address.ip());
        let mut daemon = FreeDiameter::new(identity)
            .accepts("*.lab *.server.lab *.client.lab")
            .tls(certificates)
            .over(OVER)
            .extension("dbg_msg_dumps.fdx", "0x0080")
            .knows_applications()
            .extension(&freediameter_extension().display().to_string(), &lab)
            .line(line);
        if !relays {
            daemon = daemon.does_not_relay();
        }
        if let Some((peer, to)) = connect {
            daemon = daemon.connect(peer, to);
        }
        if let Some(peer) = routes_to.or(connect.map(|(peer, _)| peer)) {
            daemon = daemon.routes_to(peer);
        }
        daemon.start_async().await
    }
}

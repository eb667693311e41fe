//! An address for each node: ports need not be guessed then, and two tests never want the same one.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::process;
use std::sync::atomic::{AtomicU8, Ordering};

/// The ports that are assigned to Diameter.
pub(crate) const TCP: u16 = 3868;
pub(crate) const TLS: u16 = 5658;

/// A loopback address that nobody else has.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Address(Ipv4Addr);

impl Address {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU8 = AtomicU8::new(1);
        let [.., high, low] = process::id().to_be_bytes();
        Self(Ipv4Addr::new(127, high, low, COUNT.fetch_add(1, Ordering::Relaxed)))
    }

    pub(crate) fn ip(self) -> IpAddr {
        self.0.into()
    }

    pub(crate) fn tcp(self) -> SocketAddr {
        (self.0, TCP).into()
    }

    pub(crate) fn tls(self) -> SocketAddr {
        (self.0, TLS).into()
    }
}

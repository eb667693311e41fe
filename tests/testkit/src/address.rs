//! An address for each node: ports need not be guessed then, and two tests never want the same one.

use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::process;
use std::sync::atomic::{AtomicU8, Ordering};

/// The port that is assigned to Diameter over TCP and SCTP.
pub const TCP: u16 = 3868;

/// The port that is assigned to Diameter over TLS.
pub const TLS: u16 = 5658;

/// What carries plain text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plain {
    /// TCP.
    Tcp,
    /// SCTP, which needs a kernel that has it.
    Sctp,
}

/// A loopback address that nobody else has.
#[derive(Clone, Copy, Debug)]
pub struct Address(Ipv4Addr);

impl Address {
    /// The next one.
    #[expect(clippy::new_without_default, reason = "no two are alike")]
    pub fn new() -> Self {
        static COUNT: AtomicU8 = AtomicU8::new(1);
        let [.., high, low] = process::id().to_be_bytes();
        Self(Ipv4Addr::new(127, high, low, COUNT.fetch_add(1, Ordering::Relaxed)))
    }

    /// Without a port.
    pub fn ip(self) -> IpAddr {
        self.0.into()
    }

    /// With the port of TCP and SCTP.
    pub fn tcp(self) -> SocketAddr {
        (self.0, TCP).into()
    }

    /// With the port of TLS.
    pub fn tls(self) -> SocketAddr {
        (self.0, TLS).into()
    }
}

/// A port of 127.0.0.1 that was free a moment ago, for programs that cannot choose one themselves.
///
/// # Panics
///
/// When there is none.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap().port()
}

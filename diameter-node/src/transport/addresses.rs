//! The addresses of one end of a connection.

use std::fmt;
use std::net::{IpAddr, SocketAddr};

/// The addresses of one end of a connection, or of where to listen: one, and for SCTP perhaps more.
///
/// ```
/// use std::net::SocketAddr;
///
/// use diameter_node::transport::Addresses;
///
/// let ocs: Addresses<String> = Addresses::from(["192.0.2.1:3868", "198.51.100.1:3868"]);
/// assert_eq!(ocs.primary(), "192.0.2.1:3868");
/// assert_eq!(ocs.to_string(), "192.0.2.1:3868, 198.51.100.1:3868");
/// let any: Addresses<SocketAddr> = Addresses::from(SocketAddr::from(([0, 0, 0, 0], 3868)));
/// assert_eq!(any.iter().count(), 1);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addresses<A> {
    primary: A,
    others: Vec<A>,
}

impl<A> Addresses<A> {
    /// The addresses of a list; `None` when there are none.
    pub fn from_list(addresses: impl IntoIterator<Item = A>) -> Option<Self> {
        let mut addresses = addresses.into_iter();
        let primary = addresses.next()?;
        Some(Self { primary, others: addresses.collect() })
    }

    /// The first: the one in use, as long as nothing is wrong with it.
    pub fn primary(&self) -> &A {
        &self.primary
    }

    /// The same addresses as something else.
    pub fn map<B>(&self, mut change: impl FnMut(&A) -> B) -> Addresses<B> {
        let primary = change(&self.primary);
        Addresses { primary, others: self.others.iter().map(change).collect() }
    }

    /// All, the first one first.
    pub fn iter(&self) -> impl Iterator<Item = &A> {
        std::iter::once(&self.primary).chain(&self.others)
    }
}

impl<A> From<A> for Addresses<A> {
    fn from(address: A) -> Self {
        Self { primary: address, others: Vec::new() }
    }
}

impl<A, const N: usize> From<[A; N]> for Addresses<A> {
    fn from(addresses: [A; N]) -> Self {
        const { assert!(N > 0, "an end has one address at least") };
        let mut others = Vec::from(addresses);
        let primary = others.remove(0);
        Self { primary, others }
    }
}

impl From<&str> for Addresses<String> {
    fn from(address: &str) -> Self {
        Self::from(address.to_owned())
    }
}

impl<const N: usize> From<[&str; N]> for Addresses<String> {
    fn from(addresses: [&str; N]) -> Self {
        addresses.map(str::to_owned).into()
    }
}

/// An address and a port.
impl<I: Into<IpAddr>> From<(I, u16)> for Addresses<SocketAddr> {
    fn from(address: (I, u16)) -> Self {
        SocketAddr::from(address).into()
    }
}

impl<A: fmt::Display> fmt::Display for Addresses<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.primary)?;
        self.others.iter().try_for_each(|address| write!(f, ", {address}"))
    }
}

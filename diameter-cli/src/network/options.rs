//! The arguments of commands that connect to a peer.

use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, anyhow, bail};
use clap::{Args, ValueEnum};
use diameter_core::DiameterIdentity;
use diameter_node::tls::{Tls, TlsFiles};
use diameter_node::transport::Addresses;
use diameter_node::{Node, NodeBuilder, Sctp};
use diameter_peer::WatchdogInterval;

/// How to connect, and as whom.
#[derive(Debug, Args)]
pub(crate) struct Connecting {
    /// What to connect over
    #[arg(long, value_enum, default_value_t)]
    transport: Protocol,
    /// Addresses of this host to connect from, with commas between them: SCTP only. By default all of the host
    #[arg(long, value_name = "ADDRESS", value_delimiter = ',')]
    from: Vec<IpAddr>,
    /// Origin-Host: who we say we are
    #[arg(long, value_name = "ID", value_parser = identity, env = "DIAMETER_IDENTITY", hide_env_values = true)]
    identity: Option<DiameterIdentity>,
    /// Origin-Realm; by default what follows the first dot of the identity. Without HOST:PORT, the realm whose
    /// peers are looked for
    #[arg(long, value_name = "REALM", value_parser = identity, env = "DIAMETER_REALM", hide_env_values = true)]
    realm: Option<DiameterIdentity>,
    /// How long to wait for the connection, for capabilities and for each answer, in seconds
    #[arg(long, value_name = "SECONDS", default_value = "5", value_parser = seconds)]
    pub(crate) timeout: Duration,
    /// Tw: after how many seconds of silence the peer is asked whether it is there, 6 at least
    #[arg(long, value_name = "SECONDS", default_value = "30", value_parser = watchdog_interval)]
    pub(crate) watchdog: WatchdogInterval,
    #[command(flatten)]
    tls: TlsArguments,
}

/// What is below Diameter, or below TLS.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Protocol {
    /// TCP, or TLS over TCP with the options for that
    #[default]
    Tcp,
    /// SCTP, in plain text
    Sctp,
}

/// What connections are made of, as the arguments have it.
#[derive(Clone)]
pub(crate) enum Chosen {
    Tcp,
    Tls(Arc<Tls>),
    Sctp(Box<Sctp>),
}

/// TLS from the first octet, with certificates on both sides: all three files, or none.
#[derive(Debug, Args)]
pub(crate) struct TlsArguments {
    /// Uses TLS, with this certificate: PEM
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_certificate: Option<PathBuf>,
    /// The private key of the certificate: PEM
    #[arg(long, value_name = "FILE", requires = "tls_trusted")]
    tls_key: Option<PathBuf>,
    /// The authorities that may have signed the other side's certificate: PEM
    #[arg(long, value_name = "FILE", requires = "tls_certificate")]
    tls_trusted: Option<PathBuf>,
}

/// An Origin-Host or a realm on the command line.
pub(crate) fn identity(text: &str) -> Result<DiameterIdentity, String> {
    DiameterIdentity::try_from(text.to_owned()).map_err(|error| error.to_string())
}

/// A time on the command line.
pub(crate) fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "it is a number of seconds".to_owned())?;
    Duration::try_from_secs_f64(seconds)
        .ok()
        .filter(|timeout| !timeout.is_zero())
        .ok_or_else(|| "it is more than 0 seconds".to_owned())
}

/// Tw on the command line.
pub(crate) fn watchdog_interval(text: &str) -> Result<WatchdogInterval, String> {
    WatchdogInterval::new(seconds(text)?).map_err(|error| error.to_string())
}

impl Protocol {
    /// The transport, once it is known that the arguments go together.
    pub(crate) fn choose(self, tls: &TlsArguments, local: &[IpAddr]) -> anyhow::Result<Chosen> {
        let tls = tls.load()?;
        match (self, tls) {
            (Self::Sctp, Some(_)) => bail!("there is no TLS over SCTP: leave the certificates out"),
            (Self::Sctp, None) => {
                Ok(Chosen::Sctp(Box::new(Sctp { local: local.to_vec(), ..Sctp::default() })))
            }
            (Self::Tcp, _) if !local.is_empty() => bail!("`--from` is for `--transport sctp` only"),
            (Self::Tcp, Some(tls)) => Ok(Chosen::Tls(Arc::new(tls))),
            (Self::Tcp, None) => Ok(Chosen::Tcp),
        }
    }
}

impl TlsArguments {
    /// Reads the files, if there are any.
    fn load(&self) -> anyhow::Result<Option<Tls>> {
        let Self { tls_certificate, tls_key, tls_trusted } = self;
        let (Some(certificate), Some(key), Some(trusted)) = (tls_certificate, tls_key, tls_trusted)
        else {
            return Ok(None);
        };
        let (certificate, key, trusted) = (certificate.clone(), key.clone(), trusted.clone());
        Ok(Some(Tls::load(TlsFiles { certificate, key, trusted })?))
    }
}

impl Connecting {
    /// Where to connect to.
    pub(crate) fn addresses(&self, whom: &str) -> Addresses<String> {
        let default = if self.tls.tls_certificate.is_some() { 5658 } else { 3868 };
        let addresses = whom.split(',').map(|address| {
            let after_host = address.rsplit(']').next().unwrap_or_default();
            let is_bare_ipv6 = !address.starts_with('[') && after_host.matches(':').count() > 1;
            match after_host.contains(':') {
                _ if is_bare_ipv6 => format!("[{address}]:{default}"),
                true => address.to_owned(),
                false => format!("{address}:{default}"),
            }
        });
        // There is something before the first comma, if only an empty text.
        Addresses::from_list(addresses).unwrap_or_else(|| whom.to_owned().into())
    }

    /// The realm whose peers are looked for.
    pub(crate) fn realm_to_search(&self) -> anyhow::Result<&DiameterIdentity> {
        self.realm.as_ref().context("name a peer, or the realm of one with --realm")
    }

    /// Origin-Host.
    pub(crate) fn identity(&self) -> anyhow::Result<&DiameterIdentity> {
        self.identity.as_ref().context("say who we are: give an Origin-Host with --identity")
    }

    /// Whether a peer can be connected to; without an identity it can only be looked for.
    pub(crate) fn has_identity(&self) -> bool {
        self.identity.is_some()
    }

    /// Origin-Realm. Without an address, the realm of the arguments is that of the peers.
    fn own_realm(&self, whom: Option<&str>) -> anyhow::Result<DiameterIdentity> {
        match &self.realm {
            Some(realm) if whom.is_some() => Ok(realm.clone()),
            _ => realm_of(self.identity()?),
        }
    }

    /// The node that connects; it advertises nothing yet.
    pub(crate) fn node(&self, whom: Option<&str>) -> anyhow::Result<NodeBuilder> {
        self.node_as(self.identity()?, whom)
    }

    /// The same under another name.
    pub(crate) fn node_as(
        &self,
        identity: &DiameterIdentity,
        whom: Option<&str>,
    ) -> anyhow::Result<NodeBuilder> {
        Ok(Node::builder(identity.clone(), self.own_realm(whom)?).product_name("diameter"))
    }

    /// Finds what is wrong with the arguments before anything is done.
    pub(crate) fn check(&self, whom: Option<&str>) -> anyhow::Result<()> {
        if whom.is_none() {
            self.realm_to_search()?;
        }
        self.own_realm(whom)?;
        self.transport()?;
        Ok(())
    }

    /// What to connect over.
    pub(crate) fn transport(&self) -> anyhow::Result<Chosen> {
        self.transport.choose(&self.tls, &self.from)
    }
}

/// What follows the first dot of an identity.
pub(crate) fn realm_of(identity: &DiameterIdentity) -> anyhow::Result<DiameterIdentity> {
    let (_, realm) = identity.as_str().split_once('.').unwrap_or_default();
    DiameterIdentity::try_from(realm.to_owned())
        .map_err(|_| anyhow!("`{identity}` has no realm in it: give one with --realm"))
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::Connecting;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        connecting: Connecting,
    }

    fn address(text: &str) -> String {
        let line = Line::try_parse_from(["it", "--identity", "a.example.net"]);
        line.unwrap_or_else(|error| panic!("{error}")).connecting.addresses(text).to_string()
    }

    #[test]
    fn the_port_can_be_left_out() {
        assert_eq!(address("ocs.example.net"), "ocs.example.net:3868");
        assert_eq!(address("ocs.example.net:3869"), "ocs.example.net:3869");
        assert_eq!(address("192.0.2.1"), "192.0.2.1:3868");
        assert_eq!(address("2001:db8::1"), "[2001:db8::1]:3868");
        assert_eq!(address("[2001:db8::1]"), "[2001:db8::1]:3868");
        assert_eq!(address("[2001:db8::1]:3869"), "[2001:db8::1]:3869");
        let several = address("192.0.2.1:3869,2001:db8::1,ocs");
        assert_eq!(several, "192.0.2.1:3869, [2001:db8::1]:3868, ocs:3868");
    }
}

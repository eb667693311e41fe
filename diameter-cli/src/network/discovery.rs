//! Peers that are found in DNS, instead of being named on the command line.

use std::io::{self, Write};
use std::net::SocketAddr;

use anstyle::{AnsiColor, Style};
use anyhow::{Context, anyhow};
use diameter_core::DiameterIdentity;
use diameter_node::discovery::{self, Candidate, Dns, Found, Protocol, Wanted};
use diameter_node::transport::Addresses;

use super::{Chosen, Connecting};

/// What DNS has of a realm.
pub(crate) struct Search {
    realm: DiameterIdentity,
    applications: Vec<u32>,
    found: Found,
}

impl Search {
    /// Looks for peers that have one of these applications, over what was chosen.
    pub(super) async fn run(
        options: &Connecting,
        servers: &[SocketAddr],
        applications: &[u32],
    ) -> anyhow::Result<Self> {
        let realm = options.realm_to_search()?.clone();
        let resolver = match servers {
            [] => Dns::system(),
            servers => Dns::servers(servers),
        };
        let resolver = resolver.context("DNS cannot be asked")?;
        let protocols = vec![match options.transport()? {
            Chosen::Tcp => Protocol::Tcp,
            Chosen::Tls(_) => Protocol::Tls,
            Chosen::Sctp(_) => Protocol::Sctp,
        }];
        let wanted = applications.iter().map(|application| {
            let mut wanted = Wanted::new(realm.clone(), *application);
            wanted.protocols.clone_from(&protocols);
            wanted
        });
        let found = discovery::search_all(&resolver, wanted.collect()).await;
        Ok(Self { realm, applications: applications.to_vec(), found })
    }

    /// The hosts, the best first.
    pub(crate) fn hosts(&self) -> &[Candidate] {
        &self.found.peers
    }

    /// That nothing was found, and why.
    pub(crate) fn nothing(&self) -> anyhow::Error {
        let mut why = String::new();
        let lines = self.found.passed_over.iter().map(ToString::to_string);
        for line in lines.chain(self.found.failed.iter().map(ToString::to_string)) {
            why.push_str("\n  ");
            why.push_str(&line);
        }
        anyhow!("no peer of {} was found in DNS{why}", self.realm)
    }

    /// What was found, and why the rest was not taken.
    pub(crate) fn print(&self, out: &mut impl Write) -> io::Result<()> {
        let applications: Vec<_> = self.applications.iter().map(u32::to_string).collect();
        let applications = applications.join(", ");
        writeln!(out, "peers of {NAME}{}{NAME:#} for application {applications}", self.realm)?;
        for candidate in &self.found.peers {
            let Candidate { host, priority, weight, ttl, .. } = candidate;
            let at = candidate.addresses().map(|(protocol, at)| format!("{protocol} {at}"));
            let at = at.collect::<Vec<_>>().join(", ");
            let ttl = ttl.as_secs();
            writeln!(out, "  {NAME}{host}{NAME:#}  {at}")?;
            writeln!(out, "    {LABEL}priority {priority}, weight {weight}, for {ttl} s{LABEL:#}")?;
        }
        if self.found.peers.is_empty() {
            writeln!(out, "  none")?;
        }
        if !self.found.passed_over.is_empty() {
            writeln!(out, "passed over")?;
        }
        for passed_over in &self.found.passed_over {
            writeln!(out, "  {LABEL}{}:{LABEL:#} {}", passed_over.record, passed_over.reason)?;
        }
        for failed in &self.found.failed {
            writeln!(out, "DNS does not answer: {failed}")?;
        }
        Ok(())
    }
}

/// Where to connect to a host, by the way that was chosen.
pub(crate) fn addresses(host: &Candidate) -> Option<Addresses<String>> {
    Addresses::from_list(host.addresses().map(|(_, at)| at.to_string()))
}

const NAME: Style = AnsiColor::Cyan.on_default().bold();
const LABEL: Style = Style::new().dimmed();

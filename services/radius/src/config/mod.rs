//! The file of an agent between RADIUS and Diameter: the sections of a node, those of all services, and its own.

mod client;
mod prepaid;
mod protection;
mod servers;

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_node::config::{ConfigError, Names, NodeFile, Section};
use diameter_node::tls::TlsFiles;
use diameter_platform::{Settings as ServiceSettings, check_listeners};

use client::{Signed, authorizer, client};
use prepaid::{Written, prepaid};
use protection::check_peers;

use crate::dynamic;
use crate::server::{Client, Settings};

pub use servers::{RadiusServer, RadiusServers};

/// How long a request is remembered unless the file says: NASes give up after less.
const REMEMBERS: Duration = Duration::from_secs(30);

/// How far an Event-Timestamp may be from the time here unless the file says (RFC 5176, 6.3).
const WINDOW: Duration = Duration::from_secs(300);

/// How many requests are remembered unless the file says.
const MOST_REQUESTS: usize = 100_000;

/// How many connections there may be unless the file says.
const CONNECTIONS: usize = 1_000;

/// How long a connection may be silent unless the file says: clients ask with Status-Server whether the agent is there,
/// some of them each half minute (RFC 6613, 2.6), others never.
const IDLE: Duration = Duration::from_secs(600);

/// What the file of an agent between RADIUS and Diameter says.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RadiusFile {
    /// Where it was read from.
    pub path: PathBuf,
    /// Who the node is, its peers and routes.
    pub node: NodeFile,
    /// The log, administration, and how it stops.
    pub settings: ServiceSettings,
    /// Where Access-Requests are taken: UDP.
    pub access: Vec<SocketAddr>,
    /// Where Accounting-Requests are taken: UDP.
    pub accounting: Vec<SocketAddr>,
    /// Where connections are taken for both: TCP.
    pub tcp: Vec<SocketAddr>,
    /// Where connections are taken for both: TLS.
    pub radsec: Vec<SocketAddr>,
    /// What clients see that connect over TLS, and who vouches for theirs.
    pub tls: Option<TlsFiles>,
    /// How many connections there may be.
    pub connections: usize,
    /// How long a connection may be silent.
    pub idle: Duration,
    /// Where CoA-Requests and Disconnect-Requests of RADIUS servers are taken: UDP.
    pub dynamic_authorization: Vec<SocketAddr>,
    /// Who may send those.
    pub authorizers: Vec<dynamic::Sender>,
    /// How they are taken.
    pub dynamic: dynamic::Settings,
    /// How requests are taken.
    pub server: Settings,
    /// Who may send them.
    pub clients: Vec<Client>,
    /// Who is asked for Diameter clients.
    pub servers: RadiusServers,
}

impl RadiusFile {
    /// Reads a file. Paths in it are relative to its folder.
    ///
    /// # Errors
    ///
    /// When it cannot be read, and everything that is wrong with it.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, ConfigError> {
        let path = path.as_ref();
        let text = fs::read_to_string(path)
            .map_err(|error| ConfigError::Unreadable { file: path.to_owned(), error })?;
        Self::parse(&text, path)
    }

    /// The same with the text of a file that may not be there yet.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it.
    pub fn parse(text: &str, path: &Path) -> Result<Self, ConfigError> {
        let base = path.parent().unwrap_or(Path::new(""));
        let read = |file: &mut Section<'_>, _: &Names<'_>| Sections::read(file, base);
        let (node, sections) = NodeFile::parse_with(text, &path.display().to_string(), base, read)?;
        let Sections { settings, own, clients, authorizers, servers, prepaid } = sections;
        let (host, realm) = (node.identity.clone(), node.realm.clone());
        let dynamic = dynamic::Settings {
            host: host.clone(),
            realm: realm.clone(),
            window: own.window,
            requires_event_timestamp: own.requires_event_timestamp,
            most_requests: own.most_requests,
        };
        let server = Settings {
            prepaid: prepaid.map(|it| it.in_realm(&realm)),
            default_realm: own.default_realm.unwrap_or_else(|| realm.clone()),
            host,
            realm,
            remembers: own.remembers,
            most_requests: own.most_requests,
        };
        let Own {
            access,
            accounting,
            tcp,
            radsec,
            tls,
            connections,
            idle,
            dynamic_authorization,
            ..
        } = own;
        let path = path.to_owned();
        Ok(Self {
            path,
            node,
            settings,
            access,
            accounting,
            tcp,
            radsec,
            tls,
            connections,
            idle,
            dynamic_authorization,
            authorizers,
            dynamic,
            server,
            clients,
            servers,
        })
    }

    /// What another file says that takes a restart: all that [`Gateway::reload`](crate::Gateway::reload) leaves as it is.
    pub fn needs_restart(&self, other: &Self) -> Vec<&'static str> {
        let changes = [
            ("the node, its peers and routes", self.node != other.node),
            ("`access` in [radius]", self.access != other.access),
            ("`accounting` in [radius]", self.accounting != other.accounting),
            (
                "`dynamic-authorization` in [radius]",
                self.dynamic_authorization != other.dynamic_authorization,
            ),
            ("`tcp` in [radius]", self.tcp != other.tcp),
            ("`radsec` in [radius]", self.radsec != other.radsec),
            ("`connections` in [radius]", self.connections != other.connections),
            ("`idle` in [radius]", self.idle != other.idle),
            ("the paths in [radius.tls]", self.tls != other.tls),
            (
                "that there is a [prepaid], or is none,",
                self.server.prepaid.is_some() != other.server.prepaid.is_some(),
            ),
            ("the paths in [servers.tls]", self.servers.tls != other.servers.tls),
            ("the first [[server]]", self.servers.all.is_empty() && !other.servers.all.is_empty()),
            ("a new realm in [[server]]", self.servers.have_fewer_realms_than(&other.servers)),
        ];
        changes.into_iter().filter(|(_, is_other)| *is_other).map(|(what, _)| what).collect()
    }
}

/// The sections that are not the node's.
struct Sections {
    settings: ServiceSettings,
    own: Own,
    clients: Vec<Client>,
    authorizers: Vec<dynamic::Sender>,
    servers: RadiusServers,
    prepaid: Option<Written>,
}

impl Sections {
    fn read(file: &mut Section<'_>, base: &Path) -> Option<Self> {
        let mut plaintext = false;
        let serves_diameter = file.has("server");
        let servers = RadiusServers::read(file, base);
        let own = match file.section("radius") {
            Some(section) => Own::read(section, base, &mut plaintext),
            // In front of RADIUS servers, an agent may take no RADIUS.
            None if serves_diameter && !file.has("client") => Some(Own::default()),
            None => {
                let help = "add `[radius]` with `access = \"127.0.0.1:1812\"`";
                file.report().add_with_help(
                    file.place(),
                    "the section `[radius]` is missing: where are requests taken?",
                    Some(help.to_owned()),
                );
                None
            }
        };
        let mut clients = Vec::new();
        let mut are_right = true;
        for section in file.sections("client") {
            match client(section, base) {
                Some(client) => clients.push(client),
                None => are_right = false,
            }
        }
        let takes_requests = own.as_ref().is_none_or(Own::takes_requests);
        if clients.is_empty() && are_right && takes_requests {
            let help = "add `[[client]]` with `network`, and with `secret` or `certificate`";
            let message = "nobody may send requests: the file has no client";
            file.report().add_with_help(file.place(), message, Some(help.to_owned()));
        }
        let has_prepaid = clients.iter().any(|client| client.prepaid);
        if has_prepaid && !file.has("prepaid") {
            let message = "a client has `prepaid = true`, and nothing says how: add `[prepaid]` with `service-context`";
            file.report().add(file.place(), message);
            are_right = false;
        }
        let prepaid = prepaid(file, has_prepaid || !are_right);
        let sections = file.sections("authorizer");
        let known = servers.as_ref().map_or(&[][..], |it| &it.all);
        let authorizers: Vec<_> =
            sections.into_iter().map(|it| authorizer(it, base, known)).collect();
        let own_tls = own.as_ref().is_none_or(|own| own.tls.is_some());
        let wants = |it: &RadiusServers| it.need_certificates() && it.tls.is_none() && !own_tls;
        let lacks_tls = servers.as_ref().is_some_and(wants);
        if lacks_tls {
            let help = "add [servers.tls] with `certificate`, `key` and `trusted`";
            let message =
                "a RADIUS server is asked over TLS, and there is no certificate to show it";
            file.report().add_with_help(file.place(), message, Some(help.to_owned()));
        }
        let settings = ServiceSettings::read_in(file, base);
        check_listeners(file, plaintext, "radius");
        let are_protected = !takes_requests || check_peers(file, plaintext);
        let is_complete =
            are_right && are_protected && !lacks_tls && !(clients.is_empty() && takes_requests);
        Some(Self {
            settings: settings?,
            own: own?,
            clients: is_complete.then_some(clients)?,
            authorizers: authorizers.into_iter().collect::<Option<_>>()?,
            servers: servers?,
            prepaid: prepaid?,
        })
    }
}

/// The section `[radius]`.
struct Own {
    access: Vec<SocketAddr>,
    accounting: Vec<SocketAddr>,
    tcp: Vec<SocketAddr>,
    radsec: Vec<SocketAddr>,
    tls: Option<TlsFiles>,
    connections: usize,
    idle: Duration,
    dynamic_authorization: Vec<SocketAddr>,
    window: Duration,
    requires_event_timestamp: bool,
    default_realm: Option<DiameterIdentity>,
    remembers: Duration,
    most_requests: usize,
}

impl Default for Own {
    /// One that takes no requests.
    fn default() -> Self {
        Self {
            access: Vec::new(),
            accounting: Vec::new(),
            dynamic_authorization: Vec::new(),
            window: WINDOW,
            requires_event_timestamp: false,
            default_realm: None,
            remembers: REMEMBERS,
            most_requests: MOST_REQUESTS,
            tcp: Vec::new(),
            radsec: Vec::new(),
            tls: None,
            connections: CONNECTIONS,
            idle: IDLE,
        }
    }
}

impl Own {
    /// Whether NASes send requests.
    fn takes_requests(&self) -> bool {
        [&self.access, &self.accounting, &self.tcp, &self.radsec].iter().any(|it| !it.is_empty())
    }

    fn read(mut section: Section<'_>, base: &Path, plaintext: &mut bool) -> Option<Self> {
        *plaintext = section.optional("plaintext").unwrap_or(false);
        let access: Vec<(SocketAddr, _)> = section.list("access");
        let accounting: Vec<(SocketAddr, _)> = section.list("accounting");
        let tcp: Vec<(SocketAddr, _)> = section.list("tcp");
        let radsec: Vec<(SocketAddr, _)> = section.list("radsec");
        let tls = section.section("tls").map(|it| tls(it, base));
        let connections = section.optional("connections").unwrap_or(CONNECTIONS);
        let idle = section.optional("idle").unwrap_or(IDLE);
        let dynamic: Vec<(SocketAddr, _)> = section.list("dynamic-authorization");
        let window = section.optional("event-timestamp-window").unwrap_or(WINDOW);
        let dated: Option<Signed> = section.optional("event-timestamp");
        let default_realm = section.optional("default-realm");
        let remembers = section.optional("remember").unwrap_or(REMEMBERS);
        let most_requests = section.optional("requests").unwrap_or(MOST_REQUESTS);
        let mut is_right = true;
        let mut wrong = |section: &Section<'_>, key: &str, message: &str| {
            section.report().add(section.place_of(key), message);
            is_right = false;
        };
        if [&access, &accounting, &dynamic, &tcp, &radsec].iter().all(|it| it.is_empty()) {
            let message =
                "none of `access`, `accounting`, `tcp` and `radsec` says where requests are taken";
            wrong(&section, "access", message);
        }
        if !radsec.is_empty() && tls.is_none() {
            let message =
                "TLS needs certificates: add [radius.tls] with `certificate`, `key` and `trusted`";
            wrong(&section, "radsec", message);
        }
        if !*plaintext && tcp.iter().any(|(address, _)| !address.ip().is_loopback()) {
            let message = "over TCP alone the names of users cross the network in plain text: use `radsec`; or, where \
                           IPsec or the like protects it, say `plaintext = true`";
            wrong(&section, "tcp", message);
        }
        // The most that a semaphore takes is far above what a process has descriptors for.
        if !(1..=1_000_000).contains(&connections) {
            wrong(&section, "connections", "there are 1 to 1000000 connections");
        }
        if idle < Duration::from_secs(60) {
            let message = "clients ask each half minute whether the agent is there: no connection is idle before 60s";
            wrong(&section, "idle", message);
        }
        if most_requests == 0 {
            wrong(&section, "requests", "with `requests` at 0 every one would be dropped");
        }
        if window < Duration::from_secs(1) {
            let message =
                "an Event-Timestamp counts seconds, and clocks differ: the window is 1s at least";
            wrong(&section, "event-timestamp-window", message);
        }
        if remembers < Duration::from_secs(5) {
            let message = "NASes send a request again after some seconds: it has to be known then, 5s at least";
            wrong(&section, "remember", message);
        }
        section.finish();
        let [access, accounting, tcp, radsec, dynamic_authorization] =
            [access, accounting, tcp, radsec, dynamic]
                .map(|it| it.into_iter().map(|(address, _)| address).collect());
        let tls = match tls {
            Some(read) => Some(read?),
            None => None,
        };
        is_right.then_some(Self {
            access,
            accounting,
            tcp,
            radsec,
            tls,
            connections,
            idle,
            dynamic_authorization,
            window,
            requires_event_timestamp: matches!(dated, Some(Signed::Required)),
            default_realm,
            remembers,
            most_requests,
        })
    }
}

/// `[radius.tls]`.
fn tls(mut section: Section<'_>, base: &Path) -> Option<TlsFiles> {
    let mut path = |key| section.required(key).map(|path: PathBuf| base.join(path));
    let (certificate, key, trusted) = (path("certificate"), path("key"), path("trusted"));
    section.finish();
    Some(TlsFiles { certificate: certificate?, key: key?, trusted: trusted? })
}

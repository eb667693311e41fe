//! The sections `[[server]]` and `[servers]`: RADIUS servers that Diameter clients reach through the agent.

use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_node::config::{DeValue, Section, Value, Wrong, text};
use diameter_node::tls::TlsFiles;
use diameter_platform::Secret as Text;

use super::client::Signed;
use super::tls;
use crate::client::{CONNECTIONS, Settings, Transport, Upstream, WATCHED};
use crate::server::{Certificate, RADSEC, Secret};

/// How long the servers of a realm have for an answer unless the file says: Diameter clients wait for about 10 seconds.
const ANSWERS_WITHIN: Duration = Duration::from_secs(8);

/// How often connections may be asked whether they are alive (RFC 3539, 3.4.1).
const LEAST_WATCHED: Duration = Duration::from_secs(6);

/// RADIUS servers, and how they are asked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RadiusServers {
    /// All of them; those of a realm are asked in this order.
    pub all: Vec<RadiusServer>,
    /// When requests are sent again, and to whom.
    pub asking: Settings,
    /// What servers over TLS are shown, and who may vouch for them.
    pub tls: Option<TlsFiles>,
}

/// A RADIUS server.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RadiusServer {
    /// Where it takes Access-Requests.
    pub access: Option<SocketAddr>,
    /// Where it takes Accounting-Requests.
    pub accounting: Option<SocketAddr>,
    /// How they go there.
    pub transport: Transport,
    /// Whose certificate it shows over TLS.
    pub certificate: Certificate,
    /// What it shares with this agent.
    pub secret: Secret,
    /// Whose users it knows; none means those of all realms that no server has.
    pub realms: Vec<DiameterIdentity>,
    /// Whether its responses to Access-Requests have to have a Message-Authenticator.
    pub requires_message_authenticator: bool,
    /// How often it is asked by Status-Server whether it is there: again, or still where there are connections.
    pub status_server: Option<Duration>,
    /// How many connections there are towards it at most.
    pub connections: Option<u16>,
}

impl RadiusServer {
    /// It, as it takes requests at an address.
    pub(crate) fn upstream(&self, address: SocketAddr) -> Upstream {
        Upstream {
            address,
            transport: self.transport,
            certificate: self.certificate.clone(),
            secret: self.secret.clone(),
            requires_message_authenticator: self.requires_message_authenticator,
            status_server: self.status_server,
            most_ports: self.connections,
        }
    }
}

impl RadiusServers {
    /// Reads them; `None` if something is wrong.
    pub(super) fn read(file: &mut Section<'_>, base: &Path) -> Option<Self> {
        let common = match file.section("servers") {
            Some(section) => Common::read(section, base),
            None => Some(Common { asking: unless_said(), tls: None, plaintext: false }),
        };
        let plaintext = common.as_ref().is_none_or(|it| it.plaintext);
        let sections = file.sections("server");
        let all: Vec<_> = sections.into_iter().map(|it| server(it, base, plaintext)).collect();
        let Common { asking, tls, .. } = common?;
        Some(Self { all: all.into_iter().collect::<Option<_>>()?, asking, tls })
    }

    /// Whether others have realms that none of these has: a node says at its start which ones it serves.
    pub(super) fn have_fewer_realms_than(&self, others: &Self) -> bool {
        let has = |realm| self.all.iter().any(|server| server.realms.contains(realm));
        !others.all.iter().flat_map(|server| &server.realms).all(has)
    }

    /// Whether one of them is asked over TLS.
    pub(super) fn need_certificates(&self) -> bool {
        self.all.iter().any(|server| server.transport == Transport::Tls)
    }
}

/// A `[[server]]`.
fn server(mut section: Section<'_>, base: &Path, plaintext: bool) -> Option<RadiusServer> {
    let transport = section.optional("transport").unwrap_or(Transport::Udp);
    let access: Option<SocketAddr> = section.optional("access");
    let accounting: Option<SocketAddr> = section.optional("accounting");
    let certificate: Option<Certificate> = match transport {
        Transport::Tls => section.required("certificate"),
        _ => Some(Certificate::Trusted),
    };
    // That of RadSec is known.
    let has_own = transport != Transport::Tls || section.has("secret");
    let secret = match has_own {
        true => Text::read(&mut section, "secret", base).map(|it| Secret::new(it.reveal())),
        false => Some(Secret::new(RADSEC)),
    };
    let realms: Vec<(DiameterIdentity, _)> = section.list("realms");
    let signed: Option<Signed> = section.optional("message-authenticator");
    let status_server: Option<StatusServer> = section.optional("status-server");
    let connections: Option<u16> = match transport.is_stream() {
        true => section.optional("connections"),
        false => None,
    };
    let mut is_right = true;
    if !section.has("access") && !section.has("accounting") {
        let message = "neither `access` nor `accounting` says where the server takes requests";
        section.report().add(section.place(), message);
        is_right = false;
    }
    let mut wrong = |key: &str, message: &str| {
        section.report().add(section.place_of(key), message);
        is_right = false;
    };
    match status_server {
        Some(StatusServer(Some(Duration::ZERO))) => {
            wrong("status-server", "with `status-server` at 0 it would be asked without end");
        }
        Some(StatusServer(Some(every))) if transport.is_stream() && every < LEAST_WATCHED => {
            wrong(
                "status-server",
                "a connection is asked whether it is alive each 6s at most (RFC 3539, 3.4.1)",
            );
        }
        _ => {}
    }
    if connections == Some(0) {
        wrong("connections", "with `connections` at 0 nothing could be sent");
    }
    let is_near = |it: &SocketAddr| it.ip().is_loopback();
    let are_near = [access, accounting].iter().flatten().all(is_near);
    if transport == Transport::Tcp && !are_near && !plaintext {
        let message = "over TCP alone the names of users cross the network in plain text: use `transport = \"tls\"`; or, \
                       where IPsec or the like protects it, say `plaintext = true` in [servers]";
        wrong("transport", message);
    }
    section.finish();
    let usual = match transport {
        Transport::Udp => None,
        Transport::Tcp | Transport::Tls => Some(WATCHED),
    };
    let is_signed = match transport {
        // TLS protects what it carries.
        Transport::Tls => matches!(signed, Some(Signed::Required)),
        Transport::Udp | Transport::Tcp => !matches!(signed, Some(Signed::Optional)),
    };
    let server = RadiusServer {
        access,
        accounting,
        transport,
        certificate: certificate?,
        secret: secret?,
        realms: realms.into_iter().map(|(realm, _)| realm).collect(),
        requires_message_authenticator: is_signed,
        status_server: status_server.map_or(usual, |it| it.0),
        connections: connections.or(transport.is_stream().then_some(CONNECTIONS)),
    };
    is_right.then_some(server)
}

/// How often a server is asked by Status-Server.
struct StatusServer(Option<Duration>);

impl Value for StatusServer {
    const EXPECTED: &'static str = "a time such as \"30s\", or \"never\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match text(value)? {
            "never" => Ok(Self(None)),
            _ => Duration::read(value).map(|every| Self(Some(every))),
        }
    }
}

impl Value for Transport {
    const EXPECTED: &'static str = "\"udp\", \"tcp\" or \"tls\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let name = text(value)?;
        let all = [Self::Udp, Self::Tcp, Self::Tls];
        let found = all.into_iter().find(|it| it.name() == name);
        found.ok_or_else(|| Wrong::because(format!("RADIUS does not travel by `{name}`")))
    }
}

/// The section `[servers]`.
struct Common {
    asking: Settings,
    tls: Option<TlsFiles>,
    plaintext: bool,
}

impl Common {
    fn read(mut section: Section<'_>, base: &Path) -> Option<Self> {
        let tls = section.section("tls").map(|it| tls(it, base));
        let plaintext = section.optional("plaintext").unwrap_or(false);
        let asking = asking(section);
        let tls = match tls {
            Some(read) => Some(read?),
            None => None,
        };
        Some(Self { asking: asking?, tls, plaintext })
    }
}

/// When requests are sent again, and to whom.
fn asking(mut section: Section<'_>) -> Option<Settings> {
    let mut settings = unless_said();
    let answers_within: Option<Duration> = section.optional("answer-within");
    let again: Option<Duration> = section.optional("send-again-after");
    let tries: Option<u32> = section.optional("tries");
    let passed_over: Option<Duration> = section.optional("pass-over");
    let most_requests: Option<usize> = section.optional("requests");
    let mut is_right = true;
    let mut wrong = |key: &str, message: &str| {
        section.report().add(section.place_of(key), message);
        is_right = false;
    };
    if answers_within.is_some_and(|it| it.is_zero()) {
        wrong("answer-within", "with `answer-within` at 0 nobody could answer");
    }
    if again.is_some_and(|it| it < Duration::from_millis(100)) {
        wrong("send-again-after", "a server needs some time to answer: 100ms at least");
    }
    if tries == Some(0) {
        wrong("tries", "with `tries` at 0 no request would be sent");
    }
    if most_requests == Some(0) {
        wrong("requests", "with `requests` at 0 every one would be refused");
    }
    section.finish();
    let before = settings.retransmission;
    settings.retransmission.duration = answers_within.unwrap_or(before.duration);
    settings.retransmission.initial = again.unwrap_or(before.initial);
    settings.tries = tries.unwrap_or(settings.tries);
    settings.passed_over = passed_over.unwrap_or(settings.passed_over);
    settings.most_requests = most_requests.unwrap_or(settings.most_requests);
    is_right.then_some(settings)
}

fn unless_said() -> Settings {
    let mut settings = Settings::default();
    settings.retransmission.duration = ANSWERS_WITHIN;
    settings
}

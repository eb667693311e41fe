//! The sections `[[server]]` and `[servers]`: RADIUS servers that Diameter clients reach through the agent.

use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_node::config::Section;
use diameter_platform::Secret as Text;

use super::client::Signed;
use crate::client::Settings;
use crate::server::Secret;

/// How long the servers of a realm have for an answer unless the file says: Diameter clients wait for about 10 seconds.
const ANSWERS_WITHIN: Duration = Duration::from_secs(8);

/// RADIUS servers, and how they are asked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RadiusServers {
    /// All of them; those of a realm are asked in this order.
    pub all: Vec<RadiusServer>,
    /// When requests are sent again, and to whom.
    pub asking: Settings,
}

/// A RADIUS server.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RadiusServer {
    /// Where it takes Access-Requests: UDP.
    pub access: Option<SocketAddr>,
    /// Where it takes Accounting-Requests: UDP.
    pub accounting: Option<SocketAddr>,
    /// What it shares with this agent.
    pub secret: Secret,
    /// Whose users it knows; none means those of all realms that no server has.
    pub realms: Vec<DiameterIdentity>,
    /// Whether its responses to Access-Requests have to have a Message-Authenticator.
    pub requires_message_authenticator: bool,
    /// How often it is asked by Status-Server whether it is there again.
    pub status_server: Option<Duration>,
}

impl RadiusServers {
    /// Reads them; `None` if something is wrong.
    pub(super) fn read(file: &mut Section<'_>, base: &Path) -> Option<Self> {
        let asking = match file.section("servers") {
            Some(section) => asking(section),
            None => Some(unless_said()),
        };
        let sections = file.sections("server");
        let all: Vec<_> = sections.into_iter().map(|section| server(section, base)).collect();
        Some(Self { all: all.into_iter().collect::<Option<_>>()?, asking: asking? })
    }
}

/// A `[[server]]`.
fn server(mut section: Section<'_>, base: &Path) -> Option<RadiusServer> {
    let access: Option<SocketAddr> = section.optional("access");
    let accounting: Option<SocketAddr> = section.optional("accounting");
    let secret = Text::read(&mut section, "secret", base);
    let realms: Vec<(DiameterIdentity, _)> = section.list("realms");
    let signed: Option<Signed> = section.optional("message-authenticator");
    let status_server: Option<Duration> = section.optional("status-server");
    let mut is_right = true;
    if !section.has("access") && !section.has("accounting") {
        let message = "neither `access` nor `accounting` says where the server takes requests";
        section.report().add(section.place(), message);
        is_right = false;
    }
    if status_server == Some(Duration::ZERO) {
        let place = section.place_of("status-server");
        section.report().add(place, "with `status-server` at 0 it would be asked without end");
        is_right = false;
    }
    section.finish();
    let server = RadiusServer {
        access,
        accounting,
        secret: Secret::new(secret?.reveal()),
        realms: realms.into_iter().map(|(realm, _)| realm).collect(),
        requires_message_authenticator: !matches!(signed, Some(Signed::Optional)),
        status_server,
    };
    is_right.then_some(server)
}

/// The section `[servers]`.
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

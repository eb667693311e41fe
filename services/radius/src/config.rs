//! The file of an agent between RADIUS and Diameter: the sections of a node, those of all services, and its own.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_node::config::{ConfigError, DeValue, Names, NodeFile, Section, Value, Wrong, text};
use diameter_platform::{Secret as Text, Settings as ServiceSettings, check_listeners};
use ipnet::IpNet;

use crate::dynamic;
use crate::server::{Client, DynamicAuthorization, Secret, Sender, Settings};

/// How long a request is remembered unless the file says: NASes give up after less.
const REMEMBERS: Duration = Duration::from_secs(30);

/// How far an Event-Timestamp may be from the time here unless the file says (RFC 5176, 6.3).
const WINDOW: Duration = Duration::from_secs(300);

/// How many requests are remembered unless the file says.
const MOST_REQUESTS: usize = 100_000;

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
        let Sections { settings, own, clients, authorizers } = sections;
        let (host, realm) = (node.identity.clone(), node.realm.clone());
        let dynamic = dynamic::Settings {
            host: host.clone(),
            realm: realm.clone(),
            window: own.window,
            requires_event_timestamp: own.requires_event_timestamp,
            most_requests: own.most_requests,
        };
        let server = Settings {
            default_realm: own.default_realm.unwrap_or_else(|| realm.clone()),
            host,
            realm,
            remembers: own.remembers,
            most_requests: own.most_requests,
        };
        let Own { access, accounting, dynamic_authorization, .. } = own;
        Ok(Self {
            path: path.to_owned(),
            node,
            settings,
            access,
            accounting,
            dynamic_authorization,
            authorizers,
            dynamic,
            server,
            clients,
        })
    }
}

/// The sections that are not the node's.
struct Sections {
    settings: ServiceSettings,
    own: Own,
    clients: Vec<Client>,
    authorizers: Vec<dynamic::Sender>,
}

impl Sections {
    fn read(file: &mut Section<'_>, base: &Path) -> Option<Self> {
        let mut plaintext = false;
        let own = match file.section("radius") {
            Some(section) => Own::read(section, &mut plaintext),
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
        if clients.is_empty() && are_right {
            let help = "add `[[client]]` with `network` and `secret`";
            let message = "nobody may send requests: the file has no client";
            file.report().add_with_help(file.place(), message, Some(help.to_owned()));
        }
        let sections = file.sections("authorizer");
        let authorizers: Vec<_> = sections.into_iter().map(|it| authorizer(it, base)).collect();
        let settings = ServiceSettings::read_in(file, base);
        check_listeners(file, plaintext, "radius");
        let is_complete = are_right && !clients.is_empty();
        Some(Self {
            settings: settings?,
            own: own?,
            clients: is_complete.then_some(clients)?,
            authorizers: authorizers.into_iter().collect::<Option<_>>()?,
        })
    }
}

/// The section `[radius]`.
struct Own {
    access: Vec<SocketAddr>,
    accounting: Vec<SocketAddr>,
    dynamic_authorization: Vec<SocketAddr>,
    window: Duration,
    requires_event_timestamp: bool,
    default_realm: Option<DiameterIdentity>,
    remembers: Duration,
    most_requests: usize,
}

impl Own {
    fn read(mut section: Section<'_>, plaintext: &mut bool) -> Option<Self> {
        *plaintext = section.optional("plaintext").unwrap_or(false);
        let access: Vec<(SocketAddr, _)> = section.list("access");
        let accounting: Vec<(SocketAddr, _)> = section.list("accounting");
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
        if access.is_empty() && accounting.is_empty() {
            wrong(
                &section,
                "access",
                "neither `access` nor `accounting` says where requests are taken",
            );
        }
        if most_requests == 0 {
            wrong(&section, "requests", "with `requests` at 0 every one would be dropped");
        }
        if remembers < Duration::from_secs(5) {
            let message = "NASes send a request again after some seconds: it has to be known then, 5s at least";
            wrong(&section, "remember", message);
        }
        section.finish();
        let [access, accounting, dynamic_authorization] = [access, accounting, dynamic]
            .map(|it| it.into_iter().map(|(address, _)| address).collect());
        is_right.then_some(Self {
            access,
            accounting,
            dynamic_authorization,
            window,
            requires_event_timestamp: matches!(dated, Some(Signed::Required)),
            default_realm,
            remembers,
            most_requests,
        })
    }
}

/// A `[[client]]`.
fn client(mut section: Section<'_>, base: &Path) -> Option<Client> {
    let network: Option<Network> = section.required("network");
    let secret = Text::read(&mut section, "secret", base);
    let host: Option<DiameterIdentity> = section.optional("host");
    let sender: Option<Sender> = section.optional("sender");
    let signed: Option<Signed> = section.optional("message-authenticator");
    let most_a_second: Option<u32> = section.optional("requests-a-second");
    let dynamic = dynamic_authorization(&mut section, base);
    if most_a_second == Some(0) {
        let place = section.place_of("requests-a-second");
        section.report().add(place, "with `requests-a-second` at 0 every one would be dropped");
    }
    section.finish();
    let mut client = Client::new(network?.0, Secret::new(secret?.reveal()));
    client.host = host;
    client.sender = sender.unwrap_or(Sender::Unknown);
    client.requires_message_authenticator = !matches!(signed, Some(Signed::Optional));
    client.most_a_second = most_a_second;
    client.dynamic_authorization = dynamic?;
    (most_a_second != Some(0)).then_some(client)
}

/// Where a client takes CoA-Requests and Disconnect-Requests: the outer `None` if something is wrong.
fn dynamic_authorization(
    section: &mut Section<'_>,
    base: &Path,
) -> Option<Option<DynamicAuthorization>> {
    const PORT: &str = "dynamic-authorization";
    const SECRET: &str = "dynamic-authorization-secret";
    let has_port = section.has(PORT);
    let port: Option<u16> = section.optional(PORT);
    let secret = match section.has(SECRET) {
        true => Some(Secret::new(Text::read(section, SECRET, base)?.reveal())),
        false => None,
    };
    let wrong = |key: &str, message: &str| {
        section.report().add(section.place_of(key), message);
        None
    };
    match port {
        Some(0) => wrong(PORT, "a NAS takes no requests at port 0: RFC 5176 has 3799"),
        Some(port) => Some(Some(DynamicAuthorization { port, secret })),
        None if has_port => None,
        None if secret.is_some() => {
            wrong(SECRET, "without `dynamic-authorization`, the port, nothing is sent with it")
        }
        None => Some(None),
    }
}

/// An `[[authorizer]]`.
fn authorizer(mut section: Section<'_>, base: &Path) -> Option<dynamic::Sender> {
    let network: Option<Network> = section.required("network");
    let secret = Text::read(&mut section, "secret", base);
    section.finish();
    Some(dynamic::Sender { network: network?.0, secret: Secret::new(secret?.reveal()) })
}

/// Addresses of a client.
struct Network(IpNet);

impl Value for Network {
    const EXPECTED: &'static str = "an address or a network, as \"192.0.2.1\" or \"192.0.2.0/24\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let text = text(value)?;
        let network = match text.parse::<std::net::IpAddr>() {
            Ok(address) => IpNet::from(address),
            Err(_) => {
                text.parse().map_err(|_| Wrong::because(format!("`{text}` is no network")))?
            }
        };
        Ok(Self(network.trunc()))
    }
}

impl Value for Sender {
    const EXPECTED: &'static str = "\"nas\", \"proxy\" or \"unknown\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match text(value)? {
            "nas" => Ok(Self::Nas),
            "proxy" => Ok(Self::Proxy),
            "unknown" => Ok(Self::Unknown),
            other => Err(Wrong::because(format!("there is no sender `{other}`"))),
        }
    }
}

/// Whether Access-Requests have to be signed as a whole.
enum Signed {
    Required,
    Optional,
}

impl Value for Signed {
    const EXPECTED: &'static str = "\"required\" or \"optional\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match text(value)? {
            "required" => Ok(Self::Required),
            "optional" => Ok(Self::Optional),
            other => Err(Wrong::because(format!("a Message-Authenticator is not `{other}`"))),
        }
    }
}

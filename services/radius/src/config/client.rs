//! The sections `[[client]]`: who may send requests, and how it is known.

use std::path::Path;

use diameter_core::DiameterIdentity;
use diameter_node::config::{DeValue, Section, Value, Wrong, text};
use diameter_platform::Secret as Text;
use ipnet::IpNet;

use super::RadiusServer;
use crate::dynamic::{self, Realms};
use crate::server::{Certificate, Client, DynamicAuthorization, Secret, Sender};

/// A `[[client]]`.
pub(super) fn client(mut section: Section<'_>, base: &Path) -> Option<Client> {
    let network: Option<Network> = section.required("network");
    let certificate: Option<Certificate> = section.optional("certificate");
    // Over TLS there is none; what connects in no other way needs none.
    let needs_secret = !section.has("certificate") || section.has("secret");
    let secret = needs_secret.then(|| Text::read(&mut section, "secret", base));
    if !needs_secret && section.has("dynamic-authorization") {
        let message = "datagrams are sent there, for sessions that came by UDP or TCP: the client needs a `secret`";
        section.report().add(section.place_of("dynamic-authorization"), message);
    }
    let host: Option<DiameterIdentity> = section.optional("host");
    let sender: Option<Sender> = section.optional("sender");
    let signed: Option<Signed> = section.optional("message-authenticator");
    let mut most = |key: &'static str, message: &str| {
        let most: Option<u32> = section.optional(key);
        if most == Some(0) {
            section.report().add(section.place_of(key), message);
        }
        most
    };
    let most_a_second =
        most("requests-a-second", "with `requests-a-second` at 0 every one would be dropped");
    let most_connections = most("connections", "with `connections` at 0 none would be taken");
    let dynamic = dynamic_authorization(&mut section, base);
    let prepaid = section.optional("prepaid").unwrap_or(false);
    section.finish();
    let secret = match secret {
        Some(read) => Some(Secret::new(read?.reveal())),
        None => None,
    };
    let network = network?.0;
    let mut client = match (certificate, secret) {
        (Some(certificate), secret) => {
            Client { secret, ..Client::with_certificate(network, certificate) }
        }
        (None, secret) => Client::new(network, secret?),
    };
    client.host = host;
    client.sender = sender.unwrap_or(Sender::Unknown);
    client.requires_message_authenticator = !matches!(signed, Some(Signed::Optional));
    client.most_a_second = most_a_second;
    client.most_connections = most_connections.and_then(|most| most.try_into().ok());
    client.dynamic_authorization = dynamic?;
    client.prepaid = prepaid;
    (most_a_second != Some(0) && most_connections != Some(0)).then_some(client)
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
pub(super) fn authorizer(
    mut section: Section<'_>,
    base: &Path,
    servers: &[RadiusServer],
) -> Option<dynamic::Sender> {
    let network: Option<Network> = section.required("network");
    let secret = Text::read(&mut section, "secret", base);
    let realms: Vec<(DiameterIdentity, _)> = section.list("realms");
    let of_servers = section.optional("reverse-path").unwrap_or(false);
    let is_right = !(of_servers && section.has("realms"));
    if !is_right {
        let message = "with `reverse-path`, the realms are those of the [[server]]s in `network`";
        section.report().add(section.place_of("realms"), message);
    }
    section.finish();
    let network = network?.0;
    let realms = match (of_servers, realms.is_empty()) {
        (true, _) => of_path(network, servers),
        (false, true) => Realms::All,
        (false, false) => Realms::These(realms.into_iter().map(|(realm, _)| realm).collect()),
    };
    let sender = dynamic::Sender { network, secret: Secret::new(secret?.reveal()), realms };
    is_right.then_some(sender)
}

/// The realms whose Access-Requests go to servers in a network (RFC 5176, 6.1).
fn of_path(network: IpNet, servers: &[RadiusServer]) -> Realms {
    let is_in = |server: &&RadiusServer| {
        server.access.is_some_and(|address| network.contains(&address.ip().to_canonical()))
    };
    let own: Vec<_> = servers.iter().filter(is_in).collect();
    let realms: Vec<_> = own.iter().flat_map(|server| server.realms.iter().cloned()).collect();
    // A server without realms has all that no server has.
    match own.iter().any(|server| server.realms.is_empty()) {
        true => {
            let all = servers.iter().flat_map(|server| &server.realms);
            Realms::AllBut(all.filter(|realm| !realms.contains(realm)).cloned().collect())
        }
        false => Realms::These(realms),
    }
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

impl Value for Certificate {
    const EXPECTED: &'static str =
        "the name in a certificate, as \"nas1.example.net\", or \"*\" for any that is trusted";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match text(value)? {
            "*" => Ok(Self::Trusted),
            name if name.is_empty() || name.contains(['*', ' ']) => {
                Err(Wrong::because(format!("`{name}` is the name of no certificate")))
            }
            name => Ok(Self::Named(name.to_owned())),
        }
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
pub(super) enum Signed {
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

//! The sections of a file that all services have: `[log]`, `[administration]`, `[stop]`.

use std::collections::HashSet;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use diameter_node::config::{DeValue, Names, Section, Value, Wrong, text};
use diameter_node::tls::ServerTls;

use crate::log::LogSettings;
use crate::secret::Secret;

/// What the sections say that all services have.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Settings {
    /// What is told, and how.
    pub log: LogSettings,
    /// Where the service is administered; `None` when it is not.
    pub administration: Option<AdministrationSettings>,
    /// How long requests under way may take when the service stops: 10 seconds by default.
    pub grace: Duration,
}

/// Where and by whom a service is administered.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AdministrationSettings {
    /// Where HTTP is spoken; port 0 lets the system choose.
    pub address: SocketAddr,
    /// The certificate; in plain text without one.
    pub tls: Option<ServerTls>,
    /// Whether everybody on this host may look; only on loopback.
    pub read_without_token: bool,
    /// Who else may do something.
    pub tokens: Vec<Token>,
    /// How many requests each token may send in a second: 1000 by default.
    pub requests_a_second: u32,
}

/// Who shows it may do what its role says.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Token {
    /// Whose it is, for the log.
    pub name: String,
    /// What it is good for.
    pub role: Role,
    /// What has to be shown.
    pub secret: Secret,
}

/// What somebody may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Look at everything.
    Read,
    /// Change what goes on, too.
    Operate,
}

impl Settings {
    /// Reads the sections, of the file of a service: it fits
    /// [`NodeFile::load_with`](diameter_node::config::NodeFile::load_with). Files of secrets are relative to
    /// the working directory; a service that has sections of its own calls this among others.
    pub fn read(file: &mut Section<'_>, _names: &Names<'_>) -> Option<Self> {
        Self::read_in(file, std::path::Path::new(""))
    }

    /// The same, with the folder that files of secrets are in.
    pub fn read_in(file: &mut Section<'_>, folder: &std::path::Path) -> Option<Self> {
        let log = file.section("log").map_or_else(LogSettings::default, LogSettings::read);
        let administration = file.section("administration").map(|it| administration(it, folder));
        let grace = file.section("stop").and_then(|mut stop| {
            let grace = stop.optional("grace");
            stop.finish();
            grace
        });
        let grace = grace.unwrap_or(Duration::from_secs(10));
        let administration = match administration {
            Some(read) => Some(read?),
            None => None,
        };
        Some(Self { log, administration, grace })
    }
}

fn administration(
    mut section: Section<'_>,
    folder: &std::path::Path,
) -> Option<AdministrationSettings> {
    let address: Option<SocketAddr> = section.required("address");
    let is_local = address.is_none_or(|it| it.ip().is_loopback());
    let read_without_token = section.optional("read-without-token").unwrap_or(false);
    if read_without_token && !is_local {
        section.report().add_with_help(
            section.place_of("read-without-token"),
            "everybody who reaches this address could look at the service",
            Some("give who should a `[[administration.token]]` with `role = \"read\"`".to_owned()),
        );
    }
    let plaintext = section.optional("plaintext").unwrap_or(false);
    let tls = section.section("tls").map(|it| tls(it, folder));
    if plaintext && tls.is_some() {
        let message = "with [administration.tls] nothing is in plain text";
        section.report().add(section.place_of("plaintext"), message);
    }
    if !is_local && !plaintext && tls.is_none() {
        section.report().add_with_help(
            section.place_of("address"),
            "tokens would cross the network in plain text",
            Some(
                "give it a certificate with [administration.tls]; or listen on loopback, or say \
                 `plaintext = true`"
                    .to_owned(),
            ),
        );
    }
    let mut tokens: Vec<Token> = Vec::new();
    let mut names = HashSet::new();
    let mut is_whole = true;
    for section in section.sections("token") {
        let (report, place) = (section.report(), section.place_of("name"));
        match token(section, folder) {
            Some(token) if !names.insert(token.name.clone()) => {
                report.add(place, format!("there are two tokens `{}`", token.name));
            }
            Some(token) => tokens.push(token),
            None => is_whole = false,
        }
    }
    if tokens.is_empty() && is_whole && !read_without_token {
        section.report().add_with_help(
            section.place_of("address"),
            "nobody may administer this",
            Some("add an `[[administration.token]]`, or `read-without-token = true`".to_owned()),
        );
    }
    let requests_a_second = section.optional("requests-a-second").unwrap_or(1000);
    if requests_a_second == 0 {
        let place = section.place_of("requests-a-second");
        section.report().add(place, "nobody could ever ask anything");
    }
    section.finish();
    let tls = match tls {
        Some(read) => Some(read?),
        None => None,
    };
    let address = address?;
    Some(AdministrationSettings { address, tls, read_without_token, tokens, requests_a_second })
}

/// The certificate, which is read together with the file: a new one comes with a file that is read again.
fn tls(mut section: Section<'_>, folder: &std::path::Path) -> Option<ServerTls> {
    let mut path = |key| section.required(key).map(|path: PathBuf| folder.join(path));
    let (certificate, key) = (path("certificate"), path("key"));
    let place = section.place();
    let report = section.report();
    section.finish();
    let read = ServerTls::load(certificate?, key?, &["http/1.1"]);
    read.inspect_err(|error| report.add(place, error.to_string())).ok()
}

fn token(mut section: Section<'_>, folder: &std::path::Path) -> Option<Token> {
    let name = section.required("name");
    let role = section.required("role");
    let secret = Secret::read(&mut section, "secret", folder);
    section.finish();
    Some(Token { name: name?, role: role?, secret: secret? })
}

impl Value for Role {
    const EXPECTED: &'static str = "\"read\" or \"operate\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match text(value)? {
            "read" => Ok(Self::Read),
            "operate" => Ok(Self::Operate),
            other => Err(Wrong::because(format!("there is no role `{other}`"))),
        }
    }
}

//! The file: who we are, our peers by name, and what else need not be written each time; and profiles, which say some
//! of it differently.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow, bail};
use diameter_core::DiameterIdentity;
use diameter_diagnostic::{alike, did_you_mean};
use diameter_node::config::{
    ConfigError, DeValue, Host, Section, Transport, Value, Wrong, parse, text,
};
use diameter_node::tls::TlsFiles;

/// What a file says, whichever part of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    /// Origin-Host.
    pub(crate) identity: Option<DiameterIdentity>,
    /// Origin-Realm.
    pub(crate) realm: Option<DiameterIdentity>,
    pub(crate) dictionaries: Vec<PathBuf>,
    pub(crate) color: Option<Color>,
    /// What peers are connected to over; TLS where there are certificates, else TCP.
    pub(crate) transport: Option<Transport>,
    pub(crate) tls: Option<TlsFiles>,
    pub(crate) peers: Vec<Peer>,
}

/// A peer that commands know by its name.
#[derive(Clone, Debug)]
pub(crate) struct Peer {
    pub(crate) name: String,
    /// As on the command line: HOST:PORT, several with commas between them.
    pub(crate) address: String,
    pub(crate) transport: Option<Transport>,
}

/// When there are colours: a word that `--color` takes.
#[derive(Clone, Debug)]
pub(crate) struct Color(pub(crate) String);

impl Value for Color {
    const EXPECTED: &'static str = "\"auto\", \"always\" or \"never\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match text(value)? {
            word @ ("auto" | "always" | "never") => Ok(Self(word.to_owned())),
            other => Err(Wrong::because(format!("colours are not `{other}`"))),
        }
    }
}

/// A whole file.
#[derive(Clone, Debug, Default)]
pub(crate) struct File {
    pub(crate) general: Settings,
    /// What profiles say differently, by their names.
    pub(crate) profiles: Vec<(String, Settings)>,
}

/// Where the file is, if anywhere: by the XDG Base Directory Specification.
pub(crate) fn path() -> anyhow::Result<PathBuf> {
    let folder = |name| env::var_os(name).map(PathBuf::from).filter(|it| it.is_absolute());
    let folder = folder("XDG_CONFIG_HOME").or_else(|| Some(folder("HOME")?.join(".config")));
    let folder = folder.context("neither XDG_CONFIG_HOME nor HOME says where configuration is")?;
    Ok(folder.join("diameter").join("config.toml"))
}

impl File {
    /// Reads the file; `None` when there is none.
    pub(crate) fn load() -> anyhow::Result<Option<(PathBuf, Self)>> {
        // Without a home there is no file either.
        let Ok(path) = path() else { return Ok(None) };
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => bail!("cannot read {}: {error}", path.display()),
        };
        let file = Self::parse(&text, &path)?;
        Ok(Some((path, file)))
    }

    fn parse(text: &str, path: &Path) -> anyhow::Result<Self> {
        let folder = path.parent().unwrap_or(Path::new(""));
        let read = |file: &mut Section<'_>| {
            let general = settings(file, folder, None);
            let mut profiles: Vec<(String, Settings)> = Vec::new();
            for mut section in file.sections("profile") {
                let name: Option<String> = section.required("name");
                let place = section.place_of("name");
                let settings = settings(&mut section, folder, Some(&general));
                let report = section.report();
                section.finish();
                let Some(name) = name else { continue };
                if profiles.iter().any(|(other, _)| *other == name) {
                    report.add(place, format!("there are two profiles `{name}`"));
                }
                profiles.push((name, settings));
            }
            Some(Self { general, profiles })
        };
        parse(text, &path.display().to_string(), read).map_err(|error| match error {
            ConfigError::Invalid(diagnostics) => anyhow::Error::from(*diagnostics),
            other => other.into(),
        })
    }

    /// What a profile says, over what the file says in general; without a profile, that alone.
    pub(crate) fn settings(&self, profile: Option<&str>) -> anyhow::Result<Settings> {
        let Some(name) = profile else { return Ok(self.general.clone()) };
        match self.profiles.iter().find(|(known, _)| known == name) {
            Some((_, settings)) => Ok(settings.over(&self.general)),
            None => {
                let names: Vec<&str> =
                    self.profiles.iter().map(|(name, _)| name.as_str()).collect();
                let help = did_you_mean(&alike(name, names.iter().copied()));
                let help = help.unwrap_or_else(|| match names.is_empty() {
                    true => "the file has none".to_owned(),
                    false => format!("there are: {}", names.join(", ")),
                });
                Err(anyhow!("there is no profile `{name}`; {help}"))
            }
        }
    }
}

impl Settings {
    fn over(&self, general: &Self) -> Self {
        let own = self.clone();
        let mut peers = own.peers;
        let is_named = |peers: &[Peer], name: &str| peers.iter().any(|it| it.name == name);
        let others = general.peers.iter().filter(|it| !is_named(&self.peers, &it.name));
        peers.extend(others.cloned());
        let dictionaries = match own.dictionaries.is_empty() {
            true => general.dictionaries.clone(),
            false => own.dictionaries,
        };
        Self {
            identity: own.identity.or_else(|| general.identity.clone()),
            realm: own.realm.or_else(|| general.realm.clone()),
            dictionaries,
            color: own.color.or_else(|| general.color.clone()),
            transport: own.transport.or(general.transport),
            tls: own.tls.or_else(|| general.tls.clone()),
            peers,
        }
    }

    /// What a peer is connected to over, or one that has no name.
    pub(crate) fn transport(&self, peer: Option<&Peer>) -> Transport {
        let default = if self.tls.is_some() { Transport::Tls } else { Transport::Tcp };
        peer.and_then(|it| it.transport).or(self.transport).unwrap_or(default)
    }
}

/// The keys that the file has in general and in each profile.
fn settings(section: &mut Section<'_>, folder: &Path, general: Option<&Settings>) -> Settings {
    let dictionaries = section.list::<PathBuf>("dictionaries");
    let mut settings = Settings {
        identity: section.optional("identity"),
        realm: section.optional("realm"),
        dictionaries: dictionaries.into_iter().map(|(path, _)| folder.join(path)).collect(),
        color: section.optional("color"),
        transport: section.optional("transport"),
        tls: section.section("tls").and_then(|it| tls(it, folder)),
        peers: Vec::new(),
    };
    let has_tls = settings.tls.is_some() || general.is_some_and(|it| it.tls.is_some());
    needs_tls(section, settings.transport, has_tls);
    let mut names = BTreeSet::new();
    for mut section in section.sections("peer") {
        let name: Option<String> = section.required("name");
        let addresses = section.one_or_more::<Host>("address");
        if addresses.is_empty() && !section.has("address") {
            section.required::<Host>("address");
        }
        let transport = section.optional("transport");
        needs_tls(&section, transport, has_tls);
        let (place, report) = (section.place_of("name"), section.report());
        section.finish();
        let Some(name) = name else { continue };
        if !names.insert(name.clone()) {
            report.add(place, format!("there are two peers `{name}`"));
        }
        let address: Vec<String> = addresses.iter().map(|(host, _)| host.to_string()).collect();
        settings.peers.push(Peer { name, address: address.join(","), transport });
    }
    settings
}

fn needs_tls(section: &Section<'_>, transport: Option<Transport>, has_tls: bool) {
    if transport == Some(Transport::Tls) && !has_tls {
        section.report().add_with_help(
            section.place_of("transport"),
            "TLS takes certificates",
            Some("add [tls] with `certificate`, `key` and `trusted`".to_owned()),
        );
    }
}

fn tls(mut section: Section<'_>, folder: &Path) -> Option<TlsFiles> {
    let mut path = |key| section.required(key).map(|path: PathBuf| folder.join(path));
    let (certificate, key, trusted) = (path("certificate"), path("key"), path("trusted"));
    section.finish();
    Some(TlsFiles { certificate: certificate?, key: key?, trusted: trusted? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<File, String> {
        File::parse(text, Path::new("/etc/config.toml")).map_err(|error| error.to_string())
    }

    const TEXT: &str = r#"
        identity = "laptop.example.net"
        dictionaries = ["acme.xml"]
        [tls]
        certificate = "own.pem"
        key = "own.key"
        trusted = "/etc/authorities.pem"
        [[peer]]
        name = "ocs"
        address = "ocs.example.net"
        [[peer]]
        name = "hss"
        address = ["192.0.2.1:3869", "198.51.100.1:3869"]
        transport = "sctp"
        [[profile]]
        name = "lab"
        identity = "laptop.lab"
        transport = "tcp"
        [[profile.peer]]
        name = "ocs"
        address = "127.0.0.1"
    "#;

    #[test]
    fn a_profile_stands_over_the_rest_of_the_file() {
        let file = read(TEXT).expect("it is right");
        let general = file.settings(None).expect("it is there");
        let lab = file.settings(Some("lab")).expect("it is there");
        assert_eq!(general.identity.as_deref(), Some("laptop.example.net"));
        assert_eq!(lab.identity.as_deref(), Some("laptop.lab"));
        let peers = |it: &Settings| {
            let peers = it.peers.iter().map(|peer| format!("{} {}", peer.name, peer.address));
            peers.collect::<Vec<_>>()
        };
        let hss = "hss 192.0.2.1:3869,198.51.100.1:3869";
        assert_eq!(peers(&general), ["ocs ocs.example.net", hss]);
        assert_eq!(peers(&lab), ["ocs 127.0.0.1", hss]);
        assert_eq!(lab.dictionaries, [Path::new("/etc/acme.xml")]);
        assert_eq!(general.transport(general.peers.first()), Transport::Tls);
        assert_eq!(lab.transport(lab.peers.first()), Transport::Tcp);
        assert_eq!(lab.transport(lab.peers.get(1)), Transport::Sctp);
        let unknown = file.settings(Some("lap")).expect_err("there is none").to_string();
        assert_eq!(unknown, "there is no profile `lap`; did you mean `lab`?");
    }

    #[test]
    fn mistakes_are_shown_in_their_lines() {
        for (text, message) in [
            ("identiy = \"a.example.net\"", "did you mean `identity`?"),
            ("color = \"sometimes\"", "colours are not `sometimes`"),
            ("transport = \"tls\"", "add [tls] with `certificate`, `key` and `trusted`"),
            ("[[peer]]\nname = \"ocs\"", "`address` is missing in [[peer]]"),
            ("[[profile]]\nname = \"lab\"\n[[profile.pear]]", "did you mean `peer`?"),
            ("[[profile]]\nname = \"a\"\n[[profile]]\nname = \"a\"", "there are two profiles `a`"),
            (
                "[[peer]]\nname=\"a\"\naddress=\"b\"\n[[peer]]\nname=\"a\"\naddress=\"c\"",
                "two peers `a`",
            ),
        ] {
            let errors = read(text).expect_err(text);
            assert!(errors.contains(message), "{errors}");
            assert!(errors.contains("--> /etc/config.toml:"), "{errors}");
        }
    }
}

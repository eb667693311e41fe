//! The file of a home subscriber server: the sections of a node, those of all services, and its own.

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use diameter_core::DiameterIdentity;
use diameter_core::coding::PlmnId;
use diameter_messages::s13::EquipmentStatus;
use diameter_messages::sh::DataReference;
use diameter_node::config::{ConfigError, DeValue, Names, NodeFile, Section, Value, Wrong, text};
use diameter_platform::storage::PostgresSettings;
use diameter_platform::{Secret, Settings, check_listeners};

use crate::access::{Access, Application, PeerAccess, Realms};
use crate::s13::EquipmentRegister;
use crate::sh::{ApplicationServer, ApplicationServers};
use crate::slh::LocationServices;
use crate::storage::{Keyring, MasterKey};

/// What the file of a home subscriber server says.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct HssFile {
    /// Where it was read from.
    pub path: PathBuf,
    /// Who the server is, its listeners and peers.
    pub node: NodeFile,
    /// Where subscribers are kept.
    pub storage: StorageSettings,
    /// The master keys.
    pub keys: Keyring,
    /// Who may ask what.
    pub access: Access,
    /// Which equipment is welcome.
    pub equipment: EquipmentRegister,
    /// Who may ask where subscribers are.
    pub location: LocationServices,
    /// What application servers may read, write and hear of.
    pub application_servers: ApplicationServers,
    /// The log, administration, and how it stops.
    pub settings: Settings,
}

/// Where subscribers are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StorageSettings {
    /// In a folder of this process.
    Folder(PathBuf),
    /// In a PostgreSQL database, which several servers may share.
    Postgres(PostgresSettings),
}

impl HssFile {
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
        let folder = path.parent().unwrap_or(Path::new(""));
        let read = |file: &mut Section<'_>, _: &Names<'_>| Own::read(file, folder);
        let (node, own) = NodeFile::parse_with(text, &path.display().to_string(), folder, read)?;
        let Own { storage, keys, access, equipment, location, sh, settings } = own;
        Ok(Self {
            path: path.to_owned(),
            node,
            storage,
            keys,
            access,
            equipment,
            location,
            application_servers: sh,
            settings,
        })
    }
}

/// The sections that are not the node's.
struct Own {
    storage: StorageSettings,
    keys: Keyring,
    access: Access,
    equipment: EquipmentRegister,
    location: LocationServices,
    sh: ApplicationServers,
    settings: Settings,
}

impl Own {
    fn read(file: &mut Section<'_>, folder: &Path) -> Option<Self> {
        let storage = required(file, "storage").and_then(|it| storage(it, folder));
        let keys = required(file, "keys").and_then(|it| keys(it, folder));
        let access = file.section("access").map_or_else(|| Some(Access::by_realm()), access);
        let equipment = file.section("equipment");
        let equipment = equipment.map_or_else(|| Some(EquipmentRegister::default()), equipment_of);
        let location = file.section("location");
        let location = location.map_or_else(|| Some(LocationServices::default()), location_of);
        let sh = file.section("sh");
        let sh = sh.map_or_else(|| Some(ApplicationServers::default()), application_servers);
        let settings = Settings::read_in(file, folder);
        let plaintext = file.section("hss").is_some_and(|mut own| {
            let plaintext = own.optional("plaintext").unwrap_or(false);
            own.finish();
            plaintext
        });
        check_listeners(file, plaintext, "hss");
        Some(Self {
            storage: storage?,
            keys: keys?,
            access: access?,
            equipment: equipment?,
            location: location?,
            sh: sh?,
            settings: settings?,
        })
    }
}

fn required<'a>(file: &mut Section<'a>, name: &'static str) -> Option<Section<'a>> {
    let section = file.section(name);
    if section.is_none() && !file.has(name) {
        file.report().add(file.place(), format!("the section [{name}] is missing"));
    }
    section
}

fn storage(mut section: Section<'_>, folder: &Path) -> Option<StorageSettings> {
    let in_folder = section.optional::<PathBuf>("folder");
    let settings = match (in_folder, section.has("postgres")) {
        (Some(_), true) => {
            let place = section.place_of("postgres");
            section
                .report()
                .add(place, "subscribers are kept in one place: `folder` or `postgres`");
            // So that its keys are not unknown.
            let _ = PostgresSettings::read(&mut section, "postgres", folder);
            None
        }
        (Some(path), false) => Some(StorageSettings::Folder(folder.join(path))),
        (None, true) => {
            PostgresSettings::read(&mut section, "postgres", folder).map(StorageSettings::Postgres)
        }
        (None, false) => {
            if !section.has("folder") {
                let message = "expected `folder = \"...\"`, or `postgres = { env = \"...\" }`";
                section.report().add(section.place(), message);
            }
            None
        }
    };
    section.finish();
    settings
}

fn keys(mut section: Section<'_>, folder: &Path) -> Option<Keyring> {
    let master = master(&mut section, "master", folder);
    let previous = match section.has("previous") {
        true => Some(self::master(&mut section, "previous", folder)?),
        false => None,
    };
    // One that is not there is no unknown key either.
    let _ = (!section.has("previous")).then(|| section.optional::<String>("previous"));
    section.finish();
    let keyring = Keyring::new(master?);
    Some(match previous {
        Some(previous) => keyring.with_previous(previous),
        None => keyring,
    })
}

fn master(section: &mut Section<'_>, key: &'static str, folder: &Path) -> Option<MasterKey> {
    let secret = Secret::read(section, key, folder)?;
    match MasterKey::parse(secret.reveal()) {
        Ok(key) => Some(key),
        Err(error) => {
            section.report().add_with_help(
                section.place_of(key),
                error.to_string(),
                Some("`diameter-hss key` makes one".to_owned()),
            );
            None
        }
    }
}

fn access(mut section: Section<'_>) -> Option<Access> {
    let is_open = section.optional("open").unwrap_or(false);
    let mut access = if is_open { Access::open() } else { Access::by_realm() };
    let mut is_whole = true;
    for mut network in section.sections("realm") {
        let realm: Option<DiameterIdentity> = network.required("name");
        let networks: Vec<(Network, Range<usize>)> = network.one_or_more("networks");
        if networks.is_empty() && !network.has("networks") {
            network.report().add(network.place(), "`networks` is missing in [[access.realm]]");
            is_whole = false;
        }
        network.finish();
        match realm {
            Some(realm) => {
                for (Network(plmn), _) in networks {
                    access = access.allow(&realm, plmn);
                }
            }
            None => is_whole = false,
        }
    }
    for peer in section.sections("peer") {
        match peer_access(peer) {
            Some((name, peer)) => access = access.with_peer(&name, peer),
            None => is_whole = false,
        }
    }
    section.finish();
    is_whole.then_some(access)
}

/// `[[access.peer]]`: what is not said stays as it is for all.
fn peer_access(mut section: Section<'_>) -> Option<(DiameterIdentity, PeerAccess)> {
    let name = section.required("name");
    let mut access = PeerAccess::default();
    if section.has("realms") {
        let realms: Vec<(RealmName, Range<usize>)> = section.one_or_more("realms");
        let realms: Option<Vec<_>> = realms.into_iter().map(|(RealmName(it), _)| it).collect();
        access.realms = realms.map_or(Realms::All, Realms::These);
    }
    if section.has("networks") {
        let networks: Vec<(Network, _)> = section.one_or_more("networks");
        access.networks = Some(networks.into_iter().map(|(Network(it), _)| it).collect());
    }
    if section.has("applications") {
        let applications: Vec<(ApplicationName, _)> = section.one_or_more("applications");
        let applications = applications.into_iter().map(|(ApplicationName(it), _)| it);
        access.applications = Some(applications.collect());
    }
    section.finish();
    Some((name?, access))
}

/// `[sh]`: application servers, and what they may read, write and hear of.
fn application_servers(mut section: Section<'_>) -> Option<ApplicationServers> {
    let mut servers = ApplicationServers::default();
    servers.most = section.optional("most-octets").unwrap_or(servers.most);
    servers.longest = section.optional("longest-subscription");
    let mut is_whole = true;
    for mut server in section.sections("server") {
        let host = server.required("name");
        let mut data = |key| {
            let data: Vec<(DataName, _)> = server.one_or_more(key);
            data.into_iter().map(|(DataName(it), _)| it).collect()
        };
        let [reads, writes, subscribes] = ["reads", "writes", "subscribes"].map(&mut data);
        let uri = server.optional("uri");
        server.finish();
        match host {
            Some(host) => {
                let server = ApplicationServer { host, reads, writes, subscribes, uri };
                servers.servers.push(server);
            }
            None => is_whole = false,
        }
    }
    section.finish();
    is_whole.then_some(servers)
}

/// `[location]`: who may ask where subscribers are, and what it is told.
fn location_of(mut section: Section<'_>) -> Option<LocationServices> {
    let gmlc = section.optional("gmlc");
    let privacy = section.optional("privacy-register");
    let realms: Vec<(DiameterIdentity, _)> = section.one_or_more("realms");
    section.finish();
    let realms = realms.into_iter().map(|(realm, _)| realm).collect();
    Some(LocationServices { gmlc, privacy, realms })
}

fn equipment_of(mut section: Section<'_>) -> Option<EquipmentRegister> {
    let mut register = EquipmentRegister::default();
    if let Some(Status(status)) = section.optional("unknown") {
        register.set_default(Some(status));
    }
    let mut is_whole = true;
    let lists = [
        ("allowed", EquipmentStatus::WHITELISTED),
        ("tracked", EquipmentStatus::GREYLISTED),
        ("barred", EquipmentStatus::BLACKLISTED),
    ];
    for (name, status) in lists {
        for (entry, place) in section.list::<String>(name) {
            let set = match entry.split_once('/') {
                Some((imei, imsi)) => register.set_for(imei, imsi, status),
                None if entry.len() == 8 => register.set_type(&entry, status),
                None => register.set(&entry, status),
            };
            if let Err(error) = set {
                section.report().add_with_help(
                    place,
                    format!("`{entry}`: {error}"),
                    Some("a subscriber's own equipment is `IMEI/IMSI`".to_owned()),
                );
                is_whole = false;
            }
        }
    }
    section.finish();
    is_whole.then_some(register)
}

/// A network in the file.
struct Network(PlmnId);

impl Value for Network {
    const EXPECTED: &'static str = "a country and network code such as \"26201\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        text(value)?.parse().map(Self).map_err(Wrong::because)
    }
}

/// A realm in the file; `None` for `*`, which is all of them.
struct RealmName(Option<DiameterIdentity>);

impl Value for RealmName {
    const EXPECTED: &'static str = "a realm such as \"example.net\", or \"*\" for all";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match text(value)? {
            "*" => Ok(Self(None)),
            _ => DiameterIdentity::read(value).map(|it| Self(Some(it))),
        }
    }
}

/// An application in the file.
struct ApplicationName(Application);

impl Value for ApplicationName {
    const EXPECTED: &'static str = "\"s6a\", \"s13\", \"cx\", \"swx\", \"slh\" or \"sh\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match text(value)? {
            "s6a" => Ok(Self(Application::S6a)),
            "s13" => Ok(Self(Application::S13)),
            "cx" => Ok(Self(Application::Cx)),
            "swx" => Ok(Self(Application::Swx)),
            "slh" => Ok(Self(Application::Slh)),
            "sh" => Ok(Self(Application::Sh)),
            other => Err(Wrong::because(format!("there is no application `{other}` here"))),
        }
    }
}

/// Data of Sh in the file, by the names of Data-Reference (TS 29.329, 6.3.4).
struct DataName(DataReference);

impl Value for DataName {
    const EXPECTED: &'static str = "data of Sh such as \"RepositoryData\" or \"IMSUserState\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let data = match text(value)? {
            "RepositoryData" => DataReference::REPOSITORYDATA,
            "IMSPublicIdentity" => DataReference::IMSPUBLICIDENTITY,
            "IMSUserState" => DataReference::IMSUSERSTATE,
            "S-CSCFName" => DataReference::S_CSCFNAME,
            "InitialFilterCriteria" => DataReference::INITIALFILTERCRITERIA,
            "ChargingInformation" => DataReference::CHARGINGINFORMATION,
            "MSISDN" => DataReference::MSISDN,
            "PSIActivation" => DataReference::PSIACTIVATION,
            "DSAI" => DataReference::DSAI,
            "UEReachabilityForIP" => DataReference::UEREACHABILITYFORIP,
            other => return Err(Wrong::because(format!("there are no data `{other}` here"))),
        };
        Ok(Self(data))
    }
}

/// The status of equipment in the file.
struct Status(EquipmentStatus);

impl Value for Status {
    const EXPECTED: &'static str = "\"allowed\", \"tracked\" or \"barred\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match text(value)? {
            "allowed" => Ok(Self(EquipmentStatus::WHITELISTED)),
            "tracked" => Ok(Self(EquipmentStatus::GREYLISTED)),
            "barred" => Ok(Self(EquipmentStatus::BLACKLISTED)),
            other => Err(Wrong::because(format!("there is no status `{other}`"))),
        }
    }
}

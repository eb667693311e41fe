//! The file of a charging data function: the sections of a node, those of all services, and its own.

use std::collections::HashSet;
use std::fs;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use diameter_node::config::{ConfigError, DeValue, Names, NodeFile, Section, Value, Wrong, text};
use diameter_platform::{Settings, check_listeners};

use crate::consumer::{ConsumerKind, ConsumerSettings, FolderSettings};
use crate::file::{self, FileLimits, Format, Pattern};
use crate::record::{Limits, Maker};
use crate::server::CdfSettings;

/// What the file of a charging data function says.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CdfFile {
    /// Where it was read from.
    pub path: PathBuf,
    /// Who the node is, its listeners, peers and routes.
    pub node: NodeFile,
    /// The log, administration, and how it stops.
    pub settings: Settings,
    /// The folder in which requests, sessions and records are kept.
    pub folder: PathBuf,
    /// Where backups go, each into a folder of its own.
    pub backups: PathBuf,
    /// How the function works.
    pub cdf: CdfSettings,
}

impl CdfFile {
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
        let Sections { settings, folder, backups, mut cdf } = sections;
        // Who is not named otherwise is called as the node is.
        let name = node.identity.as_str();
        let node_name = std::mem::take(&mut cdf.rules.maker.node);
        let node_name = if node_name.is_empty() { name.to_owned() } else { node_name };
        for consumer in &mut cdf.consumers {
            match &mut consumer.kind {
                ConsumerKind::Folder(it) => {
                    it.files.node.clone_from(&node_name);
                    it.files.utc_offset = cdf.rules.maker.utc_offset;
                }
                #[cfg(feature = "postgres")]
                ConsumerKind::Postgres(_) => {}
            }
        }
        cdf.rules.maker.node = node_name;
        Ok(Self { path: path.to_owned(), node, settings, folder, backups, cdf })
    }
}

/// The sections that are not the node's.
struct Sections {
    settings: Settings,
    folder: PathBuf,
    backups: PathBuf,
    cdf: CdfSettings,
}

impl Sections {
    fn read(file: &mut Section<'_>, base: &Path) -> Option<Self> {
        let mut cdf = CdfSettings::default();
        let mut plaintext = false;
        if let Some(own) = file.section("cdf") {
            plaintext = read_own(own, &mut cdf);
        }
        if let Some(section) = file.section("partial") {
            cdf.rules.limits = limits(section);
        }
        let storage = match file.section("storage") {
            Some(section) => storage(section, base, &mut cdf),
            None => {
                file.report().add_with_help(
                    file.place(),
                    "the section `[storage]` is missing: where are records kept?",
                    Some("add `[storage]` with `folder = \"...\"`".to_owned()),
                );
                None
            }
        };
        let consumers = consumers(file, base);
        let settings = Settings::read_in(file, base);
        check_listeners(file, plaintext, "cdf");
        cdf.consumers = consumers?;
        let (folder, backups) = storage?;
        Some(Self { settings: settings?, folder, backups, cdf })
    }
}

/// `[cdf]`; whether listeners may take messages in plain text.
fn read_own(mut own: Section<'_>, cdf: &mut CdfSettings) -> bool {
    let plaintext = own.optional("plaintext").unwrap_or(false);
    let rules = &mut cdf.rules;
    let Maker { node, utc_offset } = &mut rules.maker;
    if let Some(name) = own.optional::<String>("node") {
        if !(1..=20).contains(&name.len()) || !name.is_ascii() {
            let place = own.place_of("node");
            own.report().add(place, "records have room for a name of 1 to 20 characters");
        }
        *node = name;
    }
    if let Some(Offset(minutes)) = own.optional("utc-offset") {
        *utc_offset = minutes;
    }
    positive(&mut own, "supervision", &mut rules.supervision);
    positive(&mut own, "late", &mut rules.late);
    let interval: Option<Duration> = own.optional("interim-interval");
    cdf.interim_interval = interval.and_then(|it| u32::try_from(it.as_secs()).ok());
    if let Some(interval) = interval
        && rules.supervision < interval * 2
    {
        let place = own.place_of("interim-interval");
        own.report().add_with_help(
            place,
            "sessions would be closed that only lost one request",
            Some("`supervision` has to be twice as long at least".to_owned()),
        );
    }
    own.finish();
    plaintext
}

/// A time that is not nothing.
fn positive(section: &mut Section<'_>, key: &'static str, value: &mut Duration) {
    if let Some(time) = section.optional::<Duration>(key) {
        if time.is_zero() {
            let place = section.place_of(key);
            section.report().add(place, "it would be over before it begins");
        }
        *value = time;
    }
}

/// `[partial]`: when a part of a record is closed although its session goes on.
fn limits(mut section: Section<'_>) -> Limits {
    let default = Limits::default();
    let limits = Limits {
        volume: section.optional("octets"),
        time: section.optional("time"),
        changes: section.optional("changes").or(default.changes),
        ..default
    };
    if limits.volume == Some(0) || limits.changes == Some(0) || limits.time == Some(Duration::ZERO)
    {
        let place = section.place();
        section.report().add(place, "a part of nothing is none: limits are above 0");
    }
    section.finish();
    limits
}

fn storage(
    mut section: Section<'_>,
    base: &Path,
    cdf: &mut CdfSettings,
) -> Option<(PathBuf, PathBuf)> {
    let folder: Option<PathBuf> = section.required("folder");
    let backups: Option<PathBuf> = section.optional("backups");
    positive(&mut section, "window", &mut cdf.window);
    section.finish();
    let folder = folder?;
    let backups = backups.unwrap_or_else(|| {
        let mut name = folder.clone().into_os_string();
        name.push("-backups");
        name.into()
    });
    Some((base.join(folder), base.join(backups)))
}

/// `[[folder]]` and `[[postgres]]`: who gets records.
fn consumers(file: &mut Section<'_>, base: &Path) -> Option<Vec<ConsumerSettings>> {
    let mut consumers: Vec<Option<ConsumerSettings>> = Vec::new();
    let mut names = HashSet::new();
    let mut places = HashSet::new();
    for mut section in file.sections("folder") {
        let name = name(&mut section, &mut names);
        let folder = folder(&mut section, base);
        if let Some(folder) = &folder
            && !places.insert(folder.open.clone())
        {
            let place = section.place_of("folder");
            section.report().add(place, "another [[folder]] writes its files there");
        }
        section.finish();
        let kind = folder.map(ConsumerKind::Folder);
        consumers.push(name.zip(kind).map(|(name, kind)| ConsumerSettings { name, kind }));
    }
    #[cfg(feature = "postgres")]
    for mut section in file.sections("postgres") {
        use diameter_platform::storage::PostgresSettings;
        let name = name(&mut section, &mut names);
        let settings = PostgresSettings::read(&mut section, "url", base);
        section.finish();
        let kind = settings.map(ConsumerKind::Postgres);
        consumers.push(name.zip(kind).map(|(name, kind)| ConsumerSettings { name, kind }));
    }
    if consumers.is_empty() {
        file.report().add_with_help(
            file.place(),
            "nobody gets the records",
            Some("add `[[folder]]` with `name = \"...\"` and `folder = \"...\"`".to_owned()),
        );
        return None;
    }
    consumers.into_iter().collect()
}

fn name(section: &mut Section<'_>, names: &mut HashSet<String>) -> Option<String> {
    let name: String = section.required("name")?;
    if !names.insert(name.clone()) {
        let place = section.place_of("name");
        section.report().add(place, format!("another consumer is called `{name}`"));
    }
    Some(name)
}

/// `[[folder]]`.
fn folder(section: &mut Section<'_>, base: &Path) -> Option<FolderSettings> {
    let folder: Option<PathBuf> = section.required("folder");
    let open: Option<PathBuf> = section.optional("open");
    let FileFormat(format) = section.optional("format").unwrap_or(FileFormat(Format::Json));
    let mut files = file::Settings::new(format, "");
    let FileLimits { octets, time, records } = &mut files.limits;
    *octets = section.optional("octets").unwrap_or(*octets);
    *records = section.optional("records").unwrap_or(*records);
    if *records == 0 {
        let place = section.place_of("records");
        section.report().add(place, "a file of no records is never written");
    }
    positive(section, "time", time);
    if let Some(NamePattern(names)) = section.optional("names") {
        files.names = names;
    }
    if let Some(address) = section.optional::<IpAddr>("address") {
        files.address = address;
    }
    let folder = base.join(folder?);
    let open = open.map_or_else(|| folder.join(".open"), |open| base.join(open));
    Some(FolderSettings { folder, open, files })
}

/// Minutes from UTC: `+01:00`.
struct Offset(i16);

impl Value for Offset {
    const EXPECTED: &'static str = "a time from UTC, such as \"+01:00\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let text = text(value)?;
        let read = || {
            let sign = match text.as_bytes().first()? {
                b'+' => 1,
                b'-' => -1,
                _ => return None,
            };
            let (hours, minutes) = text.get(1..)?.split_once(':')?;
            let is_number = |it: &str| it.len() == 2 && it.bytes().all(|it| it.is_ascii_digit());
            if !is_number(hours) || !is_number(minutes) {
                return None;
            }
            let (hours, minutes) = (hours.parse::<i16>().ok()?, minutes.parse::<i16>().ok()?);
            (hours <= 14 && minutes < 60).then_some(sign * (hours * 60 + minutes))
        };
        read().map(Self).ok_or_else(|| Wrong::because(format!("`{text}` is no time from UTC")))
    }
}

struct FileFormat(Format);

impl Value for FileFormat {
    const EXPECTED: &'static str = "\"json\", \"ts32297\" or \"ber\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match text(value)? {
            "json" => Ok(Self(Format::Json)),
            "ts32297" => Ok(Self(Format::Ts32297)),
            "ber" => Ok(Self(Format::Ber)),
            other => Err(Wrong::because(format!("there is no format `{other}`"))),
        }
    }
}

struct NamePattern(Pattern);

impl Value for NamePattern {
    const EXPECTED: &'static str = "a pattern of names, such as \"{node}-{number}.{extension}\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        Pattern::from_str(text(value)?).map(Self).map_err(|error| Wrong::because(error.to_string()))
    }
}

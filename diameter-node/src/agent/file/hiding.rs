//! `[hiding]`.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use diameter_core::DiameterIdentity;
use diameter_core::print::octets_of_hex;
use diameter_routing::hiding::{Hiding, HidingKey, HidingSettings};

use super::names::Reading;
use crate::agent::HidingLayer;
use crate::config::{DeValue, Section, Value, Wrong, text};

pub(super) fn hiding(
    mut section: Section<'_>,
    reading: &mut Reading<'_>,
    folder: &Path,
) -> Option<HidingLayer> {
    let from = reading.groups(&mut section, "from");
    if from.is_empty() {
        let message = "hiding needs `from`: the groups of peers of other networks";
        section.report().add(section.place_of("from"), message);
    }
    if let Some(peer) = reading.peer_without_group() {
        let message = format!("hiding must know who is outside, and `{peer}` is in no group");
        let help = "write `group` into each [[peer]]".to_owned();
        section.report().add_with_help(section.place_of("from"), message, Some(help));
    }
    let mut names = |key| -> Vec<DiameterIdentity> {
        section.one_or_more(key).into_iter().map(|(name, _)| name).collect()
    };
    let domains = names("domains");
    let inner_domains = names("inner-domains");
    let public_hosts = names("public-hosts");
    let keys = keys(&mut section, folder);
    let pseudonyms = section.optional::<u32>("pseudonyms").unwrap_or(1);
    let applications = reading.applications(&mut section, "applications");
    let avps = reading.paths(&mut section, "avps");
    let unknown = section.optional("unknown-names").unwrap_or(UnknownNames::Refuse);
    if domains.is_empty() && !section.has("domains") {
        section.required::<DiameterIdentity>("domains");
    }
    let settings = HidingSettings {
        domains,
        inner_domains,
        public_hosts,
        keys: keys?,
        // What is above is told as more than there can be.
        pseudonyms: u8::try_from(pseudonyms).unwrap_or(u8::MAX),
        applications,
        avps,
    };
    let hiding = match Hiding::new(settings) {
        Ok(hiding) => hiding,
        Err(error) => {
            let place = section.place_of("pseudonyms");
            // A missing domain has been told.
            if section.has("domains") {
                section.report().add(place, error.to_string());
            }
            return None;
        }
    };
    section.finish();
    let layer = HidingLayer::new(Arc::new(hiding), from);
    Some(match unknown {
        UnknownNames::Refuse => layer,
        UnknownNames::Pass => layer.pass_names(),
    })
}

/// The keys in the files of `keys`; the first one hides.
fn keys(section: &mut Section<'_>, folder: &Path) -> Option<Vec<HidingKey>> {
    if !section.has("keys") {
        section.required::<PathBuf>("keys");
        return None;
    }
    let files: Vec<(PathBuf, _)> = section.one_or_more("keys");
    let keys = files.into_iter().map(|(file, place)| {
        let file = folder.join(file);
        key(&file).map_err(|why| {
            let message = format!("{}: {why}", file.display());
            let help = "a key is 64 hexadecimal digits: `openssl rand -hex 32` makes one";
            section.report().add_with_help(place, message, Some(help.to_owned()));
        })
    });
    keys.collect::<Vec<_>>().into_iter().collect::<Result<_, ()>>().ok()
}

fn key(file: &Path) -> Result<HidingKey, String> {
    let digits = fs::read_to_string(file).map_err(|error| error.to_string())?;
    let octets = octets_of_hex(digits.trim()).ok_or("there are not only digits in it")?;
    let found = octets.len();
    let octets = octets.try_into().map_err(|_| format!("it has {found} octets"))?;
    Ok(HidingKey::new(octets))
}

/// What becomes of requests to a name that was not given out.
#[derive(Clone, Copy)]
enum UnknownNames {
    Refuse,
    Pass,
}

impl Value for UnknownNames {
    const EXPECTED: &'static str = "\"refuse\" or \"pass\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match text(value)? {
            "refuse" => Ok(Self::Refuse),
            "pass" => Ok(Self::Pass),
            other => Err(Wrong::because(format!("names cannot be treated with `{other}`"))),
        }
    }
}

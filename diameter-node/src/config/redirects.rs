//! What a file says about redirects: which are followed (`[redirects]`), and what a route answers.

use std::ops::Range;
use std::time::Duration;

use diameter_core::{AaaTransport, DiameterIdentity, DiameterUri};
use diameter_routing::redirect::{Caching, Indication, Usage};
use toml::de::DeValue;

use super::read::{need_tls, values};
use super::value::text;
use super::{RedirectsEntry, Section, Transport, Value, Wrong};
use crate::redirects::{Allowed, RedirectPolicy};

impl Transport {
    /// What a URI calls it.
    pub(super) const fn in_uri(self) -> AaaTransport {
        match self {
            Self::Tls | Self::Tcp => AaaTransport::Tcp,
            #[cfg(feature = "sctp")]
            Self::Sctp => AaaTransport::Sctp,
        }
    }
}

/// Reads `[redirects]`.
pub(super) fn redirects(mut section: Section<'_>, has_tls: bool) -> RedirectsEntry {
    let default = RedirectsEntry::default();
    let most = section.optional("follow").unwrap_or(default.policy.most);
    let from = allowed(&mut section, "from");
    let hosts = allowed(&mut section, "hosts");
    let realms = allowed(&mut section, "realms");
    let longest = section.optional("longest").unwrap_or(default.policy.longest);
    let cached = section.optional("cached").unwrap_or(default.policy.cached);
    let connect: Vec<DiameterIdentity> = values(section.list("connect"));
    let mut transports: Vec<(Transport, Range<usize>)> = section.list("transports");
    if transports.is_empty() && !connect.is_empty() {
        transports.push((Transport::Tls, section.place_of("connect")));
    }
    for (_, place) in transports.iter().filter(|(it, _)| *it == Transport::Tls && !has_tls) {
        need_tls(section.report(), place.clone(), "`transports = [\"tcp\"]`");
    }
    if section.has("transports") && connect.is_empty() {
        section.report().add_with_help(
            section.place_of("transports"),
            "no host is connected to because of a redirect",
            Some("say which ones may be: `connect = [\"partner.example\"]`".to_owned()),
        );
    }
    let limit = section.optional("limit").unwrap_or(default.limit);
    let idle = section.optional("idle").unwrap_or(default.idle);
    section.finish();
    RedirectsEntry {
        policy: RedirectPolicy { most, from, hosts, realms, longest, cached },
        connect,
        transports: values(transports),
        limit,
        idle,
    }
}

/// Without the key every name is allowed, with an empty list none.
fn allowed(section: &mut Section<'_>, key: &'static str) -> Allowed {
    let names = values(section.list(key));
    if section.has(key) { Allowed::Only(names) } else { Allowed::All }
}

/// Reads what a route answers instead of sending its requests on: `redirect` (hosts) or `redirect-realms`,
/// with `usage` and `cache-time`. `None` where the route has neither, or mistakes.
///
/// ```toml
/// redirect = ["aaas://hss1.example.net", "aaas://hss2.example.net"]
/// usage = "realm-and-application"
/// cache-time = "1h"
/// ```
pub fn indication(section: &mut Section<'_>) -> Option<Indication> {
    let hosts: Vec<DiameterUri> = values(section.list("redirect"));
    let realms: Vec<DiameterIdentity> = values(section.list("redirect-realms"));
    let usage: Option<Usage> = section.optional("usage");
    let time: Option<Duration> = section.optional("cache-time");
    let (has_usage, has_time) = (section.has("usage"), section.has("cache-time"));
    let report = section.report();
    let keys = ["redirect", "redirect-realms"];
    if let [true, true] = keys.map(|key| section.has(key)) {
        let message = "a route redirects to hosts or to realms, not to both";
        report.add(section.place_of("redirect-realms"), message);
        return None;
    }
    let Some(key) = keys.into_iter().find(|key| section.has(key)) else {
        for key in ["usage", "cache-time"].into_iter().filter(|key| section.has(key)) {
            let message = format!("`{key}` is for routes with `redirect` or `redirect-realms`");
            report.add(section.place_of(key), message);
        }
        return None;
    };
    // A usage needs a time (RFC 6733, 6.14), and a time without one says nothing.
    for (there, missing) in [("usage", "cache-time"), ("cache-time", "usage")] {
        if section.has(there) && !section.has(missing) {
            report.add(section.place_of(there), format!("`{there}` needs `{missing}` beside it"));
        }
    }
    let seconds = time.and_then(|time| match u32::try_from(time.as_secs()) {
        Ok(seconds @ 1..) => Some(seconds),
        _ => {
            let message = format!("`cache-time` is 1 to {} seconds", u32::MAX);
            report.add(section.place_of("cache-time"), message);
            None
        }
    });
    let indication = match key {
        "redirect" => Indication::to_hosts(hosts),
        _ => Indication::to_realms(realms),
    };
    let Ok(indication) = indication else {
        report.add(section.place_of(key), format!("`{key}` leads nowhere"));
        return None;
    };
    match (usage, seconds) {
        (Some(usage), Some(seconds)) => Some(indication.cached(Caching { usage, seconds })),
        _ if has_usage || has_time => None,
        _ => Some(indication),
    }
}

impl Value for DiameterUri {
    const EXPECTED: &'static str =
        "a DiameterURI such as \"aaas://hss1.example.net\" or \"aaa://hss1.example.net:3868\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        Self::try_from(text(value)?).map_err(|error| Wrong::Because(error.to_string()))
    }
}

impl Value for Usage {
    const EXPECTED: &'static str = "\"all-session\", \"all-user\", \"realm-and-application\", \
         \"all-realm\", \"all-application\" or \"all-host\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        text(value)?
            .parse()
            .map_err(|error: <Self as std::str::FromStr>::Err| Wrong::Because(error.to_string()))
    }
}

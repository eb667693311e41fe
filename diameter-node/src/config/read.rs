//! The keys of a configuration, section by section, and what has to agree between them.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::net::SocketAddr;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_diagnostic::Diagnostics;
use diameter_peer::Reconnect;
use toml::de::DeTable;

use super::names::Names;
use super::report::Report;
use super::section::Section;
use super::{
    DiscoveryEntry, Host, Limits, ListenerEntry, NodeFile, PeerEntry, Timers, Transport,
    UnknownPeers,
};
use crate::overload;
use crate::settings::PeerLimits;
use crate::tls::TlsFiles;
use crate::transport::Addresses;

/// Reads the text of `file`; paths are relative to `folder`. `sections` reads what is no node's.
pub(super) fn node_file<T>(
    text: &str,
    file: &str,
    folder: &Path,
    sections: impl FnOnce(&mut Section<'_>, &Names<'_>) -> Option<T>,
) -> Result<(NodeFile, T), Diagnostics> {
    whole_file(text, file, |whole| node(whole, folder, sections))
}

/// Reads the text of `file`, which is whatever `read` makes of it.
pub(super) fn whole_file<T>(
    text: &str,
    file: &str,
    read: impl FnOnce(Section<'_>) -> Option<T>,
) -> Result<T, Diagnostics> {
    let report = Report::new(text);
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        report.add(error.span().unwrap_or_default(), error.message());
    }
    // What is left of a text that is no TOML would only give more errors.
    let value = match errors.is_empty() {
        true => read(Section::whole(&table, &report)),
        false => None,
    };
    report.finish(value, file, text)
}

fn node<T>(
    mut file: Section<'_>,
    folder: &Path,
    sections: impl FnOnce(&mut Section<'_>, &Names<'_>) -> Option<T>,
) -> Option<(NodeFile, T)> {
    let identity = file.required("identity");
    let realm = file.required("realm");
    let product_name = file.optional("product-name");
    let vendor_id = file.optional("vendor-id");
    let firmware_revision = file.optional("firmware-revision");
    let state_file = file.optional("state-file").map(|path: PathBuf| folder.join(path));
    let supported_vendors = values(file.list("supported-vendors"));
    let addresses = values(file.list("addresses"));
    let applications = values(file.list("applications"));
    let unknown_peers: Option<UnknownPeers> = file.optional("unknown-peers");
    let dictionaries: Vec<(PathBuf, _)> = file.list("dictionaries");
    let dictionaries = dictionaries.into_iter().map(|(path, place)| (folder.join(path), place));
    let dictionaries: Vec<(PathBuf, Range<usize>)> = dictionaries.collect();
    let tls = file.section("tls").map(|section| tls(section, folder));
    let timers = file.section("timers").map_or_else(Timers::default, timers);
    let limits = file.section("limits").map_or_else(Limits::default, limits);
    let has_tls = tls.is_some();
    #[cfg(feature = "sctp")]
    let sctp = file.section("sctp").map_or_else(Default::default, super::sctp::sctp);
    let listeners = file.sections("listen");
    let listeners = listeners.into_iter().filter_map(|section| listener(section, has_tls));
    let listeners = listeners.collect();
    let peers = peers(file.sections("peer"), identity.as_ref(), has_tls, timers, limits);
    let discoveries = file.sections("discover");
    let discoveries = discoveries.into_iter().filter_map(|section| discovery(section, has_tls));
    let discoveries = discoveries.collect();
    #[cfg(feature = "conditions")]
    let names = {
        let catalogue = super::dictionaries::catalogue(&dictionaries, file.report());
        Names::new(&peers, catalogue)
    };
    #[cfg(not(feature = "conditions"))]
    let names = {
        for (_, place) in &dictionaries {
            let message = "this program was built without `conditions`: it reads no dictionaries";
            file.report().add(place.clone(), message);
        }
        Names::new(&peers)
    };
    let routes = super::route::routes(file.sections("route"), &names);
    let redirects = file.section("redirects");
    let redirects = redirects.map(|it| super::redirects::redirects(it, has_tls));
    let overload = overload::overload_section(&mut file, &names);
    let request_limits = overload::limit_sections(&mut file, &names);
    let others = sections(&mut file, &names);
    file.finish();

    let node = NodeFile {
        identity: identity?,
        realm: realm?,
        product_name: product_name.unwrap_or_else(|| "diameter-node".to_owned()),
        vendor_id: vendor_id.unwrap_or_default(),
        firmware_revision,
        state_file,
        supported_vendors,
        addresses,
        applications,
        unknown_peers: unknown_peers.unwrap_or_default(),
        dictionaries: values(dictionaries),
        tls: tls.flatten(),
        #[cfg(feature = "sctp")]
        sctp,
        listeners,
        peers,
        discoveries,
        routes,
        redirects: redirects.unwrap_or_default(),
        overload,
        request_limits,
        timers,
        limits,
    };
    Some((node, others?))
}

pub(super) fn values<T>(list: Vec<(T, Range<usize>)>) -> Vec<T> {
    list.into_iter().map(|(value, _)| value).collect()
}

fn tls(mut section: Section<'_>, folder: &Path) -> Option<TlsFiles> {
    let mut path = |key| section.required(key).map(|path: PathBuf| folder.join(path));
    let (certificate, key, trusted) = (path("certificate"), path("key"), path("trusted"));
    section.finish();
    Some(TlsFiles { certificate: certificate?, key: key?, trusted: trusted? })
}

fn timers(mut section: Section<'_>) -> Timers {
    let default = Timers::default();
    let mut time = |key, default: Duration| section.optional(key).unwrap_or(default);
    let request = time("request", default.request);
    let handshake = time("handshake", default.handshake);
    let disconnect = time("disconnect", default.disconnect);
    let first = time("reconnect", default.reconnect.first);
    let longest = section.optional("reconnect-longest");
    let watchdog = section.optional("watchdog").unwrap_or(default.watchdog);
    if let Some(longest) = longest.filter(|longest| *longest < first) {
        let message =
            format!("`reconnect-longest` of {longest:?} is shorter than `reconnect` of {first:?}");
        section.report().add(section.place_of("reconnect-longest"), message);
    }
    let longest = longest.unwrap_or(default.reconnect.longest.max(first));
    section.finish();
    Timers { request, watchdog, reconnect: Reconnect { first, longest }, handshake, disconnect }
}

fn limits(mut section: Section<'_>) -> Limits {
    let default = Limits::default();
    let reserved = section.optional("reserved").unwrap_or(default.reserved);
    let mut limit = |key, default: usize| {
        let limit = section.optional(key).unwrap_or(default);
        if limit == 0 {
            let message = format!("with `{key}` at 0 nothing would ever be done");
            section.report().add(section.place_of(key), message);
        }
        limit
    };
    let peer = PeerLimits {
        queue: limit("queue", default.peer.queue),
        handlers: limit("handlers", default.peer.handlers),
        write_buffer: limit("write-buffer", default.peer.write_buffer),
    };
    let limits = Limits {
        message_size: limit("message-size", default.message_size),
        cer_size: limit("cer-size", default.cer_size),
        pending: limit("pending", default.pending),
        peer,
        unidentified: limit("unidentified", default.unidentified),
        unidentified_per_address: limit(
            "unidentified-per-address",
            default.unidentified_per_address,
        ),
        reserved,
        peers: limit("peers", default.peers),
    };
    section.finish();
    limits
}

fn listener(mut section: Section<'_>, has_tls: bool) -> Option<ListenerEntry> {
    let place = section.place_of("address");
    let addresses: Vec<(SocketAddr, _)> = section.one_or_more("address");
    if addresses.is_empty() && !section.has("address") {
        section.required::<SocketAddr>("address");
    }
    let transport = transport(&mut section, has_tls);
    if addresses.len() > 1 && transport.has_one_address() {
        section.report().add_with_help(
            place.clone(),
            "only SCTP listens at several addresses together",
            Some("write a `[[listen]]` for each".to_owned()),
        );
    }
    one_port(&section, place, addresses.iter().map(|(it, _)| it.port()), transport);
    section.finish();
    Some(ListenerEntry { addresses: Addresses::from_list(values(addresses))?, transport })
}

/// SCTP has one port for all addresses of an end.
fn one_port(
    section: &Section<'_>,
    place: Range<usize>,
    ports: impl Iterator<Item = u16>,
    transport: Transport,
) {
    let ports: HashSet<u16> = ports.collect();
    if ports.len() > 1 && !transport.has_one_address() {
        section.report().add(place, "the addresses of one end of SCTP have one port");
    }
}

fn transport(section: &mut Section<'_>, has_tls: bool) -> Transport {
    let is_default = !section.has("transport");
    let asked_for: Option<Transport> = section.optional("transport");
    let transport = asked_for.unwrap_or_default();
    // One that cannot be read is mistake enough.
    let is_known = is_default || asked_for.is_some();
    if transport == Transport::Tls && is_known && !has_tls {
        need_tls(section.report(), section.place_of("transport"), "`transport = \"tcp\"`");
    }
    transport
}

/// The peers, each once.
fn peers(
    sections: Vec<Section<'_>>,
    own: Option<&DiameterIdentity>,
    has_tls: bool,
    timers: Timers,
    limits: Limits,
) -> Vec<PeerEntry> {
    let mut peers = Vec::with_capacity(sections.len());
    let mut first: HashMap<String, Range<usize>> = HashMap::with_capacity(sections.len());
    for section in sections {
        let report = section.report();
        let place = section.place_of("identity");
        let Some(peer) = peer(section, has_tls, timers, limits) else {
            continue;
        };
        if own.is_some_and(|own| own.eq_ignore_ascii_case(&peer.identity)) {
            report.add(place, format!("`{}` is this node itself", peer.identity));
            continue;
        }
        match first.entry(peer.identity.to_ascii_lowercase()) {
            Entry::Occupied(first) => {
                let message = format!("there are two peers `{}`", peer.identity);
                let related = (first.get().clone(), "the first one".to_owned());
                report.add_related(place, message, related);
            }
            Entry::Vacant(entry) => {
                entry.insert(place);
                peers.push(peer);
            }
        }
    }
    peers
}

fn peer(
    mut section: Section<'_>,
    has_tls: bool,
    timers: Timers,
    limits: Limits,
) -> Option<PeerEntry> {
    let identity = section.required("identity");
    let realm = section.optional("realm");
    let place = section.place_of("address");
    let addresses: Vec<Host> = values(section.one_or_more("address"));
    let transport = transport(&mut section, has_tls);
    let ports = addresses.iter().map(|it| it.port().unwrap_or(transport.port()));
    one_port(&section, place, ports, transport);
    let priority = section.optional("priority").unwrap_or_default();
    let weight = section.optional("weight").unwrap_or(1);
    let watchdog = section.optional("watchdog").unwrap_or(timers.watchdog);
    let pending = section.optional("pending").unwrap_or(limits.pending);
    let is_proxy = section.optional("proxy").unwrap_or_default();
    let group: Option<String> = section.optional("group");
    section.finish();
    Some(PeerEntry {
        identity: identity?,
        realm,
        addresses,
        transport,
        priority,
        weight,
        watchdog,
        pending,
        is_proxy,
        group: group.map(Into::into),
    })
}

fn discovery(mut section: Section<'_>, has_tls: bool) -> Option<DiscoveryEntry> {
    if !cfg!(feature = "discovery") {
        let message = "this program cannot look for peers in DNS: it was built without `discovery`";
        section.report().add(section.place_of("realm"), message);
    }
    let realm = section.required("realm");
    let mut transports: Vec<(Transport, _)> = section.list("transports");
    if transports.is_empty() {
        transports.push((Transport::Tls, section.place_of("transports")));
    }
    for (_, place) in transports.iter().filter(|(it, _)| *it == Transport::Tls && !has_tls) {
        need_tls(section.report(), place.clone(), "`transports = [\"tcp\"]`");
    }
    let applications = values(section.list("applications"));
    let servers = values(section.list("servers"));
    let trusted_domains = values(section.list("trusted-domains"));
    let limit = section.optional("limit").unwrap_or(100);
    let stale = section.optional("stale").unwrap_or_default();
    let priority = section.optional("priority").unwrap_or(1);
    section.finish();
    Some(DiscoveryEntry {
        realm: realm?,
        transports: values(transports),
        applications,
        servers,
        trusted_domains,
        limit,
        stale,
        priority,
    })
}

pub(super) fn need_tls(report: &Report, place: Range<usize>, plain: &str) {
    report.add_with_help(
        place,
        "TLS needs certificates, and there is no [tls] section",
        Some(format!("add one, or ask for plain text with {plain}")),
    );
}

//! Redirects that hold for later requests (RFC 6733, 6.1.8 and 6.13): found by what their usage goes by,
//! for as long as they may be cached.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::{Duration, Instant};

use diameter_core::{DiameterIdentity, Message};

use super::{Caching, Usage};
use crate::RoutingAvps;

/// Where requests go instead of where they would go, by usage.
///
/// It is bounded: of more redirects of one usage than it has room for, those that would expire first are
/// forgotten. One usage takes no room of another.
#[derive(Clone, Debug)]
pub struct Cache {
    tables: HashMap<Usage, Table>,
    most: usize,
}

/// Where a request goes instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To this host.
    Host(DiameterIdentity),
    /// To this realm (RFC 7075).
    Realm(DiameterIdentity),
}

/// A redirect that holds for later requests.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cached {
    /// Which later requests it holds for.
    pub usage: Usage,
    /// What they have in common: a session, a user, a realm, an application, a host. Of a realm with an
    /// application: `example.net, 4`.
    pub about: String,
    /// Where they go.
    pub target: Target,
    /// How long it holds yet.
    pub remaining: Duration,
}

/// What of a request redirects go by.
#[derive(Clone, Copy, Debug, Default)]
pub struct Keys<'a> {
    /// Session-Id.
    pub session_id: Option<&'a [u8]>,
    /// User-Name.
    pub user_name: Option<&'a [u8]>,
    /// Destination-Realm.
    pub realm: Option<&'a [u8]>,
    /// Destination-Host.
    pub destination_host: Option<&'a [u8]>,
    /// The Application-Id of the header.
    pub application: u32,
    /// The peer that the request would go to, or has gone to.
    pub host: Option<&'a [u8]>,
}

impl<'a> Keys<'a> {
    /// Those of a request that would go to `host`.
    pub fn of(
        request: &Message,
        avps: &RoutingAvps<'a>,
        host: Option<&'a DiameterIdentity>,
    ) -> Self {
        Self {
            session_id: avps.session_id(),
            user_name: avps.user_name(),
            realm: avps.destination_realm(),
            destination_host: avps.destination_host(),
            application: request.header().application_id,
            host: host.map(|it| it.as_str().as_bytes()),
        }
    }

    /// Whether the request names the peer that it would go to (RFC 6733, 6.1.5).
    fn names_its_peer(&self) -> bool {
        let (Some(named), Some(host)) = (self.destination_host, self.host) else { return false };
        named.eq_ignore_ascii_case(host)
    }

    /// What redirects of a usage are found by; `None` when the request has it not.
    fn of_usage<'k>(&self, usage: Usage, octets: &'k mut KeyOctets) -> Option<&'k [u8]> {
        let application = self.application.to_be_bytes();
        match usage {
            Usage::AllSession => octets.exactly(self.session_id?),
            Usage::AllUser => octets.exactly(self.user_name?),
            Usage::RealmAndApplication => octets.lower_case(self.realm?, &application),
            Usage::AllRealm => octets.lower_case(self.realm?, &[]),
            Usage::AllApplication => octets.exactly(&application),
            Usage::AllHost => octets.lower_case(self.host?, &[]),
        }
    }
}

/// Where a key is made, without an allocation. Longer ones are not cached.
struct KeyOctets([u8; 512]);

impl KeyOctets {
    fn exactly(&mut self, octets: &[u8]) -> Option<&[u8]> {
        let place = self.0.get_mut(..octets.len())?;
        place.copy_from_slice(octets);
        Some(place)
    }

    fn lower_case(&mut self, name: &[u8], more: &[u8]) -> Option<&[u8]> {
        let place = self.0.get_mut(..name.len() + more.len())?;
        let (start, end) = place.split_at_mut_checked(name.len())?;
        start.copy_from_slice(name);
        start.make_ascii_lowercase();
        end.copy_from_slice(more);
        Some(place)
    }
}

/// The redirects of one usage.
#[derive(Clone, Debug, Default)]
struct Table {
    routes: HashMap<Arc<[u8]>, Route>,
    /// By when they expire; the number tells apart what expires together.
    expiries: BTreeMap<(Instant, u64), Arc<[u8]>>,
    last: u64,
}

#[derive(Clone, Debug)]
struct Route {
    target: Target,
    expires: (Instant, u64),
}

impl Table {
    fn insert(&mut self, key: &[u8], target: Target, expiry: Instant) {
        self.remove(key);
        self.last += 1;
        let (key, expires) = (Arc::from(key), (expiry, self.last));
        self.expiries.insert(expires, Arc::clone(&key));
        self.routes.insert(key, Route { target, expires });
    }

    fn remove(&mut self, key: &[u8]) {
        if let Some(route) = self.routes.remove(key) {
            self.expiries.remove(&route.expires);
        }
    }

    /// Forgets what has expired, and then what would first, until there is room for one more.
    fn make_room(&mut self, now: Instant, most: usize) {
        while let Some(first) = self.expiries.first_entry() {
            if first.key().0 > now && self.routes.len() < most {
                break;
            }
            self.routes.remove(&first.remove());
        }
    }

    fn forget(&mut self, is_it: impl Fn(&Target) -> bool) {
        let Self { routes, expiries, .. } = self;
        routes.retain(|_, route| {
            let stays = !is_it(&route.target);
            if !stays {
                expiries.remove(&route.expires);
            }
            stays
        });
    }
}

impl Cache {
    /// Room for as many redirects of each usage.
    pub fn new(most: usize) -> Self {
        Self { tables: HashMap::new(), most }
    }

    /// How many redirects are cached, expired ones included that nobody has come across.
    pub fn len(&self) -> usize {
        self.tables.values().map(|table| table.routes.len()).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.tables.values().all(|table| table.routes.is_empty())
    }

    /// Notes where a request was redirected to. `keys.host` is who has redirected it. Without what the
    /// usage goes by (a session's redirect of a request without Session-Id) nothing is cached.
    pub fn insert(&mut self, now: Instant, keys: &Keys<'_>, caching: Caching, target: Target) {
        let mut octets = KeyOctets([0; 512]);
        let Some(key) = keys.of_usage(caching.usage, &mut octets) else { return };
        if self.most == 0 {
            return;
        }
        let table = self.tables.entry(caching.usage).or_default();
        table.remove(key);
        table.make_room(now, self.most);
        // A time that no clock has is never over.
        if let Some(expiry) = now.checked_add(Duration::from_secs(caching.seconds.into())) {
            table.insert(key, target, expiry);
        }
    }

    /// Where a request goes instead, by the first usage that matches (RFC 6733, 6.13).
    ///
    /// A request with the name of a peer in Destination-Host goes to that peer (RFC 6733, 6.1.5): only a
    /// redirect for all that would go there has it go elsewhere. With any Destination-Host it belongs to what
    /// was begun with the first realm, and goes to no other (RFC 7075, 3).
    pub fn find(&self, now: Instant, keys: &Keys<'_>) -> Option<(Usage, &Target)> {
        let named = keys.names_its_peer();
        let mut octets = KeyOctets([0; 512]);
        Usage::BY_PRECEDENCE.into_iter().find_map(|usage| {
            if named && usage != Usage::AllHost {
                return None;
            }
            let table = self.tables.get(&usage)?;
            let route = table.routes.get(keys.of_usage(usage, &mut octets)?)?;
            let stays_in_realm =
                keys.destination_host.is_none() || matches!(route.target, Target::Host(_));
            (route.expires.0 > now && stays_in_realm).then_some((usage, &route.target))
        })
    }

    /// What is cached, by usage.
    pub fn entries(&self, now: Instant) -> impl Iterator<Item = Cached> {
        let tables = Usage::BY_PRECEDENCE.into_iter().filter_map(|usage| {
            let table = self.tables.get(&usage)?;
            Some((usage, &table.routes))
        });
        let all = tables.flat_map(|(usage, routes)| routes.iter().map(move |it| (usage, it)));
        all.filter_map(move |(usage, (key, route))| {
            let remaining =
                route.expires.0.checked_duration_since(now).filter(|it| !it.is_zero())?;
            let target = route.target.clone();
            Some(Cached { usage, about: about(usage, key), target, remaining })
        })
    }

    /// Forgets all redirects to a host that is no longer reachable (RFC 6733, 6.14).
    pub fn forget_host(&mut self, host: &DiameterIdentity) {
        let is_it =
            |it: &Target| matches!(it, Target::Host(name) if name.eq_ignore_ascii_case(host));
        self.tables.values_mut().for_each(|table| table.forget(is_it));
    }

    /// Forgets all redirects to a realm that no peer leads to.
    pub fn forget_realm(&mut self, realm: &DiameterIdentity) {
        let is_it =
            |it: &Target| matches!(it, Target::Realm(name) if name.eq_ignore_ascii_case(realm));
        self.tables.values_mut().for_each(|table| table.forget(is_it));
    }
}

/// A key as people read it.
fn about(usage: Usage, key: &[u8]) -> String {
    let number = |octets: &[u8]| {
        let octets = <[u8; 4]>::try_from(octets);
        octets.map_or_else(|_| String::new(), |it| u32::from_be_bytes(it).to_string())
    };
    let text = |octets: &[u8]| String::from_utf8_lossy(octets).into_owned();
    match usage {
        Usage::AllApplication => number(key),
        Usage::RealmAndApplication => {
            let (realm, application) = key.split_at(key.len().saturating_sub(4));
            format!("{}, {}", text(realm), number(application))
        }
        _ => text(key),
    }
}

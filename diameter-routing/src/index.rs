//! Finds the routes of a realm and an application without looking at the others, and in their order.

use std::collections::HashMap;
use std::sync::Arc;

use crate::Query;
use crate::records::{ByApplication, Entry, Record, Records};
use crate::table::{Brief, Realm, Route, Unreachable, Why};

/// Routes by realm and application; a request finds those that can match it in a few short lists, each
/// in the order of the table.
#[derive(Debug, Default)]
pub(crate) struct Index {
    exact: Records,
    suffixes: Records,
    /// Bit n: there is a suffix of n labels.
    labels: u32,
    /// Those for every realm, under the empty name.
    any: Records,
    /// Those that come after all others, under the empty name.
    default: Records,
}

/// What an index is made of.
#[derive(Debug, Default)]
pub(crate) struct IndexBuilder {
    exact: ByRealm,
    suffixes: ByRealm,
    labels: u32,
    any: ByRealm,
    default: ByRealm,
}

type ByRealm = HashMap<Box<str>, ByApplication>;

impl IndexBuilder {
    /// Adds the route at this place, behind all others.
    pub(crate) fn insert(&mut self, place: u32, route: &Route, brief: Brief) -> Result<(), Why> {
        let routes = match &route.realm {
            Realm::Exactly(realm) => self.exact.entry(realm.to_ascii_lowercase().into()),
            Realm::Suffix(realm) => {
                let labels = realm.split('.').count();
                if labels > Index::LABELS {
                    return Err(Why::TooManyLabels);
                }
                self.labels |= 1 << labels;
                self.suffixes.entry(realm.to_ascii_lowercase().into())
            }
            Realm::Any if route.is_default() => self.default.entry("".into()),
            Realm::Any => self.any.entry("".into()),
        };
        let routes = routes.or_default();
        let mut add = |application| {
            let routes: &mut Vec<Entry> = routes.entry(application).or_default();
            let entry = [place, brief.word()];
            // A route may name an application twice.
            if routes.last() != Some(&entry) {
                routes.push(entry);
            }
        };
        match route.applications.as_slice() {
            [] => add(None),
            some => some.iter().for_each(|application| add(Some(*application))),
        }
        Ok(())
    }

    pub(crate) fn build(self) -> Result<Index, Why> {
        let Self { exact, suffixes, labels, any, default } = self;
        Ok(Index {
            exact: Records::new(exact)?,
            suffixes: Records::new(suffixes)?,
            labels,
            any: Records::new(any)?,
            default: Records::new(default)?,
        })
    }
}

impl Index {
    /// The labels that a suffix may have.
    pub(crate) const LABELS: usize = 16;
    /// The lists that one request may have to look at: of its realm, of every suffix of it, of all realms; each by
    /// application and for all applications.
    const LISTS: usize = 2 * (1 + Self::LABELS + 1);

    /// The routes that may match, by their places, in the order of the table; default routes are not among them. Realm
    /// and application are right, whether a route has expired and its condition is true is not looked at.
    pub(crate) fn find(&self, query: &Query<'_>) -> Merged<'_> {
        let mut merged = Merged::new(query.application);
        let realm = query.realm.unwrap_or_default();
        self.exact.find(realm).into_iter().for_each(|it| merged.add(it));
        self.suffixes_of(realm).for_each(|it| merged.add(it));
        self.any.find(&[]).into_iter().for_each(|it| merged.add(it));
        merged
    }

    /// The same for default routes.
    pub(crate) fn find_default(&self, query: &Query<'_>) -> Merged<'_> {
        let mut merged = Merged::new(query.application);
        self.default.find(&[]).into_iter().for_each(|it| merged.add(it));
        merged
    }

    /// Whether there is a route for this realm, whatever else it wants.
    pub(crate) fn has_realm(&self, realm: &[u8]) -> bool {
        self.exact.find(realm).is_some() || self.suffixes_of(realm).next().is_some()
    }

    fn suffixes_of(&self, realm: &[u8]) -> impl Iterator<Item = Record<'_>> {
        let wanted = if self.labels == 0 { 0 } else { Self::LABELS };
        let has = |labels: usize| self.labels & (1 << labels) != 0;
        let ends = ends(realm).take(wanted).enumerate().filter(move |(index, _)| has(index + 1));
        ends.filter_map(|(_, start)| self.suffixes.find(realm.get(start..)?))
    }
}

/// Where the ends of a realm start, the shortest first.
fn ends(realm: &[u8]) -> impl Iterator<Item = usize> {
    let dots = realm.iter().enumerate().rev().filter(|(_, octet)| **octet == b'.');
    dots.map(|(dot, _)| dot + 1).chain([0])
}

/// Several ascending lists, as one.
#[derive(Debug)]
pub(crate) struct Merged<'t> {
    application: u32,
    lists: [&'t [Entry]; Index::LISTS],
    count: usize,
}

impl<'t> Merged<'t> {
    fn new(application: u32) -> Self {
        Self { application, lists: [&[]; Index::LISTS], count: 0 }
    }

    fn add(&mut self, record: Record<'t>) {
        for list in [record.of_all, record.of(self.application)] {
            if let Some(free) = self.lists.get_mut(self.count).filter(|_| !list.is_empty()) {
                *free = list;
                self.count += 1;
            }
        }
    }
}

impl Iterator for Merged<'_> {
    type Item = (u32, Brief);

    fn next(&mut self) -> Option<(u32, Brief)> {
        let lists = self.lists.get_mut(..self.count)?;
        let filled = lists.iter_mut().filter(|list| !list.is_empty());
        let list = filled.min_by_key(|list| list.first().copied())?;
        let (&[place, brief], rest) = list.split_first()?;
        *list = rest;
        Some((place, Brief::of_word(brief)))
    }
}

/// The routes that earlier ones leave nothing to.
pub(crate) fn unreachable(routes: &[Arc<Route>]) -> Vec<Unreachable> {
    // By realm and application: the first route that takes all of it for good.
    let mut taken: HashMap<(Scope, String, Option<u32>), usize> = HashMap::new();
    let mut found = Vec::new();
    for (place, route) in routes.iter().enumerate() {
        let scopes: Vec<(Scope, String)> = match &route.realm {
            Realm::Any => vec![(Scope::Any, String::new())],
            Realm::Exactly(realm) => {
                let realm = realm.to_ascii_lowercase();
                let exactly = (Scope::Exactly, realm.clone());
                let below = suffixes(&realm).map(|it| (Scope::Below, it.to_owned()));
                std::iter::once(exactly).chain(below).collect()
            }
            Realm::Suffix(realm) => {
                let realm = realm.to_ascii_lowercase();
                suffixes(&realm).map(|it| (Scope::Below, it.to_owned())).collect()
            }
        };
        let taken_by = |application: Option<u32>| {
            let applications = [None, application];
            let keys = scopes.iter().flat_map(|(scope, realm)| {
                applications.map(|application| (*scope, realm.clone(), application))
            });
            keys.filter_map(|key| taken.get(&key)).min().copied()
        };
        let taken_by: Option<Vec<usize>> = match route.applications.as_slice() {
            [] => taken_by(None).map(|it| vec![it]),
            some => some.iter().map(|id| taken_by(Some(*id))).collect(),
        };
        if let Some(taken_by) = taken_by.and_then(|it| it.into_iter().max()) {
            found.push(Unreachable { route: place, taken_by });
        }
        if route.condition.is_some() || route.expires.is_some() {
            continue;
        }
        // The first of its scopes is its own realm; that of a suffix stands last.
        let own = match &route.realm {
            Realm::Suffix(_) => scopes.last(),
            _ => scopes.first(),
        };
        let Some((scope, realm)) = own else { continue };
        let applications: Vec<Option<u32>> = match route.applications.as_slice() {
            [] => vec![None],
            some => some.iter().copied().map(Some).collect(),
        };
        for application in applications {
            taken.entry((*scope, realm.clone(), application)).or_insert(place);
        }
    }
    found
}

fn suffixes(realm: &str) -> impl Iterator<Item = &str> {
    ends(realm.as_bytes()).filter_map(|start| realm.get(start..))
}

/// How a route has its realm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Scope {
    Any,
    Exactly,
    Below,
}

//! Finds the routes of a realm and an application without looking at the others, and in their order.

use std::collections::HashMap;
use std::sync::Arc;

use crate::Query;
use crate::peers::with_lower_case;
use crate::table::{Realm, Route, Unreachable, Why};

/// Places of routes by realm and application; a request finds those that can match it in a few short lists, each
/// in the order of the table.
#[derive(Debug, Default)]
pub(crate) struct Index {
    exact: HashMap<Box<str>, Lists>,
    suffixes: HashMap<Box<str>, Lists>,
    /// Bit n: there is a suffix of n labels.
    labels: u32,
    any: Lists,
    /// Those that come after all others.
    default: Lists,
}

/// Routes for one realm, by application.
#[derive(Debug, Default)]
struct Lists {
    all: List,
    by_application: HashMap<u32, List>,
}

/// Places in ascending order. Most realms have one route: it needs no memory of its own.
#[derive(Debug, Default)]
enum List {
    #[default]
    Empty,
    One([u32; 1]),
    Many(Vec<u32>),
}

impl Index {
    /// How many labels a suffix may have.
    pub(crate) const LABELS: usize = 16;
    /// The lists that one request may have to look at: of its realm, of every suffix of it, of all realms; each by
    /// application and for all applications.
    const LISTS: usize = 2 * (1 + Self::LABELS + 1);

    pub(crate) fn insert(&mut self, place: u32, route: &Route) -> Result<(), Why> {
        let lists = match &route.realm {
            Realm::Exactly(realm) => {
                self.exact.entry(realm.to_ascii_lowercase().into()).or_default()
            }
            Realm::Suffix(realm) => {
                let labels = realm.split('.').count();
                if labels > Self::LABELS {
                    return Err(Why::TooManyLabels);
                }
                self.labels |= 1 << labels;
                self.suffixes.entry(realm.to_ascii_lowercase().into()).or_default()
            }
            Realm::Any if route.is_default() => &mut self.default,
            Realm::Any => &mut self.any,
        };
        lists.insert(place, &route.applications);
        Ok(())
    }

    /// The places of routes that may match, in the order of the table; default routes are not among them.
    pub(crate) fn find(&self, query: &Query<'_>) -> Merged<'_> {
        let mut merged = Merged::new();
        let realm = query.realm.unwrap_or_default();
        with_lower_case(realm, |realm| {
            if let Some(lists) = self.exact.get(realm) {
                merged.add(lists, query.application);
            }
            for suffix in self.suffixes_of(realm) {
                merged.add(suffix, query.application);
            }
        });
        merged.add(&self.any, query.application);
        merged
    }

    /// The same for default routes.
    pub(crate) fn find_default(&self, query: &Query<'_>) -> Merged<'_> {
        let mut merged = Merged::new();
        merged.add(&self.default, query.application);
        merged
    }

    /// Whether there is a route for this realm, whatever else it wants.
    pub(crate) fn has_realm(&self, realm: &[u8]) -> bool {
        with_lower_case(realm, |realm| {
            self.exact.contains_key(realm) || self.suffixes_of(realm).next().is_some()
        })
        .unwrap_or_default()
    }

    fn suffixes_of(&self, realm: &str) -> impl Iterator<Item = &Lists> {
        let wanted = if self.labels == 0 { 0 } else { Self::LABELS };
        let has = |labels: usize| self.labels & (1 << labels) != 0;
        let suffixes = suffixes(realm).take(wanted).enumerate();
        let found = suffixes.filter(move |(index, _)| has(index + 1));
        found.filter_map(|(_, suffix)| self.suffixes.get(suffix))
    }
}

/// The ends of a realm, the shortest first.
fn suffixes(realm: &str) -> impl Iterator<Item = &str> {
    let dots = realm.rmatch_indices('.').map(|(dot, _)| dot + 1);
    dots.chain([0]).filter_map(|start| realm.get(start..))
}

impl Lists {
    fn insert(&mut self, place: u32, applications: &[u32]) {
        if applications.is_empty() {
            self.all.push(place);
        }
        for application in applications {
            self.by_application.entry(*application).or_default().push(place);
        }
    }
}

impl List {
    fn push(&mut self, place: u32) {
        match self {
            Self::Empty => *self = Self::One([place]),
            // A route may name an application twice.
            Self::One([only]) if *only == place => {}
            Self::One([first]) => *self = Self::Many(vec![*first, place]),
            Self::Many(list) if list.last() == Some(&place) => {}
            Self::Many(list) => list.push(place),
        }
    }

    fn as_slice(&self) -> &[u32] {
        match self {
            Self::Empty => &[],
            Self::One(one) => one,
            Self::Many(list) => list,
        }
    }
}

/// Several ascending lists, as one.
#[derive(Debug)]
pub(crate) struct Merged<'t> {
    lists: [&'t [u32]; Index::LISTS],
    count: usize,
}

impl<'t> Merged<'t> {
    fn new() -> Self {
        Self { lists: [&[]; Index::LISTS], count: 0 }
    }

    fn add(&mut self, lists: &'t Lists, application: u32) {
        let own = lists.by_application.get(&application);
        for list in [Some(&lists.all), own].into_iter().flatten() {
            let list = list.as_slice();
            if let Some(free) = self.lists.get_mut(self.count).filter(|_| !list.is_empty()) {
                *free = list;
                self.count += 1;
            }
        }
    }
}

impl Iterator for Merged<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let lists = self.lists.get_mut(..self.count)?;
        let filled = lists.iter_mut().filter(|list| !list.is_empty());
        let list = filled.min_by_key(|list| list.first().copied())?;
        let (place, rest) = list.split_first()?;
        *list = rest;
        Some(*place)
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

/// How a route has its realm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Scope {
    Any,
    Exactly,
    Below,
}

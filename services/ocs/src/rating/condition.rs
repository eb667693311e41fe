//! When a rule matches.

use diameter_session::Timestamp;
use diameter_session::credit_control::Service;

use super::calendar::{Hours, Zone};
use super::facts::Facts;

/// What must be true for a rule to match. What is empty says nothing; of several values one must be true.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Condition {
    /// What the Service-Context-Id ends with: `32251@3gpp.org` is Gy in any release.
    pub service_contexts: Vec<String>,
    /// Rating-Groups.
    pub rating_groups: Vec<u32>,
    /// Service-Identifiers.
    pub service_identifiers: Vec<u32>,
    /// Access point names, in lower case.
    pub apns: Vec<String>,
    /// Networks, by the digits of country and network.
    pub plmns: Vec<String>,
    /// Countries, by their three digits (MCC).
    pub countries: Vec<String>,
    /// Kinds of radio access (3GPP-RAT-Type).
    pub rats: Vec<u8>,
    /// What the called number begins with.
    pub called: Vec<String>,
    /// Days and hours.
    pub hours: Vec<Hours>,
    /// From when on.
    pub from: Option<Timestamp>,
    /// Until when.
    pub until: Option<Timestamp>,
}

impl Condition {
    /// Whether all of it is true.
    pub fn is_true(&self, facts: &Facts, service: Service, zone: &Zone, at: Timestamp) -> bool {
        let is_in = |wanted: &[String], found: &Option<String>| {
            wanted.is_empty() || found.as_ref().is_some_and(|it| wanted.contains(it))
        };
        let begins = |wanted: &[String], found: &Option<String>| {
            let begins = |found: &String| wanted.iter().any(|it| found.starts_with(it.as_str()));
            wanted.is_empty() || found.as_ref().is_some_and(begins)
        };
        let number = |wanted: &[u32], found: Option<u32>| {
            wanted.is_empty() || found.is_some_and(|it| wanted.contains(&it))
        };
        let mut contexts = self.service_contexts.iter();
        (self.service_contexts.is_empty()
            || contexts.any(|it| facts.service_context.ends_with(it.as_str())))
            && number(&self.rating_groups, service.rating_group)
            && number(&self.service_identifiers, service.service_identifier)
            && is_in(&self.apns, &facts.apn)
            && is_in(&self.plmns, &facts.plmn)
            && begins(&self.countries, &facts.plmn)
            && (self.rats.is_empty() || facts.rat.is_some_and(|it| self.rats.contains(&it)))
            && begins(&self.called, &facts.called)
            && self.is_time(zone, at)
    }

    fn is_time(&self, zone: &Zone, at: Timestamp) -> bool {
        self.from.is_none_or(|it| it <= at)
            && self.until.is_none_or(|it| at < it)
            && (self.hours.is_empty() || self.hours.iter().any(|it| it.contain(zone, at)))
    }

    /// When it may become true or false next, because of the time.
    pub fn next_edge(&self, zone: &Zone, after: Timestamp) -> Option<Timestamp> {
        let hours = self.hours.iter().filter_map(|it| it.next_edge(zone, after));
        let ends = [self.from, self.until].into_iter().flatten();
        hours.chain(ends).filter(|it| *it > after).min()
    }
}

//! A zone in memory, that can change, lie and be silent.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_node::discovery::{
    Answer, Found, Naptr, Query, Record, RecordKind, Resolver, Srv, Wanted, search,
};
use diameter_node::transport::BoxFuture;

/// Records by name and kind. Clones are the same zone.
#[derive(Clone, Default)]
pub(crate) struct Zone(Arc<Mutex<Contents>>);

#[derive(Default)]
struct Contents {
    records: HashMap<Query, Vec<Record>>,
    broken: Vec<Query>,
    asked: Vec<Query>,
    ttl: Duration,
    ttls: HashMap<Query, Duration>,
}

pub(crate) fn query(name: &str, kind: RecordKind) -> Query {
    Query { name: name.to_owned(), kind }
}

impl Zone {
    pub(crate) fn new() -> Self {
        let zone = Self::default();
        zone.set_ttl(300);
        zone
    }

    pub(crate) fn set_ttl(&self, seconds: u64) {
        self.0.lock().unwrap().ttl = Duration::from_secs(seconds);
    }

    /// That of these records alone.
    pub(crate) fn ttl(self, query: Query, seconds: u64) -> Self {
        self.0.lock().unwrap().ttls.insert(query, Duration::from_secs(seconds));
        self
    }

    pub(crate) fn naptr(self, name: &str, text: &str) -> Self {
        let [order, preference, flags, services, replacement] =
            text.split(' ').collect::<Vec<_>>().try_into().unwrap();
        self.add(
            query(name, RecordKind::Naptr),
            Record::Naptr(Naptr {
                order: order.parse().unwrap(),
                preference: preference.parse().unwrap(),
                flags: flags.trim_matches('"').to_owned(),
                services: services.to_owned(),
                regexp: String::new(),
                replacement: replacement.to_owned(),
            }),
        )
    }

    pub(crate) fn srv(self, name: &str, text: &str) -> Self {
        let [priority, weight, port, target] =
            text.split(' ').collect::<Vec<_>>().try_into().unwrap();
        self.add(
            query(name, RecordKind::Srv),
            Record::Srv(Srv {
                priority: priority.parse().unwrap(),
                weight: weight.parse().unwrap(),
                port: port.parse().unwrap(),
                target: target.to_owned(),
            }),
        )
    }

    pub(crate) fn host(self, name: &str) -> Self {
        self.add(query(name, RecordKind::Address), Record::Address([127, 0, 0, 1].into()))
    }

    pub(crate) fn add(self, query: Query, record: Record) -> Self {
        self.0.lock().unwrap().records.entry(query).or_default().push(record);
        self
    }

    pub(crate) fn remove(&self, name: &str, is_it: impl Fn(&Record) -> bool) {
        let mut contents = self.0.lock().unwrap();
        for (query, records) in &mut contents.records {
            if query.name == name {
                records.retain(|it| !is_it(it));
            }
        }
    }

    /// No answer to this from now on.
    pub(crate) fn set_broken(&self, broken: Vec<Query>) {
        self.0.lock().unwrap().broken = broken;
    }

    pub(crate) fn asked(&self) -> Vec<Query> {
        self.0.lock().unwrap().asked.clone()
    }

    pub(crate) async fn search(&self, wanted: Wanted) -> Found {
        search(self, wanted).await
    }
}

impl Resolver for Zone {
    fn look_up<'a>(&'a self, query: &'a Query) -> BoxFuture<'a, Result<Answer, String>> {
        let mut contents = self.0.lock().unwrap();
        contents.asked.push(query.clone());
        let answer = match contents.broken.contains(query) {
            true => Err("SERVFAIL".to_owned()),
            false => {
                let records = contents.records.get(query).cloned().unwrap_or_default();
                let ttl = contents.ttls.get(query).copied().unwrap_or(contents.ttl);
                Ok(Answer { records, ttl })
            }
        };
        Box::pin(async move { answer })
    }
}

/// A search for application 4 in example.net.
pub(crate) fn charging() -> Wanted {
    Wanted::new(DiameterIdentity::from_static("example.net"), 4)
}

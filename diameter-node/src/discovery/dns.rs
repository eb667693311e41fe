//! Who answers the queries of a search.

use std::io;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use hickory_resolver::TokioResolver;
use hickory_resolver::config::{
    ConnectionConfig, LookupIpStrategy, NameServerConfig, ResolverConfig, ResolverOpts,
};
use hickory_resolver::lookup::Lookup;
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::rr::{Name, RData, RecordType};

use super::record::{Answer, Naptr, Query, Record, RecordKind, Srv};
use crate::transport::BoxFuture;

/// What answers queries to DNS: [`Dns`], or a test.
pub trait Resolver: Send + Sync + 'static {
    /// Answers a query, or says why it cannot. That there are no records is an answer too.
    fn look_up<'a>(&'a self, query: &'a Query) -> BoxFuture<'a, Result<Answer, String>>;
}

/// DNS servers that are asked. Nothing is kept here: whoever asks minds the time to live.
#[derive(Clone)]
pub struct Dns(TokioResolver);

impl Dns {
    /// The servers of this system, as in `/etc/resolv.conf`.
    ///
    /// # Errors
    ///
    /// When the system does not say which.
    pub fn system() -> io::Result<Self> {
        let mut builder = TokioResolver::builder_tokio().map_err(io::Error::other)?;
        set_options(builder.options_mut());
        Ok(Self(builder.build().map_err(io::Error::other)?))
    }

    /// These servers.
    ///
    /// # Errors
    ///
    /// When they cannot be asked from this system.
    pub fn servers(addresses: &[SocketAddr]) -> io::Result<Self> {
        let server = |address: &SocketAddr| {
            let connections =
                [ConnectionConfig::udp(), ConnectionConfig::tcp()].map(|mut connection| {
                    connection.port = address.port();
                    connection
                });
            NameServerConfig::new(address.ip(), true, connections.into())
        };
        let servers = addresses.iter().map(server).collect();
        let config = ResolverConfig::from_name_servers(servers);
        let provider = TokioRuntimeProvider::default();
        let mut builder = TokioResolver::builder_with_config(config, provider);
        set_options(builder.options_mut());
        Ok(Self(builder.build().map_err(io::Error::other)?))
    }

    async fn records(&self, query: &Query, kind: RecordType) -> Result<Answer, String> {
        let answer = match self.0.lookup(full_name(query)?, kind).await {
            Ok(found) => Answer { records: records(&found), ttl: ttl(&found) },
            Err(error) => none(&error).ok_or_else(|| error.to_string())?,
        };
        Ok(answer)
    }

    async fn addresses(&self, query: &Query) -> Result<Answer, String> {
        match self.0.lookup_ip(full_name(query)?).await {
            Ok(found) => Ok(Answer {
                records: found.iter().map(Record::Address).collect(),
                ttl: found.valid_until().saturating_duration_since(Instant::now()),
            }),
            Err(error) => none(&error).ok_or_else(|| error.to_string()),
        }
    }
}

impl Resolver for Dns {
    fn look_up<'a>(&'a self, query: &'a Query) -> BoxFuture<'a, Result<Answer, String>> {
        Box::pin(async move {
            match query.kind {
                RecordKind::Naptr => self.records(query, RecordType::NAPTR).await,
                RecordKind::Srv => self.records(query, RecordType::SRV).await,
                RecordKind::Address => self.addresses(query).await,
            }
        })
    }
}

fn set_options(options: &mut ResolverOpts) {
    options.cache_size = 0;
    options.ip_strategy = LookupIpStrategy::Ipv4AndIpv6;
    options.timeout = Duration::from_secs(3);
    options.attempts = 2;
}

/// The name as it stands: no search list is tried.
fn full_name(query: &Query) -> Result<Name, String> {
    let mut name = Name::from_ascii(&query.name).map_err(|error| error.to_string())?;
    name.set_fqdn(true);
    Ok(name)
}

fn records(found: &Lookup) -> Vec<Record> {
    let text = |octets: &[u8]| String::from_utf8_lossy(octets).into_owned();
    let read = |data: &RData| match data {
        RData::NAPTR(it) => Some(Record::Naptr(Naptr {
            order: it.order,
            preference: it.preference,
            flags: text(&it.flags),
            services: text(&it.services),
            regexp: text(&it.regexp),
            replacement: it.replacement.to_ascii(),
        })),
        RData::SRV(it) => Some(Record::Srv(Srv {
            priority: it.priority,
            weight: it.weight,
            port: it.port,
            target: it.target.to_ascii(),
        })),
        _ => None,
    };
    found.answers().iter().filter_map(|it| read(&it.data)).collect()
}

fn ttl(found: &Lookup) -> Duration {
    let shortest = found.answers().iter().map(|it| it.ttl).min();
    Duration::from_secs(shortest.unwrap_or_default().into())
}

/// The answer that there are no records, which is believed for as long as the zone says.
fn none(error: &NetError) -> Option<Answer> {
    let NetError::Dns(DnsError::NoRecordsFound(none)) = error else { return None };
    let ttl = none.negative_ttl.map_or(NO_RECORDS_TTL, |it| Duration::from_secs(it.into()));
    Some(Answer { records: Vec::new(), ttl })
}

/// How long it is believed that there are no records where the zone says nothing.
const NO_RECORDS_TTL: Duration = Duration::from_secs(60);

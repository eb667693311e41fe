//! Whether the NAS that a Diameter request says it is of stands on the way that it took (RFC 4005, 9.3.2). Where it does
//! not, that is logged, and nothing else is done.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use diameter_core::Message;
use diameter_messages::base::avp;
use diameter_messages::nasreq;
use tokio::sync::Semaphore;
use tracing::{debug, warn};

use crate::server::is_named_after;

/// How long nothing is said again of a NAS and a way, and of how many it is known.
const QUIET: Duration = Duration::from_secs(600);
const MOST: usize = 1000;

/// How many are looked up at a time; others go by.
const AT_A_TIME: usize = 8;

/// Names on a way that are looked up.
const NAMES: usize = 16;

/// Looks whether NASes stand on the ways of requests.
pub(crate) struct Apparent {
    room: Arc<Semaphore>,
    seen: Arc<Mutex<HashMap<Way, Instant>>>,
}

/// What is said of a NAS, and whom the request has passed, its sender among them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Way {
    address: IpAddr,
    names: Vec<String>,
}

impl Apparent {
    pub(crate) fn new() -> Self {
        Self { room: Arc::new(Semaphore::new(AT_A_TIME)), seen: Arc::default() }
    }

    /// Looks at a request, beside what else is done with it.
    pub(crate) fn check(&self, message: &Message) {
        let Some(way) = Way::of(message).filter(|way| self.is_new(way)) else { return };
        let Ok(permit) = self.room.clone().try_acquire_owned() else {
            debug!(nas = %way.address, "not looked up: others are");
            return;
        };
        tokio::spawn(async move {
            if !way.has_nas().await {
                let Way { address, names } = way;
                warn!(
                    nas = %address,
                    way = names.join(", "),
                    "NAS-IP-Address or NAS-IPv6-Address is of nobody in Origin-Host and Route-Record",
                );
            }
            drop(permit);
        });
    }

    /// Whether it was not looked at lately.
    fn is_new(&self, way: &Way) -> bool {
        let now = Instant::now();
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.get(way).is_some_and(|at| now.duration_since(*at) < QUIET) {
            return false;
        }
        if seen.len() >= MOST {
            seen.retain(|_, at| now.duration_since(*at) < QUIET);
        }
        if seen.len() >= MOST {
            return false;
        }
        seen.insert(way.clone(), now);
        true
    }
}

impl Way {
    fn of(message: &Message) -> Option<Self> {
        let (mut address, mut names) = (None, Vec::new());
        for found in message.avps().map_while(Result::ok) {
            let key = found.key();
            if key == nasreq::avp::NAS_IP_ADDRESS.description().key {
                let octets = <[u8; 4]>::try_from(found.data()).ok();
                address = octets.map(|it| Ipv4Addr::from(it).into()).or(address);
            } else if key == nasreq::avp::NAS_IPV6_ADDRESS.description().key {
                let octets = <[u8; 16]>::try_from(found.data()).ok();
                address = address.or(octets.map(|it| Ipv6Addr::from(it).into()));
            } else if key == avp::ORIGIN_HOST.description().key
                || key == avp::ROUTE_RECORD.description().key
            {
                names.extend(str::from_utf8(found.data()).ok().map(str::to_owned));
            }
        }
        names.truncate(NAMES);
        Some(Self { address: address?, names })
    }

    /// Whether one of the names is the NAS's: by what agents of this kind call a NAS without a name, or by the addresses that
    /// the name has.
    async fn has_nas(&self) -> bool {
        if self.names.iter().any(|name| is_named_after(name, self.address)) {
            return true;
        }
        for name in &self.names {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await;
            let mut found = found.into_iter().flatten();
            if found.any(|it| it.ip().to_canonical() == self.address.to_canonical()) {
                return true;
            }
        }
        false
    }
}

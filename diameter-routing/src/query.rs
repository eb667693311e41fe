//! A request, as far as it is decided on.

use std::time::Instant;

use diameter_core::{AvpKey, DiameterIdentity, Message};

use crate::RoutingAvps;
use crate::condition::Requester;

/// A request that is to be decided on.
#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    /// The request.
    pub message: &'a Message,
    /// Destination-Host.
    pub host: Option<&'a [u8]>,
    /// Destination-Realm.
    pub realm: Option<&'a [u8]>,
    /// The Application-Id.
    pub application: u32,
    /// Who sent it; `None` for a request of the node itself.
    pub from: Option<Requester<'a>>,
    /// The AVPs of a request that was received: its Route-Records say where it was.
    pub avps: Option<&'a RoutingAvps<'a>>,
    /// The only peer that it may go to, whatever its destination.
    pub only: Option<&'a str>,
    /// The hosts that a redirect agent has named for it: peers among them are asked before the table
    /// (RFC 6733, 6.1.8).
    pub redirected: &'a [DiameterIdentity],
    /// What time it is.
    pub now: Instant,
    /// Chance between peers of equal rank: a number drawn anew for every request.
    pub seed: u64,
}

impl<'a> Query<'a> {
    /// A request of the node itself, with the destination that it has.
    pub fn new(message: &'a Message, now: Instant) -> Self {
        const HOST: AvpKey = AvpKey::ietf(293);
        const REALM: AvpKey = AvpKey::ietf(283);
        let (mut host, mut realm) = (None, None);
        for avp in message.avps().map_while(Result::ok) {
            match avp.key() {
                HOST => host = host.or(Some(avp.data())),
                REALM => realm = realm.or(Some(avp.data())),
                _ => continue,
            }
            if host.is_some() && realm.is_some() {
                break;
            }
        }
        let application = message.header().application_id;
        let (from, avps, only, redirected, seed) = (None, None, None, &[][..], 0);
        Self { message, host, realm, application, from, avps, only, redirected, now, seed }
    }

    /// A request of a peer.
    pub fn received(
        message: &'a Message,
        avps: &'a RoutingAvps<'a>,
        from: Requester<'a>,
        now: Instant,
    ) -> Self {
        Self {
            message,
            host: avps.destination_host(),
            realm: avps.destination_realm(),
            application: message.header().application_id,
            from: Some(from),
            avps: Some(avps),
            only: None,
            redirected: &[],
            now,
            seed: 0,
        }
    }

    /// With chance between peers of equal rank.
    #[must_use]
    pub fn with_seed(self, seed: u64) -> Self {
        Self { seed, ..self }
    }

    /// Whether the request was at a node of this name. Those of the node itself were nowhere.
    pub(crate) fn has_been_at(&self, identity: &str) -> bool {
        let records = self.avps.into_iter().flat_map(RoutingAvps::route_records);
        records.into_iter().any(|it| it.data().eq_ignore_ascii_case(identity.as_bytes()))
    }
}

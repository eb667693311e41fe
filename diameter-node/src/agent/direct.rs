//! The short way: no policy, no limit, no redirect, and the first peer has room. Then the peer's answer goes straight
//! back to the task of the peer that the request came from.

use std::sync::Arc;
use std::time::Duration;

use diameter_core::{Header, HopByHopId, Message};
use diameter_peer::{ConnectionId, End, Ended};
use diameter_routing::{Query, RoutingAvps, relay};
use tokio::sync::mpsc;
use tokio::time::Instant;

use super::relay::{ForwardTerms, finish, no_answer, passed};
use super::{Back, ForOthers, Forward, OnBehalf, Place, Places, Start, Ticket};
use crate::client::{Begun, Client, Delivery, is_final};
use crate::node::Shared;
use crate::overload::priority_in;
use crate::peer::{Attempt, Outbound, PeerEntry, ReplyTo};
use crate::send_error::NoAnswer;

/// A request that takes the short way.
pub(crate) struct Direct {
    /// The connection that it came on.
    pub(crate) connection: ConnectionId,
    hop_by_hop_id: HopByHopId,
    deadline: Instant,
    admitted: Admitted,
    /// Its place at the peer that was asked.
    place: Place,
}

/// What a request has that may be forwarded.
pub(super) struct Admitted {
    pub(super) places: Places,
    pub(super) ticket: Ticket,
}

/// A request that is about to leave. Those that were read together leave together: the task of the peer they
/// go to would otherwise begin with the first of them, and write one at a time.
pub(crate) struct Departure {
    message: Message,
    direct: Box<Direct>,
}

impl Departure {
    /// The connection that it came on.
    pub(crate) fn connection(&self) -> ConnectionId {
        self.direct.connection
    }

    /// The peer that it goes to.
    pub(crate) fn to(&self) -> &Arc<PeerEntry> {
        &self.direct.place.at
    }

    /// Sends it to its place in the queue of the peer; without one it waits elsewhere for room there.
    pub(crate) fn leave(
        self,
        place: Option<mpsc::Permit<'_, Outbound>>,
        shared: &Arc<Shared>,
    ) -> Result<(), Start> {
        let Self { message, direct } = self;
        let Some(place) = place else { return Err(direct.deliver(shared, message, None)) };
        let deadline = direct.deadline;
        let reply = ReplyTo::Peer(direct);
        place.send(Outbound { message, deadline, reply, arrival: None });
        Ok(())
    }
}

impl Direct {
    /// Sends a request the short way, if that is open; gives back what it has if not.
    pub(super) fn start(
        shared: &Arc<Shared>,
        it: &ForOthers<'_>,
        avps: &RoutingAvps<'_>,
        admitted: Admitted,
    ) -> Result<Departure, Admitted> {
        let ForOthers { from, connection, request, now, .. } = *it;
        let terms = &admitted.places.terms;
        let is_gated = shared.overload.is_some() || shared.request_limits.is_set();
        if !terms.forwards() || terms.has_hop_policies() || is_gated || !shared.redirects.is_empty()
        {
            return Err(admitted);
        }
        // The other ways tell what is wrong.
        let Ok(message) = relay::forwarded(request, &from.identity) else { return Err(admitted) };
        let received = Query::received(request, avps, from.as_requester(), now.into_std());
        let query = Query { message: &message, ..received };
        let to = shared.routing.next_peer(&query);
        let priority = || priority_in(shared, avps);
        let place = to.and_then(|to| Place::take(to, terms.limits().to_peer, priority));
        let Some(place) = place else { return Err(admitted) };
        let deadline = now + terms.timeout(shared);
        let hop_by_hop_id = request.header().hop_by_hop_id;
        let direct = Self { connection, hop_by_hop_id, deadline, admitted, place };
        Ok(Departure { message, direct: Box::new(direct) })
    }

    /// The peer that it came from.
    pub(crate) fn from(&self) -> &Arc<PeerEntry> {
        &self.admitted.places.from
    }

    /// Takes what became of it.
    pub(crate) fn ended(self, shared: &Arc<Shared>, attempt: Attempt) -> Start {
        match attempt {
            Ok(Ended { request, end: End::Answered(answer), .. }) if is_final(&answer) => {
                let request = Header { hop_by_hop_id: self.hop_by_hop_id, ..*request.header() };
                let header = relay::returned_header(answer.header(), &request);
                Start::Back(Back { header, answer, ticket: self.admitted.ticket })
            }
            attempt => self.resume(shared, attempt),
        }
    }

    /// Goes on the way of all others after an attempt.
    fn resume(self, shared: &Arc<Shared>, attempt: Attempt) -> Start {
        let request = match &attempt {
            Ok(Ended { request, .. }) => request.clone(),
            Err(unsent) => unsent.context.clone(),
        };
        let begun = Begun { entry: self.place.at.clone(), attempt, deadline: self.deadline };
        self.deliver(shared, request, Some(begun))
    }

    /// Goes the way of all others.
    fn deliver(self, shared: &Arc<Shared>, request: Message, begun: Option<Begun>) -> Start {
        let Self { hop_by_hop_id, admitted: Admitted { places, ticket }, place, .. } = self;
        drop(place);
        let shared = shared.clone();
        Start::Later(Box::pin(async move {
            let Places { from, terms } = &places;
            // As it came, but for the Route-Record.
            let header = Header { hop_by_hop_id, ..*request.header() };
            let received = request.with_header(header);
            let client = Client::new(shared.clone());
            let forward = Forward { request: received, from: from.neighbour(), client };
            let mut before = passed(&shared, &request).unwrap_or_default();
            let forwarding = Some(OnBehalf { terms, forward: &forward });
            let options = terms.options();
            before.retain(|it| !Arc::ptr_eq(it, from));
            before.push(from.clone());
            let delivery = Delivery { options, arrival: None, before, forwarding, begun };
            let answer = forward.client.deliver(request, delivery).await;
            let answer = answer.map_err(|error: NoAnswer| no_answer(&error));
            finish(answer, &forward.request, &shared, ticket)
        }))
    }
}

impl ForwardTerms {
    /// How long a request may take.
    fn timeout(&self, shared: &Shared) -> Duration {
        self.options().timeout.unwrap_or(shared.request_timeout)
    }
}

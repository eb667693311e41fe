//! The short way: no policy, no limit, no redirect, and the first peer has room. Then the peer's answer goes straight
//! back to the task of the peer that the request came from.

use std::sync::Arc;
use std::time::Duration;

use diameter_core::{Header, HopByHopId, Message};
use diameter_peer::{ConnectionId, End, Ended};
use diameter_routing::relay;
use tokio::time::Instant;

use super::relay::{ForwardTerms, finish, no_answer, passed};
use super::{AnsweredBy, Forward, Forwarded, OnBehalf, Place, Start, Ticket};
use crate::client::{Begun, Client, Delivery, is_final};
use crate::node::Shared;
use crate::peer::{Attempt, Outbound, PeerEntry, ReplyTo};
use crate::send_error::NoAnswer;

/// A request that takes the short way.
pub(crate) struct Direct {
    /// The peer that it came from, and the connection.
    pub(crate) from: Arc<PeerEntry>,
    pub(crate) connection: ConnectionId,
    hop_by_hop_id: HopByHopId,
    /// The peer that was asked.
    to: Arc<PeerEntry>,
    deadline: Instant,
    terms: Arc<ForwardTerms>,
    places: [Place; 2],
    place: Place,
    ticket: Ticket,
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

    /// Sends it; or has it wait elsewhere for room in the queue of the peer.
    pub(crate) fn leave(self, shared: &Arc<Shared>) -> Result<(), Start> {
        let Self { message, direct } = self;
        let (to, deadline) = (direct.to.clone(), direct.deadline);
        match to.requests.try_reserve() {
            Ok(permit) => {
                let reply = ReplyTo::Peer(direct);
                permit.send(Outbound { message, deadline, reply, arrival: None });
                Ok(())
            }
            Err(_) => Err(direct.deliver(shared, message, None)),
        }
    }
}

/// What is to go the short way.
pub(super) struct Setting<'a> {
    pub(super) terms: &'a Arc<ForwardTerms>,
    pub(super) from: &'a Arc<PeerEntry>,
    pub(super) connection: ConnectionId,
    pub(super) places: [Place; 2],
    pub(super) ticket: Ticket,
}

impl Direct {
    /// Sends a request the short way, if that is open; gives back what it got if not.
    pub(super) fn start<'a>(
        shared: &Arc<Shared>,
        request: &Message,
        setting: Setting<'a>,
    ) -> Result<Departure, Setting<'a>> {
        let Setting { terms, from, connection, .. } = setting;
        let is_gated = shared.overload.is_some() || shared.request_limits.is_set();
        if !terms.forwards() || terms.has_hop_policies() || is_gated || !shared.redirects.is_empty()
        {
            return Err(setting);
        }
        let client = Client::new(shared.clone());
        // The other ways tell what is wrong.
        let Ok(message) = relay::forwarded(request, &from.identity) else { return Err(setting) };
        let Ok(before) = passed(shared, &message) else { return Err(setting) };
        let neighbour = from.neighbour();
        let Some(to) =
            client.pick(&message, terms.options(), Some(neighbour.as_requester()), &before)
        else {
            return Err(setting);
        };
        let Some(place) = Place::take(&to.forwarded_to, terms.limits().to_peer) else {
            return Err(setting);
        };
        let timeout = terms.timeout(shared);
        let deadline = Instant::now() + timeout;
        let Setting { places, ticket, .. } = setting;
        let direct = Self {
            from: from.clone(),
            connection,
            hop_by_hop_id: request.header().hop_by_hop_id,
            to: to.clone(),
            deadline,
            terms: terms.clone(),
            places,
            place,
            ticket,
        };
        Ok(Departure { message, direct: Box::new(direct) })
    }

    /// Takes what became of it.
    pub(crate) fn ended(self, shared: &Arc<Shared>, attempt: Attempt) -> Start {
        match attempt {
            Ok(Ended { request, end: End::Answered(answer), .. }) if is_final(&answer) => {
                let header = Header { hop_by_hop_id: self.hop_by_hop_id, ..*request.header() };
                let answer = Some(relay::returned(answer, &header));
                Start::Now(Forwarded { answer, by: AnsweredBy::Peer, ticket: self.ticket })
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
        let begun = Begun { entry: self.to.clone(), attempt, deadline: self.deadline };
        self.deliver(shared, request, Some(begun))
    }

    /// Goes the way of all others.
    fn deliver(self, shared: &Arc<Shared>, request: Message, begun: Option<Begun>) -> Start {
        let Self { from, hop_by_hop_id, terms, places, place, ticket, .. } = self;
        drop(place);
        let shared = shared.clone();
        Start::Later(Box::pin(async move {
            let _places = places;
            // As it came, but for the Route-Record.
            let header = Header { hop_by_hop_id, ..*request.header() };
            let received = request.with_header(header);
            let client = Client::new(shared.clone());
            let forward = Forward { request: received, from: from.neighbour(), client };
            let mut before = passed(&shared, &request).unwrap_or_default();
            let forwarding = Some(OnBehalf { terms: &terms, forward: &forward });
            let options = terms.options();
            before.retain(|it| !Arc::ptr_eq(it, &from));
            before.push(from);
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

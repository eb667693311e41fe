//! A request of a peer from when it comes until it is answered: it counts against limits, and its answer
//! tells what is to be told to its sender.

use diameter_core::{Message, Rejection};
use diameter_messages::base::ResultCode;
use diameter_routing::limits::Direction;
use diameter_routing::overload::Announced;
use diameter_routing::{Priority, RoutingAvps};

use super::OverloadControl;
use super::limits::LimitedPlace;
use crate::node::Shared;
use crate::peer::PeerEntry;

/// The priority of a request: what it says, or what this node takes it for.
pub(crate) fn priority_of(shared: &Shared, request: &Message) -> Priority {
    match RoutingAvps::of(request) {
        Ok(avps) => priority_in(shared, &avps),
        Err(_) => default_priority(shared),
    }
}

/// The same, of its AVPs.
pub(crate) fn priority_in(shared: &Shared, avps: &RoutingAvps<'_>) -> Priority {
    Priority::of_request(avps, default_priority(shared))
}

fn default_priority(shared: &Shared) -> Priority {
    let control = shared.overload.as_ref();
    control.map_or(Priority::DEFAULT, |it| it.settings().default_priority)
}

/// What is noted of a request when it comes.
#[derive(Default)]
pub(crate) struct Arrived {
    heard: Option<(OverloadControl, Option<Announced>)>,
    _place: Option<LimitedPlace>,
}

impl Arrived {
    /// Notes a request; the answer to it when it is too many.
    pub(crate) fn note(
        shared: &Shared,
        peer: &PeerEntry,
        request: &Message,
    ) -> Result<Self, Message> {
        let control = shared.overload.as_ref();
        let heard = control.map(|control| (control.clone(), control.announced(request, peer)));
        let mut arrived = Self { heard, _place: None };
        if !shared.request_limits.is_set() {
            return Ok(arrived);
        }
        match shared.request_limits.admit(Direction::Received, peer, priority_of(shared, request)) {
            Ok(place) => {
                arrived._place = place;
                Ok(arrived)
            }
            Err(reached) => {
                tracing::debug!(peer = %peer.identity, %reached, "request turned away");
                let rejection = Rejection::new(ResultCode::DIAMETER_TOO_BUSY);
                let rejection = rejection.because(reached.to_string());
                Err(arrived.complete(rejection.answer(request, shared.local.identity())))
            }
        }
    }

    /// Completes an answer of this node.
    pub(crate) fn complete(&self, answer: Message) -> Message {
        match &self.heard {
            Some((control, announced)) => control.complete(announced.as_ref(), answer),
            None => answer,
        }
    }
}

//! What stands between a request and the peers that it could go to: their overload, and limits.

use std::sync::Arc;

use diameter_core::Message;
use diameter_routing::limits::Direction;
use diameter_routing::{Priority, RoutingAvps};

use super::limits::LimitedPlace;
use super::{Lot, OverloadControl};
use crate::node::Shared;
use crate::peer::PeerEntry;
use crate::send_error::{NoAnswer, Undeliverable};

/// Lets a request through to a peer, or not.
pub(crate) struct Gate {
    shared: Arc<Shared>,
    lot: Option<Lot>,
    priority: Priority,
}

impl Gate {
    /// For a request of this node, unless it is to be left out altogether; or for one that it forwards, which
    /// was asked that before.
    pub(crate) fn open(
        shared: &Arc<Shared>,
        request: &Message,
        is_own: bool,
    ) -> Result<Self, Undeliverable> {
        let control = shared.overload.as_ref();
        let lot = control.and_then(|it| it.lot(request));
        if let Some(control) = control.filter(|_| is_own) {
            control.admits(request)?;
        }
        let priority = match lot {
            Some(lot) => lot.priority,
            None if shared.request_limits.is_set() => RoutingAvps::of(request)
                .map_or(Priority::DEFAULT, |it| Priority::of_request(&it, Priority::DEFAULT)),
            None => Priority::DEFAULT,
        };
        Ok(Self { shared: shared.clone(), lot, priority })
    }

    /// Lets the request through to a peer, unless that is to be spared it. What is returned is kept until the
    /// peer has answered.
    pub(crate) fn pass(&self, peer: &PeerEntry) -> Result<Option<LimitedPlace>, Undeliverable> {
        if let (Some(control), Some(lot)) = (self.control(), &self.lot) {
            control.takes(lot, peer)?;
        }
        let place = self.shared.request_limits.admit(Direction::Sent, peer, self.priority);
        place.map_err(|reached| Undeliverable::Limited { peer: (*peer.identity).clone(), reached })
    }

    /// Takes in what an answer says of overload and load.
    pub(crate) fn answered(&self, answer: Message, peer: &PeerEntry) -> Message {
        match self.control() {
            Some(control) => control.answered(answer, peer),
            None => answer,
        }
    }

    /// Counts a request that every peer was spared.
    pub(crate) fn close(&self, result: &Result<Message, NoAnswer>) {
        if let Err(NoAnswer::Undeliverable(Undeliverable::Overloaded(throttled))) = result {
            self.control().inspect(|control| control.throttled(*throttled));
        }
    }

    fn control(&self) -> Option<&OverloadControl> {
        self.shared.overload.as_ref()
    }
}

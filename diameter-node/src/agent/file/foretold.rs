//! What policies would do to a request before it is routed, told without an agent at work.

use std::time::SystemTime;

use diameter_core::{Message, Rejection};
use diameter_routing::RoutingAvps;
use diameter_routing::screening::Action;

use super::Policies;
use crate::agent::Neighbour;
use crate::agent::policy::selected;
use crate::agent::rewriting::unable;
use crate::agent::screening::rejection;

/// What policies would do to a request before it is routed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Foretold {
    /// What each that has something to do with it would do.
    pub notes: Vec<String>,
    /// What would become of it.
    pub fate: Fate,
}

/// What would become of a request.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Fate {
    /// It is routed, perhaps rewritten.
    Routed(Message),
    /// It is answered here.
    Answered(Rejection),
    /// It is not answered at all.
    Discarded,
}

impl Policies {
    /// What screening and rewriting would do to a request of a peer before it is routed. Screening counts it.
    pub fn foretell(&self, request: Message, from: &Neighbour) -> Foretold {
        let mut notes = Vec::new();
        let Ok(avps) = RoutingAvps::of(&request) else {
            return Foretold { notes, fate: Fate::Routed(request) };
        };
        let about = selected(&request, &avps, from, None);
        if let Some(rule) = self.screen.decide(&about, SystemTime::now()) {
            let name = rule.name();
            let fate = match rule.action() {
                Action::Pass => {
                    notes.push(format!("screening rule `{name}` lets it pass"));
                    None
                }
                Action::Detect => {
                    notes.push(format!("screening rule `{name}` counts it, and lets it pass"));
                    None
                }
                Action::Answer(refusal) => {
                    notes.push(format!("screening rule `{name}` refuses it"));
                    Some(Fate::Answered(rejection(refusal)))
                }
                Action::Drop => {
                    notes.push(format!("screening rule `{name}` drops it"));
                    Some(Fate::Discarded)
                }
            };
            if let Some(fate) = fate {
                return Foretold { notes, fate };
            }
        }
        let fate = match self.rewritten(request.clone(), from) {
            Ok(rewritten) => {
                if rewritten.as_bytes() != request.as_bytes() {
                    notes.push("it is rewritten".to_owned());
                }
                Fate::Routed(rewritten)
            }
            Err(rejection) => Fate::Answered(rejection),
        };
        Foretold { notes, fate }
    }

    /// A request of a peer as rewriting leaves it for routing.
    ///
    /// # Errors
    ///
    /// How it would be answered when it cannot be rewritten.
    pub fn rewritten(&self, request: Message, from: &Neighbour) -> Result<Message, Rejection> {
        match &self.rewriting {
            Some(rewriting) => rewriting.rewritten(request, from, None).map_err(unable),
            None => Ok(request),
        }
    }
}

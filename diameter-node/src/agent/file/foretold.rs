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
    /// What screening, hiding and rewriting would do to a request of a peer before it is routed. They count it.
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
        let fate = match self.changed(request, from, &mut notes) {
            Ok(changed) => Fate::Routed(changed),
            Err(rejection) => Fate::Answered(rejection),
        };
        Foretold { notes, fate }
    }

    /// A request of a peer as hiding and rewriting leave it for routing.
    ///
    /// # Errors
    ///
    /// How it would be answered when it names a host that nobody was told of, or cannot be rewritten.
    pub fn for_routing(&self, request: Message, from: &Neighbour) -> Result<Message, Rejection> {
        self.changed(request, from, &mut Vec::new())
    }

    fn changed(
        &self,
        request: Message,
        from: &Neighbour,
        notes: &mut Vec<String>,
    ) -> Result<Message, Rejection> {
        let mut message = request;
        if let Some(hiding) = &self.hiding {
            let restored = hiding.restored(message.clone(), from)?;
            if restored.as_bytes() != message.as_bytes() {
                let host = RoutingAvps::of(&restored).ok();
                let host = host.as_ref().and_then(RoutingAvps::destination_host);
                let host = host.map(String::from_utf8_lossy);
                let host = host.map(|it| format!(": it is for {}", it.escape_default()));
                notes.push(format!("pseudonyms in it are restored{}", host.unwrap_or_default()));
            }
            message = restored;
        }
        if let Some(rewriting) = &self.rewriting {
            let rewritten = rewriting.rewritten(message.clone(), from, None).map_err(unable)?;
            if rewritten.as_bytes() != message.as_bytes() {
                notes.push("it is rewritten".to_owned());
            }
            message = rewritten;
        }
        Ok(message)
    }
}

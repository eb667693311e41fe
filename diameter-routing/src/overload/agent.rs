//! The agent's part (RFC 7683, 5.1.3; RFC 8581, 6): reacting node for clients without overload control,
//! reporting node for servers without it, and between nodes that have it a peer of its own.

use std::time::Instant;

use diameter_core::{DiameterIdentity, Message, RawAvp};

use super::avps::{
    self, Features, Group, OC_FEATURE_VECTOR, OC_PEER_ALGO, OC_SUPPORTED_FEATURES, OverloadAvps,
    SOURCE_ID, SupportedFeatures, inner,
};
use super::reporting::{Announced, Reporting};
use crate::Edit;

/// What an agent does about overload, beside passing on what the others say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AgentSettings {
    /// Whether it takes part for clients that don't: it asks servers for their reports, and heeds them.
    pub reacts_for_clients: bool,
    /// Whether it takes part for servers that don't. It must see all requests to them (RFC 7683, 5.1.3).
    pub reports_for_servers: bool,
    /// Whether it and its peers tell each other about their own overload (RFC 8581). Without it what others
    /// say of their features passes unchanged.
    pub peer_reports: bool,
}

impl Default for AgentSettings {
    fn default() -> Self {
        Self { reacts_for_clients: true, reports_for_servers: true, peer_reports: true }
    }
}

/// Whether a peer is trusted with overload control. What others say of it is taken out, and they are told
/// nothing (RFC 7683, 10.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// It is.
    Trusted,
    /// It is not.
    Untrusted,
}

/// OC-Supported-Features of a request of this node, or of one that it reacts for.
pub fn supported_features(identity: &DiameterIdentity) -> RawAvp {
    let features = Features::LOSS.with(Features::RATE).with(Features::PEER_REPORT);
    let group = Group::default()
        .number(OC_FEATURE_VECTOR, features.0)
        .octets(SOURCE_ID, identity.as_str().as_bytes());
    group.avp(OC_SUPPORTED_FEATURES)
}

/// Takes all of overload control out of a message: for those who are not trusted with it.
pub fn remove(message: &Message, edit: &mut Edit<'_>) {
    avps::all(message).for_each(|avp| edit.remove(avp));
}

impl AgentSettings {
    /// Makes of a request that came from `peer` what the next hop gets to see of overload control. `None` when
    /// the sender takes no part in it: then this node decides whether its requests are left out
    /// ([`Reacting::admits`](super::Reacting::admits)).
    pub fn request(
        &self,
        identity: &DiameterIdentity,
        request: &Message,
        peer: &[u8],
        trust: Trust,
        edit: &mut Edit<'_>,
    ) -> Option<Announced> {
        let announced = match trust {
            Trust::Trusted => Announced::of(request, peer),
            Trust::Untrusted => {
                remove(request, edit);
                None
            }
        };
        match (&announced, OverloadAvps::of(request).supported_features) {
            (Some(_), Some(avp)) if self.peer_reports => {
                let features = SupportedFeatures::read(&avp).features.with(Features::PEER_REPORT);
                let others = inner(&avp).filter(|it| {
                    !matches!(it.code(), OC_FEATURE_VECTOR | SOURCE_ID | OC_PEER_ALGO)
                });
                let group = Group::default()
                    .number(OC_FEATURE_VECTOR, features.0)
                    .octets(SOURCE_ID, identity.as_str().as_bytes());
                let group = others.fold(group, |group, it| group.copied(&it));
                edit.replace(avp, group.data());
            }
            (None, _) if self.reacts_for_clients => edit.append(self.own_features(identity)),
            _ => {}
        }
        announced
    }

    /// Makes of an answer what the sender of the request gets to see. `trust` is that in the peer which the
    /// answer came from.
    pub fn answer(
        &self,
        now: Instant,
        reporting: &mut Reporting,
        announced: Option<&Announced>,
        answer: &Message,
        trust: Trust,
        edit: &mut Edit<'_>,
    ) {
        let is_told = trust == Trust::Trusted && avps::all(answer).next().is_some();
        match announced {
            Some(announced) if is_told && self.peer_reports => {
                reporting.forwarded(now, announced, answer, edit);
            }
            Some(_) if is_told => {}
            Some(announced) if self.reports_for_servers || announced.takes_peer_reports() => {
                reporting.answer(now, Some(announced), answer, edit);
            }
            _ => remove(answer, edit),
        }
    }

    fn own_features(&self, identity: &DiameterIdentity) -> RawAvp {
        if self.peer_reports {
            return supported_features(identity);
        }
        let features = Features::LOSS.with(Features::RATE);
        Group::default().number(OC_FEATURE_VECTOR, features.0).avp(OC_SUPPORTED_FEATURES)
    }
}

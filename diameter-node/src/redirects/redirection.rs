//! Where one request goes: as the table has it, or a cached redirect, or the redirect that its last
//! answer was.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use diameter_core::{DiameterIdentity, DiameterUri, Message};
use diameter_routing::RoutingAvps;
use diameter_routing::redirect::{Caching, Following, Keys, Next, Target, Targets, towards_realm};
use tokio::time::Instant;
use tracing::debug;

use super::{hosts, not_followed};
use crate::node::Shared;
use crate::peer::PeerEntry;

/// Chooses a peer for a message by the table, none of those before.
pub(crate) trait Pick:
    Fn(&Message, &[Arc<PeerEntry>]) -> Option<Arc<PeerEntry>> + Sync
{
}

impl<F: Fn(&Message, &[Arc<PeerEntry>]) -> Option<Arc<PeerEntry>> + Sync> Pick for F {}

/// The way of one request through redirects.
pub(crate) struct Redirection<'a> {
    shared: &'a Arc<Shared>,
    terms: Terms,
    following: Following,
    to: To,
}

/// What holds for one request.
#[derive(Clone, Copy)]
pub(crate) struct Terms {
    /// Whether it is for one peer only: then it is not redirected.
    pub(crate) is_bound: bool,
    /// Whether this node relays it, and so may not change its realm: only proxies and clients go by redirects
    /// to realms (RFC 7075, 3.2).
    pub(crate) is_relayed: bool,
    /// How many peers are not to get it whatever happens: it came through them.
    pub(crate) passed: usize,
}

/// Where a request goes next.
enum To {
    /// As the table has it, or a cached redirect.
    Table,
    /// To one of the targets that are left of a redirect.
    Redirected(Box<Redirected>),
}

struct Redirected {
    left: Left,
    caching: Option<Caching>,
    /// The request that was redirected, who has done it, and the answer that did.
    request: Message,
    by: Arc<PeerEntry>,
    indication: Message,
}

enum Left {
    Hosts(VecDeque<DiameterUri>),
    /// The first one has not been tried before `is_begun`.
    Realms {
        realms: VecDeque<DiameterIdentity>,
        is_begun: bool,
    },
}

impl<'a> Redirection<'a> {
    pub(crate) fn new(shared: &'a Arc<Shared>, terms: Terms) -> Self {
        Self { shared, terms, following: Following::default(), to: To::Table }
    }

    /// The peer that gets the request next, which a redirect to another realm changes. `before` are those
    /// that are not to get it.
    pub(crate) async fn next(
        &mut self,
        message: &mut Message,
        before: &mut Vec<Arc<PeerEntry>>,
        deadline: Instant,
        pick: impl Pick,
    ) -> Option<Arc<PeerEntry>> {
        let redirected = match &mut self.to {
            To::Table => return self.by_table(message, before, pick),
            To::Redirected(redirected) => redirected,
        };
        match redirected.left {
            Left::Hosts(_) => redirected.next_host(self.shared, message, before, deadline).await,
            Left::Realms { .. } => {
                redirected.next_realm(self.shared, message, before, self.terms.passed, pick)
            }
        }
    }

    /// Whether an answer has the request go on.
    pub(crate) fn follows(
        &mut self,
        request: &Message,
        answer: &Message,
        by: &Arc<PeerEntry>,
    ) -> bool {
        if self.terms.is_bound {
            return false;
        }
        let own = &self.shared.local.identity().host;
        let policy = &self.shared.redirects.settings.policy;
        let next = match self.following.next(request, answer, &by.identity, own, policy) {
            Ok(None) => return false,
            Ok(Some(next)) => next,
            Err(reason) => {
                debug!(peer = %by.identity, %reason, "redirect is not followed");
                not_followed(reason.as_str());
                return false;
            }
        };
        let Next { targets, caching, passed_over } = next;
        for target in &passed_over {
            debug!(peer = %by.identity, %target, "target of a redirect is passed over");
        }
        let left = match targets {
            Targets::Hosts(hosts) => Left::Hosts(hosts.into()),
            Targets::Realms(_) if self.terms.is_relayed => {
                not_followed("relayed");
                return false;
            }
            Targets::Realms(realms) => Left::Realms { realms: realms.into(), is_begun: false },
        };
        let (request, by, indication) = (request.clone(), by.clone(), answer.clone());
        let redirected = Redirected { left, caching, request, by, indication };
        self.to = To::Redirected(Box::new(redirected));
        true
    }

    /// The answer for who sent the request, when no realm is left that it was redirected to
    /// (RFC 7075, 3.2.2).
    pub(crate) fn indication(self) -> Option<Message> {
        match self.to {
            To::Redirected(it) if matches!(it.left, Left::Realms { .. }) => Some(it.indication),
            _ => None,
        }
    }

    fn by_table(
        &self,
        message: &mut Message,
        before: &[Arc<PeerEntry>],
        pick: impl Pick,
    ) -> Option<Arc<PeerEntry>> {
        let picked = pick(message, before);
        let redirects = &self.shared.redirects;
        if self.terms.is_bound || redirects.is_empty() {
            return picked;
        }
        // Each turn ends this, or takes something out of the cache.
        loop {
            let avps = RoutingAvps::of(message).ok()?;
            let host = picked.as_ref().map(|entry| &*entry.identity);
            let keys = Keys::of(message, &avps, host);
            let Some((usage, target)) = redirects.cached(&keys) else { return picked };
            let found = match &target {
                Target::Host(host) => {
                    let entry = self.shared.routing.get(host.as_str().as_bytes());
                    let is_before = |it: &Arc<PeerEntry>| contains(before, it);
                    if entry.as_ref().is_some_and(is_before) {
                        return picked;
                    }
                    entry.filter(|entry| entry.takes(message.header().application_id))
                }
                Target::Realm(_) if self.terms.is_relayed => return picked,
                Target::Realm(realm) => towards_realm(message, realm).ok().and_then(|towards| {
                    let entry = pick(&towards, before)?;
                    *message = towards;
                    Some(entry)
                }),
            };
            let Some(entry) = found else {
                redirects.forget(&target);
                continue;
            };
            debug!(peer = %entry.identity, %usage, "request goes by a cached redirect");
            let counter = "diameter_redirects_cached_total";
            metrics::counter!(counter, "usage" => usage.as_str()).increment(1);
            return Some(entry);
        }
    }
}

impl Redirected {
    async fn next_host(
        &mut self,
        shared: &Arc<Shared>,
        message: &Message,
        before: &[Arc<PeerEntry>],
        deadline: Instant,
    ) -> Option<Arc<PeerEntry>> {
        let cached =
            self.caching.map_or(Duration::ZERO, |it| Duration::from_secs(it.seconds.into()));
        let application = message.header().application_id;
        loop {
            let Left::Hosts(hosts) = &mut self.left else { return None };
            let uri = hosts.pop_front()?;
            match hosts::reach(shared, &uri, application, cached, deadline).await {
                Ok(entry) if contains(before, &entry) => {}
                Ok(entry) => {
                    self.follow(shared, Target::Host((*entry.identity).clone()));
                    return Some(entry);
                }
                Err(reason) => {
                    debug!(%uri, %reason, "host of a redirect is passed over");
                    not_followed(reason.as_str());
                }
            }
        }
    }

    /// One more peer of the realm, or one of the next realm.
    fn next_realm(
        &mut self,
        shared: &Arc<Shared>,
        message: &mut Message,
        before: &mut Vec<Arc<PeerEntry>>,
        passed: usize,
        pick: impl Pick,
    ) -> Option<Arc<PeerEntry>> {
        loop {
            let Left::Realms { realms, is_begun } = &mut self.left else { return None };
            if *is_begun && let Some(entry) = pick(message, before) {
                return Some(entry);
            }
            let realm = realms.pop_front()?;
            *is_begun = true;
            let Ok(towards) = towards_realm(message, &realm) else { continue };
            *message = towards;
            // A peer that leads to the first realm may lead to this one too.
            before.truncate(passed);
            if let Some(entry) = pick(message, before) {
                self.follow(shared, Target::Realm(realm));
                return Some(entry);
            }
            debug!(%realm, "realm of a redirect is passed over: no peer leads there");
            not_followed("no-peer");
        }
    }

    /// Notes that the request goes there.
    fn follow(&self, shared: &Shared, target: Target) {
        debug!(peer = %self.by.identity, ?target, "redirect is followed");
        metrics::counter!("diameter_redirects_followed_total").increment(1);
        let (Some(caching), Ok(avps)) = (self.caching, RoutingAvps::of(&self.request)) else {
            return;
        };
        let keys = Keys::of(&self.request, &avps, Some(&self.by.identity));
        shared.redirects.cache(&keys, caching, target);
    }
}

fn contains(before: &[Arc<PeerEntry>], entry: &Arc<PeerEntry>) -> bool {
    before.iter().any(|it| Arc::ptr_eq(it, entry))
}

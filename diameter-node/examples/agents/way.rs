//! The way that a request takes: agents note it by a policy, the server in its handler.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use diameter_core::DiameterIdentity;
use diameter_node::agent::{Forward, ForwardService};
use tower::util::BoxCloneSyncService;
use tower::{Layer, ServiceExt, service_fn};

/// The nodes that a request comes to.
#[derive(Clone, Default)]
pub(crate) struct Way(Arc<Mutex<Vec<DiameterIdentity>>>);

impl Way {
    pub(crate) fn of(nodes: &[DiameterIdentity]) -> Self {
        Self(Arc::new(Mutex::new(nodes.to_vec())))
    }

    pub(crate) fn note(&self, node: &DiameterIdentity) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(node.clone());
    }

    /// What was noted since the last time.
    pub(crate) fn take(&self) -> Self {
        Self::of(&std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner)))
    }

    fn nodes(&self) -> Vec<DiameterIdentity> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// A policy that notes what comes through an agent.
    pub(crate) fn through(
        &self,
        agent: DiameterIdentity,
    ) -> impl Layer<ForwardService, Service = ForwardService> + use<> {
        let way = self.clone();
        tower::layer::layer_fn(move |next: ForwardService| {
            let (way, agent) = (way.clone(), agent.clone());
            BoxCloneSyncService::new(service_fn(move |forward: Forward| {
                way.note(&agent);
                next.clone().oneshot(forward)
            }))
        })
    }
}

impl PartialEq for Way {
    fn eq(&self, other: &Self) -> bool {
        self.nodes() == other.nodes()
    }
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let nodes = self.nodes();
        let names: Vec<&str> = nodes.iter().map(|node| node.as_str()).collect();
        f.write_str(&names.join(" -> "))
    }
}

//! The next requests that a filter takes, in the living agent: where each went and why, and what came back.
//!
//! A watch is a policy outside of all others that is there for as long as it lasts. Without one, requests pay
//! nothing for it.

use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context as TaskContext, Poll};
use std::time::Duration;

use diameter_core::{Message, Outcome};
use diameter_dictionary::filter::{Context, Filter};
use diameter_node::Node;
use diameter_node::agent::{Forward, ForwardService, Neighbour, Policies};
use diameter_routing::Requester;
use tokio::sync::mpsc;
use tokio::time::{Instant, timeout_at};
use tower::{BoxError, Layer, Service, ServiceExt};

use crate::agent::RunningAgent;

/// A request that was watched.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Watched {
    /// The request as it came.
    pub request: Message,
    /// Who sent it.
    pub from: String,
    /// The answer as it goes back; `None` for one that a policy refused or that could not be delivered.
    pub answer: Option<Message>,
    /// Why there is none.
    pub refused: Option<String>,
    /// How long it took.
    pub took: Duration,
    /// The steps of the decision.
    pub steps: Vec<String>,
}

impl Watched {
    /// What the answer says.
    pub fn outcome(&self) -> Option<Outcome> {
        self.answer.as_ref().and_then(Outcome::of)
    }
}

impl RunningAgent {
    /// Waits for the next `count` requests that the filter takes, or for any, no longer than `patience`. The filter sees
    /// answers too, so it is asked when a request is over. One watch lasts at a time; others wait for it.
    pub async fn watch(
        &self,
        filter: Option<Filter>,
        count: usize,
        patience: Duration,
    ) -> Vec<Watched> {
        let deadline = Instant::now() + patience;
        let Ok(_alone) = timeout_at(deadline, self.watching().lock()).await else {
            return Vec::new();
        };
        let (found, mut watched) = mpsc::channel(count.clamp(1, MOST));
        let layer = WatchLayer(Arc::new(Watch {
            filter,
            node: self.node().clone(),
            policies: self.file().policies.clone(),
            found: Mutex::new(Some(found)),
        }));
        let _ends = self.begin_watch(layer);
        let mut list = Vec::new();
        while list.len() < count.min(MOST) {
            match timeout_at(deadline, watched.recv()).await {
                Ok(Some(one)) => list.push(one),
                Ok(None) | Err(_) => break,
            }
        }
        list
    }
}

/// How many requests one watch takes: they are kept until all have come.
const MOST: usize = 100;

/// The policy that watches.
#[derive(Clone)]
pub(crate) struct WatchLayer(Arc<Watch>);

struct Watch {
    filter: Option<Filter>,
    node: Node,
    policies: Policies,
    /// Taken away when enough were found.
    found: Mutex<Option<mpsc::Sender<Watched>>>,
}

impl Watch {
    fn see(
        &self,
        request: Message,
        from: &Neighbour,
        outcome: &Result<Message, BoxError>,
        took: Duration,
    ) {
        let answer = outcome.as_ref().ok();
        let context = Context {
            peer: Some(&from.identity),
            group: from.group.as_deref(),
            answer: answer.map(Into::into),
            latency: Some(took),
            ..Context::default()
        };
        if self.filter.as_ref().is_some_and(|it| !it.matches(&request, &context)) {
            return;
        }
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(sender) = &*found else { return };
        let requester = Requester { peer: &from.identity, group: from.group.as_deref() };
        let routed = self.policies.for_routing(request.clone(), from);
        let steps = match &routed {
            Ok(routed) => self.node.explain(routed, Some(requester)).to_string(),
            Err(rejection) => format!("it is not routed: {rejection}"),
        };
        let watched = Watched {
            request,
            from: from.identity.to_string(),
            answer: answer.cloned(),
            refused: outcome.as_ref().err().map(ToString::to_string),
            took,
            steps: steps.lines().map(str::to_owned).collect(),
        };
        if sender.try_send(watched).is_err() {
            *found = None;
        }
    }
}

impl Layer<ForwardService> for WatchLayer {
    type Service = Watching;

    fn layer(&self, next: ForwardService) -> Watching {
        Watching { watch: self.0.clone(), next }
    }
}

/// What [`WatchLayer`] makes around the whole way of a request.
#[derive(Clone)]
pub(crate) struct Watching {
    watch: Arc<Watch>,
    next: ForwardService,
}

impl Service<Forward> for Watching {
    type Response = Message;
    type Error = BoxError;
    type Future =
        std::pin::Pin<Box<dyn Future<Output = Result<Message, BoxError>> + Send + 'static>>;

    fn poll_ready(&mut self, _: &mut TaskContext<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, forward: Forward) -> Self::Future {
        let (watch, next) = (self.watch.clone(), self.next.clone());
        Box::pin(async move {
            let (request, from) = (forward.request.clone(), forward.from.clone());
            let started = Instant::now();
            let outcome = next.oneshot(forward).await;
            watch.see(request, &from, &outcome, started.elapsed());
            outcome
        })
    }
}

//! Overload control and load at an agent (RFC 7683, 5.1.3; RFC 8581; RFC 8583, 6.1.2): what neighbours get to
//! see of it, and whose requests are left out.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use diameter_core::{Message, Rejection};
use tower::{BoxError, Layer, Service, ServiceExt};

use super::{Forward, ForwardService, Rejected, RejectionReason};
use crate::transport::BoxFuture;

/// The policy by which an agent takes part in overload control, with the settings of
/// [`NodeBuilder::overload_control`](crate::NodeBuilder::overload_control); without those it does nothing.
///
/// It belongs nearest to the way out: the last one added by [`Agent::layer`](super::Agent::layer).
///
/// ```
/// use diameter_node::agent::{Agent, OverloadLayer};
///
/// let agent = Agent::relay().layer(OverloadLayer::default());
/// # let _ = agent;
/// ```
#[derive(Clone, Debug, Default)]
pub struct OverloadLayer {
    on_their_way: Arc<AtomicUsize>,
}

/// The service that [`OverloadLayer`] makes.
#[derive(Clone)]
pub struct OverloadService {
    next: ForwardService,
    on_their_way: Arc<AtomicUsize>,
}

impl Layer<ForwardService> for OverloadLayer {
    type Service = OverloadService;

    fn layer(&self, next: ForwardService) -> OverloadService {
        OverloadService { next, on_their_way: self.on_their_way.clone() }
    }
}

impl Service<Forward> for OverloadService {
    type Response = Message;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Message, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut forward: Forward) -> Self::Future {
        let next = self.next.clone();
        let Some(control) = forward.client.shared().overload.clone() else {
            return Box::pin(next.oneshot(forward));
        };
        let from = forward.from.clone();
        let seen = control.forward(&forward.request, &from.identity, from.group.as_deref());
        let (request, announced) = match seen {
            Ok(seen) => seen,
            Err(throttled) => {
                let rejection = Rejection::new(throttled.result_code());
                let rejection = rejection.because("overload further on");
                let rejected = Rejected::new(rejection, RejectionReason::Overload);
                return Box::pin(async move { Err(rejected.into()) });
            }
        };
        forward.request = request;
        let place = OnItsWay::new(&self.on_their_way);
        let capacity = control.settings().load_capacity;
        let load = capacity.map(|capacity| load(place.others(), capacity));
        Box::pin(async move {
            let _place = place;
            let answer = next.oneshot(forward).await?;
            Ok(control.backward(announced.as_ref(), answer, load))
        })
    }
}

/// The load value of an agent with this many requests on their way.
fn load(on_their_way: usize, capacity: usize) -> u16 {
    let free = capacity.saturating_sub(on_their_way);
    // No more than the whole.
    (free as u128 * u128::from(u16::MAX) / capacity.max(1) as u128) as u16
}

/// A request on its way, until it is dropped.
struct OnItsWay(Arc<AtomicUsize>);

impl OnItsWay {
    fn new(count: &Arc<AtomicUsize>) -> Self {
        count.fetch_add(1, Ordering::Relaxed);
        Self(count.clone())
    }

    fn others(&self) -> usize {
        self.0.load(Ordering::Relaxed).saturating_sub(1)
    }
}

impl Drop for OnItsWay {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_agent_without_requests_has_no_load() {
        assert_eq!((load(0, 100), load(50, 100), load(100, 100)), (65_535, 32_767, 0));
        assert_eq!((load(200, 100), load(0, 0)), (0, 0));
    }
}

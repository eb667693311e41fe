//! How tasks end with their node. `CancellationToken::run_until_cancelled` locks what all tasks of the node
//! share whenever one of them is polled: for a task that is polled for each message that is dear.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};

use tokio_util::sync::CancellationToken;

/// Runs a future until it ends or the token is cancelled, which makes it `None`. The token is looked at only
/// when it has woken this task, or when another task polls.
pub(crate) async fn until_cancelled<F: Future>(
    token: CancellationToken,
    future: F,
) -> Option<F::Output> {
    if token.is_cancelled() {
        return None;
    }
    let mut future = pin!(future);
    let mut cancelled = pin!(token.cancelled());
    let mut signal: Option<Arc<Signal>> = None;
    std::future::poll_fn(|cx| {
        if let Poll::Ready(output) = future.as_mut().poll(cx) {
            return Poll::Ready(Some(output));
        }
        if signal.as_ref().is_some_and(|it| it.is_awaited_by(cx)) {
            return Poll::Pending;
        }
        let next = Arc::new(Signal { has_come: false.into(), task: cx.waker().clone() });
        signal = Some(next.clone());
        cancelled.as_mut().poll(&mut Context::from_waker(&Waker::from(next))).map(|()| None)
    })
    .await
}

/// What the token wakes.
struct Signal {
    has_come: AtomicBool,
    task: Waker,
}

impl Signal {
    /// Whether it has not come yet, and will wake the task that polls now.
    fn is_awaited_by(&self, cx: &Context<'_>) -> bool {
        !self.has_come.load(Ordering::Acquire) && self.task.will_wake(cx.waker())
    }
}

impl Wake for Signal {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.has_come.store(true, Ordering::Release);
        self.task.wake_by_ref();
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may")]

    use std::future::{pending, ready};
    use std::sync::atomic::AtomicUsize;

    use super::*;

    #[derive(Default)]
    struct Wakings(AtomicUsize);

    impl Wake for Wakings {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn wakings() -> (Arc<Wakings>, Waker) {
        let wakings = Arc::<Wakings>::default();
        (wakings.clone(), wakings.into())
    }

    #[test]
    fn the_task_that_polled_last_is_woken_and_finds_the_token_cancelled() {
        let token = CancellationToken::new();
        let mut running = pin!(until_cancelled(token.clone(), pending::<()>()));
        let [(first, first_task), (last, last_task)] = [wakings(), wakings()];
        for task in [&first_task, &last_task, &last_task] {
            assert!(running.as_mut().poll(&mut Context::from_waker(task)).is_pending());
        }
        token.cancel();
        assert_eq!(first.0.load(Ordering::Relaxed), 0);
        assert_eq!(last.0.load(Ordering::Relaxed), 1);
        let end = running.as_mut().poll(&mut Context::from_waker(&last_task));
        assert_eq!(end, Poll::Ready(None));
    }

    #[test]
    fn the_output_of_the_future_comes_first_and_nothing_runs_after_the_end() {
        let token = CancellationToken::new();
        let task = Waker::noop();
        let mut cx = Context::from_waker(task);
        let ended = pin!(until_cancelled(token.clone(), ready(7))).poll(&mut cx);
        assert_eq!(ended, Poll::Ready(Some(7)));
        token.cancel();
        let ended = pin!(until_cancelled(token, ready(7))).poll(&mut cx);
        assert_eq!(ended, Poll::Ready(None));
    }
}

//! A thread of a consumer's own.

use std::io;
use std::sync::mpsc::{self, Sender};
use std::thread;

use tokio::sync::oneshot;

use super::Failure;

/// A thread that makes records and writes them. It gives way to those that answer requests, and ends when it is dropped.
pub(super) struct Worker(Sender<Work>);

type Work = Box<dyn FnOnce() + Send>;

impl Worker {
    pub(super) fn start() -> io::Result<Self> {
        let (sender, works) = mpsc::channel::<Work>();
        let run = move || {
            diameter_platform::give_way();
            works.into_iter().for_each(|work| work());
        };
        thread::Builder::new().name("consumer".to_owned()).spawn(run)?;
        Ok(Self(sender))
    }

    /// Has the thread do this. After a panic it does nothing any more.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let (sender, done) = oneshot::channel();
        let work = move || {
            // Who has waited for it may have gone.
            let _ = sender.send(work());
        };
        self.0.send(Box::new(work)).map_err(|_| Failure::Broken)?;
        done.await.map_err(|_| Failure::Broken)?
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn work_is_done_in_turn_until_some_panics() {
        let worker = Worker::start().unwrap();
        for number in 0..3 {
            assert_eq!(worker.run(move || Ok(number)).await.unwrap(), number);
        }
        for _ in 0..2 {
            let broken = worker.run(|| -> Result<(), _> { panic!("as it is to") }).await;
            assert!(matches!(broken, Err(Failure::Broken)));
        }
    }
}
